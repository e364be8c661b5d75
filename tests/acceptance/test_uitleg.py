"""What the command tells about an outcome: open questions, changes, tensions, trace, examples."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from openpyxl import load_workbook

from intakes import write_variant
from meester import add_rij, set_cel

Afweging = Callable[..., "subprocess.CompletedProcess[str]"]

BREEDTE = 80


@pytest.fixture
def verkenning(werkmap: Path) -> Path:
    """The example of a grid-scale battery whose outcome is still open."""
    return werkmap / "werkmap" / "intakes" / "systeembatterij-verkenning.xlsx"


def _advise(afweging: Afweging, werkmap: Path, pad: Path, *opties: str) -> dict[str, Any]:
    """The one resultaat of an advice."""
    uitvoer = afweging("advies", str(pad), "--json", *opties, cwd=werkmap)
    assert uitvoer.returncode == 0, uitvoer.stderr
    resultaat: dict[str, Any] = json.loads(uitvoer.stdout)["resultaten"][0]
    return resultaat


def test_open_questions_and_changes(afweging: Afweging, werkmap: Path, verkenning: Path) -> None:
    """JSON holds the smallest sets of open questions, and each change with its outcome"""
    resultaat = _advise(afweging, werkmap, verkenning)

    assert resultaat["uitkomst"] == "nog_niet_te_bepalen"
    assert resultaat["open_vragen"] == [["netbeheerder_toets"]]
    assert resultaat["omslag"] == [
        {"vraag": vraag, "antwoord": antwoord, "uitkomst": "niet_wenselijk"}
        for vraag, antwoord in (
            ("inzet", "energiemarkten"),
            ("inzet", "energiedelen"),
            ("netbeheerder_toets", "geen_effect"),
            ("netbeheerder_toets", "verergert"),
        )
    ]
    assert "uitleg" not in resultaat


def test_the_note_says_whom_to_ask(afweging: Afweging, werkmap: Path, verkenning: Path) -> None:
    """The note names the question, whom to ask, and what each answer leads to"""
    nota = werkmap / _advise(afweging, werkmap, verkenning)["nota"]

    tekst = "\n".join(alinea.text for alinea in docx.Document(str(nota)).paragraphs)

    assert (
        "Eén antwoord kan de uitkomst bepalen. Vraag na bij de netbeheerder: 'Wat zegt de toets "
        "van de netbeheerder?'. Als de netbeheerder bevestigt dat de oplossing geen effect heeft "
        "op de netcongestie of dat de oplossing de netcongestie verergert, dan wordt het advies: "
        "niet wenselijk. Anders blijft het advies open."
    ) in tekst
    assert (
        "Ruimte: 40 MWh x circa 25 m2/MWh = circa 1.000 m2; beschikbaar 2.000 m2: dat past naar "
        "schatting (Overzichtstabel systeembatterij / Ruimte)."
    ) in tekst
    assert "Vraag eerst na bij de netbeheerder: toets van de netbeheerder." in tekst


def test_an_answer_that_settles_it(afweging: Afweging, werkmap: Path, verkenning: Path) -> None:
    """Filling in what the note asked for gives the outcome that the note foretold"""
    pad = write_variant(verkenning, werkmap / "b.xlsx", netbeheerder_toets="verergert")

    resultaat = _advise(afweging, werkmap, pad)

    assert (resultaat["uitkomst"], resultaat["open_vragen"]) == ("niet_wenselijk", [])


def test_tension_and_type(afweging: Afweging, werkmap: Path, verkenning: Path) -> None:
    """What departs from the report or the type is in JSON and in the note, and stops nothing"""
    thuis = verkenning.with_name("sporenburg-thuisbatterij.xlsx")
    pad = write_variant(thuis, werkmap / "c.xlsx", capaciteit_kwh=500, rendabel="ja")

    resultaat = _advise(afweging, werkmap, pad)

    spanningen = {spanning["id"]: spanning["tekst"] for spanning in resultaat["spanningen"]}
    assert {"type.thuis_groot", "spanning.thuis_rendabel"} <= set(spanningen)
    nota = docx.Document(str(werkmap / resultaat["nota"]))
    tekst = "\n".join(alinea.text for alinea in nota.paragraphs)
    assert spanningen["type.thuis_groot"] in tekst


def test_trace_in_the_terminal(afweging: Afweging, werkmap: Path, verkenning: Path) -> None:
    """--uitleg shows the rules tried with answers and cells, in lines of at most eighty"""
    uitvoer = afweging("advies", str(verkenning), "--uitleg", cwd=werkmap).stdout

    regels = uitvoer.partition("Uitleg bij 2026-0105")[2].splitlines()
    assert max(map(len, regels)) <= BREEDTE
    assert "Criterium 2: Verminderen netbelasting = onbekend" in regels
    assert "  18. netbelasting.verlichting_systeem (Beslisregels!A30): raak, oordeel" in regels
    assert (
        "      klopt       inzet = netverlichting; antwoord: netverlichting (Intake!C45)" in regels
    )
    assert "  Ingevuld: (onbekend EN onbekend) OF onbekend" in regels
    assert "  - inzet = energiemarkten: niet wenselijk" in regels


def test_trace_as_json(afweging: Afweging, werkmap: Path, verkenning: Path) -> None:
    """With --json the trace is values under `uitleg`"""
    uitleg = _advise(afweging, werkmap, verkenning, "--uitleg")["uitleg"]

    assert uitleg["ingevuld"] == "(onbekend EN onbekend) OF onbekend"
    assert uitleg["criteria"]["2"][-1] == {
        "regel": "netbelasting.verlichting_systeem",
        "cel": "Beslisregels!A30",
        "oordeel": "onbekend",
        "geldt": "ja",
        "voorwaarden": [
            {
                "vraag": "aanvraagtype",
                "voorwaarde": "systeembatterij",
                "antwoord": "systeembatterij",
                "cel": "C18",
                "geldt": "ja",
            },
            {
                "vraag": "inzet",
                "voorwaarde": "netverlichting",
                "antwoord": "netverlichting",
                "cel": "C45",
                "geldt": "ja",
            },
        ],
    }
    assert uitleg["volledig"] is True
    assert [list(deel["antwoorden"]) for deel in uitleg["gevolgen"][0]] == [
        ["netbeheerder_toets"]
    ] * len(uitleg["gevolgen"][0])
    assert {deel["uitkomst"] for vragenset in uitleg["gunstig"] for deel in vragenset} == {
        "kan_wenselijk"
    }


def test_worked_example_that_fails(afweging: Afweging, werkmap: Path) -> None:
    """Checking a master names the example that comes out otherwise, at its cell, and why"""
    kader = werkmap / "werkmap" / "overzichtstabellen.xlsx"
    werkboek = load_workbook(kader)
    set_cel(werkboek, "Toetsgevallen", "t.01", **{"verwacht: uitkomst": "kan_wenselijk"})
    werkboek.save(kader)

    uitvoer = afweging("controleer", str(kader), "--json", cwd=werkmap)

    assert uitvoer.returncode == 4
    bevindingen = json.loads(uitvoer.stdout)["resultaten"][0]["bevindingen"]
    (bevinding,) = [b for b in bevindingen if b["ernst"] == "fout"]
    assert (bevinding["code"], bevinding["blad"]) == ("KADER-70", "Toetsgevallen")
    assert bevinding["cel"]
    assert bevinding["melding"] == (
        "toetsgeval 't.01' verwacht bij 'uitkomst': kan_wenselijk. Er komt uit: niet_wenselijk."
        " Door de beslisregels 1: tijdlijn.tabel_thuis, 2: netbelasting.tabel_thuis,"
        " 3: waarde.tabel_thuis."
    )


def test_row_without_an_example(afweging: Afweging, werkmap: Path) -> None:
    """Checking a master lists the rows that no example hits; that is no error"""
    kader = werkmap / "werkmap" / "overzichtstabellen.xlsx"
    werkboek = load_workbook(kader)
    rij = {"id": "type.nieuw", "soort": "type", "melding": "Let op.", "vraag": "Klopt dit?"}
    als = {"als: aanvraagtype": "thuisbatterij", "als: aansluiting": "nog_geen"}
    add_rij(werkboek, "Controles", {**rij, **als})
    werkboek.save(kader)

    uitvoer = afweging("controleer", str(kader), cwd=werkmap)

    assert uitvoer.returncode == 0
    assert "geen enkel toetsgeval komt bij de rij 'type.nieuw' uit." in uitvoer.stdout
