"""The program around its commands: help, wrong use, faults."""

from pathlib import Path

import click
import pytest

from afweging_xlsx import __version__
from afweging_xlsx.cli.hulp import Opdracht
from afweging_xlsx.cli.main import afweging, main
from afweging_xlsx.errors import UitvoerError

OPDRACHTEN = ["start", "sjabloon", "advies", "batch", "controleer", "toon"]


def test_commands_in_the_order_of_use() -> None:
    """The program has the commands of this version, in the order in which they are needed"""
    assert list(afweging.commands) == OPDRACHTEN


@pytest.mark.parametrize("vlag", ["-h", "--help"])
@pytest.mark.parametrize("naam", ["", *OPDRACHTEN])
def test_help_starts_with_examples(
    naam: str, vlag: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Help is on stdout, starts with examples and ends well"""
    code = main([*naam.split(), vlag])

    uit = capsys.readouterr().out
    assert (code, uit.startswith(f"Voorbeelden:\n  afweging {naam}")) == (0, True)


@pytest.mark.parametrize("naam", ["", *OPDRACHTEN])
def test_help_is_dutch(naam: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing of Click's English is left in the help"""
    main([*naam.split(), "--help"])

    uit = capsys.readouterr().out
    assert "Gebruik:" in uit
    assert [w for w in ("Usage", "Options", "Commands", "Show this", "default") if w in uit] == []


def test_options_stand_after_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    """The usage line of a command has its options last"""
    main(["advies", "--help"])

    assert "Gebruik: afweging advies INTAKE... [OPTIES]" in capsys.readouterr().out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """--versie names the program and its version"""
    code = main(["--versie"])

    assert (code, capsys.readouterr().out) == (0, f"afweging {__version__}\n")


@pytest.mark.parametrize(
    ("argumenten", "zin"),
    [
        (["adviseer"], "Fout: De opdracht 'adviseer' bestaat niet."),
        (["advies"], "Fout: Geef nog op: 'INTAKE...'."),
        (["advies", "a.xlsx", "--nar", "x"], "Fout: De optie '--nar' bestaat niet"),
        (["advies", "a.xlsx", "--naar"], "Fout: Bij de optie '--naar' hoort een waarde."),
        (["batch", "/bestaat/niet"], "Map '/bestaat/niet' bestaat niet."),
        (["advies", "a.xlsx", "--peildatum", "31 juni 2026"], "is geen datum"),
        (["toon", "x", "--markdown"], "niet allebei"),
    ],
)
def test_wrong_use(argumenten: list[str], zin: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Wrong use is exit code 2 with a Dutch sentence on stderr"""
    code = main(argumenten)

    uit, fout = capsys.readouterr()
    assert (code, uit) == (2, "")
    assert zin in fout


def test_no_command_shows_help(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a command the help is shown, as wrong use"""
    code = main([])

    assert (code, capsys.readouterr().err.startswith("Voorbeelden:")) == (2, True)


@pytest.fixture
def breekt(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command `breekt` that raises what its argument names."""

    @click.command("breekt", cls=Opdracht)
    @click.argument("wat")
    @click.option("--debug", is_flag=True)
    def breekt(wat: str, debug: bool) -> None:
        raise {
            "uitvoer": UitvoerError("De schijf is vol."),
            "ctrl-c": KeyboardInterrupt(),
            "onbekend": ZeroDivisionError("geheim"),
        }[wat]

    monkeypatch.setitem(afweging.commands, "breekt", breekt)


@pytest.mark.usefixtures("breekt")
def test_fault_that_stops_a_run(capsys: pytest.CaptureFixture[str]) -> None:
    """An AfwegingError is a sentence and its own exit code"""
    code = main(["breekt", "uitvoer"])

    assert (code, capsys.readouterr().err) == (5, "Fout: De schijf is vol.\n")


@pytest.mark.usefixtures("breekt")
def test_interrupt(capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl-C ends with a sentence and exit code 130"""
    code = main(["breekt", "ctrl-c"])

    assert (code, "Gestopt." in capsys.readouterr().err) == (130, True)


@pytest.mark.usefixtures("breekt")
def test_unexpected_fault(capsys: pytest.CaptureFixture[str]) -> None:
    """Any other fault is one sentence without details"""
    code = main(["breekt", "onbekend"])

    fout = capsys.readouterr().err
    assert (code, len(fout.splitlines())) == (1, 1)
    assert "geheim" not in fout


@pytest.mark.usefixtures("breekt")
def test_unexpected_fault_with_debug(capsys: pytest.CaptureFixture[str]) -> None:
    """With --debug the traceback is shown"""
    main(["breekt", "onbekend", "--debug"])

    assert "Traceback" in capsys.readouterr().err


def test_missing_intake_needs_no_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is not there ends with a bevinding and exit code 3"""
    code = main(["controleer", str(tmp_path / "weg.xlsx")])

    assert (code, "BESTAND-50" in capsys.readouterr().out) == (3, True)
