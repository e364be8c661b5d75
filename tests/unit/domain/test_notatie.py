"""Numbers and dates as Dutch people type and read them."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from afweging_xlsx.domain.notatie import (
    MAANDEN,
    Celwaarde,
    format_cel,
    format_cel_kort,
    format_dagnummer,
    format_datum,
    format_getal,
    format_invoer,
    format_waarde,
    is_deeldatum,
    parse_dagnummer,
    parse_datum,
    parse_getal,
    parse_getallen,
    suggest_datum,
)


@pytest.mark.parametrize(
    ("tekst", "getal"),
    [
        ("20", "20"),
        ("12,5", "12.5"),
        ("12.5", "12.5"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1.234,567", "1234.567"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("12.345.678,09", "12345678.09"),
        ("1234,5", "1234.5"),
        ("1234.567", "1234.567"),
        ("0,5", "0.5"),
        ("0.500", "0.500"),
        (",5", "0.5"),
        ("1,2340", "1.2340"),
        ("1 234", "1234"),
        ("1\N{THIN SPACE}234", "1234"),
        ("1 234 567,8", "1234567.8"),
        ("1'234", "1234"),
        ("1\N{RIGHT SINGLE QUOTATION MARK}234.5", "1234.5"),
        ("1.234,-", "1234"),
        ("20,--", "20"),
        ("-3", "-3"),
        ("\N{MINUS SIGN}3,5", "-3.5"),
        ("+7", "7"),
    ],
)
def test_number(tekst: str, getal: str) -> None:
    """Point and comma are decimal marks or separate thousands, as only one of both is possible"""
    assert parse_getal(tekst) == Decimal(getal)


@pytest.mark.parametrize(
    ("tekst", "getallen"),
    [
        ("1.234", ("1234", "1.234")),
        ("1,234", ("1234", "1.234")),
        ("12.500", ("12500", "12.500")),
        ("-123,456", ("-123456", "-123.456")),
    ],
)
def test_number_with_two_meanings(tekst: str, getallen: tuple[str, str]) -> None:
    """One mark before three digits can be either: both readings, and no guess"""
    assert parse_getallen(tekst) == tuple(map(Decimal, getallen))
    assert parse_getal(tekst) is None


@pytest.mark.parametrize(
    ("getal", "tekst"), [("1234", "1234"), ("1.234", "1,2340"), ("12.5", "12,5"), ("0.5", "0,5")]
)
def test_number_to_type(getal: str, tekst: str) -> None:
    """A number is written so that it can be read in one way only"""
    assert format_invoer(Decimal(getal)) == tekst
    assert parse_getal(tekst) == Decimal(getal)


@pytest.mark.parametrize(
    "tekst",
    [
        "", " ", "twintig", "ongeveer 20", "20 kWh", "1.234.5", "1234.567,5", "0.500,5", "1,2,3",
        "12,", "1e5", "ca. 20", "20-30", "12 5", "12,5,-", "NaN", "Infinity", "1.23,4", "--3", "٢٠",
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
        "2026-03-03 10:15", "2026-03-03T10:15:00Z", " 3 maart 2026 ", "3  maart\n2026", "20260303",
        "2026/03/03", "3 - 3 - 2026", "3e maart 2026", "dinsdag 3 maart 2026", "di. 3 mrt 2026",
        "3-3-2026 10:15", "di 3 mrt. 2026 om 10.15 uur", "3 march 2026", "March 3, 2026",
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
        "", "morgen", "maart 2026", "31-2-2026", "3-13-2026", "3-3-26", "3 mrt. '26", "2026",
        "46084", "3 ma 2026", "30 februari 2026", "2026123", "3-3/2026",
    ],
)  # fmt: skip
def test_no_date(tekst: str) -> None:
    """What is no date of the calendar is None"""
    assert parse_datum(tekst) is None


@pytest.mark.parametrize(
    ("tekst", "bedoeld"),
    [
        ("3-3-26", date(2026, 3, 3)),
        ("3 mrt. '26", date(2026, 3, 3)),
        ("3/3/26 10:15", date(2026, 3, 3)),
        ("2026", None),
        ("maart 2026", None),
        ("eind 2026", None),
        ("03-2026", None),
        ("3 maart", None),
        ("3-3", None),
    ],
)
def test_part_of_a_date(tekst: str, bedoeld: date | None) -> None:
    """A date without its day, month, year or century is known as such, and may suggest one"""
    assert (parse_datum(tekst), is_deeldatum(tekst)) == (None, True)
    assert suggest_datum(tekst) == bedoeld


@pytest.mark.parametrize("tekst", ["", "morgen", "3 keer", "99-99-26", "31-2-2026"])
def test_no_part_of_a_date(tekst: str) -> None:
    """Other text is no part of a date"""
    assert not is_deeldatum(tekst)


def test_month_before_day() -> None:
    """A date that can only be month first is no date, but suggests one"""
    assert (parse_datum("03/13/2026"), suggest_datum("03/13/2026")) == (None, date(2026, 3, 13))


@pytest.mark.parametrize(
    ("nummer", "sinds_1904", "datum"),
    [
        (46084, False, date(2026, 3, 3)),
        (46084.75, False, date(2026, 3, 3)),
        (44622, True, date(2026, 3, 3)),
        (1e300, False, None),
        (-1e7, False, None),
    ],
)
def test_day_number(nummer: float, sinds_1904: bool, datum: date | None) -> None:
    """A workbook keeps a date as a number of days, from 1900 or from 1904"""
    assert parse_dagnummer(nummer, sinds_1904=sinds_1904) == datum


@pytest.mark.parametrize(("sinds_1904", "nummer"), [(False, 46084), (True, 44622)])
def test_day_number_of_a_date(sinds_1904: bool, nummer: int) -> None:
    """And the number of a date is what was typed when a number shows as a date"""
    assert format_dagnummer(date(2026, 3, 3), sinds_1904=sinds_1904) == nummer


@pytest.mark.parametrize(
    ("waarde", "tekst"),
    [
        (None, ""),
        (True, "WAAR"),
        (False, "ONWAAR"),
        (2026001, "2026001"),
        (1234.5, "1234,5"),
        (float("inf"), "inf"),
        (date(2026, 3, 3), "03-03-2026"),
        (datetime(2026, 3, 3, 10, 15), "03-03-2026"),
        (" \N{EN DASH} x ", "\N{EN DASH} x"),
    ],
)
def test_cell_written(waarde: Celwaarde, tekst: str) -> None:
    """A cell is written as a Dutch reader sees it"""
    assert format_cel(waarde) == tekst


def test_cell_written_short() -> None:
    """In a sentence a cell is one line, printable and not too long"""
    assert format_cel_kort("a\n\x07 b") == "a b"
    assert format_cel_kort("x" * 99) == "x" * 60 + "…"


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
