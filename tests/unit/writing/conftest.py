"""Fixtures for the form of the small kader, which is written once."""

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from kaders import read_klein
from unit.writing.formulieren import get_blad, write_boek


@pytest.fixture(scope="session")
def boek() -> Workbook:
    """The form of the small kader."""
    return write_boek(read_klein())


@pytest.fixture(scope="session")
def blad(boek: Workbook) -> Worksheet:
    """The sheet that is filled in."""
    return get_blad(boek, "Intake")
