"""The note template: checked, and prepared once so that each note only has to be filled in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from types import MappingProxyType

from jinja2 import TemplateSyntaxError
from lxml import etree

from afweging_xlsx.domain.bevinding import Bevinding, Lezing, has_fout, sort_bevindingen
from afweging_xlsx.domain.catalogus import sjabloon as catalogus
from afweging_xlsx.domain.overvloed import limit_bevindingen
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.rendering.alineas import Alinea, render_alineas
from afweging_xlsx.rendering.blokken import verify_blokken
from afweging_xlsx.rendering.codes import CODE
from afweging_xlsx.rendering.deel import Tekstdeel, render_bron, render_omgeving
from afweging_xlsx.rendering.grenzen import verify_grenzen, verify_herhaling
from afweging_xlsx.rendering.heling import render_heel
from afweging_xlsx.rendering.pakket import Pakket, render_basis, verify_pakket, verify_xml
from afweging_xlsx.rendering.plaatshouders import verify_plaatshouders
from afweging_xlsx.rendering.proef import verify_geldigheid, verify_volledigheid
from afweging_xlsx.rendering.sporen import render_kopstijlen, verify_koppen, verify_sporen
from afweging_xlsx.rendering.velden import VERPLICHT, render_paden
from afweging_xlsx.rendering.vorm import verify_buiten, verify_vorm

_BUITEN = "in een veld, figuur of eigenschap"


@dataclass(frozen=True, slots=True)
class Notasjabloon:
    """A template ready for use.

    `bestand` is the path as the user gave it, `sha256` the hash of the whole file in hexadecimal.
    `basis` is a zip of what is the same in every note, `delen` are the compiled parts, and `velden`
    the paths of the fields that it prints, whatever the Advies.
    """

    bestand: str
    sha256: str
    basis: bytes
    delen: tuple[Tekstdeel, ...]
    velden: frozenset[str]


def verify_sjabloon(bestand: str, inhoud: bytes) -> Lezing[Notasjabloon]:
    """Check a note template and prepare it; None when a note from it would be wrong or impossible.

    `inhoud` has passed the door for untrusted files. Raises nothing for faults of a template.
    """
    plaats = Plaats(bestand)
    pakket = verify_pakket(inhoud)
    if pakket is None:
        return Lezing(None, (catalogus.GEEN_SJABLOON.at(plaats),))
    if te_groot := tuple(verify_grenzen(plaats, pakket)):
        return Lezing(None, te_groot)
    try:
        bomen = {naam: verify_xml(pakket.delen[naam]) for naam in pakket.tekstdelen}
        kopstijlen = render_kopstijlen(pakket)
        sporen = list(verify_sporen(plaats, pakket, bomen.values()))
    except etree.XMLSyntaxError:
        return Lezing(None, (catalogus.GEEN_SJABLOON.at(plaats),))
    for boom in bomen.values():
        render_heel(boom)
    alineas = {naam: render_alineas(boom, kopstijlen) for naam, boom in bomen.items()}
    hoofd = bomen[pakket.tekstdelen[0]]
    if not any(CODE.search(alinea.tekst) for deel in alineas.values() for alinea in deel):
        return Lezing(None, (catalogus.GEEN_PLAATSHOUDERS.at(plaats),))
    bevindingen = [*sporen, *verify_koppen(plaats, hoofd, kopstijlen), *_verify(plaats, alineas)]
    if has_fout(bevindingen):
        return Lezing(None, limit_bevindingen(bestand, sort_bevindingen(bevindingen)))
    heel = {n: etree.tostring(b, encoding="UTF-8", standalone=True) for n, b in bomen.items()}
    pakket = replace(pakket, delen=MappingProxyType({**pakket.delen, **heel}))
    lezing = _prepare(plaats, pakket, alineas, sha256(inhoud).hexdigest())
    alle = sort_bevindingen([*bevindingen, *lezing.bevindingen])
    return Lezing(lezing.waarde, limit_bevindingen(bestand, alle))


def _verify(plaats: Plaats, alineas: Mapping[str, tuple[Alinea, ...]]) -> Iterator[Bevinding]:
    """What is wrong with the codes, before docxtpl or jinja reads them: all of it at once."""
    omgeving = render_omgeving()
    for deel in alineas.values():
        yield from verify_vorm(plaats, deel)
        lezing = verify_blokken(plaats, deel, omgeving)
        yield from lezing.bevindingen
        open_ = any(b.code == catalogus.BLOK_OPEN.code for b in lezing.bevindingen)
        for bevinding in verify_plaatshouders(plaats, deel, lezing.waarde or (), omgeving):
            if not (open_ and bevinding.code == catalogus.LUS_IN_LUS.code):  # it only follows
                yield bevinding


def _prepare(
    plaats: Plaats, pakket: Pakket, alineas: Mapping[str, tuple[Alinea, ...]], hash_: str
) -> Lezing[Notasjabloon]:
    omgeving = render_omgeving()
    bronnen = _find_bronnen(pakket)
    if te_groot := tuple(verify_herhaling(plaats, bronnen.values())):
        return Lezing(None, te_groot)
    bevindingen = [
        bevinding
        for naam, bron in bronnen.items()
        for bevinding in verify_buiten(plaats, bron, alineas[naam])
    ]
    if bevindingen:
        return Lezing(None, tuple(bevindingen))
    try:
        delen = tuple(Tekstdeel(naam, omgeving.from_string(bron)) for naam, bron in bronnen.items())
    except TemplateSyntaxError:
        velden = {"plek": _BUITEN, "reden": "het begin of het einde ontbreekt"}
        return Lezing(None, (catalogus.CODE_ONLEESBAAR.at(plaats, **velden),))
    bevindingen += verify_geldigheid(plaats, delen)
    velden_ = verify_volledigheid(delen)
    bevindingen += _miss(plaats, velden_)
    if has_fout(bevindingen):
        return Lezing(None, tuple(bevindingen))
    vast = {naam: deel for naam, deel in pakket.delen.items() if naam not in bronnen}
    sjabloon = Notasjabloon(plaats.bestand, hash_, render_basis(vast), delen, velden_)
    return Lezing(sjabloon, tuple(bevindingen))


def _find_bronnen(pakket: Pakket) -> dict[str, str]:
    """The main document, and the other text parts that hold a code, as jinja can read them."""
    return {
        naam: render_bron(pakket.delen[naam])
        for naam in pakket.tekstdelen
        if naam == pakket.tekstdelen[0] or b"{" in pakket.delen[naam]
    }


def _miss(plaats: Plaats, velden: frozenset[str]) -> Iterator[Bevinding]:
    """What a note would lack; a list of which nothing is printed is named once."""
    geheel: dict[str, list[str]] = {}
    for pad in render_paden():
        geheel.setdefault(pad.partition(".")[0], []).append(pad)
    for naam, paden in geheel.items():
        weg = [pad for pad in paden if pad not in velden]
        if weg == paden:
            soort = "de lijst" if paden != [naam] else "de plaatshouder"
            yield _refuse(plaats, f"{soort} '{naam}'", paden)
        else:
            for pad in weg:
                lijst, _, veld = pad.rpartition(".")
                yield _refuse(plaats, f"'{veld}' uit de lijst '{lijst}'", [pad])


def _refuse(plaats: Plaats, wat: str, paden: list[str]) -> Bevinding:
    verplicht = not VERPLICHT.isdisjoint(paden)
    soort = catalogus.VERPLICHTE_PLAATSHOUDER_WEG if verplicht else catalogus.PLAATSHOUDER_WEG
    return soort.at(plaats, wat=wat)
