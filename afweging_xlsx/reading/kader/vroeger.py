"""The columns `vroeger`: what questions and values were called before, and whether that is clear.

An old answer goes by one of these names. When a name could also be another question or value, the
answer would be read as something that nobody said.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import vroeger as catalogus
from afweging_xlsx.domain.kader import FASENLIJST, TYPENLIJST
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import fold_tekst
from afweging_xlsx.reading.cellen.blad import Cel
from afweging_xlsx.reading.cellen.tabel import Tabelrij
from afweging_xlsx.reading.kader.bron import Kaderbron, parse_lijst
from afweging_xlsx.reading.kader.vorm import VROEGER

_LANGST = 60


@dataclass(frozen=True, slots=True)
class _Naam:
    """The cells with the names that a question or value has now, and the cell with former ones."""

    nu: tuple[Cel, ...]
    vroeger: Cel

    @property
    def gevouwen(self) -> set[str]:
        return {fold_tekst(cel.tekst) for cel in self.nu if not cel.leeg}


def check_kadervroeger(bron: Kaderbron) -> Iterator[Bevinding]:
    """Former names that are still in use, stand with two rows, or change nothing."""
    yield from _check_groep([_name(rij, "id") for rij in bron.list_rijen("Vragen")])
    for groep in _list_lijsten(bron):
        yield from _check_groep(groep)


def _list_lijsten(bron: Kaderbron) -> Iterator[Sequence[_Naam]]:
    """The values of each list; phases per type, since two types may share a name."""
    lijsten: defaultdict[str, list[_Naam]] = defaultdict(list)
    for rij in bron.list_rijen("Keuzelijsten"):
        lijsten[rij.tekst("lijst").casefold()].append(_name(rij, "waarde", "label"))
    for rij in bron.list_rijen("Aanvraagtypen"):
        lijsten[TYPENLIJST].append(_name(rij, "id", "naam"))
    voor_elke_fase = lijsten.pop(FASENLIJST, [])
    yield from lijsten.values()
    fasen: defaultdict[str, list[_Naam]] = defaultdict(list)
    for rij in bron.list_rijen("Fasen"):
        fasen[rij.tekst("aanvraagtype").casefold()].append(_name(rij, "fase", "naam"))
    for eigen in fasen.values():
        yield [*eigen, *voor_elke_fase]


def _name(rij: Tabelrij, *kolommen: str) -> _Naam:
    return _Naam(tuple(rij.cel(kolom) for kolom in kolommen), rij.cel(VROEGER))


def _check_groep(groep: Sequence[_Naam]) -> Iterator[Bevinding]:
    nu = {gevouwen: naam for naam in reversed(groep) for gevouwen in naam.gevouwen}
    eerder: dict[str, _Naam] = {}
    for naam in groep:
        gezien: set[str] = set()
        for deel in parse_lijst(naam.vroeger.tekst):
            gevouwen, plaats = fold_tekst(deel), naam.vroeger.plaats
            eerste = eerder.setdefault(gevouwen, naam)
            if gevouwen in naam.gevouwen | gezien:
                yield catalogus.VROEGER_OVERBODIG.at(plaats, vroeger=deel[:_LANGST])
            elif gevouwen in nu:
                andere = _phrase_cel(nu[gevouwen].nu[0].plaats, plaats)
                yield catalogus.VROEGER_IN_GEBRUIK.at(plaats, vroeger=deel[:_LANGST], andere=andere)
            elif eerste is not naam:
                andere = _phrase_cel(eerste.vroeger.plaats, plaats)
                yield catalogus.VROEGER_DUBBEL.at(plaats, vroeger=deel[:_LANGST], andere=andere)
            gezien.add(gevouwen)


def _phrase_cel(plaats: Plaats, vanaf: Plaats) -> str:
    """The cell, with its sheet when that is another one."""
    return f"{plaats.cel} van blad '{plaats.blad}'" if plaats.blad != vanaf.blad else plaats.cel
