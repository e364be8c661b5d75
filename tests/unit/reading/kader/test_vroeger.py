"""The columns `vroeger`: former names of questions and values, and when they are not clear."""

import pytest

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import kader as kadersoorten
from afweging_xlsx.domain.catalogus import voorwaarde
from afweging_xlsx.domain.catalogus import vroeger as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.kader.kader import read_kader
from kaders import (
    FASEN_KOP,
    LIJSTEN_KOP,
    TYPEN_KOP,
    VRAGEN_KOP,
    build_kader,
    read_klein,
    with_vroeger,
)

X = "k.xlsx"


def _read(*wijzigingen: tuple[str, str]) -> tuple[Bevinding, ...]:
    return read_kader(X, build_kader(*wijzigingen)).bevindingen


def _plaats(blad: str, cel: str) -> Plaats:
    return Plaats(X, blad, cel)


# --- what is read ---


def test_questions_know_former_ids() -> None:
    """A question has the ids it had before, separated by semicolons"""
    kader = read_klein(*with_vroeger(VRAGEN_KOP, omvang="maat; grootte "))

    assert kader.vragen["omvang"].vroeger == ("maat", "grootte")
    assert kader.vragen["doel"].vroeger == ()


def test_values_know_former_names() -> None:
    """A value of a list has the values and labels it had before"""
    kader = read_klein(*with_vroeger(LIJSTEN_KOP, groot="reus; Heel groot"))

    assert [k.vroeger for k in kader.keuzelijsten["omvang"]] == [("reus", "Heel groot"), (), ()]


def test_types_know_former_ids() -> None:
    """An aanvraagtype is a value too"""
    kader = read_klein(*with_vroeger(TYPEN_KOP, dam="dijk"))

    assert [k.vroeger for k in kader.keuzelijsten["aanvraagtypen"]] == [(), ("dijk",)]


def test_phases_know_former_ids() -> None:
    """A phase is a value, in the list of all types and in that of its own"""
    kader = read_klein(*with_vroeger(FASEN_KOP, idee="droom"))
    fase = kader.vragen["fase"]

    assert [keuzes[0].vroeger for keuzes in (kader.keuzes(fase), kader.keuzes(fase, "molen"))] == [
        ("droom",),
        ("droom",),
    ]


@pytest.mark.parametrize("kop", [VRAGEN_KOP, LIJSTEN_KOP, TYPEN_KOP, FASEN_KOP])
def test_empty_column(kop: str) -> None:
    """A column vroeger without anything in it is fine"""
    assert _read(*with_vroeger(kop)) == ()


# --- what is not clear ---


def test_former_id_of_a_question_still_in_use() -> None:
    """A former id that another question has now is a fout with both cells"""
    gevonden = _read(*with_vroeger(VRAGEN_KOP, omvang="maat; DOEL"))

    assert gevonden == (
        catalogus.VROEGER_IN_GEBRUIK.at(_plaats("Vragen", "K5"), vroeger="DOEL", andere="A6"),
    )


@pytest.mark.parametrize("naam", ["klein", "Klein", "niet gemeten"])
def test_former_name_of_a_value_still_in_use(naam: str) -> None:
    """A former value or label that another value of the list has now is a fout"""
    (gevonden,) = _read(*with_vroeger(LIJSTEN_KOP, groot=naam))

    assert gevonden.code == catalogus.VROEGER_IN_GEBRUIK.code


def test_same_name_in_another_list() -> None:
    """Lists stand apart: what is in use in another list may be a former name in this one"""
    assert _read(*with_vroeger(LIJSTEN_KOP, groot="malen")) == ()


def test_phases_of_two_types() -> None:
    """Phases stand apart per type; the values that every type has count for each"""
    assert _read(*with_vroeger(FASEN_KOP, idee="plan")) == ()
    assert _read(*with_vroeger(FASEN_KOP, idee="weet niet")) == (
        catalogus.VROEGER_IN_GEBRUIK.at(
            _plaats("Fasen", "H2"), vroeger="weet niet", andere="B7 van blad 'Keuzelijsten'"
        ),
    )


def test_former_id_with_two_questions() -> None:
    """A former id of two questions is a fout: an old answer could belong to either"""
    gevonden = _read(*with_vroeger(VRAGEN_KOP, omvang="maat", hoogte="lengte; Maat"))

    assert gevonden == (
        catalogus.VROEGER_DUBBEL.at(_plaats("Vragen", "K7"), vroeger="Maat", andere="K5"),
    )


@pytest.mark.parametrize("naam", ["maat; maat", "maat; Omvang"])
def test_former_id_that_changes_nothing(naam: str) -> None:
    """A former id that is the own id, or stands there twice, is an opmerking"""
    (gevonden,) = _read(*with_vroeger(VRAGEN_KOP, omvang=naam))

    assert gevonden.code == catalogus.VROEGER_OVERBODIG.code


# --- former names in the master itself ---


def test_condition_on_a_former_id() -> None:
    """A condition on what a question was called before gets the question that it is now"""
    gevonden = _read(
        *with_vroeger(VRAGEN_KOP, doel="bestemming"),
        ("| tekst | als: doel |", "| tekst | als: bestemming |"),
    )

    assert gevonden == (
        voorwaarde.VOORWAARDE_ZONDER_VRAAG.at(
            _plaats("Rollen", "F1"), vraag="bestemming", bedoeld=" Bedoelt u 'als: doel'?"
        ),
    )


def test_condition_on_a_former_value() -> None:
    """A condition on a former value gets the value that it is now"""
    (gevonden,) = _read(
        *with_vroeger(LIJSTEN_KOP, malen="pletten"),
        ("| Adviseer. | malen |", "| Adviseer. | pletten |"),
    )

    assert gevonden.code == voorwaarde.VOORWAARDE_WAARDE.code
    assert "Bedoelt u 'malen'?" in gevonden.melding


def test_example_on_a_former_id() -> None:
    """A worked example on what a question was called before gets the question that it is now"""
    gevonden = _read(
        *with_vroeger(VRAGEN_KOP, hoogte="lengte"),
        ("| zin | aanvraagtype | hoogte |", "| zin | aanvraagtype | lengte |"),
    )

    assert gevonden == (
        kadersoorten.TOETSVRAAG_BEDOELD.at(
            _plaats("Toetsgevallen", "D1"), kop="lengte", vraag="hoogte"
        ),
    )
