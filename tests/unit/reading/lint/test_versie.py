"""Whether version and dates moved along, and days of review."""

from datetime import date

import pytest

from afweging_xlsx.domain.catalogus import taal as catalogus
from afweging_xlsx.domain.plaats import Plaats
from kaders import KLEIN_KADER, lint_bytes, lint_klein
from tabel import build_werkboek

X = "k.xlsx"
VERSIE = "| kaderversie | '1.0 |"
DATUM = "| kaderdatum | 2026-11-24 |"
WIJZIGING = "| 2026-11-24 | '1.0 | redactie | Begin. | Start. |"


def _change(datum: str, versie: str) -> tuple[str, str]:
    """One more change, below the first."""
    return (WIJZIGING, f"{WIJZIGING}\n| {datum} | {versie} | redactie | Meer. | Daarom. |")


# --- the version ---


def test_newer_change() -> None:
    """A change with a higher version than the master says; 1.10 comes after 1.9"""
    assert lint_klein(_change("2026-11-24", "'1.10"), (VERSIE, "| kaderversie | '1.9 |")) == (
        catalogus.NIET_BIJGEWERKT.at(
            Plaats(X, "Leeswijzer", "B2"),
            gegeven="kaderversie",
            waarde="1.9",
            reden="Het blad 'Wijzigingen' heeft al versie 1.10.",
        ),
    )


def test_version_without_a_change() -> None:
    """A version that the changes do not have"""
    assert lint_klein((VERSIE, "| kaderversie | '1.1 |")) == (
        catalogus.NIET_BIJGEWERKT.at(
            Plaats(X, "Leeswijzer", "B2"),
            gegeven="kaderversie",
            waarde="1.1",
            reden="Die versie staat niet in het blad 'Wijzigingen'.",
        ),
    )


@pytest.mark.parametrize("versie", ["herfst", "Herfst"])
def test_version_without_a_number(versie: str) -> None:
    """A version may be a word; capitals do not matter"""
    assert lint_klein((VERSIE, "| kaderversie | Herfst |"), _change("2026-11-24", versie)) == ()


def test_newest_change_first() -> None:
    """The changes may stand in any order"""
    nieuw = "| 2026-11-24 | '1.1 | redactie | Meer. | Daarom. |"

    gevonden = lint_klein((WIJZIGING, f"{nieuw}\n{WIJZIGING}"), (VERSIE, "| kaderversie | '1.1 |"))

    assert gevonden == ()


def test_no_versions() -> None:
    """Without versions among the changes there is nothing to compare"""
    assert lint_klein((WIJZIGING, WIJZIGING.replace("'1.0", ""))) == ()


# --- dates ---


def test_date_before_the_last_change() -> None:
    """The date of the master is not before its last change"""
    assert lint_klein(_change("2026-11-26", "'1.0")) == (
        catalogus.NIET_BIJGEWERKT.at(
            Plaats(X, "Leeswijzer", "B3"),
            gegeven="kaderdatum",
            waarde="24 november 2026",
            reden="De laatste wijziging is van 26 november 2026.",
        ),
    )


def test_date_after_the_last_change() -> None:
    """A master may be settled later than it was changed"""
    assert lint_klein((DATUM, "| kaderdatum | 2026-11-30 |")) == ()


def test_date_to_come() -> None:
    """A date that is still to come"""
    assert lint_klein((DATUM, "| kaderdatum | 2026-12-02 |")) == (
        catalogus.NIET_BIJGEWERKT.at(
            Plaats(X, "Leeswijzer", "B3"),
            gegeven="kaderdatum",
            waarde="2 december 2026",
            reden="Die dag moet nog komen.",
        ),
    )


def test_change_to_come() -> None:
    """A change that is still to come, which does not make the date of the master old"""
    assert lint_klein(_change("2027-01-01", "'1.0")) == (
        catalogus.NIET_BIJGEWERKT.at(
            Plaats(X, "Wijzigingen", "A3"),
            gegeven="datum",
            waarde="1 januari 2027",
            reden="Die dag moet nog komen.",
        ),
    )


@pytest.mark.parametrize(
    ("wijziging", "plaats", "gegeven"),
    [
        ((DATUM, "| kaderdatum | deze herfst |"), Plaats(X, "Leeswijzer", "B3"), "kaderdatum"),
        (_change("deze herfst", "'1.0"), Plaats(X, "Wijzigingen", "A3"), "datum"),
    ],
)
def test_no_date(wijziging: tuple[str, str], plaats: Plaats, gegeven: str) -> None:
    """What is no date cannot be compared"""
    assert lint_klein(wijziging) == (
        catalogus.DATUM_ONLEESBAAR.at(plaats, gegeven=gegeven, waarde="deze herfst"),
    )


def test_no_date_at_all() -> None:
    """A master without a date is told of when it is read"""
    assert lint_klein((DATUM, "| kaderdatum | |")) == ()


# --- days of review ---


@pytest.mark.parametrize("label", ["herzien voor", "Herzien voor:", "herzien_voor"])
def test_review_of_the_master(label: str) -> None:
    """The day before which to review the master, by its label in the Leeswijzer"""
    wijziging = (
        "| organisatie | Gemeente Proefstad |",
        f"| organisatie | Gemeente Proefstad |\n| {label} | 2026-12-01 |",
    )

    assert lint_klein(wijziging) == (
        catalogus.HERZIENING_BEREIKT.at(Plaats(X, "Leeswijzer", "B5"), datum="1 december 2026"),
    )
    assert lint_klein(wijziging, vandaag=date(2026, 11, 30)) == ()


def test_review_by_a_named_cell() -> None:
    """The day of review by a named cell"""
    wie = "| organisatie | Gemeente Proefstad |"
    tekst = KLEIN_KADER.replace(wie, f"{wie}\n| Kijk weer op | 2026-12-01 |")
    inhoud = build_werkboek(tekst, {"herzien_voor": "Leeswijzer!$B$5"})

    assert lint_bytes(X, inhoud, date(2026, 12, 1)) == (
        catalogus.HERZIENING_BEREIKT.at(Plaats(X, "Leeswijzer", "B5"), datum="1 december 2026"),
    )


def test_review_of_rows() -> None:
    """A column 'herzien voor' in any sheet, where a row may have a day; what is none is named"""
    kop = "| id | plaats | opmerking | keuze |"
    rij = "| red.1 | 3.1 | Vreemd woord. | Zo gelaten. |"
    extra = "| red.3 | 3.1 | Een stand. | Zo. | na de zomer |\n| red.4 | 3.1 | Een. | Zo. | |"

    assert lint_klein(
        (kop, f"{kop} Herzien voor |"), (rij, f"{rij} 2026-03-03 |\n{extra}")
    ) == (
        catalogus.HERZIENING_BEREIKT.at(Plaats(X, "Redactie", "E2"), datum="3 maart 2026"),
        catalogus.DATUM_ONLEESBAAR.at(
            Plaats(X, "Redactie", "E3"), gegeven="herzien voor", waarde="na de zomer"
        ),
    )  # fmt: skip
