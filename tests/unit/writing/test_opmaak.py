"""How our workbooks look: rows that show their whole text."""

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from afweging_xlsx.writing.opmaak import (
    BEGRIP,
    INLEIDING,
    TEKST,
    Stijl,
    write_cel,
    write_formule,
    write_hoogten,
)


@pytest.fixture
def blad() -> Worksheet:
    """An empty sheet whose first column holds some 23 letters a line."""
    blad = Workbook().worksheets[0]
    blad.column_dimensions["A"].width = 20
    return blad


def _hoogte(blad: Worksheet, tekst: str, stijl: Stijl = TEKST) -> float | None:
    write_cel(blad["A2"], tekst, stijl)
    write_hoogten(blad, 2)
    return blad.row_dimensions[2].height


@pytest.mark.parametrize(
    ("tekst", "regels"),
    [("kort", 1), ("woord " * 12, 3), ("een\ntwee\n\nvier", 4), ("x" * 60, 3), ("", 1)],
)
def test_height_follows_the_text(tekst: str, regels: int, blad: Worksheet) -> None:
    """A row has the height of the lines that its text takes"""
    assert _hoogte(blad, tekst) == 15 * regels


def test_bold_text_is_wider(blad: Worksheet) -> None:
    """Bold text takes more lines"""
    assert _hoogte(blad, "x" * 22) == 15
    blad.row_dimensions[2].height = None
    assert _hoogte(blad, "x" * 22, BEGRIP) == 30


def test_longest_cell_decides(blad: Worksheet) -> None:
    """The cell with most lines decides"""
    write_cel(blad["B2"], "een\ntwee\ndrie", TEKST)

    assert _hoogte(blad, "een\ntwee") == 45


def test_text_that_is_not_wrapped(blad: Worksheet) -> None:
    """Text that runs over the next cells takes one line"""
    assert _hoogte(blad, "woord " * 12, INLEIDING) == 15


def test_formula_is_one_line(blad: Worksheet) -> None:
    """What a formula shows is not known beforehand: it counts as one line"""
    write_formule(blad["B2"], f'"{"woord " * 40}"', TEKST)

    assert _hoogte(blad, "kort") == 15


def test_highest_row(blad: Worksheet) -> None:
    """No row is higher than Excel allows"""
    assert _hoogte(blad, "regel\n" * 100) == 409


def test_height_that_was_set_stays(blad: Worksheet) -> None:
    """A height that was chosen stays, and rows above the first one are left alone"""
    blad.row_dimensions[2].height = 24
    write_cel(blad["A1"], "een\ntwee", TEKST)

    assert (_hoogte(blad, "een\ntwee"), blad.row_dimensions[1].height) == (24, None)
