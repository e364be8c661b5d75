"""A master workbook, opened: its sheets and tables, before anything in them becomes a row."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from afweging_xlsx.domain.bevinding import Bevinding, Lezing
from afweging_xlsx.reading.cellen.blad import Blad
from afweging_xlsx.reading.cellen.tabel import Bladtabel
from afweging_xlsx.reading.cellen.werkboek import Inhoudsopgave, Werkboek, read_werkboek
from afweging_xlsx.reading.kader.bladen import (
    LEESWIJZER,
    check_bladen,
    check_is_kader,
    read_bladnamen,
    read_tabellen,
)
from afweging_xlsx.reading.kader.versie import GEGEVENS, HERZIEN


@dataclass(frozen=True, slots=True)
class Kaderboek:
    """A master: its path and hash, its sheets and tables by the name that this program uses.

    `bevindingen` are about the file, its sheets and their headers. A sheet whose table cannot be
    read has no table.
    """

    bestand: str
    sha256: str
    werkboek: Werkboek
    bladen: Mapping[str, Blad]
    tabellen: Mapping[str, Bladtabel]
    bevindingen: tuple[Bevinding, ...]

    @property
    def leeswijzer(self) -> Blad | None:
        """The sheet that tells which master this is, or None."""
        return self.bladen.get(LEESWIJZER)


def read_kaderboek(bestand: str, inhoud: bytes) -> Lezing[Kaderboek]:
    """Open a master; None when it is no workbook, or no master."""
    lezing = read_werkboek(bestand, inhoud, _kies)
    if lezing.waarde is None:
        return Lezing(None, lezing.bevindingen)
    alle = lezing.waarde.inhoudsopgave.bladen
    if geen_kader := check_is_kader(bestand, alle):
        return Lezing(None, geen_kader)
    bladen = {blad: lezing.waarde.bladen[naam] for blad, naam in read_bladnamen(alle).items()}
    tabellen = read_tabellen(bladen)
    boek = Kaderboek(
        bestand=bestand,
        sha256=sha256(inhoud).hexdigest(),
        werkboek=lezing.waarde,
        bladen=bladen,
        tabellen=tabellen.waarde or {},
        bevindingen=(*lezing.bevindingen, *check_bladen(bestand, alle), *tabellen.bevindingen),
    )
    return Lezing(boek)


def _kies(opgave: Inhoudsopgave) -> Iterable[str]:
    """The sheets of a master, and those that its named cells stand on."""
    namen = [opgave.namen[naam][0] for naam in (*GEGEVENS, HERZIEN) if naam in opgave.namen]
    return (*read_bladnamen(opgave.bladen).values(), *namen)
