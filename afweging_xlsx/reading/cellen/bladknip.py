"""A sheet cut down to the rows that are read, and whether its rows and cells stand in order.

openpyxl parses a sheet from its first byte until enough rows came by, and drops in silence what
stands out of order: rows that come twice, cells before their left neighbour. So the bytes are
walked once before: what is dropped becomes a bevinding, what is not read is not even handed over.
"""

import re
from dataclasses import dataclass

from afweging_xlsx.reading.bestand.omvang import MAX_WERK
from afweging_xlsx.reading.cellen.blad import parse_kolom
from afweging_xlsx.reading.cellen.bladbron import MAX_RIJEN

_PLEK = re.compile(
    rb"<(\w{1,20}:)?(?:(row)|c)\b(?:[^<>]{0,300}?\sr\s?=\s?"
    rb"(?:[\"']([A-Z]{0,3})([1-9]\d{0,6})[\"']|(\S)))?"
)
_LAAG = re.compile(rb"<(?:\w{1,20}:)?row\b[^<>]{0,300}?\sr\s?=\s?[\"'](\d{1,4})[\"']")
_LAATSTE_KOLOM = 16_384
_LEEG = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    b"<sheetData/></worksheet>"
)


@dataclass(frozen=True, slots=True)
class Bladknip:
    """The bytes of a sheet up to the last row to read.

    `door_elkaar` is the first row that is there twice or out of order, or has such cells; 0 when
    all are in order. `te_veel`: there are more cells than can be read.
    """

    bron: bytes
    door_elkaar: int = 0
    te_veel: bool = False


def read_bladknip(bron: bytes) -> Bladknip:
    """Walk over the rows and cells of a sheet, until the first row that is not read."""
    rij = kolom = rijen = 0
    for nummer, match in enumerate(_PLEK.finditer(bron)):
        voor, is_rij, letters, cijfers, vreemd = match.groups()
        if nummer > MAX_WERK:
            return Bladknip(_LEEG, te_veel=True)
        if is_rij:
            vorige, rij, kolom = rij, int(cijfers) if cijfers else rij + 1, 0
            rijen += 1
            if vreemd or letters or rij <= vorige:
                return Bladknip(_LEEG, door_elkaar=max(vorige, 1))
            if rij > MAX_RIJEN or rijen > MAX_RIJEN:
                return _knip(bron, match.start(), voor or b"")
            continue
        vorige, kolom = kolom, parse_kolom(letters) if letters else kolom + 1
        scheef = cijfers and (not letters or int(cijfers) != rij)
        if vreemd or scheef or kolom <= vorige or kolom > _LAATSTE_KOLOM:
            return Bladknip(_LEEG, door_elkaar=max(rij, 1))
    return Bladknip(bron)


def _knip(bron: bytes, hier: int, voor: bytes) -> Bladknip:
    """The sheet up to here, closed; a low row that still comes would be missed."""
    laag = (int(match[1]) for match in _LAAG.finditer(bron, hier))
    te_laat = next((rij for rij in laag if rij <= MAX_RIJEN), 0)
    dicht = b"</" + voor + b"sheetData></" + voor + b"worksheet>"
    return Bladknip(_LEEG, te_laat) if te_laat else Bladknip(bron[:hier] + dicht)
