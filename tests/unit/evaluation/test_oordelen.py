"""The judgement: the first Beslisregel that holds, and the prioriteitsregel."""

from decimal import Decimal

import pytest

from afweging_xlsx.domain.aanvraag import Aanvraag, Antwoord
from afweging_xlsx.domain.afweging import Oordeel
from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.expressie import En, Expressie, Niet, Nummer, Of
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Beslisregel, Criterium, Grond
from afweging_xlsx.domain.uitkomst import Uitkomst
from afweging_xlsx.domain.waarheid import Waarheid
from afweging_xlsx.evaluation.oordelen import (
    evaluate_expressie,
    evaluate_oordelen,
    evaluate_op_tabel,
    evaluate_uitkomst,
)
from kaders import read_klein
from wegingen import BESTAND, VOL, list_antwoorden, weigh

JA, NEE, ONBEKEND = Waarheid.JA, Waarheid.NEE, Waarheid.ONBEKEND
REGEL = Of((En((Nummer(1), Nummer(2))), Nummer(3)))
"""(1 EN 2) OF 3"""


@pytest.fixture(scope="module")
def klein() -> Kader:
    """The small master: wind has three rules, waarde none."""
    return read_klein()


def _judge(kader: Kader, nummer: int = 1, **antwoorden: Celwaarde) -> Oordeel:
    aanvraag = Aanvraag(BESTAND, "", "", list_antwoorden(kader, **antwoorden))
    return evaluate_oordelen(aanvraag, kader)[nummer]


def _regel(oordeel: Oordeel) -> str:
    return "" if oordeel.regel is None else oordeel.regel.id


# --- Beslisregels ---


@pytest.mark.parametrize(
    ("antwoorden", "regel", "waarheid"),
    [
        ({"aanvraagtype": "molen", "hoogte": 25}, "b.1", JA),
        ({"aanvraagtype": "molen", "hoogte": 25, "omvang": "klein"}, "b.1", JA),
        ({"aanvraagtype": "molen", "hoogte": 20, "omvang": "klein"}, "b.2", NEE),
        ({"aanvraagtype": "dam", "hoogte": 25, "omvang": "klein"}, "b.2", NEE),
        ({"aanvraagtype": "dam", "hoogte": 25, "omvang": "groot"}, "b.3", ONBEKEND),
        ({}, "b.3", ONBEKEND),
    ],
)
def test_first_rule_that_holds(
    klein: Kader, antwoorden: dict[str, Celwaarde], regel: str, waarheid: Waarheid
) -> None:
    """The first rule in sheet order whose conditions all hold gives the oordeel"""
    oordeel = _judge(klein, **antwoorden)

    assert (_regel(oordeel), oordeel.waarheid) == (regel, waarheid)


@pytest.mark.parametrize("omvang", [None, "niet gemeten"])
def test_unknown_condition_does_not_apply(klein: Kader, omvang: Celwaarde) -> None:
    """'niet groot' on an unanswered or open question is onbekend, so its row does not apply"""
    assert _regel(_judge(klein, aanvraagtype="dam", omvang=omvang)) == "b.3"


def test_order_of_the_sheet_decides() -> None:
    """With the rows the other way around, the other row comes first"""
    eerste = "| b.1 | wind | ja | antwoord | Hoog genoeg. | | molen | | > 20 | 2 |"
    tweede = "| b.2 | wind | nee | overzichtstabel | Te laag. | | | niet groot | | 2 |"
    omgekeerd = read_klein((f"{eerste}\n{tweede}", f"{tweede}\n{eerste}"))

    oordeel = _judge(omgekeerd, aanvraagtype="molen", hoogte=25, omvang="klein")

    assert (_regel(oordeel), oordeel.waarheid) == ("b.2", NEE)


def test_oordeel_records_what_it_looked_at(klein: Kader) -> None:
    """An oordeel has its criterium, its rule and the answers it looked at, with their cells"""
    oordeel = _judge(klein, aanvraagtype="molen", hoogte=25)

    assert oordeel.criterium == klein.criteria["wind"]
    assert oordeel.regel == klein.beslisregels[0]
    assert oordeel.antwoorden == (
        Antwoord("aanvraagtype", ("molen",), Plaats(BESTAND, "Intake", "C8")),
        Antwoord("hoogte", (Decimal(25),), Plaats(BESTAND, "Intake", "C12")),
    )


def test_criterium_without_a_row_that_holds(klein: Kader) -> None:
    """No row gives onbekend, without a rule"""
    oordeel = _judge(klein, nummer=2)

    assert (oordeel.waarheid, oordeel.regel, oordeel.antwoorden) == (ONBEKEND, None, ())


def test_criterium_without_a_row_is_a_bevinding(klein: Kader) -> None:
    """No row also gives a bevinding about the sheet Beslisregels"""
    verwacht = catalogus.GEEN_BESLISREGEL.at(
        Plaats("klein.xlsx", "Beslisregels"), criterium="Genoeg waarde"
    )

    assert weigh(klein, hoogte=25).bevindingen == (verwacht,)


def test_row_for_every_criterium_no_bevinding() -> None:
    """When each criterium has a row that holds, there is nothing to say"""
    assert weigh(read_klein(*VOL), hoogte=25).bevindingen == ()


def test_oordelen_by_number(klein: Kader) -> None:
    """Each criterium with a number is judged, in that order, and no other"""
    aanvraag = Aanvraag(BESTAND, "", "", list_antwoorden(klein))

    assert list(evaluate_oordelen(aanvraag, klein)) == [1, 2]


# --- the prioriteitsregel ---


