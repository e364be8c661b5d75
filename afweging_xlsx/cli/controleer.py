"""The command `afweging controleer`: what is wrong with a file; it makes copies only when asked."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afweging_xlsx.cli import opties
from afweging_xlsx.cli.als_json import phrase_json
from afweging_xlsx.cli.hulp import Opdracht
from afweging_xlsx.cli.scherm import clean_regel, phrase_telling, show_bevindingen, show_tekst
from afweging_xlsx.cli.uitslag import (
    Afloop,
    annotate,
    decide_afloop,
    show_annotaties,
    show_kader,
)

if TYPE_CHECKING:
    from afweging_xlsx.controle import Controle


@click.command(
    "controleer",
    cls=Opdracht,
    voorbeelden=(
        ("afweging controleer aanvraag.xlsx", "Zegt wat er mis is met een intake."),
        (
            "afweging controleer werkmap/overzichtstabellen.xlsx templates/adviesnota.docx",
            "Zegt wat er mis is met het masterbestand en met het sjabloon van de nota.",
        ),
        (
            "afweging controleer aanvraag.xlsx --annoteer",
            "Zet elke bevinding bij haar cel, in een kopie in de map output.",
        ),
    ),
)
@click.argument("bestanden", nargs=-1, required=True, type=opties.PAD, metavar="BESTAND...")
@opties.kader_optie
@opties.kopieopties
@opties.schermopties
@opties.debug_optie
def controleer(
    bestanden: tuple[Path, ...],
    kader: Path | None,
    kopie: opties.Kopieopties,
    scherm: opties.Schermopties,
) -> int:
    """Controleer intakes, masterbestanden en sjablonen voor de nota.

    De opdracht ziet aan de inhoud wat voor bestand het is. Er komt geen nota, en geen bestand
    verandert. Met --annoteer komt er een kopie van elk Excel-bestand met bevindingen.
    """
    from afweging_xlsx.controle import check_bestanden
    from afweging_xlsx.pipeline import Keuzes, load_kaderpad

    if kopie.naar is not None and not kopie.annoteer:
        raise click.UsageError("Gebruik --naar alleen samen met --annoteer.")
    controle = check_bestanden(bestanden, load_kaderpad(Keuzes(kader)))
    if kopie.annoteer:
        geannoteerd = annotate(controle.resultaten, kopie.naar or Path("output"), scherm)
        controle = replace(controle, resultaten=geannoteerd)
    if controle.kader is not None:
        show_kader(controle.kader, scherm.stil)
    _show(controle, scherm)
    if kopie.annoteer:
        show_annotaties(scherm, controle.resultaten)
    afloop = decide_afloop(controle.resultaten)
    kader_fout = any(bevinding.ernst == "fout" for bevinding in controle.bevindingen)
    return Afloop.KADER_FOUT if kader_fout and afloop is not Afloop.UITVOER_FOUT else afloop


def _show(controle: "Controle", scherm: opties.Schermopties) -> None:
    """Per file that it is in order, or what was found, on stdout: here that is the result."""
    if scherm.als_json:
        show_tekst(phrase_json(controle.resultaten, controle.bevindingen, controle.kader))
        return
    for resultaat in controle.resultaten:
        oordeel = phrase_telling(resultaat.bevindingen) if resultaat.bevindingen else "in orde"
        show_tekst(f"{clean_regel(resultaat.bestand)}: {oordeel}")
    alle = [b for resultaat in controle.resultaten for b in resultaat.bevindingen]
    alle += [b for b in controle.bevindingen if b not in alle]
    show_bevindingen(alle, scherm.stil, err=False)
