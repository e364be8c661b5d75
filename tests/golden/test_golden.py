"""The complete text of example notes: what officers read, line by line.

A difference that is meant is written with `python tests/golden/herschrijf.py`, and reviewed.
"""

import pytest

from golden.herschrijf import INTAKES, find_golden, list_namen, read_omtrek

MINSTENS = 3


def test_enough() -> None:
    """The text of at least three notes is kept"""
    assert len(list_namen()) >= MINSTENS, "maak ze met: python tests/golden/herschrijf.py NAAM..."


@pytest.mark.parametrize("naam", list_namen())
def test_note(naam: str) -> None:
    """A note reads as it was reviewed"""
    assert (INTAKES / f"{naam}.xlsx").is_file()

    assert read_omtrek(naam) == find_golden(naam).read_text("utf-8")
