"""The command `afweging advies`: a note per intake."""

from pathlib import Path

import click

from afweging_xlsx.cli import opties
from afweging_xlsx.cli.hulp import Opdracht
from afweging_xlsx.cli.uitslag import (
    Afloop,
    annotate,
    decide_afloop,
    open_werkbank,
    show_annotaties,
    show_uitslag,
    show_voortgang,
)


@click.command(
    "advies",
    cls=Opdracht,
    voorbeelden=(
        ("afweging advies aanvraag.xlsx", "Maakt de nota in de map output."),
        ("afweging advies *.xlsx --naar nota", "Maakt van elke intake een nota in de map nota."),
        ("afweging advies aanvraag.xlsx --uitleg", "Toont ook welke regels zijn geprobeerd."),
        (
            "afweging advies aanvraag.xlsx --annoteer",
            "Zet bevindingen bij hun cel, in een kopie.",
        ),
        ("afweging advies aanvraag.xlsx --json", "Toont de uitkomst voor een ander programma."),
    ),
)
@click.argument("intakes", nargs=-1, required=True, type=opties.PAD, metavar="INTAKE...")
@opties.kader_optie
@opties.notaopties
@opties.uitleg_optie
@opties.schermopties
@opties.debug_optie
def advies(
    intakes: tuple[Path, ...],
    kader: Path | None,
    nota: opties.Notaopties,
    scherm: opties.Schermopties,
    uitleg: bool,
) -> int:
    """Maak van elke ingevulde intake een adviesnota in Word.

    De opdracht toont per intake de uitkomst en de plaats van de nota. Is er iets mis met een
    intake? Dan staat erbij wat u moet herstellen, en komt er geen nota.
    """
    from afweging_xlsx.batch import advise_paden

    lezing = open_werkbank(kader, nota, scherm)
    if (werkbank := lezing.waarde) is None:
        return Afloop.KADER_FOUT
    with show_voortgang(scherm) as voortgang:
        resultaten = advise_paden(werkbank, intakes, voortgang)
    if nota.annoteer:
        resultaten = annotate(resultaten, werkbank.doelmap, scherm)
    show_uitslag(scherm, resultaten, lezing.bevindingen, werkbank.kader, uitleg)
    if nota.annoteer:
        show_annotaties(scherm, resultaten)
    return decide_afloop(resultaten)
