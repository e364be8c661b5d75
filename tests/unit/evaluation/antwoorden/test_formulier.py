"""Forms of another version: former ids and values, questions that came and went."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from afweging_xlsx.domain.aanvraag import Aanvraag, Intake, Invulling
from afweging_xlsx.domain.bevinding import Bevinding, Ernst, Lezing
from afweging_xlsx.domain.catalogus import intake as intakesoorten
from afweging_xlsx.domain.catalogus import vroeger as catalogus
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.evaluation.antwoorden.aanvraag import match_aanvraag
from kaders import (
    FASEN_KOP,
    LIJSTEN_KOP,
    TYPEN_KOP,
    VRAGEN_KOP,
    read_klein,
    with_vroeger,
)
from wegingen import build_intake, change_form, fill_cel, place

OUD, NU, NIEUWER = "0.9", "1.0", "2.0"


@pytest.fixture(scope="module")
def kader() -> Kader:
    """The small master, of version 1.0, in which much was called otherwise before."""
    return read_klein(
        *with_vroeger(VRAGEN_KOP, kenmerk="nummer", omvang="maat; grootte", start="begin"),
        *with_vroeger(LIJSTEN_KOP, groot="reus; Heel groot", malen="pletten", niet_gemeten="?"),
        *with_vroeger(TYPEN_KOP, dam="dijk"),
        *with_vroeger(FASEN_KOP, idee="plan; droom"),
    )


def _form(intake: Intake, versie: str, *erbij: Invulling, zonder: tuple[str, ...] = ()) -> Intake:
    """The intake as a form of this version, with some cells more and some questions less."""
    return replace(change_form(intake, *erbij, zonder=zonder), formulierversie=versie)


def _rename(intake: Intake, **ids: str) -> Intake:
    """The intake as a form of the old version, with these former ids."""
    cellen = tuple(replace(i, vraag=ids.get(i.vraag, i.vraag)) for i in intake.invullingen)
    return replace(intake, formulierversie=OUD, invullingen=cellen)


def _ouder(versie: str = "een oudere versie (0.9)") -> Bevinding:
    return catalogus.FORMULIER_OUDER.at(place(), versie=versie, kader=NU)


def _get(lezing: Lezing[Aanvraag]) -> Aanvraag:
    assert lezing.waarde is not None, [bevinding.zin for bevinding in lezing.bevindingen]
    return lezing.waarde


# --- questions that were renamed ---


@pytest.mark.parametrize("id_", ["maat", "grootte", "GROOTTE", " Maat"])
def test_former_id(kader: Kader, id_: str) -> None:
    """An answer under a former id counts for the question that it is now, with an opmerking"""
    lezing = match_aanvraag(_rename(build_intake(kader, omvang="groot"), omvang=id_), kader)

    assert lezing.bevindingen == (
        _ouder(),
        catalogus.VRAAG_HEET_NU.at(place("C10"), oud=id_, vraag="omvang"),
    )
    antwoord = _get(lezing).antwoorden["omvang"]
    assert (antwoord.vraag, antwoord.waarden, antwoord.plaats) == (
        "omvang",
        ("groot",),
        place("C10"),
    )


def test_former_id_without_an_answer(kader: Kader) -> None:
    """An empty row under a former id only makes the form an older one"""
    lezing = match_aanvraag(_rename(build_intake(kader), omvang="maat"), kader)

    assert lezing.bevindingen == (_ouder(),)
    assert _get(lezing).antwoorden["omvang"].plaats == place("C10")


def test_former_id_in_a_form_of_this_version(kader: Kader) -> None:
    """A former id is understood in any form; without another version nothing is said of that"""
    intake = _form(build_intake(kader), NU, fill_cel("maat", "groot"), zonder=("omvang",))

    lezing = match_aanvraag(intake, kader)

    verwacht = catalogus.VRAAG_HEET_NU.at(place("C30"), oud="maat", vraag="omvang")
    assert lezing.bevindingen == (verwacht,)


def test_former_id_beside_the_present_one(kader: Kader) -> None:
    """With the present question left empty, the answer under the former id counts"""
    intake = _form(build_intake(kader), NU, fill_cel("maat", "groot"))

    aanvraag = _get(match_aanvraag(intake, kader))

    assert (aanvraag.tekst("omvang"), aanvraag.antwoorden["omvang"].plaats) == (
        "groot",
        place("C30"),
    )


def test_two_answers_that_differ(kader: Kader) -> None:
    """Other answers under a former id and the present one are a fout: the officer decides"""
    intake = _form(build_intake(kader, omvang="klein"), NU, fill_cel("maat", "groot"))

    lezing = match_aanvraag(intake, kader)

    verwacht = catalogus.TWEE_ANTWOORDEN.at(
        place("C30"), oud="maat", vraag="omvang", waarde="groot", andere="C10", daar="klein"
    )
    assert (lezing.waarde, lezing.bevindingen) == (None, (verwacht,))


@pytest.mark.parametrize("waarde", ["Groot", "reus"])
def test_two_answers_that_are_the_same(kader: Kader, waarde: str) -> None:
    """The same answer twice is no matter, whatever words it is in"""
    intake = _form(build_intake(kader, omvang="groot"), NU, fill_cel("maat", waarde))

    assert _get(match_aanvraag(intake, kader)).tekst("omvang") == "groot"


def test_two_unreadable_answers(kader: Kader) -> None:
    """Of two answers that cannot be read neither is lost in silence"""
    intake = _form(build_intake(kader, omvang="x"), NU, fill_cel("maat", "y"))

    assert [(b.code, b.plaats.cel) for b in match_aanvraag(intake, kader).bevindingen] == [
        (intakesoorten.BUITEN_LIJST.code, "C10"),
        (catalogus.TWEE_ANTWOORDEN.code, "C30"),
    ]


def test_two_former_ids_of_one_question(kader: Kader) -> None:
    """Two questions that became one: their answers may not differ, in whatever order they stand"""
    cellen = fill_cel("grootte", "klein", cel="C31"), fill_cel("maat", "groot")
    intake = _form(build_intake(kader), OUD, *cellen, zonder=("omvang",))

    fouten = [b for b in match_aanvraag(intake, kader).bevindingen if b.ernst is Ernst.FOUT]

    verwacht = catalogus.TWEE_ANTWOORDEN.at(
        place("C31"), oud="grootte", vraag="omvang", waarde="klein", andere="C30", daar="groot"
    )
    assert fouten == [verwacht]


def test_explanations_are_kept(kader: Kader) -> None:
    """The explanations under the present and the former id both stand with the answer"""
    intake = _form(build_intake(kader), NU, fill_cel("maat", "groot", "Zie brief."))
    cellen = [
        replace(i, toelichting="Nagemeten.") if i.vraag == "omvang" else i
        for i in intake.invullingen
    ]

    aanvraag = _get(match_aanvraag(replace(intake, invullingen=tuple(cellen)), kader))

    assert aanvraag.antwoorden["omvang"].toelichting == "Zie brief.\nNagemeten."


def test_required_question_under_a_former_id(kader: Kader) -> None:
    """A required question may stand under a former id, but may not be empty there"""
    vol = match_aanvraag(_rename(build_intake(kader), kenmerk="nummer"), kader)
    leeg = match_aanvraag(_rename(build_intake(kader, kenmerk=None), kenmerk="nummer"), kader)

    assert _get(vol).tekst("kenmerk") == "Z-1"
    assert [b.code for b in leeg.bevindingen] == [
        catalogus.FORMULIER_OUDER.code,
        intakesoorten.VERPLICHT_LEEG.code,
    ]


def test_open_answer_under_a_former_id_of_a_required_question() -> None:
    """An opmerking at a cell does not hide that a required answer lacks there"""
    start = "| start | Molen | Start | datum | | |"
    kader = read_klein(
        (VRAGEN_KOP, f"{VRAGEN_KOP} vroeger |"),
        (f"{start} | | | |", f"{start} ja | | | | begin |"),
    )

    lezing = match_aanvraag(_rename(build_intake(kader, start="weet niet"), start="begin"), kader)

    assert [b.code for b in lezing.bevindingen] == [
        catalogus.FORMULIER_OUDER.code,
        intakesoorten.VERPLICHT_LEEG.code,
        catalogus.VRAAG_HEET_NU.code,
    ]


# --- values that were renamed ---


@pytest.mark.parametrize("waarde", ["reus", "REUS", "heel groot"])
def test_former_value_or_label(kader: Kader, waarde: str) -> None:
    """A former value or label is read as the one that it is now, with an opmerking"""
    intake = _form(build_intake(kader, omvang=waarde), OUD)

    lezing = match_aanvraag(intake, kader)

    heet_nu = catalogus.ANTWOORD_HEET_NU.at(place("C10"), vraag="Omvang", waarde=waarde, nu="Groot")
    assert lezing.bevindingen == (_ouder(), heet_nu)
    assert _get(lezing).tekst("omvang") == "groot"


def test_former_open_value(kader: Kader) -> None:
    """A former open value is open"""
    aanvraag = _get(match_aanvraag(build_intake(kader, omvang="?"), kader))

    assert aanvraag.antwoorden["omvang"].open


def test_former_value_among_several(kader: Kader) -> None:
    """A former value among several answers is read too"""
    aanvraag = _get(match_aanvraag(build_intake(kader, doel="wonen; pletten"), kader))

    assert aanvraag.antwoorden["doel"].waarden == ("wonen", "malen")


def test_former_type(kader: Kader) -> None:
    """A former aanvraagtype is the one that it is now, and its phases are those of that one"""
    lezing = match_aanvraag(build_intake(kader, aanvraagtype="dijk", fase="Plan"), kader)

    assert [b.code for b in lezing.bevindingen] == [catalogus.ANTWOORD_HEET_NU.code]
    assert [_get(lezing).tekst(v) for v in ("aanvraagtype", "fase")] == ["dam", "plan"]


def test_former_phase_that_another_type_has_now(kader: Kader) -> None:
    """What a phase of this type was called before comes before a phase of another type"""
    lezing = match_aanvraag(build_intake(kader, fase="Plan"), kader)

    assert [b.code for b in lezing.bevindingen] == [catalogus.ANTWOORD_HEET_NU.code]
    assert _get(lezing).tekst("fase") == "idee"


# --- questions that went ---


def test_answer_to_a_question_that_went(kader: Kader) -> None:
    """In a form of another version an answer to an unknown question is named, and stops nothing"""
    lezing = match_aanvraag(_form(build_intake(kader), OUD, fill_cel("wieken", 4)), kader)

    verwacht = catalogus.VRAAG_VERVALLEN.at(place("C30"), vraag="wieken", waarde="4")
    assert lezing.bevindingen == (_ouder(), verwacht)
    assert verwacht.ernst is Ernst.WAARSCHUWING
    assert lezing.waarde is not None


@pytest.mark.parametrize(
    ("waarde", "getoond"),
    [
        (True, "WAAR (Zie brief.)"),
        (False, "ONWAAR (Zie brief.)"),
        (2.5, "2,5 (Zie brief.)"),
        (datetime(2026, 3, 3), "03-03-2026 (Zie brief.)"),
        (date(2026, 3, 3), "03-03-2026 (Zie brief.)"),
        ("een\nzin", "een zin (Zie brief.)"),
        ("x" * 70, "x" * 60 + "… (Zie brief.)"),
        (None, "Zie brief."),
    ],
)
def test_what_was_typed_is_named(kader: Kader, waarde: Celwaarde, getoond: str) -> None:
    """What stood there is named as a reader types it, with the explanation or only that"""
    intake = _form(build_intake(kader), OUD, fill_cel("wieken", waarde, "Zie brief."))

    vervallen = match_aanvraag(intake, kader).bevindingen[1]

    assert vervallen == catalogus.VRAAG_VERVALLEN.at(place("C30"), vraag="wieken", waarde=getoond)


@pytest.mark.parametrize("waarde", [None, "  "])
def test_empty_question_that_went(kader: Kader, waarde: Celwaarde) -> None:
    """Without an answer a question that went is no matter"""
    lezing = match_aanvraag(_form(build_intake(kader), OUD, fill_cel("wieken", waarde)), kader)

    assert lezing.bevindingen == (_ouder(),)


def test_answer_that_seems_to_belong_to_a_question_that_lacks(kader: Kader) -> None:
    """An answer that would be lost to the question it was meant for is a fout in any form"""
    intake = _form(build_intake(kader), OUD, fill_cel("hoogten", 25), zonder=("hoogte",))

    fouten = [b for b in match_aanvraag(intake, kader).bevindingen if b.ernst is Ernst.FOUT]

    verwacht = intakesoorten.ONBEKENDE_VRAAG.at(
        place("C30"), vraag="hoogten", bedoeld=" Bedoelt u 'hoogte'?"
    )
    assert fouten == [verwacht]


def test_unknown_question_in_a_form_of_this_version(kader: Kader) -> None:
    """In a form of the kader's own version an unknown id is a damaged one, filled in or not"""
    intake = _form(build_intake(kader), NU, fill_cel("wieken", None))

    assert match_aanvraag(intake, kader).bevindingen == (
        intakesoorten.ONBEKENDE_VRAAG.at(place("C30"), vraag="wieken", bedoeld=""),
    )


