"""A workbook as bytes that depend on nothing but its content: no clock, no machine."""

from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

_VAST = (1980, 1, 1, 0, 0, 0)


def write_pakket(werkboek: Workbook, moment: datetime, compressie: int = ZIP_DEFLATED) -> bytes:
    """The bytes of a workbook that says it was made at `moment`.

    With ZIP_STORED the bytes do not depend on the machine's zlib either.
    """
    werkboek.properties.created = werkboek.properties.modified = moment
    ruw = BytesIO()
    ExcelWriter(werkboek, ZipFile(ruw, "w")).save()
    doel = BytesIO()
    with ZipFile(ruw) as bron, ZipFile(doel, "w") as archief:
        for naam in bron.namelist():
            info = ZipInfo(naam, _VAST)
            info.create_system = 0
            info.external_attr = 0
            archief.writestr(info, bron.read(naam), compressie, compresslevel=6)
    return doel.getvalue()
