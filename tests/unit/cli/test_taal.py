"""Click speaks Dutch."""

import ast
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from afweging_xlsx.cli.taal import LOCALE, wants_kleur

MAP = LOCALE / "nl" / "LC_MESSAGES"


def _find_teksten() -> Iterator[str]:
    """The messages in the source of Click: the first argument of `_` and `ngettext`."""
    for pad in sorted(Path(click.__file__).parent.glob("*.py")):
        for knoop in ast.walk(ast.parse(pad.read_text("utf-8"))):
            if isinstance(knoop, ast.Call) and ast.unparse(knoop.func) in {"_", "ngettext"}:
                tekst = knoop.args[0]
                if isinstance(tekst, ast.Constant) and isinstance(tekst.value, str):
                    yield tekst.value


def _texts(berichten: Catalog) -> dict[str, list[str]]:
    """Per message its Dutch: one text, or singular and plural."""
    return {_as_list(m.id)[0]: _as_list(m.string) for m in berichten if m.id}


def _as_list(tekst: object) -> list[str]:
    return [tekst] if isinstance(tekst, str) else [str(deel) for deel in tekst or ()]


@pytest.fixture(scope="module")
def vertaald() -> dict[str, list[str]]:
    """The messages of the catalogue with their Dutch."""
    with (MAP / "messages.po").open("rb") as bestand:
        return _texts(read_po(bestand, locale="nl"))


@pytest.mark.parametrize("tekst", sorted(set(_find_teksten())))
def test_every_message_of_click_is_translated(tekst: str, vertaald: dict[str, list[str]]) -> None:
    """A message of the installed Click has a Dutch text in the catalogue"""
    assert all(vertaald.get(tekst, [""]))


def test_compiled_catalogue_is_fresh(vertaald: dict[str, list[str]]) -> None:
    """messages.mo is compiled from messages.po"""
    with (MAP / "messages.mo").open("rb") as bestand:
        gecompileerd = _texts(read_mo(bestand))

    assert gecompileerd == vertaald


@pytest.mark.parametrize(("naam", "waarde"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_no_colour_when_not_wanted(naam: str, waarde: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """NO_COLOR and TERM=dumb turn colour off"""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv(naam, waarde)

    assert wants_kleur() is False


def test_colour_is_for_click_to_decide(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a wish of the user, colour depends on the terminal"""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")

    assert wants_kleur() is None
