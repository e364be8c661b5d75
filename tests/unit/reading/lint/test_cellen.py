"""Merged cells in a table of the master."""

from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook

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
