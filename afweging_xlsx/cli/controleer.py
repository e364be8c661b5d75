"""The command `afweging controleer`: what is wrong with a file, without making anything."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from afweging_xlsx.cli import opties
from afweging_xlsx.cli.als_json import phrase_json
from afweging_xlsx.cli.hulp import Opdracht
from afweging_xlsx.cli.scherm import clean_regel, phrase_telling, show_bevindingen, show_tekst
from afweging_xlsx.cli.uitslag import Afloop, decide_afloop, show_kader

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
    ),
)
@click.argument("bestanden", nargs=-1, required=True, type=opties.PAD, metavar="BESTAND...")
@opties.kader_optie
@opties.schermopties
@opties.debug_optie
def controleer(bestanden: tuple[Path, ...], kader: Path | None, scherm: opties.Schermopties) -> int:
    """Controleer intakes, masterbestanden en sjablonen voor de nota.

    De opdracht ziet aan de inhoud wat voor bestand het is. Er komt geen nota, en geen bestand
    verandert.
    """
    from afweging_xlsx.controle import check_bestanden
    from afweging_xlsx.pipeline import Keuzes, load_kaderpad

    controle = check_bestanden(bestanden, load_kaderpad(Keuzes(kader)))
    if controle.kader is not None:
        show_kader(controle.kader, scherm.stil)
    _show(controle, scherm)
    if any(bevinding.ernst == "fout" for bevinding in controle.bevindingen):
        return Afloop.KADER_FOUT
    return decide_afloop(controle.resultaten)


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
