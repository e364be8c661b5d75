"""Cells as text."""

from datetime import date, datetime

import pytest

from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.cellen.blad import Blad, Bladrij, Cel, Gebrek


@pytest.mark.parametrize(
    ("waarde", "tekst", "notatie"),
    [
        (None, "", ""),
        ("  twee\u00a0woorden ", "twee woorden", "twee woorden"),
        ("regel 1\nregel 2", "regel 1\nregel 2", "regel 1\nregel 2"),
        (True, "ja", "ja"),
        (False, "nee", "nee"),
        (20, "20", "20"),
        (20.0, "20", "20"),
        (1234.5, "1234.5", "1234,5"),
        (1.234, "1.234", "1,2340"),
        (0.1 + 0.2, "0.3", "0,3"),
        (1e20, "100000000000000000000", "100000000000000000000"),
        (1e-7, "0.0000001", "0,0000001"),
        (float("inf"), "inf", "inf"),
        (datetime(2026, 3, 3), "2026-03-03", "2026-03-03"),
        (datetime(2026, 3, 3, 14, 5), "2026-03-03 14:05:00", "2026-03-03 14:05:00"),
        (date(2026, 3, 3), "2026-03-03", "2026-03-03"),
    ],
)
def test_text_of_a_value(waarde: Celwaarde, tekst: str, notatie: str) -> None:
    """Dates are written as yyyy-mm-dd, numbers plainly, and for a reader with a comma"""
    cel = Cel(waarde, Plaats())

    assert (cel.tekst, cel.notatie) == (tekst, notatie)


@pytest.mark.parametrize(
    ("waarde", "leeg"), [(None, True), (" \n", True), (0, False), ("x", False)]
)
def test_empty(waarde: Celwaarde, leeg: bool) -> None:
    """Only spaces is nothing; zero is something"""
    assert Cel(waarde, Plaats()).leeg is leeg


def test_short_text() -> None:
    """In a sentence a value is one line of some sixty characters, without control characters"""
    assert Cel("a\nb\x07 c", Plaats()).kort == "a b c"
    assert Cel(1.234, Plaats()).kort == "1,234"
    assert Cel(True, Plaats()).kort == "ja"
    assert Cel("x" * 100, Plaats()).kort == "x" * 60 + "…"


def test_cells_know_their_address() -> None:
    """Columns count from zero, also past Z and past the end of the row"""
    blad = Blad("x.xlsx", "Intake", (rij := Bladrij(7, ("a", None)),))

    adressen = [blad.cel(rij, kolom).plaats.cel for kolom in (0, 1, 25, 26, 199)]

    assert adressen == ["A7", "B7", "Z7", "AA7", "GR7"]


@pytest.mark.parametrize(
    ("waarde", "gebrek"),
    [
        ("#DIV/0!", Gebrek.FOUTWAARDE),
        ("#N/B", Gebrek.FOUTWAARDE),
        ("#1 van de lijst", None),
        (None, Gebrek.ONGEREKEND),
    ],
)
def test_unusable_cells(waarde: Celwaarde, gebrek: Gebrek | None) -> None:
    """An error, and a formula without a result, are no value"""
    blad = Blad("x.xlsx", "Intake", (rij := Bladrij(1, (waarde,)),), frozenset({"A1"}))

    assert blad.cel(rij, 0).gebrek is gebrek
