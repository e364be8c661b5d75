"""Whether a bron is there, and names what is there."""

import pytest

from afweging_xlsx.domain.catalogus import samenhang as catalogus
from afweging_xlsx.domain.catalogus import taal
from afweging_xlsx.domain.plaats import Plaats
from kaders import lint_klein

X = "k.xlsx"
WIND = "| wiek.wind.1 | wiek | wind | Het waait vaak. |"
TABEL = (f"{WIND} Tabel wiek / Wind |", f"{WIND} Overzichtstabel wiek / Genoeg wind |")
ROL = "| Adviseer. | malen |"
REGEL = "| Meet de wind. | molenaar | | | |"
BEGRIP = "| wiek | Een arm van een molen. |"


@pytest.mark.parametrize(
    ("wijziging", "plaats", "naam"),
    [
        ((f"{REGEL} 2 |", f"{REGEL} |"), Plaats(X, "Beslisregels", "J4"), "b.3"),
        ((f"{BEGRIP} 3 |", f"{BEGRIP} |"), Plaats(X, "Begrippen", "C2"), "wiek"),
    ],
)
def test_no_bron(wijziging: tuple[str, str], plaats: Plaats, naam: str) -> None:
    """A row without a bron is named, in every sheet that has the column"""
    assert lint_klein(wijziging) == (taal.BRON_LEEG.at(plaats, waar=f"bij '{naam}'"),)


def test_no_bron_and_no_id() -> None:
    """A row of the Leeswijzer may lack an id; then the row itself is meant"""
    rij = "| l.1 | Over dit kader. | kader |"

    assert lint_klein((f"{rij} 1 |", "| | Over dit kader. | kader | |")) == (
        taal.BRON_LEEG.at(Plaats(X, "Leeswijzer", "D6"), waar="in deze rij"),
    )


def test_no_column_bron() -> None:
    """A sheet that must have a column bron is named once when it has none"""
    kop = "| conclusie | als: uitkomst |"

    assert lint_klein((f"{kop} bron |", f"{kop} herkomst |")) == (
        taal.BRON_LEEG.at(Plaats(X, "Conclusies"), waar="in dit hele blad"),
    )


# --- overview tables ---


@pytest.mark.parametrize(
    "bron",
    [
        "Overzichtstabel wiek",
        "overzichtstabel Wiek / Genoeg  wind",
        "3.1; Overzichtstabel wiek / Genoeg wind",
    ],
)
def test_place_in_a_table(bron: str) -> None:
    """A table is called by the id or the name of its oplossing, a part as the table calls it"""
    assert lint_klein(TABEL, (f"{ROL} 3.1 |", f"{ROL} {bron} |")) == ()


@pytest.mark.parametrize(
    ("bron", "bedoeld"),
    [
        ("Overzichtstabel wik / Genoeg wind", " Bedoelt u 'Overzichtstabel wiek'?"),
        ("Overzichtstabel wiek / Genoeg wnd", " Bedoelt u 'Overzichtstabel wiek / Genoeg wind'?"),
        ("Overzichtstabel wiek / Verzekering", ""),
    ],
)
def test_table_or_part_that_is_not_there(bron: str, bedoeld: str) -> None:
    """A place in a table that is not there is named, with what was probably meant"""
    assert lint_klein(TABEL, (f"{ROL} 3.1 |", f"{ROL} 3.1; {bron} |")) == (
        catalogus.NAAM_VERDWENEN.at(
            Plaats(X, "Rollen", "G2"), kolom="bron", waarde=bron, bedoeld=bedoeld
        ),
    )


def test_oplossing_without_a_table() -> None:
    """An oplossing without any table is told of once, and not at every row that cites it"""
    kelders = "| kelder.ruimte.1 | kelder |", "| kelder.waarde.1 | kelder |"

    assert lint_klein(
        *((rij, rij.replace("| kelder |", "| wiek |")) for rij in kelders),
        (f"{ROL} 3.1 |", f"{ROL} 3.1; Overzichtstabel kelder / Ruimte |"),
    ) == ()  # fmt: skip


def test_table_of_another_oplossing() -> None:
    """A row of one table that cites another table"""
    assert lint_klein((TABEL[0], f"{WIND} Overzichtstabel kelder / Genoeg wind |")) == (
        catalogus.BRON_ANDERE_TABEL.at(
            Plaats(X, "Overzichtstabellen", "E2"),
            oplossing="wiek",
            bron="Overzichtstabel kelder / Genoeg wind",
        ),
    )


def test_part_with_a_slip() -> None:
    """A part of a table that no other row names, and that looks like a criterium"""
    assert lint_klein((TABEL[0], f"{WIND} Overzichtstabel wiek / Genoeg wint |")) == (
        catalogus.NAAM_VERDWENEN.at(
            Plaats(X, "Overzichtstabellen", "E2"),
            kolom="bron",
            waarde="Overzichtstabel wiek / Genoeg wint",
            bedoeld=" Bedoelt u 'Overzichtstabel wiek / Genoeg wind'?",
        ),
    )


def test_part_of_its_own() -> None:
    """A table may have a part of its own"""
    assert lint_klein((TABEL[0], f"{WIND} Overzichtstabel wiek / Storm |")) == ()


def test_part_that_looks_like_a_part_of_another_table() -> None:
    """What a part looks like is sought in its own table, not in another one"""
    kelder = "| kelder.waarde.1 | kelder | waarde | Een kelder is handig. |"

    assert lint_klein(
        (TABEL[0], f"{WIND} Overzichtstabel wiek / Storm |"),
        (f"{kelder} Tabel kelder / Waarde |", f"{kelder} Overzichtstabel kelder / Stormen |"),
    ) == ()  # fmt: skip


# --- other places ---


@pytest.mark.parametrize(
    ("bron", "aantal"), [("3.1 Conclusies", 1), ("eigen onderzoek", 0), ("3.1 Conclusie", 0)]
)
def test_slip_in_another_place(bron: str, aantal: int) -> None:
    """A place that one judging row names is a slip when it looks like one of the report"""
    bevindingen = lint_klein(
        (f"{ROL} 3.1 |", f"{ROL} 3.1 Conclusie |"), (f"{REGEL} 2 |", f"{REGEL} {bron} |")
    )

    assert [b.code for b in bevindingen] == [catalogus.NAAM_VERDWENEN.code] * aantal


def test_place_of_our_own_twice() -> None:
    """A place that several rows name is no slip"""
    assert lint_klein(
        (f"{ROL} 3.1 |", f"{ROL} 3.1 Conclusie |"),
        (f"{REGEL} 2 |", f"{REGEL} 3.1 Conclusies |"),
        (f"{BEGRIP} 3 |", f"{BEGRIP} 3.1 Conclusies |"),
    ) == ()  # fmt: skip
