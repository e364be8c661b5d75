"""Bevindingen as a user sees them."""

import pytest

from afweging_xlsx.cli.scherm import clean_regel, phrase_telling, show_bevindingen
from afweging_xlsx.domain.bevinding import Bevinding, Ernst
from afweging_xlsx.domain.plaats import Plaats

FOUT = Bevinding("TEST-01", Ernst.FOUT, Plaats("a.xlsx", "Intake", "C4"), "dit is mis.", "Doe dat.")
OPMERKING = Bevinding("TEST-02", Ernst.OPMERKING, Plaats("a.xlsx"), "dit viel op.", "Kijk even.")


def test_grouped_per_file(capsys: pytest.CaptureFixture[str]) -> None:
    """A file is named once; each bevinding has its ernst, code, place, sentence and remedy"""
    show_bevindingen([OPMERKING, FOUT], stil=False)

    assert capsys.readouterr().err == (
        "a.xlsx\n"
        "  opmerking     TEST-02     Dit viel op. Kijk even.\n"
        "  fout          TEST-01     Blad 'Intake', cel C4: dit is mis. Doe dat.\n"
    )


def test_silence_leaves_faults(capsys: pytest.CaptureFixture[str]) -> None:
    """With --stil only a fout is shown"""
    show_bevindingen([OPMERKING, FOUT], stil=True)

    assert "TEST-02" not in capsys.readouterr().err


def test_count_in_words() -> None:
    """A count has its noun in the right number"""
    assert phrase_telling([FOUT, FOUT, OPMERKING]) == "2 fouten, 1 opmerking"


def test_text_of_users_cannot_steer_a_terminal() -> None:
    """Control characters in a text become a space"""
    assert clean_regel("a\x1b[31mb\nc") == "a [31mb c"
