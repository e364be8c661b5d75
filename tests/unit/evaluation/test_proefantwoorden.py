"""The answers that are tried for a question."""

from datetime import date
from decimal import Decimal

import pytest

from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Keuze, Vraag, Vraagsoort
from afweging_xlsx.domain.voorwaarde import Eis, InBereik, Is, IsIngevuld, IsNiet, Voorwaarde
from afweging_xlsx.evaluation.proefantwoorden import match_proefantwoorden

LIJST = (*(Keuze(w, w, False) for w in "abca"), Keuze("weet_niet", "weet niet", True))


def build_vraag(soort: Vraagsoort, eenheid: str = "") -> Vraag:
    """A question of this kind."""
    return Vraag(
        id="v", plaats=Plaats(), bron="", sectie="", vraag="De vraag", soort=soort, keuzelijst="",
        eenheid=eenheid, verplicht=False, hulp="", criterium="", kort="", navragen_bij="",
        te_veranderen=False, voorwaarden=(),
    )  # fmt: skip


def list_proef(
    vraag: Vraag, *eisen: Eis, keuzes: tuple[Keuze, ...] = ()
) -> list[tuple[object, ...]]:
    """The values of each answer that is tried for one voorwaarde with these eisen."""
    voorwaarde = Voorwaarde("v", eisen, Plaats(), "")
    return [antwoord.waarden for antwoord in match_proefantwoorden(vraag, keuzes, [voorwaarde])]


def test_choice() -> None:
    """Of a choice every value is tried once that is not open, also those that no rule names"""
    proef = list_proef(build_vraag(Vraagsoort.KEUZE), Is("b"), keuzes=LIJST)

    assert proef == [("a",), ("b",), ("c",)]


def test_several_choices() -> None:
    """Of a meerkeuze each value alone, and those that rules name together"""
    proef = list_proef(build_vraag(Vraagsoort.MEERKEUZE), Is("c"), IsNiet("a"), keuzes=LIJST)

    assert proef == [("a",), ("b",), ("c",), ("a", "c")]


def test_many_choices() -> None:
    """No more than six values are tried together"""
    lijst = tuple(Keuze(str(n), str(n), False) for n in range(9))
    proef = list_proef(
        build_vraag(Vraagsoort.MEERKEUZE), *(Is(str(n)) for n in range(9)), keuzes=lijst
    )

    assert len(proef) == 9 + 2**6 - 6 - 1
    assert max(map(len, proef)) == 6


@pytest.mark.parametrize(
    ("grenzen", "verwacht"),
    [
        (["20"], ["19", "20", "21"]),
        (["0.5"], ["0.4", "0.5", "0.6"]),
        (["20", "22"], ["19", "20", "21", "22", "23"]),
        (["2", "2.5"], ["1.9", "2", "2.1", "2.4", "2.5", "2.6"]),
        (["20", "21"], ["19.9", "20", "20.1", "20.9", "21", "21.1"]),
        (["1"], ["0.9", "1", "1.1"]),
        (["0.1"], ["0.09", "0.1", "0.11"]),
        (["-5"], ["1"]),
        (["-5", "20"], ["19", "20", "21"]),
        (["2000000000000"], ["1"]),
        (["0"], ["1"]),
        (["1000000000000"], ["999999999999", "1000000000000"]),
    ],
)
def test_number(grenzen: list[str], verwacht: list[str]) -> None:
    """Of a number the values at and beside the bounds, nearer than the next, if allowed"""
    eisen = [InBereik(Decimal(grens), None) for grens in grenzen]

    proef = list_proef(build_vraag(Vraagsoort.GETAL, "kWh"), *eisen)

    assert proef == [(Decimal(waarde),) for waarde in verwacht]


