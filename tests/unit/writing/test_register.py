"""The register of a batch: one row a request, links to the notes, text that stays text."""

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

import pandas as pd
import pytest
from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from afweging_xlsx.domain.register import Registerregel
from afweging_xlsx.writing.register import write_register
from pakketten import read_parts

KOPPEN = [
    "kenmerk", "datum", "aanvraagtype", "stadsdeel", "fase", "uitkomst", "criterium_1",
    "criterium_2", "criterium_3", "conclusie", "kaderversie", "nota", "bevindingen", "bestand",
]  # fmt: skip
REGEL = Registerregel(
    bestand="a.xlsx",
    kenmerk="Z-1",
    datum=date(2026, 3, 3),
    aanvraagtype="molen",
    stadsdeel="Noord",
    fase="idee",
    uitkomst="kan_wenselijk",
    criterium_1="ja",
    criterium_2="nee",
    criterium_3="onbekend",
    conclusies="c.1; c.2",
    kaderversie="1.0",
    nota="Z-1.docx",
    bevindingen=2,
)
MISLUKT = Registerregel("b.xlsx", "", None, "", "", "", "fout", "", "", "", "", "1.0", "", 3)


def _blad(*regels: Registerregel) -> Worksheet:
    werkboek = load_workbook(BytesIO(write_register(regels)))
    blad = werkboek.active
    assert isinstance(blad, Worksheet)
    return blad


def _cel(blad: Worksheet, kop: str, rij: int = 2) -> Cell:
    cel = blad.cell(rij, KOPPEN.index(kop) + 1)
    assert isinstance(cel, Cell)
    return cel


def test_header_in_the_first_row() -> None:
    """The columns stand in the first row, so that any program can read the register"""
    assert KOPPEN == [cel.value for cel in _blad(REGEL)[1]]


def test_one_row_a_request() -> None:
    """A request is one row of values and ids, in the order of the columns"""
    verwacht = [
        "Z-1", datetime(2026, 3, 3), "molen", "Noord", "idee", "kan_wenselijk", "ja", "nee",
        "onbekend", "c.1; c.2", "1.0", "Z-1.docx", 2, "a.xlsx",
    ]  # fmt: skip

    assert verwacht == [cel.value for cel in _blad(REGEL)[2]]


def test_rows_keep_their_order() -> None:
    """Rows come in the order in which they were given"""
    regels = [replace(REGEL, kenmerk=kenmerk) for kenmerk in ("b", "a", "c")]

    blad = _blad(*regels)

    assert ["b", "a", "c"] == [_cel(blad, "kenmerk", rij).value for rij in (2, 3, 4)]


def test_failed_intake() -> None:
    """An intake that failed has its file and the outcome "fout", and empty cells for the rest"""
    blad = _blad(MISLUKT)

    gevuld = {kop: _cel(blad, kop).value for kop in KOPPEN}
    verwacht = {"uitkomst": "fout", "kaderversie": "1.0", "bevindingen": 3, "bestand": "b.xlsx"}
    assert dict.fromkeys(KOPPEN) | verwacht == gevuld


def test_no_findings_is_a_zero() -> None:
    """Without bevindingen the cell holds 0, and is not empty"""
    assert _cel(_blad(replace(REGEL, bevindingen=0)), "bevindingen").value == 0


def test_read_back_with_pandas() -> None:
    """A program that reads the register with pandas gets the columns and the rows"""
    tabel = pd.read_excel(BytesIO(write_register([REGEL, MISLUKT])))

    assert (KOPPEN, 2) == (list(tabel.columns), len(tabel))


@pytest.mark.parametrize("veld", ["kenmerk", "stadsdeel", "bestand"])
@pytest.mark.parametrize("tekst", ["=1+1", "+31 20", "-5", "@som", '=HYPERLINK("x")', "'=1"])
def test_text_is_no_formula(veld: str, tekst: str) -> None:
    """Text of users stays text, whatever it begins with"""
    cel = _cel(_blad(replace(REGEL, **{veld: tekst})), veld)

    assert (tekst, "s") == (cel.value, cel.data_type)


def test_text_stays_text_when_edited() -> None:
    """A cell with text of a user has the notation of text, so editing makes it no formula"""
    assert _cel(_blad(replace(REGEL, kenmerk="=1+1")), "kenmerk").number_format == "@"


