"""Many intakes in one run: in a stable order, and one bad file never stops the rest."""

import os
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from afweging_xlsx.domain.afweging import Afweging
from afweging_xlsx.domain.bevinding import Bevinding, Bevindingsoort, sort_bevindingen
from afweging_xlsx.domain.catalogus import grens, run
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.register import Registerregel
from afweging_xlsx.domain.tekst import fold_tekst
from afweging_xlsx.errors import GebruikError, UitvoerError
from afweging_xlsx.pipeline import (
    KENMERK,
    Ingelezen,
    Resultaat,
    Werkbank,
    advise_ingelezen,
    load_intake,
)

REGISTER = "register.xlsx"
DATUM = "datum_aanvraag"
STADSDEEL = "stadsdeel"

REKENBLADEN = {".xlsx", ".xlsm", ".xlsb", ".xltx", ".xltm", ".xls", ".ods"}
"""Files that may be meant as an intake; reading tells what is wrong with the odd ones."""

_EIGEN_UITVOER = re.compile(r"(register|.+-bevindingen)(-\d+)?\.xlsx", re.IGNORECASE)

Voortgang = Callable[[int, int], None]
"""Is told how many steps are done and how many there are; an intake is two steps."""

GedaanT = TypeVar("GedaanT")


@dataclass(frozen=True, slots=True)
class Selectie:
    """The files of a folder that may be intakes, and a bevinding for each that was passed by."""

    paden: tuple[Path, ...]
    bevindingen: tuple[Bevinding, ...]


@dataclass(frozen=True, slots=True)
class Uitslag:
    """What a run over a folder gave; `register` is None when it was not written."""

    resultaten: tuple[Resultaat, ...]
    register: Path | None
    bevindingen: tuple[Bevinding, ...]


def load_selectie(map_: Path, doelmap: Path) -> Selectie:
    """Choose the files of a folder by name, in a stable order; subfolders are passed by.

    Raises GebruikError when the folder cannot be listed.
    """
    paden, bevindingen = [], []
    try:
        inhoud = sorted(map_.iterdir(), key=lambda pad: (pad.name.casefold(), pad.name))
    except OSError as fout:
        raise GebruikError(f"De map '{map_}' gaat niet open. Kies een andere map.") from fout
    for pad in inhoud:
        if os.path.realpath(pad) == os.path.realpath(doelmap):
            continue
        reden = _why_not(pad)
        if reden is None:
            paden.append(pad)
        else:
            bevindingen.append(reden.at(Plaats(str(pad))))
    return Selectie(tuple(paden), tuple(bevindingen))


def advise_paden(
    werkbank: Werkbank, paden: Sequence[Path], voortgang: Voortgang
) -> tuple[Resultaat, ...]:
    """A note for each of these intakes; a path that is given twice counts once."""
    uniek: dict[str, Path] = {}
    for pad in paden:
        uniek.setdefault(os.path.realpath(pad), pad)
    return _advise(werkbank, _load_intakes(tuple(uniek.values()), voortgang), voortgang)


def advise_map(werkbank: Werkbank, map_: Path, voortgang: Voortgang) -> Uitslag:
    """A note for each intake in a folder, and a register of all of them in the output folder."""
    selectie = load_selectie(map_, werkbank.doelmap)
    ingelezen = _load_intakes(selectie.paden, voortgang)
    intakes = [i for i in ingelezen if not i.is_kader]
    kaders = [run.OVERGESLAGEN_KADER.at(Plaats(str(i.pad))) for i in ingelezen if i.is_kader]
    bevindingen = [*selectie.bevindingen, *kaders]
    resultaten = _advise(werkbank, intakes, voortgang)
    if not intakes:
        return Uitslag(
            (), None, sort_bevindingen([*bevindingen, run.GEEN_INTAKES.at(Plaats(str(map_)))])
        )
    register, gevonden = _store_register(werkbank, resultaten)
    return Uitslag(resultaten, register, sort_bevindingen([*bevindingen, *gevonden]))


def _why_not(pad: Path) -> Bevindingsoort | None:
    """Why a file of this name is no intake, or None when it may be one."""
    if pad.name.startswith((".", "~$")):
        return run.OVERGESLAGEN_TIJDELIJK
    if pad.is_symlink() and not _is_binnen(pad):
        return grens.OVERGESLAGEN_VERWIJZING
    if pad.is_dir():
        return run.OVERGESLAGEN_MAP
    if _EIGEN_UITVOER.fullmatch(pad.name):
        return run.OVERGESLAGEN_EIGEN_UITVOER
    if pad.suffix.casefold() not in REKENBLADEN:
        return run.OVERGESLAGEN_ANDER_SOORT
    return None


