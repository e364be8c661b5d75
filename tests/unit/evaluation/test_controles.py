"""What does not go together: named in the afweging, and never in the way of a note."""

import pytest

from afweging_xlsx.domain.aanvraag import Aanvraag
from afweging_xlsx.domain.catalogus import proef
from afweging_xlsx.domain.expressie import Nummer
from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Vraagsoort
from afweging_xlsx.domain.voorwaarde import Is
from afweging_xlsx.evaluation.afweging import evaluate_aanvraag
from kaders import read_klein
from regeltabellen import Regel, build_antwoorden, build_regelkader
from wegingen import BESTAND, VOL, weigh

KOP = "| id | soort | melding | vraag | als: omvang | als: uitkomst | bron |"
RIJ = (
    "| s.1 | spanning | De molen is groot. Het rapport zegt: liever klein. | Leg uit waarom. "
    "| groot | | 3.1 |"
)


def _row(soort: str, omvang: str, uitkomst: str) -> tuple[str, str]:
    """The one row of Controles with another soort and other conditions."""
    return RIJ, f"| s.1 | {soort} | Dit kan niet. | Klopt het? | {omvang} | {uitkomst} | 3.1 |"


@pytest.mark.parametrize("soort", ["spanning", "type"])
def test_tension(soort: str) -> None:
    """A spanning or a matter of type is named with the answers that it looked at"""
    afweging = weigh(read_klein(_row(soort, "groot", "")), omvang="groot")

    (treffer,) = afweging.spanningen
    assert treffer.rij.id == "s.1"
    assert [antwoord.plaats.cel for antwoord in treffer.antwoorden] == ["C10"]
    assert proef.TEGENSPRAAK.code not in {b.code for b in afweging.bevindingen}


@pytest.mark.parametrize("omvang", ["klein", "niet gemeten", None])
def test_no_tension(omvang: Celwaarde) -> None:
    """Without the answer it speaks of, a controle is silent"""
    assert weigh(read_klein(), omvang=omvang).controles == ()


def test_on_a_derived_fact() -> None:
    """A controle may look at what follows from the judgement"""
    kader = read_klein(*VOL, _row("spanning", "", "kan_wenselijk"))

    assert [t.rij.id for t in weigh(kader, hoogte=25).spanningen] == ["s.1"]
    assert weigh(kader).spanningen == ()


def test_contradiction() -> None:
    """Answers that contradict each other are a warning at each cell, and no tension"""
    kader = read_klein(
        (KOP, KOP.replace("als: uitkomst", "als: doel")), _row("tegenspraak", "groot", "malen")
    )

    afweging = weigh(kader, omvang="groot", doel="malen")

    assert afweging.spanningen == ()
    assert [t.rij.id for t in afweging.controles] == ["s.1"]
    gevonden = [b for b in afweging.bevindingen if b.code == proef.TEGENSPRAAK.code]
    assert gevonden == [
        proef.TEGENSPRAAK.at(
            Plaats(BESTAND, "Intake", cel), melding="Dit kan niet.", vraag="Klopt het?"
        )
        for cel in ("C10", "C11")
    ]
    assert [b.ernst for b in gevonden] == ["waarschuwing"] * 2


def test_contradiction_without_a_cell() -> None:
    """One that looks at no cell stands with the whole intake: it is never lost"""
    kader = read_klein(*VOL, _row("tegenspraak", "", "kan_wenselijk"))

    afweging = weigh(kader, hoogte=25)

    assert [b.plaats for b in afweging.bevindingen] == [Plaats(BESTAND)]


def test_search_that_was_too_large() -> None:
    """A search that was given up is a bevinding that says how far it came"""
    vragen = {"aanvraagtype": Vraagsoort.KEUZE} | {f"v{n:02}": Vraagsoort.KEUZE for n in range(40)}
    eisen = {vraag: (Is("a"),) for vraag in vragen if vraag != "aanvraagtype"}
    kader = build_regelkader([Regel(1, "ja", eisen)], Nummer(1), vragen)
    antwoorden = build_antwoorden({v: ("molen",) if v == "aanvraagtype" else () for v in vragen})

    afweging = evaluate_aanvraag(Aanvraag(BESTAND, "", "", antwoorden), kader)

    (gevonden,) = [b for b in afweging.bevindingen if b.code == proef.ZOEKEN_BEGRENSD.code]
    assert gevonden.melding == (
        "er staan te veel vragen open om alle combinaties van antwoorden te proberen. Met 3 "
        "antwoorden erbij ligt de uitkomst nog niet vast. Welke vragen samen de uitkomst "
        "beslissen, is daarom niet uitgezocht."
    )
    assert (afweging.openstaand.sets, afweging.openstaand.volledig) == ((), False)


@pytest.mark.parametrize("soort", ["spanning", "type", "tegenspraak"])
def test_no_note_is_stopped(soort: str) -> None:
    """A controle changes nothing in the judgement, and what it finds is never a fout"""
    zonder = weigh(read_klein(*VOL), omvang="groot", hoogte=25)
    met = weigh(read_klein(*VOL, _row(soort, "groot", "kan_wenselijk")), omvang="groot", hoogte=25)

    assert [treffer.rij.id for treffer in met.controles] == ["s.1"]
    assert "fout" not in {bevinding.ernst for bevinding in met.bevindingen}
    assert met.uitkomst == zonder.uitkomst
    assert [t.rij.id for t in met.rollen] == [t.rij.id for t in zonder.rollen]


def test_contradiction_with_a_derived_fact() -> None:
    """Beside a derived fact, only the answers have cells to point at"""
    kader = read_klein(*VOL, _row("tegenspraak", "groot", "kan_wenselijk"))

    afweging = weigh(kader, omvang="groot", hoogte=25)

    assert [b.plaats.cel for b in afweging.bevindingen] == ["C10"]


def test_contradiction_of_an_empty_cell() -> None:
    """A question that was left empty can contradict, and its cell is named"""
    kader = read_klein(*VOL, _row("tegenspraak", "onbekend", ""))

    assert [b.plaats.cel for b in weigh(kader, hoogte=25).bevindingen] == ["C10"]


def test_on_an_oordeel() -> None:
    """A controle may look at the oordeel on one criterium"""
    kader = read_klein(
        (KOP, KOP.replace("als: uitkomst", "als: criterium_1")), _row("type", "", "ja")
    )

    assert [t.rij.id for t in weigh(kader, hoogte=25).spanningen] == ["s.1"]
    assert weigh(kader, hoogte=5).spanningen == ()
