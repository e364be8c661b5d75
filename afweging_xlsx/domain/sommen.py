"""The sums of a note, with their figures and units: space, threshold and duration.

Every figure comes from an answer or from a kengetal of the report (design, section 6).
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from afweging_xlsx.domain.aanvraag import Antwoord
from afweging_xlsx.domain.rijen import Kengetal


class Mate(StrEnum):
    """Whether something is so, when figures with a lowest and a highest value are compared."""

    JA = "ja"
    MOGELIJK = "mogelijk"
    NEE = "nee"


class Ligging(StrEnum):
    """Where a figure lies, seen from a threshold."""

    ONDER = "onder"
    GELIJK = "gelijk"
    BOVEN = "boven"


@dataclass(frozen=True, slots=True)
class Ruimtesom:
    """The space a battery needs (m2): its capacity (MWh) times the kengetal (m2/MWh).

    `past` is None when the space that there is (m2) is not known.
    """

    kengetal: Kengetal
    capaciteit_mwh: Decimal
    min_m2_per_mwh: Decimal
    max_m2_per_mwh: Decimal
    nodig_min_m2: Decimal
    nodig_max_m2: Decimal
    beschikbaar_m2: Decimal | None
    past: Mate | None
    antwoorden: tuple[Antwoord, ...]


@dataclass(frozen=True, slots=True)
class Drempelsom:
    """The capacity (kWh) against a threshold of the report (kWh)."""

    kengetal: Kengetal
    capaciteit_kwh: Decimal
    drempel_kwh: Decimal
    ligging: Ligging
    antwoorden: tuple[Antwoord, ...]


@dataclass(frozen=True, slots=True)
class Duursom:
    """How long the battery stays against the year in which the limits of the grid end.

    `kengetal` is None when the year is an answer; with a kengetal the limits last at least until
    and including that year. `einddatum` is None for a battery that stays for good.
    """

    kengetal: Kengetal | None
    eindjaar: int
    einddatum: date | None
    blijft_langer: Mate
    antwoorden: tuple[Antwoord, ...]


Som = Ruimtesom | Drempelsom | Duursom
