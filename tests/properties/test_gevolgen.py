"""Open questions and changes against plain brute force over all combinations.

The real master goes against the second implementation of the judgement; random rule tables, which
an editor may write, against the rules themselves, tried with every combination of answers.
"""

import random
from collections.abc import Mapping, Sequence, Set
from functools import cache
from itertools import combinations, product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afweging_xlsx.domain.aanvraag import Antwoord, Waarde
from afweging_xlsx.domain.expressie import Expressie, Nummer
from afweging_xlsx.domain.gevolgen import Omslag, Openstaand
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Vraagsoort
from afweging_xlsx.domain.voorwaarde import (
    Is,
    IsNiet,
)
from afweging_xlsx.evaluation.gevolgen import (
    evaluate_gunstig,
    evaluate_omslagen,
    evaluate_openstaand,
)
from afweging_xlsx.evaluation.zoekruimte import match_zoekruimte
from gegeven import build_aanvraag
from regelstrategie import ALLES, EXPRESSIES, NU, rule_tables
from regeltabellen import (
    REGELVRAGEN,
    Regel,
    build_antwoorden,
    build_regelkader,
    judge_tabel,
)
from tweede_oordeel import NIET_BEKEND, WAARDEN, Gegeven, judge_all

AANTAL = 5000
OPEN = "nog_niet_te_bepalen"
BEKEND = frozenset({"kan_wenselijk", "niet_wenselijk"})
KANDIDATEN = tuple(vraag for vraag in WAARDEN if vraag not in ("aanvraagtype", "hub_onderdeel"))
"""In the order of the sheet Vragen, which test_order_of_questions holds."""

ANTWOORDEN = {v: tuple(w for w in WAARDEN[v] if w not in NIET_BEKEND) for v in KANDIDATEN}


# --- the real master ---


@cache
def find_uitkomst(waarden: tuple[str | None, ...]) -> str:
    """The outcome of the second implementation for answers in the order of WAARDEN."""
    return judge_all(dict(zip(WAARDEN, waarden, strict=True)))[-1]


def judge(gegeven: Gegeven) -> str:
    """The outcome by the second implementation."""
    return find_uitkomst(tuple(gegeven[vraag] for vraag in WAARDEN))


def search_open(gegeven: Gegeven, doelen: Set[str] = BEKEND) -> list[list[str]]:
    """Brute force: the smallest sets of open questions that some answers settle like this."""
    if judge(gegeven) != OPEN:
        return []
    vrij = [vraag for vraag in KANDIDATEN if gegeven[vraag] in NIET_BEKEND]
    for grootte in range(1, len(vrij) + 1):
        sets = [
            list(vragen)
            for vragen in combinations(vrij, grootte)
            if any(
                judge({**gegeven, **dict(zip(vragen, keuze, strict=True))}) in doelen
                for keuze in product(*(ANTWOORDEN[vraag] for vraag in vragen))
            )
        ]
        if sets:
            return sets
    return []


def search_omslag(gegeven: Gegeven) -> list[tuple[str, str, str]]:
    """Brute force: every single change that gives another outcome."""
    nu = judge(gegeven)
    anders = [
        (vraag, str(waarde), judge({**gegeven, vraag: waarde}))
        for vraag in KANDIDATEN
        for waarde in ANTWOORDEN[vraag]
    ]
    return [wissel for wissel in anders if wissel[2] != nu]


def list_omslagen(omslagen: Sequence[Omslag]) -> list[tuple[str, str, str]]:
    """Changes as question, answer and outcome."""
    return [(o.vraag.id, str(o.antwoord.waarden[0]), str(o.uitkomst)) for o in omslagen]


def list_sets(openstaand: Openstaand) -> list[list[str]]:
    """Sets of open questions by their ids."""
    return [[vraag.id for vraag in deel.vragen] for deel in openstaand.sets]


