"""What conditions may be about: questions with their values, and what follows from the rules."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from afweging_xlsx.domain.feiten import CRITERIUM, CRITERIUMWAARDEN, FEITEN
from afweging_xlsx.domain.kader import FASENLIJST, TYPENLIJST
from afweging_xlsx.domain.rijen import LIJSTSOORTEN, Keuze, Vraagsoort
from afweging_xlsx.domain.tekst import fold_tekst
from afweging_xlsx.reading.cellen.tabel import Bladtabel, Tabelrij
from afweging_xlsx.reading.kader.bron import parse_lijst
from afweging_xlsx.reading.kader.cellen import check_onleesbaar, parse_kadergetal
from afweging_xlsx.reading.kader.voorwaarde import Feit
from afweging_xlsx.reading.kader.vorm import VROEGER

_MEESTE_CRITERIA = 9

Keuzelijsten = Mapping[str, tuple[Keuze, ...]]


@dataclass(frozen=True, slots=True)
class Feiten:
    """What conditions may be about, by id: questions, and facts that follow from the judgement.

    A question with a fout of its own is None, so that nothing is said about its values. `ids` are
    the ids as they are compared: case and spaces aside; `vroeger` are former ids of questions.
    """

    vragen: Mapping[str, Feit | None]
    afgeleid: Mapping[str, Feit]
    ids: Mapping[str, str]
    vroeger: Mapping[str, str]

    def find_id(self, tekst: str) -> str | None:
        """The id that is written like this, or None."""
        return self.ids.get(fold_tekst(tekst))

    def find_opvolger(self, tekst: str) -> str | None:
        """The question that had this id before, or None."""
        return self.vroeger.get(fold_tekst(tekst))


def read_keuzelijsten(tabellen: Mapping[str, Bladtabel]) -> Keuzelijsten:
    """Every list of choices by name; two of them are the sheets Aanvraagtypen and Fasen."""
    lijsten: dict[str, list[Keuze]] = {
        TYPENLIJST: [
            Keuze(
                rij.tekst("id"), rij.tekst("naam") or rij.tekst("id"), False, vroeger=_vroeger(rij)
            )
            for rij in _rijen(tabellen, "Aanvraagtypen")
        ],
        FASENLIJST: [
            Keuze(
                rij.tekst("fase"),
                rij.tekst("naam") or rij.tekst("fase"),
                False,
                vroeger=_vroeger(rij),
            )
            for rij in _rijen(tabellen, "Fasen")
        ],
    }
    namen = {naam.casefold(): naam for naam in lijsten}
    for rij in _rijen(tabellen, "Keuzelijsten"):
        lijst, waarde = rij.tekst("lijst"), rij.tekst("waarde")
        naam = namen.setdefault(lijst.casefold(), lijst)
        label, is_open = rij.tekst("label") or waarde, bool(rij.tekst("open"))
        zonder_rij = bool(rij.tekst("zonder rij"))
        keuze = Keuze(waarde, label, is_open, vroeger=_vroeger(rij), zonder_rij=zonder_rij)
        lijsten.setdefault(naam, []).append(keuze)
    return MappingProxyType({naam: tuple(keuzes) for naam, keuzes in lijsten.items()})


def read_feiten(tabellen: Mapping[str, Bladtabel], lijsten: Keuzelijsten) -> Feiten:
    """The questions, and the derived facts: `uitkomst`, `criterium_1` and so on.

    About values from a sheet that could not be read nothing is said: that sheet has its own fout.
    """
    per_naam = {naam.casefold(): keuzes for naam, keuzes in lijsten.items()}
    if "Fasen" not in tabellen:
        per_naam[FASENLIJST] = ()
    rijen = [rij for rij in _rijen(tabellen, "Vragen") if rij.tekst("id")]
    vragen = {rij.tekst("id"): _read_feit(rij, per_naam) for rij in rijen}
    afgeleid = {feit.id: feit for feit in _read_afgeleid(tabellen)}
    ids = {fold_tekst(id_): id_ for id_ in (*vragen, *afgeleid)}
    vroeger = {fold_tekst(oud): rij.tekst("id") for rij in rijen for oud in _vroeger(rij)}
    return Feiten(
        MappingProxyType(vragen),
        MappingProxyType(afgeleid),
        MappingProxyType(ids),
        MappingProxyType(vroeger),
    )


def _read_afgeleid(tabellen: Mapping[str, Bladtabel]) -> Iterator[Feit]:
    for feit, waarden in FEITEN.items():
        yield Feit(feit, Vraagsoort.KEUZE, _as_keuzes(waarden))
    oordelen = _as_keuzes(CRITERIUMWAARDEN)
    cellen = [rij.cel("prioriteit") for rij in _rijen(tabellen, "Criteria")]
    prioriteiten = [parse_kadergetal(cel) for cel in cellen]
    if not cellen or any(map(check_onleesbaar, cellen)):  # it may be any number then
        prioriteiten = [Decimal(nummer) for nummer in range(1, _MEESTE_CRITERIA + 1)]
    for nummer in prioriteiten:
        if nummer is not None:
            yield Feit(f"{CRITERIUM}{nummer}", Vraagsoort.KEUZE, oordelen)


def _as_keuzes(waarden: Iterable[str]) -> tuple[Keuze, ...]:
    return tuple(Keuze(str(waarde), str(waarde), False) for waarde in waarden)


def _read_feit(rij: Tabelrij, lijsten: Mapping[str, tuple[Keuze, ...]]) -> Feit | None:
    soort = rij.tekst("soort").casefold()
    if soort not in tuple(Vraagsoort):
        return None
    if soort not in LIJSTSOORTEN:
        return Feit(rij.tekst("id"), Vraagsoort(soort))
    keuzes = lijsten.get(rij.tekst("keuzelijst").casefold())
    return Feit(rij.tekst("id"), Vraagsoort(soort), keuzes) if keuzes else None


def _vroeger(rij: Tabelrij) -> tuple[str, ...]:
    return parse_lijst(rij.tekst(VROEGER))


def _rijen(tabellen: Mapping[str, Bladtabel], blad: str) -> Iterator[Tabelrij]:
    yield from tabellen[blad].rijen if blad in tabellen else ()
