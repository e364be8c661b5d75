"""Answers that contradict each other: rows of the sheet Controles, told at the cells concerned."""

from collections.abc import Iterable, Iterator, Set

from afweging_xlsx.domain.afweging import Treffer
from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import proef
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Controle, Controlesoort
from afweging_xlsx.evaluation.feiten import ANTWOORDFEITEN, match_antwoordfeiten
from afweging_xlsx.evaluation.selectie import match_rijen
from afweging_xlsx.evaluation.voorwaarden import Antwoorden


def evaluate_tegenspraken(
    controles: Iterable[Treffer[Controle]], bestand: str
) -> Iterator[Bevinding]:
    """A bevinding at each cell of these controles that is a contradiction; else at the file."""
    for treffer in controles:
        if treffer.rij.soort is Controlesoort.TEGENSPRAAK:
            cellen = [a.plaats for a in treffer.antwoorden if a.plaats.cel]
            for plaats in cellen or [Plaats(bestand)]:
                yield proef.TEGENSPRAAK.at(
                    plaats, melding=treffer.rij.melding, vraag=treffer.rij.vraag
                )


def match_tegenspraken(
    antwoorden: Antwoorden, kader: Kader, onleesbaar: Set[str]
) -> tuple[Treffer[Controle], ...]:
    """The contradictions between answers of a request that cannot be weighed yet.

    A row that looks at one of the questions in `onleesbaar`, or at what only the weighing tells,
    says nothing yet.
    """
    bekend = (kader.vragen.keys() | ANTWOORDFEITEN) - onleesbaar
    rijen = [
        controle
        for controle in kader.controles
        if controle.soort is Controlesoort.TEGENSPRAAK
        and bekend.issuperset(voorwaarde.vraag for voorwaarde in controle.voorwaarden)
    ]
    return match_rijen(rijen, match_antwoordfeiten(antwoorden))
