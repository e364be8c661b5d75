"""What people type, made comparable: spaces, case, accents, dashes and quotes."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

_WIT = dict.fromkeys(map(ord, "\u00a0\u1680\u202f\u205f\u3000"), " ") | dict.fromkeys(
    range(0x2000, 0x200B), " "
)
_ONZICHTBAAR = dict.fromkeys(
    map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2069\u202a\u202c\ufeff"), ""
)
_STREPEN = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-")
_AANHALING = dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u2032\u00b4"), "'") | dict.fromkeys(
    map(ord, "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"), '"'
)
_NET = _WIT | _ONZICHTBAAR
_GELIJK = _NET | _STREPEN | _AANHALING
_TEKSTTEKEN = re.compile(r"'\s*(?=[^'\s])(?![snt]\b)")
"""A ' in front; a word such as 's and 't begins with one of its own."""
_OPSOMMING = re.compile(r"\s*[,/+&|]\s*|\s+(?:of|en)\s+", re.IGNORECASE)
_TWEE = 2
_OPSOMTEKENS = "-*\N{BULLET}\N{MIDDLE DOT} "


def tidy_tekst(tekst: str) -> str:
    """The text as it looks: NFC, plain spaces, nothing invisible, no outer spaces."""
    if tekst.isascii():
        return tekst.strip()
    return unicodedata.normalize("NFC", tekst).translate(_NET).strip()


_LANGST = 60
_LANGST_BEDOELD = 200
"""A longer text is no misspelt word; comparing it takes a time that grows with its square."""


def normalize_tekst(tekst: str) -> str:
    """The text as it looks, with plain dashes and quotes too."""
    if tekst.isascii():
        return tekst.strip()
    return unicodedata.normalize("NFC", tekst).translate(_GELIJK).strip()


def fold_tekst(tekst: str) -> str:
    """The text for comparison: lower case, no accents, runs of space and _ as one space."""
    return _fold_kort(tekst) if len(tekst) <= _LANGST else _fold(tekst)


def _fold(tekst: str) -> str:
    zonder = unicodedata.normalize("NFD", normalize_tekst(tekst)).casefold().replace("_", " ")
    return " ".join("".join(t for t in zonder if not unicodedata.combining(t)).split())


_fold_kort = lru_cache(maxsize=8_192)(_fold)
"""Ids, headers and labels come by again and again; long texts would only fill the memory."""


def cut_tekst(tekst: str) -> str:
    """The text on one line and cut to sixty characters, for in the sentence of a bevinding."""
    regel = " ".join(tekst.split())
    return regel if len(regel) <= _LANGST else regel[:_LANGST] + "…"


def strip_omlijsting(tekst: str) -> str:
    """The text without a bullet in front, a point, comma or ! behind and quotes around it.

    Nor with a ' in front only, which LibreOffice leaves when it is typed to make a text of it.
    """
    kern = normalize_tekst(tekst)
    if kern[:1] in _OPSOMTEKENS and kern[1:2].isspace():
        kern = kern.lstrip(_OPSOMTEKENS)
    kern = _strip_slot(kern)
    for teken in "'\"":
        if len(kern) > 1 and kern[0] == kern[-1] == teken:
            kern = _strip_slot(kern[1:-1].strip())
    return kern if "'" in kern[1:] else _TEKSTTEKEN.sub("", kern)


def _strip_slot(tekst: str) -> str:
    return tekst[:-1].rstrip() if tekst[-1:] in (*".!,;",) else tekst


def is_zelfde(tekst: str, ander: str) -> bool:
    """Whether two texts look the same but for case, spaces and underscores."""
    een, twee = (
        " ".join(tidy_tekst(t).casefold().replace("_", " ").split()) for t in (tekst, ander)
    )
    return een == twee


def split_delen(tekst: str) -> tuple[str, ...]:
    """The parts of a text that holds several values, separated by semicolons; none is empty."""
    delen = (deel.strip() for deel in tekst.split(";"))
    return tuple(deel for deel in delen if deel)


def suggest_tekst(tekst: str, keuzes: Iterable[str]) -> str | None:
    """The keuze that looks most like the text, or None when none does."""
    if len(tekst) > _LANGST_BEDOELD:
        return None
    gevouwen = {fold_tekst(keuze): keuze for keuze in keuzes}
    gevonden = get_close_matches(fold_tekst(tekst), gevouwen, n=1, cutoff=0.7)
    return gevouwen[gevonden[0]] if gevonden else None


def phrase_opsomming(tekst: str, keuzes: Iterable[str]) -> str:
    """The same question for several keuzes that stand with a comma, "of" or "en" between them."""
    gevouwen = {fold_tekst(keuze): keuze for keuze in keuzes}
    delen = [fold_tekst(deel) for deel in _OPSOMMING.split(tekst[:_LANGST_BEDOELD])]
    if len(delen) < _TWEE or not all(deel in gevouwen for deel in delen):
        return ""
    return f" Bedoelt u '{'; '.join(gevouwen[deel] for deel in delen)}'?"


def phrase_bedoeld(tekst: str, keuzes: Iterable[str]) -> str:
    """The question " Bedoelt u '...'?" for in the sentence of a bevinding; empty when none fits."""
    lijkt_op = suggest_tekst(tekst, keuzes)
    return f" Bedoelt u '{lijkt_op}'?" if lijkt_op else ""
