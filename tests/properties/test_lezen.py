"""Reading never raises, whatever the bytes are: what is wrong becomes a bevinding."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from afweging_xlsx.domain.aanvraag import Celwaarde
from afweging_xlsx.domain.bevinding import has_fout
from afweging_xlsx.domain.notatie import MAANDEN, format_invoer, parse_datum, parse_getal
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Keuze, Vraagsoort
from afweging_xlsx.domain.tekst import normalize_tekst
from afweging_xlsx.reading.deur import check_bestand
from afweging_xlsx.reading.expressie import parse_expressie
from afweging_xlsx.reading.intake import read_intake
from afweging_xlsx.reading.kader import read_kader
from afweging_xlsx.reading.soort import Bestandsoort, check_soort
from afweging_xlsx.reading.voorwaarde import Feit, parse_voorwaarde
from celproef import match_cel
from kaders import build_kader
from pakketten import build_klein, read_parts, repack

KLEIN, KADER = build_klein(), build_kader()
DELEN = sorted(read_parts(KLEIN))
JA_NEE = (
    Keuze("ja", "ja", False),
    Keuze("nee", "nee", False),
    Keuze("weet_niet", "weet niet", True),
)
FEITEN = [Feit("v", soort, (Keuze("ja", "Ja", False),)) for soort in Vraagsoort]

quick = settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
few = settings(quick, max_examples=30)


def _read_all(inhoud: bytes) -> None:
    """Every reader: a value without a fout, or at least one bevinding."""
    intake, kader = read_intake("x.xlsx", inhoud), read_kader("x.xlsx", inhoud)
    assert intake.waarde is not None or has_fout(intake.bevindingen)
    assert (kader.waarde is None) == has_fout(kader.bevindingen)
    assert isinstance(check_soort("x.xlsx", inhoud), Bestandsoort)
    if has_fout(check_bestand("x.xlsx", inhoud)):
        assert intake.waarde is None
    for bevinding in (*intake.bevindingen, *kader.bevindingen):
        assert bevinding.zin.isprintable()


@quick
@given(st.one_of(st.binary(max_size=300), st.binary(max_size=300).map(lambda b: b"PK\x03\x04" + b)))
@example(b"")
def test_any_bytes(inhoud: bytes) -> None:
    """Any bytes at all"""
    _read_all(inhoud)


@quick
@given(st.integers(min_value=0, max_value=len(KLEIN)))
def test_truncated(lengte: int) -> None:
    """A workbook that was cut off"""
    _read_all(KLEIN[:lengte])


@quick
@given(st.lists(st.integers(min_value=0, max_value=8 * len(KLEIN) - 1), min_size=1, max_size=4))
def test_flipped_bits(bits: list[int]) -> None:
    """A workbook with some bits turned over"""
    inhoud = bytearray(KLEIN)
    for bit in bits:
        inhoud[bit // 8] ^= 1 << bit % 8
    _read_all(bytes(inhoud))


@quick
@given(
    st.sampled_from(DELEN),
    st.integers(min_value=0, max_value=3000),
    st.one_of(
        st.binary(max_size=6),
        st.sampled_from(
            [b"<c", b">", b"</row>", b'r="ZZZZ9"', b"<f>", b't="s"', b"1e999", b"_xD800_", b"&#0;"]
        ),
    ),
    st.integers(min_value=0, max_value=40),
)
def test_changed_part(deel: str, plek: int, stuk: bytes, weg: int) -> None:
    """A sound zip with a part that was tampered with"""
    data = read_parts(KLEIN)[deel]
    begin = plek % (len(data) + 1)
    _read_all(repack(KLEIN, (deel, data[:begin] + stuk + data[begin + weg :])))


@few
@given(st.sampled_from(sorted(read_parts(KADER))), st.integers(min_value=0), st.binary(max_size=9))
def test_changed_part_of_a_master(deel: str, plek: int, stuk: bytes) -> None:
    """The same for a master"""
    data = read_parts(KADER)[deel]
    begin = plek % (len(data) + 1)
    _read_all(repack(KADER, (deel, data[:begin] + stuk + data[begin + len(stuk) :])))


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


@pytest.mark.parametrize("feit", FEITEN, ids=lambda feit: feit.soort)
@quick
@given(
    st.one_of(
        st.text(),
        st.lists(st.sampled_from(["niet", "ja", ">", "=", "..", ";", "20", "1-1-2026", ","])).map(
            " ".join
        ),
    )
)
def test_any_condition(feit: Feit, tekst: str) -> None:
    """Any text in an `als:` cell is a condition or a bevinding"""
    lezing = parse_voorwaarde(tekst, feit, Plaats("k.xlsx", "Rollen", "F4"))

    assert (lezing.waarde is None) == has_fout(lezing.bevindingen)


@quick
@given(
    st.one_of(
        st.text(),
        st.lists(st.sampled_from(["1", "23", "EN", "OF", "NIET", "(", ")"])).map(" ".join),
    )
)
def test_any_expression(tekst: str) -> None:
    """Any text for the prioriteitsregel is an expression or a bevinding"""
    lezing = parse_expressie(tekst)

    assert (lezing.waarde is None) == has_fout(lezing.bevindingen)
