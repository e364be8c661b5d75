"""Merged cells in a table of the master, and the tables that Excel sorts and filters."""

from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.table import Table

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.plaats import Plaats
from kaders import build_samenhangend, lint_bytes

X = "k.xlsx"


def _lint_samengevoegd(bereik: str) -> tuple[Bevinding, ...]:
    werkboek = load_workbook(BytesIO(build_samenhangend()))
    werkboek["Criteria"].merge_cells(bereik)
    uit = BytesIO()
    werkboek.save(uit)
    gevonden = lint_bytes(X, uit.getvalue(), date(2026, 12, 1))
    return tuple(b for b in gevonden if b.code == catalogus.CELLEN_SAMENGEVOEGD.code)


@pytest.mark.parametrize(("bereik", "cel"), [("B2:B4", "B2"), ("C3:D3", "C3"), ("A1:A2", "A1")])
def test_merged_cells(bereik: str, cel: str) -> None:
    """Merged cells look filled, and all but one are empty: that is told at the first of them"""
    plaats = Plaats(X, "Criteria", cel)

    assert _lint_samengevoegd(bereik) == (catalogus.CELLEN_SAMENGEVOEGD.at(plaats, bereik=bereik),)


@pytest.mark.parametrize("bereik", ["K2:K3", "A20:B21", "H1:J1"])
def test_merged_cells_beside_the_table(bereik: str) -> None:
    """Below and beside the table an editor merges what pleases"""
    assert _lint_samengevoegd(bereik) == ()


def _lint_tabellen(**bereiken: str) -> list[Bevinding]:
    """What is said of the tables of Excel, when these sheets have one over these cells."""
    werkboek = load_workbook(BytesIO(build_samenhangend()))
    for blad, bereik in bereiken.items():
        werkboek[blad].add_table(Table(displayName=f"tbl_{blad}", ref=bereik))
    uit = BytesIO()
    werkboek.save(uit)
    codes = {catalogus.TABEL_TE_KLEIN.code, catalogus.TABEL_WEG.code}
    return [b for b in lint_bytes(X, uit.getvalue(), date(2026, 12, 1)) if b.code in codes]


def test_no_tables() -> None:
    """A master without any table of Excel, as from Google Sheets, is fine"""
    assert _lint_tabellen() == []


def test_table_that_is_gone() -> None:
    """Where other sheets have a table of Excel, one without is told"""
    gevonden = _lint_tabellen(Criteria="A1:E4")

    assert catalogus.TABEL_WEG.at(Plaats(X, "Rollen")) in gevonden
    assert {b.plaats.blad for b in gevonden}.isdisjoint({"Criteria"})


@pytest.mark.parametrize(("bereik", "cel"), [("A1:E3", "A4"), ("A1:D4", "E1"), ("A1:C2", "D1")])
def test_table_that_is_too_small(bereik: str, cel: str) -> None:
    """Rows and columns outside the table of Excel are read, but not sorted along"""
    plaats = Plaats(X, "Criteria", cel)

    gevonden = [b for b in _lint_tabellen(Criteria=bereik) if b.plaats.blad == "Criteria"]
    assert gevonden == [catalogus.TABEL_TE_KLEIN.at(plaats, bereik=bereik, hoek="E4")]


@pytest.mark.parametrize("bereik", ["A1:E4", "A1:E20"])
def test_table_that_is_large_enough(bereik: str) -> None:
    """Room to spare is fine"""
    gevonden = _lint_tabellen(Criteria=bereik)

    assert "Criteria" not in {b.plaats.blad for b in gevonden}
