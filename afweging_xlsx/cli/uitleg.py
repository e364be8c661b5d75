"""How an outcome came about: lines for a terminal, and values for other programs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from afweging_xlsx.cli.scherm import clean_regel

if TYPE_CHECKING:
    from afweging_xlsx.domain.aanvraag import Antwoord, Waarde
    from afweging_xlsx.domain.afweging import Afweging, Regelproef
    from afweging_xlsx.domain.gevolgen import Vragenset
    from afweging_xlsx.pipeline import Resultaat

_KLEUREN = {"klopt niet": "red", "klopt": "green", "onbekend": "yellow"}
"""How a line begins, with its colour."""


def show_uitleg(resultaten: "Sequence[Resultaat]") -> None:
    """Write for each request how its outcome came about, to stdout; colour is only an extra."""
    from afweging_xlsx.composing.uitleg import compose_uitleg

    for resultaat in resultaten:
        if resultaat.afweging is not None:
            click.echo(f"\nUitleg bij {clean_regel(resultaat.kenmerk)}\n")
            for regel in compose_uitleg(resultaat.afweging).splitlines():
                click.echo(_style(clean_regel(regel)))


def build_uitleg(afweging: "Afweging | None") -> dict[str, Any] | None:
    """The same as values: the rules tried per criterium, the rule filled in, what settles it."""
    from afweging_xlsx.composing.uitleg import phrase_ingevuld

    if afweging is None:
        return None
    oordelen = {nummer: oordeel.waarheid for nummer, oordeel in afweging.oordelen.items()}
    return {
        "criteria": {
            str(nummer): [_build_proef(proef) for proef in oordeel.proeven]
            for nummer, oordeel in afweging.oordelen.items()
        },
        "prioriteitsregel": afweging.kader.prioriteitsregel_tekst,
        "ingevuld": phrase_ingevuld(afweging.kader.prioriteitsregel, oordelen),
        "gevolgen": [_build_set(vragenset) for vragenset in afweging.openstaand.sets],
        "gunstig": [_build_set(vragenset) for vragenset in afweging.gunstig.sets],
        "volledig": afweging.openstaand.volledig,
    }


def build_antwoord(antwoord: "Antwoord") -> str | int | float | None:
    """An answer as one value: an id, several ids with semicolons, a number or an ISO date."""
    waarden = [_build_waarde(waarde) for waarde in antwoord.waarden]
    if len(waarden) == 1:
        return waarden[0]
    return "; ".join(map(str, waarden)) or None


def _build_waarde(waarde: "Waarde") -> str | int | float:
    if isinstance(waarde, str):
        return waarde
    if hasattr(waarde, "isoformat"):
        return waarde.isoformat()
    return int(waarde) if waarde == int(waarde) else float(waarde)


def _build_proef(proef: "Regelproef") -> dict[str, Any]:
    return {
        "regel": proef.regel.id,
        "cel": f"{proef.regel.plaats.blad}!{proef.regel.plaats.cel}",
        "oordeel": str(proef.regel.oordeel),
        "geldt": str(proef.waarheid),
        "voorwaarden": [
            {
                "vraag": deel.voorwaarde.vraag,
                "voorwaarde": deel.voorwaarde.tekst,
                "antwoord": deel.antwoord and build_antwoord(deel.antwoord),
                "cel": deel.antwoord and (deel.antwoord.plaats.cel or None),
                "geldt": str(deel.waarheid),
            }
            for deel in proef.voorwaarden
        ],
    }


def _build_set(vragenset: "Vragenset") -> list[dict[str, Any]]:
    """Each combination that settles the outcome: the answers per question, and what they give."""
    return [
        {
            "antwoorden": {
                vraag.id: [build_antwoord(antwoord) for antwoord in antwoorden]
                for vraag, antwoorden in zip(vragenset.vragen, gevolg.antwoorden, strict=True)
            },
            "uitkomst": str(gevolg.uitkomst),
        }
        for gevolg in vragenset.gevolgen
    ]


def _style(regel: str) -> str:
    if regel.startswith("Criterium "):
        return click.style(regel, bold=True)
    kleur = next((k for begin, k in _KLEUREN.items() if regel.lstrip().startswith(begin)), None)
    return click.style(regel, fg=kleur) if kleur else regel
