"""The request: cells as an intake holds them, and answers as the kader understands them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from afweging_xlsx.domain.notatie import Celwaarde, format_cel
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import cut_tekst

Waarde = str | Decimal | date

WAT_GEVRAAGD = ("aanvraagtype", "hub_onderdeel")
"""The questions that say what is requested: another answer there would be another request."""

INGEVULD = "ingevuld"
"""Stands for any known answer, where it does not matter which one."""

JAAR = "jaar"
"""The unit of a number that is a year."""

EERSTE_JAAR, LAATSTE_JAAR = 2000, 2200
"""The years an answer may name, as a number or in a date; both count."""

MEESTE = Decimal(10) ** 12
"""The largest number an answer may be; a number that is no year is above zero."""


def is_jaar(getal: Decimal) -> bool:
    """Whether a number is a year that an answer may name: whole, from EERSTE_JAAR on."""
    heel = getal.is_finite() and getal == getal.to_integral_value()
    return heel and EERSTE_JAAR <= getal <= LAATSTE_JAAR


@dataclass(frozen=True, slots=True)
class Invulling:
    """What stands in the answer cell of one question, as it stands there.

    `sinds_1904`: its workbook counts days from 1904, as workbooks of old Macs do. `leesbaar` is
    false when the cell shows an error; that was found while reading, so it is no empty answer.
    `idplaats` is the cell of the id, where the form has one for it.
    """

    vraag: str
    waarde: Celwaarde
    plaats: Plaats
    toelichting: str = ""
    sinds_1904: bool = False
    leesbaar: bool = True
    idplaats: Plaats | None = field(default=None, compare=False)

    @property
    def leeg(self) -> bool:
        """Whether there is no answer; only spaces is none."""
        return not self.tekst

    @property
    def tekst(self) -> str:
        """The answer as a Dutch reader sees it in the cell."""
        return format_cel(self.waarde)

    @property
    def kort(self) -> str:
        """The answer, or else the explanation, on one line and cut, for in a sentence."""
        return cut_tekst(self.tekst or self.toelichting)

    @property
    def alles(self) -> str:
        """The answer and the explanation, each cut, for in a sentence; empty when there is none."""
        uitleg = f" ({cut_tekst(self.toelichting)})" if self.toelichting and not self.leeg else ""
        return f"{self.kort}{uitleg}"


@dataclass(frozen=True, slots=True)
class Intake:
    """A workbook in which a request was filled in, read but not yet understood."""

    bestand: str
    sha256: str
    formulierversie: str
    invullingen: tuple[Invulling, ...]


@dataclass(frozen=True, slots=True)
class Antwoord:
    """One question with what was answered and the cell it came from.

    `waarden` is empty when the cell is empty; a choice holds value ids, a meerkeuze several.
    `open` is true for an answer that its list marks open (weet niet, niet getoetst).
    """

    vraag: str
    waarden: tuple[Waarde, ...]
    plaats: Plaats
    open: bool = False
    toelichting: str = ""

    @property
    def bekend(self) -> bool:
        """Answered, and not open."""
        return bool(self.waarden) and not self.open


@dataclass(frozen=True, slots=True)
class Aanvraag:
    """The request as the kader understands it: every question of the kader, answered or not."""

    bestand: str
    sha256: str
    formulierversie: str
    antwoorden: Mapping[str, Antwoord]

    def tekst(self, vraag: str) -> str:
        """The known answer as value text, or empty: "bedrijvenbatterij"."""
        antwoord = self.antwoorden.get(vraag)
        if antwoord is None or not antwoord.bekend:
            return ""
        return "; ".join(str(waarde) for waarde in antwoord.waarden)
