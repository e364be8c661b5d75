"""The typing days done in LibreOffice, what comes of them, and the command that writes that anew.

    PYTHONPATH=tests python tests/acceptance/typproef.py

Read the difference aloud before you commit it: no jargon, no blame, and a remedy that works.
"""

import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from acceptance.kantoor import run_kantoor
from acceptance.typdagen import DAGEN, VAST
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.evaluation.antwoorden.aanvraag import match_invullingen
from afweging_xlsx.pipeline import advise_aanvraag, load_intake
from meester import MEESTER, read_meester

HIER = Path(__file__).resolve().parent
VERWACHT = HIER / "typdagen.txt"
FORMULIER = MEESTER.parent.parent / "templates" / "intake.xlsx"
KOP = "Tien typdagen: wat is gelezen, en wat is gezegd.\n"


@dataclass(frozen=True)
class Ingetypt:
    """The saved form of one day, and the cell of each answer in it as the office says."""

    pad: Path
    cellen: dict[str, str]


def type_dagen(map_: Path) -> dict[str, Ingetypt]:
    """Type all forms in one office; by the name of the day."""
    bron = shutil.copy(FORMULIER, map_ / "leeg.xlsx")
    paden = [map_ / f"dag{nummer}.xlsx" for nummer in range(len(DAGEN))]
    dagen = [
        {"doel": str(pad), "taal": dag.taal, "handelingen": [*VAST, *dag.handelingen]}
        for pad, dag in zip(paden, DAGEN, strict=True)
    ]
    cellen = run_kantoor("typ_in.py", {"bron": str(bron), "dagen": dagen})
    namen = [dag.naam for dag in DAGEN]
    return dict(zip(namen, map(Ingetypt, paden, cellen), strict=True))


def describe_dag(getypt: Ingetypt, kader: Kader) -> str:
    """A line for each answer that was read, and one for each bevinding."""
    ingelezen = load_intake(getypt.pad)
    assert ingelezen.intake is not None
    antwoorden, _ = match_invullingen(ingelezen.intake.invullingen, kader)
    gelezen = [
        f"{antwoord.plaats.cel} {vraag} = {'; '.join(map(_als_tekst, antwoord.waarden))}"
        for vraag, antwoord in antwoorden.items()
        if antwoord.waarden
    ]
    gezegd = [f"{b.ernst} {b.code} {b.zin}" for b in advise_aanvraag(kader, ingelezen).bevindingen]
    return "\n".join([*gelezen, "", *gezegd]).strip()


def read_verwacht() -> Mapping[str, str]:
    """What must come of each day, by its name."""
    _, *delen = VERWACHT.read_text("utf-8").split("\n== ")
    paren = (deel.split("\n", 1) for deel in delen)
    return {naam: tekst.strip() for naam, tekst in paren}


def main() -> None:
    """Type everything, and write what came of it."""
    with tempfile.TemporaryDirectory() as map_:
        gedaan = type_dagen(Path(map_))
        delen = [f"\n== {n}\n{describe_dag(g, read_meester())}\n" for n, g in gedaan.items()]
    VERWACHT.write_text(KOP + "".join(delen), "utf-8", newline="\n")


def _als_tekst(waarde: object) -> str:
    return f"{waarde:f}" if isinstance(waarde, Decimal) else str(waarde)


if __name__ == "__main__":
    main()
