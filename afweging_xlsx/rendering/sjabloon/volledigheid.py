"""What a note from a template would lack: fields of Advies, and parts with a heading only."""

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from afweging_xlsx.domain.advies import Advies
from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import sjabloon as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import fold_tekst
from afweging_xlsx.rendering.sjabloon.alineas import Sjabloondeel, W, render_tekstregel
from afweging_xlsx.rendering.sjabloon.stijlen import Stijlen
from afweging_xlsx.rendering.velden import (
    VERPLICHT,
    render_element,
    render_paden,
    render_soorten,
)

_CODES = re.compile(r"\{[^{}]*\}?|(?:^|(?<=[{}]))[^{}]*\}")
_BEDOELD = re.compile(r"Bedoelt u '([^']+)'")
_VOORWAARDE = re.compile(r"\{%\w* *(?:el)?if\b[^%]*%\}")

KOPPEN = (
    (("verantwoording",), catalogus.KOP_VERANTWOORDING_WEG),
    (("oordeel", "behandelaar"), catalogus.KOP_OORDEEL_WEG),
)
"""The words of a heading that a note has, whatever else is in it (design, section 8)."""


def verify_koppen(plaats: Plaats, hoofd: etree._Element, stijlen: Stijlen) -> Iterator[Bevinding]:
    """Whether the parts that hold no placeholder of their own still have a real heading."""
    koppen = [
        fold_tekst(render_tekstregel(alinea))
        for alinea in hoofd.iter(f"{W}p")
        if (stijl := alinea.find(f"{W}pPr/{W}pStyle")) is not None
        and stijl.get(f"{W}val") in stijlen.koppen
    ]
    for woorden, soort in KOPPEN:
        if not any(all(woord in kop for woord in woorden) for kop in koppen):
            yield soort.at(plaats)


def verify_velden(plaats: Plaats, gedrukt: frozenset[str]) -> Iterator[Bevinding]:
    """What a note would lack that always prints these paths; a field without any is named once."""
    velden: dict[str, list[str]] = {}
    for pad in render_paden():
        velden.setdefault(pad.partition(".")[0], []).append(pad)
    for naam, paden in velden.items():
        weg = [pad for pad in paden if pad not in gedrukt]
        if weg and weg == paden:
            wat = (
                "de plaatshouder"
                if render_element(render_soorten(Advies)[naam]) is None
                else "de lijst"
            )
            yield _miss(plaats, f"{wat} '{naam}'", paden)
        else:
            for pad in weg:
                lijst, _, veld = pad.rpartition(".")
                yield _miss(plaats, f"'{veld}' uit de lijst '{lijst}'", [pad])


def verify_genoemd(
    plaats: Plaats, delen: Iterable[Sjabloondeel], gevonden: Iterable[Bevinding]
) -> Iterator[Bevinding]:
    """The fields that no code prints or repeats, in a template that cannot be tried out.

    A field that was probably meant by a name that does not exist is left out.
    """
    codes = [code for deel in delen for a in deel.alineas for code in _CODES.findall(a.tekst)]
    codes += [bedoeld for b in gevonden for bedoeld in _BEDOELD.findall(b.melding)]
    namen = set(re.findall(r"\w+", _VOORWAARDE.sub(" ", " ".join(codes))))
    yield from verify_velden(
        plaats, frozenset(pad for pad in render_paden() if pad.partition(".")[0] in namen)
    )


def _miss(plaats: Plaats, wat: str, paden: list[str]) -> Bevinding:
    verplicht = not VERPLICHT.isdisjoint(paden)
    soort = catalogus.VERPLICHTE_PLAATSHOUDER_WEG if verplicht else catalogus.PLAATSHOUDER_WEG
    return soort.at(plaats, wat=wat)
