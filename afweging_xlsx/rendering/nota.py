"""A note: the prepared template filled in with an Advies, and checked that nothing vanished."""

import re
import zipfile
from collections.abc import Iterable, Iterator
from html import unescape
from io import BytesIO

from afweging_xlsx.domain.advies import Advies
from afweging_xlsx.errors import AfwegingError
from afweging_xlsx.rendering.deel import render_delen
from afweging_xlsx.rendering.eigenschappen import render_eigenschappen
from afweging_xlsx.rendering.pakket import render_pakket
from afweging_xlsx.rendering.sjabloon.keuring import Notasjabloon
from afweging_xlsx.rendering.tekst import render_tekst
from afweging_xlsx.rendering.velden import render_paden, render_zinnen

_RUN = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_SCHEIDING = re.compile("[\n\t]+")


def render_nota(sjabloon: Notasjabloon, advies: Advies) -> bytes:
    """The .docx of this Advies; the same input gives the same bytes.

    Raises AfwegingError when a text of the Advies did not reach the note.
    """
    delen = tuple(render_delen(sjabloon.delen, advies))
    if kwijt := next(_find_kwijt((xml for _, xml in delen), advies, sjabloon.velden), None):
        raise AfwegingError(
            f"Het sjabloon van de nota laat een tekst weg: '{kwijt[:60]}'. "
            "Controleer het sjabloon met 'afweging controleer'."
        )
    bytes_ = ((naam, xml.encode()) for naam, xml in delen)
    return render_pakket(sjabloon.basis, [*bytes_, *render_eigenschappen(advies)])


def verify_nota(
    inhoud: bytes, advies: Advies, velden: Iterable[str] | None = None
) -> tuple[str, ...]:
    """Reopen a note and give the texts of the Advies that are not in it.

    Only texts of these fields are looked for, given as paths; without them, those of every field.
    """
    with zipfile.ZipFile(BytesIO(inhoud)) as bestand:
        namen = [n for n in bestand.namelist() if n.startswith("word/") and n.endswith(".xml")]
        delen = [bestand.read(naam).decode() for naam in namen]
    return tuple(_find_kwijt(delen, advies, velden or render_paden()))


def _find_kwijt(delen: Iterable[str], advies: Advies, velden: Iterable[str]) -> Iterator[str]:
    """The texts of these fields that no run of text in these parts holds."""
    gezocht = frozenset(velden)
    runs = {unescape(run) for xml in delen for run in _RUN.findall(xml)}
    geheel = "\n".join(runs)
    for pad, ruw in render_zinnen(advies):
        if pad in gezocht and ruw not in runs:
            tekst = render_tekst(ruw)
            if not all(stuk in geheel for stuk in _SCHEIDING.split(tekst)):
                yield tekst
