"""The note template: checked, and prepared once so that each note only has to be filled in."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from lxml import etree

from afweging_xlsx.domain.bevinding import Bevinding, Lezing, has_fout, sort_bevindingen
from afweging_xlsx.domain.catalogus import sjabloon as catalogus
from afweging_xlsx.domain.overvloed import limit_bevindingen
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import fold_tekst
from afweging_xlsx.rendering.alineas import W, render_alinea, verify_alineas
from afweging_xlsx.rendering.deel import Tekstdeel, render_bron, render_omgeving
from afweging_xlsx.rendering.grenzen import verify_grenzen, verify_herhaling
from afweging_xlsx.rendering.pakket import Pakket, render_basis, verify_pakket, verify_xml
from afweging_xlsx.rendering.plaatshouders import verify_plaatshouders
from afweging_xlsx.rendering.proef import verify_geldigheid, verify_volledigheid
from afweging_xlsx.rendering.velden import VERPLICHT, render_paden

STIJLEN = "word/styles.xml"
KOPWOORD = "verantwoording"


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
        bevindingen = [*_verify_sporen(plaats, pakket, bomen), *_verify_kop(plaats, pakket, bomen)]
    except etree.XMLSyntaxError:
        return Lezing(None, (catalogus.GEEN_SJABLOON.at(plaats),))
    for boom in bomen.values():
        bevindingen += verify_alineas(plaats, boom)
    if has_fout(bevindingen):
        return Lezing(None, limit_bevindingen(bestand, sort_bevindingen(bevindingen)))
    lezing = _prepare(plaats, pakket, sha256(inhoud).hexdigest())
    alle = sort_bevindingen([*bevindingen, *lezing.bevindingen])
    return Lezing(lezing.waarde, limit_bevindingen(bestand, alle))


def _prepare(plaats: Plaats, pakket: Pakket, hash_: str) -> Lezing[Notasjabloon]:
    omgeving = render_omgeving()
    bronnen = _find_bronnen(pakket)
    if te_groot := tuple(verify_herhaling(plaats, bronnen.values())):
        return Lezing(None, te_groot)
    bevindingen = [
        bevinding
        for bron in bronnen.values()
        for bevinding in verify_plaatshouders(plaats, bron, omgeving)
    ]
    if bevindingen:
        return Lezing(None, tuple(bevindingen))
    delen = tuple(Tekstdeel(naam, omgeving.from_string(bron)) for naam, bron in bronnen.items())
    bevindingen += verify_geldigheid(plaats, delen)
    velden = verify_volledigheid(delen)
    bevindingen += _miss(plaats, velden)
    if has_fout(bevindingen):
        return Lezing(None, tuple(bevindingen))
    vast = {naam: deel for naam, deel in pakket.delen.items() if naam not in bronnen}
    sjabloon = Notasjabloon(plaats.bestand, hash_, render_basis(vast), delen, velden)
    return Lezing(sjabloon, tuple(bevindingen))


def _find_bronnen(pakket: Pakket) -> dict[str, str]:
    """The main document, and the other text parts that hold a code, as jinja can read them."""
    return {
        naam: render_bron(pakket.delen[naam])
        for naam in pakket.tekstdelen
        if naam == pakket.tekstdelen[0] or b"{" in pakket.delen[naam]
    }


def _miss(plaats: Plaats, velden: frozenset[str]) -> Iterator[Bevinding]:
    for pad in render_paden():
        if pad not in velden:
            weg = catalogus.VERPLICHTE_PLAATSHOUDER_WEG, catalogus.PLAATSHOUDER_WEG
            yield weg[pad not in VERPLICHT].at(plaats, naam=pad)


def _verify_sporen(
    plaats: Plaats, pakket: Pakket, bomen: dict[str, etree._Element]
) -> Iterator[Bevinding]:
    """Traces of editing that would go along in every note, with the name of who made them."""
    merken = {"bijgehouden wijzigingen": ("ins", "del"), "opmerkingen": ("commentReference",)}
    for wat, namen in merken.items():
        labels = [f"{W}{naam}" for naam in namen]
        if any(True for boom in bomen.values() for _ in boom.iter(*labels)):
            yield catalogus.SPOREN_VAN_BEWERKING.at(plaats, wat=wat)


def _verify_kop(
    plaats: Plaats, pakket: Pakket, bomen: dict[str, etree._Element]
) -> Iterator[Bevinding]:
    """Whether the receipt stands under a real heading (design, section 8)."""
    koppen = set(_find_kopstijlen(pakket))
    for alinea in bomen[pakket.tekstdelen[0]].iter(f"{W}p"):
        stijl = alinea.find(f"{W}pPr/{W}pStyle")
        is_kop = stijl is not None and stijl.get(f"{W}val") in koppen
        if is_kop and KOPWOORD in fold_tekst(render_alinea(alinea)):
            return
    yield catalogus.KOP_VERANTWOORDING_WEG.at(plaats)


def _find_kopstijlen(pakket: Pakket) -> Iterator[str]:
    """The ids of the heading styles; Word in Dutch calls them otherwise, their names it keeps."""
    if STIJLEN not in pakket.delen:
        return
    for stijl in verify_xml(pakket.delen[STIJLEN]).iter(f"{W}style"):
        naam = stijl.find(f"{W}name")
        if naam is not None and str(naam.get(f"{W}val", "")).casefold().startswith("heading "):
            yield str(stijl.get(f"{W}styleId"))
