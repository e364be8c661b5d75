"""Whether the texts of a master read well."""

import pytest

from afweging_xlsx.domain.catalogus import taal as catalogus
from afweging_xlsx.domain.plaats import Plaats
from kaders import lint_klein

X = "k.xlsx"
TEKST = "Het waait vaak."
CEL = Plaats(X, "Overzichtstabellen", "D2")
DOEL = "| doel | Molen | Doelen | meerkeuze | doel | | |"


# --- length ---


@pytest.mark.parametrize(("woorden", "aantal"), [(40, 0), (41, 1)])
def test_long_sentence(woorden: int, aantal: int) -> None:
    """A sentence has at most forty words, in a text of any number of sentences"""
    zin = " ".join(["Dit", *["waait"] * (woorden - 1)]) + "."

    assert lint_klein((TEKST, f"Kort. {zin}\\nKort.")) == (
        catalogus.TEKST_TE_LANG.at(
            CEL, wat="een zin", lengte=woorden, maat="woorden", grens=40, gevolg=""
        ),
    ) * aantal  # fmt: skip


@pytest.mark.parametrize(("tekens", "aantal"), [(1_000, 0), (1_001, 1)])
def test_long_text(tekens: int, aantal: int) -> None:
    """A text has at most a thousand characters"""
    tekst = ("Het waait. " * 100)[: tekens - 1].strip().ljust(tekens - 1, "t") + "."

    assert lint_klein((TEKST, tekst)) == (
        catalogus.TEKST_TE_LANG.at(
            CEL, wat="deze tekst", lengte=tekens, maat="tekens", grens=1_000, gevolg=""
        ),
    ) * aantal  # fmt: skip


def test_long_help() -> None:
    """Excel shows no more than 255 characters of the help of a question"""
    hulp = ("Kies goed. " * 30)[:255].strip().ljust(255, "t") + "."

    assert lint_klein((f"{DOEL} |", f"{DOEL} {hulp} |")) == (
        catalogus.TEKST_TE_LANG.at(
            Plaats(X, "Vragen", "H6"),
            wat="deze tekst",
            lengte=256,
            maat="tekens",
            grens=255,
            gevolg=" Excel toont de rest niet bij de vraag.",
        ),
    )


# --- spaces ---


def test_two_spaces() -> None:
    """Two spaces between words"""
    assert lint_klein((TEKST, "Het  waait vaak.")) == (
        catalogus.SPATIE_TE_VEEL.at(
            CEL, wat="er staan twee spaties achter elkaar", stuk="Het  waait"
        ),
    )


def test_space_before_a_mark() -> None:
    """A space before a comma or point; once for each cell"""
    assert lint_klein((TEKST, "Het waait , vaak .")) == (
        catalogus.SPATIE_TE_VEEL.at(
            CEL, wat="er staat een spatie vóór een leesteken", stuk="waait ,"
        ),
    )


@pytest.mark.parametrize(
    "tekst", ["Het waait:\\n  - vaak.", "Het waait 1.000 keer (vaak).", "Waait het ... Vaak."]
)
def test_spaces_that_are_right(tekst: str) -> None:
    """Spaces at the beginning of a line, and marks inside numbers, are right"""
    assert lint_klein((TEKST, tekst)) == ()


def test_spaces_in_the_explanation() -> None:
    """The free text of the Leeswijzer is read too"""
    (bevinding,) = lint_klein(("Klein kader", "Klein  kader"))

    assert (bevinding.code, bevinding.plaats) == (
        catalogus.SPATIE_TE_VEEL.code,
        Plaats(X, "Leeswijzer", "A1"),
    )


# --- the point at the end ---


@pytest.mark.parametrize(("anderen", "aantal"), [(8, 0), (9, 1)])
def test_point_at_the_end(anderen: int, aantal: int) -> None:
    """A text without a point, where at least nine in ten of its column end with a mark"""
    kop = "| l.1 | Over dit kader. | kader | 1 |"
    zonder = "| l.2 | Niet af | kader | 1 |"
    rijen = [
        f"| l.{n} | {'Wat nu?' if n % 2 else 'Zo (gezegd.)'} | kader | 1 |"
        for n in range(3, anderen + 2)
    ]

    assert lint_klein((kop, "\n".join((kop, zonder, *rijen)))) == (
        catalogus.PUNT_ONTBREEKT.at(Plaats(X, "Leeswijzer", "B7"), kolom="tekst"),
    ) * aantal  # fmt: skip


def test_not_in_the_report() -> None:
    """A table cell that is not in the report is no sentence"""
    eerste = "| wiek.wind.1 | wiek | wind | Het waait vaak. | Tabel wiek / Wind |"
    rijen = "\n".join(f"| wiek.w{n} | wiek | wind | Het waait. | Tabel |" for n in range(9))
    niet = "| wiek.niet | wiek | wind | Niet in de bron | Tabel |"

    assert lint_klein((eerste, f"{eerste}\n{rijen}\n{niet}")) == ()


# --- abbreviations ---


def test_abbreviation() -> None:
    """An abbreviation that readers see and nobody explains, at its first cell only"""
    assert lint_klein((TEKST, "De NVM zegt het. De NVM."), ("Een kelder is klein.", "NVM.")) == (
        catalogus.AFKORTING_ONBEKEND.at(CEL, afkorting="NVM"),
    )


@pytest.mark.parametrize(
    "wijziging",
    [
        ("| wiek | Een arm", "| NVM-norm | Uitleg. | 3 |\n| wiek | Een arm"),
        ("Een oude molen.", "Van de vereniging (NVM)."),
        ("Molens in beeld", "Molens van NVM"),
    ],
)
def test_explained_abbreviation(wijziging: tuple[str, str]) -> None:
    """A term, brackets after the words, and the title of a publication explain it"""
    assert lint_klein((TEKST, "De NVM-norm zegt het, of de NVM."), wijziging) == ()


def test_capitals_that_no_reader_sees() -> None:
    """Rules and remarks may have capitals"""
    assert lint_klein(("Vreemd woord.", "De NVM."), ("De regel.", "Met EN of OF.")) == ()


def test_no_terms_at_all() -> None:
    """A master without terms is not told of each abbreviation"""
    begrippen = "| wiek | Een arm van een molen. | 3 |\n"

    assert lint_klein((TEKST, "De NVM zegt het."), (begrippen, "")) == ()
