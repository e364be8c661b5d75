"""The table of a sheet, found by its header row: headers by name, never by address.

The table may stand lower, its columns in any order, with empty rows in between and columns of the
editor beside it; it ends where the sheet ends.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, pairwise, zip_longest
from types import MappingProxyType

from afweging_xlsx.domain.bevinding import Bevinding, Lezing
from afweging_xlsx.domain.catalogus import bestand as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import fold_tekst, normalize_tekst, suggest_tekst
from afweging_xlsx.reading.cellen.blad import Blad, Bladrij, Cel, Gebrek

_MIN_KOPPEN = 2


@dataclass(frozen=True, slots=True)
class Tabelvorm:
    """The headers of a table: those it must have, those it may have, and beginnings of headers.

    A beginning such as "als" makes every column "als: ..." part of the table.
    """

    verplicht: tuple[str, ...]
    mogelijk: tuple[str, ...] = ()
    beginnen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column with a header: as it stands there, and the name by which it is known.

    `naam` is empty for a column of the editor; for "ALS: situatie" it is "als: situatie".
    """

    kop: Cel
    nummer: int
    naam: str


@dataclass(frozen=True, slots=True)
class Tabelrij:
    """A row of a table; cells by the name of their column."""

    blad: Blad
    rij: Bladrij
    nummers: Mapping[str, int]

    def cel(self, naam: str) -> Cel:
        """The cell in this column; an empty one when the table lacks the column."""
        nummer = self.nummers.get(naam)
        if nummer is None:
            return Cel(None, Plaats(self.blad.bestand, self.blad.naam))
        return self.blad.cel(self.rij, nummer)

    def tekst(self, naam: str) -> str:
        """The text in this column."""
        return self.cel(naam).tekst


@dataclass(frozen=True, slots=True)
class Bladtabel:
    """The table of a sheet; a row counts when a known column of it is filled."""

    blad: Blad
    koprij: int
    kolommen: tuple[Kolom, ...]
    rijen: tuple[Tabelrij, ...]

    def list_kolommen(self, begin: str) -> tuple[tuple[Kolom, str], ...]:
        """The columns "begin: rest", each with its rest."""
        voorvoegsel = f"{begin}: "
        eigen = [k for k in self.kolommen if k.naam.startswith(voorvoegsel)]
        return tuple((kolom, kolom.naam.removeprefix(voorvoegsel)) for kolom in eigen)


def read_tabel(blad: Blad, vorm: Tabelvorm) -> Lezing[Bladtabel]:
    """Find the table by its header row; None when there is no such row or a column lacks.

    Bevindingen: no header row, a column that lacks, looks like another or is there twice, a header
    row that is repeated.
    """
    koprij = _find_koprij(blad, vorm)
    if koprij is None:
        koppen = ", ".join(f"'{kop}'" for kop in (vorm.verplicht or vorm.mogelijk)[:5])
        return Lezing(None, (catalogus.KOP_ONTBREEKT.at(blad.plaats, koppen=koppen),))
    kolommen = tuple(_read_kolommen(blad, koprij, vorm))
    bevindingen = [*_check_kolommen(blad, vorm, kolommen), *_check_dubbel(kolommen)]
    namen = {kolom.naam for kolom in kolommen}
    if not namen.issuperset(vorm.verplicht):
        return Lezing(None, tuple(bevindingen))
    tabel, herhaald = _read_rijen(blad, koprij, kolommen)
    return Lezing(tabel, (*bevindingen, *herhaald))


def check_koprij(blad: Blad, vorm: Tabelvorm) -> bool:
    """Whether this sheet has a row, or two rows of merged cells, with all required headers."""
    verplicht = {fold_tekst(naam) for naam in vorm.verplicht}
    rijen = chain(blad.rijen, _list_samen(blad, verplicht))
    return any(_koppen(rij).issuperset(verplicht) for rij in rijen)


def check_gebrek(cel: Cel) -> Iterator[Bevinding]:
    """A cell that shows an error, or a formula whose result was not stored."""
    if cel.gebrek is Gebrek.FOUTWAARDE:
        yield catalogus.CEL_FOUTWAARDE.at(cel.plaats, waarde=cel.kort)
    elif cel.gebrek is Gebrek.ONGEREKEND:
        yield catalogus.CEL_ONGEREKEND.at(cel.plaats)


def _find_koprij(blad: Blad, vorm: Tabelvorm) -> Bladrij | None:
    """The first row with all required headers, else two rows that have them together.

    Without either it is the row with most of the known ones.
    """
    verplicht = {fold_tekst(naam) for naam in vorm.verplicht}
    bekend = verplicht | {fold_tekst(naam) for naam in vorm.mogelijk}
    beste, meeste = None, min(_MIN_KOPPEN, len(bekend)) - 1
    for rij in blad.rijen:
        koppen = _koppen(rij)
        if verplicht and koppen.issuperset(verplicht):
            return rij
        if len(koppen & bekend) > meeste:
            beste, meeste = rij, len(koppen & bekend)
    return next(_list_samen(blad, verplicht), beste)