@cache
def throw_requests() -> tuple[Gegeven, ...]:
    """Thousands of random requests, many of them with much that is open."""
    worp = random.Random(20261125)
    requests = []
    for _ in range(AANTAL):
        vaak_leeg = worp.random()
        requests.append(
            {
                vraag: None
                if vraag != "aanvraagtype" and worp.random() < vaak_leeg
                else worp.choice(waarden)
                for vraag, waarden in WAARDEN.items()
            }
        )
    return tuple(requests)


def test_order_of_questions(kader: Kader) -> None:
    """The candidates of the brute force stand in the order of the sheet Vragen"""
    volgorde = [vraag for vraag in kader.vragen if vraag in KANDIDATEN]

    assert list(KANDIDATEN) == volgorde


def test_candidates(kader: Kader) -> None:
    """The Beslisregels of the master put voorwaarden on just these questions"""
    ruimte = match_zoekruimte(build_aanvraag(throw_requests()[0]).antwoorden, kader)

    assert [kandidaat.vraag.id for kandidaat in ruimte.kandidaten] == list(KANDIDATEN)


def test_open_questions_of_the_master(kader: Kader) -> None:
    """On thousands of random requests the open questions are those of brute force"""
    anders = []
    for gegeven in throw_requests():
        ruimte = match_zoekruimte(build_aanvraag(gegeven).antwoorden, kader)
        if list_sets(evaluate_openstaand(ruimte)) != search_open(gegeven):
            anders.append(gegeven)

    assert anders[:3] == []


def test_way_to_a_good_outcome(kader: Kader) -> None:
    """What it takes for kan_wenselijk is told exactly when the smallest sets do not give it"""
    anders, gezien = [], set()
    for gegeven in throw_requests():
        ruimte = match_zoekruimte(build_aanvraag(gegeven).antwoorden, kader)
        openstaand = evaluate_openstaand(ruimte)
        goed = search_open(gegeven, {"kan_wenselijk"})
        klein = len(openstaand.sets[0].vragen) if openstaand.sets else 0
        verwacht = goed if goed and klein and len(goed[0]) > klein else []
        gezien.add(len(verwacht[0]) if verwacht else 0)
        if list_sets(evaluate_gunstig(ruimte, openstaand)) != verwacht:
            anders.append(gegeven)

    assert anders[:3] == []
    assert gezien >= {0, 2, 3}


def test_changes_of_the_master(kader: Kader) -> None:
    """On thousands of random requests the changes are those of brute force"""
    anders = []
    for gegeven in throw_requests():
        ruimte = match_zoekruimte(build_aanvraag(gegeven).antwoorden, kader)
        if list_omslagen(evaluate_omslagen(ruimte)) != search_omslag(gegeven):
            anders.append(gegeven)

    assert anders[:3] == []


def test_requests_prove_something() -> None:
    """Among the random requests sets of one, two and three questions occur, and every change"""
    grootten = {len(sets[0]) for g in throw_requests() if (sets := search_open(g))}
    wissels = {(judge(g), o[2]) for g in throw_requests() for o in search_omslag(g)}

    assert grootten >= {1, 2}
    assert len(wissels) == 6


# --- what each combination leads to ---


def test_consequences_of_the_master(kader: Kader) -> None:
    """The combinations that are told to settle the outcome are exactly those that do"""
    for gegeven in throw_requests()[:1000]:
        ruimte = match_zoekruimte(build_aanvraag(gegeven).antwoorden, kader)
        for deel in evaluate_openstaand(ruimte).sets:
            vragen = [vraag.id for vraag in deel.vragen]
            verteld = {
                (tuple(str(a.waarden[0]) for a in keuze), str(gevolg.uitkomst))
                for gevolg in deel.gevolgen
                for keuze in product(*gevolg.antwoorden)
            }
            echt = {
                (keuze, uitkomst)
                for keuze in product(*(ANTWOORDEN[vraag] for vraag in vragen))
                if (uitkomst := judge({**gegeven, **dict(zip(vragen, keuze, strict=True))})) != OPEN
            }
            assert verteld == echt


# --- random rule tables ---

