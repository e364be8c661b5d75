"""What asks too much work is refused before a library parses it."""

import pytest

from afweging_xlsx.domain.catalogus import grens
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.bestand.deur import check_bestand
from afweging_xlsx.reading.bestand.omvang import MAX_STUK, MAX_WERK, check_omvang, read_bladwerk
from pakketten import build_klein, read_parts, repack, replace_in

X = "x.xlsx"
HIER = Plaats(X)


def _check(naam: str, data: bytes) -> list[str]:
    return [b.code for b in check_omvang(HIER, {naam: data}, b"<Types/>")]


def test_sound_file_passes() -> None:
    """A small workbook asks little"""
    assert check_bestand(X, build_klein()) == ()


@pytest.mark.parametrize("naam", ["xl/styles.xml", "xl/workbook.xml", "word/styles.xml", "a/b.xml"])
def test_too_many_elements(naam: str) -> None:
    """A hundred thousand styles or names are refused"""
    assert _check(naam, b"<a>" + b"<b/>" * 100_000 + b"</a>") == [grens.TE_VEEL_WERK.code]


@pytest.mark.parametrize("naam", ["xl/pivotCache/a.xml", "customXml/item1.xml", "xl/media/a.svg"])
def test_what_nobody_parses(naam: str) -> None:
    """Data that no library parses does not count"""
    assert _check(naam, b"<a>" + b"<b/>" * 1_000_000 + b"</a>") == []


def test_texts_are_cheap() -> None:
    """A long list of texts is parsed faster than as many styles"""
    data = b"<sst>" + b"<si><t>a</t></si>" * 100_000 + b"</sst>"

    assert _check("xl/sharedStrings.xml", data) == []
    assert _check("xl/styles.xml", data) == [grens.TE_VEEL_WERK.code]


@pytest.mark.parametrize("stuk", [b"<t>%s</t>", b"<t a='%s'/>", b"<!--%s-->", b"<?a %s?>", b"%s"])
def test_long_piece(stuk: bytes) -> None:
    """A text, attribute, comment or instruction of more than a megabyte is refused by its part"""
    data = b"<a>" + stuk.replace(b"%s", b"x" * MAX_STUK) + b"</a>"

    lang = grens.TE_LANG_STUK.at(HIER, deel="xl/media/a.xml", grens="1.000.000")
    assert list(check_omvang(HIER, {"xl/media/a.xml": data}, b"")) == [lang]


def test_long_pieces_just_pass() -> None:
    """Many pieces below the bound are not long"""
    assert _check("xl/media/a.xml", (b"<t>" + b"x" * (MAX_STUK - 20) + b"</t>") * 3) == []


def test_part_that_hides() -> None:
    """Styles or a list of sheets where nobody counts are refused"""
    deel = b'<Override PartName="/xl/media/s.xml" ContentType="a.spreadsheetml.styles+xml"/>'

    assert [b.code for b in check_omvang(HIER, {}, deel)] == [grens.VREEMD_OPGEBOUWD.code]


def test_list_of_sheets_elsewhere() -> None:
    """The list of sheets under another name would be read by one program and not by another"""
    soorten = read_parts(build_klein())["[Content_Types].xml"]

    inhoud = repack(
        build_klein(),
        ("[Content_Types].xml", soorten.replace(b"/xl/workbook.xml", b"/xl/anders.xml")),
    )
    assert check_bestand(X, inhoud) == (grens.VREEMD_OPGEBOUWD.at(HIER),)


@pytest.mark.parametrize("id_", [b"rId1", b"&#114;Id1"])
def test_one_sheet_listed_twice(id_: bytes) -> None:
    """A sheet that is listed twice is refused: one large sheet would be read many times"""
    regel = b'<sheet name="b" sheetId="9" xmlns:s="u" s:id="%s"/></sheets>' % id_

    inhoud = replace_in(build_klein(), "xl/workbook.xml", b"</sheets>", regel)
    assert check_bestand(X, inhoud) == (grens.VREEMD_OPGEBOUWD.at(HIER),)


def test_one_sheet_under_two_relations() -> None:
    """Nor by two relations that lead to one part"""
    deel = "xl/_rels/workbook.xml.rels"
    erbij = b'<Relationship Id="r9" Type="x/worksheet" Target="worksheets/./sheet1.xml"/>'

    inhoud = replace_in(build_klein(), deel, b"</Relationships>", erbij + b"</Relationships>")
    assert check_bestand(X, inhoud) == (grens.VREEMD_OPGEBOUWD.at(HIER),)


def test_work_of_a_sheet() -> None:
    """What stands before the rows costs more than the rows, what stands behind them nothing"""
    rijen = b"<row/>" * 1000
    blad = b"<worksheet>%s<sheetData>%s</sheetData>%s</worksheet>"

    kaal, voor, achter = (
        read_bladwerk(blad % delen)
        for delen in ((b"", rijen, b""), (b"<col/>" * 1000, rijen, b""), (b"", rijen, rijen * 9))
    )
    assert voor > 8 * kaal * 0.9
    assert achter == kaal


def test_heavy_things_between_the_rows() -> None:
    """Merged cells between the rows cost as much as before them"""
    merge = b"<row/>" + b"<mergeCell ref='A1:B2'/>" * 100_000
    blad = b"<worksheet><sheetData>%s</sheetData></worksheet>"

    assert read_bladwerk(blad % merge) > MAX_WERK
    assert read_bladwerk(blad % merge.replace(b"mergeCell", b"c")) < MAX_WERK
