"""The judgement of the master against a second one: the table of the design in plain Python.

The second implementation below knows nothing of the workbook, of `als:` cells or of the package.
It is written from section 6 of the design, line by line, and meant to be read beside it.
"""

# ruff: noqa: PLR0911, SIM114 - a branch for each line of the design, so that they can be compared

import random
from collections.abc import Mapping
from functools import cache
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afweging_xlsx.domain.aanvraag import Aanvraag, Antwoord, Invulling
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.evaluation.aanvraag import match_invullingen
from afweging_xlsx.evaluation.afweging import evaluate_aanvraag
from afweging_xlsx.evaluation.oordelen import evaluate_oordelen, evaluate_uitkomst
from meester import read_meester

Gegeven = Mapping[str, str | None]

JA_NEE = ("ja", "nee", "weet_niet", None)
WAARDEN: dict[str, tuple[str | None, ...]] = {
    "aanvraagtype": (
        "thuisbatterij", "bedrijvenbatterij", "systeembatterij", "buurtenergyhub",
        "bedrijventerreinenergyhub",
    ),
    "situatie": ("bestaand", "nieuw", "weet_niet", None),
    "hub_onderdeel": (
        "groepscontract", "groepscontract_met_batterij", "batterij", "weet_niet", None
    ),
    "netcongestie_structureel": JA_NEE,
    "netcongestie_effect": JA_NEE,
    "netbeheerder_toets": (
        "verlicht", "geen_effect", "verergert", "niet_getoetst", "weet_niet", None
    ),
    "inzet": (
        "energiemarkten", "eigen_aansluiting", "netverlichting", "energiedelen", "weet_niet", None
    ),
    "extra_ruimte": JA_NEE,
    "waarde_voldoende": JA_NEE,
}  # fmt: skip
CRITERIA = {
    1: ("aanvraagtype", "situatie", "netcongestie_structureel", "netcongestie_effect"),
    2: ("aanvraagtype", "situatie", "hub_onderdeel", "netbeheerder_toets", "inzet"),
    3: ("aanvraagtype", "netbeheerder_toets", "inzet", "extra_ruimte", "waarde_voldoende"),
}
"""The answers that the table of the design names for each criterium."""

AANTAL = 6000
NIET_BEKEND = (None, "weet_niet", "niet_getoetst")


# --- the second implementation ---


def judge_1(a: Gegeven) -> str:
    """Structural connection limits with a direct effect."""
    structureel, effect = a["netcongestie_structureel"], a["netcongestie_effect"]
    beide_onbekend = structureel in NIET_BEKEND and effect in NIET_BEKEND
    if structureel == "nee":
        return "nee"
    elif effect == "nee":
        return "nee"
    elif structureel == "ja" and effect == "ja":
        return "ja"
    elif beide_onbekend and a["aanvraagtype"] == "thuisbatterij":
        return "nee"
    elif beide_onbekend and a["aanvraagtype"] == "buurtenergyhub" and a["situatie"] == "bestaand":
        return "nee"
    else:
        return "onbekend"


def judge_2(a: Gegeven) -> str:
    """Contributes to less congestion."""
    toets, inzet, type_ = a["netbeheerder_toets"], a["inzet"], a["aanvraagtype"]
    met_batterij = a["hub_onderdeel"] in ("groepscontract_met_batterij", "batterij")
    if toets == "verlicht":
        return "ja"
    elif toets in ("geen_effect", "verergert"):
        return "nee"
    elif inzet == "energiemarkten":
        return "nee"
    elif inzet == "energiedelen":
        return "nee"
    elif inzet in ("eigen_aansluiting", "netverlichting"):
        return "onbekend"
    elif inzet in NIET_BEKEND and type_ == "thuisbatterij":
        return "nee"
    elif (
        inzet in NIET_BEKEND
        and type_ == "buurtenergyhub"
        and met_batterij
        and a["situatie"] == "bestaand"
    ):
        return "nee"
    else:
        return "onbekend"


def judge_3(a: Gegeven) -> str:
    """Enough value from the extra connection capacity."""
    ruimte, waarde = a["extra_ruimte"], a["waarde_voldoende"]
    toets, inzet, type_ = a["netbeheerder_toets"], a["inzet"], a["aanvraagtype"]
    alleen_bij_verlichting = type_ in ("thuisbatterij", "systeembatterij")
    beide_ja = ruimte == "ja" and waarde == "ja"
    if ruimte == "nee":
        return "nee"
    elif waarde == "nee":
        return "nee"
    elif alleen_bij_verlichting and toets in ("geen_effect", "verergert"):
        return "nee"
    elif alleen_bij_verlichting and beide_ja and toets in NIET_BEKEND:
        return "onbekend"
    elif beide_ja:
        return "ja"
    elif ruimte in NIET_BEKEND and inzet in ("energiemarkten", "energiedelen"):
        return "nee"
    elif (
        type_ == "thuisbatterij"
        and ruimte in NIET_BEKEND
        and waarde in NIET_BEKEND
        and inzet in NIET_BEKEND
    ):
        return "nee"
    else:
        return "onbekend"


def judge_uitkomst(een: str, twee: str, drie: str) -> str:
    """(1 EN 2) OF 3, by Kleene."""
    if een == "nee" or twee == "nee":
        een_en_twee = "nee"
    elif een == "ja" and twee == "ja":
        een_en_twee = "ja"
    else:
        een_en_twee = "onbekend"
    if een_en_twee == "ja" or drie == "ja":
        return "kan_wenselijk"
    elif een_en_twee == "nee" and drie == "nee":
        return "niet_wenselijk"
    else:
        return "nog_niet_te_bepalen"


JUDGES = {1: judge_1, 2: judge_2, 3: judge_3}


def judge_all(gegeven: Gegeven) -> tuple[str, ...]:
    """The three oordelen and the outcome, by the second implementation."""
    oordelen = [judge(gegeven) for judge in JUDGES.values()]
    return (*oordelen, judge_uitkomst(*oordelen))


# --- the judgement of the workbook ---


def build_invulling(vraag: str, waarde: str | None) -> Invulling:
    """A cell of an intake."""
    rij = 10 + list(WAARDEN).index(vraag)
    return Invulling(vraag, waarde, Plaats("x.xlsx", "Intake", f"C{rij}"))


@cache
def match_cel(vraag: str, waarde: str | None) -> Antwoord:
    """One cell understood; each is understood once for all requests."""
    antwoorden, bevindingen = match_invullingen([build_invulling(vraag, waarde)], read_meester())
    assert bevindingen == ()
    return antwoorden[vraag]


@cache
def match_leeg() -> Mapping[str, Antwoord]:
    """Every question of the master, unanswered."""
    return match_invullingen((), read_meester())[0]


def build_aanvraag(gegeven: Gegeven) -> Aanvraag:
    """A request with these answers and no other."""
    eigen = {vraag: match_cel(vraag, waarde) for vraag, waarde in gegeven.items()}
    return Aanvraag("x.xlsx", "", "", {**match_leeg(), **eigen})


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
