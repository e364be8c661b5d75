"""Space, threshold and duration: every figure from an answer or from a kengetal."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from afweging_xlsx.domain.aanvraag import Antwoord, Waarde
from afweging_xlsx.domain.afweging import Tabeltreffer
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Kengetal, Oplossing, Somsoort
from afweging_xlsx.domain.sommen import Drempelsom, Duursom, Ligging, Mate, Ruimtesom, Som
from afweging_xlsx.evaluation.sommen import evaluate_sommen
from kaders import read_klein

TABEL = Tabeltreffer(Oplossing("wiek", Plaats(), "", "Wiek", "", "", "", ()), True, ())


def build_kengetal(
    som: Somsoort, laag: int | None, hoog: int | None = None, oplossing: str = "wiek"
) -> Kengetal:
    """A figure of the report that a sum uses."""
    waarden = [None if grens is None else Decimal(grens) for grens in (laag, hoog)]
    return Kengetal("k", Plaats(), "3.1", "Getal", *waarden, "", (oplossing,), som)


def compute(gegeven: Mapping[str, Waarde], *kengetallen: Kengetal) -> tuple[Som, ...]:
    """The sums for these answers, of a request that meets the table of the wiek."""
    antwoorden = {
        vraag: Antwoord(vraag, (waarde,), Plaats(), open=waarde == "weet_niet")
        for vraag, waarde in gegeven.items()
    }
    return evaluate_sommen(antwoorden, [TABEL], replace(read_klein(), kengetallen=kengetallen))


# --- space ---

RUIMTE = build_kengetal(Somsoort.RUIMTEBESLAG, 30, 80)


def test_space() -> None:
    """The capacity in MWh times the kengetal is the space that is needed"""
    (som,) = compute({"capaciteit_kwh": Decimal(2000), "oppervlakte_m2": Decimal(100)}, RUIMTE)

    assert isinstance(som, Ruimtesom)
    assert (som.capaciteit_mwh, som.nodig_min_m2, som.nodig_max_m2) == (2, 60, 160)
    assert (som.beschikbaar_m2, som.past) == (100, Mate.MOGELIJK)
    assert [antwoord.vraag for antwoord in som.antwoorden] == ["capaciteit_kwh", "oppervlakte_m2"]


@pytest.mark.parametrize(
    ("beschikbaar", "past"),
    [
        ("59.9", Mate.NEE),
        ("60", Mate.MOGELIJK),
        ("159.9", Mate.MOGELIJK),
        ("160", Mate.JA),
        ("1000", Mate.JA),
    ],
)
def test_whether_it_fits(beschikbaar: str, past: Mate) -> None:
    """It fits with the highest need, not below the lowest, and possibly in between"""
    gegeven = {"capaciteit_kwh": Decimal(2000), "oppervlakte_m2": Decimal(beschikbaar)}

    (som,) = compute(gegeven, RUIMTE)

    assert isinstance(som, Ruimtesom)
    assert som.past is past


def test_exact() -> None:
    """Parts of a kWh are not rounded"""
    (som,) = compute({"capaciteit_kwh": Decimal("12.345")}, RUIMTE)

    assert isinstance(som, Ruimtesom)
    assert som.nodig_min_m2 == Decimal("0.37035")


@pytest.mark.parametrize("gegeven", [{}, {"oppervlakte_m2": "weet_niet"}])
def test_space_unknown(gegeven: dict[str, Waarde]) -> None:
    """Without the space that there is, the sum says what is needed and no more"""
    (som,) = compute({"capaciteit_kwh": Decimal(2000), **gegeven}, RUIMTE)

    assert isinstance(som, Ruimtesom)
    assert (som.beschikbaar_m2, som.past) == (None, None)


@pytest.mark.parametrize(("laag", "hoog"), [(25, None), (None, 25), (25, 25)])
def test_one_bound(laag: int | None, hoog: int | None) -> None:
    """A kengetal with one figure is both the lowest and the highest"""
    kengetal = build_kengetal(Somsoort.RUIMTEBESLAG, laag, hoog)
    gegeven = {"capaciteit_kwh": Decimal(1000), "oppervlakte_m2": Decimal(25)}

    (som,) = compute(gegeven, kengetal)

    assert isinstance(som, Ruimtesom)
    assert (som.nodig_min_m2, som.nodig_max_m2, som.past) == (25, 25, Mate.JA)


def test_no_figure_for_this_table() -> None:
    """A kengetal of a table that the request does not meet gives no sum"""
    kengetal = build_kengetal(Somsoort.RUIMTEBESLAG, 30, 80, oplossing="kelder")

    assert compute({"capaciteit_kwh": Decimal(2000)}, kengetal) == ()


@pytest.mark.parametrize("gegeven", [{}, {"capaciteit_kwh": "weet_niet"}])
def test_no_capacity(gegeven: dict[str, Waarde]) -> None:
    """Without a capacity there is nothing to compute"""
    assert compute(gegeven, RUIMTE, build_kengetal(Somsoort.DREMPEL, 20)) == ()


def test_figure_that_no_sum_uses() -> None:
    """A kengetal without a sum is only text"""
    assert compute({"capaciteit_kwh": Decimal(1)}, replace(RUIMTE, som=None)) == ()


# --- threshold ---


@pytest.mark.parametrize(
    ("capaciteit", "ligging"),
    [("19.9", Ligging.ONDER), ("20", Ligging.GELIJK), ("20.1", Ligging.BOVEN)],
)
@pytest.mark.parametrize(("laag", "hoog"), [(20, None), (None, 20)])
def test_threshold(capaciteit: str, ligging: Ligging, laag: int | None, hoog: int | None) -> None:
    """The capacity lies under, at or above the threshold, whichever bound gives it"""
    kengetal = build_kengetal(Somsoort.DREMPEL, laag, hoog)

    (som,) = compute({"capaciteit_kwh": Decimal(capaciteit)}, kengetal)

    assert isinstance(som, Drempelsom)
    assert (som.drempel_kwh, som.ligging) == (20, ligging)


# --- duration ---

EINDJAAR = build_kengetal(Somsoort.EINDJAAR, 2032)


@pytest.mark.parametrize(
    ("einde", "langer"),
    [
        (date(2030, 6, 1), Mate.NEE),
        (date(2032, 12, 31), Mate.NEE),
        (date(2033, 1, 1), Mate.MOGELIJK),
    ],
)
def test_year_of_the_report(einde: date, langer: Mate) -> None:
    """The year of the report is a lower bound: a battery after it stays possibly longer"""
    (som,) = compute({"einddatum": einde}, EINDJAAR)

    assert som == Duursom(EINDJAAR, 2032, einde, langer, som.antwoorden)
    assert [antwoord.vraag for antwoord in som.antwoorden] == ["einddatum"]


@pytest.mark.parametrize(
    ("einde", "langer"), [(date(2030, 12, 31), Mate.NEE), (date(2031, 1, 1), Mate.JA)]
)
def test_year_of_an_answer(einde: date, langer: Mate) -> None:
    """The year of an answer goes before that of the report, and is taken as it is"""
    (som,) = compute({"einddatum": einde, "congestie_tot": Decimal(2030)}, EINDJAAR)

    assert isinstance(som, Duursom)
    assert (som.kengetal, som.eindjaar, som.blijft_langer) == (None, 2030, langer)
    assert [antwoord.vraag for antwoord in som.antwoorden] == ["congestie_tot", "einddatum"]


def test_for_good() -> None:
    """A battery that stays for good stays longer than any year"""
    (met_jaar,) = compute({"duur": "permanent", "congestie_tot": Decimal(2030)}, EINDJAAR)
    (zonder,) = compute({"duur": "permanent"}, EINDJAAR)

    assert isinstance(met_jaar, Duursom)
    assert isinstance(zonder, Duursom)
    assert (met_jaar.einddatum, met_jaar.blijft_langer) == (None, Mate.JA)
    assert (zonder.einddatum, zonder.blijft_langer) == (None, Mate.MOGELIJK)


@pytest.mark.parametrize(
    "gegeven",
    [{}, {"duur": "tijdelijk"}, {"duur": "weet_niet"}, {"einddatum": "weet_niet"}],
)
def test_no_end(gegeven: dict[str, Waarde]) -> None:
    """Without an end date, and not for good, there is nothing to compare"""
    assert compute(gegeven, EINDJAAR) == ()


def test_no_year() -> None:
    """Where neither an answer nor the report gives a year there is no sum"""
    assert compute({"einddatum": date(2030, 1, 1)}) == ()


def test_year_that_is_open() -> None:
    """An answer 'weet niet' to the year leaves the year of the report"""
    (som,) = compute({"einddatum": date(2033, 1, 1), "congestie_tot": "weet_niet"}, EINDJAAR)

    assert isinstance(som, Duursom)
    assert (som.eindjaar, som.blijft_langer) == (2032, Mate.MOGELIJK)
    assert [antwoord.vraag for antwoord in som.antwoorden] == ["einddatum"]


def test_end_date_goes_first() -> None:
    """With an end date the duration is not looked at"""
    (som,) = compute({"einddatum": date(2030, 1, 1), "duur": "permanent"}, EINDJAAR)

    assert isinstance(som, Duursom)
    assert (som.einddatum, som.blijft_langer) == (date(2030, 1, 1), Mate.NEE)
    assert [antwoord.vraag for antwoord in som.antwoorden] == ["einddatum"]


def test_for_good_with_an_open_date() -> None:
    """An open end date is no end date: the duration counts, and is what was looked at"""
    (som,) = compute({"einddatum": "weet_niet", "duur": "permanent"}, EINDJAAR)

    assert isinstance(som, Duursom)
    assert (som.einddatum, som.blijft_langer) == (None, Mate.MOGELIJK)
    assert [antwoord.vraag for antwoord in som.antwoorden] == ["duur"]


# --- several at once ---


def test_every_sum() -> None:
    """Every kengetal gives its own sum: space first, then thresholds, then duration"""
    hoog = build_kengetal(Somsoort.RUIMTEBESLAG, 100)
    gegeven = {"capaciteit_kwh": Decimal(2000), "einddatum": date(2030, 1, 1)}

    sommen = compute(gegeven, EINDJAAR, build_kengetal(Somsoort.DREMPEL, 20), RUIMTE, hoog)

    assert [(type(som), som.kengetal) for som in sommen] == [
        (Ruimtesom, RUIMTE),
        (Ruimtesom, hoog),
        (Drempelsom, build_kengetal(Somsoort.DREMPEL, 20)),
        (Duursom, EINDJAAR),
    ]


@pytest.mark.parametrize("som", list(Somsoort))
def test_no_table_met(som: Somsoort) -> None:
    """A kengetal of a table that is not met gives no sum of any kind"""
    gegeven = {"capaciteit_kwh": Decimal(2000), "einddatum": date(2033, 1, 1)}

    assert compute(gegeven, build_kengetal(som, 20, oplossing="kelder")) == ()


def test_year_of_an_answer_without_a_table() -> None:
    """A year that was answered needs no kengetal"""
    (som,) = compute({"einddatum": date(2033, 1, 1), "congestie_tot": Decimal(2030)})

    assert isinstance(som, Duursom)
    assert som.blijft_langer is Mate.JA


def test_figure_of_two_tables() -> None:
    """A kengetal of several tables gives one sum"""
    beide = replace(RUIMTE, oplossingen=("kelder", "wiek"))

    assert len(compute({"capaciteit_kwh": Decimal(2000)}, beide)) == 1


@pytest.mark.parametrize("som", list(Somsoort))
def test_no_figure(som: Somsoort) -> None:
    """A kengetal without any figure gives no sum"""
    gegeven = {"capaciteit_kwh": Decimal(2000), "einddatum": date(2033, 1, 1)}

    assert compute(gegeven, build_kengetal(som, None)) == ()


@pytest.mark.parametrize(
    ("beschikbaar", "past"), [("24.99", Mate.NEE), ("25", Mate.JA), ("25.01", Mate.JA)]
)
def test_lowest_is_highest(beschikbaar: str, past: Mate) -> None:
    """With one figure it fits or it does not: 'mogelijk' cannot be"""
    kengetal = build_kengetal(Somsoort.RUIMTEBESLAG, 25, 25)

    (som,) = compute(
        {"capaciteit_kwh": Decimal(1000), "oppervlakte_m2": Decimal(beschikbaar)}, kengetal
    )

    assert isinstance(som, Ruimtesom)
    assert som.past is past
