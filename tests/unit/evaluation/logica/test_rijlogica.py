"""Rows that can never apply, and types and phases that are left without a row."""

import pytest

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import logica
from afweging_xlsx.evaluation.logica.rijlogica import evaluate_rijlogica
from kaders import read_klein
from wegingen import VOL

CONCLUSIE = "| c.1 | molen | Een molen kan. | kan_wenselijk | 3.1 |"
ALTIJD = (CONCLUSIE, f"{CONCLUSIE}\n| c.2 | | Altijd waar. | | 3.1 |")
ROL = "| r.1 | molen; dam | idee | adviseren | Adviseer. | malen | 3.1 |"
ROLLEN = (ROL, "| r.1 | | | adviseren | Adviseer. | malen | 3.1 |")
CONTROLE = (
    "| s.1 | spanning | De molen is groot. Het rapport zegt: liever klein. | Leg uit waarom. |"
    " groot | | 3.1 |"
)
PUNT = (
    "| a.1 | plicht | Meld de molen aan. | Melden. | molenaar | ja | onbekend | > 1-1-2026 | 3.1 |"
)


def check(*wijzigingen: tuple[str, str]) -> list[Bevinding]:
    """What is found in the full small master, with a conclusion for every case."""
    vol = [w for w in VOL if w[0] not in {oud for oud, _ in wijzigingen} | {ROL, CONCLUSIE}]
    eigen = {oud for oud, _ in wijzigingen}
    vast = [w for w in (ALTIJD, ROLLEN) if w[0] not in eigen]
    return list(evaluate_rijlogica(read_klein(*vol, *vast, *wijzigingen)))


def test_silent() -> None:
    """Rows that can apply, to a request as the form asks for it, give nothing"""
    assert check() == []


def test_row_that_never_applies() -> None:
    """A row whose voorwaarden exclude each other is named, with the questions that do it"""
    regel = "| b.2 | wind | nee | overzichtstabel | Te laag. | | | niet groot | | 2 |"
    nooit = "| b.9 | wind | nee | antwoord | Te laag. | | | | > 99999999999999 | 2 |"

    (fout,) = check((regel, f"{regel}\n{nooit}"))

    assert (fout.code, fout.plaats.cel) == (logica.RIJ_GELDT_NOOIT.code, "A4")
    assert fout.melding == (
        "de rij 'b.9' kan nooit gelden: geen enkel antwoord past bij de voorwaarde op 'hoogte'."
    )


def test_type_and_condition_on_type() -> None:
    """A row for one type with a voorwaarde on another type never applies"""
    (fout,) = check(
        ("| id | aanvraagtype | conclusie | als: uitkomst | bron |",
         "| id | aanvraagtype | conclusie | als: uitkomst | als: aanvraagtype | bron |"),
        (CONCLUSIE, "| c.1 | molen | Kan. | | dam | 3.1 |\n| c.2 | | Altijd. | | | 3.1 |"),
    )  # fmt: skip

    assert fout.melding == (
        "de rij 'c.1' kan nooit gelden: de voorwaarden op 'aanvraagtype' gaan niet samen."
    )


def test_outcome_that_cannot_be() -> None:
    """A row that wants an outcome which no answers give never applies"""
    (fout, *_) = check(("| prioriteitsregel | 1 EN 2 | De regel. |",
                        "| prioriteitsregel | 1 EN NIET 1 | De regel. |\n"
                        "| stand_overzichtstabel | augustus 2024 | |"))  # fmt: skip

    assert fout.melding == (
        "de rij 'c.1' kan nooit gelden: geen enkel antwoord past bij de voorwaarde op 'uitkomst'."
    )


def test_oordelen_that_exclude_each_other() -> None:
    """A row that wants an oordeel which the other voorwaarden rule out never applies"""
    kop = (
        "| id | zwaarte | tekst | actie | wie | in advies | als: criterium_1 | als: start | bron |"
    )
    fouten = check(
        (kop, kop.replace("als: start", "als: hoogte")),
        (PUNT, "| a.1 | plicht | Hoog. | Doe. | dorp | | nee | > 20 | 3.1 |\n"
               "| a.2 | plicht | Hoog. | Doe. | dorp | | ja | 1..20 | 3.1 |"),
    )  # fmt: skip

    assert [(f.code, f.melding) for f in fouten] == [
        (
            logica.RIJ_GELDT_NOOIT.code,
            "de rij 'a.2' kan nooit gelden: de voorwaarden op 'criterium_1' en 'hoogte' gaan niet"
            " samen.",
        )
    ]


def test_type_without_conclusion() -> None:
    """A type without a conclusion in some case is named, with that case"""
    fouten = check((CONCLUSIE, "| c.1 | molen | Een molen kan. | niet kan_wenselijk | 3.1 |"))

    assert [(f.code, f.plaats.cel, f.melding) for f in fouten] == [
        (
            logica.TYPE_ZONDER_CONCLUSIE.code,
            "A2",
            "voor het type 'molen' is er geen conclusie bij dit geval:"
            " bij 'Hoogte' staat '21 m', en verder is niets ingevuld.",
        ),
        (
            logica.TYPE_ZONDER_CONCLUSIE.code,
            "A3",
            "voor het type 'dam' is er geen conclusie bij dit geval: er is niets ingevuld.",
        ),
    ]


def test_phase_without_role() -> None:
    """A phase without any role, where another phase of its type has one, is an opmerking there"""
    (fout,) = check((ROL, ROL.replace("malen", "")))

    assert (fout.code, fout.plaats.cel) == (logica.FASE_ZONDER_ROL.code, "A3")
    assert fout.melding.startswith("de fase 'bouw' van 'molen' heeft geen rol.")


def test_answer_that_the_form_does_not_ask() -> None:
    """A row for a type that the form does not ask the question of is an opmerking"""
    rol = "| r.1 | dam | | adviseren | Adviseer. | groot | 3.1 |"
    kop = "| id | aanvraagtype | fase | rol | tekst | als: doel | bron |"

    (fout,) = check((ROL, rol), (kop, kop.replace("doel", "omvang")))

    assert fout.code == logica.RIJ_BUITEN_FORMULIER.code
    assert fout.melding == (
        "de rij 'r.1' geldt alleen met een antwoord op 'omvang'."
        " Daar vraagt het formulier dan niet naar."
    )


@pytest.mark.parametrize("soort", ["tegenspraak"])
def test_contradicting_answers_may_be_unasked(soort: str) -> None:
    """A controle of soort tegenspraak may look at an answer that the form does not ask for"""
    kop = "| id | soort | melding | vraag | als: omvang | als: uitkomst | bron |"

    gevonden = check(
        (kop, kop.replace("uitkomst", "aanvraagtype")),
        (CONTROLE, f"| s.1 | {soort} | Een dam. | Klopt dat? | groot | dam | 3.1 |"),
    )

    assert gevonden == []
