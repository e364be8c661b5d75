"""The sheets of a master: which are there, and the table of each."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from afweging_xlsx.domain.bevinding import Bevinding, Lezing
from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import fold_tekst, suggest_tekst
from afweging_xlsx.reading.cellen.blad import Blad
from afweging_xlsx.reading.cellen.tabel import Bladtabel, read_tabel
from afweging_xlsx.reading.kader.vorm import BLADEN, Bladvorm

LEESWIJZER = "Leeswijzer"
_MIN_BLADEN = 3


def read_bladnamen(bladen: Iterable[str]) -> Mapping[str, str]:
    """The sheets of a master among these: name in this program to name in the file."""
    namen = {fold_tekst(naam): naam for naam in bladen}
    gevouwen = {vorm.naam: fold_tekst(vorm.naam) for vorm in BLADEN}
    return MappingProxyType({v: namen[naam] for v, naam in gevouwen.items() if naam in namen})


def check_is_kader(bestand: str, bladen: Iterable[str]) -> tuple[Bevinding, ...]:
    """The bevinding that this is no master at all, when hardly any sheet of one is there."""
    if len(read_bladnamen(bladen)) >= _MIN_BLADEN:
        return ()
    return (catalogus.GEEN_KADER.at(Plaats(bestand)),)


def check_bladen(bestand: str, bladen: Iterable[str]) -> Iterator[Bevinding]:
    """The sheets that are not there, each with the sheet that was probably meant."""
    bladen = list(bladen)
    namen = read_bladnamen(bladen)
    vreemd = [blad for blad in bladen if blad not in namen.values()]
    for vorm in BLADEN:
        if vorm.naam not in namen:
            lijkt_op = suggest_tekst(vorm.naam, vreemd)
            bedoeld = f" Bedoelt u daarmee het blad '{lijkt_op}'?" if lijkt_op else ""
            soort = catalogus.BLAD_ONTBREEKT if vorm.nodig else catalogus.BLAD_ONTBREEKT_ERNAAST
            yield soort.at(Plaats(bestand), blad=vorm.naam, bedoeld=bedoeld)


def read_tabellen(bladen: Mapping[str, Blad]) -> Lezing[Mapping[str, Bladtabel]]:
    """The table of each sheet; a sheet whose table cannot be read is left out."""
    tabellen: dict[str, Bladtabel] = {}
    bevindingen: list[Bevinding] = []
    for vorm in BLADEN:
        if vorm.naam in bladen:
            lezing = _read_tabel(bladen[vorm.naam], vorm)
            bevindingen += lezing.bevindingen
            if lezing.waarde is not None:
                tabellen[vorm.naam] = lezing.waarde
    return Lezing(MappingProxyType(tabellen), tuple(bevindingen))


def _read_tabel(blad: Blad, vorm: Bladvorm) -> Lezing[Bladtabel]:
    lezing = read_tabel(blad, vorm.tabelvorm)
    if lezing.waarde is not None or vorm.sleutel:
        return lezing
    koppen = ", ".join(f"'{kolom.naam}'" for kolom in vorm.kolommen)
    zonder = catalogus.TEKSTBLAD_ZONDER_TABEL.at(blad.plaats, koppen=koppen)
    return Lezing(None, () if vorm.naam == LEESWIJZER else (zonder,))
