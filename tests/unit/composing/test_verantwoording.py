"""The annex: nothing in the note exists without an id, its answers and its bron."""

from dataclasses import replace
from decimal import Decimal

import pytest

from afweging_xlsx.composing.verantwoording import (
    compose_antwoorden,
    compose_bronnen,
    compose_bronregels,
    compose_niet_beantwoord,
    compose_versies,
)
from afweging_xlsx.domain.advies import Antwoordregel, Bronregel, Herkomst
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.sommen import Drempelsom, Duursom, Ligging, Mate
from kaders import read_klein
from wegingen import VOL, weigh

TABELCEL = "| wiek.wind.1 | wiek | wind | Het waait vaak. | Tabel wiek / Wind |"
HERKOMST = Herkomst("2026-03-03", "0.1.0", "/een/map/adviesnota.docx", "ab" * 32)


@pytest.fixture(scope="module")
def vol() -> Kader:
    """The small master with every kind of row."""
    return read_klein(
        *VOL,
        (
            TABELCEL,
            f"{TABELCEL}\n| w.1 | wiek | ruimte | Ruim. | t / R |"
            "\n| w.2 | wiek | ruimte | Hoog. | t / R |\n| k.1 | kelder | ruimte | Koel. | k / R |",
        ),
    )


def test_answers_with_their_cells(vol: Kader) -> None:
    """Every answer given stands in the annex with its cell, an open one too"""
    assert compose_antwoorden(weigh(vol, omvang="niet gemeten", hoogte=25)) == (
        Antwoordregel("Kenmerk", "Z-1", "", "Intake!C7"),
        Antwoordregel("Type", "Molen", "", "Intake!C8"),
        Antwoordregel("Omvang", "niet gemeten", "", "Intake!C10"),
        Antwoordregel("Hoogte", "25 m", "", "Intake!C12"),
    )


def test_questions_without_an_answer(vol: Kader) -> None:
    """The questions that were left empty are named"""
    assert compose_niet_beantwoord(weigh(vol, omvang="groot", hoogte=25)) == (
        "Fase",
        "Doelen",
        "Start",
    )


MOLEN = "aanvraagtype: Molen (Intake!C8)"


def test_rows_of_the_master(vol: Kader) -> None:
    """Every row the note rests on stands with id, answers, cells and bron"""
    assert compose_bronregels(weigh(vol, hoogte=25, omvang="groot", fase="idee")) == (
        Bronregel(
            "Oordeel op criterium 1",
            "b.1",
            f"{MOLEN}; hoogte: 25 m (Intake!C12)",
            "2",
        ),
        Bronregel("Oordeel op criterium 2", "b.5", "hoogte: 25 m (Intake!C12)", "2"),
        Bronregel("Conclusie", "c.1", f"{MOLEN}; uitkomst: kan_wenselijk", "3.1"),
        Bronregel(
            "Rol van de gemeente",
            "r.2",
            f"{MOLEN}; fase: Idee (Intake!C9)",
            "3.1",
        ),
        Bronregel("Rol van de gemeente", "r.3", MOLEN, "3.1"),
        Bronregel("Aandachtspunt", "a.2", "criterium_1: ja", "3.1"),
        Bronregel("Aandachtspunt", "a.4", "", "3.1"),
        Bronregel("Aandachtspunt", "a.5", "", "3.1"),
        Bronregel("Controle", "s.1", "omvang: Groot (Intake!C10)", "3.1"),
        Bronregel("Casus", "z.1", f"{MOLEN}; omvang: Groot (Intake!C10)", "4.1"),
        Bronregel("Overzichtstabel", "wiek, 2 rijen", "", "t"),
        Bronregel("Overzichtstabel", "kelder, 1 rij", "omvang: Groot (Intake!C10)", "k"),
    )


def test_criterium_without_a_rule(vol: Kader) -> None:
    """A criterium that no row covers rests on no row"""
    onderdelen = [regel.onderdeel for regel in compose_bronregels(weigh(vol))]

    assert "Oordeel op criterium 1" in onderdelen
    assert "Oordeel op criterium 2" not in onderdelen


def test_receipt(vol: Kader) -> None:
    """Versions and hashes of master, intake and template; no folders, and no clock time"""
    regels = {r.label: r.waarde for r in compose_versies(weigh(vol), HERKOMST)}

    assert regels == {
        "Datum van het advies": "3 maart 2026",
        "Kader": "klein.xlsx, versie 1.0 van 24 november 2026",
        "Kader, sha256": vol.versie.sha256,
        "Intake": "aanvraag.xlsx",
        "Intake, sha256": "0" * 64,
        "Intake, versie van het formulier": "1.0",
        "Sjabloon van de nota": "adviesnota.docx",
        "Sjabloon, sha256": "ab" * 32,
        "Programma": "afweging_xlsx 0.1.0",
        "Prioriteitsregel": "1 EN 2",
    }


def test_publications() -> None:
    """The publications of the master, with their year when it is known"""
    kader = read_klein(
        ("| p.1 | Molens in beeld | 2024 |", "| p.1 | Molens in beeld | 2024 |\n| p.2 | Dammen | |")
    )

    assert compose_bronnen(weigh(kader)) == ("Molens in beeld (2024)", "Dammen")


def test_sum(vol: Kader) -> None:
    """A sum rests on its kengetal, with the answers that it used; one on answers alone does not"""
    kengetal = vol.kengetallen[0]
    drempel = Drempelsom(kengetal, Decimal(25), Decimal(20), Ligging.BOVEN, ())
    duur = Duursom(None, 2030, None, Mate.JA, ())

    regels = compose_bronregels(replace(weigh(vol), sommen=(drempel, duur)))

    assert [r for r in regels if r.onderdeel == "Som"] == [Bronregel("Som", "k.1", "", "3")]
