"""What an answer cell accepts and says."""

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from kaders import read_klein
from unit.writing.formulieren import (
    JAARTAL,
    VRAGEN,
    get_blad,
    get_validatie,
    list_teksten,
    with_hulp,
    write_boek,
)


@pytest.mark.parametrize("vraag", ["aanvraagtype", "fase", "omvang", "start"])
def test_errors_are_shown(vraag: str, blad: Worksheet) -> None:
    """An answer that cannot be read is refused, with a title and a sentence"""
    validatie = get_validatie(blad, vraag)

    assert (True, "stop") == (validatie.showErrorMessage, validatie.errorStyle)
    assert validatie.errorTitle
    assert validatie.error


@pytest.mark.parametrize("vraag", VRAGEN)
def test_every_answer_has_help(vraag: str, blad: Worksheet) -> None:
    """A click on an answer cell shows what to do"""
    validatie = get_validatie(blad, vraag)

    assert validatie.showInputMessage
    assert validatie.promptTitle


@pytest.mark.parametrize("vraag", VRAGEN)
def test_answer_may_be_emptied(vraag: str, blad: Worksheet) -> None:
    """An answer cell may be emptied: what is not known stays empty"""
    assert get_validatie(blad, vraag).allow_blank


@pytest.mark.parametrize(
    ("vraag", "lijst"),
    [("aanvraagtype", "lijst_aanvraagtypen"), ("omvang", "lijst_omvang"), ("doel", "lijst_doel")],
)
def test_dropdown_by_defined_name(vraag: str, lijst: str, blad: Worksheet) -> None:
    """A choice has a dropdown, whose list is a defined name"""
    validatie = get_validatie(blad, vraag)

    assert ("list", lijst) == (validatie.type, validatie.formula1)
    assert not validatie.showDropDown, "in Excel this flag hides the arrow"


def test_several_answers_are_not_refused(blad: Worksheet) -> None:
    """Several answers in one cell cannot be checked by a list, so none is refused"""
    assert not get_validatie(blad, "doel").showErrorMessage


def test_choices_of_several_answers(blad: Worksheet) -> None:
    """The help of a question with several answers names what may be typed"""
    assert get_validatie(blad, "doel").prompt == "Kies uit: Malen; Wonen."


def test_phases_follow_the_type(blad: Worksheet) -> None:
    """The dropdown of the phase depends on the type that was chosen; without one it has all"""
    gekozen = "MATCH($C$9,lijst_aanvraagtypen,0)"
    verwacht = f'INDIRECT(IFERROR(INDEX(fasen_per_type,{gekozen}),"lijst_fasen"))'

    assert verwacht == get_validatie(blad, "fase").formula1


@pytest.mark.parametrize(
    ("vraag", "verwacht"),
    [
        ("hoogte", ("decimal", "greaterThan", "0", None)),
        ("start", ("date", "greaterThanOrEqual", "36526", None)),
    ],
)
def test_limits(vraag: str, verwacht: tuple[object, ...], blad: Worksheet) -> None:
    """A number is above zero, a date from 2000 on"""
    validatie = get_validatie(blad, vraag)

    assert verwacht == (
        validatie.type,
        validatie.operator,
        validatie.formula1,
        validatie.formula2,
    )


def test_limits_of_a_year() -> None:
    """A year is a whole number of four digits"""
    validatie = get_validatie(get_blad(write_boek(read_klein(JAARTAL)), "Intake"), "hoogte")

    assert ("whole", "between", "2000", "2200") == (
        validatie.type,
        validatie.operator,
        validatie.formula1,
        validatie.formula2,
    )


def test_error_names_the_unit(blad: Worksheet) -> None:
    """The error at a number says in which unit it must be"""
    fout = str(get_validatie(blad, "hoogte").error)

    assert fout.startswith("Vul één getal boven nul in, in m.")


def test_number_with_its_unit(blad: Worksheet) -> None:
    """A number may be typed with its unit: the form asks whether that was meant, and lets it be"""
    validatie = get_validatie(blad, "hoogte")

    assert (validatie.showErrorMessage, validatie.errorStyle) == (True, "warning")
    assert "Kies dan Ja." in str(validatie.error)


def test_short_help() -> None:
    """Help that fits is shown whole"""
    blad = get_blad(write_boek(read_klein(with_hulp("Meet tot de top."))), "Intake")

    assert get_validatie(blad, "hoogte").prompt == "Meet tot de top."


@pytest.mark.parametrize("woord", ["woord", "\N{GRINNING FACE}\N{GRINNING FACE}"])
def test_long_help_is_cut(woord: str) -> None:
    """Help longer than Excel's 255 code units is cut between words, and says where the rest is"""
    hulp = f"{woord} " * 100
    boek = write_boek(read_klein(with_hulp(hulp.strip())))

    prompt = str(get_validatie(get_blad(boek, "Intake"), "hoogte").prompt)
    assert len(prompt.encode("utf-16-le")) // 2 <= 255
    kort, _, rest = prompt.partition("… ")
    assert (set(kort.split()), rest) == ({woord}, "Lees verder op het blad Toelichting.")


def test_long_help_stands_in_the_guide() -> None:
    """The guide holds the help of a question whole"""
    hulp = ("woord " * 100).strip()
    boek = write_boek(read_klein(with_hulp(hulp)))

    assert hulp in list_teksten(get_blad(boek, "Toelichting"))


def test_help_of_one_long_word() -> None:
    """Help without a space is cut within the word"""
    boek = write_boek(read_klein(with_hulp("x" * 400)))

    prompt = str(get_validatie(get_blad(boek, "Intake"), "hoogte").prompt)
    assert (255, "xxx") == (len(prompt), prompt[:3])
