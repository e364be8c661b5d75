"""The answers that are tried for a question, to see what they would do to the outcome."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations, pairwise
from math import ceil, floor

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

SAMEN = 6
"""The most values of a meerkeuze that are also tried together."""


def match_proefantwoorden(
    vraag: Vraag,
    keuzes: Sequence[Keuze],
    voorwaarden: Iterable[Voorwaarde],
    samen: int = SAMEN,
) -> tuple[Antwoord, ...]:
    """Every known answer that can make a difference to these voorwaarden on the question.

    A choice: each value of its list that is not open. A meerkeuze: each value alone, and the values
    that the voorwaarden name together in every way (the first `samen` of them). A number or date:
    the values at and beside the bounds in the voorwaarden, as far as an answer may have them. Where
    the voorwaarden name no values: one answer INGEVULD that stands for any.
    """
    eigen = [eis for v in voorwaarden for eis in v.eisen]
    waarden: Iterable[tuple[Waarde, ...]]
    match vraag.soort:
        case Vraagsoort.KEUZE | Vraagsoort.MEERKEUZE:
            gesloten = list(dict.fromkeys(k.waarde for k in keuzes if not k.open))
            waarden = [(waarde,) for waarde in gesloten]
            if vraag.soort is Vraagsoort.MEERKEUZE:
                genoemd = {eis.waarde for eis in eigen if isinstance(eis, Is | IsNiet)}
                waarden = [*waarden, *_combine([w for w in gesloten if w in genoemd][:samen])]
        case Vraagsoort.GETAL | Vraagsoort.DATUM:
            bereiken = [eis for eis in eigen if isinstance(eis, InBereik)]
            waarden = [(waarde,) for waarde in _list_rond(vraag, bereiken)] if bereiken else ()
        case Vraagsoort.TEKST:
            waarden = ()
    return tuple(Antwoord(vraag.id, w, Plaats()) for w in waarden or [(INGEVULD,)])


def _combine(waarden: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for aantal in range(2, len(waarden) + 1):
        yield from combinations(waarden, aantal)


def _list_rond(vraag: Vraag, eisen: Iterable[InBereik]) -> list[Decimal] | list[date]:
    """The bounds and the values just below and above each, as far as an answer may have them.

    When no bound is near such a value, they are all alike: then there is one.
    """
    grenzen = {grens for eis in eisen for grens in (eis.vanaf, eis.tot)}
    getallen = sorted(grens for grens in grenzen if isinstance(grens, Decimal))
    if vraag.soort is Vraagsoort.DATUM:
        datums = sorted(grens for grens in grenzen if isinstance(grens, date))
        return _list_datums(datums) or [date(EERSTE_JAAR, 1, 1)]
    if vraag.eenheid == JAAR:
        return _list_jaren(getallen) or [Decimal(EERSTE_JAAR)]
    return _list_getallen(getallen) or [Decimal(1)]


def _list_getallen(grenzen: Iterable[Decimal]) -> list[Decimal]:
    """A number is above zero; the step is smaller than any distance between two bounds."""
    binnen = [grens for grens in grenzen if 0 < grens <= MEESTE]
    exponenten = [int(grens.normalize().as_tuple().exponent) for grens in binnen]
    stap = Decimal(1).scaleb(min([0, *exponenten]))
    if any(hoog - laag <= stap for laag, hoog in pairwise([Decimal(0), *binnen])):
        stap /= 10
    rond = {waarde for grens in binnen for waarde in (grens - stap, grens, grens + stap)}
    return sorted(waarde for waarde in rond if waarde <= MEESTE)


def _list_jaren(grenzen: Iterable[Decimal]) -> list[Decimal]:
    """A year is whole: of a bound between two years these two."""
    rond: set[Decimal] = set()
    for grens in grenzen:
        heel = grens.to_integral_value()
        eronder, erboven = (heel - 1, heel + 1) if heel == grens else (floor(grens), ceil(grens))
        rond |= {Decimal(eronder), Decimal(erboven), *([heel] if heel == grens else [])}
    return sorted(jaar for jaar in rond if EERSTE_JAAR <= jaar <= LAATSTE_JAAR)


def _list_datums(grenzen: Iterable[date]) -> list[date]:
    """A date by whole days, in the years that an answer may name."""
    eerste, laatste = date(EERSTE_JAAR, 1, 1), date(LAATSTE_JAAR, 12, 31)
    dag = timedelta(1)
    dichtbij = [grens for grens in grenzen if eerste - dag <= grens <= laatste + dag]
    rond = {datum for grens in dichtbij for datum in (grens - dag, grens, grens + dag)}
    return sorted(datum for datum in rond if eerste <= datum <= laatste)
