"""What an editor of a template left behind: changes, remarks, hidden codes, lost headings."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from lxml import etree

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import sjabloon as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import fold_tekst
from afweging_xlsx.rendering.alineas import W, render_citaat, render_tekstregel
from afweging_xlsx.rendering.pakket import Pakket, verify_xml

STIJLEN = "word/styles.xml"
KOPPEN = (
    (("verantwoording",), catalogus.KOP_VERANTWOORDING_WEG),
    (("oordeel", "behandelaar"), catalogus.KOP_OORDEEL_WEG),
)
"""The words of a heading that a note has, whatever else is in it (design, section 8)."""

_WEG = (f"{W}del", f"{W}moveFrom")
_MERKEN = {
    "bijgehouden wijzigingen": (*_WEG, *(f"{W}{naam}" for naam in ("ins", "moveTo", "rPrChange"))),
    "opmerkingen": (f"{W}commentReference",),
}
_TEKSTEN = (f"{W}t", f"{W}delText", f"{W}instrText", f"{W}delInstrText")
_CODE = re.compile(r"\{\{.*?\}\}")
_ZICHTBAAR = re.compile("word/(?:charts|diagrams|drawings|glossary)/[^/]*[.]xml")
_RELATIES = re.compile("word/_rels/[^/]*[.]rels")


def verify_sporen(
    plaats: Plaats, pakket: Pakket, bomen: Iterable[etree._Element]
) -> Iterator[Bevinding]:
    """Traces of editing: codes that would not work, and what would go along in every note."""
    bomen = list(bomen)
    for wat, labels in _MERKEN.items():
        if any(True for boom in bomen for _ in boom.iter(*labels)):
            yield catalogus.SPOREN_VAN_BEWERKING.at(plaats, wat=wat)
    for boom in bomen:
        for element in boom.iter(*_WEG):
            tekst = "".join(deel.text or "" for deel in element.iter(*_TEKSTEN)).strip()
            if re.search(r"[{}]", tekst):
                yield catalogus.CODE_IN_WIJZIGING.at(plaats, tekst=render_citaat(tekst))
    yield from _verify_verborgen(plaats, pakket, bomen)
    for code in dict.fromkeys(_find_buiten(pakket, bomen)):
        yield catalogus.PLAATSHOUDER_BUITEN_TEKST.at(plaats, naam=render_citaat(code))


def verify_koppen(
    plaats: Plaats, hoofd: etree._Element, kopstijlen: frozenset[str]
) -> Iterator[Bevinding]:
    """Whether the parts that hold no placeholder of their own still have a real heading."""
    koppen = [
        fold_tekst(render_tekstregel(alinea))
        for alinea in hoofd.iter(f"{W}p")
        if (stijl := alinea.find(f"{W}pPr/{W}pStyle")) is not None
        and stijl.get(f"{W}val") in kopstijlen
    ]
    for woorden, soort in KOPPEN:
        if not any(all(woord in kop for woord in woorden) for kop in koppen):
            yield soort.at(plaats)


def render_kopstijlen(pakket: Pakket) -> frozenset[str]:
    """The ids of the heading styles; Word in Dutch calls them otherwise, their names it keeps."""
    return frozenset(
        str(stijl.get(f"{W}styleId"))
        for stijl in _find_stijlen(pakket)
        if (naam := stijl.find(f"{W}name")) is not None
        and str(naam.get(f"{W}val", "")).casefold().startswith("heading ")
    )


def _find_buiten(pakket: Pakket, bomen: list[etree._Element]) -> Iterator[str]:
    """Codes in what a note shows, but that is not filled in, or that Word itself fills in again."""
    for naam, inhoud in pakket.delen.items():
        if _ZICHTBAAR.fullmatch(naam) and b"{{" in inhoud:
            yield from _CODE.findall("".join(map(str, verify_xml(inhoud).itertext())))
        elif _RELATIES.fullmatch(naam):
            yield from _CODE.findall(unquote(inhoud.decode(errors="replace")))
    for boom in bomen:
        for binding in boom.iter(f"{W}dataBinding"):
            element = next(binding.iterancestors(f"{W}sdt"), None)
            if element is not None:
                yield from _CODE.findall(render_tekstregel(element))


def _find_stijlen(pakket: Pakket) -> list[etree._Element]:
    return (
        list(verify_xml(pakket.delen[STIJLEN]).iter(f"{W}style")) if STIJLEN in pakket.delen else []
    )


def _verify_verborgen(
    plaats: Plaats, pakket: Pakket, bomen: list[etree._Element]
) -> Iterator[Bevinding]:
    """Codes that print, in text that Word does not show: by the run itself or by a style."""
    stijlen = {str(s.get(f"{W}styleId")) for s in _find_stijlen(pakket) if _is_verborgen(s)}
    for boom in bomen:
        for run in boom.iter(f"{W}r"):
            tekst = render_tekstregel(run)
            if "{{" in tekst and (_is_verborgen(run) or stijlen & set(_find_stijlnamen(run))):
                yield catalogus.VERBORGEN_PLAATSHOUDER.at(
                    plaats, tekst=render_citaat(tekst.strip())
                )


def _is_verborgen(element: etree._Element) -> bool:
    verborgen = element.find(f"{W}rPr/{W}vanish")
    return verborgen is not None and verborgen.get(f"{W}val") not in ("0", "false", "off")


def _find_stijlnamen(run: etree._Element) -> Iterator[str]:
    """The styles of a run and of its paragraph."""
    alinea = next(run.iterancestors(f"{W}p"), None)
    for element, pad in ((run, f"{W}rPr/{W}rStyle"), (alinea, f"{W}pPr/{W}pStyle")):
        if element is not None and (stijl := element.find(pad)) is not None:
            yield str(stijl.get(f"{W}val"))
