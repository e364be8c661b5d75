"""The hidden sheet Lijsten and its defined names."""

import pytest
from openpyxl import Workbook

from kaders import read_klein
from unit.writing.formulieren import (
    write_boek,
)


@pytest.mark.parametrize(
    ("naam", "teksten"),
    [
        ("lijst_aanvraagtypen", ["Molen", "Dam"]),
        ("lijst_omvang", ["Groot", "Klein", "niet gemeten"]),
        ("lijst_fasen", ["Idee", "Bouw", "Plan", "weet niet"]),
        ("fasen_per_type", ["fasen_molen", "fasen_dam"]),
        ("fasen_molen", ["Idee", "Bouw", "weet niet"]),
        ("fasen_dam", ["Plan", "weet niet"]),
    ],
)
def test_list_under_a_name(naam: str, teksten: list[str], boek: Workbook) -> None:
    """A defined name is the cells with the labels of a list, in their order, and no others"""
    blad, bereik = next(iter(boek.defined_names[naam].destinations))

    assert teksten == [cel.value for (cel,) in boek[blad][bereik]]


def test_list_without_a_question() -> None:
    """A list that no question uses is left out of the form"""
    boek = write_boek(
        read_klein(("| fasen | weet_niet |", "| los | a | A | |\n| fasen | weet_niet |"))
    )

    assert "lijst_los" not in boek.defined_names


def test_type_without_phases() -> None:
    """A type without phases offers those of all types"""
    boek = write_boek(read_klein(("| f.3 | dam | plan |", "| f.3 | molen | plan |"),
                             ("| fasen | weet_niet | weet niet | ja |\n", "")))  # fmt: skip

    blad, bereik = next(iter(boek.defined_names["fasen_per_type"].destinations))
    assert ["fasen_molen", "lijst_fasen"] == [cel.value for (cel,) in boek[blad][bereik]]
    assert "fasen_dam" not in boek.defined_names
