"""LibreOffice opens, fills in and prints what we make. Run with `pytest -m libreoffice`."""

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from acceptance.kantoor import need_programs, run_kantoor
from afweging_xlsx.domain.kader import Kader
from intakes import find_cel, write_variant
from meester import MEESTER

pytestmark = pytest.mark.libreoffice

WORTEL = MEESTER.parent.parent
TYPE, FASE = "bedrijvenbatterij", "orientatie"
ANTWOORDEN = {
    "kenmerk": "LO-1",
    "datum_aanvraag": "2026-02-01",
    "aanvrager": "Bedrijf Weesp",
    "behandelaar": "Beleid",
    "omschrijving": "Een batterij bij een bedrijf & <de rest>.",
    "aanvraagtype": TYPE,
    "fase": FASE,
    "capaciteit_kwh": "500",
    "netcongestie_structureel": "ja",
    "netcongestie_effect": "ja",
    "netbeheerder_toets": "verlicht",
    "inzet": "netverlichting",
}
"""What an officer types; choices stand here as values and are typed as labels."""


@dataclass(frozen=True)
class Proef:
    """An intake that LibreOffice filled in, what the form showed, and the note made of it."""

    leeg: Path
    ingevuld: Path
    getoond: dict[str, Any]
    resultaat: dict[str, Any]
    nota: Path


def _run(*argumenten: str, cwd: Path, afloop: int = 0) -> str:
    """The program as a process of its own; it must end with this exit code."""
    uitvoer = subprocess.run(
        [sys.executable, "-m", "afweging_xlsx", *argumenten, "--kader", str(MEESTER)],
        cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip
    assert uitvoer.returncode == afloop, uitvoer.stdout + uitvoer.stderr
    return uitvoer.stdout


def _count_pages(bestand: Path, map_: Path) -> int:
    """The number of pages that LibreOffice prints of a file."""
    profiel = (map_ / "profiel").as_uri()
    uitvoer = subprocess.run(
        ["soffice", f"-env:UserInstallation={profiel}", "--headless", "--convert-to", "pdf",
         "--outdir", str(map_), str(bestand)],
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    pdf = map_ / f"{bestand.stem}.pdf"
    assert pdf.is_file(), uitvoer.stdout + uitvoer.stderr
    return len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes()))


@pytest.fixture(scope="module")
def proef(tmp_path_factory: pytest.TempPathFactory, kader: Kader) -> Proef:
    """From an empty form through LibreOffice to a note, once for all tests."""
    need_programs()
    map_ = tmp_path_factory.mktemp("libreoffice")
    leeg, ingevuld = map_ / "leeg.xlsx", map_ / "ingevuld.xlsx"
    _run("sjabloon", "-o", str(leeg), cwd=map_)
    getypt = {
        vraag: kader.label(vraag, waarde, TYPE) if kader.vragen[vraag].keuzelijst else waarde
        for vraag, waarde in ANTWOORDEN.items()
    }
    opdracht = {"antwoorden": getypt, "keuzelijsten": ["fase", "aanvraagtype", "inzet"]}
    getoond = run_kantoor("vul_in.py", opdracht | {"bron": str(leeg), "doel": str(ingevuld)})
    uitslag = json.loads(_run("advies", str(ingevuld), "--json", cwd=map_))
    (resultaat,) = uitslag["resultaten"]
    return Proef(leeg, ingevuld, getoond, resultaat, map_ / resultaat["nota"])


# --- it opens and prints ---


def test_master_opens(tmp_path: Path) -> None:
    """LibreOffice opens and prints the master"""
    need_programs()

    assert _count_pages(MEESTER, tmp_path) > 0


def test_empty_intake_opens(proef: Proef, tmp_path: Path) -> None:
    """LibreOffice opens and prints the empty intake"""
    assert _count_pages(proef.leeg, tmp_path) > 0


