"""Which master this is: the named cells of the Leeswijzer."""

from collections.abc import Iterator

from afweging_xlsx.domain.bevinding import Bevinding, Lezing
from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.kader import Kaderversie
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.cellen.blad import Blad, Cel
from afweging_xlsx.reading.cellen.tabel import check_gebrek
from afweging_xlsx.reading.cellen.werkboek import Werkboek
from afweging_xlsx.reading.kader.bladen import LEESWIJZER

_VERSIE, _DATUM, _ORGANISATIE = GEGEVENS = ("kaderversie", "kaderdatum", "organisatie")
HERZIEN = "herzien_voor"
"""The named cell, or the label in the Leeswijzer, of the day before which to review the master."""


def read_kaderversie(
    werkboek: Werkboek, leeswijzer: Blad | None, bestand: str, sha256: str
) -> Lezing[Kaderversie]:
    """Version, date and organisation; None without a version."""
    cellen = {naam: read_gegeven(werkboek, leeswijzer, naam) for naam in GEGEVENS}
    plaats = Plaats(bestand, LEESWIJZER) if leeswijzer is None else leeswijzer.plaats
    bevindingen = tuple(b for naam in GEGEVENS for b in _check(naam, cellen[naam], plaats))
    teksten = {naam: _tekst(cel) for naam, cel in cellen.items()}
    if not teksten[_VERSIE]:
        return Lezing(None, bevindingen)
    versie = Kaderversie(teksten[_VERSIE], teksten[_DATUM], teksten[_ORGANISATIE], bestand, sha256)
    return Lezing(versie, bevindingen)


def read_gegeven(werkboek: Werkboek, leeswijzer: Blad | None, naam: str) -> Cel | None:
    """The cell with this defined name; None when there is none.

    A name that was dropped (Google Sheets does) is made up for by the cell to the right of its
    label in the Leeswijzer.
    """
    if (cel := werkboek.find_naam(naam)) is not None or leeswijzer is None:
        return cel
    return leeswijzer.find_naast(naam)


def _check(naam: str, cel: Cel | None, leeswijzer: Plaats) -> Iterator[Bevinding]:
    if cel is not None and cel.gebrek is not None:
        yield from check_gebrek(cel)
    elif cel is None or cel.leeg:
        plaats = leeswijzer if cel is None else cel.plaats
        if naam == _VERSIE:
            yield catalogus.KADERVERSIE_ONTBREEKT.at(plaats)
        else:
            yield catalogus.KADERGEGEVEN_ONTBREEKT.at(plaats, gegeven=naam)


def _tekst(cel: Cel | None) -> str:
    return "" if cel is None or cel.gebrek is not None else cel.tekst
