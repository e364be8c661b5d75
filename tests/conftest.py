"""Fixtures for all tests: a fixed date, no network, and the real master read once."""

import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from afweging_xlsx.domain.kader import Kader
from meester import read_meester

WORTEL = Path(__file__).resolve().parent.parent

Afweging = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def peildatum() -> date:
    """The date of every advice in the tests."""
    return date(2026, 3, 3)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program needs no network: a test that opens a connection fails."""

    def refuse(*args: object) -> None:
        raise AssertionError("a test tried to use the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


@pytest.fixture(scope="session")
def kader() -> Kader:
    """The master of the repository."""
    return read_meester()


@pytest.fixture
def werkmap(tmp_path: Path) -> Path:
    """A folder with a copy of the master, the templates and the example intakes."""
    shutil.copytree(WORTEL / "werkmap", tmp_path / "werkmap")
    shutil.copytree(WORTEL / "templates", tmp_path / "templates")
    return tmp_path


@pytest.fixture
def afweging(tmp_path: Path) -> Afweging:
    """The program as a process of its own, started in the temporary folder of the test."""

    def run(*argumenten: str, cwd: Path = tmp_path) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "afweging_xlsx", *argumenten],
            cwd=cwd,
            env=_environment(),
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=120,
        )

    return run


def _environment() -> dict[str, str]:
    """The environment of the test process, with the package of this checkout and plain output."""
    import os

    return {**os.environ, "PYTHONPATH": str(WORTEL), "PYTHONUTF8": "1", "NO_COLOR": "1"}
