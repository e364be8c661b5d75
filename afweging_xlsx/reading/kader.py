"""The master workbook: from bytes to the Kader, or to all that makes it unusable."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType

from afweging_xlsx.domain.bevinding import Bevinding, Lezing, has_fout, sort_bevindingen
from afweging_xlsx.domain.expressie import Expressie
from afweging_xlsx.domain.kader import Kader, Kaderversie, Tabel
from afweging_xlsx.domain.overvloed import limit_bevindingen
from afweging_xlsx.domain.voorwaarde import Voorwaarde
from afweging_xlsx.reading import kaderrijen
from afweging_xlsx.reading.alskolommen import read_voorwaarden
from afweging_xlsx.reading.blad import Blad
from afweging_xlsx.reading.feiten import Feiten, Keuzelijsten, read_feiten, read_keuzelijsten
from afweging_xlsx.reading.kaderbladen import (
    LEESWIJZER,
    check_bladen,
    check_is_kader,
    read_bladnamen,
    read_tabellen,
)
from afweging_xlsx.reading.kaderbron import Kaderbron, read_doelen
from afweging_xlsx.reading.kadercellen import check_cellen
from afweging_xlsx.reading.kaderproef import check_kaderproef
from afweging_xlsx.reading.kaderregels import (
    PRIORITEITSREGEL,
    check_kaderregels,
    read_prioriteitsregel,
)
from afweging_xlsx.reading.kadertekst import read_teksten
from afweging_xlsx.reading.kaderversie import GEGEVENS, read_kaderversie
from afweging_xlsx.reading.kadervorm import BLADEN
from afweging_xlsx.reading.toetsgevallen import check_toetsgevallen, read_toetsgevallen
from afweging_xlsx.reading.werkboek import Inhoudsopgave, Werkboek, read_werkboek

_TOETSGEVALLEN = "Toetsgevallen"


@dataclass(frozen=True, slots=True)
class _Gelezen:
    """All that was read of a master, before its rows become types."""

    bron: Kaderbron
    feiten: Feiten
    lijsten: Keuzelijsten
    teksten: tuple[Tabel, ...]


def read_kader(bestand: str, inhoud: bytes) -> Lezing[Kader]:
    """Read a master workbook; None when anything in it is a fout.

    All bevindingen at once: the file, its sheets, columns and cells, references, conditions, the
    prioriteitsregel and the version (design, sections 4 to 6).
    """
    lezing = read_werkboek(bestand, inhoud, _kies)
    if lezing.waarde is None:
        return Lezing(None, lezing.bevindingen)
    werkboek = lezing.waarde
    if geen_kader := check_is_kader(bestand, werkboek.inhoudsopgave.bladen):
        return Lezing(None, geen_kader)
    gelezen, bevindingen = _read_rijen(werkboek)
    versie = _read_versie(werkboek, bestand, sha256(inhoud).hexdigest())
    regel = read_prioriteitsregel(gelezen.bron)
    alle = sort_bevindingen(
        (
            *lezing.bevindingen,
            *check_bladen(bestand, werkboek.inhoudsopgave.bladen),
            *bevindingen,
            *versie.bevindingen,
            *regel.bevindingen,
        )
    )
    if has_fout(alle) or versie.waarde is None or regel.waarde is None:
        return Lezing(None, limit_bevindingen(bestand, alle))
    return Lezing(_build(gelezen, versie.waarde, regel.waarde), alle)


def _kies(opgave: Inhoudsopgave) -> Iterable[str]:
    """The sheets of a master, and those that its named cells stand on."""
    namen = [opgave.namen[naam][0] for naam in GEGEVENS if naam in opgave.namen]
    return (*read_bladnamen(opgave.bladen).values(), *namen)


def _read_bladen(werkboek: Werkboek) -> Mapping[str, Blad]:
    namen = read_bladnamen(werkboek.inhoudsopgave.bladen)
    return {blad: werkboek.bladen[naam] for blad, naam in namen.items()}


def _read_versie(werkboek: Werkboek, bestand: str, hash_: str) -> Lezing[Kaderversie]:
    leeswijzer = _read_bladen(werkboek).get(LEESWIJZER)
    return read_kaderversie(werkboek, leeswijzer, bestand, hash_)


def _read_rijen(werkboek: Werkboek) -> tuple[_Gelezen, list[Bevinding]]:
    """Tables, lists and conditions, with what is wrong in cells, rows and between them."""
    bladen = _read_bladen(werkboek)
    lezing = read_tabellen(bladen)
    tabellen = lezing.waarde or {}
    lijsten = read_keuzelijsten(tabellen)
    feiten = read_feiten(tabellen, lijsten)
    doelen = read_doelen(tabellen)
    bevindingen = list(lezing.bevindingen)
    voorwaarden: dict[str, Mapping[int, tuple[Voorwaarde, ...]]] = {}
    for vorm in BLADEN:
        tabel = tabellen.get(vorm.naam)
        if tabel is None:
            continue
        bevindingen += check_cellen(tabel, vorm, doelen)
        if vorm.voorwaarden and feiten.vragen:
            per_rij = read_voorwaarden(tabel, vorm, feiten)
            bevindingen += per_rij.bevindingen
            voorwaarden[vorm.naam] = per_rij.waarde or {}
    if _TOETSGEVALLEN in tabellen:
        bevindingen += check_toetsgevallen(tabellen[_TOETSGEVALLEN], feiten)
    bron = Kaderbron(tabellen, doelen, MappingProxyType(voorwaarden))
    bevindingen += check_kaderregels(bron)
    bevindingen += check_kaderproef(bron, feiten)
    teksten = read_teksten(tabellen, bladen.get(LEESWIJZER))
    return _Gelezen(bron, feiten, lijsten, teksten), bevindingen


def _build(gelezen: _Gelezen, versie: Kaderversie, regel: Expressie) -> Kader:
    bron = gelezen.bron
    rijen = bron.list_rijen("Instellingen")
    instellingen = {rij.tekst("id").casefold(): rij.tekst("waarde") for rij in rijen}
    tabel = bron.tabellen.get(_TOETSGEVALLEN)
    return Kader(
        versie=versie,
        prioriteitsregel=regel,
        prioriteitsregel_tekst=instellingen[PRIORITEITSREGEL],
        instellingen=MappingProxyType(instellingen),
        aanvraagtypen=kaderrijen.read_aanvraagtypen(bron),
        oplossingen=kaderrijen.read_oplossingen(bron),
        criteria=kaderrijen.read_criteria(bron),
        richtvragen=kaderrijen.read_richtvragen(bron),
        tabelcellen=kaderrijen.read_tabelcellen(bron),
        fasen=kaderrijen.read_fasen(bron),
        vragen=kaderrijen.read_vragen(bron),
        keuzelijsten=gelezen.lijsten,
        beslisregels=kaderrijen.read_beslisregels(bron),
        conclusies=kaderrijen.read_conclusies(bron),
        rollen=kaderrijen.read_rollen(bron),
        casussen=kaderrijen.read_casussen(bron),
        aandachtspunten=kaderrijen.read_aandachtspunten(bron),
        controles=kaderrijen.read_controles(bron),
        antwoordzinnen=kaderrijen.read_antwoordzinnen(bron),
        kengetallen=kaderrijen.read_kengetallen(bron),
        publicaties=kaderrijen.read_publicaties(bron),
        toetsgevallen=() if tabel is None else read_toetsgevallen(tabel, gelezen.feiten),
        tabellen=gelezen.teksten,
    )
