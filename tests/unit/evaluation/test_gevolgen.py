"""Open questions that matter and changes, on rule tables of a few lines."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from afweging_xlsx.domain.aanvraag import Waarde
from afweging_xlsx.domain.expressie import En, Expressie, Nummer, Of
from afweging_xlsx.domain.gevolgen import Openstaand
from afweging_xlsx.domain.kader import TYPENLIJST
from afweging_xlsx.domain.rijen import Vraagsoort
from afweging_xlsx.domain.voorwaarde import Is, IsIngevuld, IsOnbekend
from afweging_xlsx.evaluation.gevolgen import evaluate_omslagen, evaluate_openstaand
from afweging_xlsx.evaluation.zoekruimte import Zoekruimte, match_zoekruimte
from regeltabellen import Regel, build_antwoorden, build_regelkader

KEUZES = dict.fromkeys(("een", "twee", "drie"), Vraagsoort.KEUZE)


def build_ruimte(
    regels: Sequence[Regel],
    regel: Expressie,
    vragen: Mapping[str, Vraagsoort] = KEUZES,
    **gegeven: str,
) -> Zoekruimte:
    """The search space of a request on these rules, with these answers and no other."""
    antwoorden: dict[str, tuple[Waarde, ...]] = {
        vraag: (gegeven[vraag],) if vraag in gegeven else () for vraag in vragen
    }
    kader = build_regelkader(regels, regel, vragen)
    return match_zoekruimte(build_antwoorden(antwoorden), kader)


def list_ids(openstaand: Openstaand) -> list[list[str]]:
    """The sets by the ids of their questions."""
    return [[vraag.id for vraag in deel.vragen] for deel in openstaand.sets]


def test_one_question() -> None:
    """A question that settles it, with what each answer gives, and whether any other stays open"""
    ruimte = build_ruimte(
        [Regel(1, "ja", {"een": (Is("a"),)}), Regel(1, "nee", {"een": (Is("b"), Is("c"))})],
        Nummer(1),
    )

    (deel,) = evaluate_openstaand(ruimte).sets

    gevolgen = [([a.waarden[0] for a in g.antwoorden[0]], g.uitkomst) for g in deel.gevolgen]
    assert gevolgen == [(["a"], "kan_wenselijk"), (["b", "c"], "niet_wenselijk")]
    assert deel.altijd


def test_other_answers_stay_open() -> None:
    """A set is not `altijd` when some of its answers leave the outcome open"""
    (deel,) = evaluate_openstaand(
        build_ruimte([Regel(1, "ja", {"een": (Is("a"),)})], Nummer(1))
    ).sets

    assert not deel.altijd


def test_two_questions_together() -> None:
    """Questions that only settle it together are one set"""
    ruimte = build_ruimte(
        [Regel(1, "ja", {"een": (Is("a"),)}), Regel(2, "ja", {"drie": (Is("b"),)})],
        En((Nummer(1), Nummer(2))),
    )

    openstaand = evaluate_openstaand(ruimte)

    assert list_ids(openstaand) == [["een", "drie"]]
    assert (openstaand.volledig, openstaand.doorzocht) == (True, 2)


def test_all_of_the_smallest_size() -> None:
    """Every set of the smallest size is told, in the order of the questions; larger ones are not"""
    ruimte = build_ruimte(
        [
            Regel(1, "ja", {"twee": (Is("a"),), "drie": (Is("a"),)}),
            Regel(2, "ja", {"drie": (Is("b"),)}),
            Regel(3, "ja", {"een": (Is("c"),)}),
        ],
        Of((Nummer(1), Nummer(2), Nummer(3))),
    )

    assert list_ids(evaluate_openstaand(ruimte)) == [["een"], ["drie"]]


def test_outcome_that_is_known() -> None:
    """With a known outcome nothing is open, and changes are still told in order"""
    ruimte = build_ruimte(
        [Regel(1, "ja", {"een": (Is("a"),)}), Regel(1, "nee", {"een": (Is("b"),)})],
        Nummer(1),
        een="a",
    )

    assert evaluate_openstaand(ruimte) == Openstaand()
    omslagen = [(o.antwoord.waarden[0], o.uitkomst) for o in evaluate_omslagen(ruimte)]
    assert omslagen == [("b", "niet_wenselijk"), ("c", "nog_niet_te_bepalen")]


def test_nothing_settles_it() -> None:
    """When no answers settle it there is no set, and the search was complete"""
    ruimte = build_ruimte([Regel(1, "onbekend", {"een": (Is("a"),)})], Nummer(1))

    openstaand = evaluate_openstaand(ruimte)

    assert (openstaand.sets, openstaand.volledig) == ((), True)


def test_bound() -> None:
    """A size with more combinations than allowed is not begun, and that is told"""
    regels = [Regel(1, "ja", dict.fromkeys(KEUZES, (Is("a"),)))]
    ruimte = build_ruimte(regels, Nummer(1))

    assert evaluate_openstaand(ruimte, meeste=2) == Openstaand((), False, 0)
    assert evaluate_openstaand(ruimte, meeste=6) == Openstaand((), False, 2)
    assert list_ids(evaluate_openstaand(ruimte, meeste=7)) == [["een", "twee", "drie"]]


@pytest.mark.parametrize("vraag", ["aanvraagtype", "hub_onderdeel"])
def test_what_is_requested(vraag: str) -> None:
    """What is requested is never a candidate; it does decide which rules can hold"""
    vragen = {vraag: Vraagsoort.KEUZE, **KEUZES}
    regels = [Regel(1, "ja", {vraag: (Is("a"),), "een": (Is("a"),)})]

    passend = build_ruimte(regels, Nummer(1), vragen, **{vraag: "a"})
    ander = build_ruimte(regels, Nummer(1), vragen, **{vraag: "b"})

    assert [kandidaat.vraag.id for kandidaat in passend.kandidaten] == ["een"]
    assert list_ids(evaluate_openstaand(passend)) == [["een"]]
    assert list_ids(evaluate_openstaand(ander)) == []
    assert evaluate_omslagen(ander) == ()


def test_open_answer_is_no_answer() -> None:
    """'Weet niet' counts as not answered; a known answer is in no set"""
    regels = [Regel(1, "ja", {"een": (Is("a"),), "twee": (Is("a"),)})]

    ruimte = build_ruimte(regels, Nummer(1), een="weet_niet", twee="a")

    assert list_ids(evaluate_openstaand(ruimte)) == [["een"]]


def test_rule_that_waits_for_nothing() -> None:
    """A rule on 'onbekend' may hold now and be lost by answering: exactly these questions count"""
    regels = [
        Regel(1, "ja", {"een": (Is("a"),), "twee": (IsOnbekend(),)}),
        Regel(1, "onbekend", {"twee": (Is("a"), Is("b"), Is("c"))}),
    ]

    assert list_ids(evaluate_openstaand(build_ruimte(regels, Nummer(1)))) == [["een"]]


def test_criterium_that_does_not_decide() -> None:
    """Rules of a criterium without a priority bring no questions in"""
    kader = build_regelkader([Regel(1, "ja", {"een": (Is("a"),)})], Nummer(1), KEUZES)
    criteria = {naam: replace(c, prioriteit=None) for naam, c in kader.criteria.items()}
    antwoorden = build_antwoorden(dict.fromkeys(KEUZES, ()))

    assert match_zoekruimte(antwoorden, replace(kader, criteria=criteria)).kandidaten == ()


def test_phases_of_the_own_type() -> None:
    """Of a question on phases those of the own type are tried"""
    regels = [Regel(1, "ja", {"fase": (Is("plan"),)})]
    soorten = dict.fromkeys(("aanvraagtype", "fase"), Vraagsoort.KEUZE)
    kader = build_regelkader(regels, Nummer(1), soorten)
    vragen = {
        "aanvraagtype": replace(kader.vragen["aanvraagtype"], keuzelijst=TYPENLIJST),
        "fase": replace(kader.vragen["fase"], keuzelijst="fasen"),
    }
    kader = replace(kader, vragen=vragen)

    def list_fasen(type_: str) -> list[object]:
        antwoorden = build_antwoorden({"aanvraagtype": (type_,), "fase": ()})
        (kandidaat,) = match_zoekruimte(antwoorden, kader).kandidaten
        return [antwoord.waarden[0] for antwoord, _ in kandidaat.mogelijk]

    assert list_fasen("molen") == ["idee", "bouw"]
    assert list_fasen("dam") == ["plan"]


def list_omslagen(ruimte: Zoekruimte) -> list[tuple[str, object, str]]:
    """The changes as question, answer and outcome."""
    return [(o.vraag.id, o.antwoord.waarden[0], str(o.uitkomst)) for o in evaluate_omslagen(ruimte)]


def test_order_of_changes() -> None:
    """Changes stand in the order of the questions and their lists, not of the rules"""
    regels = [
        Regel(1, "nee", {"drie": (Is("b"),)}),
        Regel(1, "nee", {"een": (Is("c"), Is("b"))}),
        Regel(1, "ja", {}),
    ]

    ruimte = build_ruimte(regels, Nummer(1), een="a", drie="a")

    assert list_omslagen(ruimte) == [
        ("een", "b", "niet_wenselijk"),
        ("een", "c", "niet_wenselijk"),
        ("drie", "b", "niet_wenselijk"),
    ]


def test_change_of_an_open_question() -> None:
    """An answer to a question that is open is a change too, when it gives another outcome"""
    ruimte = build_ruimte([Regel(1, "ja", {"twee": (Is("b"),)})], Nummer(1))

    assert list_omslagen(ruimte) == [("twee", "b", "kan_wenselijk")]


def test_two_questions_that_always_settle_it() -> None:
    """A set of two tells per question which answers do, together with the outcome"""
    vragen = ("een", "twee")
    ruimte = build_ruimte(
        [
            Regel(1, "ja", {v: (Is("a"), Is("b")) for v in vragen}),
            Regel(1, "nee", {v: (IsIngevuld(),) for v in vragen}),
        ],
        Nummer(1),
    )

    (deel,) = evaluate_openstaand(ruimte).sets

    assert [
        ([[a.waarden[0] for a in per_vraag] for per_vraag in g.antwoorden], str(g.uitkomst))
        for g in deel.gevolgen
    ] == [
        ([["a", "b"], ["a", "b"]], "kan_wenselijk"),
        ([["a", "b"], ["c"]], "niet_wenselijk"),
        ([["c"], ["a", "b"]], "niet_wenselijk"),
        ([["c"], ["c"]], "niet_wenselijk"),
    ]
    assert deel.altijd


def test_searched_to_the_end() -> None:
    """Without a set the search went through all questions that make a difference"""
    regels = [Regel(1, "onbekend", {"een": (Is("a"),)}), Regel(2, "ja", {"twee": (Is("a"),)})]

    assert evaluate_openstaand(build_ruimte(regels, Nummer(1))) == Openstaand((), True, 2)


def test_all_is_answered() -> None:
    """When every question is answered and the outcome is open, there is no set"""
    ruimte = build_ruimte([Regel(1, "ja", {"een": (Is("a"),)})], Nummer(1), een="b")

    assert evaluate_openstaand(ruimte) == Openstaand((), True, 0)
    assert list_omslagen(ruimte) == [("een", "a", "kan_wenselijk")]
