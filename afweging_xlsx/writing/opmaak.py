"""How our workbooks look, and text that stays text: one accent colour, one letter."""

import re
from dataclasses import dataclass, field
from datetime import date
from textwrap import wrap

from openpyxl.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

DONKER, LICHT, AANDACHT, GRIJS = "004A6E", "E8F1F6", "FFF0C2", "F2F2F2"
TEKSTGRIJS = "595959"
DATUMNOTATIE, TEKSTNOTATIE = "dd-mm-yyyy", "@"
_LETTER = "Calibri"
_LANGST = 16_000  # two code units a character stay below Excel's 32,767
_REGELHOOGTE, _HOOGST = 15, 409  # points; Excel allows no higher row
_ONGELDIG = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LIJKT_CODE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")

Waarde = str | int | float | date | None


def _make_letter(size: int = 11, bold: bool = False, color: str = "000000") -> Font:
    return Font(name=_LETTER, size=size, bold=bold, color=color)


_GEWOON = _make_letter()
_VET = _make_letter(bold=True)
_LIJN = Side(style="thin", color="D0DAE0")
_KADER = Side(style="thin", color="7F9DB0")
_TEKST = Alignment(wrap_text=True, vertical="top")


@dataclass(frozen=True, slots=True)
class Stijl:
    """How a cell looks; a cell is locked once its sheet is protected, unless `invulbaar`."""

    letter: Font = _GEWOON
    vulling: PatternFill = field(default_factory=PatternFill)
    uitlijning: Alignment = _TEKST
    rand: Border = field(default_factory=Border)
    notatie: str = "General"
    invulbaar: bool = False


_ONDER = Border(bottom=_LIJN)
TITEL = Stijl(_make_letter(size=18, bold=True, color=DONKER), uitlijning=Alignment())
INLEIDING = Stijl(_make_letter(color=TEKSTGRIJS), uitlijning=Alignment())
VET = Stijl(_VET, uitlijning=Alignment())
TUSSENKOP = Stijl(
    _make_letter(size=13, bold=True, color=DONKER), uitlijning=Alignment(vertical="bottom")
)
KOP = Stijl(
    _make_letter(bold=True, color="FFFFFF"),
    PatternFill("solid", fgColor=DONKER),
    Alignment(wrap_text=True, vertical="center"),
)
SECTIE = Stijl(
    _make_letter(size=12, bold=True, color=DONKER),
    PatternFill("solid", fgColor=LICHT),
    Alignment(vertical="center"),
    Border(bottom=_KADER),
)
TEKST = Stijl(rand=_ONDER)
BEGRIP = Stijl(_VET, rand=_ONDER)
ID = Stijl(_make_letter(size=9, color=TEKSTGRIJS), rand=_ONDER)
LINK = Stijl(Font(name=_LETTER, size=11, color="0563C1", underline="single"), rand=_ONDER)
DATUM = Stijl(
    uitlijning=Alignment(horizontal="left", vertical="top"), rand=_ONDER, notatie=DATUMNOTATIE
)
INVULLING = Stijl(
    uitlijning=Alignment(wrap_text=True, vertical="top", horizontal="left"),
    rand=Border(_KADER, _KADER, _KADER, _KADER),
    notatie=TEKSTNOTATIE,
    invulbaar=True,
)


def write_cel(cel: Cell | MergedCell, waarde: Waarde, stijl: Stijl) -> None:
    """Fill and style a cell. Text stays text, whatever it begins with or holds."""
    assert isinstance(cel, Cell)  # our workbooks merge no cells
    cel.value = write_tekst(waarde) if isinstance(waarde, str) else waarde
    if isinstance(waarde, str):
        cel.data_type = "s"
    write_stijl(cel, stijl)


def write_formule(cel: Cell | MergedCell, formule: str, stijl: Stijl) -> None:
    """Put a formula in a cell; `formule` is in Excel's English, without the equals sign."""
    assert isinstance(cel, Cell)  # our workbooks merge no cells
    cel.value = f"={formule}"
    write_stijl(cel, stijl)


def write_tekst(tekst: str) -> str:
    """The text as an Excel file can hold it: no control characters, at most 16,000 long."""
    regels = _ONGELDIG.sub("", tekst.replace("\r\n", "\n").replace("\r", "\n"))
    kort = regels if len(regels) <= _LANGST else f"{regels[:_LANGST]}…"
    return _LIJKT_CODE.sub("_x005F_", kort)


def write_pagina(blad: Worksheet, koprij: int) -> None:
    """Set up a sheet for paper: A4 landscape, one page wide, header repeated, pages numbered."""
    blad.page_setup.orientation = "landscape"
    blad.page_setup.paperSize = 9
    blad.page_setup.fitToWidth = 1
    blad.page_setup.fitToHeight = 0
    blad.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    blad.page_margins.left = blad.page_margins.right = 0.4
    blad.page_margins.top = blad.page_margins.bottom = 0.7
    blad.page_margins.header = blad.page_margins.footer = 0.3
    blad.print_title_rows = f"{koprij}:{koprij}"
    voet = blad.oddFooter
    assert voet is not None  # openpyxl gives every sheet one
    voet.left.text = "&A"
    voet.right.text = "pagina &P van &N"


def write_hoogten(blad: Worksheet, eerste_rij: int) -> None:
    """Make the rows from here on as high as their text needs, but for those that have a height.

    Excel would do so by itself; LibreOffice shows one line. A formula counts as one line.
    """
    for nummer, rij in enumerate(blad.iter_rows(min_row=eerste_rij), eerste_rij):
        hoogte = _REGELHOOGTE * max(_count_regels(blad, cel) for cel in rij)
        if blad.row_dimensions[nummer].height is None:
            blad.row_dimensions[nummer].height = min(hoogte, _HOOGST)


def write_stijl(cel: Cell | MergedCell, stijl: Stijl) -> None:
    """Give a cell this look, and leave what it holds."""
    cel.font = stijl.letter
    cel.fill = stijl.vulling
    cel.alignment = stijl.uitlijning
    cel.border = stijl.rand
    cel.number_format = stijl.notatie
    cel.protection = Protection(locked=not stijl.invulbaar)


def _count_regels(blad: Worksheet, cel: Cell | MergedCell) -> int:
    """How many lines the text of a cell takes in its column; bold text is wider."""
    if not isinstance(cel, Cell) or cel.data_type != "s" or not cel.alignment.wrap_text:
        return 1
    letters = 1.05 if cel.font.b else 1.15  # that fit in a unit of width, with some to spare
    breedte = int(blad.column_dimensions[cel.column_letter].width * letters)
    regels = str(cel.value).splitlines() or [""]
    return sum(max(1, len(wrap(regel, max(breedte, 1)))) for regel in regels)
