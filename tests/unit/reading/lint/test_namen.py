"""What is named nowhere, and names of what is gone."""

import pytest

from afweging_xlsx.domain.catalogus import samenhang as catalogus
from afweging_xlsx.domain.plaats import Plaats
from kaders import lint_klein

X = "k.xlsx"
BEGRIP = "| wiek | Een arm van een molen. | 3 |"
REDACTIE = "| red.1 | 3.1 | Vreemd woord. | Zo gelaten. |"


def test_list_without_a_question() -> None:
    """A list that no question uses is named once, at its first row"""
    rijen = "| kleur | rood | Rood | |\n| kleur | groen | Groen | |\n| fasen | weet_niet |"

    assert lint_klein(("| fasen | weet_niet |", rijen)) == (
        catalogus.NERGENS_GENOEMD.at(
            Plaats(X, "Keuzelijsten", "A7"),
            waar="vraag in het blad 'Vragen'",
            wat="de keuzelijst",
            naam="kleur",
        ),
    )


@pytest.mark.parametrize(
    ("id_", "bedoeld"),
    [("stand_overzichtstabellen", " Bedoelt u 'stand_overzichtstabel'?"), ("kleur", "")],
)
def test_setting_that_the_program_does_not_know(id_: str, bedoeld: str) -> None:
    """A setting with a name of its own does nothing, and the one that was meant is missed"""
    rij = "| prioriteitsregel | 1 EN 2 | De regel. |"

    assert lint_klein((rij, f"{rij}\n| {id_} | augustus 2024 | |")) == (
        catalogus.INSTELLING_ONBEKEND.at(
            Plaats(X, "Instellingen", "A3"), instelling=id_, bedoeld=bedoeld
        ),
    )


def test_setting_that_the_program_knows() -> None:
    """The date of the overview tables is one of them"""
    rij = "| prioriteitsregel | 1 EN 2 | De regel. |"

    assert lint_klein((rij, f"{rij}\n| stand_overzichtstabel | augustus 2024 | |")) == ()


def test_term_that_no_text_uses() -> None:
    """A term that only explanations and remarks hold is named"""
    assert lint_klein(
        (BEGRIP, f"{BEGRIP}\n| zeil | Doek. Een zeil hangt aan een wiek. | 3 |"),
        ("Vreemd woord.", "Een zeil of een doek."),
    ) == (
        catalogus.NERGENS_GENOEMD.at(
            Plaats(X, "Begrippen", "A3"), waar="andere tekst", wat="het begrip", naam="zeil"
        ),
    )


@pytest.mark.parametrize(
    ("term", "tekst"),
    [
        ("molenzeil", "Een molen-zeil."),
        ("molenzeil", "Een (molen)zeil."),
        ("groot molenzeil (GMZ)", "Een GMZ."),
        ("groot molenzeil (GMZ)", "Een groot molenzeil."),
        ("zeil en doek", "Het doek."),
        ("wol en as", "De as."),
    ],
)
def test_term_that_a_text_uses(term: str, tekst: str) -> None:
    """A term is used as a whole, by its abbreviation, or as one of two; hyphens do not matter"""
    gevonden = lint_klein((BEGRIP, f"{BEGRIP}\n| {term} | Uitleg. | 3 |"), ("Een kelder.", tekst))

    assert catalogus.NERGENS_GENOEMD.code not in {bevinding.code for bevinding in gevonden}


def test_short_term_inside_a_word() -> None:
    """A term of a few letters is not used by a word that holds these letters"""
    (bevinding,) = lint_klein((BEGRIP, f"{BEGRIP}\n| OLE | Uitleg. | 3 |"))

    assert bevinding.code == catalogus.NERGENS_GENOEMD.code


@pytest.mark.parametrize(
    ("kolom", "cel", "rij"),
    [
        ("plaats", "B2", "| red.1 | Tabel (wiek.wnd.1) | Vreemd woord. | Zo gelaten. |"),
        ("opmerking", "C2", "| red.1 | 3.1 | Vreemd (wiek.wnd.1). | Zo gelaten. |"),
        ("keuze", "D2", "| red.1 | 3.1 | Vreemd woord. | Zie wiek.wnd.1. |"),
    ],
)
def test_id_that_is_gone(kolom: str, cel: str, rij: str) -> None:
    """A remark that names a row that is gone, with what was probably meant"""
    assert lint_klein((REDACTIE, rij)) == (
        catalogus.NAAM_VERDWENEN.at(
            Plaats(X, "Redactie", cel),
            kolom=kolom,
            waarde="wiek.wnd.1",
            bedoeld=" Bedoelt u 'wiek.wind.1'?",
        ),
    )


def test_value_that_is_gone() -> None:
    """A name with an underscore that is nothing in the master"""
    assert lint_klein(("Vreemd woord.", "Zie niet_gemeeten.")) == (
        catalogus.NAAM_VERDWENEN.at(
            Plaats(X, "Redactie", "C2"),
            kolom="opmerking",
            waarde="niet_gemeeten",
            bedoeld=" Bedoelt u 'niet_gemeten'?",
        ),
    )


@pytest.mark.parametrize(
    "tekst",
    [
        "Zie wiek.wind.1 en niet_gemeten.",
        "Zie criterium_1, ruimte_past en kan_wenselijk.",
        "Onder o.a. dit, zie blad.xlsx.",
    ],
)
def test_names_that_are_there(tekst: str) -> None:
    """Ids, values and derived facts are there; an abbreviation or a file is no id"""
    assert lint_klein(("Vreemd woord.", tekst)) == ()
