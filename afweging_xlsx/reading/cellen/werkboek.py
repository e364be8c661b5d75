"""The only door to openpyxl for reading.

Chosen by measuring (openpyxl 3.1.5, an intake of 54 questions; ms): normal mode 13.8, read-only
mode 9.7, read-only and stopping after the last row 6.5: what comes after the rows (validations,
conditional formats) costs as much as the rows, and nobody asks for it.
"""

import os
import re
import warnings
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import redirect_stdout
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO, StringIO
from itertools import islice
from string import ascii_uppercase
from types import MappingProxyType
from typing import TYPE_CHECKING

from afweging_xlsx.domain.bevinding import Bevinding, Lezing
from afweging_xlsx.domain.catalogus import bestand as catalogus
from afweging_xlsx.domain.catalogus import grens
from afweging_xlsx.domain.notatie import Celwaarde, format_getal
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.bestand.deur import read_veilig
from afweging_xlsx.reading.bestand.omvang import BLADDEEL, MAX_WERK, read_bladwerk
from afweging_xlsx.reading.bestand.pakket import Pakket
from afweging_xlsx.reading.bestand.soort import Pakketsoort, check_pakketsoort
from afweging_xlsx.reading.bestand.strikt import parse_strikt
from afweging_xlsx.reading.cellen.blad import Blad, Bladrij, Cel, parse_kolom
from afweging_xlsx.reading.cellen.bladbron import (
    MAX_KOLOMMEN,
    check_grenzen,
    read_laatste_rij,
    read_ongerekend,
    read_samengevoegd,
    read_tabelbereiken,
)
from afweging_xlsx.reading.cellen.bladknip import Bladknip, read_bladknip

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

# The door refuses DTDs and entities, all that defusedxml guards against; where defusedxml is
# installed, it makes openpyxl read 1.2 to 1.3 times as long. Read when openpyxl is imported.
os.environ["OPENPYXL_DEFUSEDXML"] = "False"

_GROOT_BLAD = 200_000
"""A sheet of so many bytes is cut down before openpyxl sees it, whether it is asked for or not."""

_NIET_GELEZEN = {grens.RIJEN_DOOR_ELKAAR.code, grens.TE_VEEL_WERK.code}

MAX_TEKENS = 5_000_000
"""How long the texts of all cells may be together."""

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


@dataclass(frozen=True, slots=True)
class _Bron:
    """A file that passed the door: what openpyxl is given, its parts, and its sheets cut down."""

    bestand: str
    inhoud: bytes
    delen: Mapping[str, bytes]
    knippen: Mapping[str, Bladknip]


class _TekstError(Exception):
    """There is more text in the cells than can be worked with."""


@dataclass(slots=True)
class _Teller:
    """Counts the characters of all cells: one long text may be used by thousands of them."""

    tekens: int = 0

    def tel(self, rij: Bladrij) -> Bladrij:
        """The row as it is; raises _TekstError when it is too much with what came before."""
        self.tekens += sum(len(waarde) for waarde in rij.waarden if isinstance(waarde, str))
        if self.tekens > MAX_TEKENS:
            raise _TekstError
        return rij


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
    pakket = parse_strikt(veilig.waarde)
    bladen = {naam: data for naam, data in pakket.delen.items() if BLADDEEL.fullmatch(naam)}
    knippen = {n: read_bladknip(data) for n, data in bladen.items() if len(data) > _GROOT_BLAD}
    kort = bladen | {naam: knip.bron for naam, knip in knippen.items()}
    if sum(map(read_bladwerk, kort.values())) > MAX_WERK:
        return Lezing(None, (grens.TE_VEEL_WERK.at(Plaats(bestand)),))
    if pakket is not veilig.waarde or any(kort[naam] is not bladen[naam] for naam in bladen):
        inhoud = Pakket(dict(pakket.delen) | kort).pack()
    try:
        # openpyxl warns, and even prints, about things that nobody reads
        with warnings.catch_warnings(), redirect_stdout(StringIO()):
            warnings.simplefilter("ignore")
            return _read(_Bron(bestand, inhoud, pakket.delen, knippen), kies)
    except _TekstError:
        tekens = format_getal(Decimal(MAX_TEKENS))
        return Lezing(None, (grens.TE_VEEL_TEKST.at(Plaats(bestand), grens=tekens),))
    except Exception:  # openpyxl raises whatever its parsers raise
        return Lezing(None, (catalogus.BESCHADIGD.at(Plaats(bestand)),))