@pytest.mark.parametrize(
    ("grens", "verwacht"),
    [
        (2032, [2031, 2032, 2033]),
        (2000, [2000, 2001]),
        (2200, [2199, 2200]),
        (1999, [2000]),
        (1990, [2000]),
        (2300, [2000]),
    ],
)
def test_year(grens: int, verwacht: list[int]) -> None:
    """Of a year the years beside the bounds, among those that an answer may name"""
    proef = list_proef(build_vraag(Vraagsoort.GETAL, "jaar"), InBereik(None, Decimal(grens)))

    assert proef == [(Decimal(jaar),) for jaar in verwacht]


def test_date() -> None:
    """Of a date the days at and beside the bounds"""
    eis = InBereik(date(2026, 3, 1), date(2026, 12, 31))

    proef = list_proef(build_vraag(Vraagsoort.DATUM), eis)

    assert proef == [
        (date(2026, 2, 28),), (date(2026, 3, 1),), (date(2026, 3, 2),),
        (date(2026, 12, 30),), (date(2026, 12, 31),), (date(2027, 1, 1),),
    ]  # fmt: skip


@pytest.mark.parametrize("soort", [Vraagsoort.TEKST, Vraagsoort.GETAL, Vraagsoort.DATUM])
def test_any_answer(soort: Vraagsoort) -> None:
    """Where rules only look whether it is filled in, one answer stands for any"""
    assert list_proef(build_vraag(soort), IsIngevuld()) == [("ingevuld",)]


def test_three_bounds_close_together() -> None:
    """Bounds half a unit apart: the step is smaller, so a value lies between each two"""
    eisen = [InBereik(Decimal("2"), Decimal("2.5")), InBereik(Decimal("3"), None)]

    proef = list_proef(build_vraag(Vraagsoort.GETAL, "MWh"), *eisen)

    waarden = ["1.9", "2", "2.1", "2.4", "2.5", "2.6", "2.9", "3", "3.1"]
    assert proef == [(Decimal(waarde),) for waarde in waarden]


@pytest.mark.parametrize(
    ("grens", "verwacht"),
    [
        (date(2000, 1, 1), [date(2000, 1, 1), date(2000, 1, 2)]),
        (date(2200, 12, 31), [date(2200, 12, 30), date(2200, 12, 31)]),
    ],
)
def test_date_at_the_edge(grens: date, verwacht: list[date]) -> None:
    """Of the days beside a bound only those that an answer may name"""
    proef = list_proef(build_vraag(Vraagsoort.DATUM), InBereik(grens, None))

    assert proef == [(dag,) for dag in verwacht]


def test_bound_named_twice() -> None:
    """A bound that several voorwaarden name is tried once"""
    eisen = [InBereik(Decimal(20), None), InBereik(None, Decimal("20.0"))]

    proef = list_proef(build_vraag(Vraagsoort.GETAL), *eisen)

    assert proef == [(Decimal(19),), (Decimal(20),), (Decimal(21),)]


@pytest.mark.parametrize("soort", [Vraagsoort.KEUZE, Vraagsoort.MEERKEUZE])
def test_only_open_values(soort: Vraagsoort) -> None:
    """A list with nothing but open values leaves one answer that stands for any"""
    lijst = (Keuze("weet_niet", "weet niet", True),)

    assert list_proef(build_vraag(soort), Is("weet_niet"), keuzes=lijst) == [("ingevuld",)]


def test_bound_between_years() -> None:
    """A bound between two years: only whole years are tried"""
    vraag = build_vraag(Vraagsoort.GETAL, "jaar")

    assert list_proef(vraag, InBereik(Decimal("2031.5"), None)) == [
        (Decimal(2031),), (Decimal(2032),)
    ]  # fmt: skip


@pytest.mark.parametrize("grens", [date.max, date.min, date(1990, 1, 1), date(2300, 1, 1)])
def test_date_far_away(grens: date) -> None:
    """A bound far from what an answer may be makes all dates alike: one is tried"""
    proef = list_proef(build_vraag(Vraagsoort.DATUM), InBereik(None, grens))

    assert proef == [(date(2000, 1, 1),)]