TABELLEN = rule_tables()
REQUESTS = st.fixed_dictionaries({vraag: NU[soort] for vraag, soort in REGELVRAGEN.items()})
grondig = settings(
    max_examples=500,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def judge_with(
    regels: Sequence[Regel],
    expressie: Expressie,
    gegeven: Mapping[str, tuple[Waarde, ...]],
    anders: Mapping[str, tuple[Waarde, ...]],
) -> str:
    """The outcome of a rule table for these answers with some of them changed."""
    return judge_tabel(regels, expressie, {**gegeven, **anders})


@grondig
@given(TABELLEN, EXPRESSIES, REQUESTS)
def test_open_questions_of_any_rules(
    regels: list[Regel], expressie: Expressie, gegeven: dict[str, tuple[Waarde, ...]]
) -> None:
    """With any rules the open questions are those of brute force"""
    kader = build_regelkader(regels, expressie)
    ruimte = match_zoekruimte(build_antwoorden(gegeven), kader)
    gebruikt = [v for v in REGELVRAGEN if any(v in regel.eisen for regel in regels)]
    vrij = [v for v in gebruikt if gegeven[v] in ((), ("weet_niet",))]

    verwacht: list[list[str]] = []
    if judge_with(regels, expressie, gegeven, {}) == OPEN:
        for grootte in range(1, min(len(vrij), 3) + 1):
            verwacht = [
                list(vragen)
                for vragen in combinations(vrij, grootte)
                if any(
                    judge_with(regels, expressie, gegeven, dict(zip(vragen, keuze, strict=True)))
                    != OPEN
                    for keuze in product(*(ALLES[REGELVRAGEN[v]] for v in vragen))
                )
            ]
            if verwacht:
                break
    gevonden = [s for s in list_sets(evaluate_openstaand(ruimte)) if len(s) <= 3]

    assert gevonden == verwacht


@grondig
@given(TABELLEN, EXPRESSIES, REQUESTS)
def test_changes_of_any_rules(
    regels: list[Regel], expressie: Expressie, gegeven: dict[str, tuple[Waarde, ...]]
) -> None:
    """With any rules the changes are those of brute force; of numbers, to the same outcomes"""
    kader = build_regelkader(regels, expressie)
    omslagen = evaluate_omslagen(match_zoekruimte(build_antwoorden(gegeven), kader))
    gebruikt = [v for v in REGELVRAGEN if any(v in regel.eisen for regel in regels)]
    nu = judge_with(regels, expressie, gegeven, {})

    verwacht = {
        (vraag, uitkomst)
        for vraag in gebruikt
        for waarde in ALLES[REGELVRAGEN[vraag]]
        if (uitkomst := judge_with(regels, expressie, gegeven, {vraag: waarde})) != nu
    }

    assert {(o.vraag.id, str(o.uitkomst)) for o in omslagen} == verwacht
    for omslag in omslagen:
        waarden = omslag.antwoord.waarden
        assert judge_with(regels, expressie, gegeven, {omslag.vraag.id: waarden}) == omslag.uitkomst


def test_choices_are_all_tried() -> None:
    """Of a choice every value that gives another outcome is told, in the order of its list"""
    regels = [Regel(1, "ja", {"keuze_1": (IsNiet("b"),)})]
    kader = build_regelkader(regels, Nummer(1))
    leeg: dict[str, tuple[Waarde, ...]] = dict.fromkeys(REGELVRAGEN, ())

    omslagen = evaluate_omslagen(match_zoekruimte(build_antwoorden(leeg), kader))

    assert [o.antwoord.waarden for o in omslagen] == [("a",), ("c",)]


def test_forty_questions_do_not_hang() -> None:
    """A table that only many answers together settle is given up, and says so"""
    vragen = {f"v{n:02}": (Is("a"),) for n in range(40)}
    regels = [Regel(1, "ja", vragen)]
    kader = build_regelkader(regels, Nummer(1), dict.fromkeys(vragen, Vraagsoort.KEUZE))
    antwoorden = {vraag: Antwoord(vraag, (), Plaats()) for vraag in vragen}

    openstaand = evaluate_openstaand(match_zoekruimte(antwoorden, kader))

    assert openstaand == Openstaand((), False, 3)
