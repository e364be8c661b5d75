"""The tables of a master while it is being read, with what they may refer to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from afweging_xlsx.domain.kader import FASENLIJST, TYPENLIJST
from afweging_xlsx.domain.tekst import split_delen
from afweging_xlsx.domain.voorwaarde import Voorwaarde
from afweging_xlsx.reading.cellen.tabel import Bladtabel, Tabelrij

Doelen = Mapping[str, Mapping[str, str]]
"""What a reference may name: per sheet the values, by their lower case."""

_DOELKOLOM = {
    "Aanvraagtypen": "id",
    "Oplossingen": "id",
    "Criteria": "id",
    "Fasen": "fase",
    "Keuzelijsten": "lijst",
    "Vragen": "id",
}


@dataclass(frozen=True, slots=True)
class Kaderbron:
    """The tables by sheet, the targets of references, and conditions by sheet and row number."""

    tabellen: Mapping[str, Bladtabel]
    doelen: Doelen
    voorwaarden: Mapping[str, Mapping[int, tuple[Voorwaarde, ...]]]

    def list_rijen(self, blad: str) -> tuple[Tabelrij, ...]:
        """The rows of a sheet; none when the sheet is not there."""
        tabel = self.tabellen.get(blad)
        return () if tabel is None else tabel.rijen

    def find_voorwaarden(self, blad: str, rij: Tabelrij) -> tuple[Voorwaarde, ...]:
        """The conditions in the `als:` columns of this row."""
        return self.voorwaarden.get(blad, {}).get(rij.rij.nummer, ())

    def find_doel(self, blad: str, tekst: str) -> str:
        """The id as the sheet writes it, whatever the case here; empty for an empty text."""
        return self.doelen.get(blad, {}).get(tekst.casefold(), tekst)

    def find_doelen(self, blad: str, tekst: str) -> tuple[str, ...]:
        """The same for several, separated by semicolons."""
        return tuple(self.find_doel(blad, deel) for deel in parse_lijst(tekst))


def parse_lijst(tekst: str) -> tuple[str, ...]:
    """The parts of a cell that holds several values, separated by semicolons or line breaks."""
    return split_delen(tekst.replace("\n", ";"))


def read_doelen(tabellen: Mapping[str, Bladtabel]) -> Doelen:
    """What references may name; a sheet that could not be read, or is empty, has no entry."""
    doelen = {
        blad: _per_kleine_letter(rij.tekst(kolom) for rij in tabellen[blad].rijen)
        for blad, kolom in _DOELKOLOM.items()
        if blad in tabellen and tabellen[blad].rijen
    }
    if "Keuzelijsten" in doelen:
        doelen["Keuzelijsten"] |= {naam: naam for naam in (TYPENLIJST, FASENLIJST)}
    return MappingProxyType(doelen)


def _per_kleine_letter(waarden: Iterable[str]) -> dict[str, str]:
    """The first spelling of each value counts."""
    per_letter: dict[str, str] = {}
    for waarde in filter(None, waarden):
        per_letter.setdefault(waarde.casefold(), waarde)
    return per_letter
