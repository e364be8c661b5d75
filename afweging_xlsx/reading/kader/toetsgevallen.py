"""The worked examples that stand beside the rules: answers per question, and what must come out."""

import re
from collections.abc import Iterator
from types import MappingProxyType

from afweging_xlsx.domain.aanvraag import Invulling
from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.tekst import fold_tekst, suggest_tekst
from afweging_xlsx.domain.toetsgeval import Toetsgeval, Verwachting
from afweging_xlsx.reading.cellen.tabel import Bladtabel, Kolom, Tabelrij, check_gebrek
from afweging_xlsx.reading.kader.bron import parse_lijst
from afweging_xlsx.reading.kader.feiten import Feiten
from afweging_xlsx.reading.kader.vorm import VERWACHT

_NOTITIE = "notitie"
_WOORD_MET_REST = re.compile(r"(\w+)\W+(.+)", re.DOTALL)


def check_toetsgevallen(tabel: Bladtabel, feiten: Feiten) -> Iterator[Bevinding]:
    """Cells without a usable value, and columns probably meant as a question or expectation."""
    gelezen = [k for k, _ in (*_list_vragen(tabel, feiten), *tabel.list_kolommen(VERWACHT))]
    for rij in tabel.rijen:
        for kolom in gelezen:
            yield from check_gebrek(tabel.blad.cel(rij.rij, kolom.nummer))
    nummers = {kolom.nummer for kolom in gelezen}
    for kolom in tabel.kolommen:
        if kolom.naam or kolom.nummer in nummers:
            continue
        kop = kolom.kop.tekst
        vraag = feiten.find_opvolger(kop) or suggest_tekst(kop, feiten.vragen)
        if lijkt_op := _suggest_verwacht(kop) or vraag:
            plaats = kolom.kop.plaats
            yield catalogus.TOETSVRAAG_BEDOELD.at(plaats, kop=kolom.kop.kort, vraag=lijkt_op)
        elif kop and not fold_tekst(kop).startswith(_NOTITIE) and _is_gevuld(tabel, kolom):
            yield catalogus.TOETSKOLOM_ONBEKEND.at(kolom.kop.plaats, kop=kolom.kop.kort)


def _is_gevuld(tabel: Bladtabel, kolom: Kolom) -> bool:
    return any(not tabel.blad.cel(rij.rij, kolom.nummer).leeg for rij in tabel.rijen)


def _suggest_verwacht(kop: str) -> str:
    """The header of an expectation that was probably meant, such as without its colon; or empty."""
    match = _WOORD_MET_REST.fullmatch(kop)
    if match is None or not suggest_tekst(match[1], (VERWACHT,)):
        return ""
    return f"{VERWACHT}: {match[2]}"


def read_toetsgevallen(tabel: Bladtabel, feiten: Feiten) -> tuple[Toetsgeval, ...]:
    """The examples, in sheet order; an empty cell is no answer, and nothing expected."""
    vragen = tuple(_list_vragen(tabel, feiten))
    verwacht = tuple(
        (kolom, fold_tekst(naam).replace(" ", "_")) for kolom, naam in tabel.list_kolommen(VERWACHT)
    )
    return tuple(
        Toetsgeval(
            rij.tekst("id"),
            rij.tekst("zin"),
            rij.cel("id").plaats,
            tuple(_list_invullingen(tabel, rij, vragen)),
            MappingProxyType(dict(_list_verwacht(tabel, rij, verwacht))),
        )
        for rij in tabel.rijen
    )


def _list_vragen(tabel: Bladtabel, feiten: Feiten) -> Iterator[tuple[Kolom, str]]:
    """The columns that are headed by the id of a question."""
    for kolom in tabel.kolommen:
        vraag = "" if kolom.naam else feiten.find_id(kolom.kop.tekst) or ""
        if vraag in feiten.vragen:
            yield kolom, vraag


def _list_invullingen(
    tabel: Bladtabel, rij: Tabelrij, vragen: tuple[tuple[Kolom, str], ...]
) -> Iterator[Invulling]:
    for kolom, vraag in vragen:
        cel = tabel.blad.cel(rij.rij, kolom.nummer)
        if not cel.leeg:
            yield Invulling(vraag, cel.waarde, cel.plaats, sinds_1904=tabel.blad.sinds_1904)


def _list_verwacht(
    tabel: Bladtabel, rij: Tabelrij, kolommen: tuple[tuple[Kolom, str], ...]
) -> Iterator[tuple[str, Verwachting]]:
    for kolom, naam in kolommen:
        cel = tabel.blad.cel(rij.rij, kolom.nummer)
        if not cel.leeg:
            yield naam, Verwachting(parse_lijst(cel.tekst) or (cel.tekst,), cel.plaats)
