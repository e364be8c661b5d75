"""Sheets of a workbook: values with their row numbers, whatever the file holds."""

from collections.abc import Iterable
from datetime import datetime
from io import BytesIO

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from afweging_xlsx.domain.bevinding import Lezing
from afweging_xlsx.domain.catalogus import bestand as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.cellen.blad import Blad
from afweging_xlsx.reading.cellen.bladbron import MAX_RIJEN
from afweging_xlsx.reading.cellen.werkboek import Inhoudsopgave, Werkboek, read_werkboek
from pakketten import build_klein, repack, replace_in
from tabel import build_werkboek

X = "x.xlsx"
BLAD1 = "xl/worksheets/sheet1.xml"
ZONDER_NUMMERS = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    b"<sheetData>%s</sheetData></worksheet>"
)


def _alle(opgave: Inhoudsopgave) -> Iterable[str]:
    return opgave.bladen


def _read(inhoud: bytes) -> Lezing[Werkboek]:
    return read_werkboek(X, inhoud, _alle)


def _blad(inhoud: bytes) -> Blad:
    lezing = _read(inhoud)
    assert lezing.waarde is not None
    assert lezing.bevindingen == ()
    return next(iter(lezing.waarde.bladen.values()))


def _save(werkboek: Workbook) -> bytes:
    werkboek.save(uitvoer := BytesIO())
    return uitvoer.getvalue()


def test_values_with_their_rows() -> None:
    """Filled rows keep their number; text, numbers, booleans and dates come as they are"""
    blad = _blad(build_werkboek("## A\nTitel\n| |\n| a | 12 | 1.5 | WAAR | 2026-03-03 |"))

    assert [(rij.nummer, rij.waarden) for rij in blad.rijen] == [
        (1, ("Titel",)),
        (3, ("a", 12, 1.5, True, datetime(2026, 3, 3))),
    ]


def test_only_the_sheets_that_are_asked_for() -> None:
    """A sheet that nobody wants is not read, but known by name"""
    lezing = read_werkboek(X, build_werkboek("## A\na\n## B\nb"), lambda _: ["B"])

    assert lezing.waarde is not None
    assert list(lezing.waarde.bladen) == ["B"]
    assert lezing.waarde.inhoudsopgave.bladen == ("A", "B")


def test_names_and_properties() -> None:
    """Named cells and own document properties are found, case aside"""
    inhoud = build_werkboek(
        "## Het blad\n| versie | '1.0 |",
        namen={"Kaderversie": "'Het blad'!$B$1", "bereik": "'Het blad'!$A$1:$B$1"},
        eigenschappen={"Formulierversie": "2.0"},
    )

    werkboek = _read(inhoud).waarde

    assert werkboek is not None
    assert werkboek.inhoudsopgave.eigenschappen == {"formulierversie": "2.0"}
    assert list(werkboek.inhoudsopgave.namen) == ["kaderversie"]
    cel = werkboek.find_naam("kaderversie")
    assert cel is not None
    assert (cel.tekst, cel.plaats) == ("1.0", Plaats(X, "Het blad", "B1"))
    assert werkboek.find_naam("weg") is None


def test_named_cell_in_an_empty_row() -> None:
    """A named cell may be empty"""
    werkboek = _read(build_werkboek("## A\nx", namen={"leeg": "A!$C$9"})).waarde

    assert werkboek is not None
    cel = werkboek.find_naam("leeg")
    assert cel is not None
    assert (cel.leeg, cel.plaats.cel) == (True, "C9")


def test_formula_without_result() -> None:
    """A formula whose result was not stored is not an empty cell"""
    blad = _blad(build_werkboek("## A\n| a | =1+1 | |"))

    assert blad.ongerekend == {"B1"}


@pytest.mark.parametrize(
    ("uitkomst", "ongerekend"),
    [
        (b'<c r="B1"><f>A1&gt;0</f><v>12</v></c>', set()),
        (b'<c r="B1" t="str"><f>A1</f><v></v></c>', set()),
        (b'<c r="B1" t="str"><f>A1</f></c>', {"B1"}),
        (b'<c r="B1"><f>A1</f></c><c r="C1"><f>A1</f></c>', {"B1", "C1"}),
        (b'<c s="0" r="B1"><f t="shared" si="0"/></c>', {"B1"}),
        (b'<c r="B1"><f>A1</f><v/></c>', {"B1"}),
    ],
)
def test_which_formulas_have_a_result(uitkomst: bytes, ongerekend: set[str]) -> None:
    """A stored empty text is a result; no value at all is none"""
    inhoud = build_werkboek("## A\n| a | 5 |")
    cel = b'<c r="B1" t="n"><v>5</v></c>'

    assert _blad(replace_in(inhoud, BLAD1, cel, uitkomst)).ongerekend == ongerekend


def test_dates_since_1904() -> None:
    """The calendar of old Macs gives the same dates"""
    werkboek = Workbook()
    werkboek.epoch = CALENDAR_MAC_1904
    werkboek.active["A1"] = datetime(2026, 3, 3)

    assert _blad(_save(werkboek)).rijen[0].waarden == (datetime(2026, 3, 3),)


