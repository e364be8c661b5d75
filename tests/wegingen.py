"""Requests weighed against the small master, for tests of what comes after reading."""

from dataclasses import replace

from afweging_xlsx.domain.aanvraag import Aanvraag, Antwoord, Intake, Invulling
from afweging_xlsx.domain.afweging import Afweging
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.evaluation.afweging import evaluate_aanvraag
from afweging_xlsx.evaluation.antwoorden.aanvraag import match_invullingen

BESTAND = "map/aanvraag.xlsx"
EERSTE_RIJ = 7

REGELS = "| b.3 | wind | onbekend | antwoord | Meet de wind. | molenaar | | | | 2 |"
INSTELLING = "| prioriteitsregel | 1 EN 2 | De regel. |"
PUNT = (
    "| a.1 | plicht | Meld de molen aan. | Melden. | molenaar | ja | onbekend | > 1-1-2026 | 3.1 |"
)
ROL = "| r.1 | molen; dam | idee | adviseren | Adviseer. | malen | 3.1 |"

VOL = (
    (
        REGELS,
        f"{REGELS}\n"
        "| b.4 | waarde | nee | overzichtstabel | Te weinig. | molenaar | dam | | | 2 |\n"
        "| b.5 | waarde | ja | antwoord | Genoeg. | | | | ingevuld | 2 |",
    ),
    (INSTELLING, f"{INSTELLING}\n| stand_overzichtstabel | augustus 2024 | |"),
    (
        PUNT,
        f"{PUNT}\n"
        "| a.2 | belemmering | De grond is niet vrij. | Koop de grond. | dorp | | ja | | 3.1 |\n"
        "| a.3 | aandacht | Een pilot kan wel. | Vraag ernaar. | dorp | ja | nee | | 3.1 |\n"
        "| a.4 | aandacht | Denk aan de buren. | Bel aan. | molenaar | | | | 3.1 |\n"
        "| a.5 | plicht | Houd de as schoon. | Smeer hem. | molenaar | | | | 3.1 |",
    ),
    (ROL, f"{ROL}\n| r.2 | molen | bouw; idee | helpen | Help. | | 3.1 |"
        "\n| r.3 | molen | | volgen | Volg. | | 3.1 |"),
)  # fmt: skip
"""Changes with which the small master reaches every outcome and every kind of row."""


def list_invullingen(kader: Kader, **antwoorden: Celwaarde) -> tuple[Invulling, ...]:
    """The cells of a form with every question of the kader, C7 and down, filled in with these."""
    assert set(antwoorden) <= set(kader.vragen)
    return tuple(
        Invulling(vraag, antwoorden.get(vraag), Plaats(BESTAND, "Intake", f"C{rij}"))
        for rij, vraag in enumerate(kader.vragen, EERSTE_RIJ)
    )


def build_intake(kader: Kader, **antwoorden: Celwaarde) -> Intake:
    """A complete form with a kenmerk, of the type molen, and with these answers."""
    vast: dict[str, Celwaarde] = {"kenmerk": "Z-1", "aanvraagtype": "molen"}
    return Intake(BESTAND, "0" * 64, "1.0", list_invullingen(kader, **(vast | antwoorden)))


def list_antwoorden(kader: Kader, **antwoorden: Celwaarde) -> dict[str, Antwoord]:
    """Every question of the kader with these answers, understood."""
    gelezen, bevindingen = match_invullingen(list_invullingen(kader, **antwoorden), kader)
    assert bevindingen == ()
    return dict(gelezen)


def weigh(kader: Kader, **antwoorden: Celwaarde) -> Afweging:
    """The afweging of a request of the type molen with these answers."""
    invullingen = build_intake(kader, **antwoorden).invullingen
    gelezen, _ = match_invullingen(invullingen, kader)
    return evaluate_aanvraag(Aanvraag(BESTAND, "0" * 64, "1.0", gelezen), kader)


def place(cel: str = "") -> Plaats:
    """A place on the sheet of such a form."""
    return Plaats(BESTAND, "Intake", cel)


def fill_cel(vraag: str, waarde: Celwaarde, toelichting: str = "", cel: str = "C30") -> Invulling:
    """One more cell for such a form."""
    return Invulling(vraag, waarde, place(cel), toelichting)


def change_form(intake: Intake, *erbij: Invulling, zonder: tuple[str, ...] = ()) -> Intake:
    """The form with some cells more and some questions less."""
    over = [invulling for invulling in intake.invullingen if invulling.vraag not in zonder]
    return replace(intake, invullingen=(*over, *erbij))
