"""Is every cell of a table its own: merged cells show their content beside rows that lack it."""

import re
from collections.abc import Iterator

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.cellen.blad import parse_kolom
from afweging_xlsx.reading.cellen.tabel import Bladtabel
from afweging_xlsx.reading.lint.bron import Lintbron

_BEREIK = re.compile(r"([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)")


def check_cellen(bron: Lintbron) -> Iterator[Bevinding]:
    """Merged cells below the header of a table, each at its first cell."""
    for tabel in bron.tabellen.values():
        for bereik in sorted(tabel.blad.samengevoegd):
            if _is_in(bereik, tabel):
                plaats = Plaats(tabel.blad.bestand, tabel.blad.naam, bereik.partition(":")[0])
                yield catalogus.CELLEN_SAMENGEVOEGD.at(plaats, bereik=bereik)


def _is_in(bereik: str, tabel: Bladtabel) -> bool:
    """Whether these cells lie over a row of the table, in a column that is read."""
    match = _BEREIK.fullmatch(bereik)
    if match is None:
        return False
    kolommen = range(parse_kolom(match[1]), parse_kolom(match[3]) + 1)
    rijen = range(int(match[2]), int(match[4]) + 1)
    gelezen = (kolom.nummer + 1 in kolommen for kolom in tabel.kolommen if kolom.naam)
    return any(gelezen) and any(rij.rij.nummer in rijen for rij in tabel.rijen)
