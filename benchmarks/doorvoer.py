"""How fast notes are made, next to the straightforward program that does no more than it must.

    python benchmarks/doorvoer.py [--intakes 300] [--starts 15]

Both programs make a note of the same intakes, in turns in one run, so that a busy machine harms
both alike. The straightforward one loads each intake with openpyxl and renders a fresh
DocxTemplate with the same template and the very same text; it neither judges nor stores. Medians
and their ratio are printed, and beside them the time to explain an outcome next to reading the
intake, and the start-up of `--help` next to `python -c "import click"`.
"""

import argparse
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from docxtpl import DocxTemplate
from openpyxl import load_workbook

from afweging_xlsx.composing.advies import compose_advies
from afweging_xlsx.composing.controles import compose_sommen, compose_spanningen
from afweging_xlsx.composing.gevolgen import compose_omslag, compose_open_punten
from afweging_xlsx.domain.advies import Advies, Herkomst
from afweging_xlsx.domain.afweging import Afweging
from afweging_xlsx.evaluation.feiten import match_oordeelfeiten, match_somfeiten
from afweging_xlsx.evaluation.gevolgen import (
    evaluate_gunstig,
    evaluate_omslagen,
    evaluate_openstaand,
)
from afweging_xlsx.evaluation.selectie import match_rijen
from afweging_xlsx.evaluation.sommen import evaluate_sommen
from afweging_xlsx.evaluation.zoekruimte import match_zoekruimte
from afweging_xlsx.pipeline import (
    Keuzes,
    Werkbank,
    advise_aanvraag,
    advise_intake,
    load_intake,
    load_werkbank,
)

WORTEL = Path(__file__).resolve().parent.parent
VOORBEELDEN = WORTEL / "werkmap" / "intakes"


@dataclass(frozen=True, slots=True)
class Vergelijking:
    """Median seconds of both programs."""

    wat: str
    wij: float
    eenvoudig: float
    ander: str = "straightforward"

    def __str__(self) -> str:
        """One line of the report; below 1 we are faster."""
        ratio = self.wij / self.eenvoudig
        return (
            f"{self.wat:<34} afweging {1000 * self.wij:8.2f} ms"
            f"   {self.ander} {1000 * self.eenvoudig:8.2f} ms   ratio {ratio:6.3f}"
        )


def measure_notas(aantal: int, map_: Path) -> Vergelijking:
    """The median time of one note, over this many intakes (the examples over and over)."""
    werkbank = _open_werkbank(map_ / "uit")
    voorbeelden = sorted(VOORBEELDEN.glob("*.xlsx"))
    teksten = {pad: _compose(werkbank, pad) for pad in voorbeelden}
    sjabloon = Path(werkbank.sjabloon.bestand).read_bytes()
    wij, eenvoudig = [], []
    for nummer in range(aantal):
        pad = voorbeelden[nummer % len(voorbeelden)]
        wij.append(_time(partial(advise_intake, werkbank, pad)))
        eenvoudig.append(_time(partial(_make_plain, pad, sjabloon, teksten[pad])))
    return Vergelijking(f"one note ({aantal} intakes)", median(wij), median(eenvoudig))


def measure_uitleg(aantal: int) -> Vergelijking:
    """The median time to explain an outcome, in data and in words, next to reading the intake."""
    kader = _open_werkbank(Path()).kader
    voorbeelden = sorted(VOORBEELDEN.glob("*.xlsx"))
    uitleggen, lezen = [], []
    for nummer in range(aantal):
        pad = voorbeelden[nummer % len(voorbeelden)]
        lezen.append(_time(partial(load_intake, pad)))
        afweging = advise_aanvraag(kader, load_intake(pad)).afweging
        if afweging is not None:
            uitleggen.append(_time(partial(_explain, afweging)))
    return Vergelijking(
        f"explaining ({aantal} intakes)", median(uitleggen), median(lezen), "reading the intake"
    )


def measure_start(aantal: int) -> Vergelijking:
    """The median time from nothing to the help text, next to the import of click alone."""
    wij, eenvoudig = [], []
    for _ in range(aantal):
        wij.append(_time(lambda: _run("-m", "afweging_xlsx", "--help")))
        eenvoudig.append(_time(lambda: _run("-c", "import click")))
    return Vergelijking(f"start-up of --help ({aantal} times)", median(wij), median(eenvoudig))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Compare with the straightforward program.")
    parser.add_argument("--intakes", type=int, default=300)
    parser.add_argument("--starts", type=int, default=15)
    keuzes = parser.parse_args()
    with TemporaryDirectory() as map_:
        print(measure_notas(keuzes.intakes, Path(map_)))
    print(measure_uitleg(keuzes.intakes))
    print(measure_start(keuzes.starts))


def _open_werkbank(doelmap: Path) -> Werkbank:
    kader = WORTEL / "werkmap" / "overzichtstabellen.xlsx"
    lezing = load_werkbank(Keuzes(kader, None, date(2026, 3, 3), doelmap))
    if lezing.waarde is None:
        sys.exit("\n".join(bevinding.zin for bevinding in lezing.bevindingen))
    return lezing.waarde


def _compose(werkbank: Werkbank, pad: Path) -> Advies:
    """The text of the note, made beforehand: the straightforward program gets it for nothing."""
    resultaat = advise_intake(werkbank, pad)
    if resultaat.afweging is None:
        sys.exit("\n".join(bevinding.zin for bevinding in resultaat.bevindingen))
    return compose_advies(resultaat.afweging, Herkomst("2026-03-03", "0", "sjabloon", "0"))


def _explain(afweging: Afweging) -> object:
    """All that explains an outcome: open questions, changes, sums and tensions, in words too."""
    kader, antwoorden = afweging.kader, afweging.aanvraag.antwoorden
    ruimte = match_zoekruimte(antwoorden, kader)
    sommen = evaluate_sommen(antwoorden, afweging.tabellen, kader)
    feiten = match_somfeiten(
        match_oordeelfeiten(antwoorden, afweging.oordelen, afweging.uitkomst), sommen
    )
    openstaand = evaluate_openstaand(ruimte)
    gevonden = (
        openstaand,
        evaluate_gunstig(ruimte, openstaand),
        evaluate_omslagen(ruimte),
        match_rijen(kader.controles, feiten),
    )
    woorden = (
        compose_open_punten(afweging),
        compose_omslag(afweging),
        compose_spanningen(afweging),
        compose_sommen(afweging),
    )
    return gevonden, woorden


def _make_plain(pad: Path, sjabloon: bytes, advies: Advies) -> bytes:
    """The straightforward program: openpyxl, docxtpl, and nothing that was prepared."""
    werkboek = load_workbook(pad, data_only=True)
    antwoorden = {rij[0]: rij[2] for rij in werkboek["Intake"].iter_rows(values_only=True)}
    document = DocxTemplate(BytesIO(sjabloon))
    velden = {veld.name: getattr(advies, veld.name) for veld in fields(advies)}
    document.render({**velden, "ruw": antwoorden}, autoescape=True)
    document.save(uitvoer := BytesIO())
    return uitvoer.getvalue()


def _time(doe: Callable[[], object]) -> float:
    begin = perf_counter()
    doe()
    return perf_counter() - begin


def _run(*argumenten: str) -> None:
    subprocess.run([sys.executable, *argumenten], cwd=WORTEL, capture_output=True, check=True)


if __name__ == "__main__":
    main()
