"""What the report says on a request, in the parts of the note."""

import pytest

from afweging_xlsx.composing.inhoud import (
    compose_conclusies,
    compose_niet_in_bron,
    compose_punten,
    compose_rollen,
    compose_subcriteria,
    phrase_rollen_uitleg,
)
from afweging_xlsx.domain.advies import (
    Puntregel,
    Rolregel,
    Subcriteriumregel,
    Tabeldeel,
)
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.domain.rijen import Zwaarte
from kaders import read_klein
from wegingen import ROL, VOL, weigh

TABELCEL = "| wiek.wind.1 | wiek | wind | Het waait vaak. | Tabel wiek / Wind |"
RUIMTE = (
    TABELCEL,
    f"{TABELCEL}\n| w.1 | wiek | ruimte | Ruim. | t |\n| w.2 | wiek | ruimte | Hoog. | t |\n"
    "| k.1 | kelder | ruimte | Koel. | t |",
)


@pytest.fixture(scope="module")
def vol() -> Kader:
    """The small master with every kind of row."""
    return read_klein(*VOL, RUIMTE)


# --- conclusions ---


def test_conclusion(vol: Kader) -> None:
    """The conclusions that fit stand in full"""
    assert compose_conclusies(weigh(vol, hoogte=25)) == ("Een molen kan.",)


def test_lines_of_a_conclusion() -> None:
    """A conclusion of several lines becomes as many paragraphs"""
    kader = read_klein(*VOL, ("| Een molen kan. |", r"| Een molen kan.\nMet wind. |"))

    assert compose_conclusies(weigh(kader, hoogte=25)) == ("Een molen kan.", "Met wind.")


# --- roles ---


def test_roles(vol: Kader) -> None:
    """A role has its verb, the names of its phases and its text; one of every phase has none"""
    assert compose_rollen(weigh(vol, fase="idee", doel="malen")) == (
        Rolregel("Adviseren", "Idee", "Adviseer."),
        Rolregel("Helpen", "Bouw en Idee", "Help."),
        Rolregel("Volgen", "", "Volg."),
    )


@pytest.mark.parametrize(
    ("fase", "woorden"),
    [
        ("idee", "De aanvraag is in de fase: Idee."),
        (None, "De fase is niet bekend. Daarom staan hier de rollen van alle fasen."),
        ("weet niet", "De fase is niet bekend. Daarom staan hier de rollen van alle fasen."),
    ],
)
def test_phase_of_the_roles(vol: Kader, fase: Celwaarde, woorden: str) -> None:
    """The note says to which phase the roles belong"""
    assert phrase_rollen_uitleg(weigh(vol, fase=fase)) == woorden


def test_phase_without_a_role_of_its_own() -> None:
    """A type whose roles are tied to no phase: the note says that the report ties none to it"""
    kader = read_klein((ROL, "| r.1 | molen | | volgen | Volg. | | 3.1 |"))

    assert phrase_rollen_uitleg(weigh(kader, fase="idee")) == (
        "De aanvraag is in de fase: Idee. Het rapport koppelt deze rollen niet aan een fase."
    )
    assert phrase_rollen_uitleg(weigh(kader)) == (
        "De fase is niet bekend. Het rapport koppelt deze rollen niet aan een fase."
    )


def test_phase_of_another_type(vol: Kader) -> None:
    """A phase of another type is named as such, and the roles of every phase are given"""
    assert phrase_rollen_uitleg(weigh(vol, fase="plan")) == (
        "De fase 'Plan' hoort niet bij dit type aanvraag. "
        "Daarom staan hier de rollen van alle fasen."
    )


def test_no_role(vol: Kader) -> None:
    """Without any role the note says so"""
    afweging = weigh(vol, aanvraagtype="dam")

    assert compose_rollen(afweging) == ()
    assert phrase_rollen_uitleg(afweging) == (
        "Het rapport noemt voor deze aanvraag geen rol van de gemeente."
    )


# --- subcriteria ---


