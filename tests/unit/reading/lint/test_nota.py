"""Which parts of a note would always be empty."""

import pytest

from afweging_xlsx.domain.catalogus import taal as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.lint.nota import DELEN
from afweging_xlsx.rendering.velden import render_paden
from kaders import lint_klein

X = "k.xlsx"
KENGETAL = "| k.1 | Hoogte | 10 | 12,5 | m | wiek |"
CONTROLE = (
    "| s.1 | spanning | De molen is groot. Het rapport zegt: liever klein. | Leg uit waarom. "
    "| groot | | 3.1 |\n"
)
ACHTERGROND = (
    "'initiatief', 'drijvers', 'doelen', 'succesfactoren', 'rollen', 'doelmatigheid', "
    "'opschaalbaarheid'"
)


def test_sheet_without_rows() -> None:
    """A part of the note that comes from a sheet without rows"""
    assert lint_klein((CONTROLE, "")) == (
        catalogus.NOTA_ZONDER_INHOUD.at(
            Plaats(X, "Controles"), waar="dit blad heeft geen rijen", naam="spanningen"
        ),
    )


@pytest.mark.parametrize(
    ("wijziging", "plaats", "kolommen", "naam"),
    [
        (
            ("| Smeer de as. | Buurt |", "| | Buurt |"),
            Plaats(X, "Casussen", "E1"),
            "'lessen'",
            "casussen.lessen",
        ),
        (
            ("| Smeer de as. | Buurt |", "| Smeer de as. | |"),
            Plaats(X, "Casussen", "F1"),
            ACHTERGROND,
            "casussen.achtergrond",
        ),
        (
            ("| Melden. | molenaar |", "| | molenaar |"),
            Plaats(X, "Aandachtspunten", "D1"),
            "'actie'",
            "aandacht.actie",
        ),
        (
            ("| Melden. | molenaar |", "| Melden. | |"),
            Plaats(X, "Aandachtspunten", "E1"),
            "'wie'",
            "aandacht.wie",
        ),
    ],
    ids=["lessen", "achtergrond", "actie", "wie"],
)
def test_empty_columns(
    wijziging: tuple[str, str], plaats: Plaats, kolommen: str, naam: str
) -> None:
    """A part of the note that comes from columns that no row fills in, at their first header"""
    waar = f"onder {kolommen} is geen enkele cel ingevuld"

    assert lint_klein(wijziging) == (catalogus.NOTA_ZONDER_INHOUD.at(plaats, waar=waar, naam=naam),)


def test_sums_that_are_never_made() -> None:
    """A column that may be left out is only named when it is there, and empty"""
    kop = "| waarde_max | eenheid | oplossing |"

    (bevinding,) = lint_klein(
        (f"{kop} bron |", f"{kop} som | bron |"), (f"{KENGETAL} 3 |", f"{KENGETAL} | 3 |")
    )

    assert bevinding.plaats == Plaats(X, "Kengetallen", "G1")


def test_placeholders_exist() -> None:
    """Each placeholder that is named is one of the note, or holds some"""
    paden = [f"{pad}." for pad in render_paden()]

    assert [n for _, _, n in DELEN if not any(pad.startswith(f"{n}.") for pad in paden)] == []
