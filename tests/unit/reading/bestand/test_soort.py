"""What kind of file it is, by its content."""

from io import BytesIO

import pytest
from docx import Document

from afweging_xlsx.reading.bestand.soort import Bestandsoort, check_soort
from kaders import build_kader
from pakketten import build_klein, repack, replace_in
from tabel import build_werkboek


def _document() -> bytes:
    Document().save(uitvoer := BytesIO())
    return uitvoer.getvalue()


@pytest.mark.parametrize(
    ("inhoud", "soort"),
    [
        (build_kader(), Bestandsoort.KADER),
        (build_werkboek("## BESLISREGELS\n| id |"), Bestandsoort.KADER),
        (build_kader(("## Beslisregels", "## Regels")), Bestandsoort.KADER),
        (build_klein(), Bestandsoort.INTAKE),
        (build_werkboek("## Aanvraag\n| id |", eigenschappen={"formulierversie": "1.0"}),
         Bestandsoort.INTAKE),
        (build_werkboek("## Register\n| kenmerk |"), Bestandsoort.REGISTER),
        (build_werkboek("## Blad1\n| id |"), Bestandsoort.ONBEKEND),
        (_document(), Bestandsoort.NOTA),
        (b"", Bestandsoort.ONBEKEND),
        (b"geen zip", Bestandsoort.ONBEKEND),
        (build_klein()[:200], Bestandsoort.ONBEKEND),
    ],
)  # fmt: skip
def test_soort(inhoud: bytes, soort: Bestandsoort) -> None:
    """Sheet names, a document property or the content types tell, never the file name"""
    assert check_soort("bestand.txt", inhoud) is soort


def test_damaged_list_of_sheets() -> None:
    """Bytes that are no text are no reason to stop"""
    inhoud = repack(build_klein(), ("xl/workbook.xml", b"\xff\xfe<sheet name="))

    assert check_soort("x.xlsx", inhoud) is Bestandsoort.ONBEKEND


def test_workbook_under_another_name() -> None:
    """Excel on the web calls the list of sheets xl/workbook2.xml"""
    klein = build_klein()
    inhoud = replace_in(klein, "[Content_Types].xml", b"/xl/workbook.xml", b"/xl/workbook2.xml")
    inhoud = replace_in(inhoud, "_rels/.rels", b"xl/workbook.xml", b"xl/workbook2.xml")
    with_name = repack(inhoud, ("xl/workbook2.xml", b'<workbook><sheet name="Intake"/></workbook>'))

    assert check_soort("x.xlsx", repack(with_name, weg=("xl/workbook.xml",))) is Bestandsoort.INTAKE