def test_filled_intake_opens(proef: Proef, tmp_path: Path) -> None:
    """LibreOffice opens and prints an intake that it saved itself"""
    assert _count_pages(proef.ingevuld, tmp_path) > 0


def test_note_opens(proef: Proef, tmp_path: Path) -> None:
    """LibreOffice opens and prints a note"""
    assert _count_pages(proef.nota, tmp_path) > 0


# --- it fills in ---


def test_filled_in_intake_is_read(proef: Proef) -> None:
    """An intake that LibreOffice filled in and saved is read without a bevinding"""
    assert proef.resultaat["bevindingen"] == []
    assert (proef.resultaat["status"], proef.resultaat["kenmerk"]) == ("ok", "LO-1")


def test_outcome(proef: Proef) -> None:
    """The advice on it is right: criteria 1 and 2 ja, 3 not known, so it may be desirable"""
    assert proef.resultaat["criteria"] == {"1": "ja", "2": "ja", "3": "onbekend"}
    assert proef.resultaat["uitkomst"] == "kan_wenselijk"


def test_choices_survive(proef: Proef) -> None:
    """Choices and phase come back as values"""
    assert (proef.resultaat["aanvraagtype"], proef.resultaat["fase"]) == (TYPE, FASE)


def test_phases_follow_the_type(proef: Proef, kader: Kader) -> None:
    """The dropdown of the phase offers the phases of the chosen type, and only those"""
    verwacht = [keuze.label for keuze in kader.keuzes(kader.vragen["fase"], TYPE)]

    assert proef.getoond["keuzes"]["fase"] == verwacht


@pytest.mark.parametrize("vraag", ["aanvraagtype", "inzet"])
def test_dropdown(proef: Proef, kader: Kader, vraag: str) -> None:
    """A dropdown offers the labels of its list, in order"""
    verwacht = [keuze.label for keuze in kader.keuzes(kader.vragen[vraag])]

    assert proef.getoond["keuzes"][vraag] == verwacht


def test_status_of_answered_questions(proef: Proef) -> None:
    """The status of each answered question says 'ingevuld'"""
    status = {vraag: proef.getoond["status"][vraag] for vraag in ANTWOORDEN}

    assert status == dict.fromkeys(ANTWOORDEN, "ingevuld")


def test_status_of_other_questions(proef: Proef) -> None:
    """A question that was left empty may stay empty, or does not apply to this type"""
    rest = {s for vraag, s in proef.getoond["status"].items() if vraag not in ANTWOORDEN}

    assert rest == {"mag leeg blijven", "niet van toepassing"}


def test_counter(proef: Proef) -> None:
    """The counter on top says that no required question is open"""
    assert proef.getoond["teller"] == "Nog in te vullen verplichte vragen: 0"


def test_question_of_another_type(proef: Proef) -> None:
    """A question that belongs to a hub does not apply to a company battery"""
    assert proef.getoond["status"]["hub_onderdeel"] == "niet van toepassing"


# --- it shows answers that were moved ---


@pytest.fixture(scope="module")
def overname(proef: Proef, tmp_path_factory: pytest.TempPathFactory) -> Proef:
    """The form that LibreOffice saved, its answers moved into a new one, opened and saved again."""
    map_ = tmp_path_factory.mktemp("overname")
    nieuw, bewaard = map_ / "nieuw.xlsx", map_ / "bewaard.xlsx"
    _run("sjabloon", "--overnemen", str(proef.ingevuld), "-o", str(nieuw), cwd=map_)
    opdracht = {"antwoorden": {}, "keuzelijsten": ["fase"]}
    getoond = run_kantoor("vul_in.py", opdracht | {"bron": str(nieuw), "doel": str(bewaard)})
    (resultaat,) = json.loads(_run("advies", str(bewaard), "--json", cwd=map_))["resultaten"]
    return Proef(nieuw, bewaard, getoond, resultaat, map_ / resultaat["nota"])


