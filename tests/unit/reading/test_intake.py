"""Intakes: every answer cell with its place, and what is wrong with the form."""

from datetime import datetime
from hashlib import sha256

import pytest

from afweging_xlsx.domain.aanvraag import Intake, Invulling
from afweging_xlsx.domain.bevinding import Bevinding, Lezing
from afweging_xlsx.domain.catalogus import bestand, intake
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.intake import read_intake
from bladen import write_rijen
from kaders import build_kader
from pakketten import repack
from tabel import build_werkboek

X = "intakes/x.xlsx"
FORMULIER = """
## Toelichting
Zo vult u dit formulier in.
## Intake
Intake | aanvraag
| versie van het formulier | '1.0 |
| |
| id | vraag | antwoord | toelichting | status |
| | Aanvraag | | | |
| kenmerk | Kenmerk | Z-1 | van de balie | ingevuld |
| datum | Datum | 2026-03-03 | | ingevuld |
| hoogte | Hoogte | 12.5 | | ingevuld |
| pilot | Pilot | WAAR | | =ALS(C8="";"nog invullen";"ingevuld") |
| plek | Plek | | | nog invullen |
"""


def _read(tekst: str = FORMULIER, **extra: dict[str, str]) -> Lezing[Intake]:
    return read_intake(X, build_werkboek(tekst, **extra))


def _plaats(cel: str, blad: str = "Intake") -> Plaats:
    return Plaats(X, blad, cel)


def _bevindingen(oud: str, nieuw: str) -> tuple[Bevinding, ...]:
    """What is found when a piece of the form is replaced; the intake is still given."""
    assert FORMULIER.count(oud) == 1
    lezing = _read(FORMULIER.replace(oud, nieuw))
    assert lezing.waarde is not None
    return lezing.bevindingen


def test_answers_as_they_stand() -> None:
    """Every row with an id is an invulling with its answer cell, filled or not"""
    lezing = _read()

    assert lezing.bevindingen == ()
    assert lezing.waarde is not None
    assert lezing.waarde.invullingen == (
        Invulling("kenmerk", "Z-1", _plaats("C6"), "van de balie"),
        Invulling("datum", datetime(2026, 3, 3), _plaats("C7")),
        Invulling("hoogte", 12.5, _plaats("C8")),
        Invulling("pilot", True, _plaats("C9")),
        Invulling("plek", None, _plaats("C10")),
    )


def test_intake_knows_its_file() -> None:
    """Path and hash of the file stay with the intake"""
    inhoud = build_werkboek(FORMULIER)

    gelezen = read_intake(X, inhoud).waarde

    assert gelezen is not None
    assert (gelezen.bestand, gelezen.sha256) == (X, sha256(inhoud).hexdigest())


@pytest.mark.parametrize(
    ("namen", "eigenschappen", "versie"),
    [
        ({}, {"formulierversie": "2.0"}, "2.0"),
        ({"formulierversie": "Intake!$B$2"}, {}, "1.0"),
        ({"formulierversie": "Intake!$B$2"}, {"formulierversie": "2.0"}, "2.0"),
        ({"formulierversie": "Toelichting!$A$1"}, {}, "Zo vult u dit formulier in."),
        ({}, {}, "3.0"),
    ],
)
def test_version_of_the_form(
    namen: dict[str, str], eigenschappen: dict[str, str], versie: str
) -> None:
    """The document property tells the version, else the named cell, else the labelled cell"""
    met_label = FORMULIER.replace("| |\n", "| Formulierversie: | '3.0 |\n", 1)
    gelezen = _read(met_label, namen=namen, eigenschappen=eigenschappen).waarde

    assert gelezen is not None
    assert gelezen.formulierversie == versie


def test_form_without_a_version() -> None:
    """A form that tells no version has none"""
    gelezen = _read().waarde

    assert gelezen is not None
    assert gelezen.formulierversie == ""


@pytest.mark.parametrize("naam", ["INTAKE", "Intake ", "Aanvraag balie", "Íntake"])
def test_renamed_sheet(naam: str) -> None:
    """The form is found under another name by its headers"""
    lezing = _read(FORMULIER.replace("## Intake", f"## {naam}"))

    assert lezing.bevindingen == ()
    assert lezing.waarde is not None
    assert len(lezing.waarde.invullingen) == 5


