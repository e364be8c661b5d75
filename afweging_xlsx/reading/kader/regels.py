"""What must fit between the rows of the master: priorities, lists, phases, the priority rule."""

from collections.abc import Iterator, Mapping

from afweging_xlsx.domain.bevinding import Bevinding, Lezing
from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.expressie import Expressie
from afweging_xlsx.domain.kader import PRIORITEITSREGEL, TYPENLIJST
from afweging_xlsx.domain.rijen import LIJSTSOORTEN, Vraagsoort
from afweging_xlsx.domain.tekst import fold_tekst
from afweging_xlsx.reading.cellen.blad import Cel
from afweging_xlsx.reading.cellen.tabel import Tabelrij
from afweging_xlsx.reading.kader.bron import Kaderbron, parse_lijst
from afweging_xlsx.reading.kader.cellen import check_onleesbaar, parse_kadergetal
from afweging_xlsx.reading.kader.expressie import parse_expressie
from afweging_xlsx.reading.kader.voorwaarde import INGEVULD, NIET, ONBEKEND

_VASTE_VRAGEN: Mapping[str, tuple[str, str]] = {
    "kenmerk": (Vraagsoort.TEKST, ""),
    "aanvraagtype": (Vraagsoort.KEUZE, TYPENLIJST),
}
"""The questions without which no request can be named or weighed, with soort and keuzelijst."""


def check_kaderregels(bron: Kaderbron) -> Iterator[Bevinding]:
    """What is wrong between rows that may each be right; sheets that lack are passed by."""
    yield from _check_prioriteiten(bron)
    yield from _check_beslisregels(bron)
    yield from _check_keuzelijsten(bron)
    yield from _check_labels(bron)
    yield from _check_vaste_vragen(bron)
    yield from _check_rolfasen(bron)


def read_prioriteitsregel(bron: Kaderbron) -> Lezing[Expressie]:
    """The rule that combines the oordelen, from the sheet Instellingen."""
    tabel = bron.tabellen.get("Instellingen")
    if tabel is None:
        return Lezing(None)
    rijen = [rij for rij in tabel.rijen if rij.tekst("id").casefold() == PRIORITEITSREGEL]
    cel = rijen[0].cel("waarde") if rijen else Cel(None, tabel.blad.plaats)
    if cel.gebrek is not None:
        return Lezing(None)
    if cel.leeg:
        velden = {"instelling": PRIORITEITSREGEL, "voorbeeld": "(1 EN 2) OF 3"}
        return Lezing(None, (catalogus.INSTELLING_ONTBREEKT.at(cel.plaats, **velden),))
    bekend = "Criteria" in bron.doelen and not any(_list_onleesbaar(bron))
    nummers = list(_read_prioriteiten(bron)) if bekend else None
    return parse_expressie(cel.tekst, cel.plaats, nummers)


def _read_prioriteiten(bron: Kaderbron) -> dict[int, Cel]:
    """The numbers in use, each with its first cell."""
    gevonden: dict[int, Cel] = {}
    for _, prioriteit, cel in _list_prioriteiten(bron):
        gevonden.setdefault(prioriteit, cel)
    return gevonden


def _list_prioriteiten(bron: Kaderbron) -> Iterator[tuple[Tabelrij, int, Cel]]:
    for rij in bron.list_rijen("Criteria"):
        cel = rij.cel("prioriteit")
        getal = parse_kadergetal(cel)
        if getal is not None:
            yield rij, int(getal), cel


def _list_onleesbaar(bron: Kaderbron) -> Iterator[str]:
    """The criteria whose prioriteit cannot be read: what it is to be nobody knows yet."""
    for rij in bron.list_rijen("Criteria"):
        if check_onleesbaar(rij.cel("prioriteit")):
            yield rij.tekst("id")


def _check_prioriteiten(bron: Kaderbron) -> Iterator[Bevinding]:
    eerste = _read_prioriteiten(bron)
    for _, prioriteit, cel in _list_prioriteiten(bron):
        andere = eerste[prioriteit].plaats.cel
        if andere != cel.plaats.cel:
            yield catalogus.PRIORITEIT_DUBBEL.at(cel.plaats, prioriteit=prioriteit, andere=andere)


