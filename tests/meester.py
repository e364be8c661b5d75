"""The real master workbook, read once for all tests, and changed copies of it."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from afweging_xlsx.domain.bevinding import Lezing
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.pipeline import load_kader

MEESTER = Path(__file__).resolve().parent.parent / "werkmap" / "overzichtstabellen.xlsx"


@cache
def load_meester() -> Lezing[Kader]:
    """The master of the repository, or what makes it unusable."""
    return load_kader(MEESTER)


def read_meester() -> Kader:
    """The master of the repository; a clear failure when it cannot be used."""
    lezing = load_meester()
    assert lezing.waarde is not None, [bevinding.zin for bevinding in lezing.bevindingen]
    return lezing.waarde


def write_variant(doel: Path, *wijzigingen: Callable[[Workbook], None]) -> Kader:
    """Save the master under another name after these changes, and read it."""
    werkboek = load_workbook(MEESTER)
    for wijzig in wijzigingen:
        wijzig(werkboek)
    werkboek.save(doel)
    werkboek.close()
    lezing = load_kader(doel)
    assert lezing.waarde is not None, [bevinding.zin for bevinding in lezing.bevindingen]
    return lezing.waarde


def find_tabel(blad: Worksheet) -> tuple[dict[str, int], int]:
    """The columns of the table of a sheet by header, and the row of its header."""
    for rij in blad.iter_rows():
        koppen = {str(cel.value).strip().lower(): cel.column for cel in rij if cel.value}
        if "id" in koppen and len(koppen) > 2:
            return koppen, rij[0].row
    raise AssertionError(f"no header row in sheet {blad.title}")


def set_cel(werkboek: Workbook, blad: str, id_: str, **cellen: object) -> None:
    """Change cells in the row with this id."""
    koppen, kop = find_tabel(werkboek[blad])
    for rij in range(kop + 1, werkboek[blad].max_row + 1):
        if werkboek[blad].cell(rij, koppen["id"]).value == id_:
            for naam, waarde in cellen.items():
                werkboek[blad].cell(rij, koppen[naam]).value = waarde
            return
    raise AssertionError(f"no row {id_} in sheet {blad}")


def add_rij(werkboek: Workbook, blad: str, cellen: dict[str, object], boven: bool = False) -> None:
    """Add a row with these cells, by header: below the table, or above its first row."""
    koppen, kop = find_tabel(werkboek[blad])
    vreemd = set(cellen) - set(koppen)
    assert not vreemd, f"sheet {blad} has no column {vreemd}"
    rijen = [[cel.value for cel in rij] for rij in werkboek[blad].iter_rows(min_row=kop + 1)]
    while rijen and not any(rijen[-1]):
        rijen.pop()
    per_kolom = {koppen[naam]: waarde for naam, waarde in cellen.items()}
    nieuw = [per_kolom.get(kolom) for kolom in range(1, werkboek[blad].max_column + 1)]
    rijen.insert(0 if boven else len(rijen), nieuw)
    for nummer, rij in enumerate(rijen, kop + 1):
        for kolom, waarde in enumerate(rij, 1):
            werkboek[blad].cell(nummer, kolom).value = waarde


def swap_rijen(werkboek: Workbook, blad: str, een: int, ander: int) -> None:
    """Let two rows of a sheet change places."""
    for kolom in range(1, werkboek[blad].max_column + 1):
        links, rechts = werkboek[blad].cell(een, kolom), werkboek[blad].cell(ander, kolom)
        links.value, rechts.value = rechts.value, links.value
