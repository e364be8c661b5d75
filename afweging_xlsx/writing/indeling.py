"""Which row of the form holds which question."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from afweging_xlsx.domain.aanvraag import JAAR, Invulling
from afweging_xlsx.domain.kader import TYPENLIJST, Kader
from afweging_xlsx.domain.rijen import Vraag

BLAD = "Intake"
KOLOMMEN = ("id", "vraag", "antwoord", "toelichting", "status")
KOPRIJ = 6
LEEG: Mapping[str, Invulling] = MappingProxyType({})
"""What is filled in in an empty form."""


@dataclass(frozen=True, slots=True)
class Formulierrij:
    """A row of the form: the heading of a section, or a question with what is filled in there."""

    rij: int
    sectie: str
    vraag: Vraag | None = None
    invulling: Invulling | None = None

    @property
    def tekst(self) -> str:
        """What the row asks: the question with its unit, and whether it must be answered."""
        if self.vraag is None:
            return self.sectie
        eenheid = "jaartal" if self.vraag.eenheid == JAAR else self.vraag.eenheid
        delen = [self.vraag.vraag, f"({eenheid})" if eenheid else ""]
        return " ".join([*filter(None, delen), *(["(verplicht)"] if self.vraag.verplicht else [])])


@dataclass(frozen=True, slots=True)
class Indeling:
    """The rows of the form in order, and the answer cell of each question ("$C$8")."""

    kader: Kader
    rijen: tuple[Formulierrij, ...]
    cellen: Mapping[str, str]

    @classmethod
    def from_kader(cls, kader: Kader, invullingen: Mapping[str, Invulling] = LEEG) -> "Indeling":
        """Give every question a row, in the order of the kader, below its section."""
        rijen = tuple(_list_rijen(kader, invullingen))
        cellen = {rij.vraag.id: f"$C${rij.rij}" for rij in rijen if rij.vraag is not None}
        return cls(kader, rijen, MappingProxyType(cellen))

    @property
    def typevraag(self) -> Vraag | None:
        """The question that takes an aanvraagtype, on which other questions depend."""
        return next((v for v in self.kader.vragen.values() if v.keuzelijst == TYPENLIJST), None)

    @property
    def laatste_rij(self) -> int:
        """The number of the last row; the header row when there are no questions."""
        return self.rijen[-1].rij if self.rijen else KOPRIJ

    def bereik(self, kolom: str) -> str:
        """The cells below the header in a column ("$E$7:$E$60")."""
        return f"${kolom}${KOPRIJ + 1}:${kolom}${max(self.laatste_rij, KOPRIJ + 1)}"


def _list_rijen(kader: Kader, invullingen: Mapping[str, Invulling]) -> Iterator[Formulierrij]:
    rij, sectie = KOPRIJ, ""
    for vraag in kader.vragen.values():
        if vraag.sectie and vraag.sectie != sectie:
            sectie = vraag.sectie
            yield Formulierrij(rij := rij + 1, sectie)
        yield Formulierrij(rij := rij + 1, sectie, vraag, invullingen.get(vraag.id))
