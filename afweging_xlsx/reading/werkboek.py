"""The only door to openpyxl for reading.

Chosen by measuring (openpyxl 3.1.5, an intake of 54 questions; ms): normal mode 13.8, read-only
mode 9.7, read-only and stopping after the last row 6.5: what comes after the rows (validations,
conditional formats) costs as much as the rows, and nobody asks for it.
"""

import os
import re
import warnings
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from io import BytesIO
from itertools import islice
from string import ascii_uppercase
from types import MappingProxyType
from typing import TYPE_CHECKING

from afweging_xlsx.domain.aanvraag import Celwaarde
from afweging_xlsx.domain.bevinding import Bevinding, Lezing
from afweging_xlsx.domain.catalogus import bestand as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.blad import Blad, Bladrij, Cel
from afweging_xlsx.reading.bladbron import (
    MAX_KOLOMMEN,
    check_grenzen,
    read_laatste_rij,
    read_ongerekend,
)
from afweging_xlsx.reading.deur import read_veilig
from afweging_xlsx.reading.pakket import Pakket
from afweging_xlsx.reading.soort import WERKBOEK, Pakketsoort, check_pakketsoort
from afweging_xlsx.reading.strikt import check_strikt, parse_pakket, parse_strikt

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

# The door refuses DTDs and entities, all that defusedxml guards against; where defusedxml is
# installed, it makes openpyxl read 1.2 to 1.3 times as long. Read when openpyxl is imported.
os.environ["OPENPYXL_DEFUSEDXML"] = "False"

_HOOFDDEEL = re.compile(rf"_rels/\.rels|{WERKBOEK.pattern}")
_NAAM = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_JAAR_1904 = 1904
_ONTSNAPT = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class Inhoudsopgave:
    """What a workbook says about itself before any sheet is read.

    `namen` are its defined names of one cell: sheet, column counted from zero, row number;
    `eigenschappen` its own document properties. The keys of both are in lower case. `sinds_1904`:
    its dates are days since 1904 instead of 1900.
    """

    bladen: tuple[str, ...]
    namen: Mapping[str, tuple[str, int, int]]
    eigenschappen: Mapping[str, str]
    sinds_1904: bool = False


@dataclass(frozen=True, slots=True)
class Werkboek:
    """The sheets of a workbook that were asked for, by name, in workbook order."""

    inhoudsopgave: Inhoudsopgave
    bladen: Mapping[str, Blad]

    def find_naam(self, naam: str) -> Cel | None:
        """The cell with this defined name; None when there is none on a sheet that was read."""
        bladnaam, kolom, nummer = self.inhoudsopgave.namen.get(naam, ("", 0, 0))
        blad = self.bladen.get(bladnaam)
        if blad is None:
            return None
        leeg = Bladrij(nummer, ())
        return blad.cel(next((rij for rij in blad.rijen if rij.nummer == nummer), leeg), kolom)


Bladkeuze = Callable[[Inhoudsopgave], Iterable[str]]
"""Picks the sheets to read, by name."""


def read_werkboek(bestand: str, inhoud: bytes, kies: Bladkeuze) -> Lezing[Werkboek]:
    """Read the sheets that `kies` picks; None when the door refuses the file or it is no workbook.

    Whatever openpyxl trips over becomes the bevinding BESCHADIGD. Content beyond the bounds is a
    bevinding too.
    """
    veilig = read_veilig(bestand, inhoud)
    if veilig.waarde is None:
        return Lezing(None, veilig.bevindingen)
    if check_pakketsoort(veilig.waarde.delen) is not Pakketsoort.EXCEL:
        return Lezing(None, (catalogus.GEEN_WERKBOEK.at(Plaats(bestand)),))
    pakket = veilig.waarde
    if check_strikt(pakket.delen, _HOOFDDEEL):
        pakket = parse_strikt(pakket)
        inhoud = parse_pakket(pakket)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # they are about things that nobody reads
            return _read(bestand, inhoud, pakket, kies)
    except Exception:  # openpyxl raises whatever its parsers raise
        return Lezing(None, (catalogus.BESCHADIGD.at(Plaats(bestand)),))


