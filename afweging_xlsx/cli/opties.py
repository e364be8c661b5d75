"""The options of the commands: each need is one frozen object, filled by a decorator."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Any

import click

Functie = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Schermopties:
    """What a user wants to see."""

    als_json: bool
    stil: bool


@dataclass(frozen=True, slots=True)
class Notaopties:
    """How notes are made: with which template, as of which date, into which folder.

    `annoteer`: an intake with bevindingen gets a copy that holds them.
    """

    nota_sjabloon: Path | None
    peildatum: date | None
    naar: Path
    annoteer: bool


@dataclass(frozen=True, slots=True)
class Kopieopties:
    """Whether a checked file with bevindingen gets a copy that holds them, and in which folder."""

    annoteer: bool
    naar: Path | None


class Datum(click.ParamType[date, Any]):
    """A date as 2026-03-03, 3-3-2026 or "3 maart 2026"."""

    name = "datum"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The date that was typed; a usage error when it is none."""
        from afweging_xlsx.domain.notatie import parse_datum

        datum = value if isinstance(value, date) else parse_datum(str(value))
        if datum is None:
            self.fail(f"'{value}' is geen datum. Typ bijvoorbeeld 2026-03-03.", param, ctx)
        return datum


def _start_logboek() -> None:
    import logging

    logging.basicConfig(level=logging.INFO)
    logging.getLogger("afweging_xlsx").setLevel(logging.DEBUG)


PAD = click.Path(path_type=Path, readable=False)
"""Any path: whether it can be read is told by a bevinding, with its own exit code."""

json_optie = click.option("--json", "als_json", is_flag=True, help="Toon de uitkomst als JSON.")
stil_optie = click.option("--stil", is_flag=True, help="Toon alleen wat fout is.")
debug_optie = click.option(
    "--debug",
    is_flag=True,
    expose_value=False,
    callback=lambda ctx, param, value: _start_logboek() if value else None,
    help="Toon bij een fout in het programma waar het misging.",
)
kader_optie = click.option(
    "--kader",
    type=PAD,
    metavar="BESTAND",
    help="Het masterbestand. Standaard het dichtstbijzijnde werkmap/overzichtstabellen.xlsx, "
    "gezocht vanaf deze map naar boven. Anders het bestand dat bij het programma hoort.",
)
nota_sjabloon_optie = click.option(
    "--nota-sjabloon",
    type=PAD,
    metavar="BESTAND",
    help="Het Word-sjabloon van de nota. Standaard templates/adviesnota.docx naast de werkmap.",
)
naar_optie = click.option(
    "--naar",
    type=PAD,
    metavar="MAP",
    default=Path("output"),
    show_default=True,
    help="De map voor de uitvoer.",
)
annoteer_optie = click.option(
    "--annoteer",
    is_flag=True,
    help="Maak ook een kopie van elk Excel-bestand met bevindingen. Elke bevinding staat daar bij "
    "haar cel. Uw eigen bestand verandert niet.",
)
kopie_naar_optie = click.option(
    "--naar",
    type=PAD,
    metavar="MAP",
    help="De map voor de kopie, samen met --annoteer. Standaard output.",
)
peildatum_optie = click.option(
    "--peildatum",
    type=Datum(),
    metavar="DATUM",
    help="De datum van het advies, zoals 2026-03-03 of '3 maart 2026'. Standaard vandaag.",
)


def bundle(naam: str, klasse: type, *opties: Callable[[Functie], Functie]) -> Functie:
    """A decorator that adds options and hands them over as one object under this name."""
    velden = [veld.name for veld in fields(klasse)]

    def decorate(functie: Functie) -> Functie:
        @wraps(functie)
        def call(*args: Any, **kwargs: Any) -> Any:
            kwargs[naam] = klasse(**{veld: kwargs.pop(veld) for veld in velden})
            return functie(*args, **kwargs)

        met_opties: Functie = call
        for optie in reversed(opties):
            met_opties = optie(met_opties)
        return met_opties

    return decorate


uitleg_optie = click.option(
    "--uitleg",
    is_flag=True,
    help="Toon ook hoe de uitkomst tot stand kwam: welke regels zijn geprobeerd, en waarom.",
)
schermopties = bundle("scherm", Schermopties, json_optie, stil_optie)
notaopties = bundle(
    "nota", Notaopties, nota_sjabloon_optie, naar_optie, peildatum_optie, annoteer_optie
)
kopieopties = bundle("kopie", Kopieopties, annoteer_optie, kopie_naar_optie)
