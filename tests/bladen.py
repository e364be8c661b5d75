"""Sheets written by hand, as other programs than ours write them."""

from pakketten import build_klein, read_parts, repack

BLAD1 = "xl/worksheets/sheet1.xml"
_BLAD = (
    b'<?xml version="1.0" encoding="UTF-8"?>'
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    b"<sheetData>%s</sheetData></worksheet>"
)


def write_cellen(*cellen: bytes, sinds_1904: bool = False) -> bytes:
    """A workbook whose sheet Intake has these cells in its first row."""
    return write_rijen(b'<row r="1">' + b"".join(cellen) + b"</row>", sinds_1904=sinds_1904)


def write_rijen(*rijen: bytes, sinds_1904: bool = False) -> bytes:
    """A workbook whose sheet Intake has these rows."""
    klein = build_klein()
    werkboek = read_parts(klein)["xl/workbook.xml"]
    if sinds_1904:
        assert werkboek.count(b"<workbookPr/>") == 1
        werkboek = werkboek.replace(b"<workbookPr/>", b'<workbookPr date1904="1"/>')
    return repack(klein, (BLAD1, _BLAD % b"".join(rijen)), ("xl/workbook.xml", werkboek))
