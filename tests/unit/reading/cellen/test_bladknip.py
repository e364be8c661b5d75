"""A sheet is walked once: rows and cells in order, and nothing handed over that is not read."""

import pytest

from afweging_xlsx.domain.catalogus import bestand as catalogus
from afweging_xlsx.domain.catalogus import grens
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.cellen.bladknip import read_bladknip
from afweging_xlsx.reading.cellen.werkboek import MAX_TEKENS
from afweging_xlsx.reading.intake import read_intake
from pakketten import build_klein, read_parts, repack

X, DEEL = "x.xlsx", "xl/worksheets/sheet1.xml"
BLAD = b"<worksheet><sheetData>%s</sheetData></worksheet>"


def _in_blad(rijen: bytes, bron: bytes | None = None) -> bytes:
    """The small workbook with these rows below its own."""
    data = read_parts(build_klein())[DEEL] if bron is None else bron
    return repack(build_klein(), (DEEL, data.replace(b"</sheetData>", rijen + b"</sheetData>")))


def _codes(inhoud: bytes) -> list[str]:
    return [bevinding.code for bevinding in read_intake(X, inhoud).bevindingen]


@pytest.mark.parametrize(
    "rijen",
    [
        b'<row r="1"><c r="A1"/><c r="C1"/></row><row r="4"/>',
        b"<row><c/><c/></row><row/>",
        b'<row r="2"/><row><c r="B3"/><c/></row>',
        b'<x:row r="1"><x:c r="A1"/></x:row>',
        b'<row spans="1:9" ht="15" r = \'7\'/>',
    ],
)
def test_in_order(rijen: bytes) -> None:
    """Rows and cells that go up are in order, with or without their address"""
    knip = read_bladknip(BLAD % rijen)

    assert (knip.bron, knip.door_elkaar, knip.te_veel) == (BLAD % rijen, 0, False)


@pytest.mark.parametrize(
    ("rijen", "bij"),
    [
        (b'<row r="1"/><row r="1"/>', 1),
        (b'<row r="5"/><row r="4"/>', 5),
        (b'<row r="3"><c r="B3"/><c r="A3"/></row>', 3),
        (b'<row r="3"><c r="A3"/><c r="A3"/></row>', 3),
        (b'<row r="3"><c r="A4"/></row>', 3),
        (b'<row r="3"><c r="XFE3"/></row>', 3),
        (b'<row r="1e9"/>', 1),
        (b'<row r="-5"/>', 1),
        (b'<row r="0"/>', 1),
        (b'<row r="A1"/>', 1),
        (b'<row r="99999999"/>', 1),
        (b'<row r="2"/><row r="6000"/><row r="3"/>', 3),
    ],
)
def test_out_of_order(rijen: bytes, bij: int) -> None:
    """What openpyxl would drop in silence is found, also below the last row to read"""
    assert read_bladknip(BLAD % rijen).door_elkaar == bij


@pytest.mark.parametrize("ver", [b'<row r="5001"><c r="A5001"/></row>', b'<row r="1048576"/>'])
def test_cut_at_the_last_row(ver: bytes) -> None:
    """What stands below the last row to read is not handed over"""
    rijen = b'<row r="1"/><row r="5000"><c/></row>'

    assert read_bladknip(BLAD % (rijen + ver)).bron == BLAD % rijen


def test_cut_with_a_prefix() -> None:
    """The sheet is closed with the prefix of its rows"""
    voor, na = b"<x:worksheet><x:sheetData>", b"</x:sheetData></x:worksheet>"

    knip = read_bladknip(voor + b'<x:row r="1"/><x:row r="9000"/>' + na)
    assert knip.bron == voor + b'<x:row r="1"/>' + na


def test_too_many_cells() -> None:
    """More cells than can be read are not handed over"""
    assert read_bladknip(BLAD % ((b"<row>" + b"<c/>" * 16_000 + b"</row>") * 60)).te_veel


def test_double_rows_are_named() -> None:
    """A file with double rows is not read, and the user is told at which row"""
    lezing = read_intake(X, _in_blad(b'<row r="1"><c r="A1"><v>1</v></c></row>'))

    assert lezing.waarde is None
    assert lezing.bevindingen == (grens.RIJEN_DOOR_ELKAAR.at(Plaats(X, "Intake"), rij=2),)


@pytest.mark.parametrize("weg", [b"", b'<dimension ref="A1:C2"/>'])
def test_million_styled_rows(weg: bytes) -> None:
    """A million empty rows with a style are passed by, also when the sheet hides its size"""
    rijen = b"".join(b'<row r="%d" s="1"/>' % nummer for nummer in range(3, 200_003))
    bron = read_parts(build_klein())[DEEL]
    assert not weg or weg in bron

    lezing = read_intake(X, _in_blad(rijen, bron.replace(weg, b"") if weg else bron))
    assert lezing.waarde is not None
    assert lezing.bevindingen == ()


def test_too_many_cells_in_the_rows_that_are_read() -> None:
    """Too many cells are refused as too much work"""
    rijen = b"".join(b'<row r="%d">%s</row>' % (n, b"<c/>" * 190) for n in range(3, 4_900))

    assert _codes(_in_blad(rijen)) == [grens.TE_VEEL_WERK.code]


def test_content_far_below_is_still_named() -> None:
    """A filled cell below the last row to read is told, though it is not handed over"""
    ver = b'<row r="1048576"><c r="A1048576"><v>1</v></c></row>'

    assert _codes(_in_blad(ver)) == [catalogus.TE_VEEL_RIJEN.code]


def test_one_text_in_many_cells() -> None:
    """A long text that thousands of cells share is refused: together it is too much"""
    tekst = b"x" * 50_000
    strings = (
        b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>'
        + tekst
        + b"</t></si></sst>"
    )
    keer = MAX_TEKENS // len(tekst) + 1
    rijen = b"".join(b'<row r="%d"><c t="s"><v>0</v></c></row>' % n for n in range(3, keer + 3))
    delen = read_parts(_in_blad(rijen))
    delen["[Content_Types].xml"] = delen["[Content_Types].xml"].replace(
        b"</Types>",
        b'<Override PartName="/xl/teksten.xml" ContentType="application/vnd.openxmlformats-'
        b'officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    )

    lezing = read_intake(X, repack(_in_blad(rijen), *delen.items(), ("xl/teksten.xml", strings)))
    assert lezing.bevindingen == (grens.TE_VEEL_TEKST.at(Plaats(X), grens="5.000.000"),)
