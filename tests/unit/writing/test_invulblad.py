"""The sheet Intake: what an officer fills in, row by row."""

from dataclasses import replace

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from afweging_xlsx.domain.kader import Kader
from kaders import read_klein
from unit.writing.formulieren import (
    JAARTAL,
    VRAGEN,
    get_blad,
    write_boek,
)


def _met_tekst(tekst: str) -> Kader:
    """The small kader with this text as the question about doelen."""
    kader = read_klein()
    vragen = {**kader.vragen, "doel": replace(kader.vragen["doel"], vraag=tekst)}
    return replace(kader, vragen=vragen)


def test_header(blad: Worksheet) -> None:
    """The header is id, vraag, antwoord, toelichting, status"""
    koppen = [cel.value for cel in blad[6]]

    assert ["id", "vraag", "antwoord", "toelichting", "status"] == koppen


def test_id_of_every_question(blad: Worksheet) -> None:
    """The first column holds the ids, in the order of the kader; a section has none"""
    ids = {cel.value: cel.row for (cel,) in blad.iter_rows(7, max_col=1) if cel.value}

    assert ids == VRAGEN


def test_sections(blad: Worksheet) -> None:
    """Questions stand below the heading of their section"""
    assert ("Aanvraag", "Molen") == (blad["B7"].value, blad["B11"].value)


@pytest.mark.parametrize(
    ("vraag", "tekst"),
    [("kenmerk", "Kenmerk (verplicht)"), ("hoogte", "Hoogte (m)"), ("doel", "Doelen")],
)
def test_text_of_a_question(vraag: str, tekst: str, blad: Worksheet) -> None:
    """A question says its unit, and that it is required"""
    assert blad.cell(VRAGEN[vraag], 2).value == tekst


def test_question_that_looks_like_a_formula() -> None:
    """Text of the kader stays text, whatever it begins with"""
    blad = get_blad(write_boek(_met_tekst("=1+1")), "Intake")

    cel = blad.cell(VRAGEN["doel"], 2)
    assert ("=1+1", "s") == (cel.value, cel.data_type)


def test_organisation_in_the_title(blad: Worksheet) -> None:
    """The title names the organisation"""
    assert blad["A1"].value == "Intakeformulier - Gemeente Proefstad"


def test_first_question_is_pointed_out(blad: Worksheet) -> None:
    """The text above the form says which question comes first"""
    assert str(blad["A3"].value).startswith("Beantwoord eerst 'Type'.")


def test_counter_on_top(blad: Worksheet) -> None:
    """A counter of required questions still open stands above the header"""
    verwacht = '="Nog in te vullen verplichte vragen: "&COUNTIF($E$7:$E$15,"nog invullen")'

    assert verwacht == blad["A5"].value


def test_status_of_every_question(blad: Worksheet) -> None:
    """Every question has a formula for its status, which looks at its own answer"""
    formules = {vraag: str(blad.cell(rij, 5).value) for vraag, rij in VRAGEN.items()}

    assert [] == [v for v, f in formules.items() if f"LEN(TRIM($C${VRAGEN[v]}))=0" not in f]


def test_question_of_another_type(blad: Worksheet) -> None:
    """A question of one type is not relevant when another is chosen"""
    status = str(blad.cell(VRAGEN["omvang"], 5).value)

    assert status.startswith('=IF($C$9="Dam",')
    assert '"niet van toepassing"' in status


@pytest.mark.parametrize("status", ["niet van toepassing", "nog invullen", "telt wel mee"])
def test_status_has_a_colour(status: str, blad: Worksheet) -> None:
    """What asks for attention and what does not apply is coloured too"""
    formules = [
        regel.formula[0] for regels in blad.conditional_formatting for regel in regels.rules
    ]

    assert [formule for formule in formules if status in formule]


def test_only_answers_can_be_changed(blad: Worksheet) -> None:
    """Answer and toelichting of a question are free; all other cells are locked"""
    vrij = {c.coordinate for rij in blad.iter_rows() for c in rij if not c.protection.locked}

    assert {f"{kolom}{rij}" for rij in VRAGEN.values() for kolom in "CD"} == vrij


def test_protection_without_password(blad: Worksheet) -> None:
    """The sheet is protected against slips, without a password"""
    assert (True, None) == (blad.protection.sheet, blad.protection.password)


def test_what_protection_leaves_free(blad: Worksheet) -> None:
    """Widths, heights and filters can still be changed"""
    slot = blad.protection

    assert [slot.formatColumns, slot.formatRows, slot.autoFilter] == [False, False, False]


def test_header_stays_in_view(blad: Worksheet) -> None:
    """The header stays in view, with filters"""
    assert ("A7", "A6:E15") == (blad.freeze_panes, blad.auto_filter.ref)


def test_cursor_on_the_first_answer(blad: Worksheet) -> None:
    """The cursor waits in the first answer cell"""
    assert {selectie.activeCell for selectie in blad.sheet_view.selection} == {"C8"}


@pytest.mark.parametrize(("naam", "koprij"), [("Intake", "$6:$6"), ("Toelichting", "$22:$22")])
def test_page_set_up(naam: str, koprij: str, boek: Workbook) -> None:
    """It prints on A4, landscape, one page wide, with the header and numbers on every page"""
    blad = get_blad(boek, naam)

    pagina = blad.page_setup
    assert ("landscape", "9", 1, 0) == (
        pagina.orientation,
        str(pagina.paperSize),
        pagina.fitToWidth,
        pagina.fitToHeight,
    )
    assert blad.sheet_properties.pageSetUpPr is not None
    assert blad.sheet_properties.pageSetUpPr.fitToPage
    assert blad.oddFooter is not None
    assert blad.oddFooter.right.text == "pagina &P van &N"
    assert blad.print_title_rows == koprij


@pytest.mark.parametrize("kolom", [2, 3, 4])
def test_text_is_wrapped(kolom: int, blad: Worksheet) -> None:
    """Long questions and answers wrap"""
    assert all(blad.cell(rij, kolom).alignment.wrap_text for rij in VRAGEN.values())


@pytest.mark.parametrize(
    ("vraag", "notatie"),
    [("kenmerk", "@"), ("omvang", "@"), ("hoogte", "#,##0.###"), ("start", "dd-mm-yyyy")],
)
def test_notation_of_an_answer(vraag: str, notatie: str, blad: Worksheet) -> None:
    """A text cell keeps what is typed, a number has its thousands, a date its day first"""
    assert blad.cell(VRAGEN[vraag], 3).number_format == notatie


def test_notation_of_a_year() -> None:
    """A year has no point for the thousands"""
    blad = get_blad(write_boek(read_klein(JAARTAL)), "Intake")

    assert ("Hoogte (jaartal)", "0") == (
        blad.cell(VRAGEN["hoogte"], 2).value,
        blad.cell(VRAGEN["hoogte"], 3).number_format,
    )
