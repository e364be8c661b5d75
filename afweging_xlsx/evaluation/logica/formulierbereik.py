"""Rows that can apply, but only with an answer to a question that the form does not ask then."""

from collections.abc import Collection, Iterator, Sequence
from itertools import product
from math import prod

from afweging_xlsx.domain.aanvraag import Antwoord
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.rijen import Vraag
from afweging_xlsx.domain.voorwaarde import Voorwaarde
from afweging_xlsx.domain.waarheid import Waarheid
from afweging_xlsx.evaluation.logica.antwoordruimte import match_antwoordruimte
from afweging_xlsx.evaluation.voorwaarden import match_relevantie, match_voorwaarden

MEESTE_GEVALLEN = 50_000
"""The most combinations of answers that are tried for one row and one aanvraagtype."""


def match_niet_gevraagd(
    voorwaarden: Sequence[Voorwaarde], kader: Kader, typen: Collection[str]
) -> tuple[Vraag, ...]:
    """The questions that the form does not ask while this row needs their answer.

    Empty when for one of these types the row can apply with answers that the form does ask for, or
    when there are too many combinations to tell. Voorwaarden on derived facts are left aside, so
    what is named is certain.
    """
    kortste: list[tuple[Vraag, ...]] = []
    for type_ in typen:
        ruimte = _list_antwoorden(voorwaarden, kader, type_)
        if ruimte is None:
            return ()
        kortste.append(min((_list_niet_gevraagd(g, kader) for g in ruimte), key=len, default=()))
        if not kortste[-1]:
            return ()
    return min(kortste, key=len, default=())


def _list_antwoorden(
    voorwaarden: Sequence[Voorwaarde], kader: Kader, aanvraagtype: str
) -> Iterator[tuple[Antwoord, ...]] | None:
    """The combinations of answers with which the row applies; None when there are too many.

    Answers to the questions of the row, and to those that say which of these the form asks.
    """
    vragen = _find_vragen(voorwaarden, kader)
    relevant = [v for vraag in vragen for v in vraag.voorwaarden]
    mogelijk = []
    for vraag in vragen:
        eigen = [v for v in voorwaarden if v.vraag == vraag.id]
        over = [v for v in (*voorwaarden, *relevant) if v.vraag == vraag.id]
        antwoorden = match_antwoordruimte(vraag, kader, aanvraagtype, over)
        if antwoorden is None:
            return None
        mogelijk.append(
            [a for a in antwoorden if match_voorwaarden(eigen, {vraag.id: a}) is Waarheid.JA]
        )
    return product(*mogelijk) if prod(map(len, mogelijk)) <= MEESTE_GEVALLEN else None


def _find_vragen(voorwaarden: Sequence[Voorwaarde], kader: Kader) -> list[Vraag]:
    """The questions of these voorwaarden, and those that their relevance looks at, and so on."""
    wacht = [v.vraag for v in voorwaarden if v.vraag in kader.vragen]
    gevonden: dict[str, Vraag] = {}
    while wacht:
        vraag = kader.vragen[wacht.pop(0)]
        if vraag.id not in gevonden:
            gevonden[vraag.id] = vraag
            wacht += [v.vraag for v in vraag.voorwaarden]
    return list(gevonden.values())


def _list_niet_gevraagd(gegeven: Sequence[Antwoord], kader: Kader) -> tuple[Vraag, ...]:
    """The questions among these that have an answer and that the form does not ask then."""
    antwoorden = {antwoord.vraag: antwoord for antwoord in gegeven}
    beantwoord = [kader.vragen[a.vraag] for a in gegeven if a.waarden]
    return tuple(vraag for vraag in beantwoord if not match_relevantie(vraag, antwoorden))
