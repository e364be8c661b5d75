"""The command `afweging sjabloon`: an empty intake, made from the master."""

from pathlib import Path

import click

from afweging_xlsx.cli import opties
from afweging_xlsx.cli.hulp import Opdracht
from afweging_xlsx.cli.scherm import show_tekst
from afweging_xlsx.cli.uitslag import Afloop, open_kader


@click.command(
    "sjabloon",
    cls=Opdracht,
    voorbeelden=(
        ("afweging sjabloon", "Maakt intake.xlsx in deze map."),
        ("afweging sjabloon -o aanvraag.xlsx", "Geeft het bestand een andere naam."),
    ),
)
@click.option(
    "-o",
    "bestand",
    type=opties.PAD,
    metavar="BESTAND",
    default=Path("intake.xlsx"),
    show_default=True,
    help="De naam van het nieuwe bestand.",
)
@click.option("--vervang", is_flag=True, help="Vervang het bestand als het al bestaat.")
@opties.kader_optie
@opties.stil_optie
@opties.debug_optie
def sjabloon(bestand: Path, vervang: bool, kader: Path | None, stil: bool) -> int:
    """Maak een lege intake uit het masterbestand.

    Een bestand dat al bestaat, blijft staan. Met --vervang komt het nieuwe ervoor in de plaats.
    """
    from afweging_xlsx.werkmap import store_intakeformulier

    gelezen = open_kader(kader, stil)
    if gelezen is None:
        return Afloop.KADER_FOUT
    store_intakeformulier(gelezen, bestand, vervang)
    show_tekst(str(bestand))
    return Afloop.GEDAAN
