"""What is open, whom to ask, and what other answers would do, in words."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from afweging_xlsx.composing.gevolgen import (
    GEEN_OMSLAG,
    MEESTE_OMSLAGEN,
    compose_omslag,
    compose_open_punten,
    phrase_omslag_uitleg,
)
from afweging_xlsx.domain.aanvraag import INGEVULD, Antwoord
from afweging_xlsx.domain.afweging import Afweging
from afweging_xlsx.domain.gevolgen import Gevolg, Omslag, Openstaand, Vragenset
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Antwoordzin
from afweging_xlsx.domain.uitkomst import Uitkomst
from kaders import read_klein
from wegingen import VOL, weigh

KAN, NIET, OPEN = Uitkomst.KAN_WENSELIJK, Uitkomst.NIET_WENSELIJK, Uitkomst.NOG_NIET_TE_BEPALEN


@pytest.fixture(scope="module")
def vol() -> Kader:
    """The small master that reaches every outcome."""
    return read_klein(*VOL)


def answer(vraag: str, waarde: str) -> Antwoord:
    """An answer that is tried."""
    return Antwoord(vraag, (waarde,), Plaats())


def build_afweging(
    kader: Kader,
    *sets: Sequence[tuple[dict[str, tuple[str, ...]], Uitkomst]],
    omslagen: Sequence[tuple[str, str, Uitkomst]] = (),
    altijd: bool = False,
) -> Afweging:
    """An open request with these sets of questions (combinations with outcome) and changes."""
    openstaand = Openstaand(
        tuple(
            Vragenset(
                tuple(kader.vragen[vraag] for vraag in deel[0][0]),
                tuple(
                    Gevolg(
                        tuple(tuple(answer(v, w) for w in ws) for v, ws in antwoorden.items()),
                        uitkomst,
                    )
                    for antwoorden, uitkomst in deel
                ),
                altijd,
            )
            for deel in sets
        )
    )
    return replace(
        weigh(kader),
        oordelen={},
        openstaand=openstaand,
        gunstig=Openstaand(),
        omslagen=tuple(Omslag(kader.vragen[v], answer(v, w), u) for v, w, u in omslagen),
    )


def change_vraag(kader: Kader, vraag: str, wie: str, te_veranderen: bool = False) -> Kader:
    """The kader with somebody to ask for this question."""
    nieuw = replace(kader.vragen[vraag], navragen_bij=wie, te_veranderen=te_veranderen)
    return replace(kader, vragen={**kader.vragen, vraag: nieuw})


# --- what settles it ---


def test_one_answer(vol: Kader) -> None:
    """One open question: whom to ask, and what each answer leads to in the words of the master"""
    kader = change_vraag(vol, "omvang", "molenaar")
    deel = [({"omvang": ("groot",)}, KAN)]

    assert compose_open_punten(build_afweging(kader, deel)) == (
        "Eén antwoord kan de uitkomst bepalen. Vraag na bij de molenaar: 'Omvang'. "
        "Als de molenaar bevestigt dat de molen groot is, dan wordt het advies: kan wenselijk. "
        "Anders blijft het advies open.",
    )


def test_words_that_the_master_lacks(vol: Kader) -> None:
    """An answer without a sentence of its own is quoted; nobody to ask is nobody named"""
    deel = [({"omvang": ("groot", "klein")}, NIET)]

    assert compose_open_punten(build_afweging(vol, deel)) == (
        "Eén antwoord kan de uitkomst bepalen. Vraag na: 'Omvang'. "
        "Als het antwoord op 'Omvang' 'Groot' of 'Klein' is, dan wordt het advies: niet wenselijk. "
        "Anders blijft het advies open.",
    )


def test_every_answer_settles(vol: Kader) -> None:
    """When each answer settles the outcome, nothing stays open; one sentence per outcome"""
    zinnen = (
        *vol.antwoordzinnen,
        Antwoordzin("x", Plaats(), "", "omvang", "klein", "de molen klein is"),
    )
    kader = replace(change_vraag(vol, "omvang", "molenaar"), antwoordzinnen=zinnen)
    deel = [({"omvang": ("groot",)}, KAN), ({"omvang": ("klein",)}, NIET)]

    (punt,) = compose_open_punten(build_afweging(kader, deel, altijd=True))

    assert punt.endswith(
        "Als de molenaar bevestigt dat de molen groot is, dan wordt het advies: kan wenselijk. "
        "Als de molenaar bevestigt dat de molen klein is, dan wordt het advies: niet wenselijk."
    )


def test_answers_together(vol: Kader) -> None:
    """More questions together: each with whom to ask, and the combination that settles it"""
    kader = change_vraag(vol, "omvang", "molenaar")
    deel = [({"omvang": ("groot",), "doel": ("malen",)}, KAN)]

    assert compose_open_punten(build_afweging(kader, deel)) == (
        "Twee antwoorden samen kunnen de uitkomst bepalen. Vraag na bij de molenaar: 'Omvang'. "
        "Vraag na: 'Doelen'. Als de molen groot is en het antwoord op 'Doelen' 'Malen' is, "
        "dan wordt het advies: kan wenselijk. Anders blijft het advies open.",
    )


def test_many_combinations(vol: Kader) -> None:
    """More combinations than a reader can take in are told by outcome"""
    deel = [
        ({"omvang": ("groot",), "doel": (doel,)}, uitkomst)
        for doel, uitkomst in (("malen", KAN), ("wonen", NIET), ("a", NIET), ("b", KAN))
    ]

    (punt,) = compose_open_punten(build_afweging(vol, deel))

    assert punt.endswith(
        "Met de goede antwoorden daarop wordt het advies: kan wenselijk of niet wenselijk."
    )


def test_more_sets(vol: Kader) -> None:
    """The second set begins with 'Of'; after four sets the rest is counted"""
    sets = [[({vraag: ("x",)}, KAN)] for vraag in ("omvang", "doel", "hoogte", "start", "fase")]

    punten = compose_open_punten(build_afweging(vol, *sets))

    assert [punt.partition(":")[0] for punt in punten] == [
        "Eén antwoord kan de uitkomst bepalen. Vraag na",
        "Of vraag na",
        "Of vraag na",
        "Of vraag na",
        "Nog 1 andere keuze van vragen kan de uitkomst ook bepalen.",
    ]


def test_search_given_up(vol: Kader) -> None:
    """A search that was too large is told, not cut in silence"""
    afweging = replace(build_afweging(vol), openstaand=Openstaand((), False, 2))

    assert compose_open_punten(afweging) == (
        "Er staan te veel vragen open om uit te zoeken welke antwoorden samen de uitkomst bepalen. "
        "Vul eerst een paar van de open vragen in en maak de nota opnieuw.",
    )


def test_nothing_settles(vol: Kader) -> None:
    """When no answers settle the outcome, the note says so"""
    assert compose_open_punten(build_afweging(vol)) == (
        "Met antwoorden op de open vragen is de uitkomst nog niet te bepalen.",
    )


# --- what is open per criterium ---


def test_what_is_open(vol: Kader) -> None:
    """Each open criterium is named with its open questions, and whom to ask when that is told"""
    afweging = replace(weigh(vol), openstaand=Openstaand())

    assert compose_open_punten(afweging)[1:] == (
        "Criterium 1 is nog onbekend. Vraag na bij de molenaar: hoogte en omvang.",
        "Criterium 2 is nog onbekend. Vraag na bij de molenaar: hoogte.",
    )


def test_criterium_that_is_told(vol: Kader) -> None:
    """A criterium is left out when what is open in it is told already"""
    punten = compose_open_punten(weigh(vol))

    assert [punt for punt in punten if punt.startswith("Criterium")] == []
    assert [punt.partition(". Als")[0] for punt in punten] == [
        "Eén antwoord kan de uitkomst bepalen. Vraag na bij de molenaar: 'Omvang'",
        "Of vraag na bij de molenaar: 'Hoogte'",
    ]


def test_open_by_whom_to_ask(vol: Kader) -> None:
    """The open questions of a criterium stand by who knows them; the rule's own is not lost"""
    kader = change_vraag(change_vraag(vol, "omvang", "buurman"), "hoogte", "landmeter")

    een = compose_open_punten(replace(weigh(kader), openstaand=Openstaand()))[1]

    assert een == (
        "Criterium 1 is nog onbekend. Vraag na bij de landmeter: hoogte. "
        "Vraag na bij de buurman: omvang. Ook de molenaar kan hierover meer weten."
    )


