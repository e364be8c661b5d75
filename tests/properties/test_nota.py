"""Whatever an Advies says: Word can open the note, and every sentence is in it."""

import io
from dataclasses import fields

import docx
from hypothesis import given, settings
from hypothesis import strategies as st

from afweging_xlsx.domain.advies import Advies
from afweging_xlsx.rendering.nota import render_nota, verify_nota
from afweging_xlsx.rendering.sjabloon.alineas import W
from afweging_xlsx.rendering.tekst import render_tekst
from afweging_xlsx.rendering.velden import render_zinnen
from unit.rendering.voorbeelden import prepare_sjabloon

LASTIG = (
    "{{ titel }}",
    "{% for",
    "<w:p>",
    "&amp;",
    "\r\n",
    "\t",
    "\x00",
    "\ud800",
    "_x000D_",
    "]]>",
)
TEKST = st.lists(st.text(max_size=20) | st.sampled_from(LASTIG), max_size=3).map("".join)
st.register_type_strategy(str, TEKST)
ADVIEZEN = st.builds(Advies, **{veld.name: st.from_type(veld.type) for veld in fields(Advies)})


def read_alineas(inhoud: bytes) -> str:
    """All text of the note as python-docx sees it, headers included."""
    document = docx.Document(io.BytesIO(inhoud))
    koppen = (deel for s in document.sections for deel in (s.header, s.first_page_header))
    alineas = [
        docx.text.paragraph.Paragraph(alinea, document).text
        for wortel in (document.element, *(kop._element for kop in koppen))
        for alinea in wortel.iter(f"{W}p")
    ]
    return "\n".join(alineas)


@settings(max_examples=50, deadline=None)
@given(ADVIEZEN)
def test_every_sentence_is_there(advies: Advies) -> None:
    """Any text gives a .docx that opens and holds every sentence"""
    inhoud = render_nota(prepare_sjabloon(), advies)
    tekst = read_alineas(inhoud)

    assert [z for _, z in render_zinnen(advies) if render_tekst(z) not in tekst] == []
    assert verify_nota(inhoud, advies) == ()


@settings(max_examples=25, deadline=None)
@given(ADVIEZEN)
def test_same_input_same_bytes(advies: Advies) -> None:
    """The same Advies gives the same bytes"""
    assert render_nota(prepare_sjabloon(), advies) == render_nota(prepare_sjabloon(), advies)
