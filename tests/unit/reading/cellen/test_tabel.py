"""Tables are found by their header row."""

import pytest

from afweging_xlsx.domain.bevinding import Bevinding, Lezing
from afweging_xlsx.domain.catalogus import bestand as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.cellen.blad import Blad
from afweging_xlsx.reading.cellen.tabel import (
    Bladtabel,
    Tabelvorm,
    check_gebrek,
    check_koprij,
    read_tabel,
)
from afweging_xlsx.reading.cellen.werkboek import read_werkboek
from tabel import build_werkboek

X = "x.xlsx"
VORM = Tabelvorm(("id", "naam van de vraag"), ("toelichting",), ("als",))


def _blad(tekst: str) -> Blad:
    werkboek = read_werkboek(X, build_werkboek(f"## Blad\n{tekst}"), lambda opgave: opgave.bladen)
    assert werkboek.waarde is not None
    return werkboek.waarde.bladen["Blad"]


def _read(tekst: str, vorm: Tabelvorm = VORM) -> Lezing[Bladtabel]:
    return read_tabel(_blad(tekst), vorm)


def _rijen(tekst: str) -> list[tuple[str, ...]]:
    lezing = _read(tekst)
    assert lezing.waarde is not None
    assert lezing.bevindingen == ()
    namen = (*VORM.verplicht, *VORM.mogelijk)
    return [tuple(rij.tekst(naam) for naam in namen) for rij in lezing.waarde.rijen]


def _bevindingen(tekst: str) -> tuple[Bevinding, ...]:
    return _read(tekst).bevindingen


def _plaats(cel: str = "") -> Plaats:
    return Plaats(X, "Blad", cel)


@pytest.mark.parametrize(
    "tekst",
    [
        "| id | naam van de vraag | toelichting |\n| a | A | x |\n| b | B | |",
        "| ID | Naam  van de Vraag | TOELICHTING |\n| a | A | x |\n| b | B | |",
        "| íd | naam_van_de_vraag | toelichting |\n| a | A | x |\n| b | B | |",
        "Titel\nOver id\n| |\n| id | naam van de vraag | toelichting |\n| a | A | x |\n| b | B |",
        "| | toelichting | id | | naam van de vraag |\n| | x | a | | A |\n| | | b | | B |",
        "| id | naam van de vraag | toelichting |\n| |\n| a | A | x |\n| |\n| |\n| b | B |",
        "| id | ik | naam van de vraag | toelichting | ik |\n| a | 1 | A | x | 2 |\n| b | 3 | B |",
    ],
)
def test_table_is_found(tekst: str) -> None:
    """Case, accents, position, order, empty rows and columns of the editor do not count"""
    assert _rijen(tekst) == [("a", "A", "x"), ("b", "B", "")]


@pytest.mark.parametrize(
    "tekst",
    [
        "| id | | toelichting |\n| | naam van de vraag | |\n| a | A | x |\n| b | B | |",
        "| | naam van de vraag | toelichting |\n| id | | |\n| a | A | x |\n| b | B | |",
        "| id | naam van de vraag | | toelichting |\n| a | A | | x |\n| b | B | | |",
    ],
)
def test_merged_headers(tekst: str) -> None:
    """Headers that are merged over two rows or two columns are one header row"""
    assert _rijen(tekst) == [("a", "A", "x"), ("b", "B", "")]
    assert check_koprij(_blad(tekst), VORM)


@pytest.mark.parametrize(
    "tekst", ["| id | \n| |\n| | naam van de vraag |", "| a |\n| id | naam |\n| toelichting |"]
)
def test_rows_that_are_no_header(tekst: str) -> None:
    """Two rows are one header only when they touch and have every header together"""
    assert not check_koprij(_blad(tekst), VORM)


def test_column_that_may_be_left_out() -> None:
    """Such a column reads as empty"""
    assert _rijen("| id | naam van de vraag |\n| a | A |") == [("a", "A", "")]


def test_row_with_only_own_columns() -> None:
    """A row in which only a column of the editor is filled is no row of the table"""
    assert _rijen("| id | naam van de vraag | eigen |\n| a | A | |\n| | | los |") == [
        ("a", "A", "")
    ]


