"""The hidden sheet Lijsten: what the dropdowns offer, under defined names."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName

from afweging_xlsx.domain.kader import FASENLIJST, TYPENLIJST, Kader
from afweging_xlsx.domain.rijen import LIJSTSOORTEN, Vraag
from afweging_xlsx.writing.opmaak import KOP, TEKST, write_cel

BLAD = "Lijsten"
FASEN_PER_TYPE = "fasen_per_type"
"""The defined name of the column that holds, for each type, the defined name of its phases."""

_BREEDTE = 34


@dataclass(frozen=True, slots=True)
class Lijstnamen:
    """The defined name of each keuzelijst, and whether the phases of each type have one too."""

    per_lijst: Mapping[str, str]
    fasen_per_type: bool


@dataclass(frozen=True, slots=True)
class _Kolom:
    naam: str
    teksten: tuple[str, ...]


def write_lijsten(werkboek: Workbook, kader: Kader) -> Lijstnamen:
    """Add the hidden sheet with a column for each list that a question uses, and its names."""
    vragen = [v for v in kader.vragen.values() if v.soort in LIJSTSOORTEN and kader.keuzes(v)]
    lijsten = dict.fromkeys(vraag.keuzelijst for vraag in vragen)
    kolommen = {
        lijst: _Kolom(_name("lijst", lijst), _list_labels(kader, lijst)) for lijst in lijsten
    }
    fasen = _list_fasen(kader, vragen, kolommen) if TYPENLIJST in lijsten else ()
    _write_blad(werkboek, (*kolommen.values(), *fasen))
    return Lijstnamen({lijst: kolom.naam for lijst, kolom in kolommen.items()}, bool(fasen))


def _list_labels(kader: Kader, lijst: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(keuze.label for keuze in kader.keuzelijsten[lijst]))


def _list_fasen(
    kader: Kader, vragen: Iterable[Vraag], kolommen: Mapping[str, _Kolom]
) -> tuple[_Kolom, ...]:
    """A column of phases for each type, and the column that tells which one a type has."""
    vraag = next((v for v in vragen if v.keuzelijst == FASENLIJST), None)
    if vraag is None:
        return ()
    typen = {k.label: k.waarde for k in reversed(kader.keuzelijsten[TYPENLIJST])}
    per_type = {
        label: _Kolom(
            _name("fasen", typen[label]),
            tuple(dict.fromkeys(k.label for k in kader.keuzes(vraag, typen[label]))),
        )
        for label in kolommen[TYPENLIJST].teksten
    }
    namen = [k.naam if k.teksten else kolommen[FASENLIJST].naam for k in per_type.values()]
    gevuld = tuple(kolom for kolom in per_type.values() if kolom.teksten)
    return (_Kolom(FASEN_PER_TYPE, tuple(namen)), *gevuld)


def _name(soort: str, id_: str) -> str:
    """A defined name; ids of the kader are letters, digits and underscores."""
    return f"{soort}_{re.sub(r'[^A-Za-z0-9_]', '_', id_)}"


def _write_blad(werkboek: Workbook, kolommen: Iterable[_Kolom]) -> None:
    blad = werkboek.create_sheet(BLAD)
    blad.sheet_state = "hidden"
    for nummer, kolom in enumerate(kolommen, 1):
        letter = get_column_letter(nummer)
        blad.column_dimensions[letter].width = _BREEDTE
        write_cel(blad.cell(1, nummer), kolom.naam, KOP)
        for rij, tekst in enumerate(kolom.teksten, 2):
            write_cel(blad.cell(rij, nummer), tekst, TEKST)
        bereik = f"{BLAD}!${letter}$2:${letter}${len(kolom.teksten) + 1}"
        werkboek.defined_names[kolom.naam] = DefinedName(kolom.naam, attr_text=bereik)
    blad.freeze_panes = "A2"
