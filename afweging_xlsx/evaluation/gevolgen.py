"""Which open questions can settle the outcome, and which other answers would change it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import reduce
from itertools import combinations, product
from math import prod
from operator import and_

from afweging_xlsx.domain.aanvraag import Antwoord
from afweging_xlsx.domain.gevolgen import Gevolg, Omslag, Openstaand, Vragenset
from afweging_xlsx.domain.rijen import Vraag
from afweging_xlsx.domain.uitkomst import Uitkomst
from afweging_xlsx.evaluation.regelbits import Regels
from afweging_xlsx.evaluation.zoekruimte import Kandidaat, Uitkomstentabel, Zoekruimte

MEESTE_PROEVEN = 100_000
"""The most combinations of answers that are tried for one request."""

_ELK: Regels = -1
"""The set of all rules."""

_OPEN = Uitkomst.NOG_NIET_TE_BEPALEN
_BEKEND = frozenset({Uitkomst.KAN_WENSELIJK, Uitkomst.NIET_WENSELIJK})

Doelen = Set[Uitkomst]
"""The outcomes that a search is after."""


@dataclass(frozen=True, slots=True)
class _Vrij:
    """An open question: what no answer lets through, and what each kind of answer lets through.

    `aantal` is how many answers there are, with those that change nothing.
    """

    vraag: Vraag
    nu: Regels
    aantal: int
    anders: Mapping[Regels, tuple[Antwoord, ...]]


@dataclass(frozen=True, slots=True)
class _Doel:
    """The outcomes that a search is after, and how a set of rules gives one."""

    tabel: Uitkomstentabel
    doelen: Doelen


def evaluate_openstaand(
    ruimte: Zoekruimte, meeste: int = MEESTE_PROEVEN, doelen: Doelen = _BEKEND
) -> Openstaand:
    """All sets of the smallest size of open questions that can settle the outcome.

    Some answers to exactly these questions give an outcome that is known, one of `doelen`. There
    is no set when the outcome is known already, or when no answers settle it. The search stops,
    and says so, before a size that needs more than `meeste` combinations. Sets, and the questions
    in a set, are in the order of the questions.
    """
    vast = _samen(k.nu for k in ruimte.kandidaten if k.antwoord.bekend)
    vrij = [_find_vrij(k, vast) for k in ruimte.kandidaten if not k.antwoord.bekend]
    if ruimte.tabel.find(vast & _samen(v.nu for v in vrij)) is not _OPEN:
        return Openstaand()
    vast &= _samen(v.nu for v in vrij if not v.anders)
    vrij = [v for v in vrij if v.anders]
    for grootte in range(1, len(vrij) + 1):
        meeste -= _count_proeven([len(v.anders) for v in vrij], grootte)
        if meeste < 0:
            return Openstaand((), False, grootte - 1)
        if sets := tuple(_find_sets(vrij, grootte, vast, _Doel(ruimte.tabel, doelen))):
            return Openstaand(sets, True, grootte)
    return Openstaand((), True, len(vrij))


def evaluate_gunstig(ruimte: Zoekruimte, openstaand: Openstaand) -> Openstaand:
    """The smallest sets that can make an open outcome `kan_wenselijk`, when larger ones are needed.

    Without sets when one of the smallest sets that settle the outcome does so already.
    """
    gevolgen = [gevolg for vragenset in openstaand.sets for gevolg in vragenset.gevolgen]
    if not gevolgen or any(g.uitkomst is Uitkomst.KAN_WENSELIJK for g in gevolgen):
        return Openstaand()
    return evaluate_openstaand(ruimte, doelen=frozenset({Uitkomst.KAN_WENSELIJK}))


def evaluate_omslagen(ruimte: Zoekruimte) -> tuple[Omslag, ...]:
    """Every single change of an answer to another known one that gives another outcome.

    In the order of the questions and of their answers.
    """
    nu = ruimte.tabel.find(_samen(kandidaat.nu for kandidaat in ruimte.kandidaten))
    omslagen = []
    for kandidaat in ruimte.kandidaten:
        rest = _samen(ander.nu for ander in ruimte.kandidaten if ander is not kandidaat)
        for antwoord, regels in kandidaat.mogelijk:
            uitkomst = ruimte.tabel.find(rest & regels)
            if uitkomst is not nu:
                omslagen.append(Omslag(kandidaat.vraag, antwoord, uitkomst))
    return tuple(omslagen)


def _samen(regels: Iterable[Regels]) -> Regels:
    return reduce(and_, regels, _ELK)


def _find_vrij(kandidaat: Kandidaat, vast: Regels) -> _Vrij:
    """The answers by what they let through, without those that change nothing."""
    nu = kandidaat.nu & vast
    anders: dict[Regels, tuple[Antwoord, ...]] = {}
    for antwoord, regels in kandidaat.mogelijk:
        if (eigen := regels & vast) != nu:
            anders[eigen] = (*anders.get(eigen, ()), antwoord)
    return _Vrij(kandidaat.vraag, nu, len(kandidaat.mogelijk), anders)


def _count_proeven(aantallen: Sequence[int], grootte: int) -> int:
    """How many combinations of answers all sets of this size have together."""
    per_grootte = [1, *[0] * grootte]
    for aantal in aantallen:
        for n in range(grootte, 0, -1):
            per_grootte[n] += per_grootte[n - 1] * aantal
    return per_grootte[grootte]


def _find_sets(
    vrij: Sequence[_Vrij], grootte: int, vast: Regels, doel: _Doel
) -> Iterator[Vragenset]:
    for gekozen in combinations(range(len(vrij)), grootte):
        rest = vast & _samen(v.nu for n, v in enumerate(vrij) if n not in gekozen)
        delen = [vrij[n] for n in gekozen]
        if gevolgen := tuple(_find_gevolgen(delen, rest, doel)):
            beslist = sum(prod(map(len, gevolg.antwoorden)) for gevolg in gevolgen)
            altijd = beslist == prod(deel.aantal for deel in delen)
            yield Vragenset(tuple(deel.vraag for deel in delen), gevolgen, altijd)


def _find_gevolgen(delen: Sequence[_Vrij], rest: Regels, doel: _Doel) -> Iterator[Gevolg]:
    for regels in product(*(deel.anders for deel in delen)):
        uitkomst = doel.tabel.find(rest & _samen(regels))
        if uitkomst in doel.doelen:
            antwoorden = [deel.anders[r] for deel, r in zip(delen, regels, strict=True)]
            yield Gevolg(tuple(antwoorden), uitkomst)
