"""The intake: a workbook generated from the questions, lists and phases of the kader."""

from collections.abc import Mapping
from datetime import date, datetime, time
from zipfile import ZIP_STORED

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook.defined_name import DefinedName

from afweging_xlsx.domain.aanvraag import Invulling
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.notatie import parse_datum
from afweging_xlsx.writing import toelichting
from afweging_xlsx.writing.indeling import BLAD, LEEG, Indeling
from afweging_xlsx.writing.invulblad import VERSIECEL, write_invulblad
from afweging_xlsx.writing.lijsten import write_lijsten
from afweging_xlsx.writing.opmaak import write_tekst
from afweging_xlsx.writing.pakket import write_pakket
from afweging_xlsx.writing.toelichting import write_toelichting

VERSIE = "formulierversie"
"""The defined name and the document property that hold the version of the kader."""

_ZONDER_DATUM = date(2000, 1, 1)


def write_intake(kader: Kader, invullingen: Mapping[str, Invulling] = LEEG) -> bytes:
    """The intake that belongs to this kader, as an xlsx (design, section 7).

    It is empty, but for what is given by the id of the question: an answer as its cell holds it,
    and an explanation. The same kader and answers give the same bytes, on every machine.
    """
    werkboek = Workbook()
    uitleg = werkboek.worksheets[0]
    uitleg.title = toelichting.BLAD
    blad = werkboek.create_sheet(BLAD)
    indeling = Indeling.from_kader(kader, invullingen)
    lijsten = write_lijsten(werkboek, kader)
    write_toelichting(uitleg, indeling)
    write_invulblad(blad, indeling, lijsten)
    _open_on(werkboek, BLAD)
    _describe(werkboek, kader)
    gemaakt = parse_datum(kader.versie.datum) or _ZONDER_DATUM
    return write_pakket(werkboek, datetime.combine(gemaakt, time()), ZIP_STORED)


def _open_on(werkboek: Workbook, naam: str) -> None:
    """Open on this sheet only; two selected sheets would be filled in together."""
    werkboek.active = werkboek.sheetnames.index(naam)
    for blad in werkboek.worksheets:
        blad.sheet_view.tabSelected = blad.title == naam
    werkboek.calculation.fullCalcOnLoad = True


def _describe(werkboek: Workbook, kader: Kader) -> None:
    """Version, title and language; no names of people."""
    versie = write_tekst(kader.versie.versie)
    werkboek.defined_names[VERSIE] = DefinedName(VERSIE, attr_text=f"{BLAD}!{VERSIECEL}")
    eigen = werkboek.custom_doc_props  # type: ignore[attr-defined]  # not in the stubs
    eigen.append(StringProperty(name=VERSIE, value=versie))
    eigenschappen = werkboek.properties
    eigenschappen.title = "Intakeformulier"
    eigenschappen.subject = f"Aanvraag, formulierversie {versie}"
    eigenschappen.creator = eigenschappen.lastModifiedBy = "afweging"
    eigenschappen.language = "nl-NL"
