"""The programs that the tests with LibreOffice need."""

import shutil
import subprocess

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
