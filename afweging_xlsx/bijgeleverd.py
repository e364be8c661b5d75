"""The files that ship with the program, and the nearest copies a user works with.

A wheel carries them in `afweging_xlsx/data`; in the repository they stand in `werkmap/` and
`templates/`, their only place there.
"""

import os.path
from pathlib import Path

MASTER = Path("werkmap", "overzichtstabellen.xlsx")
INTAKES = Path("werkmap", "intakes")
NOTASJABLOON = Path("templates", "adviesnota.docx")
INTAKEFORMULIER = Path("templates", "intake.xlsx")


def find_bijgeleverd(deel: Path) -> Path:
    """The place of a file or folder that ships, such as MASTER; it need not exist."""
    pakket = Path(__file__).resolve().parent
    verpakt = pakket / "data" / deel
    return verpakt if verpakt.exists() else pakket.parent / deel


def find_kader(vanaf: Path) -> Path:
    """The nearest master from this folder upwards, else the one that ships."""
    return _find_nearest(MASTER, vanaf) or find_bijgeleverd(MASTER)


def find_notasjabloon(kader: Path, vanaf: Path) -> Path:
    """The note template of the work folder that holds this kader, else the nearest, else ours."""
    naast = kader.resolve().parent.parent / NOTASJABLOON
    if os.path.isfile(naast):
        return naast
    return _find_nearest(NOTASJABLOON, vanaf) or find_bijgeleverd(NOTASJABLOON)


def _find_nearest(deel: Path, vanaf: Path) -> Path | None:
    hier = vanaf.resolve()
    mappen = (hier, *hier.parents)
    return next((map_ / deel for map_ in mappen if os.path.isfile(map_ / deel)), None)
