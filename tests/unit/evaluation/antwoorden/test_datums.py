"""One cell understood as a date: what people really type."""

from datetime import date, datetime

import pytest

from afweging_xlsx.domain.catalogus import intake as catalogus
from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.domain.rijen import Vraagsoort
from celproef import Uitslag, find, match_cel

DATUM = date(2026, 3, 3)


def _match(waarde: Celwaarde, sinds_1904: bool = False) -> Uitslag:
    return match_cel(waarde, Vraagsoort.DATUM, sinds_1904=sinds_1904)


@pytest.mark.parametrize("waarde", [DATUM, datetime(2026, 3, 3, 10, 15)])
@pytest.mark.parametrize("sinds_1904", [False, True])
def test_date(waarde: Celwaarde, sinds_1904: bool) -> None:
    """A date cell is a date, in either calendar"""
    antwoord, bevindingen = _match(waarde, sinds_1904)

    assert (antwoord.waarden, bevindingen) == ((DATUM,), ())


@pytest.mark.parametrize("tekst", ["3 maart 2026", " 3  Maart 2026"])
def test_date_as_it_is_written(tekst: str) -> None:
    """A text that says just what it is read as needs no opmerking"""
    antwoord, bevindingen = _match(tekst)

    assert (antwoord.waarden, bevindingen) == ((DATUM,), ())


@pytest.mark.parametrize(
    ("waarde", "getypt", "sinds_1904"),
    [
        ("3-3-2026", "3-3-2026", False),
        ("03/03/2026", "03/03/2026", False),
        ("3.3.2026.", "3.3.2026.", False),
        ("2026-03-03", "2026-03-03", False),
        ("20260303", "20260303", False),
        (20260303, "20260303", False),
        ('"di 3 mrt. 2026"', '"di 3 mrt. 2026"', False),
        (46084, "46084", False),
        (46084.5, "46084,5", False),
        ("46084", "46084", False),
        (44622, "44622", True),
    ],
)
def test_date_typed_otherwise(waarde: Celwaarde, getypt: str, sinds_1904: bool) -> None:
    """A date in text, or the number that a workbook keeps for it, is read and told"""
    antwoord, bevindingen = _match(waarde, sinds_1904)

    assert antwoord.waarden == (DATUM,)
    assert bevindingen == find(catalogus.DATUM_GELEZEN, waarde=getypt, gelezen="3 maart 2026")


@pytest.mark.parametrize(
    ("waarde", "getypt", "bedoeld"),
    [
        (2026, "2026", ""),
        (date(1905, 7, 18), "2026", ""),
        ("2026", "2026", ""),
        ("maart 2026", "maart 2026", ""),
        ("eind 2026", "eind 2026", ""),
        ("3 maart", "3 maart", ""),
        ("3-3-26", "3-3-26", " Bedoelt u 3 maart 2026?"),
        ("3 mrt. '26", "3 mrt. '26", " Bedoelt u 3 maart 2026?"),
    ],
)
def test_part_of_a_date(waarde: Celwaarde, getypt: str, bedoeld: str) -> None:
    """A date without its day, month or century is asked about, and never guessed"""
    antwoord, bevindingen = _match(waarde)

    assert antwoord.waarden == ()
    assert bevindingen == find(catalogus.DATUM_ONVOLLEDIG, waarde=getypt, bedoeld=bedoeld)


@pytest.mark.parametrize(
    ("waarde", "getypt", "bedoeld"),
    [
        ("morgen", "morgen", ""),
        ("31-2-2026", "31-2-2026", ""),
        ("03/13/2026", "03/13/2026", " Bedoelt u 13 maart 2026?"),
        (True, "WAAR", ""),
        (0, "0", ""),
        (5, "5", ""),
        (1e300, f"1{'0' * 59}…", ""),
        (float("nan"), "nan", ""),
        ("9" * 5000, f"{'9' * 60}…", ""),
        (date(1899, 12, 29), "29-12-1899", ""),
        ("1-1-1999", "1-1-1999", ""),
        ("3-3-2201", "3-3-2201", ""),
    ],
)
def test_no_date(waarde: Celwaarde, getypt: str, bedoeld: str) -> None:
    """What is no date that a request can be about is a fout, and no answer"""
    antwoord, bevindingen = _match(waarde)

    assert antwoord.waarden == ()
    assert bevindingen == find(catalogus.GEEN_DATUM, waarde=getypt, bedoeld=bedoeld)


@pytest.mark.parametrize("tekst", ["weet niet", "WEET_NIET"])
def test_not_known(tekst: str) -> None:
    """'Weet niet' is an open answer to a date too"""
    antwoord, bevindingen = _match(tekst)

    assert (antwoord.waarden, antwoord.open, bevindingen) == (("weet_niet",), True, ())