def _read(bron: _Bron, kies: Bladkeuze) -> Lezing[Werkboek]:
    from openpyxl import load_workbook

    boek = load_workbook(BytesIO(bron.inhoud), read_only=True, data_only=True, keep_links=False)
    try:
        opgave = _read_inhoudsopgave(boek)
        gekozen = set(kies(opgave))
        bladen: dict[str, Blad] = {}
        bevindingen: list[Bevinding] = []
        teller = _Teller()
        for blad in boek.worksheets:
            if blad.title in gekozen:
                deel = str(vars(blad)["_worksheet_path"])
                knip = bron.knippen.get(deel) or read_bladknip(bron.delen[deel])
                gelezen = _read_blad(bron.bestand, blad, knip, teller)
                tabellen = read_tabelbereiken(bron.delen, deel)
                gelezen = replace(gelezen, sinds_1904=opgave.sinds_1904, tabellen=tabellen)
                bladen[blad.title] = gelezen
                bevindingen += _check_blad(gelezen.plaats, bron.delen[deel], knip)
    finally:
        boek.close()
    heel = not any(b.code in _NIET_GELEZEN for b in bevindingen)
    werkboek = Werkboek(opgave, MappingProxyType(bladen)) if heel else None
    return Lezing(werkboek, tuple(bevindingen))


def _check_blad(plaats: Plaats, data: bytes, knip: Bladknip) -> Iterator[Bevinding]:
    """Rows out of order, or filled cells beyond what is read."""
    if knip.te_veel:
        yield grens.TE_VEEL_WERK.at(plaats)
    elif knip.door_elkaar:
        yield grens.RIJEN_DOOR_ELKAAR.at(plaats, rij=knip.door_elkaar)
    else:
        yield from check_grenzen(plaats, data)


def _read_inhoudsopgave(boek: "Workbook") -> Inhoudsopgave:
    namen = {}
    for naam, definitie in boek.defined_names.items():
        if match := _NAAM.fullmatch(definitie.value or ""):
            blad = match[1].replace("''", "'") if match[1] else match[2]
            namen[naam.casefold()] = (blad, parse_kolom(match[3]) - 1, int(match[4]))
    eigen = boek.custom_doc_props.props  # type: ignore[attr-defined]  # not in the stubs
    eigenschappen = {e.name.casefold(): str(e.value) for e in eigen if e.name}
    bladen = tuple(blad.title for blad in boek.worksheets)
    return Inhoudsopgave(
        bladen,
        MappingProxyType(namen),
        MappingProxyType(eigenschappen),
        sinds_1904=boek.epoch.year == _JAAR_1904,
    )


def _read_blad(bestand: str, blad: "ReadOnlyWorksheet", knip: Bladknip, teller: _Teller) -> Blad:
    ongerekend = read_ongerekend(knip.bron)
    formulerijen = {int(adres.lstrip(ascii_uppercase)) for adres in ongerekend}
    rijen = tuple(map(teller.tel, _read_rijen(blad, read_laatste_rij(knip.bron), formulerijen)))
    samen = read_samengevoegd(knip.bron)
    return Blad(bestand, blad.title, rijen, ongerekend, samengevoegd=samen)


def _read_rijen(blad: "ReadOnlyWorksheet", aantal: int, ook: Collection[int]) -> Iterator[Bladrij]:
    """The filled rows up to this number, and `ook` these; nothing is parsed after the last one."""
    blad.reset_dimensions()  # the size that a file announces may be wrong
    rijen = blad.iter_rows(values_only=True)  # type: ignore[misc]  # the stubs know Worksheet only
    for nummer, breed in enumerate(islice(rijen, aantal), start=1):
        rij = breed[:MAX_KOLOMMEN]
        breedte = len(rij)
        if nummer not in ook:
            breedte = next((n for n in range(breedte, 0, -1) if rij[n - 1] is not None), 0)
        if breedte:
            yield Bladrij(nummer, tuple(_netjes(waarde) for waarde in rij[:breedte]))


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
