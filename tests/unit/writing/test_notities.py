"""Comments that are readable: their size and their place."""

import re
from io import BytesIO

import pytest
from openpyxl import load_workbook

from annotaties import annotate, build_bevinding, get_blad, save
from pakketten import read_parts
from tabel import build_werkboek

KLEIN = build_werkboek("## Intake\n| id | antwoord |\n| kenmerk | Z-1 |\n")


def _vormen(inhoud: bytes) -> list[tuple[list[int], int]]:
    """The anchor and the height of each comment."""
    vml = read_parts(inhoud)["xl/drawings/commentsDrawing1.vml"].decode()
    hoogten = [int(hoogte) for hoogte in re.findall(r"height:(\d+)px", vml)]
    ankers = re.findall(r"Anchor>([^<]+)<", vml)
    return [([int(n) for n in a.split(",")], h) for a, h in zip(ankers, hoogten, strict=True)]


def test_beside_its_cell() -> None:
    """A comment begins in the column after its cell and in its row"""
    ((anker, _),) = _vormen(annotate(KLEIN, build_bevinding("B2")).inhoud)

    assert (anker[0], anker[2]) == (2, 1)


def test_as_high_as_its_text() -> None:
    """Ten lines more make the comment ten lines higher"""
    meldingen = ("kort.", "kort." + 10 * "\nregel")
    hoogten = [
        _vormen(annotate(KLEIN, build_bevinding("B2", melding=m)).inhoud)[0][1] for m in meldingen
    ]

    assert hoogten[1] - hoogten[0] == 10 * 17


def test_wide_columns_and_hidden_ones() -> None:
    """A comment spans as many columns as it needs: one that is wide, none that are hidden"""
    boek = load_workbook(BytesIO(KLEIN))
    kolommen = get_blad(boek).column_dimensions
    kolommen["C"].hidden = True
    kolommen["D"].width = 80

    ((anker, _),) = _vormen(annotate(save(boek), build_bevinding("B2")).inhoud)

    assert (anker[0], anker[4]) == (2, 3)


def test_high_rows_and_hidden_ones() -> None:
    """A comment spans as many rows as it needs: one that is high, none that are hidden"""
    boek = load_workbook(BytesIO(KLEIN))
    rijen = get_blad(boek).row_dimensions
    rijen[2].hidden = True
    rijen[3].height = 300

    ((anker, _),) = _vormen(annotate(save(boek), build_bevinding("B2")).inhoud)

    assert (anker[2], anker[6]) == (1, 2)


@pytest.mark.parametrize("cel", ["XFD1", "A1048576", "XFD1048576"])
def test_last_cell(cel: str) -> None:
    """A comment at the edge of the sheet stays on the sheet"""
    ((anker, _),) = _vormen(annotate(KLEIN, build_bevinding(cel)).inhoud)

    assert max(anker[0], anker[4]) < 16_384
    assert max(anker[2], anker[6]) < 1_048_576
