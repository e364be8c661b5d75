"""The lint of a master: what an editor wants to know, and an advice does not need.

Only `controleer` asks for it; reading for an advice does not.
"""

from collections.abc import Iterator
from datetime import date

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus.taal import TEKST_TE_LANG
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.kader.boek import Kaderboek
from afweging_xlsx.reading.lint.bron import Lintbron, read_lintbron
from afweging_xlsx.reading.lint.cellen import check_cellen
from afweging_xlsx.reading.lint.namen import check_namen
from afweging_xlsx.reading.lint.nota import check_notadelen
from afweging_xlsx.reading.lint.plaatsen import check_plaatsen
from afweging_xlsx.reading.lint.spelling import check_spelling
from afweging_xlsx.reading.lint.taal import check_taal
from afweging_xlsx.reading.lint.versie import check_versie

MAX_TEKENS = 1_000_000
"""All text of a master whose language is looked at; the one that ships has a fifth of it."""


def check_kaderlint(boek: Kaderboek, vandaag: date) -> tuple[Bevinding, ...]:
    """What in a master is not kept up, hangs loose or reads badly.

    `vandaag` is the date to hold its dates against.
    """
    bron = read_lintbron(boek, vandaag)
    return (
        *check_cellen(bron),
        *check_versie(bron),
        *check_plaatsen(bron),
        *check_namen(bron),
        *check_notadelen(bron),
        *_check_woorden(boek.bestand, bron),
    )


def _check_woorden(bestand: str, bron: Lintbron) -> Iterator[Bevinding]:
    """How the texts read; all texts together are bounded, and so is the time it takes."""
    tekens = sum(len(tekst.tekst) for tekst in bron.teksten)
    if tekens > MAX_TEKENS:
        yield TEKST_TE_LANG.at(
            Plaats(bestand),
            wat="alle tekst samen",
            lengte=tekens,
            maat="tekens",
            grens=MAX_TEKENS,
            gevolg=" De taal is daarom niet nagekeken.",
        )
        return
    yield from check_taal(bron)
    yield from check_spelling(bron)