def _read(bestand: str, inhoud: bytes, pakket: Pakket, kies: Bladkeuze) -> Lezing[Werkboek]:
    from openpyxl import load_workbook

    boek = load_workbook(BytesIO(inhoud), read_only=True, data_only=True, keep_links=False)
    try:
        opgave = _read_inhoudsopgave(boek)
        gekozen = set(kies(opgave))
        bladen: dict[str, Blad] = {}
        bevindingen: list[Bevinding] = []
        for blad in boek.worksheets:
            if blad.title in gekozen:
                bron = pakket.delen[str(vars(blad)["_worksheet_path"])]
                gelezen = _read_blad(bestand, blad, bron)
                bladen[blad.title] = replace(gelezen, sinds_1904=opgave.sinds_1904)
                bevindingen += check_grenzen(bladen[blad.title].plaats, bron)
    finally:
        boek.close()
    return Lezing(Werkboek(opgave, MappingProxyType(bladen)), tuple(bevindingen))


def _read_inhoudsopgave(boek: "Workbook") -> Inhoudsopgave:
    namen = {}
    for naam, definitie in boek.defined_names.items():
        if match := _NAAM.fullmatch(definitie.value or ""):
            blad = match[1].replace("''", "'") if match[1] else match[2]
            namen[naam.casefold()] = (blad, _kolomnummer(match[3]), int(match[4]))
    eigen = boek.custom_doc_props.props  # type: ignore[attr-defined]  # not in the stubs
    eigenschappen = {e.name.casefold(): str(e.value) for e in eigen if e.name}
    bladen = tuple(blad.title for blad in boek.worksheets)
    return Inhoudsopgave(
        bladen,
        MappingProxyType(namen),
        MappingProxyType(eigenschappen),
        sinds_1904=boek.epoch.year == _JAAR_1904,
    )


def _read_blad(bestand: str, blad: "ReadOnlyWorksheet", bron: bytes) -> Blad:
    ongerekend = read_ongerekend(bron)
    formulerijen = {int(adres.lstrip(ascii_uppercase)) for adres in ongerekend}
    rijen = tuple(_read_rijen(blad, read_laatste_rij(bron), formulerijen))
    return Blad(bestand, blad.title, rijen, ongerekend)


def _read_rijen(blad: "ReadOnlyWorksheet", aantal: int, ook: Collection[int]) -> Iterator[Bladrij]:
    """The filled rows up to this number, and `ook` these; nothing is parsed after the last one."""
    blad.reset_dimensions()  # the size that a file announces may be wrong
    rijen = blad.iter_rows(values_only=True)  # type: ignore[misc]  # the stubs know Worksheet only
    for nummer, breed in enumerate(islice(rijen, aantal), start=1):
        rij = breed[:MAX_KOLOMMEN]
        if nummer in ook or any(waarde is not None for waarde in rij):
            yield Bladrij(nummer, tuple(_netjes(waarde) for waarde in rij))


def _netjes(waarde: object) -> Celwaarde:
    if isinstance(waarde, str):
        return _netjes_tekst(waarde)
    if waarde is None or isinstance(waarde, int | float | datetime | date):
        return waarde
    return str(waarde)  # a time of day or a duration


def _netjes_tekst(tekst: str) -> str:
    """Text with its control characters as Excel meant them, and plain line ends."""
    if "_x" in tekst:
        tekst = _ONTSNAPT.sub(lambda match: chr(int(match[1], 16)), tekst)
        tekst = tekst.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return tekst.replace("\r\n", "\n").replace("\r", "\n") if "\r" in tekst else tekst


def _kolomnummer(letters: str) -> int:
    """The number of a column counted from zero: A is 0."""
    nummer = 0
    for letter in letters:
        nummer = nummer * 26 + ord(letter) - ord("A") + 1
    return nummer - 1
