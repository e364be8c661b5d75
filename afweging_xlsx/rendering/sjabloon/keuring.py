"""The note template: checked, and prepared once so that each note only has to be filled in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from jinja2 import TemplateSyntaxError
from lxml import etree

from afweging_xlsx.domain.bevinding import Bevinding, Lezing, has_fout, sort_bevindingen
from afweging_xlsx.domain.catalogus import sjabloon as catalogus
from afweging_xlsx.domain.overvloed import limit_bevindingen
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.rendering.deel import Tekstdeel, render_bron, render_omgeving
from afweging_xlsx.rendering.pakket import Pakket, render_basis, verify_pakket, verify_xml
from afweging_xlsx.rendering.sjabloon.alineas import Sjabloondeel, render_sjabloondeel
from afweging_xlsx.rendering.sjabloon.blokken import verify_blokken
from afweging_xlsx.rendering.sjabloon.buiten import verify_bron, verify_buiten, verify_figuren
from afweging_xlsx.rendering.sjabloon.codes import CODE
from afweging_xlsx.rendering.sjabloon.grenzen import verify_grenzen, verify_herhaling
from afweging_xlsx.rendering.sjabloon.heling import render_heel
from afweging_xlsx.rendering.sjabloon.plaatshouders import verify_plaatshouders
from afweging_xlsx.rendering.sjabloon.proef import verify_geldigheid, verify_volledigheid
from afweging_xlsx.rendering.sjabloon.sporen import verify_sporen
from afweging_xlsx.rendering.sjabloon.stijlen import Stijlen, render_stijlen
from afweging_xlsx.rendering.sjabloon.volledigheid import (
    verify_genoemd,
    verify_koppen,
    verify_velden,
)
from afweging_xlsx.rendering.sjabloon.vorm import verify_vorm


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
        lezing = _verify(plaats, pakket, sha256(inhoud).hexdigest())
    except etree.XMLSyntaxError:
        return Lezing(None, (catalogus.GEEN_SJABLOON.at(plaats),))
    alle = sort_bevindingen(lezing.bevindingen)
    return Lezing(lezing.waarde, limit_bevindingen(bestand, alle))


def _verify(plaats: Plaats, pakket: Pakket, hash_: str) -> Lezing[Notasjabloon]:
    """Check all that can be seen without trying the template; try it when there is no fout."""
    stijlen = render_stijlen(pakket)
    delen = tuple(_find_delen(pakket, stijlen))
    if not any(CODE.search(alinea.tekst) for deel in delen for alinea in deel.alineas):
        return Lezing(None, (catalogus.GEEN_PLAATSHOUDERS.at(plaats),))
    bevindingen = [
        *verify_koppen(plaats, delen[0].wortel, stijlen),
        *verify_sporen(plaats, delen, stijlen),
        *verify_figuren(plaats, pakket),
        *(bevinding for deel in delen for bevinding in _verify_deel(plaats, deel)),
    ]
    if has_fout(bevindingen):
        weg = verify_genoemd(plaats, delen, bevindingen)
        return Lezing(None, (*bevindingen, *weg))
    lezing = _prepare(plaats, pakket, delen, hash_)
    return Lezing(lezing.waarde, (*bevindingen, *lezing.bevindingen))


def _find_delen(pakket: Pakket, stijlen: Stijlen) -> Iterator[Sjabloondeel]:
    """The parts with text, the main document first, each code in them in one piece."""
    for naam in pakket.tekstdelen:
        wortel = verify_xml(pakket.delen[naam])
        render_heel(wortel)
        yield render_sjabloondeel(naam, wortel, stijlen.koppen)


def _verify_deel(plaats: Plaats, deel: Sjabloondeel) -> Iterator[Bevinding]:
    """What is wrong with the codes of a part, before docxtpl or jinja reads them."""
    omgeving, alineas = render_omgeving(), deel.alineas
    yield from verify_buiten(plaats, deel)
    yield from verify_vorm(plaats, alineas)
    lezing = verify_blokken(plaats, alineas, omgeving)
    yield from lezing.bevindingen
    open_ = any(b.code == catalogus.BLOK_OPEN.code for b in lezing.bevindingen)
    for bevinding in verify_plaatshouders(plaats, alineas, lezing.waarde or (), omgeving):
        if not (open_ and bevinding.code == catalogus.LUS_IN_LUS.code):  # it only follows
            yield bevinding


def _prepare(
    plaats: Plaats, pakket: Pakket, delen: Sequence[Sjabloondeel], hash_: str
) -> Lezing[Notasjabloon]:
    """Compile a template without mistakes in its codes, and try it out."""
    bronnen = dict(_find_bronnen(delen))
    if te_groot := tuple(verify_herhaling(plaats, bronnen.values())):
        return Lezing(None, te_groot)
    bevindingen = [
        bevinding
        for deel in delen
        for bevinding in verify_bron(plaats, bronnen.get(deel.naam, ""), deel.alineas)
    ]
    if bevindingen:
        return Lezing(None, tuple(bevindingen))
    omgeving = render_omgeving()
    try:
        delen_ = tuple(Tekstdeel(naam, omgeving.from_string(b)) for naam, b in bronnen.items())
    except TemplateSyntaxError:
        velden = {"plek": "in dit sjabloon", "reden": "het begin of het einde ontbreekt"}
        return Lezing(None, (catalogus.CODE_ONLEESBAAR.at(plaats, **velden),))
    gedrukt = verify_volledigheid(delen_)
    bevindingen = [*verify_geldigheid(plaats, delen_), *verify_velden(plaats, gedrukt)]
    if has_fout(bevindingen):
        return Lezing(None, tuple(bevindingen))
    vast = {naam: deel for naam, deel in pakket.delen.items() if naam not in bronnen}
    sjabloon = Notasjabloon(plaats.bestand, hash_, render_basis(vast), delen_, gedrukt)
    return Lezing(sjabloon, tuple(bevindingen))


def _find_bronnen(delen: Sequence[Sjabloondeel]) -> Iterator[tuple[str, str]]:
    """The main document, and the other text parts that hold a code, as jinja can read them."""
    for nummer, deel in enumerate(delen):
        xml = etree.tostring(deel.wortel, encoding="UTF-8", standalone=True)
        if nummer == 0 or b"{" in xml:
            yield deel.naam, render_bron(xml)
