"""An intake understood with the questions of the kader."""

from dataclasses import replace

import pytest

from afweging_xlsx.domain.aanvraag import Intake, Invulling
from afweging_xlsx.domain.bevinding import Ernst
from afweging_xlsx.domain.catalogus import intake as catalogus
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.evaluation.antwoorden.aanvraag import match_aanvraag, match_invullingen
from kaders import read_klein
from wegingen import BESTAND, build_intake, list_invullingen


@pytest.fixture(scope="module")
def klein() -> Kader:
    """The small master."""
    return read_klein()


def _plaats(cel: str = "") -> Plaats:
    return Plaats(BESTAND, "Intake", cel)


def _met(intake: Intake, *erbij: Invulling) -> Intake:
    return replace(intake, invullingen=(*intake.invullingen, *erbij))


def _zonder(intake: Intake, vraag: str) -> Intake:
    over = tuple(invulling for invulling in intake.invullingen if invulling.vraag != vraag)
    return replace(intake, invullingen=over)


def test_request_is_understood(klein: Kader) -> None:
    """An intake in order gives a request with file, hash, version and every question"""
    lezing = match_aanvraag(build_intake(klein, omvang="Groot"), klein)

    assert lezing.bevindingen == ()
    assert lezing.waarde is not None
    assert (lezing.waarde.bestand, lezing.waarde.formulierversie) == (BESTAND, "1.0")
    assert lezing.waarde.sha256 == "0" * 64
    assert list(lezing.waarde.antwoorden) == list(klein.vragen)
    assert lezing.waarde.tekst("omvang") == "groot"


def test_answer_keeps_its_cell(klein: Kader) -> None:
    """A fact keeps its cell, from reader to note"""
    aanvraag = match_aanvraag(build_intake(klein, omvang="Groot"), klein).waarde

    assert aanvraag is not None
    assert aanvraag.antwoorden["omvang"].plaats == _plaats("C10")


def test_explanation_is_kept(klein: Kader) -> None:
    """What the officer explains beside an answer stays with it"""
    intake = build_intake(klein)
    eerste, *rest = intake.invullingen
    intake = replace(intake, invullingen=(replace(eerste, toelichting="Zie brief."), *rest))

    aanvraag = match_aanvraag(intake, klein).waarde

    assert aanvraag is not None
    assert aanvraag.antwoorden["kenmerk"].toelichting == "Zie brief."


def test_unanswered_question_is_there(klein: Kader) -> None:
    """A question without an answer has no values, and its cell"""
    aanvraag = match_aanvraag(build_intake(klein), klein).waarde

    assert aanvraag is not None
    antwoord = aanvraag.antwoorden["omvang"]
    assert (antwoord.waarden, antwoord.open, antwoord.bekend) == ((), False, False)
    assert antwoord.plaats == _plaats("C10")


@pytest.mark.parametrize("type_", ["molen", "Molen", "MOLEN", " molen "])
def test_label_or_value_in_any_case(klein: Kader, type_: str) -> None:
    """Either the label or the value is taken, whatever the case"""
    aanvraag = match_aanvraag(build_intake(klein, aanvraagtype=type_), klein).waarde

    assert aanvraag is not None
    assert aanvraag.tekst("aanvraagtype") == "molen"


@pytest.mark.parametrize("vraag", ["Omvang", "OMVANG", " omvang"])
def test_id_in_any_case(klein: Kader, vraag: str) -> None:
    """The id of a question is known in any case"""
    intake = _zonder(build_intake(klein), "omvang")
    intake = _met(intake, Invulling(vraag, "groot", _plaats("C30")))

    lezing = match_aanvraag(intake, klein)

    assert lezing.bevindingen == ()
    assert lezing.waarde is not None
    assert lezing.waarde.tekst("omvang") == "groot"


def test_unknown_question(klein: Kader) -> None:
    """An id that the kader does not have is a fout, with the one that was probably meant"""
    intake = _met(build_intake(klein), Invulling("omvangen", None, _plaats("C30")))

    lezing = match_aanvraag(intake, klein)

    verwacht = catalogus.ONBEKENDE_VRAAG.at(
        _plaats("C30"), vraag="omvangen", bedoeld=" Bedoelt u 'omvang'?"
    )
    assert (lezing.waarde, lezing.bevindingen) == (None, (verwacht,))


