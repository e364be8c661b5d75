"""Bevindingen at their cells: comments and shades, of ours and of the officer."""

from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import PatternFill, Protection

from afweging_xlsx.domain.bevinding import Ernst
from afweging_xlsx.writing.aantekeningen import TINTEN
from annotaties import annotate, build_bevinding, get_blad, get_notitie, read_kopie, save
from tabel import build_werkboek

KLEIN = build_werkboek("## Intake\n| id | vraag | antwoord |\n| kenmerk | Kenmerk | Z-1 |\n")
BLOK = """--- Bevindingen van afweging ---
Fout (INTAKE-99)
Hier staat niets.
Wat u doet: Vul deze cel in.
--- Einde van de bevindingen ---"""


def _boek() -> Workbook:
    return load_workbook(BytesIO(KLEIN))


def _tint(boek: Workbook, cel: str) -> str:
    vulling = get_blad(boek)[cel].fill
    return str(vulling.fgColor.rgb)[-6:] if vulling.fill_type else ""


def _regels(boek: Workbook, cel: str) -> list[tuple[int, str]]:
    """The conditional formats of a cell: priority and colour, first the one that counts most."""
    return sorted(
        (regel.priority, str(regel.dxf.fill.bgColor.rgb)[-6:])
        for cf in get_blad(boek).conditional_formatting
        if cel in cf.sqref
        for regel in cf.rules
    )


def test_comment_says_all() -> None:
    """The comment at the cell holds ernst, code, melding and herstel"""
    assert get_notitie(read_kopie(KLEIN, build_bevinding("C2")), "C2") == BLOK


def test_several_at_one_cell() -> None:
    """Two bevindingen at one cell share a comment, and the most serious gives the shade"""
    kopie = read_kopie(
        KLEIN,
        build_bevinding("C2", ernst=Ernst.OPMERKING, melding="een."),
        build_bevinding("C2", ernst=Ernst.WAARSCHUWING, melding="twee."),
    )

    notitie = get_notitie(kopie, "C2")
    assert notitie.index("Opmerking (INTAKE-99)\nEen.") < notitie.index("Waarschuwing (INTAKE-99)")
    assert _tint(kopie, "C2") == TINTEN[Ernst.WAARSCHUWING]


@pytest.mark.parametrize("ernst", Ernst)
def test_shade_per_ernst(ernst: Ernst) -> None:
    """Each ernst has its own shade, in the cell and in front of all conditional formats"""
    kopie = read_kopie(KLEIN, build_bevinding("C2", ernst=ernst))

    assert _tint(kopie, "C2") == TINTEN[ernst]
    assert _regels(kopie, "C2") == [(1, TINTEN[ernst])]


def test_conditional_format_of_the_form() -> None:
    """A conditional format that colours the same cell stays, behind ours"""
    boek = _boek()
    geel = FormulaRule(formula=["TRUE"], fill=PatternFill("solid", bgColor="FFFF00"))
    get_blad(boek).conditional_formatting.add("A1:C9", geel)

    kopie = read_kopie(save(boek), build_bevinding("C2"))

    assert _regels(kopie, "C2") == [(1, TINTEN[Ernst.FOUT]), (2, "FFFF00")]
    assert _regels(kopie, "C3") == [(2, "FFFF00")]


def test_conditional_format_on_the_same_cells() -> None:
    """A conditional format on exactly our cells comes back when ours goes"""
    boek = _boek()
    geel = FormulaRule(formula=["TRUE"], fill=PatternFill("solid", bgColor="FFFF00"))
    get_blad(boek).conditional_formatting.add("C2", geel)
    eerste = annotate(save(boek), build_bevinding("C2")).inhoud

    assert _regels(read_kopie(eerste, build_bevinding("A1")), "C2") == [(2, "FFFF00")]


def test_own_colour_of_a_cell() -> None:
    """A cell that has a colour keeps it below the shade"""
    boek = _boek()
    get_blad(boek)["C2"].fill = PatternFill("solid", fgColor="123456")

    kopie = read_kopie(save(boek), build_bevinding("C2"))

    assert (_tint(kopie, "C2"), _regels(kopie, "C2")) == ("123456", [(1, TINTEN[Ernst.FOUT])])


