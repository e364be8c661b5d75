"""The command `afweging toon`: what the master says, in the terminal."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from afweging_xlsx.cli import opties
from afweging_xlsx.cli.hulp import Opdracht
from afweging_xlsx.cli.scherm import show_tekst
from afweging_xlsx.cli.uitslag import Afloop, open_kader

if TYPE_CHECKING:
    from afweging_xlsx.domain.kader import Kader


@click.command(
    "toon",
    cls=Opdracht,
    voorbeelden=(
        ("afweging toon thuisbatterij", "Toont de tabel, conclusie, rollen en casussen."),
        ("afweging toon", "Toont alle soorten aanvragen na elkaar."),
        ("afweging toon --markdown > kader.md", "Schrijft het hele masterbestand als tekst."),
    ),
)
@click.argument("aanvraagtype", required=False, metavar="[AANVRAAGTYPE]")
@click.option("--markdown", is_flag=True, help="Toon het hele masterbestand, als Markdown.")
@opties.kader_optie
@opties.stil_optie
@opties.debug_optie
def toon(aanvraagtype: str | None, markdown: bool, kader: Path | None, stil: bool) -> int:
    """Toon wat het masterbestand zegt over een soort aanvraag."""
    if markdown and aanvraagtype:
        raise click.UsageError("Kies een soort aanvraag of --markdown, en niet allebei.")
    gelezen = open_kader(kader, stil)
    if gelezen is None:
        return Afloop.KADER_FOUT
    if markdown:
        from afweging_xlsx.composing.tekstkopie import compose_tekstkopie

        show_tekst(compose_tekstkopie(gelezen).rstrip("\n"))
        return Afloop.GEDAAN
    from afweging_xlsx.composing.overzicht import compose_overzicht

    types = [_find_type(gelezen, aanvraagtype)] if aanvraagtype else list(gelezen.aanvraagtypen)
    show_tekst("\n\n".join(compose_overzicht(gelezen, soort).rstrip("\n") for soort in types))
    return Afloop.GEDAAN


def _find_type(kader: "Kader", gevraagd: str) -> str:
    """The id of the type that was asked for by id or name; a usage error when there is none."""
    from afweging_xlsx.domain.tekst import fold_tekst, suggest_tekst

    namen = {type_.id: type_.id for type_ in kader.aanvraagtypen.values()}
    namen |= {type_.naam: type_.id for type_ in kader.aanvraagtypen.values()}
    gevouwen = {fold_tekst(naam): type_ for naam, type_ in namen.items()}
    if (gevonden := gevouwen.get(fold_tekst(gevraagd))) is not None:
        return gevonden
    lijkt_op = suggest_tekst(gevraagd, namen)
    bedoeld = f" Bedoelt u '{namen[lijkt_op]}'?" if lijkt_op else ""
    lijst = ", ".join(kader.aanvraagtypen)
    raise click.UsageError(f"'{gevraagd}' is geen soort aanvraag.{bedoeld} Kies uit: {lijst}.")
