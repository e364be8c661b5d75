"""The annotated copy: a workbook of a user with each bevinding at its cell.

openpyxl loads and saves it, and loses what it does not know. So the parts of both are compared, and
what was lost is told: on the sheet Bevindingen, and to the caller.
"""

import re
import warnings
from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO, StringIO
from pathlib import PurePath

from openpyxl import Workbook, load_workbook
from openpyxl.utils import column_index_from_string
from openpyxl.worksheet.worksheet import Worksheet

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import uitvoer
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.writing.aantekeningen import WIE, write_aantekeningen, write_schoon
from afweging_xlsx.writing.bevindingenblad import Regel, write_bevindingenblad, write_doel
from afweging_xlsx.writing.notities import write_ankers, write_maten
from afweging_xlsx.writing.pakket import write_delen, write_zip
from afweging_xlsx.writing.uitkomsten import write_uitkomsten
from afweging_xlsx.writing.verlies import Verlies

_ZONDER_DATUM = datetime(2000, 1, 1)  # for a workbook that does not say when it was made
_KERN = "docProps/core.xml"
_CEL = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_MAX_KOLOM, _MAX_RIJ = 16_384, 1_048_576


@dataclass(frozen=True, slots=True)
class Origineel:
    """A workbook of a user that the door let through: its path, bytes and unpacked parts."""

    bestand: str
    inhoud: bytes
    delen: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Annotatie:
    """The annotated copy as an xlsx, and the bevinding about what it lacks, if anything."""

    inhoud: bytes
    bevindingen: tuple[Bevinding, ...]


def write_annotatie(origineel: Origineel, bevindingen: Sequence[Bevinding]) -> Annotatie:
    """A copy of the workbook with these bevindingen at their cells and on a sheet Bevindingen.

    Those without a cell, or about another file, stand only on the sheet. Text stays text. The same
    workbook and bevindingen give the same bytes. Raises whatever openpyxl raises on a workbook that
    it cannot load or save.
    """
    delen = _write(origineel, bevindingen)
    verlies = Verlies.between(origineel.delen, delen)
    if not verlies.namen:
        return Annotatie(write_zip(delen), ())
    plaats, wat = Plaats(origineel.bestand), ", ".join(verlies.namen)
    onvolledig = uitvoer.KOPIE_ONVOLLEDIG.at(plaats, wat=wat)
    return Annotatie(write_zip(_write(origineel, (*bevindingen, onvolledig))), (onvolledig,))


def _write(origineel: Origineel, bevindingen: Sequence[Bevinding]) -> Mapping[str, bytes]:
    """The parts of the copy."""
    # openpyxl warns, and even prints, about losses, which we tell by ourselves
    with warnings.catch_warnings(), redirect_stdout(StringIO()):
        warnings.simplefilter("ignore")
        werkboek = load_workbook(BytesIO(origineel.inhoud), rich_text=True)
        bladen = {blad.title: blad for blad in werkboek.worksheets}
        for blad in bladen.values():
            write_schoon(blad)
        eigen = [b for b in bevindingen if b.plaats.bestand == origineel.bestand]
        for naam, blad in bladen.items():
            write_aantekeningen(blad, [b for b in eigen if _is_op(b.plaats, naam)])
            write_maten(blad)
        regels = [_regel(origineel, bladen, bevinding) for bevinding in bevindingen]
        write_bevindingenblad(werkboek, PurePath(origineel.bestand).name, regels)
        _describe(werkboek, origineel.delen.get(_KERN, b""))
        delen = write_ankers(write_delen(werkboek), werkboek)
        return write_uitkomsten(delen, werkboek, origineel.inhoud)


def _is_op(plaats: Plaats, blad: str) -> bool:
    """Whether this is a cell that the sheet can have."""
    cel = _CEL.fullmatch(plaats.cel)
    if cel is None or plaats.blad != blad:
        return False
    return column_index_from_string(cel[1]) <= _MAX_KOLOM and int(cel[2]) <= _MAX_RIJ


def _regel(origineel: Origineel, bladen: Mapping[str, Worksheet], bevinding: Bevinding) -> Regel:
    plaats = bevinding.plaats
    if plaats.bestand != origineel.bestand:
        return Regel(bevinding, PurePath(plaats.bestand).name)
    blad = bladen.get(plaats.blad)
    doel = write_doel(blad, plaats.cel) if blad and _is_op(plaats, plaats.blad) else ""
    return Regel(bevinding, doel=doel)


def _describe(werkboek: Workbook, kern: bytes) -> None:
    """Who saved it last; and a fixed date where openpyxl would take that of the clock."""
    eigenschappen = werkboek.properties
    eigenschappen.lastModifiedBy = WIE
    if not kern:
        eigenschappen.creator = WIE
    if b"created>" not in kern:
        eigenschappen.created = _ZONDER_DATUM
    if b"modified>" not in kern:
        eigenschappen.modified = _ZONDER_DATUM