def test_no_formula_anywhere() -> None:
    """The sheet holds no formula"""
    delen = read_parts(write_register([replace(REGEL, kenmerk="=1+1", nota="=A1.docx")]))

    assert b"<f>" not in delen["xl/worksheets/sheet1.xml"]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("a\x00\x07b", "ab"),
        ("a\r\nb", "a\nb"),
        ("\ud800x", "x"),
        ("{{ kenmerk }} <b> & \N{GRINNING FACE}", "{{ kenmerk }} <b> & \N{GRINNING FACE}"),
    ],
)
def test_odd_characters(tekst: str, verwacht: str) -> None:
    """What an Excel file cannot hold is left out; all other text comes back as it was"""
    assert verwacht == _cel(_blad(replace(REGEL, kenmerk=tekst)), "kenmerk").value


def test_text_that_looks_like_an_escape() -> None:
    """Text such as _x0041_ is escaped: Excel would show an A"""
    delen = read_parts(write_register([replace(REGEL, kenmerk="_x0041_")]))

    assert b"_x005F_x0041_" in delen["xl/worksheets/sheet1.xml"]


def test_very_long_text() -> None:
    """A text of 40,000 characters is cut with dots; Excel would refuse the file"""
    tekst = str(_cel(_blad(replace(REGEL, stadsdeel="x" * 40_000)), "stadsdeel").value)

    assert (16_001, "…") == (len(tekst), tekst[-1])


def test_link_to_the_note() -> None:
    """The cell of the note is a link to a file beside the register"""
    cel = _cel(_blad(REGEL), "nota")

    assert cel.hyperlink is not None
    assert ("Z-1.docx", "Z-1.docx") == (cel.value, cel.hyperlink.target)


def test_link_with_odd_characters() -> None:
    """A link is written as an address"""
    cel = _cel(_blad(replace(REGEL, nota="map/nota 1#é.docx")), "nota")

    assert cel.hyperlink is not None
    assert cel.hyperlink.target == "map/nota%201%23%C3%A9.docx"


def test_no_link_without_a_note() -> None:
    """Without a note there is no link"""
    assert _cel(_blad(MISLUKT), "nota").hyperlink is None


def test_dates_the_dutch_way() -> None:
    """A date is a real date, shown with the day first"""
    cel = _cel(_blad(REGEL), "datum")

    assert (True, "dd-mm-yyyy") == (cel.is_date, cel.number_format)


def test_header_stays_in_view() -> None:
    """Header and kenmerk stay in view when scrolling"""
    assert _blad(REGEL).freeze_panes == "B2"


def test_table_with_filters() -> None:
    """Header and rows are one Excel table with filters"""
    tabel = _blad(REGEL, MISLUKT).tables["Register"]

    assert ("A1:N3", "A1:N3") == (tabel.ref, tabel.autoFilter.ref)


def test_register_without_rows() -> None:
    """Without rows there is a header and a table that Excel accepts"""
    blad = _blad()

    assert (KOPPEN, "A1:N2") == ([cel.value for cel in blad[1]], blad.tables["Register"].ref)


def test_text_is_wrapped() -> None:
    """Every cell below the header wraps its text, but a date and a number"""
    los = [kop for kop in KOPPEN if not _cel(_blad(REGEL), kop).alignment.wrap_text]

    assert ["datum", "bevindingen"] == los


def test_columns_are_wide_enough() -> None:
    """No column is narrower than its header with the button of the filter"""
    blad = _blad(REGEL)

    breedtes = [blad.column_dimensions[cel.column_letter].width for cel in blad[1]]
    assert [] == [k for k, b in zip(KOPPEN, breedtes, strict=True) if b < len(k) + 2]


def test_page_set_up() -> None:
    """It prints on A4, landscape, one page wide, with the header on every page"""
    blad = _blad(REGEL)

    pagina = blad.page_setup
    assert ("landscape", "9", 1, 0) == (
        pagina.orientation,
        str(pagina.paperSize),
        pagina.fitToWidth,
        pagina.fitToHeight,
    )
    assert blad.print_title_rows == "$1:$1"


def test_title_and_language() -> None:
    """The properties hold title and language, and no name of a person"""
    eigenschappen = load_workbook(BytesIO(write_register([REGEL]))).properties

    assert ("Register van adviezen", "nl-NL") == (eigenschappen.title, eigenschappen.language)
    assert (eigenschappen.creator, eigenschappen.lastModifiedBy) == ("afweging", "afweging")


def test_same_rows_same_bytes() -> None:
    """The same rows give the same bytes"""
    assert write_register([REGEL, MISLUKT]) == write_register([REGEL, MISLUKT])
