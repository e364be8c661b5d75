"""An editor changes the note template: it works, or each mistake is named before any note."""

import json
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from acceptance.kantoor import run_kantoor

Afweging = Callable[..., "subprocess.CompletedProcess[str]"]

INTAKE = Path("werkmap", "intakes", "republica.xlsx")
SJABLOON = Path("templates", "adviesnota.docx")
ZIN = "Dit gaat over {{ kenmerk }} in onze gemeente."


@pytest.fixture
def kapot(werkmap: Path) -> Path:
    """A template with four mistakes of an editor."""
    document = Document(str(werkmap / SJABLOON))
    document.add_paragraph("Besluit: {{ uitkomts }}")
    document.add_paragraph("{%p als advies %}")
    document.add_paragraph("{%p endif %}")
    document.add_table(1, 1).cell(0, 0).text = "{{ rol.tekst }}"
    document.sections[0].header.paragraphs[0].add_run("{{ kenmerk")
    pad = werkmap / "kapot.docx"
    document.save(str(pad))
    return pad


def test_check_of_a_template(afweging: Afweging, werkmap: Path, kapot: Path) -> None:
    """All mistakes are named at once, each at its place, and the exit code is 4"""
    voor = kapot.read_bytes()
    uitvoer = afweging("controleer", kapot.name, "--json", cwd=werkmap)

    bevindingen = json.loads(uitvoer.stdout)["bevindingen"]
    assert uitvoer.returncode == 4
    assert [b["melding"].partition(", bij ")[0] for b in bevindingen] == [
        "onder de kop 'Over deze nota'",
        "in de tabel onder de kop 'Over deze nota'",
        "in de koptekst",
        "onder de kop 'Over deze nota'",
    ]
    assert kapot.read_bytes() == voor


@pytest.mark.parametrize("opdracht", [("advies", str(INTAKE)), ("batch", str(INTAKE.parent))])
def test_no_note_from_a_bad_template(
    opdracht: tuple[str, str], afweging: Afweging, werkmap: Path, kapot: Path
) -> None:
    """With mistakes in the template no note is made, and the exit code is 4"""
    uitvoer = afweging(*opdracht, "--nota-sjabloon", kapot.name, cwd=werkmap)

    assert uitvoer.returncode == 4
    assert "Bedoelt u 'uitkomst'?" in uitvoer.stderr
    assert not (werkmap / "output").exists()


def test_check_of_a_note(afweging: Afweging, werkmap: Path) -> None:
    """A note that is taken for a template is one mistake, not forty"""
    afweging("advies", str(INTAKE), cwd=werkmap)
    (nota,) = (werkmap / "output").glob("*.docx")

    uitvoer = afweging("controleer", str(nota), "--json", cwd=werkmap)

    (bevinding,) = json.loads(uitvoer.stdout)["bevindingen"]
    assert (uitvoer.returncode, bevinding["melding"].partition(".")[0]) == (
        4,
        "in dit document staat geen enkele plaatshouder",
    )


@pytest.mark.libreoffice
def test_template_from_libreoffice(afweging: Afweging, werkmap: Path) -> None:
    """A template with another font and order and a new sentence, saved by LibreOffice, works"""
    opdracht = {
        "bron": str(werkmap / SJABLOON),
        "doel": str(werkmap / "anders.docx"),
        "lettertype": "DejaVu Sans",
        "zin": ZIN,
        "achter": "{{ status }}",
    }
    run_kantoor("wijzig_sjabloon.py", opdracht)

    controle = afweging("controleer", "anders.docx", "--json", cwd=werkmap)
    advies = afweging("advies", str(INTAKE), "--nota-sjabloon", "anders.docx", cwd=werkmap)

    (nota,) = (werkmap / "output").glob("*.docx")
    alineas = [alinea.text for alinea in Document(BytesIO(nota.read_bytes())).paragraphs]
    assert (controle.returncode, json.loads(controle.stdout)["bevindingen"]) == (0, [])
    assert advies.returncode == 0
    assert f"Dit gaat over {nota.stem} in onze gemeente." in alineas
    assert alineas[-1].startswith("Dit is een advies")
