"""An editor who makes mistakes in the real master is told each of them, at its cell."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from afweging_xlsx.controle import check_bestanden
from afweging_xlsx.domain.bevinding import Bevinding, has_fout
from afweging_xlsx.domain.catalogus import logica, proef
from meester import MEESTER
from zaaien import ZADEN, Zaad

GEVOLG = {
    proef.RIJ_ZONDER_TOETSGEVAL.code,
    proef.TOETSGEVAL_WIJKT_AF.code,
    proef.VERWACHTING_ONBEKEND_ID.code,
    logica.NIET_ALLES_NAGEGAAN.code,
}
"""What follows by itself from a row that is new or lost."""


def check_met(doel: Path, *zaden: Zaad) -> tuple[list[tuple[str, str, str]], tuple[Bevinding, ...]]:
    """Where faults were made in a copy of the master, and what is found in it."""
    werkboek = load_workbook(MEESTER)
    gemaakt = [zaad.zaai_in(werkboek) for zaad in zaden]
    werkboek.save(doel)
    werkboek.close()
    return gemaakt, check_bestanden([doel], doel).bevindingen


@pytest.mark.parametrize("zaad", ZADEN, ids=lambda zaad: zaad.naam)
def test_one_fault(zaad: Zaad, tmp_path: Path) -> None:
    """A single mistake is named at its cell, with what was meant, and nothing else is"""
    [gemaakt], gevonden = check_met(tmp_path / "meester.xlsx", zaad)
    gevolg = GEVOLG | {soort.code for soort in zaad.ook}
    anders = [b for b in gevonden if b.code not in gevolg]

    assert [(b.code, b.plaats.blad, b.plaats.cel) for b in anders] == [gemaakt]
    assert zaad.woorden in anders[0].zin


def test_all_faults_at_once(tmp_path: Path) -> None:
    """All mistakes in one copy are named in one go, those in the logic too"""
    gemaakt, gevonden = check_met(tmp_path / "meester.xlsx", *ZADEN)
    plaatsen = {(b.code, b.plaats.blad, b.plaats.cel) for b in gevonden}

    assert len(gemaakt) > 20
    assert [
        zaad.naam for zaad, waar in zip(ZADEN, gemaakt, strict=True) if waar not in plaatsen
    ] == []
    assert has_fout(gevonden)


def test_untouched_master() -> None:
    """About the master as it ships nothing is said"""
    assert check_bestanden([MEESTER], MEESTER).bevindingen == ()
