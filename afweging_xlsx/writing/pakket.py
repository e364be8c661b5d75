"""A workbook as bytes that depend on nothing but its content: no clock, machine or version."""

import re
from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

_VAST = (1980, 1, 1, 0, 0, 0)
_APP = "docProps/app.xml"
_PROGRAMMA = re.compile(rb"<Application>.*?</AppVersion>")
_VASTE_HOOGTE = re.compile(rb'(<row [^>]*?) customHeight="1"')


def write_pakket(werkboek: Workbook, moment: datetime, compressie: int = ZIP_DEFLATED) -> bytes:
    """The bytes of a workbook that says it was made at `moment`.

    With ZIP_STORED the bytes do not depend on the machine's zlib either.
    """
    werkboek.properties.created = werkboek.properties.modified = moment
    return write_zip(write_delen(werkboek), compressie)


def write_delen(werkboek: Workbook) -> Mapping[str, bytes]:
    """The parts of a workbook by name, in their order."""
    ruw = BytesIO()
    ExcelWriter(werkboek, ZipFile(ruw, "w")).save()
    with ZipFile(ruw) as bron:
        return {naam: _clean(naam, bron.read(naam)) for naam in bron.namelist()}


def write_zip(delen: Mapping[str, bytes], compressie: int = ZIP_DEFLATED) -> bytes:
    """A zip of these parts in this order, with nothing of the clock or the machine in it."""
    doel = BytesIO()
    with ZipFile(doel, "w") as archief:
        for naam, deel in delen.items():
            info = ZipInfo(naam, _VAST)
            info.create_system = 0
            archief.writestr(info, deel, compressie, compresslevel=6)
    return doel.getvalue()


def _clean(naam: str, deel: bytes) -> bytes:
    """A part without the version of openpyxl, and with rows that still grow when they are edited.

    To openpyxl every height is fixed; to Excel one without that mark is where a row begins.
    """
    if naam == _APP:
        return _PROGRAMMA.sub(b"<Application>afweging</Application>", deel)
    return _VASTE_HOOGTE.sub(rb"\1", deel)