# --- the version ---


@pytest.mark.parametrize("versie", [OUD, NIEUWER, ""])
def test_other_version_with_the_same_questions(kader: Kader, versie: str) -> None:
    """A form that asks what the kader asks is not remarked on, whatever its version"""
    assert match_aanvraag(_form(build_intake(kader, omvang="groot"), versie), kader) == replace(
        match_aanvraag(build_intake(kader, omvang="groot"), kader),
        waarde=replace(
            _get(match_aanvraag(build_intake(kader, omvang="groot"), kader)),
            formulierversie=versie,
        ),
    )


@pytest.mark.parametrize(
    ("versie", "woorden"),
    [
        ("0.9", "een oudere versie (0.9)"),
        ("0.10.1", "een oudere versie (0.10.1)"),
        ("concept", "een andere versie (concept)"),
        ("", "geen versie die te lezen is"),
    ],
)
def test_which_version(kader: Kader, versie: str, woorden: str) -> None:
    """A form that lacks a question, of another version, is said to be so with both versions"""
    lezing = match_aanvraag(_form(build_intake(kader), versie, zonder=("doel",)), kader)

    weg = intakesoorten.VRAAG_WEG.at(place(), vragen="'doel'")
    assert lezing.bevindingen == (weg, _ouder(woorden))


@pytest.mark.parametrize("versie", ["2.0", "1.0.1", "1.10"])
def test_newer_form(kader: Kader, versie: str) -> None:
    """A form that is newer than the kader asks for a newer kader"""
    lezing = match_aanvraag(_form(build_intake(kader), versie, fill_cel("wieken", None)), kader)

    verwacht = catalogus.FORMULIER_NIEUWER.at(place(), versie=versie, kader=NU)
    assert lezing.bevindingen == (verwacht,)


def test_answer_outside_the_list_of_another_version(kader: Kader) -> None:
    """An answer that no list has may come from an older list: then the version is named too"""
    lezing = match_aanvraag(_form(build_intake(kader, omvang="dwerg"), OUD), kader)

    assert [b.code for b in lezing.bevindingen] == [
        catalogus.FORMULIER_OUDER.code,
        intakesoorten.BUITEN_LIJST.code,
    ]
