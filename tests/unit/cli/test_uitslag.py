"""The results of a run as text, and how it ended."""

from datetime import date
from pathlib import Path

import pytest

from afweging_xlsx.cli.opties import Schermopties
from afweging_xlsx.cli.uitslag import Afloop, decide_afloop, show_annotaties, show_uitslag
from afweging_xlsx.domain.bevinding import Bevinding, Ernst
from afweging_xlsx.domain.catalogus.uitvoer import KOPIE_NIET_GESCHREVEN
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.pipeline import Keuzes, Resultaat, advise_intake, load_werkbank
from meester import MEESTER

TEKST, STIL, JSON = Schermopties(False, False), Schermopties(False, True), Schermopties(True, False)
OPMERKING = Bevinding("TEST-01", Ernst.OPMERKING, Plaats("a.xlsx"), "dit viel op.", "Kijk even.")
NIET = KOPIE_NIET_GESCHREVEN.at(Plaats("a.xlsx"), reden="De schijf is vol.")
GOED = Resultaat("goed.xlsx", "", None, None, ())
KOPIE = Resultaat("a.xlsx", "", None, None, (OPMERKING,), annotatie=Path("uit/a-bevindingen.xlsx"))
MISLUKT = Resultaat("a.xlsx", "", None, None, (NIET,))


def test_copies(capsys: pytest.CaptureFixture[str]) -> None:
    """Each copy has a line, and one more line tells how many files needed none"""
    show_annotaties(TEKST, (GOED, KOPIE, GOED))

    assert capsys.readouterr().out.splitlines() == [
        f"Kopie met bevindingen: {Path('uit/a-bevindingen.xlsx')}",
        "Geen kopie nodig: 2 bestanden zonder bevindingen.",
    ]


def test_copies_in_silence(capsys: pytest.CaptureFixture[str]) -> None:
    """With --stil only the copies are named; in JSON they stand among the results"""
    show_annotaties(STIL, (GOED, KOPIE))
    show_annotaties(JSON, (GOED, KOPIE))

    assert capsys.readouterr().out.count("\n") == 1


def test_copy_that_failed_ends_the_run_so() -> None:
    """A copy that could not be written decides the exit code, like a note"""
    assert decide_afloop((GOED, MISLUKT)) is Afloop.UITVOER_FOUT


def test_note_without_its_copy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A note that was made is named, also when its copy could not be written"""
    werkbank = load_werkbank(Keuzes(MEESTER, None, date(2026, 3, 3), tmp_path)).waarde
    assert werkbank is not None
    gemaakt = advise_intake(werkbank, MEESTER.parent / "intakes" / "republica.xlsx")
    zonder = Resultaat("a.xlsx", "Z-1", gemaakt.afweging, gemaakt.nota, (NIET,))

    show_uitslag(TEKST, (zonder,), (), werkbank.kader)

    assert capsys.readouterr().out == f"Z-1: kan wenselijk -> {gemaakt.nota}\n"
