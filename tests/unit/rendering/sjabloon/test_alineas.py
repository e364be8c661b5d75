"""Where a paragraph stands, in words that an editor finds it by."""

import pytest
from lxml import etree

from afweging_xlsx.rendering.sjabloon.alineas import Alinea, W, render_citaat, render_sjabloondeel

RUIMTE = f'xmlns:w="{W.strip("{}")}"'
KOP = '<w:pPr><w:pStyle w:val="Kop2"/></w:pPr>'


def p(tekst: str, binnen: str = "") -> str:
    """A paragraph."""
    return f"<w:p>{binnen}<w:r><w:t>{tekst}</w:t></w:r></w:p>"


def find_alineas(inhoud: str, wortel: str = "document") -> tuple[Alinea, ...]:
    """The paragraphs of a part with this XML."""
    xml = f"<w:{wortel} {RUIMTE}>{inhoud}</w:{wortel}>"
    return render_sjabloondeel("x", etree.fromstring(xml), frozenset({"Kop2"})).alineas


def tabel(*cellen: str) -> str:
    """A table with a row for each cell."""
    return f"<w:tbl>{''.join(f'<w:tr><w:tc>{cel}</w:tc></w:tr>' for cel in cellen)}</w:tbl>"


def test_under_a_heading() -> None:
    """A paragraph stands under the last heading before it"""
    alineas = find_alineas(p("een") + p("Advies", KOP) + p("twee"))

    assert [(a.tekst, a.waar) for a in alineas] == [
        ("een", "bovenaan"),
        ("Advies", "in een kop"),
        ("twee", "onder de kop 'Advies'"),
    ]


def test_in_a_table() -> None:
    """A paragraph in a table is said to be there; a heading in a table is no heading"""
    alineas = find_alineas(p("Advies", KOP) + tabel(p("x", KOP)) + p("y"))

    assert [a.waar for a in alineas[1:]] == [
        "in de tabel onder de kop 'Advies'",
        "onder de kop 'Advies'",
    ]


def test_in_a_text_box() -> None:
    """A text box stands where its paragraph stands; the two texts are kept apart"""
    vak = f"<w:r><w:txbxContent>{p('binnen')}</w:txbxContent></w:r>"

    assert [(a.tekst, a.waar) for a in find_alineas(p("buiten", vak))] == [
        ("buiten", "bovenaan"),
        ("binnen", "in een tekstvak bovenaan"),
    ]


@pytest.mark.parametrize(
    ("wortel", "waar"),
    [
        ("hdr", "in de koptekst"),
        ("ftr", "in de voettekst"),
        ("footnotes", "in een voetnoot"),
        ("endnotes", "in een eindnoot"),
    ],
)
def test_outside_the_body(wortel: str, waar: str) -> None:
    """Another part is named, and a table in it"""
    assert [a.waar for a in find_alineas(p("x") + tabel(p("y")), wortel)] == [
        waar,
        f"in de tabel {waar}",
    ]


def test_side_by_side() -> None:
    """Paragraphs of one cell have one holder; rows and tables are told apart"""
    een, twee, drie = find_alineas(tabel(p("a") + p("b"), p("c")))

    assert een.houder == twee.houder != drie.houder
    assert een.rij == twee.rij != drie.rij
    assert een.tabel == drie.tabel != 0


def test_nested_table() -> None:
    """After a nested table the outer table goes on"""
    voor, binnen, na = find_alineas(tabel(p("a") + tabel(p("b")) + p("c")))

    assert (voor.rij, voor.tabel, voor.houder) == (na.rij, na.tabel, na.houder)
    assert binnen.tabel != voor.tabel


def test_quotation() -> None:
    """A long text is cut around the words that matter"""
    tekst = "a" * 50 + " {{ hier }} " + "b" * 50

    assert render_citaat(tekst, "{{ hier }}") == (
        "…aaaaaaaaaaaaaaaaaaa {{ hier }} bbbbbbbbbbbbbbbbbbbbbbbbbbbbb…"
    )


def test_place_with_a_quotation() -> None:
    """The place names the paragraph; one without text is named by where it stands"""
    assert Alinea(" {{ a }} ", "bovenaan").plek() == "bovenaan, bij '{{ a }}'"
    assert Alinea("", "bovenaan").plek() == "bovenaan"


def test_text_box_in_a_header() -> None:
    """A text box in a header is both"""
    vak = f"<w:p><w:r><w:pict><w:txbxContent>{p('x')}</w:txbxContent></w:pict></w:r></w:p>"

    assert [a.waar for a in find_alineas(vak, "hdr")] == [
        "in de koptekst",
        "in een tekstvak in de koptekst",
    ]
