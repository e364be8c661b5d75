"""Rows with voorwaarden as sets of bits: which of them does an answer let through?

Bit n stands for row n. A row holds when every question lets it through, so the rows that hold are
what the sets of all questions have in common.
"""

from collections.abc import Iterable, Mapping
from typing import Protocol

from afweging_xlsx.domain.aanvraag import Antwoord
from afweging_xlsx.domain.voorwaarde import Eis, Voorwaarde
from afweging_xlsx.domain.waarheid import Waarheid
from afweging_xlsx.evaluation.voorwaarden import match_voorwaarde

Regels = int
"""A set of rows: bit n is row n."""

Groep = dict[tuple[Eis, ...], tuple[Voorwaarde, Regels]]
"""The different voorwaarden on one question, each with the rows that it stands in."""


class MetVoorwaarden(Protocol):
    """A row that applies under conditions."""

    @property
    def voorwaarden(self) -> tuple[Voorwaarde, ...]:
        """The conditions, which must all hold."""


def match_groepen(rijen: Iterable[MetVoorwaarden]) -> Mapping[str, Groep]:
    """For each question the voorwaarden on it; bit n is the n-th of these rows."""
    per_vraag: dict[str, Groep] = {}
    for bit, rij in enumerate(rijen):
        for voorwaarde in rij.voorwaarden:
            groep = per_vraag.setdefault(voorwaarde.vraag, {})
            _, bits = groep.get(voorwaarde.eisen, (voorwaarde, 0))
            groep[voorwaarde.eisen] = (voorwaarde, bits | 1 << bit)
    return per_vraag


def match_doorlaat(groep: Groep, alle: Regels, antwoord: Antwoord | None) -> Regels:
    """The rows among `alle` whose voorwaarde on the question of `groep` holds for this answer."""
    gegeven = {} if antwoord is None else {antwoord.vraag: antwoord}
    for voorwaarde, bits in groep.values():
        if bits & alle and match_voorwaarde(voorwaarde, gegeven) is not Waarheid.JA:
            alle &= ~bits
    return alle
