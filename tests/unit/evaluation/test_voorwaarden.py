"""Conditions on answers: three-valued, and never a guess (design, section 5)."""

from datetime import date
from decimal import Decimal

import pytest

from afweging_xlsx.domain.aanvraag import Antwoord, Waarde
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.voorwaarde import (
    Eis,
    InBereik,
    Is,
    IsIngevuld,
    IsNiet,
    IsOnbekend,
    Voorwaarde,
)
from afweging_xlsx.domain.waarheid import Waarheid
from afweging_xlsx.evaluation.voorwaarden import (
    match_antwoorden,
    match_voorwaarde,
    match_voorwaarden,
)

JA, NEE, ONBEKEND = Waarheid.JA, Waarheid.NEE, Waarheid.ONBEKEND
LEEG: tuple[Waarde, ...] = ()


def _antwoord(*waarden: Waarde, open_: bool = False) -> dict[str, Antwoord]:
    return {"v": Antwoord("v", waarden, Plaats("x.xlsx", "Intake", "C5"), open_)}


def _voorwaarde(*eisen: Eis) -> Voorwaarde:
    return Voorwaarde("v", eisen, Plaats(), "")


@pytest.mark.parametrize(
    ("eis", "antwoorden", "verwacht"),
    [
        (Is("ja"), _antwoord("ja"), JA),
        (Is("ja"), _antwoord("nee"), NEE),
        (Is("ja"), _antwoord(), ONBEKEND),
        (Is("ja"), {}, ONBEKEND),
        (Is("ja"), _antwoord("weet_niet", open_=True), ONBEKEND),
        (Is("niet_getoetst"), _antwoord("niet_getoetst", open_=True), JA),
        (Is("niet_getoetst"), _antwoord("verlicht"), NEE),
        (Is("niet_getoetst"), _antwoord(), ONBEKEND),
        (Is("niet_getoetst"), _antwoord("weet_niet", open_=True), ONBEKEND),
        (Is("woonwijk"), _antwoord("woonwijk", "anders"), JA),
        (IsNiet("nee"), _antwoord("ja"), JA),
        (IsNiet("nee"), _antwoord("nee"), NEE),
        (IsNiet("nee"), _antwoord(), ONBEKEND),
        (IsNiet("nee"), _antwoord("weet_niet", open_=True), ONBEKEND),
        (IsNiet("woonwijk"), _antwoord("woonwijk", "anders"), NEE),
        (IsOnbekend(), _antwoord(), JA),
        (IsOnbekend(), {}, JA),
        (IsOnbekend(), _antwoord("weet_niet", open_=True), JA),
        (IsOnbekend(), _antwoord("nee"), NEE),
        (IsIngevuld(), _antwoord("nee"), JA),
        (IsIngevuld(), _antwoord(), NEE),
        (IsIngevuld(), _antwoord("weet_niet", open_=True), NEE),
    ],
)
def test_each_form_of_condition(
    eis: Eis, antwoorden: dict[str, Antwoord], verwacht: Waarheid
) -> None:
    """Each form gives ja, nee or onbekend as the table of section 5 says."""
    assert match_voorwaarde(_voorwaarde(eis), antwoorden) == verwacht


@pytest.mark.parametrize(
    ("bereik", "waarde", "verwacht"),
    [
        (InBereik(Decimal(20), None, vanaf_telt_mee=False), Decimal(20), NEE),
        (InBereik(Decimal(20), None, vanaf_telt_mee=False), Decimal("20.1"), JA),
        (InBereik(None, Decimal(20)), Decimal(20), JA),
        (InBereik(None, Decimal(20), tot_telt_mee=False), Decimal(20), NEE),
        (InBereik(Decimal(20), Decimal(1000)), Decimal(20), JA),
        (InBereik(Decimal(20), Decimal(1000)), Decimal(1000), JA),
        (InBereik(Decimal(20), Decimal(1000)), Decimal(1001), NEE),
        (InBereik(date(2026, 1, 1), None), date(2026, 1, 1), JA),
        (InBereik(date(2026, 1, 1), None), date(2025, 12, 31), NEE),
        (InBereik(date(2026, 1, 1), None), Decimal(5), NEE),
    ],
)
def test_range_keeps_its_bounds(bereik: InBereik, waarde: Waarde, verwacht: Waarheid) -> None:
    """A range counts its bounds as it says, for numbers and for dates."""
    assert match_voorwaarde(_voorwaarde(bereik), _antwoord(waarde)) == verwacht


def test_range_of_unknown_number_is_unknown() -> None:
    """A range on an unanswered number is onbekend."""
    assert match_voorwaarde(_voorwaarde(InBereik(Decimal(1), None)), _antwoord()) == ONBEKEND


def test_or_with_onbekend_is_always_definite() -> None:
    """`nee; onbekend` holds on nee and on no answer, and not on ja."""
    nee_of_onbekend = _voorwaarde(Is("nee"), IsOnbekend())

    gevonden = [
        match_voorwaarde(nee_of_onbekend, antwoorden)
        for antwoorden in (_antwoord("nee"), _antwoord(), _antwoord("ja"))
    ]

    assert gevonden == [JA, JA, NEE]


def test_row_without_conditions_always_holds() -> None:
    """A row without any filled cell holds."""
    assert match_voorwaarden((), {}) == JA


def test_row_with_a_false_and_an_unknown_condition_is_false() -> None:
    """One nee settles the row, whatever is unknown."""
    rij = (_voorwaarde(Is("ja")), Voorwaarde("w", (Is("ja"),), Plaats(), "ja"))

    assert match_voorwaarden(rij, _antwoord("nee")) == NEE


def test_answers_looked_at_come_once_in_order() -> None:
    """The answers a row looked at are recorded once each, with their cells."""
    antwoorden = _antwoord("ja")

    gezien = match_antwoorden((_voorwaarde(Is("ja")), _voorwaarde(IsIngevuld())), antwoorden)

    assert gezien == (antwoorden["v"],)
