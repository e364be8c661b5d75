"""Copies of intakes and masters with each bevinding at its cell, after a run found them.

A step of its own after the advice, so that a run that wants no copies pays nothing for them. Each
file is read anew: the copy is made from the very bytes that the door lets through.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from afweging_xlsx.domain.bevinding import Bevinding, Bevindingsoort
from afweging_xlsx.domain.catalogus import run, uitvoer
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.errors import UitvoerError
from afweging_xlsx.pipeline import Resultaat, load_bestand

_OVER_UITVOER: frozenset[str] = frozenset(
    soort.code for soort in (run.NOTA_NIET_GESCHREVEN, uitvoer.GENUMMERD)
)
"""Bevindingen about what we write: nothing that can be repaired in the file itself."""

_ANDERS = "het programma kan niet alles ervan overnemen"


def store_annotaties(
    resultaten: Sequence[Resultaat],
    doelmap: Path,
    voortgang: Callable[[int, int], None] = lambda gedaan, totaal: None,
) -> tuple[Resultaat, ...]:
    """Store a copy with bevindingen for each file that has any, and say where it is or why not.

    `voortgang` is told how many files are done, and how many there are.
    """
    nieuw = []
    for nummer, resultaat in enumerate(resultaten, 1):
        nieuw.append(_annotate(resultaat, doelmap))
        voortgang(nummer, len(resultaten))
    return tuple(nieuw)


def _annotate(resultaat: Resultaat, doelmap: Path) -> Resultaat:
    bevindingen = [b for b in resultaat.bevindingen if b.code not in _OVER_UITVOER]
    if not bevindingen:
        return resultaat
    try:
        return _store(resultaat, bevindingen, doelmap)
    except (OSError, UitvoerError) as fout:
        return resultaat.plus(_at(uitvoer.KOPIE_NIET_GESCHREVEN, resultaat, reden=str(fout)))
    except Exception as fout:  # whatever openpyxl does with one file, the others go on
        logging.getLogger(__name__).debug("no annotated copy", exc_info=fout)
        return resultaat.plus(_at(uitvoer.KOPIE_NIET_MOGELIJK, resultaat, reden=_ANDERS))


def _store(resultaat: Resultaat, bevindingen: Sequence[Bevinding], doelmap: Path) -> Resultaat:
    from afweging_xlsx.reading.cellen.kopie import read_kopieerbaar
    from afweging_xlsx.storage import store_kopie

    pad = Path(resultaat.bestand)
    inhoud = load_bestand(pad).waarde or b""
    if resultaat.sha256 and sha256(inhoud).hexdigest() != resultaat.sha256:
        return resultaat.plus(_at(uitvoer.BESTAND_VERANDERD, resultaat))
    pakket = read_kopieerbaar(resultaat.bestand, inhoud)
    if pakket.waarde is None:
        return resultaat.plus(*pakket.bevindingen)

    from afweging_xlsx.writing.annotatie import Origineel, write_annotatie

    origineel = Origineel(resultaat.bestand, pakket.waarde.pack(), pakket.waarde.delen)
    kopie = write_annotatie(origineel, bevindingen)
    if not _is_gelijk(resultaat.bestand, inhoud, kopie.inhoud):
        return resultaat.plus(_at(uitvoer.KOPIE_NIET_MOGELIJK, resultaat, reden=_ANDERS))
    opslag = store_kopie(doelmap, pad, kopie.inhoud)
    return replace(resultaat.plus(*kopie.bevindingen, *opslag.bevindingen), annotatie=opslag.pad)


def _is_gelijk(bestand: str, oud: bytes, nieuw: bytes) -> bool:
    """Whether every cell of a workbook reads the same in its copy: no answer may be lost.

    But for the sheet of an earlier copy, which is replaced.
    """
    from afweging_xlsx.reading.cellen.werkboek import read_werkboek
    from afweging_xlsx.writing.bevindingenblad import BLAD

    boeken = [read_werkboek(bestand, b, lambda opgave: opgave.bladen).waarde for b in (oud, nieuw)]
    eerst, kopie = boeken
    if eerst is None or kopie is None:
        return False
    bladen = {n: blad for n, blad in eerst.bladen.items() if not n.startswith(BLAD)}
    return all(kopie.bladen.get(naam) == blad for naam, blad in bladen.items())


def _at(soort: Bevindingsoort, resultaat: Resultaat, **velden: object) -> Bevinding:
    return soort.at(Plaats(resultaat.bestand), **velden)
