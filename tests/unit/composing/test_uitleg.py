"""The trace of a judgement in the terminal."""

import pytest

from afweging_xlsx.composing.uitleg import compose_uitleg, phrase_ingevuld
from afweging_xlsx.domain.expressie import En, Expressie, Niet, Nummer, Of
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.waarheid import Waarheid
from kaders import read_klein
from wegingen import VOL, weigh

OORDELEN = {1: Waarheid.JA, 2: Waarheid.NEE, 3: Waarheid.ONBEKEND}


@pytest.fixture(scope="module")
def vol() -> Kader:
    """The small master that reaches every outcome."""
    return read_klein(*VOL)


def test_whole_trace(vol: Kader) -> None:
    """The rules tried in order with each condition, the rule filled in, what is open and changes"""
    regels = compose_uitleg(weigh(vol, hoogte=10)).splitlines()

    eerste = regels[: regels.index("")]
    assert eerste == [
        "Criterium 1: Genoeg wind = onbekend",
        "   1. b.1 (Beslisregels!A2): geldt niet",
        "      klopt       aanvraagtype = molen; antwoord: molen (Intake!C8)",
        "      klopt niet  hoogte = > 20; antwoord: 10 (Intake!C12)",
        "   2. b.2 (Beslisregels!A3): geldt niet",
        "      onbekend    omvang = niet groot; antwoord: niet ingevuld (Intake!C10)",
        "   3. b.3 (Beslisregels!A4): raak, oordeel onbekend",
        "      geen voorwaarden: geldt altijd",
    ]
    assert regels[regels.index("Prioriteitsregel: 1 EN 2") :][:3] == [
        "Prioriteitsregel: 1 EN 2",
        "  Ingevuld: onbekend EN ja",
        "  Uitkomst: nog niet te bepalen",
    ]
    assert "Wat nog open is" in regels
    assert regels[regels.index("Wat de uitkomst verandert") + 1] == (
        "  - omvang = klein: niet wenselijk"
    )


def test_no_rule(vol: Kader) -> None:
    """A criterium that no rule covers says so"""
    assert (
        "  Geen rij past. Het oordeel is daarom onbekend."
        in compose_uitleg(weigh(vol)).splitlines()
    )


def test_width(vol: Kader) -> None:
    """No line is wider than eighty characters"""
    assert max(map(len, compose_uitleg(weigh(vol, omvang="klein")).splitlines())) <= 80


def test_nothing_changes_it() -> None:
    """Without any change that is said"""
    kader = read_klein(("| prioriteitsregel | 1 EN 2 |", "| prioriteitsregel | 2 |"))

    assert compose_uitleg(weigh(kader)).endswith(
        "Wat de uitkomst verandert\n  - Geen enkel antwoord alleen verandert dit advies.\n"
    )


@pytest.mark.parametrize(
    ("regel", "ingevuld"),
    [
        (Of((En((Nummer(1), Nummer(2))), Nummer(3))), "(ja EN nee) OF onbekend"),
        (Niet(Nummer(1)), "NIET ja"),
        (Niet(Of((Nummer(1), Nummer(9)))), "NIET (ja OF onbekend)"),
    ],
)
def test_rule_filled_in(regel: Expressie, ingevuld: str) -> None:
    """The prioriteitsregel has the oordelen in the place of the numbers"""
    assert phrase_ingevuld(regel, OORDELEN) == ingevuld
