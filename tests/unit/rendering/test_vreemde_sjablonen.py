"""Odd templates, as Word and editors make them: what still reads works, the rest is named."""

import re
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Documentsoort

from afweging_xlsx.domain.bevinding import Bevindingsoort
from afweging_xlsx.domain.catalogus import sjabloon as catalogus
from afweging_xlsx.rendering.nota import render_nota, verify_nota
from afweging_xlsx.rendering.sjabloon.keuring import verify_sjabloon
from pakketten import read_parts
from unit.rendering.voorbeelden import (
    ADVIES,
    BESTAND,
    DOCUMENT,
    EINDE,
    LEEG,
    change_pakket,
    change_sjabloon,
)

NAAM = "nota.docx"
ENGELS = re.compile(r"\b(expected|unexpected|unknown|tag|token|template|block|undefined|line)\b")


def run(tekst: str, opmaak: str = "") -> str:
    """A run of text."""
    return f'<w:r>{opmaak}<w:t xml:space="preserve">{tekst}</w:t></w:r>'


def alinea(*runs: str) -> str:
    """A paragraph of runs; a text is a run."""
    return "<w:p>" + "".join(r if r.startswith("<") else run(r) for r in runs) + "</w:p>"


def tabel(*rijen: list[str]) -> str:
    """A table; each cell holds this XML."""
    cellen = ("".join(f"<w:tc><w:tcPr/>{cel}</w:tc>" for cel in rij) for rij in rijen)
    binnen = "".join(f"<w:tr>{rij}</w:tr>" for rij in cellen)
    return f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>{binnen}</w:tbl>"


def tekstvak(*alineas: str) -> str:
    """A paragraph with a text box in it."""
    vorm = '<v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>'
    sluit = "</w:txbxContent></v:textbox></v:shape>"
    return f"<w:p>{run('voor ')}<w:r><w:pict>{vorm}{''.join(alineas)}{sluit}</w:pict></w:r></w:p>"


def add(xml: str) -> bytes:
    """The template with this XML at the end of its text."""
    return change_sjabloon(EINDE, xml + EINDE)


VET = "<w:rPr><w:b/></w:rPr>"
SPELLING = '<w:proofErr w:type="spellStart"/>'
WISKUNDE = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
LUS = ("{%p for a in advies %}", "{{ a }}", "{%p endfor %}")
VAK = f"<w:txbxContent>{''.join(map(alinea, LUS))}</w:txbxContent>"