def test_times_are_text() -> None:
    """A time of day or a duration is no number and no date, so it is text"""
    werkboek = Workbook()
    werkboek.active.append([0.5, 1.5])
    werkboek.active["A1"].number_format = "hh:mm"
    werkboek.active["B1"].number_format = "[h]:mm"

    assert _blad(_save(werkboek)).rijen[0].waarden == ("12:00:00", "1 day, 12:00:00")


def test_impossible_date_is_an_error_value() -> None:
    """A number that is no date, in a cell with a date format, shows as an error"""
    werkboek = Workbook()
    werkboek.active["A1"] = -5e10
    werkboek.active["A1"].number_format = "dd-mm-yyyy"

    assert _blad(_save(werkboek)).rijen[0].waarden == ("#VALUE!",)


def test_text_as_excel_codes_it() -> None:
    """Coded control characters are what they stand for; line ends are plain"""
    blad = _blad(
        build_werkboek("## A\n| a_x000D_\\nb | _x005F_x000D_ | _xD83D__xDE00_ | _xD83D_ |")
    )

    assert blad.rijen[0].waarden == ("a\nb", "_x000D_", "😀", "\ufffd")


def test_announced_size_does_not_count() -> None:
    """A sheet that says it is smaller than it is, is read whole"""
    inhoud = replace_in(build_werkboek("## A\n| a | b |\n| c | d |"), BLAD1, b"A1:B2", b"A1:A1")

    assert [rij.waarden for rij in _blad(inhoud).rijen] == [("a", "b"), ("c", "d")]


def test_rows_without_numbers() -> None:
    """Rows and cells that do not say where they are, are counted"""
    inhoud = build_klein()
    data = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    )
    data += b"<row><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData></worksheet>"

    assert [r.waarden for r in _blad(repack(inhoud, (BLAD1, data))).rijen] == [(1,), (2,)]


def test_styled_cell_far_away() -> None:
    """A cell with nothing but style at the very end is no reason for anything"""
    werkboek = Workbook()
    werkboek.active["A1"] = "a"
    werkboek.active["XFD1048576"].number_format = "0.00"

    assert [rij.nummer for rij in _blad(_save(werkboek)).rijen] == [1]


def test_content_too_low() -> None:
    """Content below the last row that is read is a bevinding"""
    werkboek = Workbook()
    werkboek.active.title = "A"
    werkboek.active.cell(MAX_RIJEN + 1, 1).value = "x"

    assert _read(_save(werkboek)).bevindingen == (
        catalogus.TE_VEEL_RIJEN.at(Plaats(X, "A"), grens=MAX_RIJEN),
    )


def test_too_many_rows_without_numbers() -> None:
    """The same when rows do not say where they are"""
    data = ZONDER_NUMMERS % (b"<row><c><v>1</v></c></row>" * (MAX_RIJEN + 1))

    codes = [b.code for b in _read(repack(build_klein(), (BLAD1, data))).bevindingen]

    assert codes == [catalogus.TE_VEEL_RIJEN.code]


def test_content_too_far_right() -> None:
    """So is content to the right of the last column"""
    werkboek = Workbook()
    werkboek.active.title = "A"
    werkboek.active["GR1"] = "nog net"
    werkboek.active["GS1"] = "te ver"

    lezing = _read(_save(werkboek))

    assert lezing.bevindingen == (catalogus.TE_VEEL_KOLOMMEN.at(Plaats(X, "A"), grens="GR"),)
    assert lezing.waarde is not None
    assert lezing.waarde.bladen["A"].rijen[0].waarden[-1] == "nog net"


@pytest.mark.parametrize(
    ("deel", "data"),
    [
        (BLAD1, b"<worksheet><sheetData><row r='1'"),
        ("xl/workbook.xml", b"<workbook/>x"),
        ("xl/_rels/workbook.xml.rels", b""),
        ("xl/styles.xml", b"<a></b>"),
    ],
)
def test_damaged_part(deel: str, data: bytes) -> None:
    """Whatever openpyxl trips over is one bevinding, and no traceback"""
    assert _read(repack(build_klein(), (deel, data))) == Lezing(
        None, (catalogus.BESCHADIGD.at(Plaats(X)),)
    )


def test_missing_sheet() -> None:
    """A sheet that is named but not there is a sheet that is not there"""
    lezing = _read(repack(build_klein(), weg=(BLAD1,)))

    assert lezing.waarde is not None
    assert lezing.waarde.inhoudsopgave.bladen == ()


def test_word_document() -> None:
    """A Word document is no workbook"""
    from docx import Document

    Document().save(uitvoer := BytesIO())

    assert _read(uitvoer.getvalue()).bevindingen == (catalogus.GEEN_WERKBOEK.at(Plaats(X)),)


def test_the_door_comes_first() -> None:
    """What the door refuses is not opened"""
    inhoud = repack(build_klein(), ("xl/vbaProject.bin", b"x"))

    assert _read(inhoud) == Lezing(None, (catalogus.MACROS.at(Plaats(X)),))