def test_calendar_of_old_macs() -> None:
    """An intake from a workbook that counts days from 1904 says so at each answer"""
    rijen = (
        b'<row r="1"><c t="inlineStr"><is><t>id</t></is></c><c t="inlineStr"><is><t>vraag</t></is>'
        b'</c><c t="inlineStr"><is><t>antwoord</t></is></c></row>',
        b'<row r="2"><c t="inlineStr"><is><t>datum</t></is></c><c/><c><v>44622</v></c></row>',
    )

    for sinds_1904 in (False, True):
        gelezen = read_intake(X, write_rijen(*rijen, sinds_1904=sinds_1904)).waarde
        assert gelezen is not None
        assert gelezen.invullingen == (
            Invulling("datum", 44622, _plaats("C2"), sinds_1904=sinds_1904),
        )


def test_explanation_as_typed() -> None:
    """An explanation keeps its own quotes and dashes"""
    gelezen = _read(FORMULIER.replace("van de balie", "“balie” – loket\N{NO-BREAK SPACE}2")).waarde

    assert gelezen is not None
    assert gelezen.invullingen[0].toelichting == "“balie” – loket 2"


def test_columns_in_another_order() -> None:
    """Headers are read by name"""
    lezing = _read("## Intake\n| antwoord | ID | Vraag |\n| Z-1 | kenmerk | Kenmerk |")

    assert lezing.waarde is not None
    assert lezing.waarde.invullingen == (Invulling("kenmerk", "Z-1", _plaats("A2")),)


@pytest.mark.parametrize("titel", ["Aanvraag", "over de aanvraag"])
def test_title_of_a_section(titel: str) -> None:
    """A title in the first column is no question"""
    assert _bevindingen("| | Aanvraag |", f"| {titel} | |") == ()


def test_no_form() -> None:
    """A workbook without the form is named so"""
    assert _read("## Blad1\n| a | b |") == Lezing(None, (intake.GEEN_INTAKE.at(Plaats(X)),))


def test_kader_is_no_intake() -> None:
    """Neither is a master"""
    assert read_intake(X, build_kader()).bevindingen == (intake.GEEN_INTAKE.at(Plaats(X)),)


def test_two_forms() -> None:
    """Two forms under other names cannot be chosen between"""
    tabel = "| id | vraag | antwoord |\n| kenmerk | Kenmerk | 1 |\n"

    assert _read(f"## A\n{tabel}## B\n{tabel}") == Lezing(
        None, (intake.MEER_INTAKEBLADEN.at(Plaats(X), bladen="'A', 'B'"),)
    )


def test_second_form_beside_the_first() -> None:
    """A copy beside the sheet Intake is not read, and that is said"""
    lezing = _read(FORMULIER + "## Intake (2)\n| id | vraag | antwoord |")

    assert lezing.bevindingen == (
        intake.BLAD_NIET_GELEZEN.at(Plaats(X, "Intake (2)"), gelezen="Intake"),
    )
    assert lezing.waarde is not None


def test_missing_header() -> None:
    """Without the header row there is no intake"""
    lezing = _read("## Intake\n| vragen | antwoorden |\n| Kenmerk | Z-1 |")

    assert lezing.waarde is None
    assert [b.code for b in lezing.bevindingen] == [bestand.KOP_ONTBREEKT.code]


def test_misspelt_header() -> None:
    """A header that is nearly right is asked about"""
    lezing = _read("## Intake\n| id | vraag | antwoorden |\n| kenmerk | Kenmerk | Z-1 |")

    assert lezing.waarde is None
    assert [(b.code, b.plaats.cel) for b in lezing.bevindingen] == [
        (bestand.KOLOM_ONTBREEKT.code, "C1")
    ]


def test_misspelt_sheet_and_header() -> None:
    """With both nearly right, the header is what is told"""
    lezing = _read("## Intak\n| id | vraag | antwoorden |\n| kenmerk | Kenmerk | Z-1 |")

    assert [b.code for b in lezing.bevindingen] == [bestand.KOLOM_ONTBREEKT.code]


def test_question_twice() -> None:
    """A question that is there twice is a fout that names both cells; the first counts"""
    tekst = FORMULIER + "| Kenmerk | Kenmerk | Z-2 | | |\n"

    lezing = _read(tekst)

    assert lezing.bevindingen == (
        intake.VRAAG_DUBBEL.at(_plaats("A11"), vraag="Kenmerk", andere="A6"),
    )
    assert lezing.waarde is not None
    assert [i.waarde for i in lezing.waarde.invullingen if i.vraag == "kenmerk"] == ["Z-1"]


