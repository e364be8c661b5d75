"""The work folder that `afweging start` makes."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from afweging_xlsx.bijgeleverd import INTAKES, MASTER, NOTASJABLOON, find_bijgeleverd
from afweging_xlsx.domain.catalogus import vroeger
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.errors import GebruikError, UitvoerError
from afweging_xlsx.pipeline import load_intake
from afweging_xlsx.werkmap import CMD, store_intakeformulier, store_overname, store_werkmap
from intakes import write_variant


def test_copies_are_exact(tmp_path: Path) -> None:
    """Master, template and examples are copied byte for byte"""
    store_werkmap(tmp_path / "werk")

    voorbeelden = sorted(find_bijgeleverd(INTAKES).glob("*.xlsx"))
    delen = [MASTER, NOTASJABLOON, *(INTAKES / pad.name for pad in voorbeelden)]
    anders = [
        deel
        for deel in delen
        if (tmp_path / "werk" / deel).read_bytes() != find_bijgeleverd(deel).read_bytes()
    ]
    assert (anders, len(voorbeelden) > 0) == ([], True)


def test_existing_folder_may_hold_other_files(tmp_path: Path) -> None:
    """A folder with other files in it is fine"""
    (tmp_path / "brief.txt").write_text("van mij")

    store_werkmap(tmp_path)

    assert (tmp_path / MASTER).is_file()


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """When a file of the work folder is there already, nothing is written and it is named"""
    (tmp_path / "LEESMIJ.txt").write_text("van mij")

    with pytest.raises(UitvoerError, match=r"LEESMIJ\.txt"):
        store_werkmap(tmp_path)

    assert [pad.name for pad in tmp_path.iterdir()] == ["LEESMIJ.txt"]


def test_file_in_place_of_the_folder(tmp_path: Path) -> None:
    """A file with the name of the folder is named as such"""
    (tmp_path / "werk").write_text("van mij")

    with pytest.raises(UitvoerError, match="is een bestand"):
        store_werkmap(tmp_path / "werk")


@pytest.mark.skipif(os.name == "nt", reason="Windows has maak-notas.cmd")
def test_launcher_makes_notes(tmp_path: Path) -> None:
    """A start of maak-notas.sh, from any folder, makes the notes and the register"""
    store_werkmap(tmp_path / "mijn werk")
    houd = sorted((tmp_path / "mijn werk" / INTAKES).glob("*.xlsx"))
    for pad in houd[1:]:
        pad.unlink()

    uitvoer = subprocess.run(
        [tmp_path / "mijn werk" / "maak-notas.sh"],
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )

    assert uitvoer.returncode == 0, uitvoer.stderr
    assert (tmp_path / "mijn werk" / "output" / "register.xlsx").is_file()


def test_launcher_for_windows(tmp_path: Path) -> None:
    """maak-notas.cmd has the line ends of Windows and names the Python that made it"""
    store_werkmap(tmp_path)

    inhoud = (tmp_path / "maak-notas.cmd").read_bytes()
    assert inhoud.count(b"\r\n") == inhoud.count(b"\n") == CMD.count("\n")
    assert sys.executable.encode() in inhoud


def test_guide_for_officers(tmp_path: Path) -> None:
    """The guide in the folder is Dutch text with the line ends of Windows"""
    store_werkmap(tmp_path)

    assert b"Zo maakt u adviesnota's:\r\n" in (tmp_path / "LEESMIJ.txt").read_bytes()


def test_half_a_folder_is_taken_away(tmp_path: Path) -> None:
    """When a file cannot be written, what was written by then does not stay behind"""
    in_de_weg = tmp_path / "werk" / INTAKES
    in_de_weg.parent.mkdir(parents=True)
    in_de_weg.write_text("een bestand")

    with pytest.raises(UitvoerError):
        store_werkmap(tmp_path / "werk")
    assert [pad for pad in (tmp_path / "werk").rglob("*") if pad.is_file()] == [in_de_weg]


@pytest.mark.parametrize("deel", [MASTER, NOTASJABLOON, INTAKES / "republica.xlsx"])
def test_form_replaces_only_an_empty_form(deel: Path, tmp_path: Path, kader: Kader) -> None:
    """Vervang never takes the place of a master, a template or an intake that was filled in"""
    pad = tmp_path / deel.with_suffix(".xlsx").name
    pad.write_bytes(inhoud := find_bijgeleverd(deel).read_bytes())

    with pytest.raises(UitvoerError):
        store_intakeformulier(kader, pad, vervang=True)
    assert pad.read_bytes() == inhoud


REPUBLICA = find_bijgeleverd(INTAKES / "republica.xlsx")


@pytest.mark.parametrize("naam", ["intake.docx", "intake", "intake.xls"])
def test_form_is_called_a_workbook(naam: str, tmp_path: Path, kader: Kader) -> None:
    """A form under the name of another kind of file would not open, so it is not made"""
    with pytest.raises(GebruikError, match=r"moet eindigen op \.xlsx"):
        store_intakeformulier(kader, tmp_path / naam, vervang=False)

    assert list(tmp_path.iterdir()) == []


def test_answers_are_moved(tmp_path: Path, kader: Kader) -> None:
    """The new form has the answers, and the old one is as it was"""
    oud = tmp_path / "oud.xlsx"
    oud.write_bytes(REPUBLICA.read_bytes())

    overname = store_overname(kader, oud, tmp_path / "nieuw.xlsx", vervang=False)

    assert (overname.pad, overname.niet_over) == (tmp_path / "nieuw.xlsx", ())
    assert oud.read_bytes() == REPUBLICA.read_bytes()
    nieuw = load_intake(tmp_path / "nieuw.xlsx")
    assert (nieuw.kenmerk, nieuw.bevindingen) == (load_intake(oud).kenmerk, ())


def test_same_answers_same_bytes(tmp_path: Path, kader: Kader) -> None:
    """Moving the same answers again gives the same bytes, and may take the place of the first"""
    pad = tmp_path / "nieuw.xlsx"
    store_overname(kader, REPUBLICA, pad, vervang=False)
    eerst = pad.read_bytes()

    store_overname(kader, REPUBLICA, pad, vervang=True)

    assert pad.read_bytes() == eerst


@pytest.mark.parametrize("koppel", [Path.symlink_to, Path.hardlink_to])
def test_old_form_is_never_the_new_one(
    koppel: Callable[[Path, Path], None], tmp_path: Path, kader: Kader
) -> None:
    """The old form is refused as the new one, also by another name"""
    oud, ook = tmp_path / "oud.xlsx", tmp_path / "ook.xlsx"
    oud.write_bytes(REPUBLICA.read_bytes())
    koppel(ook, oud)

    for pad in (oud, ook):
        with pytest.raises(GebruikError, match="ook het oude formulier"):
            store_overname(kader, oud, pad, vervang=True)
    assert oud.read_bytes() == REPUBLICA.read_bytes()


@pytest.mark.parametrize("vervang", [False, True])
def test_moving_replaces_no_filled_form(vervang: bool, tmp_path: Path, kader: Kader) -> None:
    """A form that somebody filled in stays, whatever is asked"""
    pad = write_variant(REPUBLICA, tmp_path / "nieuw.xlsx", kenmerk="Anders")
    inhoud = pad.read_bytes()

    with pytest.raises(UitvoerError):
        store_overname(kader, REPUBLICA, pad, vervang)
    assert pad.read_bytes() == inhoud


def test_unusable_old_form(tmp_path: Path, kader: Kader) -> None:
    """Of a file that is no intake nothing is made"""
    oud, pad = find_bijgeleverd(NOTASJABLOON), tmp_path / "nieuw.xlsx"

    overname = store_overname(kader, oud, pad, vervang=False)

    assert (overname.pad, len(overname.niet_over), pad.exists()) == (None, 1, False)


def test_text_that_the_form_cannot_hold(tmp_path: Path, kader: Kader) -> None:
    """A text that is longer than the new form takes is named"""
    oud = write_variant(REPUBLICA, tmp_path / "oud.xlsx", omschrijving="woord " * 3000)

    overname = store_overname(kader, oud, tmp_path / "nieuw.xlsx", vervang=False)

    assert [b.code for b in overname.niet_over] == [vroeger.NIET_HEEL_OVERGENOMEN.code]