def _check_beslisregels(bron: Kaderbron) -> Iterator[Bevinding]:
    """Only a criterium with a prioriteit can be judged."""
    genummerd = {rij.tekst("id") for rij, _, _ in _list_prioriteiten(bron)}
    genummerd.update(_list_onleesbaar(bron))
    criteria = bron.doelen.get("Criteria", {})
    for rij in bron.list_rijen("Beslisregels"):
        cel = rij.cel("criterium")
        criterium = criteria.get(cel.tekst.casefold())
        if criterium is not None and criterium not in genummerd:
            yield catalogus.CRITERIUM_ZONDER_PRIORITEIT.at(cel.plaats, criterium=cel.kort)


def _check_keuzelijsten(bron: Kaderbron) -> Iterator[Bevinding]:
    """A question that chooses names its list; no value reads as a word of the conditions."""
    for rij in bron.list_rijen("Vragen"):
        soort = rij.tekst("soort").casefold()
        if soort in LIJSTSOORTEN and rij.cel("keuzelijst").leeg:
            yield catalogus.LIJST_ONTBREEKT.at(
                rij.cel("keuzelijst").plaats, vraag=rij.cel("id").kort, soort=soort
            )
    for blad, kolom in (("Keuzelijsten", "waarde"), ("Fasen", "fase"), ("Aanvraagtypen", "id")):
        for rij in bron.list_rijen(blad):
            woord = rij.tekst(kolom).casefold()
            if woord in (ONBEKEND, INGEVULD, NIET) or woord.startswith(f"{NIET} "):
                cel = rij.cel(kolom)
                yield catalogus.WAARDE_GERESERVEERD.at(cel.plaats, waarde=cel.kort)


def _check_labels(bron: Kaderbron) -> Iterator[Bevinding]:
    """In one list no label is that of another value: nobody could choose the second."""
    for blad, groep, kolom in (
        ("Keuzelijsten", "lijst", "label"),
        ("Fasen", "aanvraagtype", "naam"),
        ("Aanvraagtypen", "", "naam"),
    ):
        eerste: dict[tuple[str, str], str] = {}
        for rij in bron.list_rijen(blad):
            cel, lijst = rij.cel(kolom), rij.tekst(groep) if groep else ""
            if cel.leeg:
                continue
            sleutel = fold_tekst(lijst), fold_tekst(cel.tekst)
            eerder = eerste.setdefault(sleutel, cel.plaats.cel)
            if eerder != cel.plaats.cel:
                naam = " / ".join(filter(None, (lijst, cel.kort)))
                yield catalogus.RIJ_DUBBEL.at(cel.plaats, rij=naam, andere=eerder)


def _check_vaste_vragen(bron: Kaderbron) -> Iterator[Bevinding]:
    tabel = bron.tabellen.get("Vragen")
    if tabel is None:
        return
    rijen = {rij.tekst("id"): rij for rij in tabel.rijen}
    for vraag, (soort, lijst) in _VASTE_VRAGEN.items():
        rij = rijen.get(vraag)
        if rij is None or (
            (rij.tekst("soort").casefold(), rij.tekst("verplicht").casefold()) != (soort, "ja")
            or (lijst and rij.tekst("keuzelijst").casefold() != lijst)
        ):
            vorm = f"soort {soort}, {f'keuzelijst {lijst}, ' if lijst else ''}verplicht ja"
            plaats = tabel.blad.plaats if rij is None else rij.cel("id").plaats
            yield catalogus.VASTE_VRAAG_ONTBREEKT.at(plaats, vraag=vraag, vorm=vorm)


def _check_rolfasen(bron: Kaderbron) -> Iterator[Bevinding]:
    """A role that is tied to a phase and a type: the type has that phase."""
    per_type: dict[str, set[str]] = {}
    for rij in bron.list_rijen("Fasen"):
        eigen = per_type.setdefault(rij.tekst("aanvraagtype").casefold(), set())
        eigen.add(rij.tekst("fase").casefold())
    alle = set().union(*per_type.values())
    for rij in bron.list_rijen("Rollen"):
        typen = parse_lijst(rij.tekst("aanvraagtype").casefold())
        passend = set().union(*(per_type.get(type_, set()) for type_ in typen))
        for fase in parse_lijst(rij.tekst("fase")) if typen else ():
            if fase.casefold() in alle - passend:
                yield catalogus.ROLFASE_ANDER_TYPE.at(rij.cel("fase").plaats, fase=fase[:60])
