"""The annotated copy as a whole: what stays, what is lost, the same bytes."""

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart, Reference
from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from afweging_xlsx.domain.catalogus.uitvoer import KOPIE_ONVOLLEDIG
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.intake import read_intake
from afweging_xlsx.writing.intake import write_intake
from annotaties import BESTAND, annotate, build_bevinding, get_blad, get_notitie, read_kopie, save
from kaders import read_klein
from pakketten import build_klein, read_parts, repack, replace_in

BLAD = "xl/worksheets/sheet1.xml"


def test_same_bytes() -> None:
    """The same workbook and bevindingen give the same bytes, without a date of today"""
    kern = "docProps/core.xml"
    zonder = repack(build_klein(), weg=(kern,))

    een, twee = (annotate(zonder, build_bevinding("C2")).inhoud for _ in range(2))

    assert een == twee
    assert str(date.today().year).encode() not in read_parts(een)[kern]


def test_properties() -> None:
    """Title and date of the original stay; who saved it last is the program and no person"""
    boek = load_workbook(BytesIO(build_klein()))
    boek.properties.title, boek.properties.created = "Titel", datetime(2020, 1, 2)
    boek.properties.lastModifiedBy = "Jansen"
    boek.custom_doc_props.append(StringProperty(name="formulierversie", value="1.1"))

    kopie = read_kopie(save(boek), build_bevinding("C2"))

    eigen = kopie.properties
    assert (eigen.title, eigen.created) == ("Titel", datetime(2020, 1, 2))
    assert eigen.lastModifiedBy == "afweging"
    assert [e.value for e in kopie.custom_doc_props.props] == ["1.1"]


def test_form_stays_a_form() -> None:
    """Of our form the lists, names, validations, protection, widths and print set-up stay"""
    leeg = write_intake(read_klein())

    kopie, eerst = read_kopie(leeg, build_bevinding("C8")), load_workbook(BytesIO(leeg))

    blad, oud = get_blad(kopie), get_blad(eerst)
    assert dict(kopie.defined_names) == dict(eerst.defined_names)
    assert kopie["Lijsten"].sheet_state == eerst["Lijsten"].sheet_state
    assert [(str(v.sqref), v.formula1, v.prompt) for v in blad.data_validations.dataValidation] == [
        (str(v.sqref), v.formula1, v.prompt) for v in oud.data_validations.dataValidation
    ]
    assert vars(blad.protection) == vars(oud.protection)
    assert {k: d.width for k, d in blad.column_dimensions.items()} == {
        k: d.width for k, d in oud.column_dimensions.items()
    }
    assert (blad.print_title_rows, blad.freeze_panes) == (oud.print_title_rows, oud.freeze_panes)
    assert blad["E8"].value == oud["E8"].value


def test_form_is_read_as_before() -> None:
    """The copy of an intake holds the same answers at the same cells"""
    leeg = write_intake(read_klein())

    kopie = annotate(leeg, build_bevinding("C8"), build_bevinding("A1")).inhoud

    eerst, nieuw = (read_intake(BESTAND, inhoud).waarde for inhoud in (leeg, kopie))
    assert eerst is not None
    assert nieuw is not None
    assert replace(nieuw, sha256=eerst.sha256) == eerst


def test_what_an_officer_added_stays() -> None:
    """Hidden rows, names, validations, text that looks like a formula, and bold words stay"""
    boek = load_workbook(BytesIO(build_klein()))
    blad = get_blad(boek)
    blad.row_dimensions[2].hidden = True
    boek.defined_names["mijn_naam"] = DefinedName("mijn_naam", attr_text="Intake!$A$1")
    lijst = DataValidation("list", formula1='"a,b"', sqref="C2")
    blad.add_data_validation(lijst)
    blad["D2"], blad["D2"].data_type = "=1+1", "s"
    blad["E2"] = CellRichText("Dit is ", TextBlock(InlineFont(b=True), "vet"))

    inhoud = annotate(save(boek), build_bevinding("C2")).inhoud

    kopie = load_workbook(BytesIO(inhoud), rich_text=True)
    blad = get_blad(kopie)
    assert blad.row_dimensions[2].hidden
    assert "mijn_naam" in kopie.defined_names
    assert [v.formula1 for v in blad.data_validations.dataValidation] == ['"a,b"']
    assert (blad["D2"].value, blad["D2"].data_type) == ("=1+1", "s")
    assert isinstance(blad["E2"].value, CellRichText)
    assert isinstance(blad["E2"].value[1], TextBlock)
    assert blad["E2"].value[1].font.b


def test_nothing_lost() -> None:
    """A workbook that openpyxl knows all of gives no bevinding"""
    assert annotate(build_klein(), build_bevinding("C2")).bevindingen == ()


def test_loss_is_told() -> None:
    """What the copy lacks is one opmerking, which stands on the sheet Bevindingen too"""
    bron = b'<extLst><ext uri="x"><x14:sparkline xmlns:x14="y"/></ext></extLst></worksheet>'
    inhoud = replace_in(build_klein(), BLAD, b"</worksheet>", bron)
    inhoud = repack(inhoud, ("customXml/item1.xml", b"<a/>"))
    wat = "kleine grafieken in cellen (sparklines), gegevens van SharePoint"
    verwacht = KOPIE_ONVOLLEDIG.at(Plaats(BESTAND), wat=wat)

    annotatie = annotate(inhoud, build_bevinding("C2"))

    kopie = load_workbook(BytesIO(annotatie.inhoud))
    rijen = list(get_blad(kopie, "Bevindingen").iter_rows(min_row=7, values_only=True))
    assert annotatie.bevindingen == (verwacht,)
    assert [rij[2] for rij in rijen] == ["INTAKE-99", KOPIE_ONVOLLEDIG.code]
    assert get_notitie(kopie, "C2").count("INTAKE-99") == 1


def test_chart_stays() -> None:
    """A chart that openpyxl can read is in the copy"""
    boek = load_workbook(BytesIO(build_klein()))
    grafiek = BarChart()
    grafiek.add_data(Reference(get_blad(boek), min_col=1, min_row=1, max_row=2))
    get_blad(boek).add_chart(grafiek, "F2")

    annotatie = annotate(save(boek), build_bevinding("C2"))

    assert annotatie.bevindingen == ()
    assert "xl/charts/chart1.xml" in read_parts(annotatie.inhoud)
