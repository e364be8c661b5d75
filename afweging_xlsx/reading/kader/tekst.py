"""The whole master as text, cell by cell, for the text copy."""

from collections.abc import Iterator, Mapping

from afweging_xlsx.domain.kader import Tabel
from afweging_xlsx.reading.cellen.blad import Blad
from afweging_xlsx.reading.cellen.tabel import Bladtabel
from afweging_xlsx.reading.kader.vorm import BLADEN

_UITLEG_KOLOMMEN = ("regel", "tekst")


def read_teksten(tabellen: Mapping[str, Bladtabel], leeswijzer: Blad | None) -> tuple[Tabel, ...]:
    """Every table with all its columns, after the text of the Leeswijzer."""
    uitleg = () if leeswijzer is None else (_read_uitleg(leeswijzer, tabellen),)
    aanwezig = [(vorm.naam, tabellen[vorm.naam]) for vorm in BLADEN if vorm.naam in tabellen]
    return (*uitleg, *(_read_tabel(naam, tabel) for naam, tabel in aanwezig))


def _read_tabel(naam: str, tabel: Bladtabel) -> Tabel:
    kolommen = tuple(kolom.naam or kolom.kop.tekst for kolom in tabel.kolommen)
    rijen = tuple(
        tuple(tabel.blad.cel(rij.rij, kolom.nummer).tekst for kolom in tabel.kolommen)
        for rij in tabel.rijen
    )
    return Tabel(naam, kolommen, rijen)


def _read_uitleg(blad: Blad, tabellen: Mapping[str, Bladtabel]) -> Tabel:
    """The free text above the table of the Leeswijzer, a line a row."""
    tabel = next((t for t in tabellen.values() if t.blad is blad), None)
    return Tabel(f"{blad.naam}: uitleg", _UITLEG_KOLOMMEN, tuple(_list_uitleg(blad, tabel)))


def _list_uitleg(blad: Blad, tabel: Bladtabel | None) -> Iterator[tuple[str, str]]:
    for rij in blad.rijen:
        if tabel is not None and rij.nummer >= tabel.koprij:
            return
        teksten = [blad.cel(rij, kolom).tekst for kolom in range(len(rij.waarden))]
        eerste, *rest = [tekst for tekst in teksten if tekst] or [""]
        if eerste:
            yield eerste, " ".join(rest)
