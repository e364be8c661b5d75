"""The reference cases of a note: why each is relevant, and what differs."""

from dataclasses import replace

import pytest

from afweging_xlsx.composing.casussen import compose_casussen, phrase_casus_uitleg
from afweging_xlsx.domain.advies import Casusblok, Kenmerkregel
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.notatie import Celwaarde
from kaders import read_klein
from wegingen import VOL, weigh

CASUS = (
    "| z.1 | Zaanse molen | molen | Een oude molen. | Smeer de as. | Buurt | | | | | | | "
    "vastgesteld | groot | 4.1 |"
)


@pytest.fixture(scope="module")
def vol() -> Kader:
    """The small master with every kind of row."""
    return read_klein(*VOL)


def test_case(vol: Kader) -> None:
    """A case tells why it is relevant, what it is, what it teaches and its background"""
    assert compose_casussen(weigh(vol, omvang="groot")) == (
        Casusblok(
            naam="Zaanse molen",
            waarom="Hetzelfde type aanvraag. Ook hetzelfde: omvang (Groot).",
            beschrijving=("Een oude molen.",),
            lessen=("Smeer de as.",),
            achtergrond=(Kenmerkregel("Initiatief", "Buurt"),),
        ),
    )


@pytest.mark.parametrize(
    ("omvang", "waarom"),
    [
        ("klein", "Anders: omvang (casus: Groot; aanvraag: Klein)."),
        (None, "Niet te vergelijken, want niet bekend: omvang."),
        ("niet gemeten", "Niet te vergelijken, want niet bekend: omvang."),
    ],
)
def test_case_that_differs(vol: Kader, omvang: Celwaarde, waarom: str) -> None:
    """What differs in a case is told from both sides; of what is not known nothing is claimed"""
    (casus,) = compose_casussen(weigh(vol, omvang=omvang))

    assert casus.waarom == f"Alleen het type aanvraag is hetzelfde. {waarom}"


def test_shared_values_only() -> None:
    """Of a meerkeuze only the values that the case shares are called the same"""
    kader = read_klein(
        (
            "| opschaalbaarheid | status | als: omvang |",
            "| opschaalbaarheid | status | als: doel |",
        ),
        (CASUS, CASUS.replace("| groot |", "| malen |")),
    )

    (casus,) = compose_casussen(weigh(kader, doel="malen; wonen"))

    assert casus.waarom == "Hetzelfde type aanvraag. Ook hetzelfde: doel (Malen)."


def test_later_cases_in_short() -> None:
    """Of the cases after the first only what differs is named, not how"""
    kader = read_klein((CASUS, f"{CASUS}\n{CASUS.replace('z.1 | Zaanse', 'z.2 | Andere')}"))

    _, tweede = compose_casussen(weigh(kader, omvang="klein"))

    assert tweede.waarom == "Alleen het type aanvraag is hetzelfde. Anders: omvang."


def test_short_name_of_a_question(vol: Kader) -> None:
    """A trait goes by the short name of its question"""
    vragen = dict(vol.vragen)
    vragen["omvang"] = replace(vragen["omvang"], kort="grootte van de molen")

    (casus,) = compose_casussen(weigh(replace(vol, vragen=vragen), omvang="groot"))

    assert casus.waarom == "Hetzelfde type aanvraag. Ook hetzelfde: grootte van de molen (Groot)."


def test_no_case(vol: Kader) -> None:
    """A type without a case says so"""
    assert phrase_casus_uitleg(weigh(vol, aanvraagtype="dam")) == (
        "Het rapport heeft geen casus voor dit type aanvraag."
    )
    assert phrase_casus_uitleg(weigh(vol)) == ""