def _list_samen(blad: Blad, verplicht: set[str]) -> Iterator[Bladrij]:
    """Two rows below each other that are one header, because its cells are merged over both.

    A merged cell has its text in the upper row, and nothing in the lower.
    """
    for boven, onder in pairwise(blad.rijen) if verplicht else ():
        koppen = _koppen(boven), _koppen(onder)
        if onder.nummer == boven.nummer + 1 and all(k & verplicht for k in koppen):
            paren = zip_longest(boven.waarden, onder.waarden)
            samen = tuple(b if o is None else o for b, o in paren)
            if _koppen(rij := Bladrij(onder.nummer, samen)).issuperset(verplicht):
                yield rij


def _koppen(rij: Bladrij) -> set[str]:
    return {fold_tekst(waarde) for waarde in rij.waarden if isinstance(waarde, str)}


def _read_kolommen(blad: Blad, koprij: Bladrij, vorm: Tabelvorm) -> Iterator[Kolom]:
    namen = {fold_tekst(naam): naam for naam in (*vorm.verplicht, *vorm.mogelijk)}
    begin = re.compile(rf"({'|'.join(vorm.beginnen)})\s*:\s*(.+)", re.IGNORECASE | re.DOTALL)
    for nummer in range(len(koprij.waarden)):
        kop = blad.cel(koprij, nummer)
        if kop.leeg:
            continue
        naam = namen.get(fold_tekst(kop.tekst), "")
        if not naam and vorm.beginnen and (match := begin.fullmatch(kop.tekst)):
            naam = f"{match[1].lower()}: {normalize_tekst(match[2])}"
        yield Kolom(kop, nummer, naam)


def _check_kolommen(
    blad: Blad, vorm: Tabelvorm, kolommen: tuple[Kolom, ...]
) -> Iterator[Bevinding]:
    """Known columns that are not there, with the header that was probably meant."""
    namen = {kolom.naam for kolom in kolommen}
    vreemd = {kolom.kop.tekst: kolom.kop for kolom in kolommen if not kolom.naam}
    for naam in vorm.verplicht:
        if naam not in namen:
            lijkt_op = suggest_tekst(naam, vreemd)
            plaats = vreemd[lijkt_op].plaats if lijkt_op else blad.plaats
            bedoeld = f" Bedoelt u die met '{vreemd[lijkt_op].kort}'?" if lijkt_op else ""
            yield catalogus.KOLOM_ONTBREEKT.at(plaats, kolom=naam, bedoeld=bedoeld)
    for naam in vorm.mogelijk:
        if naam not in namen and (lijkt_op := suggest_tekst(naam, vreemd)):
            kop = vreemd[lijkt_op]
            yield catalogus.KOLOM_BEDOELD.at(kop.plaats, kop=kop.kort, kolom=naam)


def _check_dubbel(kolommen: tuple[Kolom, ...]) -> Iterator[Bevinding]:
    eerste: dict[str, Kolom] = {}
    for kolom in kolommen:
        eerder = eerste.setdefault(fold_tekst(kolom.naam), kolom)
        if kolom.naam and eerder is not kolom:
            yield catalogus.KOLOM_DUBBEL.at(
                kolom.kop.plaats, kolom=kolom.kop.kort, andere=eerder.kop.plaats.cel
            )


def _read_rijen(
    blad: Blad, koprij: Bladrij, kolommen: tuple[Kolom, ...]
) -> tuple[Bladtabel, list[Bevinding]]:
    """The rows below the header; a second header row is a bevinding and no row."""
    bekend = [kolom for kolom in kolommen if kolom.naam]
    nummers = MappingProxyType({kolom.naam: kolom.nummer for kolom in reversed(bekend)})
    rijen, herhaald = [], []
    for bladrij in blad.rijen:
        if bladrij.nummer <= koprij.nummer or not _is_gevuld(blad, bladrij, nummers.values()):
            continue
        rij = Tabelrij(blad, bladrij, nummers)
        if all(fold_tekst(rij.tekst(k.naam)) == fold_tekst(k.kop.tekst) for k in bekend):
            herhaald.append(catalogus.KOP_HERHAALD.at(rij.cel(bekend[0].naam).plaats))
        else:
            rijen.append(rij)
    return Bladtabel(blad, koprij.nummer, kolommen, tuple(rijen)), herhaald


def _is_gevuld(blad: Blad, rij: Bladrij, nummers: Iterable[int]) -> bool:
    """Whether any of these columns is filled, with a formula without a result if need be."""
    waarden = [rij.waarden[nummer] for nummer in nummers if nummer < len(rij.waarden)]
    if any(w is not None and not (isinstance(w, str) and not w.strip()) for w in waarden):
        return True
    return bool(blad.ongerekend) and any(blad.cel(rij, nummer).gebrek for nummer in nummers)
