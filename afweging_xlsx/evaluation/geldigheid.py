"""Which rows of the kader can apply together, also rows that look at the outcome.

What the sums give (`ruimte_past` and the like) is taken as free: each value that such a fact has is
possible.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from afweging_xlsx.domain.feiten import CRITERIUM, UITKOMST
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.rijen import Beslisregel
from afweging_xlsx.domain.voorwaarde import Voorwaarde
from afweging_xlsx.domain.waarheid import Waarheid
from afweging_xlsx.evaluation.antwoordruimte import (
    Combinaties,
    evaluate_combinaties,
    match_kortste,
)
from afweging_xlsx.evaluation.feiten import match_waardefeiten
from afweging_xlsx.evaluation.regelbits import Regels
from afweging_xlsx.evaluation.voorwaarden import Antwoorden, match_voorwaarden
from afweging_xlsx.evaluation.zoekruimte import Uitkomstentabel

Voorwaarden = Sequence[Voorwaarde]
"""The voorwaarden of one row."""


@dataclass(frozen=True, slots=True)
class _OpAntwoorden:
    """The part of a row that looks at answers."""

    voorwaarden: tuple[Voorwaarde, ...]


def evaluate_geldigheid(
    rijen: Sequence[Voorwaarden], kader: Kader, aanvraagtype: str
) -> Combinaties:
    """All sets of these rows that can apply together to a request of this type.

    Bit n stands for the n-th row; each set comes with the shortest request that gives it.
    """
    op_antwoorden = [
        _OpAntwoorden(tuple(v for v in rij if not _is_oordeel(v.vraag))) for rij in rijen
    ]
    op_oordelen = [[v for v in rij if _is_oordeel(v.vraag)] for rij in rijen]
    zonder_oordelen = evaluate_combinaties(op_antwoorden, kader, aanvraagtype)
    if not any(op_oordelen) or zonder_oordelen.per_regels.keys() == {0}:
        return zonder_oordelen
    regels = _list_regels(kader)
    combinaties = evaluate_combinaties([*op_antwoorden, *regels], kader, aanvraagtype)
    tabel = Uitkomstentabel(kader, regels)
    alle = (1 << len(rijen)) - 1
    per_rijen = match_kortste(
        (samen & alle & _match_oordelen(op_oordelen, tabel, samen >> len(rijen)), gegeven)
        for samen, gegeven in combinaties.per_regels.items()
    )
    return Combinaties(per_rijen, combinaties.volledig)


def _match_oordelen(
    op_oordelen: Sequence[Voorwaarden], tabel: Uitkomstentabel, regels: Regels
) -> Regels:
    """The rows whose voorwaarden on the outcome and the oordelen hold when just these rules do."""
    feiten: Antwoorden = match_waardefeiten(tabel.find_waarden(regels), tabel.find(regels))
    return sum(
        1 << bit
        for bit, voorwaarden in enumerate(op_oordelen)
        if match_voorwaarden(voorwaarden, feiten) is Waarheid.JA
    )


def _list_regels(kader: Kader) -> list[Beslisregel]:
    decisive = {criterium.id for criterium in kader.prioriteitscriteria}
    return [regel for regel in kader.beslisregels if regel.criterium in decisive]


def _is_oordeel(feit: str) -> bool:
    return feit == UITKOMST or feit.startswith(CRITERIUM)
