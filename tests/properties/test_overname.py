"""Whatever stands in an old form: what is moved is read back as the same, or it is named."""

from datetime import date, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.evaluation.antwoorden.aanvraag import match_invullingen
from afweging_xlsx.evaluation.antwoorden.overname import (
    NIET_OVER,
    evaluate_overname,
    match_overname,
)
from afweging_xlsx.reading.intake import read_intake
from afweging_xlsx.writing.intake import write_intake
from kaders import LIJSTEN_KOP, VRAGEN_KOP, read_klein, with_vroeger
from wegingen import build_intake

KADER = read_klein(
    *with_vroeger(VRAGEN_KOP, omvang="maat"),
    *with_vroeger(LIJSTEN_KOP, groot="reus", malen="pletten"),
)
WOORDEN = st.sampled_from(
    ["groot", "Reus", "niet gemeten", "malen; wonen", "pletten\nwonen", "idee", "Plan", "dam",
     "2,5", "1.234", "3 km", "weet niet", "3 maart 2026", "=1+1", "_x0041_", " ", "#N/B"]
)  # fmt: skip
WAARDEN: st.SearchStrategy[Celwaarde] = st.one_of(
    st.none(),
    WOORDEN,
    st.text(max_size=40),
    st.booleans(),
    st.integers(-5, 10**15),
    st.floats(allow_nan=False, allow_infinity=False),
    st.dates(date(1950, 1, 1), date(2300, 1, 1)),
    st.datetimes(datetime(1950, 1, 1), datetime(2300, 1, 1)),
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(st.fixed_dictionaries({}, optional=dict.fromkeys(KADER.vragen, WAARDEN)))
def test_moved_answers_are_the_same_or_named(antwoorden: dict[str, Celwaarde]) -> None:
    """Each answer is read back as it was understood, or a bevinding at its cell says otherwise"""
    oud = build_intake(KADER, **antwoorden)
    lezing = match_overname(oud, KADER)
    over = lezing.waarde or {}

    nieuw = read_intake("nieuw.xlsx", write_intake(KADER, over)).waarde

    assert nieuw is not None
    gevonden = (*lezing.bevindingen, *evaluate_overname(over, nieuw, KADER))
    genoemd = {b.plaats for b in gevonden if b.code in NIET_OVER}
    voor, na = (match_invullingen(intake.invullingen, KADER)[0] for intake in (oud, nieuw))
    assert [
        vraag
        for vraag in KADER.vragen
        if (voor[vraag].waarden, voor[vraag].open) != (na[vraag].waarden, na[vraag].open)
        and voor[vraag].plaats not in genoemd
    ] == []