def test_cells_know_their_place() -> None:
    """A cell has the address that the editor sees"""
    tabel = _read("Titel\n| id | naam van de vraag |\n| |\n| a | A |").waarde

    assert tabel is not None
    assert tabel.rijen[0].cel("naam van de vraag").plaats == _plaats("B4")
    assert tabel.koprij == 2


def test_columns_with_a_beginning() -> None:
    """Headers "als: ..." are columns with the rest as their subject"""
    tabel = _read("| id | naam van de vraag | als: Situatie | ALS :fase |\n| a | A |").waarde

    assert tabel is not None
    assert [rest for _, rest in tabel.list_kolommen("als")] == ["Situatie", "fase"]


def test_no_header_row() -> None:
    """Without a header row the headers that are missing are named"""
    assert _bevindingen("| a | b |\n| c | d |") == (
        catalogus.KOP_ONTBREEKT.at(_plaats(), koppen="'id', 'naam van de vraag'"),
    )


def test_missing_column() -> None:
    """A required column that lacks is named"""
    assert _bevindingen("| id | toelichting |\n| a | b |") == (
        catalogus.KOLOM_ONTBREEKT.at(_plaats(), kolom="naam van de vraag", bedoeld=""),
    )


def test_misspelt_column() -> None:
    """A header that looks like it is asked about, in its cell"""
    assert _bevindingen("| id | naam vd vraag | toelichting |\n| a | b |") == (
        catalogus.KOLOM_ONTBREEKT.at(
            _plaats("B1"), kolom="naam van de vraag", bedoeld=" Bedoelt u die met 'naam vd vraag'?"
        ),
    )


def test_misspelt_column_that_may_be_left_out() -> None:
    """A header that looks like one that may be left out is only a waarschuwing"""
    lezing = _read("| id | naam van de vraag | toelichtng |\n| a | b |")

    assert lezing.waarde is not None
    assert lezing.bevindingen == (
        catalogus.KOLOM_BEDOELD.at(_plaats("C1"), kop="toelichtng", kolom="toelichting"),
    )


@pytest.mark.parametrize(
    ("kop", "tweede"), [("id", "ID"), ("als: fase", "Als:  Fase"), ("als: a_b", "als: a b")]
)
def test_double_column(kop: str, tweede: str) -> None:
    """A known header that is there twice is a fout at the second"""
    regel = f"| id | naam van de vraag | {kop} | {tweede} |\n| a | A |"
    if kop == "id":
        regel = f"| id | naam van de vraag | x | {tweede} |\n| a | A |"
    eerste = "A1" if kop == "id" else "C1"

    assert _bevindingen(regel) == (
        catalogus.KOLOM_DUBBEL.at(_plaats("D1"), kolom=" ".join(tweede.split()), andere=eerste),
    )


def test_repeated_header_row() -> None:
    """A second header row is a fout and no row"""
    lezing = _read("| id | naam van de vraag |\n| a | A |\n| Id | Naam van de vraag |\n| b | B |")

    assert lezing.bevindingen == (catalogus.KOP_HERHAALD.at(_plaats("A3")),)
    assert lezing.waarde is not None
    assert [rij.tekst("id") for rij in lezing.waarde.rijen] == ["a", "b"]


def test_table_without_required_columns() -> None:
    """The row with most of the known headers is the header row"""
    lezing = _read("| id |\n| id | wat |\n| a | b |", Tabelvorm((), ("id", "wat", "waarom")))

    assert lezing.waarde is not None
    assert lezing.waarde.koprij == 2


def test_is_there_a_header_row() -> None:
    """A sheet can be asked whether it has the table"""
    assert check_koprij(_blad("Titel\n| naam van de vraag | id |"), VORM)
    assert not check_koprij(_blad("| id | naam |"), VORM)


def test_unusable_cells() -> None:
    """A row with only a formula without a result is a row; error and formula are bevindingen"""
    tabel = _read("| id | naam van de vraag |\n| =A1 | |\n| #DIV/0! | |").waarde

    assert tabel is not None
    assert [b for rij in tabel.rijen for b in check_gebrek(rij.cel("id"))] == [
        catalogus.CEL_ONGEREKEND.at(_plaats("A2")),
        catalogus.CEL_FOUTWAARDE.at(_plaats("A3"), waarde="#DIV/0!"),
    ]
