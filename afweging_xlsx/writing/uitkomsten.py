"""Results of formulas, kept: openpyxl writes a formula without the result that was stored with it.

Without them a form that is read before Excel opened it again would have answers that lack.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from io import BytesIO
from xml.sax.saxutils import escape

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet.worksheet import Worksheet

Uitkomst = tuple[str, str]
"""The type of a result as a sheet holds it ("str", "b", "n", "e"), and its text."""

_FORMULECEL = re.compile(
    rb'<c r="([A-Z]+[0-9]+)"((?: s="[0-9]+")?)>(<f\b[^>]*(?:/>|>[^<]*</f>))<v ?(?:/>|></v>)'
)


def write_uitkomsten(
    delen: Mapping[str, bytes], werkboek: Workbook, inhoud: bytes
) -> Mapping[str, bytes]:
    """The parts of `werkboek` with the results that its formulas have in the bytes it came from.

    Sheets are told by their names; a formula that had no result gets none.
    """
    formulebladen = [b.title for b in werkboek.worksheets if any(_list_formules(b))]
    if not formulebladen:
        return delen
    uitkomsten = _read_uitkomsten(inhoud, formulebladen)
    nieuw = dict(delen)
    for nummer, blad in enumerate(werkboek.worksheets, 1):
        if blad.title in uitkomsten:
            deel = f"xl/worksheets/sheet{nummer}.xml"  # as openpyxl names them
            nieuw[deel] = _fill_in(delen[deel], uitkomsten[blad.title])
    return nieuw


def _list_formules(blad: Worksheet) -> Iterator[str]:
    for cel in vars(blad)["_cells"].values():
        if cel.data_type == "f":
            yield cel.coordinate


def _read_uitkomsten(inhoud: bytes, bladen: list[str]) -> dict[str, dict[bytes, Uitkomst]]:
    """For each of these sheets: every value in it, by cell."""
    boek = load_workbook(BytesIO(inhoud), data_only=True)
    try:
        return {
            naam: {
                cel.coordinate.encode(): _describe(cel, boek)
                for cel in vars(boek[naam])["_cells"].values()
                if cel.value is not None
            }
            for naam in bladen
            if naam in boek.sheetnames
        }
    finally:
        boek.close()


def _describe(cel: Cell, boek: Workbook) -> Uitkomst:
    waarde = cel.value
    if isinstance(waarde, bool):
        return "b", str(int(waarde))
    if isinstance(waarde, int | float):
        return "n", repr(waarde)
    if isinstance(waarde, datetime | date | time | timedelta):
        return "n", repr(to_excel(waarde, boek.epoch))  # type: ignore[no-untyped-call]
    return ("e" if cel.data_type == "e" else "str"), str(waarde)


def _fill_in(deel: bytes, uitkomsten: Mapping[bytes, Uitkomst]) -> bytes:
    def fill(cel: re.Match[bytes]) -> bytes:
        if cel[1] not in uitkomsten:
            return cel[0]
        soort, tekst = uitkomsten[cel[1]]
        kop = b'<c r="%b"%b t="%b">' % (cel[1], cel[2], soort.encode())
        return b"%b%b<v>%b</v>" % (kop, cel[3], escape(tekst).encode())

    return _FORMULECEL.sub(fill, deel)