@pytest.mark.parametrize(
    ("een", "twee", "drie", "verwacht"),
    [
        (JA, JA, NEE, JA),
        (NEE, NEE, JA, JA),
        (ONBEKEND, ONBEKEND, JA, JA),
        (JA, NEE, NEE, NEE),
        (NEE, ONBEKEND, NEE, NEE),
        (ONBEKEND, NEE, NEE, NEE),
        (JA, ONBEKEND, NEE, ONBEKEND),
        (NEE, JA, ONBEKEND, ONBEKEND),
        (ONBEKEND, JA, NEE, ONBEKEND),
        (ONBEKEND, ONBEKEND, ONBEKEND, ONBEKEND),
        (JA, JA, ONBEKEND, JA),
    ],
)
def test_rule_of_the_report(
    een: Waarheid, twee: Waarheid, drie: Waarheid, verwacht: Waarheid
) -> None:
    """(1 EN 2) OF 3, three-valued: what is known settles it whenever it can"""
    assert evaluate_expressie(REGEL, {1: een, 2: twee, 3: drie}) is verwacht


def test_not() -> None:
    """NIET turns a known oordeel over and leaves onbekend"""
    waarden = [
        evaluate_expressie(Niet(Nummer(1)), {1: waarheid}) for waarheid in (JA, NEE, ONBEKEND)
    ]

    assert waarden == [NEE, JA, ONBEKEND]


def test_number_without_oordeel() -> None:
    """A number without an oordeel is onbekend"""
    assert evaluate_expressie(Nummer(7), {}) is ONBEKEND


@pytest.mark.parametrize(
    ("waarheid", "uitkomst"),
    [
        (JA, Uitkomst.KAN_WENSELIJK),
        (NEE, Uitkomst.NIET_WENSELIJK),
        (ONBEKEND, Uitkomst.NOG_NIET_TE_BEPALEN),
    ],
)
def test_outcome(waarheid: Waarheid, uitkomst: Uitkomst) -> None:
    """Ja may be desirable, nee is not desirable, onbekend is not known yet"""
    assert evaluate_uitkomst(Nummer(1), _oordelen(waarheid)) is uitkomst


# --- what the outcome rests on ---


def _oordelen(*waarheden: Waarheid, tabel: tuple[int, ...] = ()) -> dict[int, Oordeel]:
    """Oordelen 1, 2, 3 with these values; those in `tabel` are from the overview table."""
    return {
        nummer: Oordeel(_criterium(nummer), waarheid, _beslisregel(waarheid, nummer in tabel), ())
        for nummer, waarheid in enumerate(waarheden, 1)
    }


def _criterium(nummer: int) -> Criterium:
    return Criterium(f"c{nummer}", Plaats(), "", "", "", nummer, "")


def _beslisregel(waarheid: Waarheid, uit_tabel: bool) -> Beslisregel:
    grond = Grond.OVERZICHTSTABEL if uit_tabel else Grond.ANTWOORD
    return Beslisregel("b", Plaats(), "", "c", waarheid, grond, "", "", ())


@pytest.mark.parametrize(
    ("oordelen", "verwacht"),
    [
        (_oordelen(NEE, NEE, NEE, tabel=(1, 2, 3)), (1, 2, 3)),
        (_oordelen(NEE, NEE, NEE, tabel=(3,)), (3,)),
        (_oordelen(NEE, NEE, NEE, tabel=(1,)), ()),
        (_oordelen(NEE, NEE, NEE, tabel=(1, 2)), (1, 2)),
        (_oordelen(NEE, JA, NEE, tabel=(1,)), (1,)),
        (_oordelen(JA, JA, NEE, tabel=(3,)), ()),
        (_oordelen(NEE, NEE, JA, tabel=(1, 2)), ()),
        (_oordelen(ONBEKEND, ONBEKEND, NEE, tabel=(3,)), ()),
        (_oordelen(NEE, NEE, NEE), ()),
        (_oordelen(ONBEKEND, ONBEKEND, ONBEKEND, tabel=(1, 2, 3)), ()),
    ],
)
def test_outcome_that_rests_on_the_table(
    oordelen: dict[int, Oordeel], verwacht: tuple[int, ...]
) -> None:
    """An oordeel from the table counts when the outcome would be another without it"""
    assert evaluate_op_tabel(REGEL, oordelen) == verwacht


def test_other_rule_rests_on_other_oordelen() -> None:
    """What the outcome rests on follows from the rule"""
    regel: Expressie = Nummer(2)

    assert evaluate_op_tabel(regel, _oordelen(NEE, NEE, NEE, tabel=(1, 2, 3))) == (2,)


def test_closing_rule_looked_at_what_kept_the_others_open(klein: Kader) -> None:
    """The rule without conditions records the answers that left the rules before it open"""
    oordeel = _judge(klein, aanvraagtype="molen", omvang="niet gemeten")

    assert _regel(oordeel) == "b.3"
    assert [antwoord.vraag for antwoord in oordeel.antwoorden] == [
        "aanvraagtype",
        "hoogte",
        "omvang",
    ]
    assert [vraag.id for vraag in oordeel.open_vragen] == ["hoogte", "omvang"]


def test_rule_that_an_answer_rules_out_leaves_nothing_open(klein: Kader) -> None:
    """A question that only ruled-out rows ask is no open question"""
    oordeel = _judge(klein, aanvraagtype="molen", omvang="groot")

    assert [vraag.id for vraag in oordeel.open_vragen] == ["hoogte"]


def test_known_oordeel_leaves_nothing_open(klein: Kader) -> None:
    """An oordeel that is known has no open questions"""
    assert _judge(klein, aanvraagtype="molen", hoogte=25).open_vragen == ()
