"""What people type in a cell is read in one way, or is said not to be readable."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afweging_xlsx.domain.bevinding import has_fout
from afweging_xlsx.domain.notatie import MAANDEN, Celwaarde, format_invoer, parse_datum, parse_getal
from afweging_xlsx.domain.rijen import Keuze, Vraagsoort
from afweging_xlsx.domain.tekst import normalize_tekst
from celproef import match_cel

JA_NEE = (
    Keuze("ja", "ja", False),
    Keuze("nee", "nee", False),
    Keuze("weet_niet", "weet niet", True),
)

quick = settings(max_examples=100, deadline=None, derandomize=True)

GETYPT = st.one_of(
    st.text(),
    st.floats(),
    st.integers(),
    st.dates(),
    st.datetimes(),
    st.booleans(),
    st.lists(
        st.sampled_from(
            ["1", "234", ".", ",", " ", "'", "-", "kWh", "MWh", "mrt", "2026", "3", "/", ";", "en",
             "ja", "niet", "weet niet", "«", "–", "\n", "om", "10:15"]
        )
    ).map("".join),
)  # fmt: skip
"""What may stand in a cell, with much that looks like a number, a date or a choice."""


@pytest.mark.parametrize("soort", list(Vraagsoort))
@pytest.mark.parametrize("eenheid", ["", "kWh", "jaar"])
@quick
@given(GETYPT, st.booleans())
def test_any_answer(soort: Vraagsoort, eenheid: str, waarde: Celwaarde, sinds_1904: bool) -> None:
    """Any cell is an answer, or says why it is none; it never is both, and never said twice"""
    antwoord, bevindingen = match_cel(waarde, soort, JA_NEE, eenheid, sinds_1904)

    leeg = isinstance(waarde, str) and not normalize_tekst(waarde)
    if soort is not Vraagsoort.MEERKEUZE:
        assert leeg or bool(antwoord.waarden) != has_fout(bevindingen)
        assert len(bevindingen) <= 1
    for bevinding in bevindingen:
        assert bevinding.zin.isprintable()


@quick
@given(st.decimals(0, 10**9, places=3))
def test_number_as_it_is_said_to_be_typed(getal: Decimal) -> None:
    """A number that is typed as a remedy says is read as that number"""
    assert parse_getal(format_invoer(getal)) == getal


@quick
@given(st.dates(), st.sampled_from(["{d}-{m}-{j:04}", "{j:04}{m:02}{d:02}", "{d} {w} {j:04}"]))
def test_date_as_it_is_written(datum: date, vorm: str) -> None:
    """A date in any of its spellings is that date"""
    woord = MAANDEN[datum.month - 1]
    tekst = vorm.format(d=datum.day, m=datum.month, j=datum.year, w=woord)

    assert parse_datum(tekst) == datum
