"""The commands as an officer or a script meets them: a process of its own, files on disk."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from intakes import write_variant

Afweging = Callable[..., "subprocess.CompletedProcess[str]"]

ZWAAR = {"openpyxl", "pandas", "docx", "docxtpl", "jinja2", "lxml"}
SLEUTELS = {
    "bestand", "status", "kenmerk", "aanvraagtype", "oplossingen", "fase", "criteria", "gronden",
    "uitkomst", "beslisregels", "conclusies", "rollen", "casussen", "aandachtspunten",
    "belemmeringen", "open_vragen", "omslag", "spanningen", "kader", "nota", "annotatie",
    "bevindingen",
}  # fmt: skip


@pytest.fixture
def voorbeeld(werkmap: Path) -> Path:
    """One of the example intakes."""
    return sorted((werkmap / "werkmap" / "intakes").glob("*.xlsx"))[0]


def _imported(*argumenten: str, cwd: Path) -> set[str]:
    """The heavy libraries that a run of the program imports."""
    code = (
        "import sys; from afweging_xlsx.cli.main import main; code = main(sys.argv[1:]);"
        " print('GELADEN', *sys.modules)"
    )
    uitvoer = subprocess.run(
        [sys.executable, "-c", code, *argumenten],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=True,
        env=_environment(),
    )
    geladen = uitvoer.stdout.rpartition("GELADEN")[2].split()
    return ZWAAR & {naam.partition(".")[0] for naam in geladen}


def _environment() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONUTF8": "1"}


def test_help_loads_nothing_heavy(tmp_path: Path) -> None:
    """Help needs none of the libraries for Excel and Word"""
    assert _imported("--help", cwd=tmp_path) == set()


@pytest.mark.parametrize("naam", ["start", "sjabloon", "advies", "batch", "controleer", "toon"])
def test_help_of_a_command_loads_nothing_heavy(naam: str, tmp_path: Path) -> None:
    """Help of a command needs none of the libraries for Excel and Word"""
    assert _imported(naam, "--help", cwd=tmp_path) == set()


def test_advice_loads_no_pandas(werkmap: Path, voorbeeld: Path) -> None:
    """A single advice does not pay for pandas"""
    assert "pandas" not in _imported("advies", str(voorbeeld), cwd=werkmap)


def test_start_then_batch(afweging: Afweging, tmp_path: Path) -> None:
    """From nothing to notes: start makes a folder, batch makes a note of each example in it"""
    start = afweging("start", "proef")
    batch = afweging("batch", "proef/werkmap/intakes", "--naar", "uit", "--json")

    assert (start.returncode, batch.returncode) == (0, 0), start.stderr + batch.stderr
    resultaten = json.loads(batch.stdout)["resultaten"]
    voorbeelden = list((tmp_path / "proef" / "werkmap" / "intakes").glob("*.xlsx"))
    assert len(resultaten) == len(voorbeelden) >= 12
    assert all((tmp_path / resultaat["nota"]).is_file() for resultaat in resultaten)
    assert (tmp_path / "uit" / "register.xlsx").is_file()


def test_start_refuses_to_overwrite(afweging: Afweging) -> None:
    """A second start in the same folder changes nothing and names the files"""
    afweging("start", "proef")

    tweede = afweging("start", "proef")

    assert tweede.returncode == 5
    assert "overzichtstabellen.xlsx" in tweede.stderr


def test_advice_in_words(afweging: Afweging, werkmap: Path, voorbeeld: Path) -> None:
    """Stdout has the outcome and the note, stderr names the master"""
    pad = write_variant(voorbeeld, werkmap / "a.xlsx", kenmerk="Z-1")

    uitvoer = afweging("advies", pad.name, cwd=werkmap)

    assert uitvoer.returncode == 0, uitvoer.stderr
    assert uitvoer.stdout.startswith("Z-1: ")
    assert str(Path("output", "Z-1.docx")) in uitvoer.stdout
    assert f"Kader: {werkmap.resolve() / 'werkmap' / 'overzichtstabellen.xlsx'}" in uitvoer.stderr
    assert (werkmap / "output" / "Z-1.docx").is_file()


def test_advice_as_json(afweging: Afweging, werkmap: Path, voorbeeld: Path) -> None:
    """--json prints one object with every key of the contract"""
    pad = write_variant(voorbeeld, werkmap / "a.xlsx", kenmerk="Z-1")

    inhoud = json.loads(afweging("advies", pad.name, "--json", cwd=werkmap).stdout)

    assert set(inhoud) == {"schema_versie", "resultaten", "bevindingen"}
    (resultaat,) = inhoud["resultaten"]
    assert set(resultaat) == SLEUTELS
    assert (inhoud["schema_versie"], resultaat["status"], resultaat["kenmerk"]) == (1, "ok", "Z-1")
    assert set(resultaat["criteria"]) == {"1", "2", "3"}
    assert set(resultaat["kader"]) == {"versie", "sha256"}
    assert (werkmap / resultaat["nota"]).is_file()


def test_json_of_a_failed_intake(afweging: Afweging, werkmap: Path) -> None:
    """An intake with a fout has every key too, null or empty, and exit code 3"""
    (werkmap / "a.xlsx").write_text("dit is geen werkmap")

    uitvoer = afweging("advies", "a.xlsx", "weg.xlsx", "--json", cwd=werkmap)

    resultaten: list[dict[str, Any]] = json.loads(uitvoer.stdout)["resultaten"]
    assert uitvoer.returncode == 3
    assert [set(resultaat) for resultaat in resultaten] == [SLEUTELS, SLEUTELS]
    assert [resultaat["status"] for resultaat in resultaten] == ["fout", "fout"]
    assert set(resultaten[0]["bevindingen"][0]) == {
        "code", "ernst", "bestand", "blad", "cel", "melding", "herstel"
    }  # fmt: skip


def test_silent_advice(afweging: Afweging, werkmap: Path, voorbeeld: Path) -> None:
    """--stil leaves stderr empty when nothing is wrong"""
    uitvoer = afweging("advies", str(voorbeeld), "--stil", cwd=werkmap)

    assert (uitvoer.returncode, uitvoer.stderr) == (0, "")


def test_date_of_the_advice(afweging: Afweging, werkmap: Path, voorbeeld: Path) -> None:
    """The same intake and date give the same bytes, however the date is written"""
    for map_, datum in (("een", "2026-03-03"), ("twee", "3 maart 2026")):
        afweging("advies", str(voorbeeld), "--naar", map_, "--peildatum", datum, cwd=werkmap)

    (een,), (twee,) = (list((werkmap / map_).iterdir()) for map_ in ("een", "twee"))
    assert een.read_bytes() == twee.read_bytes()


def test_edited_note_stays(afweging: Afweging, werkmap: Path, voorbeeld: Path) -> None:
    """A note that somebody changed is left alone; the new one gets a number, and the run says so"""
    pad = write_variant(voorbeeld, werkmap / "a.xlsx", kenmerk="Z-1")
    afweging("advies", pad.name, cwd=werkmap)
    nota = werkmap / "output" / "Z-1.docx"
    nota.write_bytes(bewerkt := nota.read_bytes() + b"bewerkt")

    uitvoer = afweging("advies", pad.name, cwd=werkmap)

    assert nota.read_bytes() == bewerkt
    assert str(Path("output", "Z-1-2.docx")) in uitvoer.stdout
    assert "opmerking" in uitvoer.stderr


def test_ten_bad_files_among_a_hundred(afweging: Afweging, werkmap: Path, voorbeeld: Path) -> None:
    """Ninety notes, ten lists of findings, a register of all, exit code 6"""
    map_ = werkmap / "in"
    map_.mkdir()
    inhoud = voorbeeld.read_bytes()
    slecht = [
        b"", b"tekst", inhoud[:1000], inhoud[:-500], bytes(5000),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), b"PK\x03\x04" + bytes(100),
        b"PK\x05\x06" + bytes(18), inhoud[100:], b"<html></html>",
    ]  # fmt: skip
    for nummer in range(90):
        write_variant(voorbeeld, map_ / f"goed-{nummer:02}.xlsx", kenmerk=f"Z-{nummer:02}")
    for nummer, bytes_ in enumerate(slecht):
        (map_ / f"slecht-{nummer}.xlsx").write_bytes(bytes_)

    uitvoer = afweging("batch", "in", "--json", cwd=werkmap)

    resultaten = json.loads(uitvoer.stdout)["resultaten"]
    fout = [r for r in resultaten if r["status"] == "fout"]
    assert uitvoer.returncode == 6
    assert (len(resultaten), len(fout)) == (100, 10)
    assert all(resultaat["bevindingen"] for resultaat in fout)
    assert len(list((werkmap / "output").glob("*.docx"))) == 90


@pytest.mark.parametrize("optie", ["--kader", "--nota-sjabloon"])
def test_unusable_master_or_template(
    optie: str, afweging: Afweging, werkmap: Path, voorbeeld: Path
) -> None:
    """A master or template that cannot be used is exit code 4, and nothing is made"""
    (werkmap / "kapot").write_text("kapot")

    uitvoer = afweging("advies", str(voorbeeld), optie, "kapot", "--json", cwd=werkmap)

    inhoud = json.loads(uitvoer.stdout)
    assert uitvoer.returncode == 4
    assert (inhoud["resultaten"], len(inhoud["bevindingen"]) > 0) == ([], True)
    assert not (werkmap / "output").exists()


def test_output_that_cannot_be_written(afweging: Afweging, werkmap: Path, voorbeeld: Path) -> None:
    """An output folder that is a file is exit code 5, for advies and for batch"""
    (werkmap / "output").write_text("in de weg")

    codes = [
        afweging("advies", str(voorbeeld), cwd=werkmap).returncode,
        afweging("batch", str(voorbeeld.parent), cwd=werkmap).returncode,
    ]

    assert codes == [5, 5]


def test_check_everything(afweging: Afweging, werkmap: Path, voorbeeld: Path) -> None:
    """Controleer tells by content what a file is, and finds the shipped ones in order"""
    paden = ["werkmap/overzichtstabellen.xlsx", "templates/adviesnota.docx", str(voorbeeld)]

    uitvoer = afweging("controleer", *paden, cwd=werkmap)

    assert uitvoer.returncode == 0, uitvoer.stdout
    regels = uitvoer.stdout.splitlines()
    assert [f"{pad}: in orde" for pad in paden[:2]] == regels[:2]


def test_check_makes_nothing(afweging: Afweging, werkmap: Path, voorbeeld: Path) -> None:
    """Controleer writes no file"""
    voor = sorted(werkmap.rglob("*"))

    afweging("controleer", str(voorbeeld), cwd=werkmap)

    assert sorted(werkmap.rglob("*")) == voor


def test_check_of_a_bad_master(afweging: Afweging, werkmap: Path) -> None:
    """Bevindingen about a checked master stand on top of the JSON too, with exit code 4"""
    bron = werkmap / "werkmap" / "overzichtstabellen.xlsx"
    _rename_sheet(bron, werkmap / "kader.xlsx")

    uitvoer = afweging("controleer", "kader.xlsx", "--json", cwd=werkmap)

    inhoud = json.loads(uitvoer.stdout)
    assert uitvoer.returncode == 4
    assert inhoud["bevindingen"] == inhoud["resultaten"][0]["bevindingen"] != []


def test_empty_intake_from_the_master(afweging: Afweging, werkmap: Path) -> None:
    """Sjabloon writes the empty intake, refuses to overwrite it, and does so when asked"""
    codes = [
        afweging("sjabloon", cwd=werkmap).returncode,
        afweging("sjabloon", cwd=werkmap).returncode,
        afweging("sjabloon", "--vervang", cwd=werkmap).returncode,
    ]

    assert codes == [0, 5, 0]
    sjabloon = werkmap / "templates" / "intake.xlsx"
    assert (werkmap / "intake.xlsx").read_bytes() == sjabloon.read_bytes()


def test_show_a_type(afweging: Afweging, werkmap: Path, kader: Any) -> None:
    """Toon shows one type, by id or by name"""
    soort = next(iter(kader.aanvraagtypen.values()))

    op_id = afweging("toon", soort.id, cwd=werkmap)
    op_naam = afweging("toon", soort.naam.upper(), cwd=werkmap)

    assert op_id.returncode == 0
    assert soort.naam in op_id.stdout
    assert op_naam.stdout == op_id.stdout


def test_show_unknown_type(afweging: Afweging, werkmap: Path, kader: Any) -> None:
    """An unknown type is wrong use, with the type that was probably meant"""
    soort = next(iter(kader.aanvraagtypen))

    uitvoer = afweging("toon", soort[:-1], cwd=werkmap)

    assert uitvoer.returncode == 2
    assert f"Bedoelt u '{soort}'?" in uitvoer.stderr


def test_show_the_whole_master(afweging: Afweging, werkmap: Path) -> None:
    """Toon --markdown is the text copy in docs/, but for its heading"""
    pagina = Path(__file__).parents[2] / "docs" / "overzichtstabellen.md"

    uitvoer = afweging("toon", "--markdown", cwd=werkmap)

    assert pagina.read_text("utf-8").endswith(uitvoer.stdout)


def test_reader_that_goes_away(werkmap: Path) -> None:
    """`afweging toon --markdown | head` ends without a traceback"""
    proces = subprocess.Popen(
        [sys.executable, "-m", "afweging_xlsx", "toon", "--markdown"],
        cwd=werkmap,
        env=_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert proces.stdout is not None
    assert proces.stderr is not None
    proces.stdout.readline()
    proces.stdout.close()

    fouten = proces.stderr.read().decode()
    proces.stderr.close()
    proces.wait()

    assert "Traceback" not in fouten
    assert "Exception" not in fouten


def test_kader_of_another_place(afweging: Afweging, tmp_path: Path, voorbeeld: Path) -> None:
    """From a folder without a master above it, the one that ships is used and named"""
    leeg = tmp_path / "leeg"
    leeg.mkdir()

    uitvoer = afweging("advies", str(voorbeeld), "--kader", "nergens.xlsx", cwd=leeg)

    assert uitvoer.returncode == 4
    assert "BESTAND-50" in uitvoer.stderr


def _rename_sheet(bron: Path, doel: Path) -> None:
    from openpyxl import load_workbook

    werkboek = load_workbook(bron)
    werkboek["Beslisregels"].title = "Iets anders"
    werkboek.save(doel)
    werkboek.close()
