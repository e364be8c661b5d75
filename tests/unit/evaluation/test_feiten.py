"""What follows from the judgement and the sums, as facts for conditions."""

from datetime import date
from decimal import Decimal

import pytest

from afweging_xlsx.domain.aanvraag import Antwoord
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Kengetal, Somsoort
from afweging_xlsx.domain.sommen import Drempelsom, Duursom, Ligging, Mate, Ruimtesom, Som
from afweging_xlsx.domain.uitkomst import Uitkomst
from afweging_xlsx.evaluation.feiten import match_oordeelfeiten, match_somfeiten
from kaders import read_klein
from wegingen import VOL, weigh

GETAL = Decimal(1)
KENGETAL = Kengetal("k", Plaats(), "3.1", "", GETAL, GETAL, "", (), Somsoort.DREMPEL)


def build_ruimte(past: Mate | None) -> Som:
    """A sum of space."""
    return Ruimtesom(KENGETAL, GETAL, GETAL, GETAL, GETAL, GETAL, GETAL, past, ())


def build_drempel(ligging: Ligging) -> Som:
    """A sum of a threshold."""
    return Drempelsom(KENGETAL, GETAL, GETAL, ligging, ())


def build_duur(langer: Mate) -> Som:
    """A sum of duration."""
    return Duursom(KENGETAL, 2032, None, langer, ())


def test_outcome_and_oordelen() -> None:
    """The outcome and each oordeel are facts beside the answers; an onbekend oordeel is open"""
    afweging = weigh(read_klein(*VOL), hoogte=10)
    antwoorden = afweging.aanvraag.antwoorden

    feiten = match_oordeelfeiten(antwoorden, afweging.oordelen, Uitkomst.NOG_NIET_TE_BEPALEN)

    assert feiten["uitkomst"].waarden == ("nog_niet_te_bepalen",)
    assert (feiten["criterium_1"].waarden, feiten["criterium_1"].bekend) == (("onbekend",), False)
    assert (feiten["criterium_2"].waarden, feiten["criterium_2"].bekend) == (("ja",), True)
    assert feiten["hoogte"] == antwoorden["hoogte"]


@pytest.mark.parametrize(
    ("sommen", "verwacht"),
    [
        ([], {}),
        ([build_ruimte(Mate.JA)], {"ruimte_past": "ja"}),
        ([build_ruimte(None)], {}),
        ([build_drempel(Ligging.ONDER)], {"capaciteit_drempel": "onder"}),
        ([build_duur(Mate.NEE)], {"blijft_langer": "nee"}),
        ([build_ruimte(Mate.JA), build_ruimte(Mate.MOGELIJK)], {"ruimte_past": "mogelijk"}),
        ([build_ruimte(Mate.NEE), build_ruimte(Mate.JA)], {"ruimte_past": "nee"}),
        (
            [build_drempel(Ligging.ONDER), build_drempel(Ligging.BOVEN)],
            {"capaciteit_drempel": "boven"},
        ),
        ([build_duur(Mate.NEE), build_duur(Mate.MOGELIJK)], {"blijft_langer": "mogelijk"}),
    ],
)
def test_sums(sommen: list[Som], verwacht: dict[str, str]) -> None:
    """Each sum gives a fact; of several the least favourable counts"""
    feiten = match_somfeiten({}, sommen)

    assert {feit: antwoord.waarden[0] for feit, antwoord in feiten.items()} == verwacht


@pytest.mark.parametrize(
    ("waarden", "open_", "gemengd"),
    [
        (("woonwijk",), False, "nee"),
        (("woonwijk", "bedrijventerrein"), False, "ja"),
        (("weet_niet",), True, None),
        ((), False, None),
    ],
)
def test_mixed_area(waarden: tuple[str, ...], open_: bool, gemengd: str | None) -> None:
    """An area is mixed when the answer names more kinds than one"""
    feiten = match_somfeiten({"gebied": Antwoord("gebied", waarden, Plaats(), open_)}, [])

    gevonden = feiten.get("gemengd_gebied")
    assert (gevonden and gevonden.waarden[0]) == gemengd


def test_answers_stay() -> None:
    """The facts come beside the answers, which stay as they were"""
    antwoorden = {"hoogte": Antwoord("hoogte", (GETAL,), Plaats("a.xlsx", "Intake", "C7"))}

    feiten = match_somfeiten(antwoorden, [build_ruimte(Mate.JA), build_drempel(Ligging.GELIJK)])

    assert list(feiten) == ["hoogte", "ruimte_past", "capaciteit_drempel"]
    assert feiten["hoogte"] is antwoorden["hoogte"]
    assert list(antwoorden) == ["hoogte"]


def test_facts_have_no_cell() -> None:
    """A fact follows from other answers: it stands in no cell"""
    feiten = match_somfeiten({}, [build_duur(Mate.JA)])

    assert feiten["blijft_langer"] == Antwoord("blijft_langer", ("ja",), Plaats())


def test_sum_that_is_not_weighed_does_not_count() -> None:
    """Of several sums of space those without an available space say nothing"""
    feiten = match_somfeiten({}, [build_ruimte(None), build_ruimte(Mate.JA)])

    assert feiten["ruimte_past"].waarden == ("ja",)


@pytest.mark.parametrize(
    ("einde", "begin", "verwacht"),
    [
        (date(2026, 1, 1), date(2026, 1, 2), ("ja",)),
        (date(2026, 1, 2), date(2026, 1, 2), ("nee",)),
        (date(2026, 1, 3), date(2026, 1, 2), ("nee",)),
        (None, date(2026, 1, 2), None),
        (date(2026, 1, 3), None, None),
    ],
)
def test_end_before_request(
    einde: date | None, begin: date | None, verwacht: tuple[str, ...] | None
) -> None:
    """An end date before the date of the request is a fact; without one of them nothing is known"""
    antwoorden = {
        vraag: Antwoord(vraag, () if datum is None else (datum,), Plaats())
        for vraag, datum in (("einddatum", einde), ("datum_aanvraag", begin))
    }

    feit = match_somfeiten(antwoorden, []).get("einddatum_voor_aanvraag")

    assert (None if feit is None else feit.waarden) == verwacht
