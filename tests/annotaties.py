"""Annotated copies for tests: a workbook, some bevindingen, and the copy read again."""

from io import BytesIO

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from afweging_xlsx.domain.bevinding import Bevinding, Ernst
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.cellen.kopie import read_kopieerbaar
from afweging_xlsx.writing.annotatie import Annotatie, Origineel, write_annotatie

BESTAND = "aanvraag.xlsx"


def build_bevinding(
    cel: str, blad: str = "Intake", ernst: Ernst = Ernst.FOUT, melding: str = "hier staat niets."
) -> Bevinding:
    """A bevinding about the workbook of the test."""
    return Bevinding("INTAKE-99", ernst, Plaats(BESTAND, blad, cel), melding, "Vul deze cel in.")


def annotate(inhoud: bytes, *bevindingen: Bevinding) -> Annotatie:
    """The annotated copy of a workbook that can be copied."""
    pakket = read_kopieerbaar(BESTAND, inhoud)
    assert pakket.waarde is not None, [b.zin for b in pakket.bevindingen]
    return write_annotatie(Origineel(BESTAND, inhoud, pakket.waarde.delen), bevindingen)


def read_kopie(inhoud: bytes, *bevindingen: Bevinding) -> Workbook:
    """The annotated copy, read with openpyxl."""
    return load_workbook(BytesIO(annotate(inhoud, *bevindingen).inhoud))


def save(boek: Workbook) -> bytes:
    """The bytes of a workbook."""
    boek.save(uitvoer := BytesIO())
    return uitvoer.getvalue()


def get_blad(boek: Workbook, naam: str = "Intake") -> Worksheet:
    """A sheet of a workbook."""
    blad = boek[naam]
    assert isinstance(blad, Worksheet)
    return blad


def get_notitie(boek: Workbook, cel: str, blad: str = "Intake") -> str:
    """The text of the comment at a cell; empty without one."""
    notitie = get_blad(boek, blad)[cel].comment
    return "" if notitie is None else str(notitie.text)
