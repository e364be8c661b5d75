"""The `als:` columns of a sheet: their headers, and the condition in each filled cell."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from types import MappingProxyType

from afweging_xlsx.domain.bevinding import Bevinding, Lezing
from afweging_xlsx.domain.catalogus import voorwaarde as catalogus
from afweging_xlsx.domain.rijen import LIJSTSOORTEN
from afweging_xlsx.domain.tekst import fold_tekst, suggest_tekst
from afweging_xlsx.domain.voorwaarde import Voorwaarde
from afweging_xlsx.reading.cellen.tabel import Bladtabel, Kolom, check_gebrek
from afweging_xlsx.reading.kader.bron import parse_lijst
from afweging_xlsx.reading.kader.feiten import Feiten
from afweging_xlsx.reading.kader.voorwaarde import INGEVULD, NIET, ONBEKEND, Feit, parse_voorwaarde
from afweging_xlsx.reading.kader.vorm import ALS, Bladvorm

_MIN_GELIJK = 0.6
_LEESTEKENS = " \t\n\"'()[]{}:;.,=<>-"
_VOORWAARDEWOORDEN = {"indien", "wanneer", "mits", "zoals", "alleen als", "if"}

Voorwaarden = Mapping[int, tuple[Voorwaarde, ...]]
"""The conditions of each row, by row number."""


def read_voorwaarden(tabel: Bladtabel, vorm: Bladvorm, feiten: Feiten) -> Lezing[Voorwaarden]:
    """The conditions of every row, and what is wrong with headers and cells."""
    bevindingen = [*_check_koppen(tabel, feiten), *_check_kolommen_zonder_kop(tabel, feiten)]
    per_rij: defaultdict[int, list[Voorwaarde]] = defaultdict(list)
    for kolom, rest in tabel.list_kolommen(ALS):
        lezing = _read_kop(kolom, rest, vorm, feiten)
        bevindingen += lezing.bevindingen
        for nummer, cel in _read_cellen(tabel, kolom, lezing.waarde):
            bevindingen += cel.bevindingen
            if cel.waarde is not None:
                per_rij[nummer].append(cel.waarde)
    voorwaarden = {nummer: tuple(gelezen) for nummer, gelezen in per_rij.items()}
    return Lezing(MappingProxyType(voorwaarden), tuple(bevindingen))


def _read_kop(kolom: Kolom, rest: str, vorm: Bladvorm, feiten: Feiten) -> Lezing[Feit]:
    """What this column is about; None without a bevinding when the question has its own fout."""
    plaats = kolom.kop.plaats
    id_ = feiten.find_id(rest)
    if id_ is None:
        lijkt_op = feiten.find_opvolger(rest) or suggest_tekst(
            rest, (*feiten.vragen, *feiten.afgeleid)
        )
        bedoeld = f" Bedoelt u 'als: {lijkt_op}'?" if lijkt_op else ""
        fout = catalogus.VOORWAARDE_ZONDER_VRAAG.at(plaats, vraag=rest[:60], bedoeld=bedoeld)
        return Lezing(None, (fout,))
    if id_ in feiten.afgeleid and not vorm.afgeleid:
        return Lezing(None, (catalogus.VOORWAARDE_NIET_HIER.at(plaats, feit=id_),))
    feit = feiten.afgeleid.get(id_) or feiten.vragen.get(id_)
    if feit is not None and vorm.alleen_lijsten and feit.soort not in LIJSTSOORTEN:
        return Lezing(None, (catalogus.VOORWAARDE_GEEN_LIJST.at(plaats, vraag=id_),))
    return Lezing(feit)


def _read_cellen(
    tabel: Bladtabel, kolom: Kolom, feit: Feit | None
) -> Iterator[tuple[int, Lezing[Voorwaarde]]]:
    """The filled cells of a column, by row number."""
    for rij in tabel.rijen:
        cel = tabel.blad.cel(rij.rij, kolom.nummer)
        if cel.gebrek is not None:
            yield rij.rij.nummer, Lezing(None, tuple(check_gebrek(cel)))
        elif feit is not None and not cel.leeg:
            yield rij.rij.nummer, parse_voorwaarde(cel.notatie, feit, cel.plaats)


def _check_koppen(tabel: Bladtabel, feiten: Feiten) -> Iterator[Bevinding]:
    """Headers that were probably meant as conditions: "als situatie", "indien: situatie"."""
    for kolom in tabel.kolommen:
        if fold_tekst(kolom.kop.tekst).rstrip(": ") == ALS:
            yield catalogus.VOORWAARDE_ZONDER_VRAAG.at(kolom.kop.plaats, vraag="", bedoeld="")
        bedoeld = None if kolom.naam else _find_bedoeld(kolom.kop.tekst, feiten)
        if bedoeld:
            yield catalogus.VOORWAARDEKOP_BEDOELD.at(
                kolom.kop.plaats, kop=kolom.kop.kort, vraag=bedoeld
            )


def _check_kolommen_zonder_kop(tabel: Bladtabel, feiten: Feiten) -> Iterator[Bevinding]:
    """Columns with content and no header, each once, at its first filled cell.

    It is a fout when that cell reads as a condition: with its header the condition was lost.
    """
    gezien = {kolom.nummer for kolom in tabel.kolommen}
    for rij in tabel.rijen:
        for nummer in range(len(rij.rij.waarden)):
            cel = tabel.blad.cel(rij.rij, nummer)
            if nummer not in gezien and not cel.leeg:
                gezien.add(nummer)
                lijkt_op = _reads_as_voorwaarde(cel.tekst, feiten)
                soort = catalogus.VOORWAARDE_ZONDER_KOP if lijkt_op else catalogus.KOLOM_ZONDER_KOP
                yield soort.at(cel.plaats)


def _reads_as_voorwaarde(tekst: str, feiten: Feiten) -> bool:
    """Whether every part of the cell is a word or value that conditions use."""
    waarden = {k.waarde.casefold() for f in feiten.vragen.values() if f for k in f.keuzes}
    woorden = {ONBEKEND, INGEVULD, *waarden}
    delen = [deel.casefold().removeprefix(f"{NIET} ") for deel in parse_lijst(tekst)]
    return all(deel in woorden for deel in delen)


def _find_bedoeld(kop: str, feiten: Feiten) -> str | None:
    """The question that a header names alone, or after a word that sets a condition."""
    kern = kop.strip(_LEESTEKENS)
    woord, _, rest = kern.partition(":")
    na_als = re.fullmatch(r"a\s*l\s*s\W*(?:vraag\W+)?(.+)", kern, re.IGNORECASE | re.DOTALL)
    if woord.strip().casefold() not in _VOORWAARDEWOORDEN:
        rest = na_als[1] if na_als else kern
    if (id_ := feiten.find_id(rest.strip(_LEESTEKENS))) is not None:
        return id_
    match = re.fullmatch(r"(\w{1,5})\s*[:;.,=]?\s+(.+)|(\w{1,5})[:;.,=](.+)", kop, re.DOTALL)
    if match is None:
        return None
    begin, rest = match[1] or match[3], match[2] or match[4]
    gelijk = SequenceMatcher(None, begin.casefold(), ALS).ratio()
    return feiten.find_id(rest) if gelijk >= _MIN_GELIJK else None
