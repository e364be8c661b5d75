"""The work folder that `afweging start` makes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from afweging_xlsx.bijgeleverd import INTAKES, MASTER, NOTASJABLOON, find_bijgeleverd
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.errors import UitvoerError
from afweging_xlsx.werkmap import CMD, store_intakeformulier, store_werkmap


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
    pad = tmp_path / deel.name
    pad.write_bytes(inhoud := find_bijgeleverd(deel).read_bytes())

    with pytest.raises(UitvoerError):
        store_intakeformulier(kader, pad, vervang=True)
    assert pad.read_bytes() == inhoud