def test_unknown_question_like_none(klein: Kader) -> None:
    """An id that looks like nothing gets no suggestion"""
    intake = _met(build_intake(klein), Invulling("zzz", "x", _plaats("C30")))

    verwacht = catalogus.ONBEKENDE_VRAAG.at(_plaats("C30"), vraag="zzz", bedoeld="")
    assert match_aanvraag(intake, klein).bevindingen == (verwacht,)


def test_unknown_question_is_told_at_its_id(klein: Kader) -> None:
    """The id is what must be mended, so it is told there, and not at the answer"""
    invulling = Invulling("zzz", "x", _plaats("C30"), idplaats=_plaats("A30"))

    (bevinding,) = match_aanvraag(_met(build_intake(klein), invulling), klein).bevindingen

    assert (bevinding.code, bevinding.plaats) == (catalogus.ONBEKENDE_VRAAG.code, _plaats("A30"))


def test_required_answer_that_is_not_known() -> None:
    """An answer "weet niet" does not answer a required question"""
    verplicht = (
        "| start | Molen | Start | datum | | | | |",
        "| start | Molen | Start | datum | | | ja | |",
    )
    kader = read_klein(verplicht)

    lezing = match_aanvraag(build_intake(kader, start="weet niet"), kader)

    assert [b.code for b in lezing.bevindingen] == [catalogus.VERPLICHT_LEEG.code]


@pytest.mark.parametrize("waarde", [None, "", "   "])
def test_required_answer_lacks(klein: Kader, waarde: Celwaarde) -> None:
    """A required question without an answer is a fout at its cell"""
    lezing = match_aanvraag(build_intake(klein, kenmerk=waarde), klein)

    verwacht = catalogus.VERPLICHT_LEEG.at(_plaats("C7"), vraag="Kenmerk")
    assert (lezing.waarde, lezing.bevindingen) == (None, (verwacht,))


def test_required_answer_unreadable_is_said_once(klein: Kader) -> None:
    """A required answer that cannot be read is not also said to lack"""
    lezing = match_aanvraag(build_intake(klein, aanvraagtype="boot"), klein)

    verwacht = catalogus.BUITEN_LIJST.at(
        _plaats("C8"), vraag="Type", waarde="boot", keuzes="'Molen', 'Dam'", bedoeld=""
    )
    assert lezing.bevindingen == (verwacht,)


def test_required_question_with_an_error(klein: Kader) -> None:
    """A cell that shows an error is no empty answer: reading named it already"""
    eerste, *rest = build_intake(klein, kenmerk=None).invullingen
    fout = replace(eerste, leesbaar=False, toelichting="Zie brief.")
    intake = replace(build_intake(klein), invullingen=(fout, *rest))

    assert match_aanvraag(intake, klein).bevindingen == ()


def test_explanation_beside_an_unreadable_answer(klein: Kader) -> None:
    """An answer that cannot be read is an answer, so only that is said of it"""
    intake = build_intake(klein, hoogte="hoog")
    met_uitleg = tuple(
        replace(i, toelichting="20 meter") if i.vraag == "hoogte" else i for i in intake.invullingen
    )

    lezing = match_aanvraag(replace(intake, invullingen=met_uitleg), klein)

    assert [b.code for b in lezing.bevindingen] == [catalogus.GEEN_GETAL.code]


def test_required_question_not_in_form(klein: Kader) -> None:
    """A form without a required question is a fout about the sheet"""
    lezing = match_aanvraag(_zonder(build_intake(klein), "kenmerk"), klein)

    verwacht = catalogus.VERPLICHTE_VRAAG_WEG.at(_plaats(), vragen="'kenmerk'")
    assert (lezing.waarde, lezing.bevindingen) == (None, (verwacht,))


def test_other_questions_not_in_form(klein: Kader) -> None:
    """Other questions that the form does not have are one waarschuwing, and count as unanswered"""
    intake = _zonder(_zonder(build_intake(klein), "omvang"), "doel")

    lezing = match_aanvraag(intake, klein)

    verwacht = catalogus.VRAAG_WEG.at(_plaats(), vragen="'omvang', 'doel'")
    assert lezing.bevindingen == (verwacht,)
    assert lezing.waarde is not None
    assert lezing.waarde.antwoorden["omvang"].plaats == Plaats()


def test_empty_form(klein: Kader) -> None:
    """A form without any question names all that lack, about the file"""
    lezing = match_aanvraag(Intake(BESTAND, "", "1.0", ()), klein)

    plaatsen = [bevinding.plaats for bevinding in lezing.bevindingen]
    assert (lezing.waarde, plaatsen) == (None, [Plaats(BESTAND), Plaats(BESTAND)])