def test_status_of_moved_answers(proef: Proef, overname: Proef) -> None:
    """The status column and the counter of the new form are those of the form it came from"""
    assert overname.getoond["status"] == proef.getoond["status"]
    assert overname.getoond["teller"] == proef.getoond["teller"]


def test_phases_of_a_moved_type(proef: Proef, overname: Proef) -> None:
    """The dropdown of the phase follows a type that was moved"""
    assert overname.getoond["keuzes"]["fase"] == proef.getoond["keuzes"]["fase"]


def test_outcome_of_moved_answers(proef: Proef, overname: Proef) -> None:
    """Moved, opened and saved, the form gives the same advice"""
    anders = {"bestand", "nota"}
    voor, na = (
        {sleutel: waarde for sleutel, waarde in p.resultaat.items() if sleutel not in anders}
        for p in (proef, overname)
    )
    assert na == voor


# --- an annotated copy ---

FOUTEN = {"datum_aanvraag": "gisteren", "capaciteit_kwh": "ongeveer 500", "inzet": "geld"}
"""What goes wrong in an intake; ANTWOORDEN has the right answers."""


@dataclass(frozen=True)
class Herstel:
    """A copy with bevindingen, and what became of it when LibreOffice repaired and saved it."""

    kopie: Path
    getoond: dict[str, Any]
    resultaat: dict[str, Any]


@pytest.fixture(scope="module")
def herstel(proef: Proef, kader: Kader, tmp_path_factory: pytest.TempPathFactory) -> Herstel:
    """From an intake with mistakes through a repaired copy to a note, once for all tests."""
    map_ = tmp_path_factory.mktemp("annotatie")
    fout = write_variant(proef.ingevuld, map_ / "fout.xlsx", **FOUTEN)
    gevonden = _run("controleer", fout.name, "--annoteer", "--json", cwd=map_, afloop=3)
    kopie, hersteld = map_ / "output" / "fout-bevindingen.xlsx", map_ / "hersteld.xlsx"
    assert json.loads(gevonden)["resultaten"][0]["annotatie"] == str(kopie.relative_to(map_))
    inzet = kader.label("inzet", ANTWOORDEN["inzet"], TYPE)
    getypt = {vraag: ANTWOORDEN[vraag] for vraag in FOUTEN} | {"inzet": inzet}
    opdracht = {"bron": str(kopie), "doel": str(hersteld), "antwoorden": getypt}
    getoond = run_kantoor("vul_in.py", opdracht | {"keuzelijsten": ["inzet"]})
    uitslag = json.loads(_run("advies", hersteld.name, "--annoteer", "--json", cwd=map_))
    return Herstel(kopie, getoond, uitslag["resultaten"][0])


def test_copy_opens(herstel: Herstel, tmp_path: Path) -> None:
    """LibreOffice opens and prints an annotated copy"""
    assert _count_pages(herstel.kopie, tmp_path) > 0


def test_comments_are_seen(herstel: Herstel) -> None:
    """LibreOffice sees a comment at each cell with a bevinding, and a link that leads there"""
    cellen = sorted(find_cel(herstel.kopie, vraag) for vraag in FOUTEN)

    assert sorted(herstel.getoond["notities"]["Intake"]) == cellen
    assert all("Wat u doet:" in tekst for tekst in herstel.getoond["notities"]["Intake"].values())
    assert sorted(herstel.getoond["links"]) == [f"#'Intake'!{cel}" for cel in cellen]


def test_dropdown_of_a_copy(herstel: Herstel, kader: Kader) -> None:
    """A dropdown still offers its list in an annotated copy"""
    verwacht = [keuze.label for keuze in kader.keuzes(kader.vragen["inzet"])]

    assert herstel.getoond["keuzes"]["inzet"] == verwacht


def test_repaired_copy_passes(herstel: Herstel) -> None:
    """A copy that was repaired and saved in LibreOffice gives a note and no bevinding"""
    assert (herstel.resultaat["status"], herstel.resultaat["bevindingen"]) == ("ok", [])
    assert herstel.resultaat["annotatie"] is None
