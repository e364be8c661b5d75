"""A note made from the template and an Advies."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace

import docx
import pytest
from docx.document import Document
from docx.text.paragraph import Paragraph

from afweging_xlsx.domain.advies import Advies
from afweging_xlsx.errors import AfwegingError
from afweging_xlsx.rendering.nota import render_nota, verify_nota
from afweging_xlsx.rendering.sjabloon.alineas import W
from afweging_xlsx.rendering.sjabloon.keuring import Notasjabloon, verify_sjabloon
from unit.rendering.voorbeelden import (
    ADVIES,
    DOCUMENT,
    LEEG,
    change_pakket,
    change_sjabloon,
    prepare_sjabloon,
)


def make_nota(advies: Advies) -> bytes:
    """The note of this Advies, from the template that ships."""
    return render_nota(prepare_sjabloon(), advies)


def open_nota(advies: Advies) -> Document:
    """The same, opened with python-docx."""
    return docx.Document(io.BytesIO(make_nota(advies)))


def prepare(inhoud: bytes) -> Notasjabloon:
    """A changed template, ready for use."""
    sjabloon = verify_sjabloon("nota.docx", inhoud).waarde
    assert sjabloon is not None
    return sjabloon


def read_deel(inhoud: bytes, naam: str) -> str:
    """One part of a note, as XML."""
    with zipfile.ZipFile(io.BytesIO(inhoud)) as bestand:
        return bestand.read(naam).decode()


def list_alineas(document: Document) -> Iterator[Paragraph]:
    """Every paragraph of the text, those in tables too."""
    for deel in document.element.body.iter(f"{W}p"):
        yield Paragraph(deel, document)


def list_koppen(document: Document) -> list[str]:
    """The headings of the sections."""
    return [p.text for p in document.paragraphs if p.style and p.style.name == "Heading 2"]


def test_order_of_sections() -> None:
    """The sections stand in the order of the design"""
    assert list_koppen(open_nota(ADVIES)) == [
        "Advies",
        "Conclusie",
        "Toetsing aan de prioriteitscriteria",
        "Rol van de gemeente",
        "Invloed, haalbaarheid, randvoorwaarden en andere criteria",
        "Aandachtspunten en vervolgstappen",
        "Relevante casus",
        "Oordeel behandelaar",
        "Bijlage: Verantwoording",
    ]


def test_absent_parts_are_left_out() -> None:
    """A part without content has no heading either"""
    assert list_koppen(open_nota(LEEG)) == [
        "Advies",
        "Toetsing aan de prioriteitscriteria",
        "Oordeel behandelaar",
        "Bijlage: Verantwoording",
    ]


def test_absent_case_is_explained() -> None:
    """Without a case the section says why, in one line"""
    document = open_nota(replace(LEEG, casus_uitleg="Er is geen casus voor dit type."))
    teksten = [p.text for p in document.paragraphs]

    assert teksten[teksten.index("Relevante casus") + 1] == "Er is geen casus voor dit type."


def test_outcome_first() -> None:
    """The outcome is the first paragraph under the heading of the advice"""
    teksten = [p.text for p in open_nota(ADVIES).paragraphs]

    assert teksten[teksten.index("Advies") + 1] == ADVIES.uitkomst


def test_blocking_points_follow_outcome() -> None:
    """What blocks stands right after the outcome, as a list"""
    alineas = open_nota(ADVIES).paragraphs
    plaats = [p.text for p in alineas].index(ADVIES.uitkomst)

    assert alineas[plaats + 2].text == ADVIES.belemmeringen[0]
    assert alineas[plaats + 2].style is not None
    assert alineas[plaats + 2].style.name == "List Bullet"


@pytest.mark.parametrize(
    ("rij", "stijl"), [(1, "Oordeel ja"), (2, "Oordeel nee"), (3, "Oordeel onbekend")]
)
def test_shade_of_oordeel(rij: int, stijl: str) -> None:
    """The shade goes with the oordeel, which is there in words"""
    alineas = open_nota(ADVIES).tables[1].rows[rij].cells[1].paragraphs

    assert [(p.text, p.style.name) for p in alineas if p.style] == [
        (ADVIES.toetsing[rij - 1].oordeel, stijl)
    ]


def test_no_codes_left() -> None:
    """No code of the template reaches a note"""
    xml = read_deel(make_nota(ADVIES), DOCUMENT)

    assert re.findall(r"\{[{%]", xml) == []
    assert "Sjablooncode" not in xml


def test_empty_list_in_cell() -> None:
    """A cell without lines says so"""
    (tabel,) = (t for t in open_nota(ADVIES).tables if t.cell(0, 0).text == "Onderwerp")

    assert [cel.text for cel in tabel.rows[2].cells[1:]] == ["Geen gegevens", "Geen gegevens"]


def test_cell_without_paragraph_is_repaired() -> None:
    """A cell whose loop gives nothing keeps the paragraph that Word needs"""
    cel = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    lus = "".join(map(cel.format, ("{%p for a in omslag %}", "{{ a }}", "{%p endfor %}")))
    tabel = (
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>"
        f"<w:tr><w:tc><w:tcPr/>{lus}</w:tc></w:tr></w:tbl><w:sectPr>"
    )
    inhoud = render_nota(prepare(change_sjabloon("<w:sectPr>", tabel)), LEEG)

    assert docx.Document(io.BytesIO(inhoud)).tables[-1].cell(0, 0).text == ""


def test_same_bytes() -> None:
    """The same input gives the same bytes"""
    assert make_nota(ADVIES) == make_nota(ADVIES)


def test_same_bytes_after_new_preparation() -> None:
    """Preparing the template again changes nothing"""
    opnieuw = prepare(change_sjabloon("<w:sectPr>", "<w:sectPr>"))

    assert render_nota(opnieuw, ADVIES) == render_nota(
        prepare(change_sjabloon("<w:sectPr>", "<w:sectPr>")), ADVIES
    )


def test_no_clock_in_zip() -> None:
    """The package holds no time of the day"""
    with zipfile.ZipFile(io.BytesIO(make_nota(ADVIES))) as bestand:
        tijden = {info.date_time for info in bestand.infolist()}
        namen = bestand.namelist()

    assert tijden == {(1980, 1, 1, 0, 0, 0)}
    assert namen[0] == "[Content_Types].xml"
    assert len(namen) == len(set(namen))


@pytest.mark.parametrize(
    "tekst",
    [
        pytest.param("{{ titel }} {% if %} {# x", id="codes"),
        pytest.param("<w:p> & <kies> \"'", id="markup"),
        pytest.param("&amp; &lt; &#65; &nbsp;", id="entities"),
        pytest.param("_x000D_", id="escape of Excel"),
        pytest.param("😀 é €", id="emoji"),
        pytest.param("woord " * 5000, id="30.000 characters"),
        pytest.param("a" * 30_000, id="one long word"),
        pytest.param("  ruimte   blijft ", id="spaces"),
        pytest.param("regel 1\nregel 2\n\nregel 4", id="lines"),
        pytest.param("{_{ a }_} {_% b %_}", id="escapes of docxtpl"),
    ],
)
def test_any_text_stays(tekst: str) -> None:
    """Text of a user arrives as it is, whatever it holds"""
    document = open_nota(replace(ADVIES, gevraagd=(tekst,)))

    assert tekst in [p.text for p in list_alineas(document)]


def test_control_character_shows() -> None:
    """A character that Word cannot hold leaves a mark"""
    document = open_nota(replace(ADVIES, gevraagd=("a\x00b\ud800c",)))

    assert "a�b�c" in [p.text for p in list_alineas(document)]


def test_strange_kenmerk() -> None:
    """Markup in the kenmerk breaks no property"""
    kern = open_nota(replace(ADVIES, kenmerk="<a>&\x00\n{{ b }}")).core_properties

    assert kern.identifier == "<a>&� {{ b }}"


def test_properties() -> None:
    """Title, language, kenmerk and date are in the properties"""
    kern = open_nota(ADVIES).core_properties

    assert kern.title == ADVIES.titel
    assert kern.language == "nl-NL"
    assert kern.identifier == "Z/26/1"
    assert kern.subject == "Adviesnota Z/26/1"
    assert kern.created is not None
    assert kern.created.isoformat() == "2026-03-03T00:00:00+00:00"
    assert kern.modified == kern.created


def test_no_date_no_created() -> None:
    """A date that is none stays out of the properties"""
    assert open_nota(LEEG).core_properties.created is None


def test_no_person_in_properties() -> None:
    """The name of who edited the template does not reach a note"""
    bron = change_pakket(
        "docProps/core.xml", "<dc:title>", "<dc:creator>Jan Jansen</dc:creator><dc:title>"
    )
    inhoud = render_nota(prepare(bron), ADVIES)
    with zipfile.ZipFile(io.BytesIO(inhoud)) as bestand:
        alles = b"".join(bestand.read(naam) for naam in bestand.namelist())

    assert b"Jan Jansen" not in alles
    assert docx.Document(io.BytesIO(inhoud)).core_properties.author == ""


def test_figures_get_unique_ids() -> None:
    """A figure inside a loop gets a number of its own each time"""
    ns = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    figuur = f'<w:drawing><wp:inline {ns}><wp:docPr id="1" name="f"/></wp:inline></w:drawing>'
    tekst = '<w:t xml:space="preserve">{{ regel.waarde }}'
    bron = change_sjabloon(f"<w:r>{tekst}", f"<w:r>{figuur}</w:r><w:r>{tekst}")
    xml = read_deel(render_nota(prepare(bron), ADVIES), DOCUMENT)
    ids = re.findall(r'<wp:docPr id="(\d+)"', xml)

    assert len(ids) == 3
    assert len(ids) == len(set(ids))


def test_complete_note() -> None:
    """Every text of the Advies is in the note"""
    assert verify_nota(make_nota(ADVIES), ADVIES) == ()


def test_missing_texts_named() -> None:
    """Texts that a note lacks are given, in the order of the Advies"""
    anders = replace(ADVIES, uitkomst="Heel iets anders.", bronnen=("Onbekende bron",))

    assert verify_nota(make_nota(ADVIES), anders) == ("Heel iets anders.", "Onbekende bron")


def test_text_lost_by_template_stops() -> None:
    """When an odd condition of a template drops a text, no note is made"""
    voorwaarde = "{% if not titel or omslag %}{{ status }}{% endif %}"
    sjabloon = prepare(change_sjabloon("{{ status }}", voorwaarde))

    with pytest.raises(AfwegingError, match=re.escape(ADVIES.status)):
        render_nota(sjabloon, replace(ADVIES, omslag=()))
