"""Answers of an older form, as they go into the form of this kader."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from afweging_xlsx.domain.aanvraag import Intake, Invulling
from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import intake as intakesoorten
from afweging_xlsx.domain.catalogus import vroeger as catalogus
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.evaluation.antwoorden.overname import (
    NIET_OVER,
    evaluate_overname,
    match_overname,
)
from kaders import LIJSTEN_KOP, VRAGEN_KOP, read_klein, with_vroeger
from wegingen import build_intake, change_form, fill_cel, place


@pytest.fixture(scope="module")
def kader() -> Kader:
    """The small master, in which much was called otherwise before."""
    return read_klein(
        *with_vroeger(VRAGEN_KOP, omvang="maat; grootte"),
        *with_vroeger(LIJSTEN_KOP, groot="reus", malen="pletten"),
    )


def _move(intake: Intake, kader: Kader) -> tuple[dict[str, Celwaarde], tuple[Bevinding, ...]]:
    """The values that are moved next to kenmerk and type, and what was found."""
    lezing = match_overname(intake, kader)
    assert lezing.waarde is not None
    waarden = {vraag: invulling.waarde for vraag, invulling in lezing.waarde.items()}
    assert (waarden.pop("kenmerk"), waarden.pop("aanvraagtype")) == ("Z-1", "Molen")
    return waarden, lezing.bevindingen


@pytest.mark.parametrize(
    ("vraag", "waarde", "verwacht"),
    [
        ("omvang", "groot", "Groot"),
        ("omvang", " GROOT ", "Groot"),
        ("omvang", "niet_gemeten", "niet gemeten"),
        ("doel", "malen;wonen", "Malen; Wonen"),
        ("doel", "wonen\nMalen", "Wonen; Malen"),
        ("fase", "idee", "Idee"),
        ("hoogte", 25, 25),
        ("hoogte", 12.5, 12.5),
        ("hoogte", "25", 25),
        ("hoogte", "weet_niet", "weet niet"),
        ("start", date(2026, 3, 3), datetime(2026, 3, 3)),
        ("start", datetime(2026, 3, 3, 12, 30), datetime(2026, 3, 3)),
        ("start", "3 maart 2026", datetime(2026, 3, 3)),
        ("start", "weet niet", "weet niet"),
    ],
)
def test_answer_as_the_form_holds_it(
    kader: Kader, vraag: str, waarde: Celwaarde, verwacht: Celwaarde
) -> None:
    """Choices become labels, numbers and dates real ones"""
    waarden, _ = _move(build_intake(kader, **{vraag: waarde}), kader)

    assert waarden == {vraag: verwacht}


def test_answer_keeps_its_place(kader: Kader) -> None:
    """What is moved knows the cell that it came from"""
    over = match_overname(build_intake(kader), kader).waarde

    assert over is not None
    assert over["kenmerk"].plaats == place("C7")


def test_nothing_to_tell(kader: Kader) -> None:
    """When all can be moved as it is, nothing is found"""
    assert match_overname(build_intake(kader, omvang="Groot", hoogte=3), kader).bevindingen == ()


def test_former_names(kader: Kader) -> None:
    """Former ids and values become the present ones, with an opmerking each"""
    intake = change_form(build_intake(kader), fill_cel("maat", "reus"), zonder=("omvang",))

    waarden, gevonden = _move(intake, kader)

    assert waarden == {"omvang": "Groot"}
    assert gevonden == (
        catalogus.VRAAG_HEET_NU.at(place("C30"), oud="maat", vraag="omvang"),
        catalogus.ANTWOORD_HEET_NU.at(place("C30"), vraag="Omvang", waarde="reus", nu="Groot"),
    )
    assert NIET_OVER.isdisjoint(bevinding.code for bevinding in gevonden)


@pytest.mark.parametrize("waarde", ["veel", -3, True, datetime(2026, 3, 3)])
def test_unreadable_answer_goes_along(kader: Kader, waarde: Celwaarde) -> None:
    """What cannot be read goes along as it was typed, and is named with its own remedy"""
    waarden, (gevonden,) = _move(build_intake(kader, hoogte=waarde), kader)

    getypt = Invulling("", waarde, Plaats()).tekst
    assert waarden == {"hoogte": getypt}
    assert gevonden.plaats == place("C12")
    assert gevonden.code == catalogus.OVERGENOMEN_ALS_TEKST.code
    assert gevonden.melding.startswith("bij 'Hoogte' staat ")


def test_cell_without_a_value(kader: Kader) -> None:
    """An error or a formula without a result cannot be moved; what explains it is"""
    intake = build_intake(kader, omvang="groot")
    cellen = (
        replace(i, leesbaar=False, toelichting="Zie brief.") if i.vraag == "hoogte" else i
        for i in intake.invullingen
    )

    waarden, gevonden = _move(replace(intake, invullingen=tuple(cellen)), kader)

    assert waarden == {"omvang": "Groot", "hoogte": None}
    assert gevonden == (catalogus.CEL_NIET_OVERGENOMEN.at(place("C12"), vraag="Hoogte"),)
    assert catalogus.CEL_NIET_OVERGENOMEN.code in NIET_OVER


def test_unreadable_part_goes_along(kader: Kader) -> None:
    """When one of several answers cannot be read, all go along as they were typed"""
    waarden, (gevonden,) = _move(build_intake(kader, doel="Malen; varen"), kader)

    assert waarden == {"doel": "Malen; varen"}
    assert gevonden.code == catalogus.OVERGENOMEN_ALS_TEKST.code


def test_question_that_went(kader: Kader) -> None:
    """An answer to a question that the new form lacks is named; an empty one is no matter"""
    intake = change_form(
        build_intake(kader), fill_cel("wieken", 4), fill_cel("romp", None, cel="C31")
    )

    waarden, gevonden = _move(intake, kader)

    verwacht = catalogus.NIET_OVERGENOMEN.at(place("C30"), vraag="wieken", waarde="4")
    assert (waarden, gevonden) == ({}, (verwacht,))


def test_questions_that_came(kader: Kader) -> None:
    """The questions that only the new form has are named once"""
    intake = change_form(build_intake(kader), zonder=("omvang", "hoogte"))

    assert _move(intake, kader)[1] == (
        catalogus.NIEUWE_VRAGEN.at(place(), vragen="'omvang', 'hoogte'"),
    )


def test_two_answers_to_one_question(kader: Kader) -> None:
    """Of two answers that differ one is the answer, the other goes into the explanation"""
    intake = change_form(
        build_intake(kader),
        fill_cel("maat", "reus", "Zie brief."),
        fill_cel("grootte", "dwerg", cel="C31"),
        zonder=("omvang",),
    )

    lezing = match_overname(intake, kader)

    assert lezing.waarde is not None
    over = lezing.waarde["omvang"]
    assert (over.waarde, over.toelichting) == (
        "Groot",
        "Zie brief.\nIn het oude formulier stond bij 'grootte': dwerg",
    )
    assert lezing.bevindingen[-1] == catalogus.ANTWOORD_IN_TOELICHTING.at(
        place("C31"), oud="grootte", vraag="omvang", waarde="dwerg", andere="C30", daar="reus"
    )


def test_explanation_alone(kader: Kader) -> None:
    """An explanation goes along without an answer too"""
    intake = change_form(
        build_intake(kader), fill_cel("hoogte", None, "Nog te meten.", "C12"), zonder=("hoogte",)
    )

    over = match_overname(intake, kader).waarde

    assert over is not None
    assert (over["hoogte"].waarde, over["hoogte"].toelichting) == (None, "Nog te meten.")


def test_phase_of_another_type(kader: Kader) -> None:
    """A phase of another type goes along, and is still named"""
    waarden, gevonden = _move(build_intake(kader, fase="plan"), kader)

    assert waarden == {"fase": "Plan"}
    assert [b.code for b in gevonden] == [intakesoorten.FASE_ANDER_TYPE.code]


def test_label_that_would_be_read_otherwise() -> None:
    """Where a label would not be read as the same answer, the value goes along"""
    kader = read_klein(("| doel | malen | Malen | |", "| doel | malen | Koren; rogge | |"))

    assert _move(build_intake(kader, doel="malen; wonen"), kader)[0] == {"doel": "malen; wonen"}


# --- what the new form holds ---


def _over(**cellen: Celwaarde) -> dict[str, Invulling]:
    return {vraag: fill_cel(vraag, waarde) for vraag, waarde in cellen.items()}


def test_new_form_holds_all(kader: Kader) -> None:
    """Spaces and the kind of number do not count when the new form is read back"""
    nieuw = build_intake(kader, omvang="twee  regels", hoogte=3)

    over = _over(omvang="twee\r\nregels", hoogte=3.0)
    assert list(evaluate_overname(over, nieuw, kader)) == []


def test_new_form_lacks_a_piece(kader: Kader) -> None:
    """An answer that the new form does not hold as it was is named at its cell"""
    nieuw = build_intake(kader, omvang="gro…")

    verwacht = catalogus.NIET_HEEL_OVERGENOMEN.at(place("C30"), vraag="Omvang")
    assert list(evaluate_overname(_over(omvang="groot"), nieuw, kader)) == [verwacht]
