"""Text of a user, made fit for Word."""

import pytest

from afweging_xlsx.rendering.tekst import render_regel, render_tekst, render_waarde


@pytest.mark.parametrize("tekst", ["", "Gewoon é € 😀", "{{ a }} <b> & \"'", "_x000D_", "a\tb\nc"])
def test_text_stays(tekst: str) -> None:
    """What a .docx can hold stays as it is"""
    assert render_tekst(tekst) == tekst


@pytest.mark.parametrize("einde", ["\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_line_ends(einde: str) -> None:
    """Every kind of line end is one line end"""
    assert render_tekst(f"a{einde}b") == "a\nb"


@pytest.mark.parametrize("teken", ["\x00", "\x07", "\x1b", "\x7f", "\x9f", "\ud800", "\uffff"])
def test_forbidden_characters_show(teken: str) -> None:
    """A character that Word cannot hold is replaced by a mark that a reader sees"""
    assert render_tekst(f"a{teken}b") == "a�b"


def test_break_and_tab_become_elements() -> None:
    """In the XML a line end and a tab are elements of Word, and the rest is escaped"""
    assert render_waarde("a<b\nc\td") == (
        'a&lt;b</w:t><w:br/><w:t xml:space="preserve">c</w:t><w:tab/><w:t xml:space="preserve">d'
    )


def test_number_passes() -> None:
    """What is no text is left to jinja"""
    assert render_waarde(3) == 3


def test_one_line() -> None:
    """A property holds one line"""
    assert render_regel(" a\n b\x00 ") == "a b�"
