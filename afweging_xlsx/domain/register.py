"""The overview of a batch: one row a request, without names of people."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Registerregel:
    """A row of register.xlsx. `nota` is the path of the note relative to the register, or empty."""

    bestand: str
    kenmerk: str
    datum: date | None
    aanvraagtype: str
    stadsdeel: str
    fase: str
    uitkomst: str
    criterium_1: str
    criterium_2: str
    criterium_3: str
    conclusies: str
    kaderversie: str
    nota: str
    bevindingen: int
