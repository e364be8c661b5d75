"""The command `afweging start`: a work folder that is ready for use."""

from pathlib import Path

import click

from afweging_xlsx.cli import opties
from afweging_xlsx.cli.hulp import Opdracht
from afweging_xlsx.cli.scherm import phrase_aantal, show_tekst


@click.command(
    "start",
    cls=Opdracht,
    voorbeelden=(("afweging start werk", "Maakt de map werk, met voorbeelden en een uitleg."),),
)
@click.argument("map_", metavar="MAP", type=opties.PAD)
@opties.stil_optie
@opties.debug_optie
def start(map_: Path, stil: bool) -> int:
    """Maak een werkmap.

    In de map komen het masterbestand, de sjablonen, voorbeelden van intakes, een uitleg
    (LEESMIJ.txt) en de programma's maak-notas.cmd (Windows) en maak-notas.sh (Linux, macOS). Een
    dubbelklik daarop maakt alle nota's. Bestanden die er al staan, blijven zoals ze zijn: dan stopt
    de opdracht.
    """
    from afweging_xlsx.werkmap import store_werkmap

    bestanden = store_werkmap(map_)
    if not stil:
        show_tekst(f"De werkmap staat klaar: {map_}")
        show_tekst(f"Er staan {phrase_aantal(len(bestanden), 'bestand', 'bestanden')} in.")
        show_tekst(f"Lees eerst {map_ / 'LEESMIJ.txt'}.")
    return 0
