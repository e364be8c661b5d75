"""How much work a file asks of the libraries that parse it, counted on its bytes beforehand.

A file of a few megabytes can hold millions of styles, names or cells, each of which becomes an
object. What nobody parses (pictures, data of pivot tables) is not counted; sheets are counted when
they are read, after they were cut down to the rows that are.

Measured (openpyxl 3.1.5): all that may be takes some 2 seconds and 100 MB, whatever it is.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from posixpath import join, normpath

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import grens
from afweging_xlsx.domain.notatie import format_getal
from afweging_xlsx.domain.plaats import Plaats

MAX_WERK = 600_000
MAX_STUK = 1_000_000
"""The longest piece in bytes: a tag with its attributes and the text after it."""

BLADDEEL = re.compile(r"xl/worksheets/[^/]+")

_PER_EENHEID = 64
"""So many bytes count as one element."""

_ZWAAR, _TEKSTEN = 8, 1
"""What an element costs, compared with a cell: of styles, names and the like, and of texts."""

_KLEIN = 10_000
"""The work of a sheet that is too small to look for what is heavy in it."""

_TEKSTDEEL = "xl/sharedStrings.xml"
_LIJST = re.compile(r"xl/workbook\d*\.xml")
_LIJSTRELATIES = re.compile(r"xl/_rels/workbook\d*\.xml\.rels")
_BLADREGEL = re.compile(rb"<(?:[^\s<>/:]{1,99}:)?sheet\b([^<>]*)")
_VERWIJZING = re.compile(rb":id\s*=\s*[\"']([^\"']*)")
_DOEL = re.compile(rb"Target\s*=\s*[\"']([^\"']*)")
_NIET_ONTLEED = re.compile(r"(?:xl/(?:worksheets|pivotCache|media)|word/media|customXml)/[^/]+")
_ONTLEED = re.compile(rb"main\+xml|styles\+xml|sharedStrings|header\+xml|footer\+xml|notes\+xml")
_WERKBOEK_SOORT = re.compile(rb"(?:spreadsheetml\.|ms-excel\.)[\w.]{1,60}main\+xml")
_DEELNAAM = re.compile(rb"PartName\s*=\s*[\"']/?([^\"']*)")
_ZWARE_DELEN = (
    b"mergeCell", b"dataValidation", b"conditionalFormatting", b"hyperlink", b"tablePart", b"<col",
    b":col", b"scenario", b"Breaks", b"customSheetView", b"autoFilter", b"sheetView", b"extLst",
)  # fmt: skip
"""What openpyxl makes objects of wherever it stands in a sheet, also between the rows."""


def check_omvang(
    plaats: Plaats, delen: Mapping[str, bytes], inhoudsoorten: bytes
) -> Iterator[Bevinding]:
    """Whether the XML parts of a file are small enough to be parsed, sheets aside.

    `inhoudsoorten` is the list of contents with its coded characters written out.
    """
    for naam, data in delen.items():
        if _has_lang_stuk(data):
            meeste = format_getal(Decimal(MAX_STUK))
            yield grens.TE_LANG_STUK.at(plaats, deel=naam, grens=meeste)
    if _has_vermomming(inhoudsoorten) or _has_dubbele_bladen(delen):
        yield grens.VREEMD_OPGEBOUWD.at(plaats)
    werk = 0
    for naam, data in delen.items():
        if not _NIET_ONTLEED.fullmatch(naam):
            werk += _count(data, 0, len(data)) * (_TEKSTEN if naam == _TEKSTDEEL else _ZWAAR)
    if werk > MAX_WERK:
        yield grens.TE_VEEL_WERK.at(plaats)


def _has_dubbele_bladen(delen: Mapping[str, bytes]) -> bool:
    """Whether a sheet is listed twice: a small file could have one large sheet read many times."""
    lijsten = [data for naam, data in delen.items() if _LIJST.fullmatch(naam)]
    regels = [regel for data in lijsten for regel in _BLADREGEL.findall(data)]
    ids = [gevonden for regel in regels for gevonden in _VERWIJZING.findall(regel)]
    relaties = [data for naam, data in delen.items() if _LIJSTRELATIES.fullmatch(naam)]
    doelen = [normpath(join(b"/xl", doel)) for data in relaties for doel in _DOEL.findall(data)]
    if any(b"&" in naam for naam in (*ids, *doelen)):
        return True
    return len(regels) > len(set(ids)) or len(doelen) > len(set(doelen))


def read_bladwerk(bron: bytes) -> int:
    """The work that a sheet asks; what stands before its rows costs more than the rows.

    What stands behind the rows is never parsed.
    """
    rijen = max(bron.find(b"sheetData"), 0)
    einde = bron.rfind(b"sheetData")
    einde = einde if einde > rijen else len(bron)
    kop, rest = _count(bron, 0, rijen), _count(bron, rijen, einde)
    zwaar = rest > _KLEIN and any(bron.find(d, rijen, einde) >= 0 for d in _ZWARE_DELEN)
    return _ZWAAR * kop + (_ZWAAR if zwaar else 1) * rest


def _count(data: bytes, van: int, tot: int) -> int:
    return data.count(b"<", van, tot) + (tot - van) // _PER_EENHEID


def _has_lang_stuk(data: bytes) -> bool:
    """Whether somewhere a tag and the text after it are longer than MAX_STUK together."""
    hier = 0
    while len(data) - hier > MAX_STUK:
        verder = data.rfind(b"<", hier, hier + MAX_STUK)
        if verder <= hier:
            return True
        hier = verder
    return False


def _has_vermomming(inhoudsoorten: bytes) -> bool:
    """Whether a part that is parsed is kept where nobody looks, or the list of sheets elsewhere."""
    for regel in inhoudsoorten.split(b"<"):
        deel = _DEELNAAM.search(regel)
        naam = deel[1].decode("utf-8", "replace") if deel and _ONTLEED.search(regel) else ""
        if _NIET_ONTLEED.fullmatch(naam):
            return True
        if naam and _WERKBOEK_SOORT.search(regel) and not _LIJST.fullmatch(naam):
            return True
    return False