def test_comment_of_the_officer() -> None:
    """A comment that was there stays, under the name of who wrote it, with ours below it"""
    boek = _boek()
    get_blad(boek)["C2"].comment = Comment("Klopt dit?\nNog vragen.", "Behandelaar")

    kopie = read_kopie(save(boek), build_bevinding("C2"))

    notitie = get_blad(kopie)["C2"].comment
    assert notitie is not None
    assert (notitie.text, notitie.author) == (f"Klopt dit?\nNog vragen.\n\n{BLOK}", "Behandelaar")


def test_comment_elsewhere_stays_readable() -> None:
    """A comment at a cell without bevinding stays, large enough for its text"""
    boek = _boek()
    get_blad(boek)["A2"].comment = Comment("regel\n" * 20, "Behandelaar")

    kopie = read_kopie(save(boek), build_bevinding("C2"))

    assert get_notitie(kopie, "A2") == "regel\n" * 20


def test_second_copy_replaces_the_first() -> None:
    """A copy of a copy has the new bevindingen only, and the officer's words around ours"""
    boek = _boek()
    get_blad(boek)["C2"].comment = Comment(f"Boven.\n\n{BLOK}\nOnder.", "Behandelaar")
    eerste = annotate(save(boek), build_bevinding("A1"), build_bevinding("B2")).inhoud

    kopie = read_kopie(eerste, build_bevinding("A1", ernst=Ernst.OPMERKING))

    assert get_notitie(kopie, "A1") == BLOK.replace("Fout", "Opmerking")
    assert get_notitie(kopie, "B2") == ""
    assert get_notitie(kopie, "C2") == "Boven.\nOnder."
    assert (_tint(kopie, "A1"), _tint(kopie, "B2")) == (TINTEN[Ernst.OPMERKING], "")
    assert (_regels(kopie, "A1"), _regels(kopie, "B2")) == ([(1, TINTEN[Ernst.OPMERKING])], [])


def test_same_colour_of_the_officer() -> None:
    """A cell that the officer gave one of our colours keeps it when it has no bevinding"""
    boek = _boek()
    get_blad(boek)["B2"].fill = PatternFill("solid", fgColor=TINTEN[Ernst.FOUT])

    kopie = read_kopie(save(boek), build_bevinding("C2"))

    assert _tint(kopie, "B2") == TINTEN[Ernst.FOUT]


def test_merged_cells() -> None:
    """A bevinding inside merged cells stands at the first of them"""
    boek = _boek()
    get_blad(boek).merge_cells("C2:D4")

    kopie = read_kopie(save(boek), build_bevinding("D3"), build_bevinding("C2"))

    assert get_notitie(kopie, "C2").count("INTAKE-99") == 2


def test_control_characters() -> None:
    """A control character in a melding is no part of the comment"""
    kopie = read_kopie(KLEIN, build_bevinding("C2", melding="bij 'a\x07\x1bb' staat niets."))

    assert "Bij 'ab' staat niets." in get_notitie(kopie, "C2")


def test_long_comment() -> None:
    """A comment stays below what Excel holds, keeps what stood there, and says where the rest is"""
    boek = _boek()
    get_blad(boek)["C2"].comment = Comment("x" * 20_000, "Behandelaar")
    lang = [build_bevinding("C2", melding=f"{n} " * 4_000) for n in range(3)]

    notitie = get_notitie(read_kopie(save(boek), *lang), "C2")

    assert len(notitie) <= 32_767
    assert notitie.startswith("x" * 20_000)
    assert "De rest staat op het blad Bevindingen." in notitie


def test_answer_stays_editable() -> None:
    """On a protected sheet an open cell stays open, and the sheet stays protected"""
    boek = _boek()
    blad = get_blad(boek)
    blad.protection.sheet = True
    blad["C2"].protection = Protection(locked=False)

    kopie = get_blad(read_kopie(save(boek), build_bevinding("C2")))

    assert (kopie.protection.sheet, kopie["C2"].protection.locked) == (True, False)
    assert kopie["A2"].protection.locked


def test_locked_cell_can_be_repaired() -> None:
    """On a protected sheet a cell with a bevinding opens, also an id, and no other cell does"""
    boek = _boek()
    get_blad(boek).protection.enable()
    blad = get_blad(read_kopie(save(boek), build_bevinding("A2")))

    assert blad.protection.sheet
    assert (blad["A2"].protection.locked, blad["B2"].protection.locked) == (False, True)
