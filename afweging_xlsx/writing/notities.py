"""Comments that are readable: as large as their text, and beside their cell.

openpyxl forgets how large a comment was and never says where it is, so that LibreOffice shows all
of them in one corner.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from itertools import islice
from textwrap import wrap

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

_BREED, _HOOG, _REGEL = 420, 24, 17  # pixels: the width, the margins, a line
_LETTERS = 58  # that fit in the width
_PER_LETTER, _PER_PUNT = 7, 4 / 3  # pixels in a unit of column width, and of row height
_AFSTAND = 12  # pixels between a cell and its comment
_VERSTE = 1_000  # rows or columns that a comment can span, hidden ones included
_KOLOMMEN, _RIJEN = 16_384, 1_048_576  # of a sheet
_RAND = 60  # rows or columns at the edge of a sheet in which no comment begins
_VORM = re.compile(
    rb"(width:([0-9]+)px;height:([0-9]+)px[^>]*>.*?)"
    rb"(<(\w+):AutoFill>[^<]*</\5:AutoFill>"
    rb"<\5:Row>([0-9]+)</\5:Row><\5:Column>([0-9]+)</\5:Column>)",
    re.DOTALL,
)

Maat = Callable[[int], float]
"""How many pixels the row or column with this number (from 1) takes."""


def write_maten(blad: Worksheet) -> None:
    """Make every comment of a sheet as large as its text."""
    for cel in vars(blad)["_cells"].values():
        if cel.comment is not None:
            regels = sum(max(1, len(wrap(r, _LETTERS))) for r in cel.comment.text.splitlines())
            cel.comment.width, cel.comment.height = _BREED, _HOOG + _REGEL * regels


def write_ankers(delen: Mapping[str, bytes], werkboek: Workbook) -> Mapping[str, bytes]:
    """The parts of this workbook with a place for each comment: beside its cell."""
    nieuw = dict(delen)
    for blad in werkboek.worksheets:
        deel = str(blad.legacy_drawing)  # as openpyxl named it when it wrote the comments
        if deel in delen:
            nieuw[deel] = _place(delen[deel], blad)
    return nieuw


def _place(tekening: bytes, blad: Worksheet) -> bytes:
    kolom_maat, rij_maat = _read_breedten(blad), _read_hoogten(blad)

    def place(vorm: re.Match[bytes]) -> bytes:
        rij = min(int(vorm[6]), _RIJEN - _RAND)  # counted from zero
        kolom = min(int(vorm[7]) + 1, _KOLOMMEN - _RAND)
        rechts = _walk(kolom, _AFSTAND + int(vorm[2]), kolom_maat, _KOLOMMEN)
        onder = _walk(rij, 2 + int(vorm[3]), rij_maat, _RIJEN)
        getallen = (kolom, _AFSTAND, rij, 2, *rechts, *onder)
        anker = b"<%b:Anchor>%b</%b:Anchor>"
        tekst = ", ".join(map(str, getallen)).encode()
        return vorm[1] + anker % (vorm[5], tekst, vorm[5]) + vorm[4]

    return _VORM.sub(place, tekening)


def _walk(begin: int, pixels: int, maat: Maat, aantal: int) -> tuple[int, int]:
    """The row or column (from zero) that so many pixels from `begin` reach, and the rest.

    Never beyond the last of `aantal`.
    """
    for nummer in range(begin, min(begin + _VERSTE, aantal)):
        breed = int(maat(nummer + 1))
        if pixels < breed:
            return nummer, pixels
        pixels -= breed
    return begin + _RAND - 1, 0


def _read_breedten(blad: Worksheet) -> Maat:
    standaard = blad.sheet_format.defaultColWidth or 9.1
    kolommen = tuple(islice(blad.column_dimensions.values(), _VERSTE))

    @cache
    def measure(nummer: int) -> float:
        for kolom in kolommen:
            if (kolom.min or 0) <= nummer <= (kolom.max or 0) or kolom.index == get_column_letter(
                nummer
            ):
                return 0 if kolom.hidden else kolom.width * _PER_LETTER + 5
        return float(standaard) * _PER_LETTER

    return measure


def _read_hoogten(blad: Worksheet) -> Maat:
    standaard = blad.sheet_format.defaultRowHeight or 15

    def measure(nummer: int) -> float:
        rij = blad.row_dimensions.get(nummer)
        if rij is not None and rij.hidden:
            return 0
        return float((rij and rij.height) or standaard) * _PER_PUNT

    return measure
