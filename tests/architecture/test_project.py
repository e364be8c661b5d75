"""The project around the package: README, version, licence, launch of the checks."""

import re
import shutil
import subprocess
import tomllib

import pytest

import afweging_xlsx
from afweging_xlsx.cli.main import afweging
from architecture.broncode import WORTEL

README = (WORTEL / "README.md").read_text("utf-8")
PYPROJECT = tomllib.loads((WORTEL / "pyproject.toml").read_text("utf-8"))


def _blokken(taal: str) -> list[str]:
    return [blok.strip() for blok in re.findall(rf"```{taal}\n(.*?)```", README, re.DOTALL)]


@pytest.mark.skipif(shutil.which("bash") is None, reason=".ci/run is for Linux")
def test_ci_runs_the_commands_of_the_readme() -> None:
    """.ci/run executes the two set-up commands as they stand in the README"""
    uitvoer = subprocess.run(
        ["bash", ".ci/run", "--list"], cwd=WORTEL, capture_output=True, text=True, check=True
    )

    assert uitvoer.stdout.splitlines() == _blokken("sh")


def test_windows_lines_beside_them() -> None:
    """The Windows lines are the same commands, in the words of Windows"""
    vertaald = [
        regel.replace("python3 -m", "py -m")
        .replace(".venv/bin/", ".venv\\Scripts\\")
        .replace("werkmap/intakes", "werkmap\\intakes")
        for regel in _blokken("sh")
    ]

    assert vertaald == _blokken("bat")


def test_readme_names_every_command() -> None:
    """Every command has a line in the README"""
    genoemd = set(re.findall(r"^\| `afweging (\w+)", README, re.MULTILINE))

    assert genoemd == set(afweging.commands)


def test_handleiding_names_every_command() -> None:
    """Every command has a line in the handleiding"""
    handleiding = (WORTEL / "docs" / "handleiding.md").read_text("utf-8")

    assert [naam for naam in afweging.commands if f"afweging {naam}" not in handleiding] == []


@pytest.mark.parametrize("naam", sorted(afweging.commands))
def test_every_command_has_an_example(naam: str) -> None:
    """The help of every command starts with an example of that command"""
    voorbeelden = afweging.commands[naam].voorbeelden

    assert voorbeelden
    assert all(regel.startswith(f"afweging {naam}") for regel, _ in voorbeelden)


def test_links_of_readme_exist() -> None:
    """What the README links to is there"""
    doelen = [d for d in re.findall(r"\]\(([^)]+)\)", README) if not d.startswith("http")]

    assert [doel for doel in doelen if not (WORTEL / doel).exists()] == []


def test_security_names_tests_that_exist() -> None:
    """Each promise of SECURITY.md names tests that are there"""
    genoemd = re.findall(r"`([\w/]+\.py)`", (WORTEL / "SECURITY.md").read_text("utf-8"))
    bekend = {pad.relative_to(WORTEL).as_posix() for pad in (WORTEL / "tests").rglob("*.py")}

    assert genoemd
    assert [naam for naam in genoemd if not any(pad.endswith(naam) for pad in bekend)] == []


def test_version_in_one_place() -> None:
    """Pyproject takes the version from the package, and the changelog has an entry for it"""
    changelog = (WORTEL / "CHANGELOG.md").read_text("utf-8")

    assert PYPROJECT["project"]["dynamic"] == ["version"]
    assert PYPROJECT["tool"]["hatch"]["version"]["path"] == "afweging_xlsx/__init__.py"
    assert f"## {afweging_xlsx.__version__}\n" in changelog


def test_every_dependency_has_a_lower_bound() -> None:
    """A dependency says from which version on it works, and forbids no newer one"""
    project = PYPROJECT["project"]
    eisen = [*project["dependencies"], *project["optional-dependencies"]["test"]]

    assert [eis for eis in eisen if not re.fullmatch(r"[\w-]+>=[\d.]+", eis)] == []


def test_licence() -> None:
    """The licence is EUPL-1.2, with its text"""
    tekst = (WORTEL / "LICENSE").read_text("utf-8")

    assert PYPROJECT["project"]["license"] == "EUPL-1.2"
    assert tekst.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