def test_what_is_open_explained() -> None:
    """Where all is answered, what is open is what the criterium asks"""
    kader = read_klein(
        (
            "| subcriterium | prioriteit | bron |",
            "| subcriterium | prioriteit | toelichting | bron |",
        ),
        ("| Genoeg wind | 1 | 2 |", "| Genoeg wind | 1 | waait het hier hard | 2 |"),
        ("| Genoeg waarde | 2 | 2 |", "| Genoeg waarde | 2 | | 2 |"),
        ("| Ruimte | | 2 |", "| Ruimte | | | 2 |"),
    )

    assert (
        "Criterium 1 is nog onbekend. Het is de vraag of dit zo is: 'Waait het hier hard'."
        " Vraag dit na bij de molenaar."
    ) in compose_open_punten(weigh(kader, hoogte=10, omvang="groot"))


def test_nothing_open(vol: Kader) -> None:
    """When each criterium is known, nothing is open"""
    assert compose_open_punten(weigh(vol, hoogte=25)) == ()


# --- what would change it ---


def test_changes(vol: Kader) -> None:
    """Answers to a question with the same effect are one sentence"""
    omslagen = [("doel", "malen", NIET), ("doel", "wonen", NIET), ("omvang", "groot", KAN)]
    afweging = build_afweging(vol, omslagen=omslagen)

    assert phrase_omslag_uitleg(afweging) == "Deze antwoorden veranderen elk het advies:"
    assert compose_omslag(afweging) == (
        "Als het antwoord op 'Doelen' 'Malen' of 'Wonen' is, dan wordt het advies: niet wenselijk.",
        "Als de molen groot is, dan wordt het advies: kan wenselijk.",
    )


