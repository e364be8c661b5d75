"""The judgement of the master against a second one: the table of the design in plain Python.

The second one is tests/tweede_oordeel.py.
"""

import random
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afweging_xlsx.domain.aanvraag import Aanvraag
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.evaluation.afweging import evaluate_aanvraag
from afweging_xlsx.evaluation.antwoorden.aanvraag import match_invullingen
from afweging_xlsx.evaluation.oordelen import evaluate_oordelen, evaluate_uitkomst
from gegeven import build_aanvraag, build_invulling
from tweede_oordeel import CRITERIA, NIET_BEKEND, WAARDEN, Gegeven, judge_all

AANTAL = 6000


# --- the judgement of the workbook ---


def judge_werkboek(kader: Kader, gegeven: Gegeven) -> tuple[str, ...]:
    """The three oordelen and the outcome, by the rows of the workbook."""
    oordelen = evaluate_oordelen(build_aanvraag(gegeven), kader)
    uitkomst = evaluate_uitkomst(kader.prioriteitsregel, oordelen)
    return (*(str(oordelen[nummer].waarheid) for nummer in (1, 2, 3)), str(uitkomst))


def list_verschillen(kader: Kader, gevallen: list[Gegeven]) -> list[tuple[object, ...]]:
    """The first requests on which the two differ, with both results."""
    paren = ((g, judge_all(g), judge_werkboek(kader, g)) for g in gevallen)
    return [paar for paar in paren if paar[1] != paar[2]][:5]


# --- they agree ---


@pytest.mark.parametrize("nummer", sorted(CRITERIA))
def test_every_combination_of_a_criterium(kader: Kader, nummer: int) -> None:
    """On every combination of the answers that a criterium may look at, the two agree"""
    vragen = CRITERIA[nummer]
    leeg: dict[str, str | None] = dict.fromkeys(WAARDEN)
    gevallen: list[Gegeven] = [
        leeg | dict(zip(vragen, waarden, strict=True))
        for waarden in product(*(WAARDEN[vraag] for vraag in vragen))
    ]

    assert len(gevallen) >= 320
    assert list_verschillen(kader, gevallen) == []


def test_random_requests(kader: Kader) -> None:
    """On thousands of random requests with every answer in play, the two agree"""
    worp = random.Random(20260303)
    gevallen: list[Gegeven] = [
        {vraag: worp.choice(waarden) for vraag, waarden in WAARDEN.items()} for _ in range(AANTAL)
    ]

    assert list_verschillen(kader, gevallen) == []


def test_every_outcome_occurs() -> None:
    """The second implementation gives each oordeel and outcome, so that agreeing means something"""
    worp = random.Random(20260303)
    gezien = [
        judge_all({vraag: worp.choice(waarden) for vraag, waarden in WAARDEN.items()})
        for _ in range(AANTAL)
    ]

    per_plek = [set(plek) for plek in zip(*gezien, strict=True)]
    oordelen = {"ja", "nee", "onbekend"}
    uitkomsten = {"kan_wenselijk", "niet_wenselijk", "nog_niet_te_bepalen"}
    assert per_plek == [oordelen, oordelen, oordelen, uitkomsten]


# --- what does not matter ---

GEVALLEN = st.fixed_dictionaries({v: st.sampled_from(w) for v, w in WAARDEN.items()})
rustig = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@rustig
@given(GEVALLEN, st.randoms(use_true_random=False))
def test_order_of_rows_does_not_matter(kader: Kader, gegeven: Gegeven, worp: random.Random) -> None:
    """The rows of an intake in another order give the same afweging"""
    rijen = [build_invulling(vraag, waarde) for vraag, waarde in gegeven.items()]
    antwoorden, _ = match_invullingen(rijen, kader)
    worp.shuffle(rijen)
    andersom, _ = match_invullingen(rijen, kader)

    assert evaluate_aanvraag(Aanvraag("x.xlsx", "", "", andersom), kader) == evaluate_aanvraag(
        Aanvraag("x.xlsx", "", "", antwoorden), kader
    )


@rustig
@given(GEVALLEN)
def test_label_and_value_are_the_same(kader: Kader, gegeven: Gegeven) -> None:
    """An intake filled in with labels is judged as one with values"""
    met_labels = [
        build_invulling(vraag, waarde and kader.label(vraag, waarde).upper())
        for vraag, waarde in gegeven.items()
    ]

    antwoorden, bevindingen = match_invullingen(met_labels, kader)

    assert bevindingen == ()
    assert dict(antwoorden) == build_aanvraag(gegeven).antwoorden


@rustig
@given(GEVALLEN)
def test_onbekend_is_never_guessed(kader: Kader, gegeven: Gegeven) -> None:
    """'Weet niet' and no answer at all are judged the same"""
    leeg = {vraag: None if w in NIET_BEKEND else w for vraag, w in gegeven.items()}

    assert judge_werkboek(kader, leeg) == judge_werkboek(kader, gegeven)
