"""Check files without making anything: intakes, masters and note templates, told by content."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from afweging_xlsx.domain.bevinding import Bevinding, Lezing, sort_bevindingen
from afweging_xlsx.domain.catalogus import intake as catalogus
from afweging_xlsx.domain.catalogus import logica
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.kaderrest import NIETS, Gemist, Kaderrest
from afweging_xlsx.domain.overvloed import is_overvloed
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.pipeline import (
    Resultaat,
    advise_aanvraag,
    load_bestand,
    load_intake,
    load_kader,
    load_sjabloon,
)


@dataclass(frozen=True, slots=True)
class Controle:
    """What was found: a resultaat per file, and the bevindingen about kaders and note templates.

    `kader` is the master that intakes were checked with, None when it was unusable or not needed.
    """

    resultaten: tuple[Resultaat, ...]
    bevindingen: tuple[Bevinding, ...]
    kader: Kader | None


def check_bestanden(paden: Sequence[Path], kaderpad: Path) -> Controle:
    """Check each file as what it is; intakes are checked against the master at `kaderpad`."""
    resultaten: list[Resultaat] = []
    over_kaders: list[Bevinding] = []
    kader: Lezing[Kader] | None = None
    for pad in paden:
        eigen = _check_kader_of_sjabloon(pad)
        if eigen is not None:
            resultaten.append(Resultaat(str(pad), "", None, None, eigen))
            over_kaders += eigen
            continue
        kader = kader or load_kader(kaderpad)
        resultaten.append(_check_intake(pad, kader.waarde))
    if kader is None:
        return Controle(tuple(resultaten), sort_bevindingen(over_kaders), None)
    bevindingen = sort_bevindingen([*over_kaders, *kader.bevindingen])
    return Controle(tuple(resultaten), bevindingen, kader.waarde)


def _check_kader_of_sjabloon(pad: Path) -> tuple[Bevinding, ...] | None:
    """What is wrong with a master or note template; None when the file is neither."""
    from afweging_xlsx.reading.bestand.soort import Bestandsoort, check_soort

    bestand = load_bestand(pad)
    if bestand.waarde is None:
        return None
    soort = check_soort(str(pad), bestand.waarde)
    if soort is Bestandsoort.KADER:
        return _check_kader(str(pad), bestand.waarde)
    return load_sjabloon(pad).bevindingen if soort is Bestandsoort.NOTA else None


def _check_kader(pad: str, inhoud: bytes) -> tuple[Bevinding, ...]:
    """What is wrong with a master, and with what its rows can and cannot do.

    With a fout in it, the rows without one are still checked, and a bevinding says what is not;
    with more fouten than anybody reads, they are mended first.
    """
    from afweging_xlsx.evaluation.toetsgevallen import evaluate_toetsgevallen
    from afweging_xlsx.reading.kader.boek import read_kaderboek
    from afweging_xlsx.reading.kader.kader import read_uit_boek
    from afweging_xlsx.reading.kader.rest import read_kaderrest
    from afweging_xlsx.reading.lint.kaderlint import check_kaderlint

    boek = read_kaderboek(pad, inhoud)
    if boek.waarde is None:
        return sort_bevindingen((*boek.bevindingen, *_tell_uitstel(pad, boek.bevindingen, None)))
    lezing = read_uit_boek(boek.waarde)
    kader = lezing.waarde
    rest = None if kader is None else Kaderrest(kader, NIETS)
    if kader is None and not is_overvloed(lezing.bevindingen):
        rest = read_kaderrest(boek.waarde)
    gevonden = [*lezing.bevindingen]
    if rest is not None:
        gevonden += _check_rijen(rest.kader, rest.gemist)
        gevonden += check_kaderlint(boek.waarde, date.today())
    if kader is None:
        gevonden += _tell_uitstel(pad, lezing.bevindingen, rest)
    else:
        gevonden += evaluate_toetsgevallen(kader)
    return sort_bevindingen(gevonden)


def _tell_uitstel(
    pad: str, bevindingen: Sequence[Bevinding], rest: Kaderrest | None
) -> Iterator[Bevinding]:
    """What waits until the fouten in the sheets of a master are mended."""
    if any(bevinding.plaats.blad for bevinding in bevindingen):
        soort = logica.SAMENHANG_NIET_NAGEGAAN if rest is None else logica.NIET_ALLES_NAGEGAAN
        yield soort.at(Plaats(pad))


def _check_rijen(kader: Kader, gemist: Gemist) -> Iterator[Bevinding]:
    """What the rows can and cannot do, and what hangs loose between them."""
    from afweging_xlsx.evaluation.logica.gebruik import evaluate_gebruik
    from afweging_xlsx.evaluation.logica.regellogica import evaluate_regellogica
    from afweging_xlsx.evaluation.logica.rijlogica import evaluate_rijlogica
    from afweging_xlsx.evaluation.logica.samenhang import evaluate_samenhang

    yield from evaluate_regellogica(kader, gemist)
    yield from evaluate_rijlogica(kader, gemist)
    yield from evaluate_gebruik(kader, gemist)
    yield from evaluate_samenhang(kader, gemist)


def _check_intake(pad: Path, kader: Kader | None) -> Resultaat:
    ingelezen = load_intake(pad)
    if kader is None:
        resultaat = Resultaat(str(pad), ingelezen.kenmerk, None, None, ingelezen.bevindingen)
        wacht = catalogus.ALLEEN_VORM.at(Plaats(str(pad)))
        return resultaat if ingelezen.intake is None else resultaat.plus(wacht)
    return advise_aanvraag(kader, ingelezen)
