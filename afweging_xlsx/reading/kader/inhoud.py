"""What the tables of a master hold: rows that refer to each other, and the Kader built of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.expressie import Expressie
from afweging_xlsx.domain.kader import PRIORITEITSREGEL, Kader, Kaderversie, Tabel
from afweging_xlsx.domain.voorwaarde import Voorwaarde
from afweging_xlsx.reading.cellen.blad import Blad
from afweging_xlsx.reading.cellen.tabel import Bladtabel
from afweging_xlsx.reading.kader import rijen as kaderrijen
from afweging_xlsx.reading.kader.alskolommen import read_voorwaarden
from afweging_xlsx.reading.kader.bron import Kaderbron, read_doelen
from afweging_xlsx.reading.kader.cellen import check_cellen
from afweging_xlsx.reading.kader.feiten import Feiten, Keuzelijsten, read_feiten, read_keuzelijsten
from afweging_xlsx.reading.kader.proef import check_kaderproef
from afweging_xlsx.reading.kader.regels import check_kaderregels
from afweging_xlsx.reading.kader.tekst import read_teksten
from afweging_xlsx.reading.kader.toetsgevallen import check_toetsgevallen, read_toetsgevallen
from afweging_xlsx.reading.kader.vorm import BLADEN
from afweging_xlsx.reading.kader.vroeger import check_kadervroeger

_TOETSGEVALLEN = "Toetsgevallen"


@dataclass(frozen=True, slots=True)
class Kaderinhoud:
    """All that was read of a master, before its rows become types."""

    bron: Kaderbron
    feiten: Feiten
    lijsten: Keuzelijsten
    teksten: tuple[Tabel, ...]


def read_kaderinhoud(
    tabellen: Mapping[str, Bladtabel], leeswijzer: Blad | None
) -> tuple[Kaderinhoud, list[Bevinding]]:
    """Lists, conditions and references, with what is wrong in cells, rows and between them."""
    lijsten = read_keuzelijsten(tabellen)
    feiten = read_feiten(tabellen, lijsten)
    doelen = read_doelen(tabellen)
    bevindingen: list[Bevinding] = []
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
    bevindingen += check_kadervroeger(bron)
    teksten = read_teksten(tabellen, leeswijzer)
    return Kaderinhoud(bron, feiten, lijsten, teksten), bevindingen


def read_uit_inhoud(gelezen: Kaderinhoud, versie: Kaderversie, regel: Expressie) -> Kader:
    """The Kader of these rows, none of which has a fout."""
    bron = gelezen.bron
    rijen = bron.list_rijen("Instellingen")
    instellingen = {rij.tekst("id").casefold(): rij.tekst("waarde") for rij in rijen}
    tabel = bron.tabellen.get(_TOETSGEVALLEN)
    return Kader(
        versie=versie,
        prioriteitsregel=regel,
        prioriteitsregel_tekst=instellingen.get(PRIORITEITSREGEL, ""),
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
