"""Codes made whole: Word cuts them into pieces and changes their signs while somebody types.

Spelling marks, a bold half, a hyperlink or a tracked insertion each split a code; typing changes
quotes and spaces. A code that can still be read is put into one piece, with plain signs.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from lxml import etree

from afweging_xlsx.rendering.sjabloon.alineas import W
from afweging_xlsx.rendering.sjabloon.codes import CODE

_ALINEA, _TEKST, _VERPLAATST = f"{W}p", f"{W}t", f"{W}moveFrom"
_WIT = (f"{W}br", f"{W}cr", f"{W}tab")
_BEWAAR = "{http://www.w3.org/XML/1998/namespace}space"
_TEKENS = str.maketrans(
    dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009", " ")
    | dict.fromkeys("\u200a\u202f\u205f\u3000\t\r\n\v\f\x85\u2028\u2029", " ")
    | dict.fromkeys("\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    | dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
    | dict.fromkeys("‘’‚‛′‹›`´", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | dict.fromkeys("‐‑‒–—―−", "-")
)
"""Signs that a word processor puts in the place of plain ones: spaces, quotes, dashes, nothing."""


def render_heel(wortel: etree._Element) -> None:
    """Put each code of a part into one piece of text, in place."""
    for alinea in wortel.iter(_ALINEA):
        _heal(list(_find_stukken(alinea)))


def _find_stukken(alinea: etree._Element) -> Iterator[etree._Element]:
    """The texts of a paragraph, and the breaks and tabs between them; no text box inside it."""
    for element in alinea.iter(_TEKST, *_WIT):
        boven = list(element.iterancestors(_ALINEA, _VERPLAATST))
        if boven[0] is alinea and next(element.iterancestors(f"{W}tabs"), None) is None:
            yield element


def _heal(stukken: list[etree._Element]) -> None:
    teksten = [stuk.text or "" if stuk.tag == _TEKST else " " for stuk in stukken]
    codes = list(CODE.finditer("".join(teksten)))
    if not codes:
        return
    van, tot = [code.start() for code in codes], [code.end() for code in codes]
    nieuw, begin = [], 0
    for tekst in teksten:
        einde = begin + len(tekst)
        raak = codes[bisect_right(tot, begin) : bisect_left(van, einde)]
        nieuw.append(_fill(tekst, begin, raak))
        begin = einde
    _replace(stukken, teksten, nieuw)


def _fill(tekst: str, begin: int, codes: list[re.Match[str]]) -> str:
    """What a piece of text becomes, that begins here: a whole code stands where it begins."""
    delen, hier = [], 0
    for code in codes:
        van, tot = code.start() - begin, code.end() - begin
        delen.append(tekst[hier : max(van, hier)])
        delen.append(code[0].translate(_TEKENS) if van >= 0 else "")
        hier = tot
    return "".join((*delen, tekst[hier:]))


def _replace(stukken: list[etree._Element], oud: list[str], nieuw: list[str]) -> None:
    """Write the new texts; a break that stood inside a code goes."""
    for stuk, was, wordt in zip(stukken, oud, nieuw, strict=True):
        if was == wordt:
            continue
        if stuk.tag == _TEKST:
            stuk.text = wordt
            stuk.set(_BEWAAR, "preserve")
        elif (ouder := stuk.getparent()) is not None:
            ouder.remove(stuk)
