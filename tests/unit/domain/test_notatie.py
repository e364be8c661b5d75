"""Numbers and dates as Dutch people type and read them."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from afweging_xlsx.domain.notatie import (
    MAANDEN,
    format_datum,
    format_getal,
    format_waarde,
    parse_datum,
    parse_getal,
)


@pytest.mark.parametrize(
    ("tekst", "getal"),
    [
        ("20", "20"),
        ("12,5", "12.5"),
        ("12.5", "12.5"),
        ("1.234", "1234"),
        ("1.234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("12.345.678,09", "12345678.09"),
        ("1234,5", "1234.5"),
        ("1234.567", "1234.567"),
        ("0,5", "0.5"),
        ("0.500", "0.500"),
        ("1 234", "1234"),
        ("-3", "-3"),
        ("\N{MINUS SIGN}3,5", "-3.5"),
        ("+7", "7"),
    ],
)
def test_number_the_dutch_way(tekst: str, getal: str) -> None:
    """A comma is the decimal mark, a point before three digits separates thousands"""
    assert parse_getal(tekst) == Decimal(getal)


@pytest.mark.parametrize(
    "tekst",
    [
        "", " ", "twintig", "ongeveer 20", "20 kWh", "1.234.5", "1234.567,5", "0.500,5", "1,2,3",
        "12,", ",5", "1e5", "NaN", "Infinity", "1.23,4", "--3", "٢٠",
    ],
)  # fmt: skip
def test_no_number(tekst: str) -> None:
    """What cannot be read as one number is None, never a guess and never an exception"""
    assert parse_getal(tekst) is None


@pytest.mark.parametrize(
    "tekst",
    [
        "3 maart 2026", "3 Maart 2026", "03 mrt 2026", "3 mrt. 2026", "3-maart-2026", "3-3-2026",
        "03-03-2026", "3/3/2026", "3.3.2026", "2026-03-03", "2026-3-3", "2026-03-03T00:00:00",
        "2026-03-03 10:15", " 3 maart 2026 ",
    ],
)  # fmt: skip
def test_date_the_dutch_way(tekst: str) -> None:
    """The day comes first, the month is a number or a word"""
    assert parse_datum(tekst) == date(2026, 3, 3)


@pytest.mark.parametrize(("nummer", "maand"), list(enumerate(MAANDEN, 1)))
def test_each_month(nummer: int, maand: str) -> None:
    """Each month is known by its name and by its first three letters"""
    assert parse_datum(f"5 {maand} 2026") == date(2026, nummer, 5)
    assert parse_datum(f"5 {maand[:3]} 2026") == date(2026, nummer, 5)


def test_day_before_month() -> None:
    """4-3 is the fourth of March, not the third of April"""
    assert parse_datum("4-3-2026") == date(2026, 3, 4)


@pytest.mark.parametrize(
    "tekst",
    [
        "", "morgen", "maart 2026", "31-2-2026", "3-13-2026", "3-3-26", "3 march 2026", "2026",
        "3 ma 2026", "30 februari 2026",
    ],
)  # fmt: skip
def test_no_date(tekst: str) -> None:
    """What is no date of the calendar is None"""
    assert parse_datum(tekst) is None


@pytest.mark.parametrize(
    ("getal", "tekst"),
    [
        ("20", "20"),
        ("20.0", "20"),
        ("1E+3", "1.000"),
        ("1234.5", "1.234,5"),
        ("1234567", "1.234.567"),
        ("0.5", "0,5"),
        ("-1234", "-1.234"),
    ],
)
def test_number_written(getal: str, tekst: str) -> None:
    """A number is written with points for thousands, a comma, and no idle zeros"""
    assert format_getal(Decimal(getal)) == tekst


def test_date_written() -> None:
    """A date is written with the month as a word"""
    assert format_datum(date(2026, 3, 3)) == "3 maart 2026"


@pytest.mark.parametrize(
    ("waarde", "tekst"),
    [
        ("tekst", "tekst"),
        (Decimal("12.5"), "12,5"),
        (date(2026, 12, 31), "31 december 2026"),
        (datetime(2026, 12, 31, 10, 15), "31 december 2026"),
    ],
)
def test_any_value_written(waarde: str | Decimal | date, tekst: str) -> None:
    """Any answer is written the Dutch way; a time of day is left out"""
    assert format_waarde(waarde) == tekst
