"""The sheet Bevindingen of an annotated copy: every bevinding in a row, with a link to its cell."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from openpyxl import Workbook
from openpyxl.styles import Alignment, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.writing.aantekeningen import TINTEN
from afweging_xlsx.writing.opmaak import (
    DATUM,
    INLEIDING,
    KOP,
    LINK,
    TEKST,
    TEKSTNOTATIE,
    TITEL,
    Stijl,
    write_cel,
    write_hoogten,
    write_pagina,
    write_tekst,
)

BLAD = "Bevindingen"
_TITEL = "Bevindingen van afweging"
_KOPPEN = ("nr", "ernst", "code", "blad", "cel", "melding", "herstel")
_ZINNEN = ("melding", "herstel")
_BREEDTES = (6, 15, 14, 22, 11, 63, 63)
_KOPRIJ = 6
_UITLEG = (
    "Klik op een cel in de kolom 'cel' om erheen te gaan. Daar staat hetzelfde in een notitie.",
    "Verbeter het bestand hier. Sla het op onder een nieuwe naam en geef de opdracht opnieuw.",
    "Dit blad en de notities mogen blijven staan. Het programma leest ze niet.",
)
_MEERVOUD = {"fout": "fouten", "waarschuwing": "waarschuwingen", "opmerking": "opmerkingen"}
_VAST = replace(TEKST, notatie=TEKSTNOTATIE)  # stays text when somebody edits the cell too
_ZIN = replace(
    _VAST, uitlijning=Alignment(wrap_text=True, vertical="top", horizontal="left", indent=1)
)
_ZINKOP = replace(
    KOP, uitlijning=Alignment(wrap_text=True, vertical="center", horizontal="left", indent=1)
)
_GETAL = replace(TEKST, uitlijning=DATUM.uitlijning)


@dataclass(frozen=True, slots=True)
class Regel:
    """A row of the sheet: a bevinding, the file it is about, and where a click leads.

    `bestand` is empty for the workbook itself; `doel` is a cell of it ("'Intake'!C12") or empty.
    """

    bevinding: Bevinding
    bestand: str = ""
    doel: str = ""


def write_bevindingenblad(werkboek: Workbook, naam: str, regels: Sequence[Regel]) -> None:
    """Put the sheet in front of the others and open the workbook on it; `naam` is its file name.

    An earlier one of ours is replaced; another sheet of that name stays, and ours gets a number.
    """
    for eerder in [blad for blad in werkboek.worksheets if _is_eigen(blad)]:
        werkboek.remove(eerder)
    blad = werkboek.create_sheet(BLAD, 0)
    telling = Counter(str(regel.bevinding.ernst) for regel in regels)
    aantallen = [f"{n} {e if n == 1 else m}" for e, m in _MEERVOUD.items() if (n := telling[e])]
    write_cel(blad["A1"], _TITEL, TITEL)
    for nummer, tekst in enumerate((f"{naam}: {', '.join(aantallen)}.", *_UITLEG), 2):
        write_cel(blad.cell(nummer, 1), tekst, INLEIDING)
    for kolom, kop in enumerate(_KOPPEN, 1):
        write_cel(blad.cell(_KOPRIJ, kolom), kop, _ZINKOP if kop in _ZINNEN else KOP)
    for nummer, regel in enumerate(regels, 1):
        _write_regel(blad, nummer, regel)
    _set_scherm(blad, len(regels))
    _open_on(werkboek, blad)


def _is_eigen(blad: Worksheet) -> bool:
    if not blad.title.startswith(BLAD) or blad["A1"].value != _TITEL:
        return False
    return tuple(blad.cell(_KOPRIJ, n).value for n in range(1, len(_KOPPEN) + 1)) == _KOPPEN


def _write_regel(blad: Worksheet, nummer: int, regel: Regel) -> None:
    rij, bevinding, plaats = _KOPRIJ + nummer, regel.bevinding, regel.bevinding.plaats
    ernst = replace(_VAST, vulling=PatternFill("solid", fgColor=TINTEN[bevinding.ernst]))
    bladnaam = ": ".join(filter(None, (regel.bestand, plaats.blad)))
    cellen: tuple[tuple[str | int, Stijl], ...] = (
        (nummer, _GETAL),
        (str(bevinding.ernst), ernst),
        (bevinding.code, _VAST),
        (bladnaam, _VAST),
        (plaats.cel, replace(LINK, notatie=TEKSTNOTATIE) if regel.doel else _VAST),
        (bevinding.melding[:1].upper() + bevinding.melding[1:], _ZIN),
        (bevinding.herstel, _ZIN),
    )
    for kolom, (waarde, stijl) in enumerate(cellen, 1):
        write_cel(blad.cell(rij, kolom), waarde or None, stijl)
    if regel.doel:
        _link(blad, f"{get_column_letter(_KOPPEN.index('cel') + 1)}{rij}", regel)


def _link(blad: Worksheet, adres: str, regel: Regel) -> None:
    """Let the cell lead to the place of its bevinding; a click needs no other program."""
    plaats = regel.bevinding.plaats
    tip = write_tekst(f"Naar cel {plaats.cel} op het blad '{plaats.blad}'")[:255]
    blad[adres].hyperlink = Hyperlink(ref=adres, location=regel.doel, tooltip=tip)


def write_doel(blad: Worksheet, cel: str) -> str:
    """The address of a cell for a link; empty on a hidden sheet, where no link leads."""
    return f"{quote_sheetname(blad.title)}!{cel}" if blad.sheet_state == "visible" else ""


def _set_scherm(blad: Worksheet, aantal: int) -> None:
    """Widths, a header that stays in view, filters, and pages that can be printed."""
    for kolom, breedte in enumerate(_BREEDTES, 1):
        blad.column_dimensions[get_column_letter(kolom)].width = breedte
    blad.row_dimensions[1].height = 28
    blad.row_dimensions[_KOPRIJ].height = 24
    write_hoogten(blad, _KOPRIJ + 1)
    blad.sheet_view.showGridLines = False
    blad.freeze_panes = f"A{_KOPRIJ + 1}"
    blad.auto_filter.ref = f"A{_KOPRIJ}:{get_column_letter(len(_KOPPEN))}{_KOPRIJ + aantal}"
    write_pagina(blad, _KOPRIJ)


def _open_on(werkboek: Workbook, blad: Worksheet) -> None:
    """Open on this sheet only; two selected sheets would be filled in together."""
    werkboek.active = werkboek.index(blad)
    for ander in werkboek.worksheets:
        ander.sheet_view.tabSelected = ander is blad
