"""LibreOffice and its bridge, for the tests that need them."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

PYTHON = "/usr/bin/python3"
"""The Python that has the bridge to LibreOffice."""


def need_programs() -> None:
    """Fail with a clear sentence when LibreOffice or its Python bridge is missing."""
    if shutil.which("soffice") is None:
        pytest.fail("LibreOffice ontbreekt: installeer libreoffice-calc en libreoffice-writer.")
    brug = subprocess.run([PYTHON, "-c", "import uno"], capture_output=True, check=False)
    if brug.returncode:
        pytest.fail(f"De UNO-brug ontbreekt voor {PYTHON}: installeer python3-uno.")


def run_kantoor(script: str, opdracht: object) -> Any:
    """Let a script of this folder do something in LibreOffice, and give what it tells, if anything.

    Fails when a program is missing or the script does not succeed.
    """
    need_programs()
    uitvoer = subprocess.run(
        [PYTHON, str(Path(__file__).with_name(script))],
        input=json.dumps(opdracht), capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert uitvoer.returncode == 0, uitvoer.stderr
    return json.loads(uitvoer.stdout) if uitvoer.stdout else None
