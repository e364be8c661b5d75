"""What rules can and cannot do, against plain brute force over all combinations of answers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings

from afweging_xlsx.domain.aanvraag import Antwoord, Waarde
from afweging_xlsx.domain.catalogus import logica
from afweging_xlsx.domain.expressie import Expressie
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Beslisregel
from afweging_xlsx.domain.voorwaarde import Is, Voorwaarde
from afweging_xlsx.domain.waarheid import Waarheid
from afweging_xlsx.evaluation.logica.antwoordruimte import evaluate_combinaties
from afweging_xlsx.evaluation.logica.regellogica import evaluate_regellogica
from afweging_xlsx.evaluation.voorwaarden import match_voorwaarden
from regelstrategie import ALLES, EXPRESSIES, rule_tables
from regeltabellen import REGELVRAGEN, Regel, build_regelkader, holds
from tweede_oordeel import NIET_BEKEND, WAARDEN

GEEN: tuple[Waarde, ...] = ()
grondig = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
Gegeven = Mapping[str, tuple[Waarde, ...]]


def list_gevallen(regels: Sequence[Regel]) -> Iterator[Gegeven]:
    """Every combination of answers to the questions of these rules."""
    vragen = sorted({vraag for regel in regels for vraag in regel.eisen})
    waarden = [(GEEN, ("weet_niet",), *ALLES[REGELVRAGEN[vraag]][:20]) for vraag in vragen]
    return (dict(zip(vragen, keuze, strict=True)) for keuze in product(*waarden))


def find_raak(regels: Sequence[Regel], gegeven: Gegeven) -> int:
    """The rules that hold for these answers, as bits, judged the slow and plain way."""
    return sum(
        1 << nummer
        for nummer, regel in enumerate(regels)
        if all(
            any(holds(eis, gegeven[vraag]) for eis in eisen) for vraag, eisen in regel.eisen.items()
        )
    )


@given(rule_tables(meeste=4), EXPRESSIES)
@grondig
def test_random_tables(regels: list[Regel], expressie: Expressie) -> None:
    """The sets of rules that hold together are those of brute force, each with a real example"""
    kader = build_regelkader(regels, expressie)
    gevonden = evaluate_combinaties(kader.beslisregels, kader, next(iter(kader.aanvraagtypen)))

    assert gevonden.volledig
    assert set(gevonden.per_regels) == {find_raak(regels, g) for g in list_gevallen(regels)}
    for raak, antwoorden in gevonden.per_regels.items():
        leeg = {vraag: GEEN for regel in regels for vraag in regel.eisen}
        assert find_raak(regels, leeg | {a.vraag: a.waarden for a in antwoorden}) == raak


@given(rule_tables(meeste=4), EXPRESSIES)
@grondig
def test_random_tables_in_words(regels: list[Regel], expressie: Expressie) -> None:
    """Gaps and rules that never have a turn are told exactly where brute force finds them"""
    kader = build_regelkader(regels, expressie)
    gevonden = evaluate_regellogica(kader)
    gaten, nooit_eerst = set(), set()
    for nummer in (1, 2, 3):
        eigen = [(n, regel) for n, regel in enumerate(regels) if regel.criterium == nummer]
        raak = {find_raak([r for _, r in eigen], g) for g in list_gevallen([r for _, r in eigen])}
        if 0 in raak:
            gaten.add(f"C{nummer}")
        for bit, (n, _) in enumerate(eigen):
            waar = {bits for bits in raak if bits >> bit & 1}
            if waar and not any(bits & -bits == 1 << bit for bits in waar):
                nooit_eerst.add(f"b{n}")

    gemeld = [b.melding for b in gevonden if b.code == logica.GEVAL_ZONDER_REGEL.code]
    codes = (logica.REGEL_ONBEREIKBAAR.code, logica.REGELS_TEGENSTRIJDIG.code)
    nooit = [b.melding for b in gevonden if b.code in codes]
    assert {melding.split("'")[1] for melding in gemeld} == gaten
    assert {melding.split("'")[1] for melding in nooit} == nooit_eerst


# --- the real master ---


def list_echt(regels: Sequence[Beslisregel]) -> Iterator[dict[str, Antwoord]]:
    """Every combination of answers of the second implementation to the questions of these rules."""
    vragen = [v for v in WAARDEN if any(v == c.vraag for r in regels for c in r.voorwaarden)]
    for keuze in product(*(WAARDEN[vraag] for vraag in vragen)):
        yield {
            vraag: Antwoord(vraag, (waarde,) if waarde else (), Plaats(), waarde in NIET_BEKEND)
            for vraag, waarde in zip(vragen, keuze, strict=True)
        }


def has_gat(regels: Sequence[Beslisregel]) -> bool:
    """Whether some request has no rule, tried one by one."""
    return any(
        not any(match_voorwaarden(r.voorwaarden, antwoorden) is Waarheid.JA for r in regels)
        for antwoorden in list_echt(regels)
    )


@pytest.mark.parametrize("nummer", range(45))
def test_deleted_rule(kader: Kader, nummer: int) -> None:
    """With any one rule deleted, a gap is told exactly when brute force finds one"""
    weg = kader.beslisregels[nummer]
    over = tuple(regel for regel in kader.beslisregels if regel is not weg)

    gevonden = evaluate_regellogica(replace(kader, beslisregels=over))

    gemeld = any(b.code == logica.GEVAL_ZONDER_REGEL.code for b in gevonden)
    assert gemeld == has_gat([regel for regel in over if regel.criterium == weg.criterium])


@pytest.mark.parametrize("nummer", range(45))
def test_added_rule_that_is_dominated(kader: Kader, nummer: int) -> None:
    """A rule added under one with fewer voorwaarden is named, with that one"""
    boven = kader.beslisregels[nummer]
    extra = Voorwaarde("pilot", (Is("ja"),), Plaats(), "ja")
    onder = replace(boven, id="onder", voorwaarden=(*boven.voorwaarden, extra))

    gevonden = evaluate_regellogica(replace(kader, beslisregels=(*kader.beslisregels, onder)))

    (fout,) = [b for b in gevonden if "'onder'" in b.melding]
    assert fout.code == logica.REGEL_ONBEREIKBAAR.code
    assert f"'{boven.id}'" in fout.melding
