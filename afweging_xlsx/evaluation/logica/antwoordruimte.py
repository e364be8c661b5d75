"""Every request that can be made: which sets of rows can hold together, and with which answers.

Exact, and without trying all combinations. Answers that let the same rows through are alike, and so
are partial requests that leave the same rows standing; of these only the shortest is kept. So the
work grows with the number of different sets of rows, which is small, and not with the number of
combinations, which is astronomical.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import islice

from afweging_xlsx.domain.aanvraag import Antwoord
from afweging_xlsx.domain.kader import TYPENLIJST, Kader
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Vraag, Vraagsoort
from afweging_xlsx.domain.voorwaarde import Is, IsNiet, Voorwaarde
from afweging_xlsx.evaluation.proefantwoorden import match_proefantwoorden
from afweging_xlsx.evaluation.regelbits import (
    MetVoorwaarden,
    Regels,
    match_doorlaat,
    match_groepen,
)

MEESTE_GROEPEN = 20_000
"""The most different sets of rows that are kept at one time."""

MEESTE_SAMEN = 12
"""The most values of a meerkeuze that voorwaarden may name: they are tried in every combination."""

Gegeven = tuple[Antwoord, ...]
"""The answers of a request; every other question is not answered."""


@dataclass(frozen=True, slots=True)
class Combinaties:
    """The sets of rows that can hold together, each with the shortest request that gives it.

    `volledig` is false when there were too many to find them all.
    """

    per_regels: Mapping[Regels, Gegeven]
    volledig: bool = True


def evaluate_combinaties(
    rijen: Sequence[MetVoorwaarden],
    kader: Kader,
    aanvraagtype: str,
    meeste: int = MEESTE_GROEPEN,
) -> Combinaties:
    """All sets of these rows that can hold together for a request of this type.

    Bit n stands for the n-th row. Voorwaarden on derived facts hold by themselves here. Relevance
    does not count: an answer that is given counts (design, section 6).
    """
    gevonden: dict[Regels, Gegeven] = {(1 << len(rijen)) - 1: ()}
    groepen = match_groepen(rijen)
    for vraag in _list_vragen(kader, groepen.keys()):
        groep = groepen[vraag.id]
        voorwaarden = [voorwaarde for voorwaarde, _ in groep.values()]
        antwoorden = match_antwoordruimte(vraag, kader, aanvraagtype, voorwaarden)
        if antwoorden is None:
            return Combinaties({}, volledig=False)
        alle = (1 << len(rijen)) - 1
        keuzes = match_kortste(
            (match_doorlaat(groep, alle, antwoord), _as_gegeven(antwoord))
            for antwoord in antwoorden
        )
        gevonden = match_kortste(_combine(gevonden, keuzes))
        if len(gevonden) > meeste:
            return Combinaties({}, volledig=False)
    return Combinaties(gevonden)


def _list_vragen(kader: Kader, ids: Set[str]) -> Iterator[Vraag]:
    """The questions with these ids, in the order of the kader; it stops after the last one."""
    over = len(ids & kader.vragen.keys())
    return islice((vraag for vraag in kader.vragen.values() if vraag.id in ids), over)


def match_antwoordruimte(
    vraag: Vraag, kader: Kader, aanvraagtype: str, voorwaarden: Sequence[Voorwaarde]
) -> tuple[Antwoord, ...] | None:
    """The answers to a question that can make a difference to these voorwaarden.

    First no answer, then each open value, then the known ones. The question after the type has one
    answer: this type. None when a meerkeuze has too many values to try them in every combination.
    """
    if vraag.keuzelijst == TYPENLIJST:
        return (Antwoord(vraag.id, (aanvraagtype,), Plaats()),)
    genoemd = {e.waarde for v in voorwaarden for e in v.eisen if isinstance(e, Is | IsNiet)}
    if vraag.soort is Vraagsoort.MEERKEUZE and len(genoemd) > MEESTE_SAMEN:
        return None
    keuzes = kader.keuzes(vraag, aanvraagtype)
    open_ = [Antwoord(vraag.id, (k.waarde,), Plaats(), open=True) for k in keuzes if k.open]
    bekend = match_proefantwoorden(vraag, keuzes, voorwaarden, MEESTE_SAMEN)
    return (Antwoord(vraag.id, (), Plaats()), *open_, *bekend)


def _as_gegeven(antwoord: Antwoord) -> Gegeven:
    return (antwoord,) if antwoord.waarden else ()


def _combine(
    gevonden: Mapping[Regels, Gegeven], keuzes: Mapping[Regels, Gegeven]
) -> Iterator[tuple[Regels, Gegeven]]:
    for regels, gegeven in gevonden.items():
        for doorlaat, antwoord in keuzes.items():
            yield regels & doorlaat, (*gegeven, *antwoord)


def match_kortste(paren: Iterable[tuple[Regels, Gegeven]]) -> dict[Regels, Gegeven]:
    """For each set of rows the request with the fewest answers; of equals the first."""
    kortste: dict[Regels, Gegeven] = {}
    for regels, gegeven in paren:
        eerder = kortste.get(regels)
        if eerder is None or len(gegeven) < len(eerder):
            kortste[regels] = gegeven
    return kortste
