"""Answers, conditions, places and lists in words."""

from collections.abc import Sequence
from datetime import date

import pytest

from afweging_xlsx.composing.woorden import (
    phrase_antwoord,
    phrase_bestand,
    phrase_cel,
    phrase_cellen,
    phrase_lijst,
    phrase_regels,
    phrase_voorwaarde,
    phrase_vraag_en_antwoord,
    phrase_zin,
)
from afweging_xlsx.domain.aanvraag import Antwoord
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.voorwaarde import Is, Voorwaarde
from kaders import read_klein
from wegingen import list_antwoorden

HOOGTE = "| hoogte | Molen | Hoogte | getal | | m | | | ruimte | |"


@pytest.fixture(scope="module")
def klein() -> Kader:
    """The small master."""
    return read_klein()


def _antwoord(kader: Kader, vraag: str, waarde: Celwaarde) -> Antwoord:
    return list_antwoorden(kader, **{vraag: waarde})[vraag]


@pytest.mark.parametrize(
    ("vraag", "waarde", "woorden"),
    [
        ("kenmerk", "Z-1", "Z-1"),
        ("omvang", "groot", "Groot"),
        ("omvang", "niet_gemeten", "niet gemeten"),
        ("doel", "malen; wonen", "Malen en Wonen"),
        ("hoogte", 1234.5, "1.234,5 m"),
        ("hoogte", "weet niet", "weet niet"),
        ("start", date(2026, 3, 3), "3 maart 2026"),
        ("start", "weet niet", "weet niet"),
        ("fase", "idee", "Idee"),
        ("omvang", None, "niet ingevuld"),
    ],
)
def test_answer(klein: Kader, vraag: str, waarde: Celwaarde, woorden: str) -> None:
    """An answer reads as labels, Dutch numbers with their unit, Dutch dates"""
    assert phrase_antwoord(_antwoord(klein, vraag, waarde), klein, "molen") == woorden


def test_year() -> None:
    """A year has no thousands and no unit"""
    kader = read_klein((HOOGTE, HOOGTE.replace("| m |", "| jaar |")))

    assert phrase_antwoord(_antwoord(kader, "hoogte", 2032), kader, "molen") == "2032"


def test_derived_fact(klein: Kader) -> None:
    """What follows from the judgement is no question, and reads as its value"""
    feit = Antwoord("uitkomst", ("kan_wenselijk",), Plaats())

    assert phrase_antwoord(feit, klein, "molen") == "kan_wenselijk"


def test_question_and_answer(klein: Kader) -> None:
    """Question and answer stand in one line"""
    antwoord = _antwoord(klein, "omvang", "groot")

    assert phrase_vraag_en_antwoord(antwoord, klein, "molen") == "Omvang: Groot"


def test_question_that_asks() -> None:
    """A question with a question mark gets no colon"""
    kader = read_klein((HOOGTE, HOOGTE.replace("Hoogte", "Hoe hoog?")))
    antwoord = _antwoord(kader, "hoogte", 25)

    assert phrase_vraag_en_antwoord(antwoord, kader, "molen") == "Hoe hoog? 25 m"


def test_explanation_of_the_officer(klein: Kader) -> None:
    """What the officer explained stands behind the answer"""
    antwoord = Antwoord("omvang", ("groot",), Plaats(), toelichting="volgens de molenaar")

    assert (
        phrase_vraag_en_antwoord(antwoord, klein, "molen") == "Omvang: Groot (volgens de molenaar)"
    )


def test_cell() -> None:
    """An answer is found by sheet and cell; a question that the form lacks has neither"""
    assert phrase_cel(Antwoord("v", (), Plaats("a.xlsx", "Intake", "C12"))) == "Intake!C12"
    assert phrase_cel(Antwoord("v", (), Plaats())) == ""


def test_answers_with_cells(klein: Kader) -> None:
    """In the annex the answers a row looked at stand by id, with their cells"""
    antwoorden = list_antwoorden(klein, omvang="klein", hoogte=20)
    gezien = [antwoorden[vraag] for vraag in ("omvang", "hoogte", "doel")]

    assert phrase_cellen(gezien, klein, "molen") == (
        "omvang: Klein (Intake!C10); hoogte: 20 m (Intake!C12); doel: niet ingevuld (Intake!C11)"
    )


@pytest.mark.parametrize(
    ("cel", "woorden"),
    [
        ("groot", "omvang: Groot"),
        ("groot; klein; onbekend", "omvang: Groot, Klein of onbekend"),
        ("niet groot", "omvang: niet Groot"),
        ("ingevuld", "omvang: ingevuld"),
    ],
)
def test_condition(cel: str, woorden: str) -> None:
    """A condition reads as the question and the answers with which it holds"""
    kader = read_klein(("| vastgesteld | groot |", f"| vastgesteld | {cel} |"))
    (kenmerk,) = kader.casussen[0].kenmerken

    assert phrase_voorwaarde(kenmerk, kader, "molen") == woorden


def test_range(klein: Kader) -> None:
    """A range reads as it was typed"""
    bereik = klein.beslisregels[0].voorwaarden[1]

    assert phrase_voorwaarde(bereik, klein) == "hoogte: > 20"


def test_condition_on_a_derived_fact(klein: Kader) -> None:
    """A condition on what follows from the judgement reads by its id"""
    voorwaarde = Voorwaarde("uitkomst", (Is("kan_wenselijk"),), Plaats(), "kan_wenselijk")

    assert phrase_voorwaarde(voorwaarde, klein) == "uitkomst: kan_wenselijk"


@pytest.mark.parametrize(
    ("delen", "woorden"),
    [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")],
)
def test_enumeration(delen: Sequence[str], woorden: str) -> None:
    """Parts read as a Dutch enumeration"""
    assert phrase_lijst(delen) == woorden


def test_enumeration_of_choices() -> None:
    """The last two may be joined by another word"""
    assert phrase_lijst(["a", "b"], "of") == "a of b"


@pytest.mark.parametrize("pad", ["/home/x/map/a.xlsx", r"C:\Users\x\a.xlsx", "a.xlsx"])
def test_file_without_folders(pad: str) -> None:
    """A note holds the name of a file, and no folders of a machine"""
    assert phrase_bestand(pad) == "a.xlsx"


def test_lines_of_a_cell() -> None:
    """Each line of a cell is a statement; empty lines are none"""
    assert phrase_regels(" Een.\n\n  Twee.\r\n ") == ("Een.", "Twee.")


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("molenaar", "Molenaar."),
        ("Klopt dit?", "Klopt dit?"),
        ("Al goed.", "Al goed."),
        ("kijk uit!", "Kijk uit!"),
        (" ", ""),
    ],
)
def test_sentence(tekst: str, zin: str) -> None:
    """A text becomes a sentence: a capital, and an end unless it has one"""
    assert phrase_zin(tekst) == zin
