"""The codes of a template as an editor typed them, paragraph by paragraph, before any library.

docxtpl gives misleading errors, or drops text in silence, for what these checks refuse.
"""

import re
from collections.abc import Iterator

from lxml import etree

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import sjabloon as catalogus
from afweging_xlsx.domain.plaats import Plaats

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_VERBODEN = re.compile(r"\{\{\s*(?:p|r|tr|tc)\s|\{%\s*(?:cellbg|colspan|hm|vm)\b")
_ALINEACODE = re.compile(r"\{%p [^%}]*%\}")
_RIJCODE = re.compile(r"\{%tr [^%}]*%\}")
_LANGST = 60


def verify_alineas(plaats: Plaats, wortel: etree._Element) -> Iterator[Bevinding]:
    """What is wrong with the codes in the paragraphs and table rows of one part."""
    for alinea in wortel.iter(f"{W}p"):
        tekst = render_alinea(alinea)
        if "{" not in tekst:
            continue
        for reden in _find_redenen(tekst, _ALINEACODE, "{%p ... %}", "alinea"):
            yield catalogus.CODE_ONLEESBAAR.at(plaats, alinea=render_citaat(tekst), reden=reden)
        if verboden := _VERBODEN.search(tekst):
            citaat = render_citaat(tekst, verboden[0])
            yield catalogus.VERBODEN_CODE.at(plaats, alinea=citaat, wat=f"'{verboden[0].strip()}'")
    for rij in wortel.iter(f"{W}tr"):
        tekst = render_alinea(rij)
        for reden in _find_redenen(tekst, _RIJCODE, "{%tr ... %}", "tabelrij"):
            yield catalogus.CODE_ONLEESBAAR.at(plaats, alinea=render_citaat(tekst), reden=reden)


def render_alinea(element: etree._Element) -> str:
    """The text of a paragraph, or of a row, in one string."""
    return "".join(deel.text or "" for deel in element.iter(f"{W}t"))


def render_citaat(tekst: str, rond: str = "") -> str:
    """At most some sixty characters of a text, around the given words when they are in it."""
    if len(tekst) <= _LANGST:
        return tekst
    begin = max(0, tekst.find(rond) - _LANGST // 3) if rond else 0
    stuk = tekst[begin : begin + _LANGST].strip()
    return f"{'…' if begin else ''}{stuk}{'…' if begin + _LANGST < len(tekst) else ''}"


def _find_redenen(tekst: str, code: re.Pattern[str], vorm: str, waar: str) -> Iterator[str]:
    if waar == "alinea":
        for open_, dicht in (("{{", "}}"), ("{%", "%}")):
            if tekst.count(open_) != tekst.count(dicht):
                yield f"'{open_}' en '{dicht}' horen als paar in dezelfde alinea"
                return
    aantal = len(code.findall(tekst))
    if aantal > 1:
        yield f"in één {waar} mag maar één code '{vorm}' staan"
    elif aantal and code.sub("", tekst).strip():
        yield f"naast de code '{vorm}' staat tekst, en die zou wegvallen"
