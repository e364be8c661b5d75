"""Whether a workbook can be loaded as a whole, to copy it."""

import pytest

from afweging_xlsx.domain.catalogus.uitvoer import KOPIE_NIET_MOGELIJK
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.cellen.kopie import read_kopieerbaar
from meester import MEESTER
from pakketten import build_klein, repack, replace_in

SJABLOON = MEESTER.parent.parent / "templates" / "adviesnota.docx"
BLAD = "xl/worksheets/sheet1.xml"


def _reden(inhoud: bytes) -> str:
    """Why this file is not copied; empty when it can be."""
    lezing = read_kopieerbaar("x.xlsx", inhoud)
    assert (lezing.waarde is None) == bool(lezing.bevindingen)
    return "".join(b.melding.rpartition(": ")[2].rstrip(".") for b in lezing.bevindingen)


def _with(stuk: bytes) -> bytes:
    return replace_in(build_klein(), BLAD, b"</sheetData>", b"</sheetData>" + stuk)


def test_small_workbook() -> None:
    """A small workbook can be copied, and comes unpacked"""
    pakket = read_kopieerbaar("x.xlsx", build_klein()).waarde

    assert pakket is not None
    assert BLAD in pakket.delen


@pytest.mark.parametrize("inhoud", [b"", b"tekst", build_klein()[:-90]])
def test_refused_at_the_door(inhoud: bytes) -> None:
    """What the door refuses is not copied"""
    bevindingen = read_kopieerbaar("x.xlsx", inhoud).bevindingen

    reden = "het gaat niet open"
    assert bevindingen == (KOPIE_NIET_MOGELIJK.at(Plaats("x.xlsx"), reden=reden),)


def test_word_document() -> None:
    """A Word document is not copied"""
    assert _reden(SJABLOON.read_bytes()) == "het is geen Excel-werkmap"


def test_too_much_to_load() -> None:
    """More than five million bytes of XML is not loaded as a whole; a picture does not count"""
    delen = [(f"xl/worksheets/x{n}.xml", b"<a>" + b"x" * 500_000 + b"</a>") for n in range(10)]
    groot = repack(build_klein(), *delen)
    plaatje = repack(build_klein(), ("xl/media/image1.png", b"x" * 5_000_000))

    assert (_reden(groot), _reden(plaatje)) == ("het is daarvoor te groot", "")


@pytest.mark.parametrize(
    "stuk",
    [
        b'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        b'<mergeCells><mergeCell ref="A1:Z9"/><mergeCell ref="AA1:AZ9999"/></mergeCells>',
        b'<hyperlinks><hyperlink location="a" ref="A:XFD"/></hyperlinks>',
        b"<hyperlinks><hyperlink ref='$1:$1048576'/></hyperlinks>",
    ],
)
def test_range_that_grows(stuk: bytes) -> None:
    """A range that would be written out cell by cell is counted before it is loaded"""
    assert _reden(_with(stuk)) == "het is daarvoor te groot"


def test_ordinary_ranges() -> None:
    """Merged cells and links of an ordinary size do not stop a copy"""
    stuk = b'<mergeCells><mergeCell ref="A1:D9"/></mergeCells>'

    assert _reden(_with(stuk)) == ""
