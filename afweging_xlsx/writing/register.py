"""The register of a batch: one row a request, made with pandas (design, section 9)."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import quote

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from afweging_xlsx.domain.register import Registerregel
from afweging_xlsx.writing.opmaak import (
    DATUM,
    KOP,
    LINK,
    TEKST,
    TEKSTNOTATIE,
    Stijl,
    write_hoogten,
    write_pagina,
    write_stijl,
    write_tekst,
)
from afweging_xlsx.writing.pakket import write_pakket

if TYPE_CHECKING:
    import pandas as pd

BLAD = "Register"
_TITEL = "Register van adviezen"
_MOMENT = datetime(2000, 1, 1)  # a register says nothing of the clock: same rows, same bytes
_VAST = replace(TEKST, notatie=TEKSTNOTATIE)  # stays text when somebody edits the cell too
_GETAL = replace(TEKST, uitlijning=DATUM.uitlijning)


@dataclass(frozen=True, slots=True)
class _Kolom:
    kop: str
    veld: str
    breedte: float
    stijl: Stijl = _VAST


_KOLOMMEN = (
    _Kolom("kenmerk", "kenmerk", 18),
    _Kolom("datum", "datum", 12, DATUM),
    _Kolom("aanvraagtype", "aanvraagtype", 26),
    _Kolom("stadsdeel", "stadsdeel", 14),
    _Kolom("fase", "fase", 16),
    _Kolom("uitkomst", "uitkomst", 23),
    _Kolom("criterium_1", "criterium_1", 14),
    _Kolom("criterium_2", "criterium_2", 14),
    _Kolom("criterium_3", "criterium_3", 14),
    _Kolom("conclusie", "conclusies", 46),
    _Kolom("kaderversie", "kaderversie", 14),
    _Kolom("nota", "nota", 24, replace(LINK, notatie=TEKSTNOTATIE)),
    _Kolom("bevindingen", "bevindingen", 14, _GETAL),
    _Kolom("bestand", "bestand", 24),
)


def write_register(regels: Sequence[Registerregel]) -> bytes:
    """The register as an xlsx: these rows in this order, with links to notes beside the file.

    Text of users stays text, whatever it begins with. The same rows give the same bytes.
    """
    import pandas as pd

    with pd.ExcelWriter(BytesIO(), engine="openpyxl") as schrijver:
        _build_tabel(regels).to_excel(schrijver, sheet_name=BLAD, index=False)
        werkboek: Workbook = schrijver.book
    blad = werkboek[BLAD]
    _fix_tekst(blad)
    _link_notas(blad)
    _set_stijl(blad)
    _add_tabel(blad)
    _describe(werkboek)
    return write_pakket(werkboek, _MOMENT)


def _build_tabel(regels: Sequence[Registerregel]) -> "pd.DataFrame":
    """The rows as a table of clean values under the headers of the register."""
    import pandas as pd

    velden = [veld.name for veld in fields(Registerregel)]
    rijen = [[getattr(regel, veld) for veld in velden] for regel in regels]
    tabel = pd.DataFrame(rijen, columns=velden, dtype=object)[[k.veld for k in _KOLOMMEN]]
    schoon = tabel.map(lambda waarde: write_tekst(waarde) if isinstance(waarde, str) else waarde)
    return schoon.set_axis([kolom.kop for kolom in _KOLOMMEN], axis="columns")


def _fix_tekst(blad: Worksheet) -> None:
    """Take back what the writer made of text that begins with "="; empty text is an empty cell."""
    for rij in blad.iter_rows(min_row=2):
        for cel in rij:
            if cel.value == "":
                cel.value = None
            elif isinstance(cel.value, str):
                cel.data_type = "s"


def _link_notas(blad: Worksheet) -> None:
    kolom = [kolom.kop for kolom in _KOLOMMEN].index("nota") + 1
    for (cel,) in blad.iter_rows(min_row=2, min_col=kolom, max_col=kolom):
        if cel.value is not None:
            cel.hyperlink = quote(str(cel.value))


def _set_stijl(blad: Worksheet) -> None:
    """House style, a header that stays in view, and pages that can be printed."""
    for nummer, kolom in enumerate(_KOLOMMEN, 1):
        blad.column_dimensions[get_column_letter(nummer)].width = kolom.breedte
        write_stijl(blad.cell(1, nummer), KOP)
        for rij in range(2, blad.max_row + 1):
            write_stijl(blad.cell(rij, nummer), kolom.stijl)
    blad.row_dimensions[1].height = 24
    write_hoogten(blad, 2)
    blad.freeze_panes = "B2"
    write_pagina(blad, 1)


def _add_tabel(blad: Worksheet) -> None:
    """An Excel table with filters; Excel wants at least one row below the header."""
    laatste = f"{get_column_letter(len(_KOLOMMEN))}{max(blad.max_row, 2)}"
    tabel = Table(displayName=BLAD, ref=f"A1:{laatste}")
    tabel.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    blad.add_table(tabel)


def _describe(werkboek: Workbook) -> None:
    """Title and language; no names of people."""
    eigenschappen = werkboek.properties
    eigenschappen.title = _TITEL
    eigenschappen.creator = eigenschappen.lastModifiedBy = "afweging"
    eigenschappen.language = "nl-NL"
