"""What `advies`, `batch` and `controleer` share: prepare a run, show its results, end it."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afweging_xlsx.cli.als_json import phrase_json
from afweging_xlsx.cli.opties import Notaopties, Schermopties
from afweging_xlsx.cli.scherm import (
    clean_regel,
    phrase_aantal,
    phrase_telling,
    show_bevindingen,
    show_melding,
    show_tekst,
)
from afweging_xlsx.cli.uitleg import show_uitleg

if TYPE_CHECKING:
    from afweging_xlsx.batch import Voortgang
    from afweging_xlsx.domain.bevinding import Bevinding, Lezing
    from afweging_xlsx.domain.kader import Kader
    from afweging_xlsx.pipeline import Resultaat, Werkbank


class Afloop(IntEnum):
    """The exit codes of the command line (design, section 9); 2 is for wrong use."""

    GEDAAN = 0
    GESTOPT = 1
    INTAKE_FOUT = 3
    KADER_FOUT = 4
    UITVOER_FOUT = 5
    DEELS_GEDAAN = 6


def open_werkbank(kader: Path | None, nota: Notaopties, scherm: Schermopties) -> "Lezing[Werkbank]":
    """Kader and template for a run; when one is unusable, show what is wrong with it."""
    from afweging_xlsx.pipeline import Keuzes, load_werkbank

    lezing = load_werkbank(Keuzes(kader, nota.nota_sjabloon, nota.peildatum, nota.naar))
    if lezing.waarde is None:
        show_uitslag(scherm, (), lezing.bevindingen, None)
    else:
        show_kader(lezing.waarde.kader, scherm.stil)
    return lezing


def open_kader(kader: Path | None, stil: bool) -> "Kader | None":
    """The master for a command that makes no notes; None after showing what is wrong with it."""
    from afweging_xlsx.pipeline import Keuzes, load_kader, load_kaderpad

    lezing = load_kader(load_kaderpad(Keuzes(kader)))
    show_bevindingen(lezing.bevindingen, stil)
    if lezing.waarde is not None:
        show_kader(lezing.waarde, stil)
    return lezing.waarde


def show_kader(kader: "Kader", stil: bool) -> None:
    """Name the master that is used, on stderr."""
    show_melding(f"Kader: {kader.versie.bestand} (versie {kader.versie.versie})", stil)


def show_uitslag(
    scherm: Schermopties,
    resultaten: "Sequence[Resultaat]",
    bevindingen: "Iterable[Bevinding]",
    kader: "Kader | None",
    uitleg: bool = False,
) -> None:
    """Show the results: JSON on stdout, or a line per intake there and bevindingen on stderr.

    With `uitleg` also how each outcome came about.
    """
    if scherm.als_json:
        show_tekst(phrase_json(resultaten, bevindingen, kader, uitleg))
        return
    for resultaat in resultaten:
        show_tekst(_phrase_resultaat(resultaat))
    if uitleg:
        show_uitleg(resultaten)
    alle = [*bevindingen, *(b for resultaat in resultaten for b in resultaat.bevindingen)]
    show_bevindingen(alle, scherm.stil)
    if alle:
        show_melding(f"Samen: {phrase_telling(alle)}.", scherm.stil)


def decide_afloop(resultaten: "Iterable[Resultaat]") -> Afloop:
    """How a run over separate intakes ended; the most serious fault decides."""
    from afweging_xlsx.domain.catalogus import run, uitvoer

    codes = {b.code for resultaat in resultaten for b in resultaat.bevindingen if b.ernst == "fout"}
    if run.ONVERWACHTE_FOUT.code in codes:
        return Afloop.GESTOPT
    if codes & {run.NOTA_NIET_GESCHREVEN.code, uitvoer.KOPIE_NIET_GESCHREVEN.code}:
        return Afloop.UITVOER_FOUT
    return Afloop.INTAKE_FOUT if codes else Afloop.GEDAAN


def annotate(
    resultaten: "Sequence[Resultaat]", map_: Path, scherm: Schermopties
) -> "tuple[Resultaat, ...]":
    """A copy with bevindingen for each file that has any, with a progress bar of its own."""
    from afweging_xlsx.annotatie import store_annotaties

    with show_voortgang(scherm, "Kopieën") as voortgang:
        return store_annotaties(resultaten, map_, voortgang)


def show_annotaties(scherm: Schermopties, resultaten: "Sequence[Resultaat]") -> None:
    """Name the copies with bevindingen, and say how many files needed none; nothing in JSON."""
    if scherm.als_json:
        return
    for resultaat in resultaten:
        if resultaat.annotatie is not None:
            show_tekst(f"Kopie met bevindingen: {clean_regel(str(resultaat.annotatie))}")
    zonder = sum(not resultaat.bevindingen for resultaat in resultaten)
    if zonder and not scherm.stil:
        aantal = phrase_aantal(zonder, "bestand", "bestanden")
        show_tekst(f"Geen kopie nodig: {aantal} zonder bevindingen.")


@contextmanager
def show_voortgang(scherm: Schermopties, wat: str = "Intakes") -> "Iterator[Voortgang]":
    """Draw a progress bar on stderr while the run goes on; nothing when it is no terminal."""
    stroom = sys.stderr
    if scherm.stil or not stroom.isatty():
        yield lambda gedaan, totaal: None
        return
    with click.progressbar(length=1, label=wat, file=stroom) as balk:

        def tell(gedaan: int, totaal: int) -> None:
            balk.length = totaal
            balk.update(gedaan - balk.pos)

        yield tell


def _phrase_resultaat(resultaat: "Resultaat") -> str:
    naam = clean_regel(resultaat.kenmerk or resultaat.bestand)
    if resultaat.afweging is None or not (resultaat.ok or resultaat.nota):
        fouten = [b for b in resultaat.bevindingen if b.ernst == "fout"]
        return f"{clean_regel(resultaat.bestand)}: geen advies ({phrase_telling(fouten)})"
    uitkomst = str(resultaat.afweging.uitkomst).replace("_", " ")
    nota = f" -> {resultaat.nota}" if resultaat.nota else ""
    return f"{naam}: {uitkomst}{nota}"
