"""The master workbook: from bytes to the Kader, or to all that makes it unusable."""

from collections.abc import Iterable, Mapping
from hashlib import sha256

from afweging_xlsx.domain.bevinding import Lezing, has_fout, sort_bevindingen
from afweging_xlsx.domain.kader import Kader, Kaderversie
from afweging_xlsx.domain.overvloed import limit_bevindingen
from afweging_xlsx.reading.blad import Blad
from afweging_xlsx.reading.kaderbladen import (
    LEESWIJZER,
    check_bladen,
    check_is_kader,
    read_bladnamen,
    read_tabellen,
)
from afweging_xlsx.reading.kaderinhoud import read_kaderinhoud, read_uit_inhoud
from afweging_xlsx.reading.kaderregels import read_prioriteitsregel
from afweging_xlsx.reading.kaderversie import GEGEVENS, read_kaderversie
from afweging_xlsx.reading.werkboek import Inhoudsopgave, Werkboek, read_werkboek


def read_kader(bestand: str, inhoud: bytes) -> Lezing[Kader]:
    """Read a master workbook; None when anything in it is a fout.

    All bevindingen at once: the file, its sheets, columns and cells, references, conditions, the
    prioriteitsregel and the version (design, sections 4 to 6).
    """
    lezing = read_kaderboek(bestand, inhoud)
    if lezing.waarde is None:
        return Lezing(None, lezing.bevindingen)
    werkboek = lezing.waarde
    bladen = read_kaderbladen(werkboek)
    tabellen = read_tabellen(bladen)
    gelezen, bevindingen = read_kaderinhoud(tabellen.waarde or {}, bladen.get(LEESWIJZER))
    versie = _read_versie(werkboek, bestand, sha256(inhoud).hexdigest())
    regel = read_prioriteitsregel(gelezen.bron)
    alle = sort_bevindingen(
        (
            *lezing.bevindingen,
            *check_bladen(bestand, werkboek.inhoudsopgave.bladen),
            *tabellen.bevindingen,
            *bevindingen,
            *versie.bevindingen,
            *regel.bevindingen,
        )
    )
    if has_fout(alle) or versie.waarde is None or regel.waarde is None:
        return Lezing(None, limit_bevindingen(bestand, alle))
    return Lezing(read_uit_inhoud(gelezen, versie.waarde, regel.waarde), alle)


def _kies(opgave: Inhoudsopgave) -> Iterable[str]:
    """The sheets of a master, and those that its named cells stand on."""
    namen = [opgave.namen[naam][0] for naam in GEGEVENS if naam in opgave.namen]
    return (*read_bladnamen(opgave.bladen).values(), *namen)


def read_kaderboek(bestand: str, inhoud: bytes) -> Lezing[Werkboek]:
    """The workbook with the sheets of a master; None when it is no workbook or no master."""
    lezing = read_werkboek(bestand, inhoud, _kies)
    if lezing.waarde is None:
        return lezing
    geen_kader = check_is_kader(bestand, lezing.waarde.inhoudsopgave.bladen)
    return Lezing(None, geen_kader) if geen_kader else lezing


def read_kaderbladen(werkboek: Werkboek) -> Mapping[str, Blad]:
    """The sheets of a master by the name that this program knows them by."""
    namen = read_bladnamen(werkboek.inhoudsopgave.bladen)
    return {blad: werkboek.bladen[naam] for blad, naam in namen.items()}


def _read_versie(werkboek: Werkboek, bestand: str, hash_: str) -> Lezing[Kaderversie]:
    leeswijzer = read_kaderbladen(werkboek).get(LEESWIJZER)
    return read_kaderversie(werkboek, leeswijzer, bestand, hash_)
