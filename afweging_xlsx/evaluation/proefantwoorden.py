"""The answers that are tried for a question, to see what they would do to the outcome."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations, pairwise

from afweging_xlsx.domain.aanvraag import (
    EERSTE_JAAR,
    INGEVULD,
    JAAR,
    LAATSTE_JAAR,
    MEESTE,
    Antwoord,
    Waarde,
)
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Keuze, Vraag, Vraagsoort
from afweging_xlsx.domain.voorwaarde import InBereik, Is, IsNiet, Voorwaarde

_SAMEN = 6
"""The most values of a meerkeuze that are also tried together."""


def match_proefantwoorden(
    vraag: Vraag, keuzes: Sequence[Keuze], voorwaarden: Iterable[Voorwaarde]
) -> tuple[Antwoord, ...]:
    """Every known answer that can make a difference to these voorwaarden on the question.

    A choice: each value of its list that is not open. A meerkeuze: each value alone, and the values
    that the voorwaarden name together in every way (the first six of them). A number or date: the
    values at and beside the bounds in the voorwaarden, as far as an answer may have them. With
    nothing to choose from: one answer INGEVULD that stands for any.
    """
    eigen = [eis for v in voorwaarden for eis in v.eisen]
    waarden: Iterable[tuple[Waarde, ...]]
    match vraag.soort:
        case Vraagsoort.KEUZE | Vraagsoort.MEERKEUZE:
            gesloten = list(dict.fromkeys(k.waarde for k in keuzes if not k.open))
            waarden = [(waarde,) for waarde in gesloten]
            if vraag.soort is Vraagsoort.MEERKEUZE:
                genoemd = {eis.waarde for eis in eigen if isinstance(eis, Is | IsNiet)}
                waarden = [*waarden, *_combine([w for w in gesloten if w in genoemd])]
        case Vraagsoort.GETAL | Vraagsoort.DATUM:
            grenzen = [g for e in eigen if isinstance(e, InBereik) for g in (e.vanaf, e.tot)]
            waarden = [(waarde,) for waarde in _list_rond(vraag, grenzen)]
        case Vraagsoort.TEKST:
            waarden = ()
    return tuple(Antwoord(vraag.id, w, Plaats()) for w in waarden or [(INGEVULD,)])


def _combine(waarden: Sequence[str]) -> Iterator[tuple[str, ...]]:
    samen = waarden[:_SAMEN]
    for aantal in range(2, len(samen) + 1):
        yield from combinations(samen, aantal)


def _list_rond(vraag: Vraag, grenzen: Iterable[Decimal | date | None]) -> list[Decimal | date]:
    """The bounds and the values just below and above each, in order."""
    alle = list(grenzen)
    getallen = sorted({grens for grens in alle if isinstance(grens, Decimal)})
    datums = sorted({grens for grens in alle if isinstance(grens, date)})
    dag, stap = timedelta(1), _find_stap(vraag, getallen)
    rond: set[Decimal] = {w for g in getallen for w in (g - stap, g, g + stap)}
    om: set[date] = {w for g in datums for w in (g - dag, g, g + dag)}
    return [*sorted(w for w in rond if _mag(w, vraag)), *sorted(d for d in om if _mag_datum(d))]


def _find_stap(vraag: Vraag, grenzen: Sequence[Decimal]) -> Decimal:
    """A step that is smaller than any distance between two bounds; a year goes by whole years."""
    if vraag.eenheid == JAAR:
        return Decimal(1)
    exponenten = [int(g.normalize().as_tuple().exponent) for g in grenzen]
    stap = Decimal(1).scaleb(min(0, *exponenten)) if exponenten else Decimal(1)
    afstanden = [hoog - laag for laag, hoog in pairwise(grenzen)]
    return stap / 10 if any(afstand <= stap for afstand in afstanden) else stap


def _mag(waarde: Decimal, vraag: Vraag) -> bool:
    if vraag.eenheid == JAAR:
        return EERSTE_JAAR <= waarde <= LAATSTE_JAAR
    return 0 < waarde <= MEESTE


def _mag_datum(datum: date) -> bool:
    return EERSTE_JAAR <= datum.year <= LAATSTE_JAAR