WERKT = {
    "cut to pieces": alinea("{", "{ ti", SPELLING, run("tel", VET), " }", "}"),
    "braces apart, percent signs apart": alinea("{", "% if titel %", "}x{", "% endif %", "}"),
    "half in a hyperlink": alinea(
        "{{ ti", '<w:hyperlink w:anchor="x">' + run("tel }}") + "</w:hyperlink>"
    ),
    "half in a content control": alinea(
        "{{ ti", f"<w:sdt><w:sdtPr/><w:sdtContent>{run('tel }}')}</w:sdtContent></w:sdt>"
    ),
    "half in a simple field": alinea(
        "{{ ti", f'<w:fldSimple w:instr=" AUTHOR ">{run("tel }}")}</w:fldSimple>'
    ),
    "a bookmark inside": alinea(
        "{{ ti", '<w:bookmarkStart w:id="7" w:name="b"/><w:bookmarkEnd w:id="7"/>', "tel }}"
    ),
    "a line break inside": "<w:p><w:r><w:t>{{ titel</w:t><w:br/><w:t>}}</w:t></w:r></w:p>",
    "a tab inside": "<w:p><w:r><w:t>{{</w:t><w:tab/><w:t>titel }}</w:t></w:r></w:p>",
    "a new line in the text": alinea("{{\ntitel\n}}"),
    "non-breaking spaces": alinea("{{\u00a0titel\u202f}}"),
    "a non-breaking space behind p": "".join(
        alinea(t) for t in ("{%p\u00a0for a in advies %}", "{{ a }}", "{%p endfor\u00a0%}")
    ),
    "a zero width space": alinea("{{ ti\u200btel }}"),
    "a soft hyphen": alinea("{{ ti\u00adtel }}"),
    "signs that turn the direction": alinea("{{ \u202btitel\u202c }}"),
    "a byte order mark": alinea("{{ \ufefftitel }}"),
    "low quotes": alinea("{% if titel == „ja” %}x{% endif %}"),
    "low single quotes": alinea("{% if titel == ‚ja’ %}x{% endif %}"),
    "English quotes": alinea("{% if titel == “ja” %}x{% endif %}"),
    "angular quotes": alinea("{% if titel == «ja» %}x{% endif %}"),
    "a code in capitals as text": alinea("{{ 'JA' }}"),
    "a number as text": alinea("{{ 1 }}"),
    "a sign of XML in a text": alinea("{{ 'a &lt; b &amp; c' }}"),
    "a code as numbers": alinea("&#123;{ titel }&#125;"),
    "a code in CDATA": "<w:p><w:r><w:t><![CDATA[{{ titel }}]]></w:t></w:r></w:p>",
    "remarks": alinea("{# hier komt de titel #}"),
    "a remark about a placeholder": alinea("{# {{ onzin }} komt later #}"),
    "remarks of their own": alinea("{#p hier komt de titel #}"),
    "remarks of XML": "<!-- {{ onzin }} --><?x {{ onzin }}?>",
    "a loop in a text box": tekstvak(*map(alinea, LUS)),
    "a text box between blocks": alinea(LUS[0]) + tekstvak(alinea("{{ a }}")) + alinea(LUS[2]),
    "a text box as Word writes it": (
        '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-'
        f'compatibility/2006"><mc:Choice Requires="wps">{VAK}</mc:Choice>'
        f"<mc:Fallback>{VAK}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    ),
    "a loop in a nested table": tabel(
        [tabel([alinea("kop")], *([alinea(t.replace("%p", "%tr"))] for t in LUS)) + alinea("")]
    ),
    "a loop in a cell": tabel(["".join(map(alinea, LUS))]),
    "a block over two paragraphs": alinea("{% if titel %}x") + alinea("y{% endif %}"),
    "blocks of runs": alinea("{%r if titel %}", "x", "{%r endif %}"),
    "elif and else": alinea(
        "{% if titel == 'a' %}x{% elif kenmerk != 'b' %}y{% else %}z{% endif %}"
    ),
    "and, or, not": alinea("{% if titel and not (kenmerk or advies) %}x{% endif %}"),
    "the names of a loop": alinea("{% for a in advies %}{{ loop.index }}{% endfor %}"),
    "a tracked insertion elsewhere": alinea("los", "<w:ins w:id='1' w:author='J'><w:r/></w:ins>"),
}  # fmt: skip

FOUT: dict[str, tuple[str, set[Bevindingsoort]]] = {
    "a placeholder in a formula": (
        f"<w:p><m:oMath {WISKUNDE}><m:r><m:t>{{{{ titel }}}}</m:t></m:r></m:oMath></w:p>",
        {catalogus.PLAATSHOUDER_BUITEN_TEKST},
    ),
    "a placeholder as alternative text": (
        '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/'
        '2006/wordprocessingDrawing"><wp:docPr id="1" name="x" descr="{{ titel }}"/></wp:inline>'
        "</w:drawing></w:r></w:p>",
        {catalogus.PLAATSHOUDER_BUITEN_TEKST},
    ),
    "a misspelt name in a text box": (
        tekstvak(alinea("{{ titl }}")),
        {catalogus.ONBEKENDE_PLAATSHOUDER},
    ),
    "a loop that begins in a text box": (
        tekstvak(alinea(LUS[0])) + alinea(LUS[2]),
        {catalogus.BLOK_ANDER_NIVEAU},
    ),
    "two codes in a row": (
        tabel([alinea("kop")], [alinea("{%tr for a in advies %}"), alinea("{%tr endfor %}")]),
        {catalogus.MEER_CODES},
    ),
    "cells as loop": (
        tabel([alinea(t.replace("%p", "%tc")) for t in LUS]),
        {catalogus.NOTA_ONGELDIG},
    ),
    "a code over two paragraphs": (
        alinea("{{ titel") + alinea("}}"),
        {catalogus.CODE_HALF},
    ),
    "a dash that was corrected": (
        alinea("{%– if titel %}x{% endif %}"),
        {catalogus.VERBODEN_CODE},
    ),
    "a dash at the end alone": (
        alinea("{% if titel %}x{% endif -%}"),
        {catalogus.VERBODEN_CODE},
    ),
    "a block that does not end, with a wrong name in it": (
        alinea("{%p if titl %}") + alinea("{{ kenmrk }}"),
        {catalogus.BLOK_OPEN, catalogus.ONBEKENDE_PLAATSHOUDER},
    ),
    "a loop that cannot be read, with good names in it": (
        alinea("{% for a advies %}{{ a.x }}{% endfor %}"),
        {catalogus.CODE_ONLEESBAAR},
    ),
    "a condition that cannot be read": (
        alinea("{% if %}x{% elif ( %}y{% endif %}"),
        {catalogus.CODE_ONLEESBAAR},
    ),
    "an elif of a loop": (
        alinea("{% for a in advies %}{% elif titel %}{% endfor %}"),
        {catalogus.BLOK_ZONDER_BEGIN},
    ),
    "blocks a thousand deep": (
        alinea("{% if titel %}" * 1000 + "{% endif %}" * 1000),
        {catalogus.CODE_ONLEESBAAR},
    ),
    "a thousand blocks that do not end": (
        "".join(alinea("{%p if titel %}") for _ in range(1000)),
        {catalogus.CODE_ONLEESBAAR, catalogus.BLOK_OPEN},
    ),
    "six loops in each other": (
        alinea("{% for a in casussen %}" + "{% for b in a.lessen %}" * 5 + "{% endfor %}" * 6),
        {catalogus.CODE_ONLEESBAAR},
    ),
    "a variable": (
        alinea("{% set x = titel %}{{ x }}"),
        {catalogus.VERBODEN_CODE, catalogus.ONBEKENDE_PLAATSHOUDER},
    ),
    "a formatted text": (alinea("{{ '%s' % titel }}"), {catalogus.VERBODEN_CODE}),
    "one compared with two": (
        alinea("{% if 'a' == titel == 'b' %}x{% endif %}"),
        {catalogus.VERBODEN_CODE},
    ),
    "nothing as text": (alinea("{{ none }}"), {catalogus.VERBODEN_CODE}),
    "a condition as text": (alinea("{{ titel == 'a' }}"), {catalogus.VERBODEN_CODE}),
    "the loop itself": (
        alinea("{% for a in advies %}{{ loop }}{% endfor %}"),
        {catalogus.PLAATSHOUDER_IS_LIJST},
    ),
    "a text in a loop": (
        alinea("{% for a in advies %}{% for b in a %}{% endfor %}{% endfor %}"),
        {catalogus.PLAATSHOUDER_IS_LIJST},
    ),
    "a field of a text": (alinea("{{ titel.lengte }}"), {catalogus.ONBEKENDE_PLAATSHOUDER}),
    "a name with an accent": (alinea("{{ oordëel }}"), {catalogus.ONBEKENDE_PLAATSHOUDER}),
    "a name in capitals": (alinea("{{ TITEL }}"), {catalogus.ONBEKENDE_PLAATSHOUDER}),
    "a wrong name in an insertion": (
        alinea("{{ ti", f'<w:ins w:id="1" w:author="J">{run("tl }}")}</w:ins>'),
        {catalogus.ONBEKENDE_PLAATSHOUDER, catalogus.SPOREN_VAN_BEWERKING},
    ),
    "a brace that was deleted": (
        alinea(
            "{{ titel }}",
            '<w:del w:id="1" w:author="J"><w:r><w:delText>}</w:delText></w:r></w:del>',
        ),
        {catalogus.CODE_IN_WIJZIGING, catalogus.SPOREN_VAN_BEWERKING},
    ),
}  # fmt: skip


@pytest.mark.parametrize("xml", WERKT.values(), ids=WERKT)
def test_what_still_reads_works(xml: str) -> None:
    """A code that an editor's program changed, but that can still be read, is filled in"""
    lezing = verify_sjabloon(NAAM, add(xml))

    assert lezing.waarde is not None
    assert {b.code for b in lezing.bevindingen} <= {catalogus.SPOREN_VAN_BEWERKING.code}
    for advies in (ADVIES, LEEG):
        nota = render_nota(lezing.waarde, advies)
        assert verify_nota(nota, advies) == ()
        assert re.findall(r"[{}%]{2}", read_deel(nota, DOCUMENT)) == []


@pytest.mark.parametrize(("xml", "soorten"), FOUT.values(), ids=FOUT)
def test_what_does_not_is_named(xml: str, soorten: set[Bevindingsoort]) -> None:
    """What cannot be read, or would go wrong in a note, is named before a note is made"""
    lezing = verify_sjabloon(NAAM, add(xml))

    assert lezing.waarde is None
    assert {b.code for b in lezing.bevindingen} == {soort.code for soort in soorten}
    assert [b.zin for b in lezing.bevindingen if ENGELS.search(b.zin)] == []


def edit(document: Documentsoort) -> bytes:
    """The bytes of a document."""
    doel = BytesIO()
    document.save(doel)
    return doel.getvalue()


def test_mistakes_all_over_a_document() -> None:
    """Each mistake is named where an editor finds it: text, table, nested table, header, footer"""
    document = Document(str(BESTAND))
    document.add_heading("Bijlage twee", 2)
    document.add_paragraph("{{ een }}")
    cel = document.add_table(1, 1).cell(0, 0)
    cel.text = "{{ twee }}"
    cel.add_table(1, 1).cell(0, 0).text = "{{ drie }}"
    document.sections[0].header.paragraphs[0].add_run("{{ vier }}")
    document.sections[0].footer.add_table(1, 1, 1000).cell(0, 0).text = "{{ vijf }}"
    document.paragraphs[0].insert_paragraph_before("{{ zes }}")

    gevonden = verify_sjabloon(NAAM, edit(document)).bevindingen

    assert {b.melding.partition(", bij '")[0] for b in gevonden} == {
        "onder de kop 'Bijlage twee'",
        "in de tabel onder de kop 'Bijlage twee'",
        "in de koptekst",
        "in de tabel in de voettekst",
        "bovenaan",
    }
    assert [b.code for b in gevonden] == [catalogus.ONBEKENDE_PLAATSHOUDER.code] * 6


@pytest.mark.parametrize(
    ("wortel", "waar"), [("footnotes", "in een voetnoot"), ("endnotes", "in een eindnoot")]
)
def test_mistake_in_a_note_of_the_page(wortel: str, waar: str) -> None:
    """Footnotes and endnotes are checked too"""
    soort = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    inhoud = change_pakket("[Content_Types].xml", f"{soort}.header+xml", f"{soort}.{wortel}+xml")
    deel = read_deel(inhoud, "word/header1.xml")
    noot = deel.replace("w:hdr", f"w:{wortel}")
    inhoud = change_pakket("word/header1.xml", deel, noot, inhoud)
    inhoud = change_pakket("word/header1.xml", "{{ kenmerk }}", "{{ kenmrk }}", inhoud)

    (gevonden,) = verify_sjabloon(NAAM, inhoud).bevindingen

    assert gevonden.melding.partition(",")[0] == waar


def test_properties_of_the_template_do_not_count() -> None:
    """A code in a document property is not filled in, and does not come into a note"""
    document = Document(str(BESTAND))
    document.core_properties.title = "{{ onzin }}"

    lezing = verify_sjabloon(NAAM, edit(document))

    assert lezing.bevindingen == ()
    assert lezing.waarde is not None
    assert b"onzin" not in render_nota(lezing.waarde, ADVIES)


def read_deel(inhoud: bytes, naam: str) -> str:
    """The text of one part."""
    return read_parts(inhoud)[naam].decode()
