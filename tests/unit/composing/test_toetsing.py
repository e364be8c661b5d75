"""The table of prioriteitscriteria."""

import pytest

from afweging_xlsx.composing.toetsing import (
    compose_toetsing,
    compose_toetsing_uitleg,
)
from afweging_xlsx.domain.advies import Toetsregel
from afweging_xlsx.domain.kader import Kader
from kaders import read_klein
from wegingen import VOL, weigh


@pytest.fixture(scope="module")
def vol() -> Kader:
    """The small master that reaches every outcome."""
    return read_klein(*VOL)


def test_row_on_answers(vol: Kader) -> None:
    """A row holds the oordeel in words, its ground, motivation and the answers it rests on"""
    eerste, _ = compose_toetsing(weigh(vol, hoogte=25))

    assert eerste == Toetsregel(
        nummer="1",
        criterium="Genoeg wind",
        oordeel="Ja, voldaan",
        klasse="ja",
        grond="Antwoorden in de aanvraag",
        motivering="Hoog genoeg.",
        antwoorden="hoogte: 25 m",
    )


def test_row_on_the_table(vol: Kader) -> None:
    """A row from the overview table names its date"""
    eerste, _ = compose_toetsing(weigh(vol, omvang="klein"))

    assert (eerste.oordeel, eerste.klasse) == ("Nee, niet voldaan", "nee")
    assert eerste.grond == "Overzichtstabel (stand augustus 2024). Laat dit bevestigen."


def test_open_row(vol: Kader) -> None:
    """An oordeel that is onbekend says so, and names no answers that were not given"""
    eerste, _ = compose_toetsing(weigh(vol))

    assert (eerste.oordeel, eerste.klasse, eerste.antwoorden) == ("Nog onbekend", "onbekend", "")


def test_row_without_a_rule(vol: Kader) -> None:
    """A criterium that no row covers is onbekend, with the reason"""
    _, tweede = compose_toetsing(weigh(vol))

    assert (tweede.oordeel, tweede.grond, tweede.motivering) == (
        "Nog onbekend",
        "Geen rij in het kader past",
        "Het kader heeft geen regel voor dit geval.",
    )


def test_rows_by_number(vol: Kader) -> None:
    """There is a row for each prioriteitscriterium, by number"""
    assert [rij.nummer for rij in compose_toetsing(weigh(vol))] == ["1", "2"]


def test_rule(vol: Kader) -> None:
    """The rule stands below in words, and that it is a minimum"""
    assert compose_toetsing_uitleg(weigh(vol)) == (
        "De regel: een oplossing kan als wenselijk worden aangemerkt bij criterium 1 en"
        " criterium 2. Dat is het minimum.",
    )
