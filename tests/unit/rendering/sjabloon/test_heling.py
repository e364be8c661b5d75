"""Codes that Word cut into pieces are put together, and nothing else is touched."""

import pytest
from lxml import etree

from afweging_xlsx.rendering.sjabloon.alineas import W
from afweging_xlsx.rendering.sjabloon.heling import render_heel

RUIMTE = f'xmlns:w="{W.strip("{}")}"'


def parse(inhoud: str) -> etree._Element:
    """A body with this XML in one paragraph."""
    return etree.fromstring(f"<w:body {RUIMTE}><w:p>{inhoud}</w:p></w:body>")


def heal(inhoud: str) -> list[str]:
    """The texts of the runs after healing."""
    wortel = parse(inhoud)
    render_heel(wortel)
    return [element.text or "" for element in wortel.iter(f"{W}t")]


def runs(*teksten: str) -> str:
    """Runs with these texts."""
    return "".join(f"<w:r><w:t>{tekst}</w:t></w:r>" for tekst in teksten)


@pytest.mark.parametrize(
    ("voor", "na"),
    [
        (["{{ titel }}"], ["{{ titel }}"]),
        (["{{ ti", "tel }}"], ["{{ titel }}", ""]),
        (["a {", "{ x }", "} b"], ["a {{ x }}", "", " b"]),
        (["a {{ x", " }} b {% if y", " %} c"], ["a {{ x }}", " b {% if y %}", " c"]),
        (["{{ a", " }}{{ b }}{{ c", " }}"], ["{{ a }}", "{{ b }}{{ c }}", ""]),
        (["{{ a", "b", "c", "d }}"], ["{{ abcd }}", "", "", ""]),
        (["", "{{ a", "", " }}", ""], ["", "{{ a }}", "", "", ""]),
        (["{{ half", "om"], ["{{ half", "om"]),
        (["gewoon", " ‘tekst’"], ["gewoon", " ‘tekst’"]),
        (["‘{{ a }}’"], ["‘{{ a }}’"]),
        (["{% if a == ‘b’ %}"], ["{% if a == 'b' %}"]),
        (["{{\u00a0a\u200b }}"], ["{{ a }}"]),
    ],
)
def test_pieces(voor: list[str], na: list[str]) -> None:
    """A code stands where it begins, with plain signs; the text around it stays as it is"""
    assert heal(runs(*voor)) == na


def test_break_inside_a_code() -> None:
    """A line break inside a code goes, one outside stays"""
    wortel = parse("<w:r><w:br/><w:t>{{ a</w:t><w:br/><w:t>}}</w:t></w:r>")

    render_heel(wortel)

    assert [element.tag for element in wortel.iter(f"{W}br")] == [f"{W}br"]
    assert [element.text for element in wortel.iter(f"{W}t")] == ["{{ a }}", ""]


def test_text_box_is_a_paragraph_of_its_own() -> None:
    """A code in a text box is not joined with the text around the box"""
    vak = f"<w:txbxContent><w:p>{runs('b }}', '{{ c', ' }}')}</w:p></w:txbxContent>"

    assert heal(runs("{{ a") + f"<w:r>{vak}</w:r>") == ["{{ a", "b }}", "{{ c }}", ""]


def test_text_that_was_moved_away() -> None:
    """Text that was moved away while Word kept track is no part of a code"""
    weg = f"<w:moveFrom>{runs('x')}</w:moveFrom>"

    assert heal(runs("{{ a") + weg + runs(" }}")) == ["{{ a }}", "x", ""]


def test_nothing_to_heal() -> None:
    """A code in one piece stays as it is"""
    wortel = parse(runs("tekst", "{{ heel }}"))
    voor = etree.tostring(wortel)

    render_heel(wortel)

    assert etree.tostring(wortel) == voor


def test_tab_stops_are_no_text() -> None:
    """The tab stops of a paragraph are not taken for tabs in its text"""
    stops = '<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>'
    wortel = parse(stops + runs("{{ a", " }}"))
    render_heel(wortel)

    assert len(list(wortel.iter(f"{W}tab"))) == 1
