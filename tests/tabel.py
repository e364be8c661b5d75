"""Markdown tables to a workbook, so that a test shows its whole sheet.

    ## Intake
    Vul de kolom antwoord in.
    | id      | vraag     | antwoord |
    | kenmerk | Kenmerk   | Z-1      |

Each heading `## Naam` is a sheet. Every other line is a row, starting at row 1; a line without bars
is one cell. An empty line is no row; a line `| |` is an empty one.
"""

import re
from datetime import date, datetime
from io import BytesIO

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook.defined_name import DefinedName

Inhoud = str | int | float | bool | date | datetime | None


def build_werkboek(
    tekst: str, namen: dict[str, str] | None = None, eigenschappen: dict[str, str] | None = None
) -> bytes:
    r"""The bytes of a workbook with these sheets, defined names and document properties.

    A cell holds text; 12 and 12.5 become numbers, WAAR and ONWAAR booleans, 2026-03-03 a date,
    =A1 a formula without a result, \n a line break. A quote in front keeps it text: '12.
    """
    werkboek = Workbook()
    werkboek.remove(werkboek.active)
    blad = None
    for regel in (regel.strip() for regel in tekst.splitlines()):
        if regel.startswith("## "):
            blad = werkboek.create_sheet(regel.removeprefix("## "))
            nummer = 0
        elif regel and blad is not None and not re.fullmatch(r"\|[-| :]*-[-| :]*\|", regel):
            nummer += 1
            for kolom, cel in enumerate(_cellen(regel), start=1):
                blad.cell(nummer, kolom).value = _waarde(cel)
    for naam, doel in (namen or {}).items():
        werkboek.defined_names[naam] = DefinedName(naam, attr_text=doel)
    for naam, waarde in (eigenschappen or {}).items():
        werkboek.custom_doc_props.append(StringProperty(name=naam, value=waarde))
    werkboek.save(uitvoer := BytesIO())
    return uitvoer.getvalue()


def _cellen(regel: str) -> list[str]:
    if not regel.startswith("|"):
        return [regel]
    return [cel.strip() for cel in regel.strip("|").split("|")]


def _waarde(cel: str) -> Inhoud:
    if cel.startswith("'"):
        return cel[1:].replace("\\n", "\n")
    if cel in ("WAAR", "ONWAAR"):
        return cel == "WAAR"
    if re.fullmatch(r"-?\d+", cel):
        return int(cel)
    if re.fullmatch(r"-?\d+\.\d+", cel):
        return float(cel)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", cel):
        return date.fromisoformat(cel)
    return cel.replace("\\n", "\n") or None
