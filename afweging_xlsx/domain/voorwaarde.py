"""Conditions as `als:` cells hold them (design, section 5)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from afweging_xlsx.domain.plaats import Plaats


@dataclass(frozen=True, slots=True)
class Is:
    """The answer is this value, which may be open; for meerkeuze: contains it."""

    waarde: str


@dataclass(frozen=True, slots=True)
class IsNiet:
    """The answer is known and is not this value."""

    waarde: str


@dataclass(frozen=True, slots=True)
class IsOnbekend:
    """Not answered, or an answer that its list marks open. Always definite."""


@dataclass(frozen=True, slots=True)
class IsIngevuld:
    """Answered, and the answer is not open. Always definite."""


@dataclass(frozen=True, slots=True)
class InBereik:
    """A number or date between bounds; None is no bound."""

    vanaf: Decimal | date | None
    tot: Decimal | date | None
    vanaf_telt_mee: bool = True
    tot_telt_mee: bool = True


Eis = Is | IsNiet | IsOnbekend | IsIngevuld | InBereik


@dataclass(frozen=True, slots=True)
class Voorwaarde:
    """One filled `als:` cell: holds when one of its eisen holds for the answer to `vraag`."""

    vraag: str
    eisen: tuple[Eis, ...]
    plaats: Plaats
    tekst: str
