"""An older form as an officer meets it: `afweging sjabloon --overnemen`, files on disk."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from afweging_xlsx.cli.main import main
from afweging_xlsx.domain.catalogus import vroeger as catalogus
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.pipeline import load_intake
from intakes import find_cel, rename_vraag, write_variant
from meester import MEESTER, find_tabel

Afweging = Callable[..., "subprocess.CompletedProcess[str]"]

INTAKES = sorted((MEESTER.parent / "intakes").glob("*.xlsx"))
SJABLOON = MEESTER.parent.parent / "templates" / "intake.xlsx"
VERSIECODES = {catalogus.FORMULIER_OUDER.code, catalogus.FORMULIER_NIEUWER.code}
NIEUWE_VERSIE = "9.9"


def _uitkomst(resultaat: dict[str, Any]) -> dict[str, Any]:
    """A result without its file; an opmerking may be about how an answer was typed."""
    erg = [
        (b["code"], b["cel"], b["melding"], b["herstel"])
        for b in resultaat["bevindingen"]
        if b["ernst"] != "opmerking"
    ]
    return {**resultaat, "bestand": None, "bevindingen": erg}


@pytest.fixture
def nieuw_kader(werkmap: Path) -> Path:
    """The master of a later version; `locatie` was `plek` before, and `verlicht` read otherwise."""
    pad = werkmap / "werkmap" / "overzichtstabellen.xlsx"
    werkboek = load_workbook(pad)
    _add_vroeger(werkboek, "Vragen", "id", locatie="plek")
    _add_vroeger(werkboek, "Keuzelijsten", "waarde", verlicht="maakt het net lichter")
    blad, _, cel = werkboek.defined_names["kaderversie"].attr_text.replace("$", "").partition("!")
    werkboek[blad.strip("'")][cel].value = NIEUWE_VERSIE
    werkboek.save(pad)
    werkboek.close()
    return pad


def _add_vroeger(werkboek: Workbook, blad: str, kolom: str, **vroeger: str) -> None:
    """Fill the column `vroeger` of a sheet of the master in these rows."""
    koppen, kop = _find_kop(werkboek, blad, kolom)
    for rij in range(kop + 1, werkboek[blad].max_row + 1):
        naam = werkboek[blad].cell(rij, koppen[kolom]).value
        if naam in vroeger:
            werkboek[blad].cell(rij, koppen["vroeger"]).value = vroeger[naam]


def _find_kop(werkboek: Workbook, blad: str, kolom: str) -> tuple[dict[str, int], int]:
    if kolom == "id":
        return find_tabel(werkboek[blad])
    for rij in werkboek[blad].iter_rows():
        koppen = {str(cel.value).strip().lower(): cel.column for cel in rij if cel.value}
        if kolom in koppen:
            return koppen, rij[0].row
    raise AssertionError(f"no header row in sheet {blad}")


@pytest.mark.parametrize("pad", [SJABLOON, *INTAKES], ids=lambda pad: pad.stem)
def test_forms_that_ship_ask_what_the_kader_asks(pad: Path, kader: Kader) -> None:
    """Of the form and the examples that ship, every question is one of the kader, and none lacks"""
    intake = load_intake(pad).intake

    assert intake is not None
    assert [invulling.vraag for invulling in intake.invullingen] == list(kader.vragen)


def test_examples_keep_their_outcome(afweging: Afweging, werkmap: Path) -> None:
    """Every example gives the same advice after its answers were moved into the form again"""
    oud = [werkmap / "werkmap" / "intakes" / pad.name for pad in INTAKES]
    nieuw = [werkmap / "over" / pad.name for pad in oud]
    codes = [
        main(["sjabloon", "--overnemen", str(een), "-o", str(ander), "--kader", str(MEESTER)])
        for een, ander in zip(oud, nieuw, strict=True)
    ]

    voor, na = (
        json.loads(afweging("controleer", *map(str, paden), "--json", cwd=werkmap).stdout)
        for paden in (oud, nieuw)
    )

    assert codes == [0] * len(INTAKES)
    assert [_uitkomst(r) for r in na["resultaten"]] == [_uitkomst(r) for r in voor["resultaten"]]
    assert [pad.read_bytes() for pad in oud] == [pad.read_bytes() for pad in INTAKES]


def test_old_form_with_a_new_kader(afweging: Afweging, werkmap: Path, nieuw_kader: Path) -> None:
    """A form with former ids and answers gives a note; the version is named once"""
    eerst = write_variant(
        INTAKES[0], werkmap / "a.xlsx", locatie="Weesp", netbeheerder_toets="Maakt het net lichter"
    )
    rename_vraag(eerst, werkmap / "oud.xlsx", locatie="plek")

    uitvoer = afweging("advies", "oud.xlsx", "--json", cwd=werkmap)

    (resultaat,) = json.loads(uitvoer.stdout)["resultaten"]
    codes = [b["code"] for b in resultaat["bevindingen"]]
    assert (uitvoer.returncode, resultaat["status"]) == (0, "ok")
    assert codes.count(catalogus.FORMULIER_OUDER.code) == 1
    assert {catalogus.VRAAG_HEET_NU.code, catalogus.ANTWOORD_HEET_NU.code} <= set(codes)
    assert resultaat["kader"]["versie"] == NIEUWE_VERSIE


def test_untouched_form_with_a_newer_version(
    afweging: Afweging, werkmap: Path, nieuw_kader: Path
) -> None:
    """When only the version of the kader moved, an officer is not bothered"""
    uitvoer = afweging("controleer", str(INTAKES[0]), "--json", cwd=werkmap)

    (resultaat,) = json.loads(uitvoer.stdout)["resultaten"]
    assert VERSIECODES.isdisjoint(b["code"] for b in resultaat["bevindingen"])


def test_moved_into_the_new_form(afweging: Afweging, werkmap: Path, nieuw_kader: Path) -> None:
    """The moved form has the present questions and version, and is in order"""
    eerst = write_variant(INTAKES[0], werkmap / "a.xlsx", locatie="Weesp")
    oud = rename_vraag(eerst, werkmap / "oud.xlsx", locatie="plek")
    inhoud = oud.read_bytes()

    uitvoer = afweging("sjabloon", "--overnemen", "oud.xlsx", "-o", "nieuw.xlsx", cwd=werkmap)

    intake = load_intake(werkmap / "nieuw.xlsx").intake
    assert intake is not None
    assert (uitvoer.returncode, uitvoer.stdout) == (0, "nieuw.xlsx\n")
    assert catalogus.VRAAG_HEET_NU.code in uitvoer.stderr
    assert intake.formulierversie == NIEUWE_VERSIE
    assert {i.vraag: i.waarde for i in intake.invullingen}["locatie"] == "Weesp"
    assert oud.read_bytes() == inhoud


def test_what_could_not_be_moved(afweging: Afweging, werkmap: Path) -> None:
    """The form is written with what could be moved, the rest is listed, and the exit code is 3"""
    eerst = write_variant(INTAKES[0], werkmap / "a.xlsx", capaciteit_kwh="veel", bms="Ja")
    rename_vraag(eerst, werkmap / "oud.xlsx", bms="koeling")
    opdracht = ("sjabloon", "--overnemen", "oud.xlsx", "-o")

    luid = afweging(*opdracht, "nieuw.xlsx", cwd=werkmap)
    stil = afweging(*opdracht, "stil.xlsx", "--stil", cwd=werkmap)

    assert (luid.returncode, stil.returncode) == (3, 3)
    assert "'nieuw.xlsx' is gemaakt, maar niet alles is overgenomen." in luid.stderr
    for code in (catalogus.NIET_OVERGENOMEN.code, catalogus.OVERGENOMEN_ALS_TEKST.code):
        assert code in luid.stderr
        assert code in stil.stderr
    cel = find_cel(werkmap / "nieuw.xlsx", "capaciteit_kwh")
    assert load_workbook(werkmap / "nieuw.xlsx")["Intake"][cel].value == "veel"


def test_refusals(afweging: Afweging, werkmap: Path) -> None:
    """Nothing of a user is overwritten: an existing form, the old form itself, a filled form"""
    for naam in ("oud.xlsx", "vol.xlsx"):
        shutil.copy(INTAKES[0], werkmap / naam)
    write_variant(werkmap / "vol.xlsx", werkmap / "vol.xlsx", kenmerk="Anders")
    vooraf = {pad.name: pad.read_bytes() for pad in werkmap.glob("*.xlsx")}

    codes = [
        afweging("sjabloon", "--overnemen", "oud.xlsx", *rest, cwd=werkmap).returncode
        for rest in (
            ("-o", "oud.xlsx", "--vervang"),
            ("-o", "vol.xlsx"),
            ("-o", "vol.xlsx", "--vervang"),
        )
    ]

    assert codes == [2, 5, 5]
    assert {pad.name: pad.read_bytes() for pad in werkmap.glob("*.xlsx")} == vooraf


@pytest.mark.parametrize("naam", ["weg.xlsx", "templates/adviesnota.docx"])
def test_no_form_to_move_from(naam: str, afweging: Afweging, werkmap: Path) -> None:
    """A file that is no intake is named, and no form is made"""
    uitvoer = afweging("sjabloon", "--overnemen", naam, "-o", "nieuw.xlsx", cwd=werkmap)

    assert (uitvoer.returncode, uitvoer.stdout) == (3, "")
    assert "'nieuw.xlsx' is niet gemaakt" in uitvoer.stderr
    assert not (werkmap / "nieuw.xlsx").exists()
