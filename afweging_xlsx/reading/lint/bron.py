"""What the lint of a master looks at: its tables, its texts with their cells, and the date."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from afweging_xlsx.reading.cellen.blad import Blad, Cel
from afweging_xlsx.reading.cellen.tabel import Bladtabel, Tabelrij
from afweging_xlsx.reading.kader.bladen import LEESWIJZER
from afweging_xlsx.reading.kader.boek import Kaderboek
from afweging_xlsx.reading.kader.versie import GEGEVENS, HERZIEN, read_gegeven
from afweging_xlsx.reading.kader.vorm import BLADEN, Inhoud

UITLEG = "uitleg"
"""Stands for the column of the free text of the Leeswijzer."""

_GEEN_ZINNEN = frozenset(
    {"id", "bron", "lijst", "waarde", "fase", "eenheid", "datum", "versie", "jaar", "plaats"}
)
"""Columns whose text is a name, a code or a place, and no words for a reader."""


@dataclass(frozen=True, slots=True)
class Tekst:
    """A text for readers: the sheet and column as this program knows them, and its cell."""

    blad: str
    kolom: str
    cel: Cel

    @property
    def tekst(self) -> str:
        """The words."""
        return self.cel.tekst


@dataclass(frozen=True, slots=True)
class Lintbron:
    """The tables by sheet, the cells about the master by name, every text, and today's date."""

    tabellen: Mapping[str, Bladtabel]
    gegevens: Mapping[str, Cel]
    teksten: tuple[Tekst, ...]
    vandaag: date

    def list_rijen(self, blad: str) -> tuple[Tabelrij, ...]:
        """The rows of a sheet; none when the sheet is not there."""
        tabel = self.tabellen.get(blad)
        return () if tabel is None else tabel.rijen


def read_lintbron(boek: Kaderboek, vandaag: date) -> Lintbron:
    """All that the lint looks at in a master."""
    leeswijzer, tabellen = boek.leeswijzer, boek.tabellen
    cellen = {
        naam: cel
        for naam in (*GEGEVENS, HERZIEN)
        if (cel := read_gegeven(boek.werkboek, leeswijzer, naam)) is not None and not cel.leeg
    }
    teksten = (*_list_uitleg(leeswijzer, tabellen), *_list_teksten(tabellen))
    return Lintbron(tabellen, MappingProxyType(cellen), teksten, vandaag)


def _list_uitleg(blad: Blad | None, tabellen: Mapping[str, Bladtabel]) -> Iterator[Tekst]:
    """The free text above the table of the Leeswijzer."""
    tabel = tabellen.get(LEESWIJZER)
    for rij in () if blad is None else blad.rijen:
        if tabel is not None and rij.nummer >= tabel.koprij:
            return
        for kolom, waarde in enumerate(rij.waarden):
            if blad is not None and isinstance(waarde, str):
                yield Tekst(LEESWIJZER, UITLEG, blad.cel(rij, kolom))


def _list_teksten(tabellen: Mapping[str, Bladtabel]) -> Iterator[Tekst]:
    for vorm in BLADEN:
        kolommen = [
            kolom.naam
            for kolom in vorm.kolommen
            if kolom.inhoud is Inhoud.TEKST and kolom.naam not in _GEEN_ZINNEN
        ]
        for rij in tabellen[vorm.naam].rijen if vorm.naam in tabellen else ():
            for naam in kolommen:
                cel = rij.cel(naam)
                if not cel.leeg and cel.gebrek is None:
                    yield Tekst(vorm.naam, naam, cel)
