"""The import contracts of pyproject.toml, run with the tests."""

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from architecture.broncode import WORTEL


def test_contracts_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every import goes down the line, the core is pure, and each library has one door"""
    monkeypatch.chdir(WORTEL)

    status = lint_imports(config_filename="pyproject.toml", no_cache=True)

    assert status == EXIT_STATUS_SUCCESS
