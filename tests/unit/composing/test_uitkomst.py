"""The advice paragraph: the outcome in one sentence, and what it says of the grounds."""

import re
from dataclasses import replace

import pytest

from afweging_xlsx.composing.uitkomst import (
    STATUS,
    compose_belemmeringen,
    compose_mogelijkheden,
    compose_toelichting,
    phrase_grond,
    phrase_regel,
    phrase_stand,
    phrase_uitkomst,
)
from afweging_xlsx.domain.expressie import En, Expressie, Niet, Nummer, Of
from afweging_xlsx.domain.gevolgen import Openstaand, Vragenset
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.notatie import Celwaarde
from kaders import read_klein
from wegingen import REGELS, VOL, weigh

WENSELIJK: dict[str, Celwaarde] = {"hoogte": 25}
NIET: dict[str, Celwaarde] = {"aanvraagtype": "dam", "omvang": "klein"}
OPEN: dict[str, Celwaarde] = {}
ANTWOORD = ("| nee | overzichtstabel | Te laag. |", "| nee | antwoord | Te laag. |")


@pytest.fixture(scope="module")
def vol() -> Kader:
    """The small master that reaches every outcome."""
    return read_klein(*VOL)


def test_may_be_desirable() -> None:
    """Ja: may be regarded as desirable, not: is desirable"""
    zonder = read_klein(*(w for w in VOL if "a.2" not in w[1]))

    assert phrase_uitkomst(weigh(zonder, **WENSELIJK)) == (
        "De aanvraag voor een molen kan als wenselijk worden aangemerkt."
    )


def test_not_desirable_now() -> None:
    """Nee: cannot be regarded as desirable now, on these facts"""
    kader = read_klein(*VOL, ANTWOORD)

    assert phrase_uitkomst(weigh(kader, omvang="klein")) == (
        "De aanvraag voor een molen kan nu niet als wenselijk worden aangemerkt,"
        " op basis van deze feiten."
    )


def test_not_known_yet(vol: Kader) -> None:
    """Onbekend: not known yet"""
    assert phrase_uitkomst(weigh(vol, **OPEN)) == (
        "De aanvraag voor een molen is nog niet te beoordelen: er ontbreken feiten."
    )


def test_obstacle_is_a_proviso(vol: Kader) -> None:
    """A belemmering does not change the outcome, but the sentence says 'mits'"""
    assert phrase_uitkomst(weigh(vol, **WENSELIJK)) == (
        "De aanvraag voor een molen kan als wenselijk worden aangemerkt,"
        " mits de belemmeringen hieronder zijn opgelost."
    )


def test_outcome_that_rests_on_the_table(vol: Kader) -> None:
    """The first sentence says that it rests on the table, with its date, and not on answers"""
    assert phrase_uitkomst(weigh(vol, **NIET)) == (
        "De aanvraag voor een dam kan nu niet als wenselijk worden aangemerkt, op basis van deze"
        " feiten; dit rust voor criterium 1 en 2 op de overzichtstabel (stand augustus 2024)"
        " en niet op antwoorden."
    )


def test_only_deciding_criteria_are_named(vol: Kader) -> None:
    """Of the oordelen from the table only those count on which the outcome rests"""
    assert "rust voor criterium 1 op de" in phrase_uitkomst(weigh(vol, omvang="klein"))


def test_proviso_beside_the_table() -> None:
    """An outcome from the table can have a proviso too"""
    ja = REGELS.replace("onbekend | antwoord", "ja | overzichtstabel")
    kader = read_klein(*((o, n.replace(REGELS, ja)) for o, n in VOL))

    zin = phrase_uitkomst(weigh(kader, hoogte=5))

    assert ", mits de belemmeringen" in zin
    assert "overzichtstabel (stand augustus 2024)" in zin


@pytest.mark.parametrize("antwoorden", [WENSELIJK, NIET, OPEN])
def test_one_sentence(vol: Kader, antwoorden: dict[str, Celwaarde]) -> None:
    """The outcome is always one sentence"""
    zin = phrase_uitkomst(weigh(vol, **antwoorden))

    assert len(re.findall(r"[.!?](?:\s|$)", zin)) == 1


def test_advice_no_decision() -> None:
    """The note says that it is advice and that a person decides"""
    assert STATUS.startswith("Dit is een advies, geen besluit.")


# --- what stands below the outcome ---


def test_minimum(vol: Kader) -> None:
    """May be desirable: the minimum is met, the other criteria count and can get better"""
    assert compose_toelichting(weigh(vol, **WENSELIJK)) == (
        "Aan criterium 1 (Genoeg wind) en criterium 2 (Genoeg waarde) is voldaan.",
        "Hiermee is voldaan aan het minimum. De andere criteria tellen ook mee."
        " Met ondersteuning kunnen ze beter worden.",
    )


def test_confirmation(vol: Kader) -> None:
    """An outcome from the table asks for confirmation, by whom the master names"""
    assert compose_toelichting(weigh(vol, **NIET)) == (
        "Aan criterium 1 (Genoeg wind) en criterium 2 (Genoeg waarde) is niet voldaan.",
        "Laat het oordeel over criterium 1 en 2 bevestigen door de molenaar.",
        "Veranderen de feiten, dan kan het advies ook veranderen.",
    )


def test_confirmation_by_nobody_in_particular(vol: Kader) -> None:
    """Where the master names nobody, the confirmation is asked for all the same"""
    assert compose_toelichting(weigh(vol, omvang="klein"))[1] == (
        "Laat het oordeel over criterium 1 bevestigen."
    )


