"""Which rows of the kader can apply together, also rows that look at the outcome.

What the sums give (`ruimte_past` and the like) is taken as free: each value that such a fact has is
possible.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from afweging_xlsx.domain.feiten import is_oordeelfeit
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.voorwaarde import Voorwaarde
from afweging_xlsx.domain.waarheid import Waarheid
from afweging_xlsx.evaluation.feiten import match_waardefeiten
from afweging_xlsx.evaluation.logica.antwoordruimte import (
    Combinaties,
    evaluate_combinaties,
    match_kortste,
)
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
        _OpAntwoorden(tuple(v for v in rij if not is_oordeelfeit(v.vraag))) for rij in rijen
    ]
    op_oordelen = [[v for v in rij if is_oordeelfeit(v.vraag)] for rij in rijen]
    zonder_oordelen = evaluate_combinaties(op_antwoorden, kader, aanvraagtype)
    if not any(op_oordelen) or zonder_oordelen.per_regels.keys() == {0}:
        return zonder_oordelen
    regels = kader.beslissende_regels
    combinaties = evaluate_combinaties([*op_antwoorden, *regels], kader, aanvraagtype)
    doorlaat = _Oordeeldoorlaat(Uitkomstentabel(kader, regels), op_oordelen)
    alle = (1 << len(rijen)) - 1
    per_rijen = match_kortste(
        (samen & alle & doorlaat.find(samen >> len(rijen)) if samen & alle else 0, gegeven)
        for samen, gegeven in combinaties.per_regels.items()
    )
    return Combinaties(per_rijen, combinaties.volledig)


class _Oordeeldoorlaat:
    """The rows whose voorwaarden on the outcome and the oordelen hold when just some rules do.

    What the same oordelen let through is found once: there are few of them.
    """

    def __init__(self, tabel: Uitkomstentabel, op_oordelen: Sequence[Voorwaarden]) -> None:
        self._tabel = tabel
        self._op_oordelen = op_oordelen
        self._bekend: dict[tuple[Waarheid, ...], Regels] = {}

    def find(self, regels: Regels) -> Regels:
        """The rows that are let through when these rules hold."""
        waarden = self._tabel.find_waarden(regels)
        sleutel = tuple(waarden.values())
        if sleutel not in self._bekend:
            self._bekend[sleutel] = self._match(
                match_waardefeiten(waarden, self._tabel.find(regels))
            )
        return self._bekend[sleutel]

    def _match(self, feiten: Antwoorden) -> Regels:
        return sum(
            1 << bit
            for bit, voorwaarden in enumerate(self._op_oordelen)
            if match_voorwaarden(voorwaarden, feiten) is Waarheid.JA
        )
