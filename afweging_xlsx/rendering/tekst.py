"""Text made fit for Word: what XML forbids is shown as a mark, line breaks become line breaks.

The one place where text of a user is cleaned. Nothing vanishes: a character that a .docx cannot
hold becomes the replacement character, which a reader sees.
"""

import re

from markupsafe import Markup, escape

_MOEILIJK = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_REGELEINDE = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_VERBODEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

REGELEINDE = Markup('</w:t><w:br/><w:t xml:space="preserve">')
TAB = Markup('</w:t><w:tab/><w:t xml:space="preserve">')


def render_tekst(tekst: str) -> str:
    r"""The text as the note shows it: every kind of line end is "\n", forbidden characters "�"."""
    if not _MOEILIJK.search(tekst):
        return tekst
    return _VERBODEN.sub("\N{REPLACEMENT CHARACTER}", _REGELEINDE.sub("\n", tekst))


def render_waarde(waarde: object) -> object:
    """What a placeholder puts into the XML of a text: breaks and tabs as elements of Word.

    Anything but text (a number, an undefined name) is passed on as it is.
    """
    if not isinstance(waarde, str):
        return waarde
    tekst = render_tekst(waarde)
    if "\n" not in tekst and "\t" not in tekst:
        return tekst
    return escape(tekst).replace("\n", REGELEINDE).replace("\t", TAB)


def render_regel(tekst: str) -> str:
    """The text on one line, as a document property holds it."""
    return " ".join(render_tekst(tekst).split())
