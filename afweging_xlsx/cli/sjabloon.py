"""The command `afweging sjabloon`: an intake made from the master, empty or with old answers."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from afweging_xlsx.cli import opties
from afweging_xlsx.cli.hulp import Opdracht
from afweging_xlsx.cli.scherm import clean_regel, show_bevindingen, show_melding, show_tekst
from afweging_xlsx.cli.uitslag import Afloop, decide_afloop, open_kader

if TYPE_CHECKING:
    from afweging_xlsx.domain.kader import Kader


@click.command(
    "sjabloon",
    cls=Opdracht,
    voorbeelden=(
        ("afweging sjabloon", "Maakt intake.xlsx in deze map."),
        ("afweging sjabloon -o aanvraag.xlsx", "Geeft het bestand een andere naam."),
        (
            "afweging sjabloon --overnemen oud.xlsx -o nieuw.xlsx",
            "Zet de antwoorden van een ouder formulier in het nieuwe.",
        ),
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
@click.option(
    "--overnemen",
    "oud",
    type=opties.PAD,
    metavar="BESTAND",
    help="Neem de antwoorden over uit deze intake. Zij mag van een oudere versie zijn.",
)
@click.option("--vervang", is_flag=True, help="Vervang het bestand als het al bestaat.")
@opties.kader_optie
@opties.stil_optie
@opties.debug_optie
def sjabloon(bestand: Path, oud: Path | None, vervang: bool, kader: Path | None, stil: bool) -> int:
    """Maak een lege intake uit het masterbestand.

    Een bestand dat al bestaat, blijft staan. Met --vervang komt het nieuwe ervoor in de plaats.
    Een intake die is ingevuld, wordt nooit vervangen.

    Met --overnemen is de intake niet leeg. U ziet welke antwoorden niet over konden. Het oude
    formulier verandert niet.
    """
    from afweging_xlsx.werkmap import store_intakeformulier

    gelezen = open_kader(kader, stil)
    if gelezen is None:
        return Afloop.KADER_FOUT
    if oud is not None:
        return _neem_over(gelezen, oud, bestand, vervang, stil)
    store_intakeformulier(gelezen, bestand, vervang)
    show_tekst(str(bestand))
    return Afloop.GEDAAN


def _neem_over(kader: "Kader", oud: Path, bestand: Path, vervang: bool, stil: bool) -> Afloop:
    """Move the answers, and tell which could not be moved, also to who wants silence."""
    from afweging_xlsx.pipeline import Resultaat
    from afweging_xlsx.werkmap import store_overname

    overname = store_overname(kader, oud, bestand, vervang)
    show_bevindingen(overname.niet_over if stil else overname.bevindingen, stil=False)
    naam = clean_regel(str(bestand))
    if overname.pad is None:
        show_melding(f"'{naam}' is niet gemaakt: het oude formulier is niet te lezen.")
    else:
        show_tekst(str(bestand))
        if overname.niet_over:
            show_melding(f"'{naam}' is gemaakt, maar niet alles is overgenomen. Zie hierboven.")
    afloop = decide_afloop([Resultaat(str(oud), "", None, None, overname.bevindingen)])
    return Afloop.INTAKE_FOUT if afloop is Afloop.GEDAAN and overname.niet_over else afloop
