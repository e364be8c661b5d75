"""The sheet Toelichting: the guide beside the form."""

import pytest
from openpyxl import Workbook

from kaders import read_klein
from unit.writing.formulieren import (
    VRAGEN,
    find_rij,
    get_blad,
    list_teksten,
    write_boek,
)


def test_every_question_in_the_guide(boek: Workbook) -> None:
    """The guide lists every question as the form asks it"""
    formulier, gids = get_blad(boek, "Intake"), list_teksten(get_blad(boek, "Toelichting"))

    assert [] == [v for v, r in VRAGEN.items() if formulier.cell(r, 2).value not in gids]


@pytest.mark.parametrize(
    ("vraag", "antwoorden"),
    [
        ("Kenmerk (verplicht)", "tekst"),
        ("Type (verplicht)", "Molen; Dam"),
        ("Fase", "Molen: Idee; Bouw; weet niet\nDam: Plan; weet niet"),
        ("Doelen", "een of meer van: Malen; Wonen"),
        ("Hoogte (m)", "een getal boven nul, in m"),
        ("Start", "een datum, bijvoorbeeld 3-3-2026"),
    ],
)
def test_possible_answers(vraag: str, antwoorden: str, boek: Workbook) -> None:
    """The guide says what may be answered"""
    assert find_rij(get_blad(boek, "Toelichting"), vraag)[2] == antwoorden


def test_when_a_question_does_not_apply(boek: Workbook) -> None:
    """The guide says with which answers a question does not apply"""
    assert find_rij(get_blad(boek, "Toelichting"), "Omvang")[3] == "Type: Dam"


@pytest.mark.parametrize(
    "status",
    ["nog invullen", "ingevuld", "mag leeg blijven", "niet van toepassing",
     "niet van toepassing, telt wel mee"],
)  # fmt: skip
def test_statuses_are_explained(status: str, boek: Workbook) -> None:
    """The guide explains every status"""
    assert find_rij(get_blad(boek, "Toelichting"), status)[1]


def test_no_personal_data_is_asked(boek: Workbook) -> None:
    """The guide says that text holds no personal data"""
    assert "Geen persoonsgegevens" in list_teksten(get_blad(boek, "Toelichting"))


def test_whom_to_ask() -> None:
    """The guide names whom to ask a question that a Beslisregel leaves open"""
    kader = read_klein(
        ("| Meet de wind. | molenaar | | |", "| Meet de wind. | molenaar | | onbekend |")
    )

    wie = find_rij(get_blad(write_boek(kader), "Toelichting"), "molenaar")[1]
    assert wie == "Weet u het niet? Vraag dit dan hier na: 'Omvang'."


def test_what_the_officer_judges() -> None:
    """What the Beslisregels leave to the officer stands with the officer, and not as a question"""
    kader = read_klein(
        ("| Meet de wind. | molenaar | | |", "| Meet de wind. | behandelaar | | onbekend |")
    )

    wie = find_rij(get_blad(write_boek(kader), "Toelichting"), "behandelaar")[1]
    assert wie == (
        "U vult dit formulier in, met wat u weet van de aanvrager. Dit beoordeelt u zelf: 'Omvang'."
    )


def test_question_that_ends_as_a_question() -> None:
    """A question mark is not followed by a colon"""
    kader = read_klein(
        ("| aanvraagtype | Aanvraag | Type |", "| aanvraagtype | Aanvraag | Soort? |")
    )

    assert find_rij(get_blad(write_boek(kader), "Toelichting"), "Omvang")[3] == "Soort? Dam"
