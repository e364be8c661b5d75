"""Intakes for tests: a copy of a filled one with some answers changed."""

from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

BLAD = "Intake"


def write_variant(bron: Path, doel: Path, /, **antwoorden: object) -> Path:
    """Save an intake under another name with these answers, by question id; None empties a cell."""
    werkboek = load_workbook(bron)
    blad = werkboek[BLAD]
    rijen, kolom = _find_vragen(blad)
    for vraag, waarde in antwoorden.items():
        blad.cell(rijen[vraag], kolom).value = waarde
    werkboek.save(doel)
    werkboek.close()
    return doel


def rename_vraag(bron: Path, doel: Path, /, **ids: str) -> Path:
    """Save an intake under another name with other ids, given by the present one."""
    werkboek = load_workbook(bron)
    rijen, _ = _find_vragen(werkboek[BLAD])
    for vraag, anders in ids.items():
        werkboek[BLAD].cell(rijen[vraag], 1).value = anders
    werkboek.save(doel)
    werkboek.close()
    return doel


def find_cel(bron: Path, vraag: str) -> str:
    """The address of the answer to this question."""
    werkboek = load_workbook(bron)
    rijen, kolom = _find_vragen(werkboek[BLAD])
    adres = werkboek[BLAD].cell(rijen[vraag], kolom).coordinate
    werkboek.close()
    return str(adres)


def _find_vragen(blad: Worksheet) -> tuple[dict[str, int], int]:
    """The row of each question, and the column of the answers."""
    for rij in blad.iter_rows(max_col=20):
        koppen = {str(cel.value).strip().lower(): cel.column for cel in rij if cel.value}
        if {"id", "antwoord"} <= set(koppen):
            rest = range(rij[0].row + 1, blad.max_row + 1)
            ids = {str(blad.cell(nummer, koppen["id"]).value): nummer for nummer in rest}
            return ids, koppen["antwoord"]
    raise AssertionError("no header row with id and antwoord")