def test_answer_in_a_column_without_a_header() -> None:
    """Text beside an empty answer was perhaps meant as the answer, so it is named"""
    rij = "| plek | Plek | | | nog invullen |"

    assert _bevindingen(rij, f"{rij} Weesp |") == (
        intake.TEKST_ERNAAST.at(_plaats("F10"), waarde="Weesp"),
    )


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("| hoogte | Hoogte | 12.5 | | ingevuld |", "| hoogte | Hoogte | 12.5 | | ingevuld | x |"),
        ("| plek | Plek | | | nog", "| plek | Plek | | te vinden | nog"),
        ("| | Aanvraag | | | |", "| | Aanvraag | | | | x |"),
    ],
)
def test_note_beside_the_form(oud: str, nieuw: str) -> None:
    """A note beside an answer, an explanation or a title is somebody's own"""
    assert _bevindingen(oud, nieuw) == ()


def test_answer_without_id() -> None:
    """An answer in a row whose id is gone is not lost in silence"""
    assert _bevindingen("| kenmerk | Kenmerk | Z-1 |", "| | Kenmerk | Z-1 |") == (
        intake.ANTWOORD_ZONDER_ID.at(_plaats("C6"), waarde="Z-1"),
    )


@pytest.mark.parametrize("cel", ["C6", "D6", "A6"])
def test_formula_without_result(cel: str) -> None:
    """A formula without a stored result is a fout, not an empty answer"""
    nieuw = {
        "A6": "| =B6 | Kenmerk | Z-1 | van de balie |",
        "C6": "| kenmerk | Kenmerk | =B6 | van de balie |",
        "D6": "| kenmerk | Kenmerk | Z-1 | =B6 |",
    }

    assert _bevindingen("| kenmerk | Kenmerk | Z-1 | van de balie |", nieuw[cel]) == (
        bestand.CEL_ONGEREKEND.at(_plaats(cel)),
    )


@pytest.mark.parametrize(
    ("oud", "cel"),
    [
        ("Z-1", "C6"),
        ("2026-03-03", "C7"),
        ("12.5", "C8"),
        ("| WAAR", "C9"),
        ("van de balie", "D6"),
        ("| plek", "A10"),
    ],
)
@pytest.mark.parametrize("fout", ["#N/A", "#DIV/0!", "#NAAM?", "#VERW!"])
def test_error_value(oud: str, cel: str, fout: str) -> None:
    """An error in an answer, an explanation or an id is a fout, whatever the kind of question"""
    nieuw = f"| {fout}" if oud.startswith("|") else fout

    assert _bevindingen(oud, nieuw) == (bestand.CEL_FOUTWAARDE.at(_plaats(cel), waarde=fout),)


def test_error_is_no_empty_answer() -> None:
    """An answer that shows an error has no value, and is marked as found"""
    gelezen = _read(FORMULIER.replace("Z-1", "#N/A")).waarde

    assert gelezen is not None
    assert gelezen.invullingen[0] == Invulling(
        "kenmerk", None, _plaats("C6"), "van de balie", leesbaar=False
    )


def test_formula_in_another_column() -> None:
    """What stands in the column status does not matter"""
    assert _read().bevindingen == ()


def test_all_at_once() -> None:
    """Everything that is wrong is found at once, in the order of the sheet"""
    tekst = FORMULIER.replace("Z-1", "#REF!") + "| plek | Plek | x | | |\n| | | y | | |\n"

    assert [b.plaats.cel for b in _read(tekst).bevindingen] == ["C6", "A11", "C12"]


def test_the_door() -> None:
    """What the door refuses gives no intake"""
    inhoud = repack(build_werkboek(FORMULIER), ("xl/connections.xml", b"<a/>"))

    assert read_intake(X, inhoud) == Lezing(None, (bestand.GEGEVENSVERBINDING.at(Plaats(X)),))


def test_content_out_of_reach() -> None:
    """An intake with content that is not read gives no intake"""
    tekst = FORMULIER + "| " * 202 + "| x |"

    lezing = _read(tekst)

    assert lezing.waarde is None
    assert [b.code for b in lezing.bevindingen] == [bestand.TE_VEEL_KOLOMMEN.code]
