"""The form of the small kader, for the tests of what is written into it."""

from io import BytesIO

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from afweging_xlsx.domain.aanvraag import Invulling
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.writing.intake import write_intake

VRAGEN = {
    "kenmerk": 8, "aanvraagtype": 9, "fase": 10, "omvang": 12, "doel": 13, "hoogte": 14,
    "start": 15,
}  # fmt: skip
"""The row of each question of the small kader."""

JAARTAL = ("| Hoogte | getal | | m |", "| Hoogte | getal | | jaar |")
"""The change of the small kader that makes hoogte a year."""

_HOOGTE = "| hoogte | Molen | Hoogte | getal | | m | | "


def with_hulp(hulp: str) -> tuple[str, str]:
    """The change of the small kader that gives hoogte this help."""
    return f"{_HOOGTE}| ruimte | |", f"{_HOOGTE}{hulp} | ruimte | |"


def write_boek(kader: Kader, **invullingen: Invulling) -> Workbook:
    """The form of a kader with what is filled in, read with openpyxl."""
    return load_workbook(BytesIO(write_intake(kader, invullingen)))


def get_blad(boek: Workbook, naam: str) -> Worksheet:
    """A sheet of the form."""
    blad = boek[naam]
    assert isinstance(blad, Worksheet)
    return blad


def get_validatie(blad: Worksheet, vraag: str) -> DataValidation:
    """The one validation on the answer cell of a question."""
    cel = f"C{VRAGEN[vraag]}"
    (gevonden,) = [v for v in blad.data_validations.dataValidation if cel in v.sqref]
    return gevonden


def find_rij(blad: Worksheet, tekst: str) -> list[object]:
    """The values of the one row that begins with this text."""
    (rij,) = [rij for rij in blad.iter_rows(values_only=True) if rij[0] == tekst]
    return list(rij)


def list_teksten(blad: Worksheet) -> list[str]:
    """The content of every filled cell."""
    return [str(c.value) for rij in blad.iter_rows() for c in rij if c.value is not None]
