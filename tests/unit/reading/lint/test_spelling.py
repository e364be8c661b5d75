"""Whether a word has one spelling."""

import pytest

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import taal as catalogus
from afweging_xlsx.domain.plaats import Plaats
from kaders import lint_klein

X = "k.xlsx"
BEGRIP = "| wiek | Een arm van een molen. | 3 |"
TEKST = "Het waait vaak."


def _spell(term: str, tekst: str) -> tuple[Bevinding, ...]:
    """The lint of a master with this term and, in one cell, this text."""
    return lint_klein((BEGRIP, f"{BEGRIP}\n| {term} | Uitleg. | 3 |"), (TEKST, tekst))


def _spelled(deze: str, andere: str) -> Bevinding:
    """The bevinding at that cell, which points at the term."""
    cel = Plaats(X, "Overzichtstabellen", "D2")
    velden = {"deze": deze, "andere": andere, "cel": "A3", "blad": "Begrippen"}
    return catalogus.SPELLING_ANDERS.at(cel, **velden)


# --- hyphens ---


def test_hyphen_in_a_term() -> None:
    """A term with a hyphen too many, at the cell that departs from the term"""
    tekst = "Een energy-hub, geen energy-hub. Een energyhub."

    assert _spell("energyhub", tekst) == (_spelled("energy-hub", "energyhub"),)


def test_hyphen_in_another_word() -> None:
    """Of a word that is no term the rarer spelling is named"""
    assert lint_klein(
        (TEKST, "Een molenbouwer."),
        ("Een kelder is klein.", "De molen-bouwer."),
        ("Een kelder is handig.", "Geen molen-bouwer."),
    ) == (
        catalogus.SPELLING_ANDERS.at(
            Plaats(X, "Overzichtstabellen", "D2"),
            deze="molenbouwer",
            andere="molen-bouwer",
            cel="D3",
            blad="Overzichtstabellen",
        ),
    )


@pytest.mark.parametrize(
    "tekst", ["Een 'energy-hub' heet energyhub.", 'Zo\'n "energy-hub" is een energyhub.']
)
def test_quoted_spelling(tekst: str) -> None:
    """Between quotes another spelling is quoted"""
    assert _spell("energyhub", tekst) == ()


def test_spelling_in_remarks() -> None:
    """Remarks about the source may spell as the source does"""
    assert lint_klein(
        (BEGRIP, f"{BEGRIP}\n| energyhub | Uitleg. | 3 |"),
        (TEKST, "Een energyhub."),
        ("Vreemd woord.", "Ook energy-hub."),
    ) == ()  # fmt: skip


# --- spaces ---


@pytest.mark.parametrize(
    ("term", "anders"), [("energyhub", "energy hub"), ("smart grid", "smartgrid")]
)
def test_spaces_in_a_term(term: str, anders: str) -> None:
    """A term that stands apart, or together, where it is usually not"""
    tekst = f"Een {anders}." + f" Een {term}." * 4

    assert _spell(term, tekst) == (_spelled(anders, term),)


@pytest.mark.parametrize(
    ("term", "tekst"),
    [
        ("energiedelen", "Samen energie delen. Het energiedelen. Nog eens energiedelen."),
        ("batterijen", "Een batterij en meer." + " De batterijen." * 9),
        ("energyhub", "Veel energy. Hub." + " Een energyhub." * 9),
    ],
    ids=["usual apart", "a little word", "two sentences"],
)
def test_words_that_are_no_slip(term: str, tekst: str) -> None:
    """Words that often stand apart, a term with a little word, words of two sentences"""
    assert _spell(term, tekst) == ()


# --- capitals ---


@pytest.mark.parametrize(
    ("term", "woord"),
    [
        ("energyhub", "EnergyHub"),
        ("TenneT", "Tennet"),
        ("TenneT", "tennet"),
        ("kWh", "kwh"),
        ("GMZ", "gmz"),
        ("opslagsystemen", "OPSLAGSYSTEMEN"),
    ],
)
def test_capitals_of_a_term(term: str, woord: str) -> None:
    """Other capitals inside a term than it has"""
    assert _spell(term, f"Het is {woord}. Het is {term}.") == (_spelled(woord, term),)


@pytest.mark.parametrize(
    ("term", "tekst"),
    [
        ("energyhub", "Energyhub of energyhub."),
        ("Waag", "Wie waagt of waag, gaat naar de Waag."),
        ("ATELIER", "Een atelier bij ATELIER."),
    ],
)
def test_capitals_that_are_right(term: str, tekst: str) -> None:
    """A capital may begin a sentence, and a name may also be a common word"""
    assert _spell(term, tekst) == ()
