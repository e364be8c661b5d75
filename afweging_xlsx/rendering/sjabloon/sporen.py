"""What an editor of a template left behind: tracked changes, remarks, hidden codes."""

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import sjabloon as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.rendering.sjabloon.alineas import (
    TEKSTEN,
    Sjabloondeel,
    W,
    render_citaat,
    render_tekstregel,
)
from afweging_xlsx.rendering.sjabloon.stijlen import Stijlen, verify_verborgen

_WEG = (f"{W}del", f"{W}moveFrom")
_MERKEN = {
    "bijgehouden wijzigingen": (*_WEG, *(f"{W}{naam}" for naam in ("ins", "moveTo", "rPrChange"))),
    "opmerkingen": (f"{W}commentReference",),
}


def verify_sporen(
    plaats: Plaats, delen: Sequence[Sjabloondeel], stijlen: Stijlen
) -> Iterator[Bevinding]:
    """Traces of editing: codes that would not work, and what would go along in every note."""
    for wat, labels in _MERKEN.items():
        if any(True for deel in delen for _ in deel.wortel.iter(*labels)):
            yield catalogus.SPOREN_VAN_BEWERKING.at(plaats, wat=wat)
    for deel in delen:
        yield from _verify_weg(plaats, deel)
        yield from _verify_verborgen(plaats, deel, stijlen)


def _verify_weg(plaats: Plaats, deel: Sjabloondeel) -> Iterator[Bevinding]:
    """Codes, or pieces of them, in text that was deleted or moved away."""
    for element in deel.wortel.iter(*_WEG):
        tekst = "".join(stuk.text or "" for stuk in element.iter(*TEKSTEN)).strip()
        if re.search(r"[{}]", tekst):
            velden = {"plek": deel.plek(element), "tekst": render_citaat(tekst)}
            yield catalogus.CODE_IN_WIJZIGING.at(plaats, **velden)


def _verify_verborgen(plaats: Plaats, deel: Sjabloondeel, stijlen: Stijlen) -> Iterator[Bevinding]:
    """Codes that print, in text that Word does not show: by the run itself or by a style."""
    for run in deel.wortel.iter(f"{W}r"):
        tekst = render_tekstregel(run)
        if "{{" in tekst and (
            verify_verborgen(run) or not stijlen.verborgen.isdisjoint(_find_stijlen(run))
        ):
            velden = {"plek": deel.plek(run, tekst), "tekst": render_citaat(tekst.strip())}
            yield catalogus.VERBORGEN_PLAATSHOUDER.at(plaats, **velden)


def _find_stijlen(run: etree._Element) -> Iterator[str]:
    """The styles of a run and of its paragraph."""
    alinea = next(run.iterancestors(f"{W}p"), None)
    for element, pad in ((run, f"{W}rPr/{W}rStyle"), (alinea, f"{W}pPr/{W}pStyle")):
        if element is not None and (stijl := element.find(pad)) is not None:
            yield str(stijl.get(f"{W}val"))
