"""The lint of a master: what an editor wants to know, and an advice does not need.

Only `controleer` asks for it, of a master that can be used; reading for an advice does not.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus.taal import TEKST_TE_LANG
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.kaderbladen import read_bladnamen
from afweging_xlsx.reading.kaderversie import GEGEVENS
from afweging_xlsx.reading.lintbron import HERZIEN, Lintbron, read_lintbron
from afweging_xlsx.reading.lintnamen import check_namen
from afweging_xlsx.reading.lintnota import check_notadelen
from afweging_xlsx.reading.lintplaatsen import check_plaatsen
from afweging_xlsx.reading.lintspelling import check_spelling
from afweging_xlsx.reading.linttaal import check_taal
from afweging_xlsx.reading.lintversie import check_versie
from afweging_xlsx.reading.werkboek import Inhoudsopgave, read_werkboek

MAX_TEKENS = 1_000_000
"""All text of a master whose language is looked at; the one that ships has a fifth of it."""


def check_kaderlint(bestand: str, inhoud: bytes, vandaag: date) -> tuple[Bevinding, ...]:
    """Read the master once more and tell what is not kept up, hangs loose or reads badly.

    `vandaag` is the date to hold its dates against. A file that cannot be read gives nothing: that
    was told when it was read as a master.
    """
    werkboek = read_werkboek(bestand, inhoud, _kies).waarde
    if werkboek is None:
        return ()
    bron = read_lintbron(werkboek, vandaag)
    return (
        *check_versie(bron),
        *check_plaatsen(bron),
        *check_namen(bron),
        *check_notadelen(bron),
        *_check_woorden(bestand, bron),
    )


def _kies(opgave: Inhoudsopgave) -> Iterable[str]:
    """The sheets of a master, and those that its named cells stand on."""
    namen = [opgave.namen[naam][0] for naam in (*GEGEVENS, HERZIEN) if naam in opgave.namen]
    return (*read_bladnamen(opgave.bladen).values(), *namen)


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