def _is_binnen(pad: Path) -> bool:
    """Whether a link leads to a file in the folder that it stands in."""
    return Path(os.path.realpath(pad)).is_relative_to(os.path.realpath(pad.parent))


def _load_intakes(paden: Sequence[Path], voortgang: Voortgang) -> list[Ingelezen]:
    ingelezen = []
    for nummer, pad in enumerate(paden, 1):
        ingelezen.append(load_intake(pad))
        voortgang(nummer, 2 * len(paden))
    return ingelezen


def _advise(
    werkbank: Werkbank, intakes: Sequence[Ingelezen], voortgang: Voortgang
) -> tuple[Resultaat, ...]:
    """Refuse intakes that share a kenmerk, advise the others."""
    vraag = werkbank.kader.vragen[KENMERK]
    intakes = [replace(i, kenmerkids=(vraag.id, *vraag.vroeger)) for i in intakes]
    dubbel = _find_dubbel(intakes)
    resultaten = []
    for nummer, ingelezen in enumerate(intakes, 1):
        extra = dubbel.get(ingelezen.pad, ())
        intake = replace(ingelezen, bevindingen=(*ingelezen.bevindingen, *extra))
        resultaten.append(advise_ingelezen(werkbank, intake))
        voortgang(len(intakes) + nummer, 2 * len(intakes))
    return tuple(resultaten)


def _find_dubbel(intakes: Iterable[Ingelezen]) -> dict[Path, tuple[Bevinding, ...]]:
    """For each intake whose kenmerk occurs more often: the bevinding that names the others."""
    groepen: dict[str, list[Ingelezen]] = defaultdict(list)
    for ingelezen in intakes:
        if ingelezen.kenmerk:
            groepen[fold_tekst(ingelezen.kenmerk)].append(ingelezen)
    groot = [groep for groep in groepen.values() if len(groep) > 1]
    return {i.pad: (_refuse_dubbel(i, groep),) for groep in groot for i in groep}


def _refuse_dubbel(ingelezen: Ingelezen, groep: Sequence[Ingelezen]) -> Bevinding:
    andere = ", ".join(f"'{i.pad.name}'" for i in groep if i is not ingelezen)
    plaats = ingelezen.kenmerkplaats
    return run.KENMERK_DUBBEL.at(plaats, kenmerk=ingelezen.kenmerk[:60], andere=andere)


def _store_register(
    werkbank: Werkbank, resultaten: Sequence[Resultaat]
) -> tuple[Path | None, tuple[Bevinding, ...]]:
    from afweging_xlsx.storage import store_bestand
    from afweging_xlsx.writing.register import write_register

    pad = werkbank.doelmap / REGISTER
    regels = [_row(werkbank, resultaat) for resultaat in resultaten]
    try:
        opslag = store_bestand(pad, write_register(regels))
    except (OSError, UitvoerError) as fout:
        return None, (run.REGISTER_NIET_GESCHREVEN.at(Plaats(str(pad)), reden=str(fout)),)
    return opslag.pad, opslag.bevindingen


def _row(werkbank: Werkbank, resultaat: Resultaat) -> Registerregel:
    """The register's row of one intake, with values and ids; one that failed says "fout"."""
    afweging = resultaat.afweging if resultaat.ok else None
    oordelen = {} if afweging is None else afweging.oordelen
    criteria = {n: str(oordelen[n].waarheid) if n in oordelen else "" for n in (1, 2, 3)}
    conclusies = () if afweging is None else (treffer.rij.id for treffer in afweging.conclusies)
    return Registerregel(
        bestand=Path(resultaat.bestand).name,
        kenmerk=resultaat.kenmerk,
        datum=_datum(afweging),
        aanvraagtype="" if afweging is None else afweging.aanvraagtype.id,
        stadsdeel="" if afweging is None else afweging.aanvraag.tekst(STADSDEEL),
        fase="" if afweging is None or afweging.fase is None else afweging.fase.fase,
        uitkomst="fout" if afweging is None else str(afweging.uitkomst),
        criterium_1=criteria[1],
        criterium_2=criteria[2],
        criterium_3=criteria[3],
        conclusies="; ".join(conclusies),
        kaderversie=werkbank.kader.versie.versie,
        nota="" if resultaat.nota is None else _relative(resultaat.nota, werkbank.doelmap),
        bevindingen=len(resultaat.bevindingen),
    )


def _datum(afweging: Afweging | None) -> date | None:
    antwoord = None if afweging is None else afweging.aanvraag.antwoorden.get(DATUM)
    waarden = () if antwoord is None else antwoord.waarden
    return next((waarde for waarde in waarden if isinstance(waarde, date)), None)


def _relative(pad: Path, map_: Path) -> str:
    return pad.relative_to(map_).as_posix() if pad.is_relative_to(map_) else pad.name
