"""A note of an ordinary request stays within four pages before the annex.

Pages depend on the font: Arial, or Liberation Sans, which is as wide.
"""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.libreoffice

Afweging = Callable[..., "subprocess.CompletedProcess[str]"]

BIJLAGE = "Bijlage: Verantwoording"
MEESTE = 4


@pytest.fixture
def paginas(afweging: Afweging, werkmap: Path, tmp_path: Path) -> dict[str, list[str]]:
    """The text of every page of the note of each example, as LibreOffice prints it."""
    for programma in ("soffice", "pdftotext"):
        if shutil.which(programma) is None:
            pytest.fail(f"{programma} ontbreekt: installeer libreoffice-writer en poppler-utils.")
    uitvoer = afweging("batch", "werkmap/intakes", "--naar", "uit", cwd=werkmap)
    assert uitvoer.returncode == 0, uitvoer.stderr
    notas = sorted((werkmap / "uit").glob("*.docx"))
    profiel = (tmp_path / "profiel").as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profiel}", "--headless", "--convert-to", "pdf",
         "--outdir", str(tmp_path), *map(str, notas)],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    return {nota.stem: _read_paginas(tmp_path / f"{nota.stem}.pdf") for nota in notas}


def _read_paginas(bestand: Path) -> list[str]:
    tekst = subprocess.run(
        ["pdftotext", "-layout", str(bestand), "-"], check=True, capture_output=True, text=True
    ).stdout
    return tekst.split("\f")


def test_pages_before_the_annex(paginas: dict[str, list[str]]) -> None:
    """The annex of each example begins on a page of its own, after at most four others"""
    ervoor = {
        naam: next(n for n, tekst in enumerate(bladen) if BIJLAGE in tekst)
        for naam, bladen in paginas.items()
    }

    assert len(ervoor) >= 12
    assert {naam: aantal for naam, aantal in ervoor.items() if aantal > MEESTE} == {}


def test_no_heading_alone(paginas: dict[str, list[str]]) -> None:
    """No page before the annex ends with a heading"""
    koppen = {"Conclusie", "Nagerekend", "Wat nog open is", "Wat de uitkomst kan veranderen",
              "Wat niet past: geef een reden", "Rol van de gemeente", "Let hierop", "Dit moet",
              "Relevante casus", "Oordeel behandelaar"}  # fmt: skip
    laatste = {
        (naam, regels[-1])
        for naam, bladen in paginas.items()
        for blad in bladen
        if (regels := [r.strip() for r in blad.splitlines() if _is_tekst(r)])
    }

    assert {(naam, regel) for naam, regel in laatste if regel in koppen} == set()


def _is_tekst(regel: str) -> bool:
    """Whether a line is text, and no footer."""
    return bool(regel.strip()) and not re.search(r"Pagina \d+ van \d+", regel)