def test_subcriterium_of_one_table(vol: Kader) -> None:
    """With one table met, its statements stand beside what the request says"""
    (ruimte,) = compose_subcriteria(weigh(vol, omvang="klein", hoogte=20))

    assert ruimte == Subcriteriumregel(
        "Voorwaarden",
        "Ruimte",
        (Tabeldeel("", ("Ruim.", "Hoog.")),),
        ("Omvang: Klein", "Hoogte: 20 m"),
    )


def test_subcriterium_of_more_tables(vol: Kader) -> None:
    """With more tables met, each stands under the name of its oplossing"""
    (ruimte,) = compose_subcriteria(weigh(vol, omvang="groot"))

    assert ruimte.tabel == (
        Tabeldeel("Wiek", ("Ruim.", "Hoog.")),
        Tabeldeel("Kelder", ("Koel.",)),
    )


def test_table_with_a_reservation() -> None:
    """A table that is not certain yet says on what it depends"""
    kader = read_klein(*VOL, RUIMTE, ("| groot; onbekend |", "| groot |"))

    (ruimte,) = compose_subcriteria(weigh(kader))

    assert ruimte.tabel[1] == Tabeldeel("Kelder (als er een kelder komt)", ("Koel.",))


def test_nothing_answered(vol: Kader) -> None:
    """A subcriterium with questions but without answers says so"""
    (ruimte,) = compose_subcriteria(weigh(vol))

    assert ruimte.aanvraag == ("niet ingevuld",)


def test_nothing_asked() -> None:
    """A subcriterium without a question says that the form asks nothing about it"""
    kader = read_klein(
        RUIMTE, ("| omvang | | | | ruimte | molen |", "| omvang | | | | | molen |"),
        ("| m | | | ruimte | |", "| m | | | | |"),
    )  # fmt: skip

    (ruimte,) = compose_subcriteria(weigh(kader))

    assert ruimte.aanvraag == ("geen vraag in het formulier",)


def test_criteria_that_decide_stand_elsewhere(vol: Kader) -> None:
    """A prioriteitscriterium is no row of this table: it has one of its own"""
    assert [rij.subcriterium for rij in compose_subcriteria(weigh(vol))] == ["Ruimte"]


# --- points ---


@pytest.mark.parametrize(
    ("zwaarte", "verwacht"),
    [
        (Zwaarte.PLICHT, Puntregel("Plicht", "Houd de as schoon.", "Smeer hem.", "Molenaar")),
        (
            Zwaarte.AANDACHT,
            Puntregel("Aandachtspunt", "Denk aan de buren.", "Bel aan.", "Molenaar"),
        ),
    ],
)
def test_points(vol: Kader, zwaarte: Zwaarte, verwacht: Puntregel) -> None:
    """A point tells what is the matter, what to do and who does it, once: not again below"""
    afweging = weigh(vol, omvang="klein", start="2-1-2026")

    assert compose_punten(afweging, zwaarte) == (verwacht,)


def test_cell_that_the_report_lacks(vol: Kader) -> None:
    """A table that lacks a subcriterium leaves its part to the others, and is named below"""
    geen_cel = (RUIMTE[0], f"{TABELCEL}\n| w.1 | wiek | ruimte | niet in de bron | t |\n"
                "| k.1 | kelder | ruimte | Koel. | t |")  # fmt: skip
    afweging = weigh(read_klein(*VOL, geen_cel), omvang="groot")

    (ruimte,) = compose_subcriteria(afweging)

    assert ruimte.tabel == (Tabeldeel("Kelder", ("Koel.",)),)
    assert compose_niet_in_bron(afweging) == ("Niet in de bron, tabel 'Wiek': Ruimte.",)
    assert compose_niet_in_bron(weigh(vol, omvang="groot")) == ()


def test_subcriterium_that_no_table_has() -> None:
    """Where no table says anything, the row stands there for the sake of an answer only"""
    geen_cel = (RUIMTE[0], f"{TABELCEL}\n| w.1 | wiek | ruimte | niet in de bron | t |")
    kader = read_klein(*VOL, geen_cel)

    (ruimte,) = compose_subcriteria(weigh(kader, omvang="klein"))

    assert ruimte.tabel == (Tabeldeel("", ("niet in de bron",)),)
    assert compose_subcriteria(weigh(kader)) == ()
