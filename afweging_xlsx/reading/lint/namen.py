"""What is named nowhere, and names of what is not there: lists, terms, ids in remarks."""

import re
from collections.abc import Iterator, Set

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import samenhang as catalogus
from afweging_xlsx.domain.feiten import CRITERIUM, FEITEN
from afweging_xlsx.domain.kader import PRIORITEITSREGEL, STAND
from afweging_xlsx.domain.tekst import phrase_bedoeld
from afweging_xlsx.reading.lint.bron import Lintbron, Tekst

_REDACTIE, _BEGRIPPEN = "Redactie", "Begrippen"
_ID = re.compile(r"(?<![\w.])[a-z]{2}[a-z0-9]{0,40}(?:[._][a-z0-9]{1,40}){1,5}(?!\w)")
_HAAKJES = re.compile(r"\(([^()]*)\)")
_KORT = 4
"""A term of fewer letters is sought as a word: 'EV' is not in 'even'."""


def check_namen(bron: Lintbron) -> Iterator[Bevinding]:
    """What no question, text or program uses, and ids in Redactie of what is gone."""
    yield from _check_keuzelijsten(bron)
    yield from _check_begrippen(bron)
    yield from _check_redactie(bron)
    yield from _check_instellingen(bron)


def _check_keuzelijsten(bron: Lintbron) -> Iterator[Bevinding]:
    genoemd = {rij.tekst("keuzelijst").casefold() for rij in bron.list_rijen("Vragen")}
    for rij in bron.list_rijen("Keuzelijsten"):
        cel = rij.cel("lijst")
        if cel.tekst.casefold() not in genoemd:
            genoemd.add(cel.tekst.casefold())
            yield catalogus.NERGENS_GENOEMD.at(
                cel.plaats, waar="vraag in het blad 'Vragen'", wat="de keuzelijst", naam=cel.kort
            )


def _check_instellingen(bron: Lintbron) -> Iterator[Bevinding]:
    """Settings that this program does not know; with another name one would be missed."""
    bekend = (PRIORITEITSREGEL, STAND)
    for rij in bron.list_rijen("Instellingen"):
        cel = rij.cel("id")
        if not cel.leeg and cel.tekst.casefold() not in bekend:
            bedoeld = phrase_bedoeld(cel.tekst, bekend)
            yield catalogus.INSTELLING_ONBEKEND.at(cel.plaats, instelling=cel.kort, bedoeld=bedoeld)


def _check_begrippen(bron: Lintbron) -> Iterator[Bevinding]:
    """A term is used when a text outside Begrippen and Redactie holds it or a part of it."""
    eigen = (_BEGRIPPEN, _REDACTIE)
    alles = " ".join(t.tekst.casefold() for t in bron.teksten if t.blad not in eigen)
    woorden, aaneen = frozenset(re.findall(r"\w+", alles)), _squeeze(alles)
    for tekst in bron.teksten:
        if (tekst.blad, tekst.kolom) == (_BEGRIPPEN, "term") and not any(
            _is_genoemd(vorm, woorden, aaneen) for vorm in _list_vormen(tekst)
        ):
            yield catalogus.NERGENS_GENOEMD.at(
                tekst.cel.plaats, waar="andere tekst", wat="het begrip", naam=tekst.cel.kort
            )


def _list_vormen(term: Tekst) -> Iterator[str]:
    """The ways to use a term: as a whole, without what is in brackets, one of two, the brackets."""
    geheel = term.tekst.casefold()
    yield from _HAAKJES.findall(geheel)
    yield from (vorm.strip() for vorm in (geheel, *_HAAKJES.sub("", geheel).split(" en ")))


def _is_genoemd(vorm: str, woorden: Set[str], aaneen: str) -> bool:
    """A short one as a word; a longer one whatever spaces, hyphens or brackets are in it."""
    if len(vorm) < _KORT:
        return vorm in woorden
    return _squeeze(vorm) in aaneen


def _squeeze(tekst: str) -> str:
    return "".join(teken for teken in tekst if teken.isalnum())


def _check_redactie(bron: Lintbron) -> Iterator[Bevinding]:
    """Ids in remarks: a name with an underscore, or one that begins as an id with a point does."""
    bekend = _list_bekend(bron)
    groepen = {id_.partition(".")[0] for id_ in bekend if "." in id_}
    for rij in bron.list_rijen(_REDACTIE):
        for kolom in ("plaats", "opmerking", "keuze"):
            for naam in dict.fromkeys(_ID.findall(rij.tekst(kolom))):
                lijkt_id = "_" in naam or naam.partition(".")[0] in groepen
                if lijkt_id and naam not in bekend:
                    yield catalogus.NAAM_VERDWENEN.at(
                        rij.cel(kolom).plaats,
                        kolom=kolom,
                        waarde=naam,
                        bedoeld=phrase_bedoeld(naam, bekend),
                    )


def _list_bekend(bron: Lintbron) -> frozenset[str]:
    """Every id, list, value and derived fact of the master."""
    kolommen = ("id", "lijst", "waarde", "fase")
    cellen = (
        rij.tekst(kolom).casefold()
        for tabel in bron.tabellen.values()
        for rij in tabel.rijen
        for kolom in kolommen
        if kolom in rij.nummers
    )
    feiten = (waarde for feit, waarden in FEITEN.items() for waarde in (feit, *waarden))
    oordelen = (f"{CRITERIUM}{rij.tekst('prioriteit')}" for rij in bron.list_rijen("Criteria"))
    return frozenset((*cellen, *feiten, *oordelen)) - {""}
