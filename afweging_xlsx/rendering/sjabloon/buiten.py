"""Codes where a note does not fill them in: a field, a formula, a link, a name, a figure."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import cast
from urllib.parse import unquote

from lxml import etree

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import sjabloon as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.rendering.pakket import Pakket, verify_xml
from afweging_xlsx.rendering.sjabloon.alineas import (
    TEKSTEN,
    Alinea,
    Sjabloondeel,
    W,
    render_citaat,
    render_tekstregel,
)
from afweging_xlsx.rendering.sjabloon.codes import CODE

_WISKUNDE = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_VELDEN = (f"{W}instrText", _WISKUNDE)
_TEKSTEN = (*TEKSTEN, _WISKUNDE)
_BEGIN = re.compile(r"\{[{%#]")
_BEVAT = "contains(., '{{') or contains(., '{%') or contains(., '{#')"
_MET_CODE = etree.XPath(f"//*[@*[{_BEVAT}] or text()[{_BEVAT}]]")
_PRINT = re.compile(r"\{\{.*?\}\}")
_FIGUREN = re.compile("word/(?:charts|diagrams|drawings|glossary)/[^/]*[.]xml")
_RELATIES = re.compile("word/_rels/[^/]*[.]rels")


def verify_figuren(plaats: Plaats, pakket: Pakket) -> Iterator[Bevinding]:
    """Codes in other parts that a note shows: figures, and the addresses of links."""
    for naam, inhoud in pakket.delen.items():
        if _FIGUREN.fullmatch(naam) and b"{{" in inhoud:
            tekst, plek = "".join(map(str, verify_xml(inhoud).itertext())), "in een figuur"
        elif _RELATIES.fullmatch(naam):
            tekst, plek = unquote(inhoud.decode(errors="replace")), "in een koppeling"
        else:
            continue
        for code in _PRINT.findall(tekst):
            yield _find(plaats, plek, code)


def verify_buiten(plaats: Plaats, deel: Sjabloondeel) -> Iterator[Bevinding]:
    """Codes in a part with text that stand outside its text, or in text that Word fills in."""
    for element, tekst in _find_los(deel.wortel):
        for code in CODE.findall(tekst) or [tekst]:
            yield _find(plaats, deel.plek(element), code)
    for element, tekst in _join_velden(deel.wortel):
        for code in CODE.findall(tekst):
            yield _find(plaats, deel.plek(element), code)
    for binding in deel.wortel.iter(f"{W}dataBinding"):
        for sdt in binding.iterancestors(f"{W}sdt"):
            for code in _PRINT.findall(render_tekstregel(sdt)):
                yield _find(plaats, deel.plek(sdt, code), code)


def verify_bron(plaats: Plaats, bron: str, alineas: tuple[Alinea, ...]) -> Iterator[Bevinding]:
    """Codes that jinja would read in a part and that no paragraph has; the last safety net."""
    gezien = Counter(_fold(code) for a in alineas for code in CODE.findall(a.tekst))
    for code in CODE.findall(bron):
        gevouwen = _fold(code)
        gezien[gevouwen] -= 1
        if gezien[gevouwen] < 0:
            yield _find(plaats, "in dit sjabloon", re.sub(r"<[^>]*>", " ", code))


def _find_los(wortel: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Attributes, and texts outside the elements for text, in which a code begins."""
    for element in cast("list[etree._Element]", _MET_CODE(wortel)):
        los = [*map(str, element.attrib.values()), *(deel.tail or "" for deel in element)]
        if element.tag not in _TEKSTEN:
            los.append(element.text or "")
        yield from ((element, tekst) for tekst in los if _BEGIN.search(tekst))


def _join_velden(wortel: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """The texts of fields and formulas, whole, each with an element of it."""
    samen: dict[tuple[object, str], list[etree._Element]] = defaultdict(list)
    for element in wortel.iter(*_VELDEN):
        samen[next(element.iterancestors(f"{W}p"), None), str(element.tag)].append(element)
    for stukken in samen.values():
        yield stukken[0], "".join(stuk.text or "" for stuk in stukken)


def _fold(code: str) -> str:
    """A code without what docxtpl takes out of it."""
    return re.sub(r"\s", "", re.sub(r"^\{([%#])(?:tr|tc|p|r) ", r"{\1", code))


def _find(plaats: Plaats, plek: str, tekst: str) -> Bevinding:
    kaal = render_citaat(" ".join(tekst.split()))
    return catalogus.PLAATSHOUDER_BUITEN_TEKST.at(plaats, plek=plek, naam=kaal)