def test_everything_wrong_at_once(klein: Kader) -> None:
    """All that is wrong is found in one go, in the order of the cells"""
    lezing = match_aanvraag(build_intake(klein, kenmerk=None, omvang="reus", hoogte="x"), klein)

    assert [(b.code, b.plaats.cel) for b in lezing.bevindingen] == [
        (catalogus.VERPLICHT_LEEG.code, "C7"),
        (catalogus.BUITEN_LIJST.code, "C10"),
        (catalogus.GEEN_GETAL.code, "C12"),
    ]


@pytest.mark.parametrize("fase", ["idee", "Idee", "BOUW"])
def test_phase_of_the_type(klein: Kader, fase: str) -> None:
    """A phase of the own type is taken by value or label"""
    lezing = match_aanvraag(build_intake(klein, fase=fase), klein)

    assert lezing.bevindingen == ()
    assert lezing.waarde is not None
    assert lezing.waarde.tekst("fase") == fase.lower()


def test_phase_of_another_type(klein: Kader) -> None:
    """A phase of another type is a waarschuwing that names the own ones, and stops nothing"""
    lezing = match_aanvraag(build_intake(klein, fase="Plan"), klein)

    verwacht = catalogus.FASE_ANDER_TYPE.at(
        _plaats("C9"), waarde="Plan", fasen="'Idee', 'Bouw', 'weet niet'"
    )
    assert lezing.bevindingen == (verwacht,)
    assert lezing.waarde is not None


def test_phase_not_known(klein: Kader) -> None:
    """'Weet niet' is an answer to the phase, of every type"""
    lezing = match_aanvraag(build_intake(klein, fase="weet niet"), klein)

    assert lezing.bevindingen == ()
    assert lezing.waarde is not None
    assert lezing.waarde.antwoorden["fase"].open


def test_phase_before_the_type(klein: Kader) -> None:
    """The phase is understood with the type wherever the type stands in the form"""
    intake = build_intake(klein, fase="Plan", aanvraagtype="dam")
    intake = replace(intake, invullingen=tuple(reversed(intake.invullingen)))

    assert match_aanvraag(intake, klein).bevindingen == ()


def test_answer_that_does_not_apply(klein: Kader) -> None:
    """An answer to a question of another type counts, with an opmerking"""
    lezing = match_aanvraag(build_intake(klein, aanvraagtype="dam", omvang="groot"), klein)

    verwacht = catalogus.NIET_VAN_TOEPASSING.at(_plaats("C10"), vraag="Omvang")
    assert lezing.bevindingen == (verwacht,)
    assert verwacht.ernst is Ernst.OPMERKING
    assert lezing.waarde is not None
    assert lezing.waarde.tekst("omvang") == "groot"


def test_open_answer_that_does_not_apply(klein: Kader) -> None:
    """'Not measured' to a question of another type needs no opmerking"""
    intake = build_intake(klein, aanvraagtype="dam", omvang="niet gemeten")

    assert match_aanvraag(intake, klein).bevindingen == ()


def test_cells_without_a_form(klein: Kader) -> None:
    """Some cells alone give an answer to every question, complete or not"""
    cellen = [i for i in list_invullingen(klein, hoogte=25) if i.vraag == "hoogte"]

    antwoorden, bevindingen = match_invullingen(cellen, klein)

    assert bevindingen == ()
    assert [vraag for vraag, antwoord in antwoorden.items() if antwoord.bekend] == ["hoogte"]
    assert list(antwoorden) == list(klein.vragen)


def test_order_of_rows_does_not_matter(klein: Kader) -> None:
    """The same rows in another order give the same answers"""
    cellen = list_invullingen(klein, aanvraagtype="dam", fase="plan", doel="malen; wonen")

    assert match_invullingen(cellen, klein) == match_invullingen(reversed(cellen), klein)


def test_explanation_without_an_answer(klein: Kader) -> None:
    """An explanation beside an empty answer is named: the answer may stand in the wrong column"""
    intake = build_intake(klein)
    invullingen = tuple(
        replace(i, toelichting="20 meter") if i.vraag == "hoogte" else i for i in intake.invullingen
    )

    lezing = match_aanvraag(replace(intake, invullingen=invullingen), klein)

    assert lezing.bevindingen == (catalogus.ALLEEN_TOELICHTING.at(_plaats("C12"), vraag="Hoogte"),)
