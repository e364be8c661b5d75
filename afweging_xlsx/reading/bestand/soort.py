"""What kind of file it is, told quickly from its bytes and not from its name."""

import html
import re
from collections.abc import Iterator, Mapping
from enum import StrEnum

from afweging_xlsx.domain.tekst import fold_tekst
from afweging_xlsx.reading.bestand.pakket import read_delen

INHOUDSOORTEN = "[Content_Types].xml"
FORMULIERVERSIE = "formulierversie"
"""The document property, and the named cell, that tell an intake and its version."""

WERKBOEK = re.compile(r"xl/workbook\d*\.xml")
"""The part that lists the sheets; Excel on the web numbers it."""

_EIGENSCHAPPEN, _SOORT = "docProps/custom.xml", "mimetype"
_GEZOCHT = re.compile(
    "|".join([*map(re.escape, (INHOUDSOORTEN, _EIGENSCHAPPEN, _SOORT)), WERKBOEK.pattern])
)
_BLADNAAM = re.compile(r"<(?:\w+:)?sheet\b[^<>]{0,300}?\sname=(?:\"([^\"<]*)\"|'([^'<]*)')")
_MIN_KADERBLADEN = 3


class Pakketsoort(StrEnum):
    """The format of a file, by what it says it holds; the value is its name for a reader."""

    EXCEL = "Excel"
    WORD = "Word"
    EXCEL_BINAIR = "binair Excel (.xlsb)"
    POWERPOINT = "PowerPoint"
    OPENDOCUMENT = "OpenDocument (zoals .ods of .odt)"
    ONBEKEND = ""


class Bestandsoort(StrEnum):
    """What a file is for this program; `onbekend` is best treated as an intake that went wrong."""

    KADER = "kader"
    INTAKE = "intake"
    REGISTER = "register"
    NOTA = "nota"
    ONBEKEND = "onbekend"


_KENMERKEN = (
    (b"ms-excel.sheet.binary", Pakketsoort.EXCEL_BINAIR),
    (b"spreadsheetml.sheet.main+xml", Pakketsoort.EXCEL),
    (b"spreadsheetml.template.main+xml", Pakketsoort.EXCEL),
    (b"vnd.ms-excel.", Pakketsoort.EXCEL),
    (b"wordprocessingml.document.main+xml", Pakketsoort.WORD),
    (b"wordprocessingml.template.main+xml", Pakketsoort.WORD),
    (b"vnd.ms-word.", Pakketsoort.WORD),
    (b"presentationml.", Pakketsoort.POWERPOINT),
)
_KADERBLADEN = {
    "aanvraagtypen", "oplossingen", "criteria", "overzichtstabellen", "keuzelijsten",
    "beslisregels", "instellingen", "conclusies", "rollen", "casussen", "aandachtspunten",
}  # fmt: skip


def check_soort(bestand: str, inhoud: bytes) -> Bestandsoort:
    """Whether this is a kader, an intake, a register, a note (template), or none of these.

    Never raises, and says nothing about whether the file is any good. The name `bestand` does not
    count.
    """
    delen = read_delen(inhoud, _GEZOCHT)
    soort = check_pakketsoort(delen)
    if soort is Pakketsoort.WORD:
        return Bestandsoort.NOTA
    if soort is not Pakketsoort.EXCEL:
        return Bestandsoort.ONBEKEND
    bladen = {fold_tekst(blad) for blad in _list_bladnamen(delen)}
    if "beslisregels" in bladen or len(bladen & _KADERBLADEN) >= _MIN_KADERBLADEN:
        return Bestandsoort.KADER
    if "intake" in bladen or FORMULIERVERSIE.encode() in delen.get(_EIGENSCHAPPEN, b""):
        return Bestandsoort.INTAKE
    return Bestandsoort.REGISTER if "register" in bladen else Bestandsoort.ONBEKEND


def check_pakketsoort(delen: Mapping[str, bytes]) -> Pakketsoort:
    """The format of an unpacked file."""
    inhoudsoorten = delen.get(INHOUDSOORTEN, b"").lower()
    for kenmerk, soort in _KENMERKEN:
        if kenmerk in inhoudsoorten:
            return soort
    if b"opendocument" in delen.get(_SOORT, b""):
        return Pakketsoort.OPENDOCUMENT
    return Pakketsoort.ONBEKEND


def _list_bladnamen(delen: Mapping[str, bytes]) -> Iterator[str]:
    for naam, data in delen.items():
        if WERKBOEK.fullmatch(naam):
            for dubbel, enkel in _BLADNAAM.findall(data.decode("utf-8", "replace")):
                yield html.unescape(dubbel or enkel)
