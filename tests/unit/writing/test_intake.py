"""The empty intake as a workbook: sheets, names, properties, bytes."""

from dataclasses import replace
from datetime import datetime

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from afweging_xlsx.domain.aanvraag import Invulling
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.intake import read_intake
from afweging_xlsx.writing.intake import VERSIE, write_intake
from kaders import read_klein
from pakketten import read_parts
from unit.writing.formulieren import VRAGEN, get_blad, write_boek


def _met_tekst(tekst: str) -> Kader:
    """The small kader with this text as the question about doelen."""
    kader = read_klein()
    vragen = {**kader.vragen, "doel": replace(kader.vragen["doel"], vraag=tekst)}
    return replace(kader, vragen=vragen)


def _fill(waarde: Celwaarde, toelichting: str = "") -> Invulling:
    return Invulling("", waarde, Plaats(), toelichting)


def test_sheets(boek: Workbook) -> None:
    """The form has a guide, the sheet to fill in and a hidden sheet with lists"""
    zichtbaar = [(blad.title, blad.sheet_state) for blad in boek.worksheets]

    assert [("Toelichting", "visible"), ("Intake", "visible"), ("Lijsten", "hidden")] == zichtbaar


def test_opens_on_the_form(boek: Workbook) -> None:
    """It opens on the sheet to fill in, and only that sheet is selected"""
    gekozen = [blad.title for blad in boek.worksheets if blad.sheet_view.tabSelected]

    assert boek.active is not None
    assert ("Intake", ["Intake"]) == (boek.active.title, gekozen)


def test_no_merged_cells(boek: Workbook) -> None:
    """No sheet merges cells: a reader and a screen reader go by rows"""
    assert [] == [blad.title for blad in boek.worksheets if blad.merged_cells.ranges]


def test_same_kader_same_bytes() -> None:
    """The same kader gives the same bytes"""
    assert write_intake(read_klein()) == write_intake(read_klein())


def test_another_kader_other_bytes() -> None:
    """A question that was changed changes the form"""
    assert write_intake(read_klein()) != write_intake(read_klein(("| Doelen |", "| Doel |")))


def test_date_of_the_kader(boek: Workbook) -> None:
    """The form is dated like its kader, and not by a clock"""
    eigenschappen = boek.properties

    assert str(eigenschappen.created) == str(eigenschappen.modified) == "2026-11-24 00:00:00"


def test_title_and_language(boek: Workbook) -> None:
    """The properties hold title and language, and no name of a person"""
    eigenschappen = boek.properties

    assert ("Intakeformulier", "nl-NL") == (eigenschappen.title, eigenschappen.language)
    assert ("afweging", "afweging") == (eigenschappen.creator, eigenschappen.lastModifiedBy)


def test_version_as_property(boek: Workbook) -> None:
    """The version of the form is a document property"""
    eigen = {p.name: p.value for p in boek.custom_doc_props.props}  # type: ignore[attr-defined]

    assert {VERSIE: "1.0"} == eigen


def test_version_as_visible_named_cell(boek: Workbook, blad: Worksheet) -> None:
    """The version of the form is a named cell that can be seen"""
    assert boek.defined_names[VERSIE].attr_text == "Intake!$B$4"
    assert ("Formulierversie", "1.0") == (blad["A4"].value, blad["B4"].value)


def test_formulas_are_computed_on_opening(boek: Workbook) -> None:
    """A program that opens the form computes the statuses at once"""
    assert boek.calculation.fullCalcOnLoad


def test_read_back() -> None:
    """Our own reader finds every question in its row, empty, and the version"""
    lezing = read_intake("x.xlsx", write_intake(read_klein()))

    assert lezing.bevindingen == ()
    assert lezing.waarde is not None
    gelezen = {i.vraag: (i.plaats.cel, i.waarde) for i in lezing.waarde.invullingen}
    assert {vraag: (f"C{rij}", None) for vraag, rij in VRAGEN.items()} == gelezen
    assert lezing.waarde.formulierversie == "1.0"


def test_filled_in() -> None:
    """What is given by question stands in its row, as what it is, with its explanation"""
    over = {
        "kenmerk": ("=1+1", "Van de balie."),
        "omvang": ("Groot", ""),
        "hoogte": (12.5, ""),
        "start": (datetime(2026, 3, 3), ""),
        "doel": (None, "Nog te vragen."),
    }

    inhoud = write_intake(read_klein(), {vraag: _fill(*cel) for vraag, cel in over.items()})

    gelezen = read_intake("x.xlsx", inhoud)
    assert gelezen.bevindingen == ()
    assert gelezen.waarde is not None
    cellen = {i.vraag: (i.waarde, i.toelichting) for i in gelezen.waarde.invullingen}
    assert cellen == dict.fromkeys(VRAGEN, (None, "")) | over


def test_filled_in_form_is_the_empty_one_but_for_the_answers() -> None:
    """An answer changes nothing of a form but its cell, and shows as a typed one does"""
    leeg = get_blad(write_boek(read_klein()), "Intake")
    vol = get_blad(write_boek(read_klein(), start=_fill(datetime(2026, 3, 3))), "Intake")

    assert [
        leeg_cel.coordinate
        for leeg_rij, vol_rij in zip(leeg.iter_rows(), vol.iter_rows(), strict=True)
        for leeg_cel, vol_cel in zip(leeg_rij, vol_rij, strict=True)
        if leeg_cel.value != vol_cel.value
    ] == [f"C{VRAGEN['start']}"]
    assert vol[f"C{VRAGEN['start']}"].number_format == "dd-mm-yyyy"


def test_no_formula_but_ours() -> None:
    """With text that begins with "=", formulas stand in the status column and the counter only"""
    delen = read_parts(write_intake(_met_tekst("=1+1")))

    aantallen = {n: d.count(b"<f>") for n, d in delen.items() if n.startswith("xl/worksheets/")}
    assert [0, len(VRAGEN) + 1, 0] == list(aantallen.values())
