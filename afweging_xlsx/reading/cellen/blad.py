"""Cells as a reader of this house sees them: a value with its place, whatever library gave it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from math import isfinite

from afweging_xlsx.domain.notatie import Celwaarde, format_cel_kort, format_invoer, parse_celgetal
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import fold_tekst, normalize_tekst, tidy_tekst

FOUTWAARDEN = frozenset(
    {
        "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA",
        "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!",
        "#DEEL/0!", "#N/B", "#NAAM?", "#LEEG!", "#GETAL!", "#VERW!", "#WAARDE!",
    }
)  # fmt: skip
"""What a cell shows when its formula failed, in English (as files hold it) and in Dutch."""


class Gebrek(StrEnum):
    """Why a cell has no usable value."""

    FOUTWAARDE = "foutwaarde"
    ONGEREKEND = "ongerekend"


@dataclass(frozen=True, slots=True)
class Cel:
    """One cell: its value, where it stands, and why it is unusable if it is."""

    waarde: Celwaarde
    plaats: Plaats
    gebrek: Gebrek | None = None

    @property
    def leeg(self) -> bool:
        """Whether nothing stands in it; only spaces is nothing."""
        return self.waarde is None or (isinstance(self.waarde, str) and not self.tekst)

    @property
    def tekst(self) -> str:
        """The value as plain text: dates as 2026-03-03, numbers as 12.5, WAAR as ja."""
        return _als_tekst(self.waarde)

    @property
    def zoals_getypt(self) -> str:
        """The value as the text that somebody typed: with its own quotes and dashes."""
        return tidy_tekst(self.waarde) if isinstance(self.waarde, str) else self.tekst

    @property
    def notatie(self) -> str:
        """The text as a Dutch reader types it: numbers as 12,5, and as 1,2340 for 1,234."""
        if not isinstance(self.waarde, float) or not isfinite(self.waarde):
            return self.tekst
        return format_invoer(parse_celgetal(self.waarde))

    @property
    def kort(self) -> str:
        """What the cell shows on one line, cut to some sixty characters, for in a sentence."""
        if isinstance(self.waarde, int | float) and not isinstance(self.waarde, bool):
            return format_cel_kort(self.waarde)
        return format_cel_kort(self.tekst)


@dataclass(frozen=True, slots=True)
class Bladrij:
    """A row that is not empty: its number and its values from column A to the last filled one."""

    nummer: int
    waarden: tuple[Celwaarde, ...]


@dataclass(frozen=True, slots=True)
class Blad:
    """The filled rows of a sheet; `ongerekend` are the cells with a formula but no result.

    `samengevoegd` are the ranges of merged cells, such as B6:B8, and `tabellen` those of its
    tables. `sinds_1904`: a number that stands for a date counts days since 1904 instead of 1900.
    """

    bestand: str
    naam: str
    rijen: tuple[Bladrij, ...]
    ongerekend: frozenset[str] = frozenset()
    sinds_1904: bool = False
    samengevoegd: frozenset[str] = frozenset()
    tabellen: frozenset[str] = frozenset()

    @property
    def plaats(self) -> Plaats:
        """The sheet as a whole."""
        return Plaats(self.bestand, self.naam)

    def cel(self, rij: Bladrij, kolom: int) -> Cel:
        """The cell of this row in this column, counted from zero."""
        waarde = rij.waarden[kolom] if kolom < len(rij.waarden) else None
        adres = f"{read_letters(kolom)}{rij.nummer}"
        return Cel(waarde, Plaats(self.bestand, self.naam, adres), self._gebrek(waarde, adres))

    def find_naast(self, label: str) -> Cel | None:
        """The cell to the right of the first cell with this label; a colon does not count."""
        gezocht = fold_tekst(label)
        for rij in self.rijen:
            for kolom, waarde in enumerate(rij.waarden):
                if isinstance(waarde, str) and fold_tekst(waarde).rstrip(" :") == gezocht:
                    return self.cel(rij, kolom + 1)
        return None

    def _gebrek(self, waarde: Celwaarde, adres: str) -> Gebrek | None:
        if waarde is None:
            return Gebrek.ONGEREKEND if adres in self.ongerekend else None
        if isinstance(waarde, str) and waarde[:1] == "#" and waarde.strip() in FOUTWAARDEN:
            return Gebrek.FOUTWAARDE
        return None


def _als_tekst(waarde: Celwaarde) -> str:
    match waarde:
        case None:
            return ""
        case str():
            return normalize_tekst(waarde)
        case bool():
            return "ja" if waarde else "nee"
        case datetime() | date():
            return waarde.isoformat().removesuffix("T00:00:00").replace("T", " ")
    return _getal_als_tekst(waarde)


def _getal_als_tekst(waarde: float) -> str:
    if isinstance(waarde, int):
        return str(waarde)
    getal = parse_celgetal(waarde)
    return f"{getal:f}" if getal.is_finite() else str(waarde)


@lru_cache(maxsize=1024)
def parse_kolom(letters: str | bytes) -> int:
    """The number of a column, counted from one: A is 1, AA is 27; no letters is 0."""
    kolom = 0
    for letter in letters.encode() if isinstance(letters, str) else letters:
        kolom = kolom * 26 + letter - ord("A") + 1
    return kolom


@lru_cache(maxsize=512)
def read_letters(kolom: int) -> str:
    """The letters of a column, counted from zero: 0 is A, 26 is AA."""
    letters = ""
    kolom += 1
    while kolom:
        kolom, rest = divmod(kolom - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
