"""Text for people: results on stdout, messages on stderr."""

import re
from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from afweging_xlsx.domain.bevinding import Bevinding

KLEUREN = {"fout": "red", "waarschuwing": "yellow", "opmerking": "cyan"}
MEERVOUD = {"fout": "fouten", "waarschuwing": "waarschuwingen", "opmerking": "opmerkingen"}

_BESTURING = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
"""Control characters, which may steer a terminal; text of users never gets through with them."""


def show_tekst(tekst: str) -> None:
    """Write a result to stdout."""
    click.echo(tekst)


def show_melding(tekst: str, stil: bool = False) -> None:
    """Write a message to stderr, unless the user wants silence."""
    if not stil:
        click.echo(tekst, err=True)


def show_bevindingen(bevindingen: "Iterable[Bevinding]", stil: bool, err: bool = True) -> None:
    """Write the bevindingen, grouped per file; in silence only those that are a fout."""
    gekozen = [b for b in bevindingen if not stil or b.ernst == "fout"]
    for bestand, groep in groupby(gekozen, key=lambda b: b.plaats.bestand):
        if bestand:
            click.echo(clean_regel(bestand), err=err)
        for bevinding in groep:
            click.echo(
                f"  {_phrase_kop(bevinding)}  {_capitalize(clean_regel(bevinding.zin))}", err=err
            )


def phrase_telling(bevindingen: "Iterable[Bevinding]") -> str:
    """How many of each ernst, in words: "2 fouten, 1 opmerking"; "geen bevindingen" when none."""
    soorten = [str(b.ernst) for b in bevindingen]
    delen = [
        phrase_aantal(soorten.count(soort), soort, meervoud)
        for soort, meervoud in MEERVOUD.items()
        if soort in soorten
    ]
    return ", ".join(delen) or "geen bevindingen"


def phrase_aantal(aantal: int, enkelvoud: str, meervoud: str) -> str:
    """A number with its noun: "1 nota", "3 nota's"."""
    return f"{aantal} {enkelvoud if aantal == 1 else meervoud}"


def clean_regel(tekst: str) -> str:
    """The text as one line that is safe on a terminal."""
    return _BESTURING.sub(" ", tekst)


def _phrase_kop(bevinding: "Bevinding") -> str:
    ernst = click.style(f"{bevinding.ernst:<12}", fg=KLEUREN[bevinding.ernst])
    return f"{ernst}  {bevinding.code:<10}"


def _capitalize(zin: str) -> str:
    return zin[:1].upper() + zin[1:]
