"""Tensions and sums, in words."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from afweging_xlsx.composing.controles import compose_sommen, compose_spanningen
from afweging_xlsx.domain.aanvraag import Antwoord
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Kengetal, Somsoort
from afweging_xlsx.domain.sommen import Drempelsom, Duursom, Ligging, Mate, Ruimtesom, Som
from kaders import read_klein
from wegingen import weigh

KENGETAL = Kengetal(
    "k", Plaats(), "Tabel wiek / Ruimte", "Grens voor brand", Decimal(30), Decimal(80), "m2/MWh",
    ("wiek",), Somsoort.RUIMTEBESLAG,
)  # fmt: skip
CEL = Antwoord("einde", (Decimal(2030),), Plaats("x", "Intake", "C9"))
RUIMTE = Ruimtesom(
    KENGETAL, Decimal(2), Decimal(30), Decimal(80), Decimal(60), Decimal(160), Decimal(100),
    Mate.MOGELIJK, (CEL,),
)  # fmt: skip


@pytest.fixture(scope="module")
def klein() -> Kader:
    """The small master."""
    return read_klein()


def phrase(kader: Kader, som: Som) -> str:
    """The words for one sum."""
    (zin,) = compose_sommen(replace(weigh(kader), sommen=(som,)))
    return zin


def test_space(klein: Kader) -> None:
    """The space that is needed stands there with its figures, units and bron"""
    assert phrase(klein, RUIMTE) == (
        "Ruimte: 2 MWh x 30 tot 80 m2/MWh = 60 tot 160 m2; beschikbaar 100 m2: mogelijk te klein "
        "(Tabel wiek / Ruimte)."
    )


@pytest.mark.parametrize(("past", "woorden"), [(Mate.JA, "dat past"), (Mate.NEE, "te klein")])
def test_whether_it_fits(klein: Kader, past: Mate, woorden: str) -> None:
    """Whether the battery fits is said in words"""
    assert f"beschikbaar 100 m2: {woorden} (" in phrase(klein, replace(RUIMTE, past=past))


def test_space_unknown(klein: Kader) -> None:
    """Without the space that there is, the sum says what is needed"""
    som = replace(RUIMTE, beschikbaar_m2=None, past=None)

    assert "= 60 tot 160 m2; beschikbare ruimte niet ingevuld (" in phrase(klein, som)


def test_one_figure(klein: Kader) -> None:
    """A kengetal with one value is no range; parts are written the Dutch way"""
    som = replace(
        RUIMTE, capaciteit_mwh=Decimal("1234.5"), max_m2_per_mwh=Decimal(30),
        nodig_min_m2=Decimal(37035), nodig_max_m2=Decimal(37035),
    )  # fmt: skip

    assert phrase(klein, som).startswith("Ruimte: 1.234,5 MWh x 30 m2/MWh = 37.035 m2; ")


def test_approximate(klein: Kader) -> None:
    """What the report calls approximate stays so in the sum"""
    som = replace(RUIMTE, kengetal=replace(KENGETAL, circa=True), past=Mate.JA)

    assert phrase(klein, som) == (
        "Ruimte: 2 MWh x circa 30 tot 80 m2/MWh = circa 60 tot 160 m2; beschikbaar 100 m2: dat "
        "past naar schatting (Tabel wiek / Ruimte)."
    )


@pytest.mark.parametrize(
    ("ligging", "woorden"),
    [
        (Ligging.ONDER, "minder"),
        (Ligging.GELIJK, "precies even veel"),
        (Ligging.BOVEN, "meer"),
    ],
)
def test_threshold(klein: Kader, ligging: Ligging, woorden: str) -> None:
    """The threshold stands beside the capacity, under the name of the kengetal"""
    som = Drempelsom(KENGETAL, Decimal(500), Decimal(20), ligging, ())

    assert phrase(klein, som) == (
        f"Grens voor brand: 20 kWh. De opslagcapaciteit is 500 kWh: {woorden} "
        "(Tabel wiek / Ruimte)."
    )


def test_duration_by_the_report(klein: Kader) -> None:
    """With the year of the report the limits last at least until then"""
    som = Duursom(KENGETAL, 2032, date(2035, 3, 1), Mate.MOGELIJK, ())

    assert phrase(klein, som) == (
        "Duur: de beperkingen op het net duren naar verwachting ten minste tot en met 2032. De "
        "batterij blijft tot 1 maart 2035: mogelijk langer (Tabel wiek / Ruimte)."
    )


def test_duration_by_an_answer(klein: Kader) -> None:
    """With the year of an answer its cell is the bron; a battery may stay for good"""
    som = Duursom(None, 2030, None, Mate.JA, (CEL,))

    assert phrase(klein, som) == (
        "Duur: de beperkingen op het net duren naar verwachting tot en met 2030. De batterij "
        "heeft geen einddatum: zij blijft langer (Intake!C9)."
    )


def test_tension(klein: Kader) -> None:
    """A tension stands there with its place in the report; the cells are in the annex"""
    assert compose_spanningen(weigh(klein, omvang="groot")) == (
        "De molen is groot. Het rapport zegt: liever klein. Leg uit waarom. (3.1)",
    )
    assert compose_spanningen(weigh(klein)) == ()


def test_only_tables_that_are_met() -> None:
    """Of the report's places the tables that the request does not meet are left out"""
    tabel = "| wiek.wind.1 | wiek | wind | Het waait vaak. | Tabel wiek / Wind |"
    kader = read_klein(
        (tabel, f"{tabel}\n| k.1 | kelder | wind | Nee. | Tabel kelder / Wind |"),
        ("| groot | | 3.1 |\n\n## Kengetallen",
         "| klein | | Tabel wiek / Wind; Tabel kelder / Wind; 3.1 |\n\n## Kengetallen"),
    )  # fmt: skip

    (zin,) = compose_spanningen(weigh(kader, omvang="klein"))

    assert zin.endswith("(Tabel wiek / Wind; 3.1)")
