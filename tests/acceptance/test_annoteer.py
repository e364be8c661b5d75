"""Annotated copies as an officer meets them: the installed command, files on disk, repairs."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from intakes import find_cel, write_variant
from meester import set_cel

Afweging = Callable[..., "subprocess.CompletedProcess[str]"]

GOED = "republica.xlsx"
FOUT: dict[str, object] = {
    "kenmerk": None,
    "datum_aanvraag": "gisteren",
    "capaciteit_kwh": "ongeveer 20",
    "inzet": "geld verdienen",
    "fase": "realisatie",
}
HERSTEL: dict[str, object] = {
    "kenmerk": "Z-7",
    "datum_aanvraag": "3 maart 2026",
    "capaciteit_kwh": 20,
    "inzet": "het net verlichten",
    "fase": None,
}
"""What someone types who does what each herstel says."""


@pytest.fixture
def goed(werkmap: Path) -> Path:
    """An intake without bevindingen."""
    bron = werkmap / "werkmap" / "intakes" / GOED
    return write_variant(bron, werkmap / "goed.xlsx", capaciteit_kwh=1500)


@pytest.fixture
def fout(goed: Path) -> Path:
    """The same with five mistakes."""
    return write_variant(goed, goed.with_name("fout.xlsx"), **FOUT)


def _resultaat(uitvoer: "subprocess.CompletedProcess[str]") -> dict[str, Any]:
    (resultaat,) = json.loads(uitvoer.stdout)["resultaten"]
    return dict(resultaat)


def _notities(pad: Path) -> dict[str, str]:
    """The comments on the sheet Intake, by cell."""
    boek = load_workbook(pad)
    cellen = [cel for rij in boek["Intake"].iter_rows() for cel in rij if cel.comment]
    boek.close()
    return {cel.coordinate: cel.comment.text for cel in cellen}


def test_check(afweging: Afweging, fout: Path) -> None:
    """Controleer --annoteer names the copy, which has a comment at each cell with a bevinding"""
    voor = fout.read_bytes()

    uitvoer = afweging("controleer", fout.name, "--annoteer", cwd=fout.parent)

    kopie = Path("output", "fout-bevindingen.xlsx")
    assert uitvoer.returncode == 3
    assert f"Kopie met bevindingen: {kopie}" in uitvoer.stdout.splitlines()
    assert set(_notities(fout.parent / kopie)) == {find_cel(fout, vraag) for vraag in FOUT}
    assert fout.read_bytes() == voor


def test_repaired_copy_passes(afweging: Afweging, fout: Path) -> None:
    """The copy, repaired by following the remedies and saved, gives a note and no bevinding"""
    afweging("controleer", fout.name, "--annoteer", cwd=fout.parent)
    kopie = fout.parent / "output" / "fout-bevindingen.xlsx"
    hersteld = write_variant(kopie, fout.with_name("hersteld.xlsx"), **HERSTEL)

    uitvoer = afweging("advies", hersteld.name, "--annoteer", "--json", cwd=fout.parent)

    resultaat = _resultaat(uitvoer)
    assert (uitvoer.returncode, resultaat["bevindingen"]) == (0, [])
    assert (resultaat["kenmerk"], resultaat["annotatie"]) == ("Z-7", None)
    assert (fout.parent / resultaat["nota"]).is_file()


def test_half_repaired_copy(afweging: Afweging, fout: Path) -> None:
    """What is still wrong in a repaired copy stands in the next copy, and what was repaired not"""
    afweging("controleer", fout.name, "--annoteer", cwd=fout.parent)
    kopie = fout.parent / "output" / "fout-bevindingen.xlsx"
    rest = HERSTEL | {"inzet": "nog steeds niet"}
    half = write_variant(kopie, fout.with_name("half.xlsx"), **rest)

    afweging("controleer", half.name, "--annoteer", cwd=fout.parent)

    notities = _notities(fout.parent / "output" / "half-bevindingen.xlsx")
    assert set(notities) == {find_cel(fout, "inzet")}
    assert "nog steeds niet" in notities[find_cel(fout, "inzet")]


def test_copy_is_read_like_the_original(afweging: Afweging, fout: Path) -> None:
    """The copy itself gives the bevindingen of the original, at the same cells"""
    eerst = _resultaat(afweging("advies", fout.name, "--annoteer", "--json", cwd=fout.parent))

    daarna = _resultaat(afweging("advies", eerst["annotatie"], "--json", cwd=fout.parent))

    sleutels = ("code", "blad", "cel", "melding", "herstel")
    assert [[b[s] for s in sleutels] for b in daarna["bevindingen"]] == [
        [b[s] for s in sleutels] for b in eerst["bevindingen"]
    ]


def test_advice_with_an_opmerking(afweging: Afweging, goed: Path) -> None:
    """An intake with only opmerkingen gets its note and a copy"""
    pad = write_variant(goed, goed.with_name("a.xlsx"), capaciteit_kwh="2 MWh", kenmerk="Z-1")

    uitvoer = afweging("advies", pad.name, "--annoteer", "--naar", "uit", cwd=goed.parent)

    assert uitvoer.returncode == 0
    assert uitvoer.stdout.splitlines()[1:] == [
        f"Kopie met bevindingen: {Path('uit', 'a-bevindingen.xlsx')}"
    ]
    assert {p.name for p in (goed.parent / "uit").iterdir()} == {"Z-1.docx", "a-bevindingen.xlsx"}


def test_nothing_found(afweging: Afweging, goed: Path) -> None:
    """Without bevindingen no copy is made, and the text says so"""
    uitvoer = afweging("controleer", goed.name, "--annoteer", cwd=goed.parent)

    assert (uitvoer.returncode, uitvoer.stdout.splitlines()) == (
        0,
        ["goed.xlsx: in orde", "Geen kopie nodig: 1 bestand zonder bevindingen."],
    )
    assert not (goed.parent / "output").exists()


def test_batch(afweging: Afweging, goed: Path, fout: Path) -> None:
    """Batch makes a copy of each intake with bevindingen, and passes copies by"""
    map_ = goed.parent / "in"
    map_.mkdir()
    for pad in (goed, fout):
        pad.rename(map_ / pad.name)

    eerste = afweging("batch", "in", "--naar", "in", "--annoteer", cwd=goed.parent)
    tweede = afweging("batch", "in", "--naar", "uit", "--json", cwd=goed.parent)

    assert eerste.returncode == 6
    kopie = Path("in", "fout-bevindingen.xlsx")
    assert f"Kopie met bevindingen: {kopie}" in eerste.stdout.splitlines()
    assert "Geen kopie nodig: 1 bestand zonder bevindingen." in eerste.stdout.splitlines()
    inhoud = json.loads(tweede.stdout)
    assert [Path(r["bestand"]).name for r in inhoud["resultaten"]] == ["fout.xlsx", "goed.xlsx"]
    overgeslagen = [b["bestand"] for b in inhoud["bevindingen"] if b["code"] == "UITVOER-57"]
    assert str(kopie) in overgeslagen


def test_copy_that_cannot_be_written(afweging: Afweging, goed: Path, fout: Path) -> None:
    """An output folder that is a file is exit code 5, also when the intake has errors"""
    (fout.parent / "output").write_text("in de weg")
    pad = write_variant(goed, goed.with_name("a.xlsx"), capaciteit_kwh="2 MWh")

    codes = [
        afweging("controleer", bestand, "--annoteer", cwd=fout.parent).returncode
        for bestand in (fout.name, pad.name)
    ]

    assert codes == [5, 5]


def test_folder_without_copies(afweging: Afweging, goed: Path) -> None:
    """Controleer --naar means nothing without --annoteer: wrong use, with a sentence"""
    uitvoer = afweging("controleer", goed.name, "--naar", "uit", cwd=goed.parent)

    assert uitvoer.returncode == 2
    assert "alleen samen met --annoteer" in uitvoer.stderr


def test_damaged_file(afweging: Afweging, fout: Path) -> None:
    """A file that does not open gets no copy, and an opmerking says what to do"""
    fout.write_bytes(fout.read_bytes()[:2000])

    resultaat = _resultaat(
        afweging("controleer", fout.name, "--annoteer", "--json", cwd=fout.parent)
    )

    assert resultaat["annotatie"] is None
    assert "UITVOER-10" in {b["code"] for b in resultaat["bevindingen"]}


def test_note_template(afweging: Afweging, werkmap: Path) -> None:
    """A note template with a mistake gets no copy, and an opmerking says so"""
    from docx import Document

    document = Document(str(werkmap / "templates" / "adviesnota.docx"))
    document.add_paragraph("{{ onbekend }}")
    document.save(str(werkmap / "nota.docx"))

    uitvoer = afweging("controleer", "nota.docx", "--annoteer", "--json", cwd=werkmap)

    assert uitvoer.returncode == 4
    codes = [b["code"] for b in _resultaat(uitvoer)["bevindingen"]]
    assert sorted(codes) == ["SJABLOON-02", "UITVOER-10"]


def test_repaired_master_passes(afweging: Afweging, werkmap: Path) -> None:
    """A master with a mistake gets a copy; repaired at the cell that it names, it passes"""
    boek = load_workbook(werkmap / "werkmap" / "overzichtstabellen.xlsx")
    set_cel(boek, "Criteria", "netbelasting", prioriteit="twee")
    boek.save(werkmap / "kader.xlsx")
    eerst = afweging("controleer", "kader.xlsx", "--annoteer", "--json", cwd=werkmap)
    resultaat = _resultaat(eerst)
    boek = load_workbook(werkmap / resultaat["annotatie"])
    plaats = next(b for b in resultaat["bevindingen"] if b["blad"] == "Criteria")
    cel = boek["Criteria"][plaats["cel"]]
    assert plaats["code"] in cel.comment.text
    cel.value = 2
    boek.save(werkmap / "hersteld.xlsx")

    daarna = afweging("controleer", "hersteld.xlsx", cwd=werkmap)

    assert (eerst.returncode, daarna.stdout.splitlines()) == (4, ["hersteld.xlsx: in orde"])