def test_facts_that_lack(vol: Kader) -> None:
    """Not known yet: which criteria are open, and that the advice can be finished"""
    assert compose_toelichting(weigh(vol, **OPEN)) == (
        "Nog onbekend: criterium 1 (Genoeg wind) en criterium 2 (Genoeg waarde).",
        "Met de ontbrekende feiten kan het advies worden afgemaakt. Vraag eerst na bij de"
        " molenaar: omvang. Zie 'Wat nog open is'.",
    )


def test_each_oordeel_in_its_sentence(vol: Kader) -> None:
    """Met, not met and open are told apart"""
    eerste, *_ = compose_toelichting(weigh(vol, omvang="klein"))

    assert eerste == (
        "Aan criterium 1 (Genoeg wind) is niet voldaan. Nog onbekend: criterium 2 (Genoeg waarde)."
    )


@pytest.mark.parametrize(
    ("antwoorden", "verwacht"),
    [(WENSELIJK, ("De grond is niet vrij. Koop de grond.",)), (NIET, ()), (OPEN, ())],
)
def test_obstacles(vol: Kader, antwoorden: dict[str, Celwaarde], verwacht: tuple[str, ...]) -> None:
    """What blocks stands in the advice itself, with what to do"""
    assert compose_belemmeringen(weigh(vol, **antwoorden)) == verwacht


@pytest.mark.parametrize(
    ("antwoorden", "verwacht"),
    [
        (WENSELIJK, ()),
        (NIET, ("Een pilot kan wel. Vraag ernaar.",)),
        ({"start": "2-1-2026"}, ("Meld de molen aan. Melden.",)),
    ],
)
def test_what_can_be_done(
    vol: Kader, antwoorden: dict[str, Celwaarde], verwacht: tuple[str, ...]
) -> None:
    """What can be done stands in the advice too, when the master puts it there"""
    assert compose_mogelijkheden(weigh(vol, **antwoorden)) == verwacht


# --- the words ---


@pytest.mark.parametrize(
    ("regel", "woorden"),
    [
        (Nummer(3), "criterium 3"),
        (
            Of((En((Nummer(1), Nummer(2))), Nummer(3))),
            "criterium 1 en criterium 2, of criterium 3",
        ),
        (
            En((Nummer(1), Of((Nummer(2), Nummer(3))))),
            "criterium 1 en (criterium 2, of criterium 3)",
        ),
        (Niet(Nummer(1)), "niet criterium 1"),
        (Niet(En((Nummer(1), Nummer(2)))), "niet (criterium 1 en criterium 2)"),
        (En((Niet(Nummer(1)), Nummer(2))), "niet criterium 1 en criterium 2"),
        (Niet(Of((Nummer(1), Nummer(2)))), "niet (criterium 1, of criterium 2)"),
    ],
)
def test_rule_in_words(regel: Expressie, woorden: str) -> None:
    """The rule reads without ambiguity: brackets stay where they change the sense"""
    assert phrase_regel(regel) == woorden


def test_ground_in_answers(vol: Kader) -> None:
    """An oordeel on answers says so"""
    afweging = weigh(vol, **WENSELIJK)
    regel = afweging.oordelen[1].regel
    assert regel is not None

    assert phrase_grond(regel, afweging) == "Antwoorden in de aanvraag"


@pytest.mark.parametrize(
    ("nummer", "woorden"),
    [
        (1, "Overzichtstabel (stand augustus 2024). Laat dit bevestigen."),
        (2, "Overzichtstabel (stand augustus 2024). Laat dit bevestigen door de molenaar."),
    ],
)
def test_ground_in_the_table(vol: Kader, nummer: int, woorden: str) -> None:
    """An oordeel from the table names its date and asks for confirmation, deciding or not"""
    afweging = weigh(vol, **NIET)
    regel = afweging.oordelen[nummer].regel
    assert regel is not None

    assert phrase_grond(regel, afweging) == woorden


def test_date_of_the_table(vol: Kader) -> None:
    """The date of the tables is a setting of the master; without it nothing is said"""
    assert phrase_stand(weigh(vol)) == "stand augustus 2024"
    assert phrase_stand(weigh(read_klein())) == ""


def test_table_without_a_date() -> None:
    """Without a date the sentence has no empty brackets"""
    zin = phrase_uitkomst(weigh(read_klein(), omvang="klein"))

    assert zin.endswith("; dit rust voor criterium 1 op de overzichtstabel en niet op antwoorden.")


def test_questions_together(vol: Kader) -> None:
    """When more answers are needed together, each is named with whom to ask"""
    vragen = (vol.vragen["omvang"], vol.vragen["doel"])
    afweging = replace(weigh(vol), openstaand=Openstaand((Vragenset(vragen, (), False),)))

    assert compose_toelichting(afweging)[-1] == (
        "Met de ontbrekende feiten kan het advies worden afgemaakt. Vraag eerst na bij de molenaar:"
        " omvang en: doel. Zie 'Wat nog open is'."
    )


def test_nothing_to_ask_first(vol: Kader) -> None:
    """When no question settles it, the advice only points at what is open"""
    afweging = replace(weigh(vol), openstaand=Openstaand())

    assert compose_toelichting(afweging)[-1].endswith("worden afgemaakt. Zie 'Wat nog open is'.")


@pytest.mark.parametrize(
    ("aantal", "zin"), [(1, "Eén punt past"), (2, "Twee punten passen"), (6, "6 punten passen")]
)
def test_tension_is_announced(vol: Kader, aantal: int, zin: str) -> None:
    """The advice itself says that something departs from the report or the type"""
    afweging = weigh(vol, omvang="groot", hoogte=25)
    afweging = replace(afweging, controles=afweging.controles * aantal)

    assert compose_toelichting(afweging)[-1].endswith(
        f" {zin} niet bij het rapport of het type aanvraag. Zie 'Wat niet past'."
    )
