"""Is the table of a sheet whole: merged cells, and the table that Excel sorts and filters."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.cellen.blad import parse_kolom, read_letters
from afweging_xlsx.reading.cellen.tabel import Bladtabel
from afweging_xlsx.reading.lint.bron import Lintbron

_BEREIK = re.compile(r"([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)")


@dataclass(frozen=True, slots=True)
class _Bereik:
    """A range of cells, with its rows and columns counted from one."""

    tekst: str
    rijen: range
    kolommen: range

    def find_buiten(self, rijen: Iterable[int], kolommen: Sequence[int]) -> tuple[int, int] | None:
        """The first of these cells, row and column, that is not in the range; None if all are."""
        cellen = ((rij, kolom) for rij in rijen for kolom in kolommen)
        return next(
            (c for c in cellen if c[0] not in self.rijen or c[1] not in self.kolommen), None
        )


def check_cellen(bron: Lintbron) -> Iterator[Bevinding]:
    """Merged cells in a table, cells outside the table of Excel, and sheets that have none."""
    yield from _check_samengevoegd(bron)
    met_tabel = any(tabel.blad.tabellen for tabel in bron.tabellen.values())
    for tabel in bron.tabellen.values() if met_tabel else ():
        yield from _check_exceltabel(tabel)


def _check_exceltabel(tabel: Bladtabel) -> Iterator[Bevinding]:
    """The first filled cell of the table outside the table of Excel; an own one beside it is fine.

    Its range holds the header row.
    """
    bereiken = [b for b in map(_parse_bereik, tabel.blad.tabellen) if b and tabel.koprij in b.rijen]
    if not tabel.blad.tabellen:
        yield catalogus.TABEL_WEG.at(tabel.blad.plaats)
    if len(bereiken) != 1:
        return
    kolommen = [kolom.nummer + 1 for kolom in tabel.kolommen if not kolom.kop.leeg]
    rijen = [tabel.koprij, *(rij.rij.nummer for rij in tabel.rijen)]
    buiten = bereiken[0].find_buiten(rijen, kolommen)
    if buiten:
        plaats = Plaats(tabel.blad.bestand, tabel.blad.naam, _phrase_cel(*buiten))
        hoek = _phrase_cel(max(rijen), max(kolommen))
        yield catalogus.TABEL_TE_KLEIN.at(plaats, bereik=bereiken[0].tekst, hoek=hoek)


def _phrase_cel(rij: int, kolom: int) -> str:
    return f"{read_letters(kolom - 1)}{rij}"


def _check_samengevoegd(bron: Lintbron) -> Iterator[Bevinding]:
    """Merged cells below the header of a table, each at its first cell."""
    for tabel in bron.tabellen.values():
        for bereik in sorted(tabel.blad.samengevoegd):
            if _is_in(bereik, tabel):
                plaats = Plaats(tabel.blad.bestand, tabel.blad.naam, bereik.partition(":")[0])
                yield catalogus.CELLEN_SAMENGEVOEGD.at(plaats, bereik=bereik)


def _is_in(bereik: str, tabel: Bladtabel) -> bool:
    """Whether these cells lie over a row of the table, in a column that is read."""
    cellen = _parse_bereik(bereik)
    if cellen is None:
        return False
    gelezen = (kolom.nummer + 1 in cellen.kolommen for kolom in tabel.kolommen if kolom.naam)
    return any(gelezen) and any(rij.rij.nummer in cellen.rijen for rij in tabel.rijen)


def _parse_bereik(tekst: str) -> _Bereik | None:
    match = _BEREIK.fullmatch(tekst)
    if match is None:
        return None
    kolommen = range(parse_kolom(match[1]), parse_kolom(match[3]) + 1)
    return _Bereik(tekst, range(int(match[2]), int(match[4]) + 1), kolommen)