def test_in_hands_first(vol: Kader) -> None:
    """What somebody can tell or change goes first, and that somebody is named"""
    kader = change_vraag(vol, "omvang", "molenaar")
    omslagen = [("doel", "malen", NIET), ("omvang", "groot", KAN)]

    assert compose_omslag(build_afweging(kader, omslagen=omslagen)) == (
        "Als de molenaar bevestigt dat de molen groot is, dan wordt het advies: kan wenselijk.",
        "Als het antwoord op 'Doelen' 'Malen' is, dan wordt het advies: niet wenselijk.",
    )


@pytest.mark.parametrize(
    ("te_veranderen", "begin"),
    [(True, "Als de molenaar bevestigt dat de molen"), (False, "Als het antwoord op 'Doelen'")],
)
def test_answered_is_in_hands_only_when_it_can_change(
    vol: Kader, te_veranderen: bool, begin: str
) -> None:
    """A fact that was answered is in somebody's hands only when the master says it can change"""
    kader = change_vraag(vol, "omvang", "molenaar", te_veranderen)
    afweging = replace(
        weigh(kader, omvang="klein"),
        omslagen=build_afweging(
            kader, omslagen=[("doel", "malen", NIET), ("omvang", "groot", KAN)]
        ).omslagen,
    )

    assert compose_omslag(afweging)[0].startswith(begin)


def test_at_most_five(vol: Kader) -> None:
    """At most five changes are told, and how many there are"""
    omslagen = [
        (vraag, "x", uitkomst) for vraag in ("doel", "hoogte", "start") for uitkomst in (KAN, NIET)
    ]
    afweging = build_afweging(vol, omslagen=omslagen)

    assert len(compose_omslag(afweging)) == MEESTE_OMSLAGEN
    assert phrase_omslag_uitleg(afweging) == (
        "Deze antwoorden veranderen elk het advies. Dit zijn er 5 van 6:"
    )


