"""The conductor: the only module that knows the order of the rooms, from reading to storage.

It hands in what the rooms may not have: the clock, the file system and the choice of files. The
rooms are imported where they are used, so that a run loads only the libraries it needs.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from afweging_xlsx import __version__, bijgeleverd
from afweging_xlsx.domain.aanvraag import Aanvraag, Intake, Invulling
from afweging_xlsx.domain.advies import Advies, Herkomst
from afweging_xlsx.domain.afweging import Afweging
from afweging_xlsx.domain.bevinding import Bevinding, Lezing, has_fout, sort_bevindingen
from afweging_xlsx.domain.catalogus import run
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.overvloed import limit_bevindingen
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import fold_tekst
from afweging_xlsx.errors import AfwegingError, GebruikError, UitvoerError

if TYPE_CHECKING:
    from afweging_xlsx.rendering.sjabloon.keuring import Notasjabloon

GRENS_MB = 30
"""The largest file that is read, in megabytes (design, section 10)."""

KENMERK = "kenmerk"
"""The id of the question that names a request."""


@dataclass(frozen=True, slots=True)
class Keuzes:
    """What a user chose for a run; None is the default (design, section 9)."""

    kader: Path | None = None
    nota_sjabloon: Path | None = None
    peildatum: date | None = None
    doelmap: Path | None = None


@dataclass(frozen=True, slots=True)
class Werkbank:
    """All that a note needs next to its intake, made once per process.

    `peildatum` is the date of the advice; notes go into `doelmap`.
    """

    kader: Kader
    sjabloon: "Notasjabloon"
    peildatum: date
    doelmap: Path


@dataclass(frozen=True, slots=True)
class Ingelezen:
    """An intake that was opened: what it holds, or None when it is unusable, and what was found.

    `is_kader`: the file is a master workbook. `kenmerkids` are the ids, present and former, of the
    question that names a request.
    """

    pad: Path
    intake: Intake | None
    bevindingen: tuple[Bevinding, ...]
    is_kader: bool = False
    kenmerkids: tuple[str, ...] = (KENMERK,)

    @property
    def kenmerk(self) -> str:
        """The kenmerk as it was typed, or empty."""
        invulling = self._find_kenmerk()
        return "" if invulling is None else invulling.tekst

    @property
    def kenmerkplaats(self) -> Plaats:
        """The cell of the kenmerk, or the whole file when there is none."""
        invulling = self._find_kenmerk()
        return Plaats(str(self.pad)) if invulling is None else invulling.plaats

    @property
    def sha256(self) -> str:
        """The hash of the file as it was read; empty when it is unusable."""
        return "" if self.intake is None else self.intake.sha256

    def _find_kenmerk(self) -> Invulling | None:
        invullingen = () if self.intake is None else self.intake.invullingen
        ids = {fold_tekst(id_) for id_ in self.kenmerkids}
        cellen = [i for i in invullingen if fold_tekst(i.vraag) in ids]
        return next((i for i in cellen if not i.leeg), next(iter(cellen), None))


@dataclass(frozen=True, slots=True)
class Resultaat:
    """What a run gave for one intake. Without a fout there is an afweging, and a note if asked.

    `sha256` is of the intake as it was read, or empty; `annotatie` is the copy with bevindingen.
    """

    bestand: str
    kenmerk: str
    afweging: Afweging | None
    nota: Path | None
    bevindingen: tuple[Bevinding, ...]
    sha256: str = ""
    annotatie: Path | None = None

    @property
    def ok(self) -> bool:
        """Whether this intake got what was asked for."""
        return not has_fout(self.bevindingen)

    def plus(self, *erbij: Bevinding) -> "Resultaat":
        """The same result, with these bevindingen among the others."""
        return replace(self, bevindingen=sort_bevindingen((*self.bevindingen, *erbij)))


def load_bestand(pad: Path) -> Lezing[bytes]:
    """The bytes of a file, or the bevinding that says why it is out of reach.

    A file above GRENS_MB is refused before it is read.
    """
    plaats = Plaats(str(pad))
    try:
        if pad.is_dir():
            return Lezing(None, (run.BESTAND_IS_MAP.at(plaats),))
        if not pad.is_file():
            return Lezing(None, (run.BESTAND_ONTBREEKT.at(plaats),))
        if (grootte := pad.stat().st_size) > GRENS_MB * 1_000_000:
            velden = {"grootte": ceil(grootte / 1_000_000), "grens": GRENS_MB}
            return Lezing(None, (run.BESTAND_TE_GROOT.at(plaats, **velden),))
        return Lezing(pad.read_bytes())
    except OSError as fout:
        return Lezing(None, (run.BESTAND_ONLEESBAAR.at(plaats, reden=_phrase_reden(fout)),))


def load_kader(pad: Path) -> Lezing[Kader]:
    """The master workbook at this path, or None with the bevindingen that make it unusable."""
    from afweging_xlsx.reading.kader.kader import read_kader

    bestand = load_bestand(pad)
    if bestand.waarde is None:
        return Lezing(None, bestand.bevindingen)
    return read_kader(str(pad), bestand.waarde)


def load_sjabloon(pad: Path) -> "Lezing[Notasjabloon]":
    """The note template at this path, checked and prepared, or None with what is wrong in it."""
    from afweging_xlsx.reading.bestand.deur import check_bestand
    from afweging_xlsx.rendering.sjabloon.keuring import verify_sjabloon

    bestand = load_bestand(pad)
    if bestand.waarde is None:
        return Lezing(None, bestand.bevindingen)
    deur = check_bestand(str(pad), bestand.waarde)
    return Lezing(None, deur) if has_fout(deur) else verify_sjabloon(str(pad), bestand.waarde)


def load_kaderpad(keuzes: Keuzes) -> Path:
    """The master that a run uses: the one chosen, else the nearest, else the one that ships."""
    return keuzes.kader or bijgeleverd.find_kader(_load_hier())


def load_werkbank(keuzes: Keuzes) -> Lezing[Werkbank]:
    """Kader and template for a run, with the bevindingen about both; None when one is unusable."""
    kaderpad = load_kaderpad(keuzes)
    sjabloonpad = keuzes.nota_sjabloon or bijgeleverd.find_notasjabloon(kaderpad, _load_hier())
    kader, sjabloon = load_kader(kaderpad), load_sjabloon(sjabloonpad)
    bevindingen = sort_bevindingen((*kader.bevindingen, *sjabloon.bevindingen))
    if kader.waarde is None or sjabloon.waarde is None:
        return Lezing(None, bevindingen)
    peildatum = keuzes.peildatum or date.today()
    doelmap = keuzes.doelmap or Path("output")
    return Lezing(Werkbank(kader.waarde, sjabloon.waarde, peildatum, doelmap), bevindingen)


def load_intake(pad: Path) -> Ingelezen:
    """Open an intake once and read what it holds."""
    try:
        return _read_intake(pad)
    except Exception as fout:  # whatever one file does, the others go on
        return Ingelezen(pad, None, (_report(pad, fout),))


def advise_aanvraag(kader: Kader, ingelezen: Ingelezen) -> Resultaat:
    """Weigh one request without making a note; any fout leaves the afweging out."""
    try:
        return _evaluate(kader, ingelezen)
    except Exception as fout:  # whatever one file does, the others go on
        return _fail(ingelezen, (_report(ingelezen.pad, fout),))


def advise_ingelezen(werkbank: Werkbank, ingelezen: Ingelezen) -> Resultaat:
    """Weigh one request and store its note; a fout means that no note is written."""
    resultaat = advise_aanvraag(werkbank.kader, ingelezen)
    if resultaat.afweging is None or not resultaat.ok:
        return resultaat
    try:
        return _store(werkbank, resultaat, _compose(werkbank, resultaat.afweging))
    except Exception as fout:  # whatever one file does, the others go on
        return resultaat.plus(_report(ingelezen.pad, fout))


def advise_intake(werkbank: Werkbank, pad: Path) -> Resultaat:
    """From an intake on disk to a note on disk, or to the bevindingen that say why not."""
    return advise_ingelezen(werkbank, load_intake(pad))


def _read_intake(pad: Path) -> Ingelezen:
    from afweging_xlsx.reading.bestand.soort import Bestandsoort, check_soort
    from afweging_xlsx.reading.intake import read_intake

    bestand = load_bestand(pad)
    if bestand.waarde is None:
        return Ingelezen(pad, None, bestand.bevindingen)
    lezing = read_intake(str(pad), bestand.waarde)
    is_kader = lezing.waarde is None and check_soort(str(pad), bestand.waarde) is Bestandsoort.KADER
    return Ingelezen(pad, lezing.waarde, lezing.bevindingen, is_kader)


def _evaluate(kader: Kader, ingelezen: Ingelezen) -> Resultaat:
    from afweging_xlsx.evaluation.afweging import evaluate_aanvraag
    from afweging_xlsx.evaluation.antwoorden.aanvraag import match_aanvraag

    if ingelezen.intake is None:
        return _fail(ingelezen, ())
    aanvraag: Lezing[Aanvraag] = match_aanvraag(ingelezen.intake, kader)
    bevindingen = (*ingelezen.bevindingen, *aanvraag.bevindingen)
    if aanvraag.waarde is None or has_fout(bevindingen):
        return _fail(ingelezen, aanvraag.bevindingen)
    afweging = evaluate_aanvraag(aanvraag.waarde, kader)
    bevindingen = sort_bevindingen((*bevindingen, *afweging.bevindingen))
    afweging = replace(afweging, bevindingen=bevindingen)
    kenmerk = afweging.aanvraag.tekst(KENMERK)
    return Resultaat(str(ingelezen.pad), kenmerk, afweging, None, bevindingen, ingelezen.sha256)


def _compose(werkbank: Werkbank, afweging: Afweging) -> Advies:
    from afweging_xlsx.composing.advies import compose_advies

    sjabloon = werkbank.sjabloon
    herkomst = Herkomst(
        peildatum=werkbank.peildatum.isoformat(),
        programmaversie=__version__,
        sjabloon=Path(sjabloon.bestand).name,
        sjabloon_sha256=sjabloon.sha256,
    )
    return compose_advies(afweging, herkomst)


def _store(werkbank: Werkbank, resultaat: Resultaat, advies: Advies) -> Resultaat:
    from afweging_xlsx.rendering.nota import render_nota
    from afweging_xlsx.storage import store_nota

    inhoud = render_nota(werkbank.sjabloon, advies)
    try:
        opslag = store_nota(werkbank.doelmap, resultaat.kenmerk, inhoud)
    except (OSError, UitvoerError) as fout:
        plaats = Plaats(resultaat.bestand)
        return resultaat.plus(run.NOTA_NIET_GESCHREVEN.at(plaats, reden=str(fout)))
    return replace(resultaat.plus(*opslag.bevindingen), nota=opslag.pad)


def _load_hier() -> Path:
    """The current folder. Raises GebruikError when it is gone, or may not be read."""
    try:
        return Path.cwd()
    except OSError as fout:
        weg = "De map waarin u staat, bestaat niet meer. Ga naar een andere."
        raise GebruikError(weg) from fout


def _fail(ingelezen: Ingelezen, ook: Iterable[Bevinding]) -> Resultaat:
    pad, sha256 = str(ingelezen.pad), ingelezen.sha256
    alle = limit_bevindingen(pad, sort_bevindingen((*ingelezen.bevindingen, *ook)))
    return Resultaat(pad, ingelezen.kenmerk, None, None, alle, sha256)


def _report(pad: Path, fout: Exception) -> Bevinding:
    """The bevinding for an exception that nobody foresaw; --debug shows where it was raised."""
    import logging

    logging.getLogger(__name__).debug("unexpected exception", exc_info=fout)
    soort = str(fout) if isinstance(fout, AfwegingError) else type(fout).__name__
    return run.ONVERWACHTE_FOUT.at(Plaats(str(pad)), soort=soort)


def _phrase_reden(fout: OSError) -> str:
    if isinstance(fout, PermissionError):
        return "u mag het niet lezen, of een ander programma houdt het vast"
    return "de schijf of het netwerk geeft een fout"
