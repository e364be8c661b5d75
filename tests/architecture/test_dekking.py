"""The real master covers the report: each place has rows, and each bron is a place."""

import pytest

from afweging_xlsx.composing.dekking import compose_onbekende_plaatsen, compose_vindplaatsen
from afweging_xlsx.domain.kader import Kader
from docs.generate import read_vindplaatsen

PLAATSEN = read_vindplaatsen()


def test_places_unique() -> None:
    """Every place of the report is once in docs/vindplaatsen.txt"""
    assert sorted(set(PLAATSEN)) == sorted(PLAATSEN)


@pytest.mark.parametrize("plaats", PLAATSEN)
def test_place_has_rows(plaats: str, kader: Kader) -> None:
    """A row of the master comes from this place of the report"""
    assert compose_vindplaatsen(kader, PLAATSEN)[plaats]


def test_every_bron_is_a_place(kader: Kader) -> None:
    """The sheets that restate the report name no place that it does not have"""
    assert compose_onbekende_plaatsen(kader, PLAATSEN) == {}