def test_not_told_twice(vol: Kader) -> None:
    """What the open questions tell already is left out of the changes"""
    deel = [({"omvang": ("groot",)}, KAN)]
    alleen = build_afweging(vol, deel, omslagen=[("omvang", "groot", KAN)])
    ook = build_afweging(vol, deel, omslagen=[("omvang", "groot", KAN), ("doel", "malen", NIET)])

    assert compose_omslag(alleen) == ()
    assert phrase_omslag_uitleg(alleen) == (
        "Geen enkel ander antwoord alleen verandert dit advies."
    )
    assert phrase_omslag_uitleg(ook) == "Ook deze antwoorden veranderen elk het advies:"


def test_no_change(vol: Kader) -> None:
    """When no single answer changes the advice, the note says so"""
    assert phrase_omslag_uitleg(build_afweging(vol)) == GEEN_OMSLAG
    assert GEEN_OMSLAG == "Geen enkel antwoord alleen verandert dit advies."


def test_open_outcome_is_an_outcome(vol: Kader) -> None:
    """A change to 'not known yet' is told too"""
    afweging = build_afweging(vol, omslagen=[("omvang", "groot", OPEN)])

    assert compose_omslag(afweging) == (
        "Als de molen groot is, dan wordt het advies: nog niet te bepalen.",
    )


def test_any_answer_at_all(vol: Kader) -> None:
    """Where any answer does, the note says that the question must be filled in"""
    afweging = build_afweging(vol, omslagen=[("start", INGEVULD, KAN)])

    assert compose_omslag(afweging) == (
        "Als 'Start' is ingevuld, dan wordt het advies: kan wenselijk.",
    )


def test_question_that_nobody_knows(vol: Kader) -> None:
    """Where neither the question nor a rule names somebody, the question is only named"""
    regels = tuple(replace(regel, navragen_bij="") for regel in vol.beslisregels)
    afweging = weigh(replace(vol, beslisregels=regels))

    assert compose_open_punten(replace(afweging, openstaand=Openstaand()))[1] == (
        "Criterium 1 is nog onbekend. Nog zonder antwoord: hoogte en omvang."
    )


def test_condition_of_a_good_outcome(vol: Kader) -> None:
    """With a belemmering 'kan wenselijk' has its condition, as in the advice itself"""
    afweging = replace(
        weigh(vol, hoogte=25),
        omslagen=build_afweging(vol, omslagen=[("omvang", "groot", KAN)]).omslagen,
    )

    assert compose_omslag(afweging) == (
        "Als de molen groot is, dan wordt het advies: kan wenselijk, mits de belemmeringen zijn "
        "opgelost.",
    )


def test_officer_judges(vol: Kader) -> None:
    """The officer does not confirm but judges"""
    kader = change_vraag(vol, "omvang", "behandelaar")
    omslagen = [("omvang", "groot", KAN)]

    assert compose_omslag(build_afweging(kader, omslagen=omslagen)) == (
        "Als de behandelaar oordeelt dat de molen groot is, dan wordt het advies: kan wenselijk.",
    )


def test_way_to_a_good_outcome(vol: Kader) -> None:
    """When what settles it only gives a bad outcome, the note tells a way to a good one"""
    slecht = build_afweging(vol, [({"omvang": ("klein",)}, NIET)])
    een = [({"omvang": ("groot",), "doel": ("malen",)}, KAN)]
    twee = [({"omvang": ("groot",), "doel": ("wonen",)}, KAN)]

    alleen = replace(slecht, gunstig=build_afweging(vol, een).openstaand)
    keuze = replace(slecht, gunstig=build_afweging(vol, een, twee).openstaand)

    zin = "als de molen groot is en het antwoord op 'Doelen' 'Malen' is."
    assert compose_open_punten(alleen)[-1] == (
        f"Voor het advies 'kan wenselijk' zijn meer antwoorden nodig. Dat kan {zin}"
    )
    assert compose_open_punten(keuze)[-1] == (
        f"Voor het advies 'kan wenselijk' zijn meer antwoorden nodig. Dat kan bijvoorbeeld {zin}"
    )
