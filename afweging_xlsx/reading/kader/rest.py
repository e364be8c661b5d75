"""A master with a fout, read without the rows that have one, so that the others can be checked.

Rows that refer to a row that was left out have a fout then too, and are left out in their turn.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from afweging_xlsx.domain.bevinding import Ernst
from afweging_xlsx.domain.expressie import Nummer
from afweging_xlsx.domain.kader import Kaderversie
from afweging_xlsx.domain.kaderrest import Gemist, Kaderrest
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import suggest_tekst
from afweging_xlsx.reading.cellen.tabel import Bladtabel, Tabelrij
from afweging_xlsx.reading.kader.boek import Kaderboek
from afweging_xlsx.reading.kader.inhoud import Kaderinhoud, read_kaderinhoud, read_uit_inhoud
from afweging_xlsx.reading.kader.regels import read_prioriteitsregel
from afweging_xlsx.reading.kader.vorm import ALS, BLADEN

Tabellen = Mapping[str, Bladtabel]

_MEESTE_KEREN = 20
_SLEUTELS = {vorm.naam: vorm.sleutel for vorm in BLADEN}
_LIJSTEN = ("Vragen", "Keuzelijsten", "Fasen", "Aanvraagtypen", "Criteria", "Oplossingen")
"""The sheets whose rows are named by others: a row that is there twice is not lost."""


def read_kaderrest(boek: Kaderboek) -> Kaderrest | None:
    """The part of a master that has no fout; None when a whole sheet is unusable."""
    heel = boek.tabellen
    if not {vorm.naam for vorm in BLADEN if vorm.nodig} <= set(heel):
        return None
    tabellen = heel
    for _ in range(_MEESTE_KEREN):
        gelezen, bevindingen = read_kaderinhoud(tabellen, boek.leeswijzer)
        fouten = [b.plaats for b in bevindingen if b.ernst is Ernst.FOUT]
        if not fouten:
            return _build(boek.bestand, gelezen, _list_weg(heel, tabellen))
        tabellen = {naam: _leave_out(tabel, fouten) for naam, tabel in tabellen.items()}
    return None


def _leave_out(tabel: Bladtabel, fouten: Iterable[Plaats]) -> Bladtabel:
    """The table without the rows and the condition columns that these places are in.

    Without a column, also without the rows that are filled in there: their condition is unknown.
    """
    eigen = [plaats for plaats in fouten if plaats.blad == tabel.blad.naam]
    nummers = {plaats.volgorde[2] for plaats in eigen}
    weg = [kolom for kolom in tabel.kolommen if kolom.kop.plaats in eigen]
    rijen = tuple(
        rij
        for rij in tabel.rijen
        if rij.rij.nummer not in nummers
        and all(tabel.blad.cel(rij.rij, kolom.nummer).leeg for kolom in weg)
    )
    kolommen = tuple(kolom for kolom in tabel.kolommen if kolom not in weg)
    return replace(tabel, rijen=rijen, kolommen=kolommen)


def _list_weg(heel: Tabellen, over: Tabellen) -> Tabellen:
    """Per sheet the rows that were left out; a name that a kept row has too is not left out."""
    weg = {}
    for naam, tabel in heel.items():
        gebleven = {rij.rij.nummer for rij in over[naam].rijen}
        namen = {_read_sleutel(naam, rij) for rij in over[naam].rijen if naam in _LIJSTEN}
        rijen = tuple(
            rij
            for rij in tabel.rijen
            if rij.rij.nummer not in gebleven and _read_sleutel(naam, rij) not in namen
        )
        if rijen:
            weg[naam] = replace(tabel, rijen=rijen)
    return weg


def _read_sleutel(blad: str, rij: Tabelrij) -> tuple[str, ...]:
    return tuple(rij.tekst(kolom).casefold() for kolom in _SLEUTELS[blad])


def _build(bestand: str, gelezen: Kaderinhoud, weg: Tabellen) -> Kaderrest:
    regel = read_prioriteitsregel(gelezen.bron).waarde
    versie = Kaderversie("", "", "", bestand, "")
    gemist = Gemist(
        bladen=frozenset(weg),
        criteria=frozenset(_list_criteria(weg, gelezen)),
        vragen=frozenset(_list_vragen(weg, gelezen)),
        prioriteitsregel=regel is None,
    )
    return Kaderrest(read_uit_inhoud(gelezen, versie, regel or Nummer(1)), gemist)


def _list_criteria(weg: Tabellen, gelezen: Kaderinhoud) -> Iterator[str]:
    """The criteria of the Beslisregels that were left out; all of them when it does not say."""
    bekend = gelezen.bron.doelen.get("Criteria", {})
    for rij in weg["Beslisregels"].rijen if "Beslisregels" in weg else ():
        criterium = bekend.get(rij.tekst("criterium").casefold())
        yield from [criterium] if criterium else bekend.values()


def _list_vragen(weg: Tabellen, gelezen: Kaderinhoud) -> Iterator[str]:
    """The questions that the rows left out have a voorwaarde on, also when it is misspelt."""
    vragen = gelezen.feiten.vragen
    for tabel in weg.values():
        for kolom, rest in tabel.list_kolommen(ALS):
            vraag = gelezen.feiten.find_id(rest) or suggest_tekst(rest, vragen)
            gevuld = (not tabel.blad.cel(rij.rij, kolom.nummer).leeg for rij in tabel.rijen)
            if vraag and any(gevuld):
                yield vraag
