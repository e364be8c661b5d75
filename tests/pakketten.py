"""Zips taken apart and put together again, for tests at the door."""

import re
import zipfile
from io import BytesIO

from docx import Document

from tabel import build_werkboek

KLEIN = "## Intake\n| id | vraag | antwoord |\n| kenmerk | Kenmerk | Z-1 |\n"


def repack(inhoud: bytes, *erbij: tuple[str, bytes], weg: tuple[str, ...] = ()) -> bytes:
    """The same zip with parts added or replaced, and parts left out."""
    delen = {naam: data for naam, data in read_parts(inhoud).items() if naam not in weg}
    return zip_parts(*(delen | dict(erbij)).items())


def read_parts(inhoud: bytes) -> dict[str, bytes]:
    """The parts of a zip by name."""
    with zipfile.ZipFile(BytesIO(inhoud)) as archief:
        return {naam: archief.read(naam) for naam in archief.namelist()}


def zip_parts(*delen: tuple[str, bytes]) -> bytes:
    """A zip of these parts."""
    uitvoer = BytesIO()
    with zipfile.ZipFile(uitvoer, "w", zipfile.ZIP_DEFLATED) as archief:
        for naam, data in delen:
            archief.writestr(naam, data)
    return uitvoer.getvalue()


def make_strikt(inhoud: bytes) -> bytes:
    """The same workbook as Excel saves it in Strict Open XML."""
    return zip_parts(*((naam, _als_strikt(data)) for naam, data in read_parts(inhoud).items()))


def _als_strikt(data: bytes) -> bytes:
    """Other names for namespaces and types of relations, but for those of the package itself."""
    data = re.sub(
        rb"http://schemas\.openxmlformats\.org/(?!package/)(\w+)/2006(?=[/\"])",
        rb"http://purl.oclc.org/ooxml/\1",
        data,
    )
    return data.replace(b"/extended-properties", b"/extendedProperties").replace(
        b"/custom-properties", b"/customProperties"
    )


def build_klein() -> bytes:
    """A small workbook without anything wrong at the door."""
    return build_werkboek(KLEIN)


def build_document() -> bytes:
    """A Word document without anything wrong at the door."""
    Document().save(uitvoer := BytesIO())
    return uitvoer.getvalue()


def replace_in(inhoud: bytes, deel: str, oud: bytes, nieuw: bytes) -> bytes:
    """The same zip with a piece of one part replaced, once."""
    data = read_parts(inhoud)[deel]
    assert data.count(oud) == 1, f"{oud!r} staat er {data.count(oud)} keer"
    return repack(inhoud, (deel, data.replace(oud, nieuw)))
