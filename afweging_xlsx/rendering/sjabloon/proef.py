"""A template tried out on made-up Adviezen, so that its faults show before the first real note.

Every text of a made-up Advies is a mark with the path of its field. One Advies is full, one empty,
one has rows whose own lists are empty, and for every field there is one that holds only that.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import is_dataclass
from functools import partial
from typing import Any

from lxml import etree

from afweging_xlsx.domain.advies import Advies
from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import sjabloon as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.rendering.deel import Tekstdeel, render_delen
from afweging_xlsx.rendering.pakket import verify_xml
from afweging_xlsx.rendering.sjabloon.alineas import W
from afweging_xlsx.rendering.velden import (
    GEEN_TEKST,
    render_element,
    render_paden,
    render_soorten,
    render_zinnen,
)

_KLASSEN = ("ja", "nee", "onbekend")

_NIVEAU = "een code begint en eindigt niet op hetzelfde niveau"
_CEL, _RIJ = "een tabelcel eindigt zonder alinea", "een tabelrij heeft soms geen cellen"
_TABEL = "een tabel heeft soms geen rijen"
_RADEN = {
    _NIVEAU: "Zet 'for' en 'endfor', en 'if' en 'endif', allebei in de tekst, "
    "of allebei in dezelfde tabel of cel.",
    _CEL: "Zet onder in de cel een lege alinea.",
    _RIJ: "Herhaal de hele rij, met '{%tr', of zet er een vaste cel bij.",
    _TABEL: "Zet boven de rijen die zich herhalen een vaste kopregel.",
}

Vulling = Callable[[str, bool], bool]
"""Whether a made-up Advies fills the field at this path; the flag says that it is a list."""


def verify_geldigheid(plaats: Plaats, delen: tuple[Tekstdeel, ...]) -> Iterator[Bevinding]:
    """Whether notes with much, with little and with nothing are documents that Word can open."""
    redenen: dict[str, None] = {}
    for vulling in (_vol, _hol, _leeg):
        for _, xml in render_delen(delen, _make_advies(vulling)):
            try:
                wortel = verify_xml(xml.encode())
            except etree.XMLSyntaxError:
                redenen[_NIVEAU] = None
                continue
            redenen.update(dict.fromkeys(_find_fouten(wortel)))
    for reden in redenen:
        yield catalogus.NOTA_ONGELDIG.at(plaats, reden=reden, raad=_RADEN[reden])


def verify_volledigheid(delen: tuple[Tekstdeel, ...]) -> frozenset[str]:
    """The paths of the fields that always reach the note, whatever else an Advies holds."""
    vol = _find_gedrukt(delen, _make_advies(_vol), render_paden())
    gedrukt = set()
    for naam, soort in render_soorten(Advies).items():
        alleen = _make_advies(partial(_alleen, naam))
        gedrukt |= _find_gedrukt(delen, alleen, render_paden(soort, naam)) & vol
    return frozenset(gedrukt)


def _vol(_pad: str, _is_lijst: bool) -> bool:
    return True


def _hol(pad: str, is_lijst: bool) -> bool:
    return not (is_lijst and "." in pad)


def _leeg(_pad: str, _is_lijst: bool) -> bool:
    return False


def _alleen(veld: str, pad: str, _is_lijst: bool) -> bool:
    return pad.partition(".")[0] == veld


def _make_advies(vulling: Vulling) -> Advies:
    advies: Advies = _make(Advies, "", "0", vulling)
    return advies


def _make(soort: Any, pad: str, nummer: str, vulling: Vulling) -> Any:
    if is_dataclass(soort):
        velden = render_soorten(soort).items()
        deelpaden = ((n, f"{pad}.{n}" if pad else n, s) for n, s in velden)
        return soort(**{n: _make(s, p, nummer, vulling) for n, p, s in deelpaden})  # type: ignore[operator]
    element = render_element(soort)
    if not vulling(pad, element is not None):
        return "" if element is None else ()
    if element is not None:
        return tuple(_make(element, pad, f"{nummer}.{i}", vulling) for i in range(3))
    if pad.rpartition(".")[2] in GEEN_TEKST:
        return _KLASSEN[int(nummer[-1]) % 3]
    return f"⟦{pad}#{nummer}⟧"


def _find_gedrukt(delen: tuple[Tekstdeel, ...], advies: Advies, paden: Iterable[str]) -> set[str]:
    """The paths all of whose texts are in the note."""
    note = "".join(xml for _, xml in render_delen(delen, advies))
    kwijt = {pad for pad, tekst in render_zinnen(advies) if tekst not in note}
    return set(paden) - kwijt


def _find_fouten(wortel: etree._Element) -> Iterator[str]:
    if any(not len(cel) or cel[-1].tag != f"{W}p" for cel in wortel.iter(f"{W}tc")):
        yield _CEL
    if any(rij.find(f"{W}tc") is None for rij in wortel.iter(f"{W}tr")):
        yield _RIJ
    if any(tabel.find(f"{W}tr") is None for tabel in wortel.iter(f"{W}tbl")):
        yield _TABEL
