"""The command `afweging batch`: all intakes of a folder, and a register."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afweging_xlsx.cli import opties
from afweging_xlsx.cli.hulp import Opdracht
from afweging_xlsx.cli.scherm import show_tekst
from afweging_xlsx.cli.uitslag import (
    Afloop,
    annotate,
    open_werkbank,
    show_annotaties,
    show_uitslag,
    show_voortgang,
)

if TYPE_CHECKING:
    from afweging_xlsx.batch import Uitslag


@click.command(
    "batch",
    cls=Opdracht,
    voorbeelden=(
        ("afweging batch werkmap/intakes", "Maakt alle nota's en een register in de map output."),
        (
            "afweging batch intakes --naar nota --peildatum 2026-03-03",
            "Het zelfde, in de map nota en met deze datum op de nota's.",
        ),
        (
            "afweging batch werkmap/intakes --annoteer",
            "Maakt ook een kopie van elke intake waar iets mee is, met de bevindingen erin.",
        ),
    ),
)
@click.argument(
    "map_",
    metavar="MAP",
    type=click.Path(exists=True, file_okay=False, readable=False, path_type=Path),
)
@opties.kader_optie
@opties.notaopties
@opties.schermopties
@opties.debug_optie
def batch(
    map_: Path, kader: Path | None, nota: opties.Notaopties, scherm: opties.Schermopties
) -> int:
    """Maak een nota van elke intake in een map, en een register.

    Het register (register.xlsx) heeft een regel per intake. Een intake met fouten krijgt geen
    nota; de andere gaan door. Bestanden die geen intake zijn, slaat de opdracht over. Submappen
    ook. Delen intakes een kenmerk? Dan krijgt geen daarvan een nota.
    """
    from afweging_xlsx.batch import advise_map

    lezing = open_werkbank(kader, nota, scherm)
    if (werkbank := lezing.waarde) is None:
        return Afloop.KADER_FOUT
    with show_voortgang(scherm) as voortgang:
        uitslag = advise_map(werkbank, map_, voortgang)
    if nota.annoteer:
        geannoteerd = annotate(uitslag.resultaten, werkbank.doelmap, scherm)
        uitslag = replace(uitslag, resultaten=geannoteerd)
    bevindingen = (*lezing.bevindingen, *uitslag.bevindingen)
    show_uitslag(scherm, uitslag.resultaten, bevindingen, werkbank.kader)
    if nota.annoteer:
        show_annotaties(scherm, uitslag.resultaten)
    if uitslag.register and not scherm.als_json:
        show_tekst(f"Register: {uitslag.register}")
    return _decide_afloop(uitslag)


def _decide_afloop(uitslag: "Uitslag") -> Afloop:
    if uitslag.resultaten and uitslag.register is None:
        return Afloop.UITVOER_FOUT
    alles_goed = all(resultaat.ok for resultaat in uitslag.resultaten)
    return Afloop.GEDAAN if alles_goed else Afloop.DEELS_GEDAAN
