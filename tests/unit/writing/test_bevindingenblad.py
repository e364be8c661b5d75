"""The sheet Bevindingen of an annotated copy."""

from dataclasses import replace
from io import BytesIO

from openpyxl import load_workbook

from afweging_xlsx.domain.bevinding import Ernst
from afweging_xlsx.domain.plaats import Plaats
from annotaties import annotate, build_bevinding, get_blad, read_kopie, save
from tabel import build_werkboek

KLEIN = build_werkboek("## Intake\n| id | antwoord |\n| kenmerk | Z-1 |\n## Lijsten\n| a |\n")
KOPRIJ = 6


def test_row() -> None:
    """A bevinding is a row: number, ernst, code, sheet, cell, melding, herstel"""
    kopie = read_kopie(KLEIN, build_bevinding("B2"))

    rijen = list(get_blad(kopie, "Bevindingen").iter_rows(min_row=KOPRIJ, values_only=True))
    assert rijen == [
        ("nr", "ernst", "code", "blad", "cel", "melding", "herstel"),
        (1, "fout", "INTAKE-99", "Intake", "B2", "Hier staat niets.", "Vul deze cel in."),
    ]


def test_link() -> None:
    """The cell is a link inside the workbook, also to a sheet with a quote in its name"""
    inhoud = build_werkboek("## Het 'blad'\n| a |\n## Intake\n| a |\n")

    kopie = read_kopie(inhoud, build_bevinding("A1", "Het 'blad'"), build_bevinding("C9"))

    blad = get_blad(kopie, "Bevindingen")
    links = [blad[f"E{KOPRIJ + n}"].hyperlink for n in (1, 2)]
    assert [(li.location, li.target) for li in links if li] == [
        ("'Het ''blad'''!A1", None),
        ("'Intake'!C9", None),
    ]


def test_what_has_no_cell() -> None:
    """A bevinding about a sheet, a lacking sheet or a cell beyond it stands only here"""
    niet_hier = [
        ("", "Intake"),
        ("", ""),
        ("A1", "Weg"),
        ("XFE1", "Intake"),
        ("A1048577", "Intake"),
    ]

    kopie = read_kopie(KLEIN, *(build_bevinding(cel, blad) for cel, blad in niet_hier))

    blad = get_blad(kopie, "Bevindingen")
    assert [
        (r[4] or "", r[3] or "") for r in blad.iter_rows(min_row=7, values_only=True)
    ] == niet_hier
    assert not any(cel.hyperlink for rij in blad.iter_rows() for cel in rij)
    assert not any(cel.comment for rij in get_blad(kopie).iter_rows() for cel in rij)


def test_hidden_sheet() -> None:
    """A bevinding on a hidden sheet has a comment but no link, and the sheet stays hidden"""
    boek = load_workbook(BytesIO(KLEIN))
    boek["Lijsten"].sheet_state = "hidden"

    kopie = read_kopie(save(boek), build_bevinding("A1", "Lijsten"))

    assert get_blad(kopie, "Lijsten").sheet_state == "hidden"
    assert get_blad(kopie, "Lijsten")["A1"].comment
    assert get_blad(kopie, "Bevindingen")["E7"].hyperlink is None


def test_bevinding_about_another_file() -> None:
    """A bevinding about the master names that file, and stands at no cell of this one"""
    over_kader = replace(build_bevinding("A2"), plaats=Plaats("map/kader.xlsx", "Intake", "A2"))

    kopie = read_kopie(KLEIN, over_kader)

    assert get_blad(kopie, "Bevindingen")["D7"].value == "kader.xlsx: Intake"
    assert get_blad(kopie)["A2"].comment is None


def test_text_stays_text() -> None:
    """What looks like a formula is text, and control characters are gone"""
    kopie = read_kopie(KLEIN, build_bevinding("B2", melding='=HYPERLINK("x")\x07'))

    cel = get_blad(kopie, "Bevindingen")["F7"]
    assert (cel.value, cel.data_type) == ('=HYPERLINK("x")', "s")


def test_summary() -> None:
    """The sheet says whose bevindingen these are, and how many of each ernst"""
    soorten = (Ernst.FOUT, Ernst.FOUT, Ernst.OPMERKING)

    kopie = read_kopie(
        KLEIN, *(build_bevinding(f"B{n}", ernst=e) for n, e in enumerate(soorten, 1))
    )

    assert get_blad(kopie, "Bevindingen")["A2"].value == "aanvraag.xlsx: 2 fouten, 1 opmerking."


def test_in_front_and_alone_selected() -> None:
    """The workbook opens on this sheet, in front, and no other is selected with it"""
    kopie = read_kopie(KLEIN, build_bevinding("B2"))

    assert kopie.sheetnames == ["Bevindingen", "Intake", "Lijsten"]
    assert kopie.active is kopie["Bevindingen"]
    assert [blad.sheet_view.tabSelected for blad in kopie.worksheets] == [True, False, False]


def test_screen_and_paper() -> None:
    """The header is frozen, the rows can be filtered, a page is A4 landscape with the header"""
    blad = get_blad(read_kopie(KLEIN, build_bevinding("B2")), "Bevindingen")

    assert (blad.freeze_panes, blad.auto_filter.ref) == ("A7", "A6:G7")
    assert (blad.page_setup.paperSize, blad.page_setup.orientation) == (9, "landscape")
    assert blad.print_title_rows == "$6:$6"
    assert blad["F7"].alignment.wrap_text


def test_second_copy_has_one_sheet() -> None:
    """A copy of a copy has one sheet Bevindingen, with the new bevindingen"""
    eerste = annotate(KLEIN, build_bevinding("B2"), build_bevinding("B1")).inhoud

    kopie = read_kopie(eerste, build_bevinding("A1"))

    assert kopie.sheetnames == ["Bevindingen", "Intake", "Lijsten"]
    assert get_blad(kopie, "Bevindingen").max_row == KOPRIJ + 1


def test_sheet_of_the_officer() -> None:
    """A sheet Bevindingen of somebody else stays, and ours has another name"""
    inhoud = build_werkboek("## Bevindingen\n| eigen |\n## Intake\n| a |\n")

    kopie = read_kopie(inhoud, build_bevinding("A1"))

    assert kopie.sheetnames == ["Bevindingen1", "Bevindingen", "Intake"]
    assert get_blad(kopie, "Bevindingen")["A1"].value == "eigen"
