"""The note as data: every part in its place."""

from dataclasses import replace

import pytest

from afweging_xlsx.composing.advies import compose_advies
from afweging_xlsx.composing.uitkomst import STATUS
from afweging_xlsx.domain.advies import Advies, Herkomst, Kenmerkregel
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.notatie import Celwaarde
from kaders import read_klein
from wegingen import VOL, weigh

HERKOMST = Herkomst("2026-03-03", "0.1.0", "adviesnota.docx", "ab" * 32)
KENMERK = "| kenmerk | Aanvraag | Kenmerk | tekst | | | ja | | | |"
ERBIJ = (
    KENMERK,
    f"{KENMERK}\n"
    "| datum_aanvraag | Aanvraag | Datum | datum | | | | | | |\n"
    "| aanvrager | Aanvraag | Aanvrager | tekst | | | | | | |\n"
    "| locatie | Aanvraag | Locatie | tekst | | | | | | |\n"
    "| stadsdeel | Aanvraag | Stadsdeel | tekst | | | | | | |\n"
    "| behandelaar | Aanvraag | Behandelaar | tekst | | | | | | |\n"
    "| gevraagd | Aanvraag | Gevraagd | meerkeuze | doel | | | | | |\n"
    "| omschrijving | Aanvraag | Omschrijving | tekst | | | | | | |",
)


@pytest.fixture(scope="module")
def vol() -> Kader:
    """The small master with every kind of row, and the questions of the head."""
    return read_klein(*VOL, ERBIJ)


def _compose(kader: Kader, **antwoorden: Celwaarde) -> Advies:
    return compose_advies(weigh(kader, **antwoorden), HERKOMST)


def test_title_names_the_request(vol: Kader) -> None:
    """The note is named after the request"""
    advies = _compose(vol)

    assert (advies.titel, advies.kenmerk) == ("Advies over de aanvraag Z-1", "Z-1")


def test_head(vol: Kader) -> None:
    """The head holds who, what, where and when, and the version of the kader"""
    advies = _compose(
        vol, datum_aanvraag="1-2-2026", aanvrager="Molenaar", locatie="Zaanse Schans",
        stadsdeel="Noord", behandelaar="Beleid", fase="bouw",
    )  # fmt: skip

    assert advies.kop == (
        Kenmerkregel("Kenmerk", "Z-1"),
        Kenmerkregel("Datum van het advies", "3 maart 2026"),
        Kenmerkregel("Datum van de aanvraag", "1 februari 2026"),
        Kenmerkregel("Aanvrager", "Molenaar"),
        Kenmerkregel("Locatie", "Zaanse Schans, Noord"),
        Kenmerkregel("Type aanvraag", "Molen"),
        Kenmerkregel("Fase", "Bouw"),
        Kenmerkregel("Behandelaar", "Beleid"),
        Kenmerkregel("Kader", "versie 1.0 van 24 november 2026"),
    )


def test_head_with_gaps(vol: Kader) -> None:
    """What was not answered says so"""
    waarden = {regel.label: regel.waarde for regel in _compose(vol).kop}

    assert (waarden["Locatie"], waarden["Fase"]) == ("niet ingevuld", "niet ingevuld")


def test_what_was_asked(vol: Kader) -> None:
    """What was asked stands in the words of the request, line by line"""
    advies = _compose(vol, gevraagd="malen; wonen", omschrijving="Een molen.\n\nMet wieken.")

    assert advies.gevraagd == ("Gevraagd: Malen en Wonen.", "Een molen.", "Met wieken.")


def test_nothing_asked(vol: Kader) -> None:
    """A request that describes nothing leaves that part out"""
    assert _compose(vol).gevraagd == ()


def test_text_of_the_officer_stays(vol: Kader) -> None:
    """Whatever a person typed is text, and stays as it is"""
    lastig = '{{ titel }} <b> & "x" {% for %}'

    assert _compose(vol, omschrijving=lastig).gevraagd == (lastig,)


def test_advice_no_decision(vol: Kader) -> None:
    """Every note says that it is advice, not a decision"""
    assert _compose(vol).status == STATUS
    assert "advies, geen besluit" in STATUS


def test_findings_stand_in_the_annex(vol: Kader) -> None:
    """Bevindingen that do not stop a note are told in it, as sentences"""
    afweging = weigh(vol)

    advies = compose_advies(afweging, HERKOMST)

    assert advies.meldingen == tuple(b.zin for b in afweging.bevindingen)
    assert len(advies.meldingen) == 1


def test_no_findings(vol: Kader) -> None:
    """Without bevindingen that part is empty"""
    afweging = replace(weigh(vol), bevindingen=())

    assert compose_advies(afweging, HERKOMST).meldingen == ()


def test_credit(vol: Kader) -> None:
    """The report and its makers are credited, beside the version of the kader"""
    versie, krediet = _compose(vol).colofon

    assert versie == "Gemaakt met het kader, versie 1.0 van 24 november 2026."
    assert "CE Delft" in krediet
    assert "Beleidsvisie opslag en energyhubs Amsterdam" in krediet


def test_points_stand_once(vol: Kader) -> None:
    """A point in the advice itself does not come back among the others"""
    advies = _compose(vol, omvang="klein", start="2-1-2026")

    onder = [punt.tekst for punt in (*advies.plichten, *advies.aandacht)]
    assert advies.mogelijkheden == ("Een pilot kan wel. Vraag ernaar.",)
    assert "Een pilot kan wel." not in onder


def test_same_request_same_note(vol: Kader) -> None:
    """The same request gives the same note"""
    assert _compose(vol, hoogte=25) == _compose(vol, hoogte=25)
