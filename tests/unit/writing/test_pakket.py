"""A workbook as bytes: the same content gives the same bytes."""

import time
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

from openpyxl import Workbook

from afweging_xlsx.writing.pakket import write_pakket
from pakketten import read_parts

MOMENT = datetime(2026, 3, 3, 12, 30)


def _boek(tekst: str = "tekst") -> Workbook:
    boek = Workbook()
    blad = boek.worksheets[0]
    blad["A1"] = tekst
    blad.row_dimensions[1].height = 30
    return boek


def test_no_clock() -> None:
    """A workbook that is made later has the same bytes"""
    een = write_pakket(_boek(), MOMENT)
    time.sleep(2.1)  # the clock of a zip ticks every two seconds

    assert write_pakket(_boek(), MOMENT) == een


def test_moment() -> None:
    """The properties say when the workbook was made"""
    kern = read_parts(write_pakket(_boek(), MOMENT))["docProps/core.xml"]

    assert kern.count(b"2026-03-03T12:30:00Z") == 2


def test_no_version_of_a_library() -> None:
    """The version of openpyxl does not stand in the file: another one gives the same bytes"""
    app = read_parts(write_pakket(_boek(), MOMENT))["docProps/app.xml"]

    assert b"<Application>afweging</Application></Properties>" in app


def test_no_machine() -> None:
    """No part of the zip tells on which system it was made"""
    with ZipFile(BytesIO(write_pakket(_boek(), MOMENT))) as archief:
        delen = {(deel.create_system, deel.date_time) for deel in archief.infolist()}

    assert delen == {(0, (1980, 1, 1, 0, 0, 0))}


def test_stored() -> None:
    """Without compression the bytes do not depend on a library for it either"""
    with ZipFile(BytesIO(write_pakket(_boek(), MOMENT, ZIP_STORED))) as archief:
        assert {deel.compress_type for deel in archief.infolist()} == {ZIP_STORED}


def test_rows_can_grow() -> None:
    """A height is where a row begins: it grows with what is typed; text is left alone"""
    tekst = ' customHeight="1"'

    blad = read_parts(write_pakket(_boek(tekst), MOMENT))["xl/worksheets/sheet1.xml"].decode()
    assert '<row r="1" ht="30">' in blad
    assert f">{tekst}<" in blad
