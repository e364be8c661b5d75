"""One aanvraagtype in the terminal: what the master says on it, readable in 80 columns."""

import pytest

from afweging_xlsx.composing.overzicht import compose_overzicht
from afweging_xlsx.composing.regelbreedte import BREEDTE
from kaders import read_klein

LANG = "Dit is een zin die veel langer is dan een regel van een gewoon scherm van tachtig tekens."


def test_whole_overview() -> None:
    """An overview holds type, tables, conclusion, roles and cases, each under its heading"""
    assert compose_overzicht(read_klein(), "molen") == (
        "Molen\n"
        "=====\n"
        "\n"
        "Een molen.\n"
        "\n"
        "Overzichtstabel Wiek\n"
        "--------------------\n"
        "\n"
        "Een wiek.\n"
        "\n"
        "Haalbaar: Genoeg wind\n"
        "  - Het waait vaak.\n"
        "\n"
        "Overzichtstabel Kelder\n"
        "----------------------\n"
        "\n"
        "Een kelder.\n"
        "(alleen bij: omvang: Groot of onbekend)\n"
        "\n"
        "Conclusie\n"
        "---------\n"
        "\n"
        "  - Een molen kan.\n"
        "    (alleen bij: uitkomst: kan_wenselijk)\n"
        "\n"
        "Rol van de gemeente\n"
        "-------------------\n"
        "\n"
        "  - adviseren (fase: Idee): Adviseer.\n"
        "    (alleen bij: doel: Malen)\n"
        "\n"
        "Casussen\n"
        "--------\n"
        "\n"
        "Zaanse molen\n"
        "  Beschrijving:\n"
        "  - Een oude molen.\n"
        "  Lessen:\n"
        "  - Smeer de as.\n"
        "  Initiatief:\n"
        "  - Buurt\n"
    )


def test_type_with_little() -> None:
    """A type without a conclusion or a case says so"""
    overzicht = compose_overzicht(read_klein(), "dam")

    assert "Het kader heeft geen conclusie voor dit type aanvraag.\n" in overzicht
    assert overzicht.endswith("Het rapport heeft geen casus voor dit type aanvraag.\n")


def test_type_without_a_role() -> None:
    """A type without a role says so"""
    overzicht = compose_overzicht(read_klein(("| molen; dam | idee |", "| molen | idee |")), "dam")

    assert "Het kader heeft geen rol van de gemeente bij dit type aanvraag.\n" in overzicht


def test_unknown_type() -> None:
    """A type that the kader does not have is a KeyError"""
    with pytest.raises(KeyError, match="boot"):
        compose_overzicht(read_klein(), "boot")


def test_criterium_that_the_source_leaves_open() -> None:
    """A criterium that is not in the source is shown as such"""
    rij = "| wiek.wind.1 | wiek | wind | Het waait vaak. | Tabel wiek / Wind |"
    kader = read_klein((rij, f"{rij}\n| wiek.ruimte.1 | wiek | ruimte | niet in de bron | 3 |"))

    overzicht = compose_overzicht(kader, "molen")
    assert "Voorwaarden: Ruimte\n  - niet in de bron\n" in overzicht


@pytest.mark.parametrize(
    "plek",
    ["Een molen.", "Een wiek.", "Het waait vaak.", "Een molen kan.", "Adviseer.",
     "Een oude molen.", "Smeer de as.", "Zaanse molen"],
)  # fmt: skip
def test_lines_fit_on_the_screen(plek: str) -> None:
    """No line is longer than 80 characters, and no word is lost"""
    overzicht = compose_overzicht(read_klein((f"| {plek} |", f"| {LANG} |")), "molen")

    assert max(map(len, overzicht.splitlines())) <= BREEDTE == 80
    assert LANG in " ".join(overzicht.split())


def test_second_line_of_a_statement() -> None:
    """The second line of a statement stands below the words of the first"""
    overzicht = compose_overzicht(read_klein(("| Het waait vaak. |", f"| {LANG} |")), "molen")

    _, regels = overzicht.split("Genoeg wind\n")
    assert [regel[:4] for regel in regels.splitlines()[:2]] == ["  - ", "    "]


def test_long_word_stays_whole() -> None:
    """A word that is longer than a line, such as a web address, is not broken"""
    adres = f"https://voorbeeld.nl/{'a' * 90}-b"
    overzicht = compose_overzicht(read_klein(("| Het waait vaak. |", f"| {adres} |")), "molen")

    assert adres in overzicht


def test_statements_of_one_cell() -> None:
    """The lines of a cell of a case are statements of their own"""
    kader = read_klein(("| Smeer de as. |", "| Smeer de as.\\nVraag raad. |"))

    assert "  - Smeer de as.\n  - Vraag raad.\n" in compose_overzicht(kader, "molen")


@pytest.mark.parametrize(
    ("cel", "zichtbaar"),
    [("molen", False), ("dam", True), ("niet dam", False), ("niet molen", True),
     ("ingevuld", True), ("onbekend", False), ("molen; dam", True)],
)  # fmt: skip
def test_condition_on_the_type(cel: str, zichtbaar: bool) -> None:
    """A row is shown for the types that its conditions on the type let through"""
    kader = read_klein(
        ("| id | aanvraagtype | conclusie | als: uitkomst | bron |",
         "| id | aanvraagtype | conclusie | als: aanvraagtype | bron |"),
        ("| c.1 | molen | Een molen kan. | kan_wenselijk |", f"| c.1 | | Dit kan. | {cel} |"),
    )  # fmt: skip

    assert ("Dit kan." in compose_overzicht(kader, "dam")) == zichtbaar


@pytest.mark.parametrize(
    ("cel", "zin"),
    [("niet groot", "omvang: niet Groot"), ("ingevuld", "omvang: ingevuld"),
     ("groot; klein; onbekend", "omvang: Groot, Klein of onbekend")],
)  # fmt: skip
def test_condition_in_words(cel: str, zin: str) -> None:
    """A condition is shown with the labels that a reader knows"""
    kader = read_klein(("| kelder | Een kelder. | groot; onbekend |",
                        f"| kelder | Een kelder. | {cel} |"))  # fmt: skip

    assert f"(alleen bij: {zin})" in compose_overzicht(kader, "molen")


def test_condition_on_a_number() -> None:
    """A range is shown as the master has it"""
    kader = read_klein(
        ("| omschrijving | als: omvang |", "| omschrijving | als: hoogte |"),
        ("| kelder | Een kelder. | groot; onbekend |", "| kelder | Een kelder. | > 20; 5..10 |"),
    )

    assert "(alleen bij: hoogte: > 20 of 5..10)" in compose_overzicht(kader, "molen")
