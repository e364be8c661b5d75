"""One spelling for each word: hyphens everywhere; spaces and capitals for the terms of the master.

What stands between quotes is somebody else's spelling; so are the remarks in Redactie.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import taal as catalogus
from afweging_xlsx.reading.lint.bron import Lintbron, Tekst

_ANDERMANS = ("Redactie", "Wijzigingen")
_NAMEN = frozenset(
    {
        ("Begrippen", "term"), ("Aanvraagtypen", "naam"), ("Oplossingen", "naam"),
        ("Criteria", "subcriterium"),
    }
)  # fmt: skip
"""The columns whose words are the terms of the master."""

_CITAAT = re.compile(r"(?<!\w)(['\"])[^'\"\n]{1,300}\1(?!\w)")
_GRENS = re.compile(r"[^\w\s-]+|\n")
_WOORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LANGSTE_TERM = 4
_MIN_LETTERS, _MIN_DEEL = 6, 3
_VAKER = 5
"""A spelling with spaces is a slip when the term itself stands there so many times as often."""


@dataclass(frozen=True, slots=True)
class _Gebruik:
    """A word, or a few in a row, as it stands in a text."""

    woord: str
    tekst: Tekst


_PerVorm = dict[str, list[_Gebruik]]


def check_spelling(bron: Lintbron) -> Iterator[Bevinding]:
    """Words and terms that are spelled in two ways, each cell with the spelling that is rarer."""
    teksten = [tekst for tekst in bron.teksten if tekst.blad not in _ANDERMANS]
    termen = {
        gebruik.woord.casefold()
        for tekst in teksten
        if (tekst.blad, tekst.kolom) in _NAMEN
        for gebruik in _list_termen(tekst)
    }
    woorden = [gebruik for tekst in teksten for gebruik in _list_reeksen(tekst, 1)]
    yield from _check_streepjes(woorden, termen)
    yield from _check_spaties(teksten, termen)
    yield from _check_hoofdletters(woorden, teksten)


def _check_streepjes(woorden: Iterable[_Gebruik], termen: set[str]) -> Iterator[Bevinding]:
    """With and without a hyphen; the spelling of a term counts, else the more usual one."""
    for vormen in _group(woorden).values():
        if len(vormen) > 1:
            goed = max(vormen, key=lambda vorm: (vorm in termen, len(vormen[vorm])))
            for vorm in sorted(vormen.keys() - {goed}):
                yield from _report(vormen[vorm], vormen[goed])


def _check_spaties(teksten: Iterable[Tekst], termen: set[str]) -> Iterator[Bevinding]:
    """A term that stands apart elsewhere, or one of several words that stands together."""
    per_sleutel = {_sleutel(term): term for term in termen}
    reeksen = [
        gebruik
        for tekst in teksten
        for lengte in range(1, _LANGSTE_TERM + 1)
        for gebruik in _list_reeksen(tekst, lengte)
        if _sleutel(gebruik.woord) in per_sleutel
    ]
    for sleutel, vormen in _group(reeksen).items():
        term = per_sleutel[sleutel]
        for vorm, gevonden in vormen.items():
            if _is_los(vorm, term) and len(gevonden) * _VAKER <= len(vormen.get(term, ())):
                yield from _report(gevonden, vormen[term])


def _is_los(vorm: str, term: str) -> bool:
    """Whether this differs from the term in its spaces; "batterij en" is no "batterijen"."""
    if vorm.count(" ") == term.count(" "):
        return False
    return " " not in vorm or all(len(deel) >= _MIN_DEEL for deel in vorm.split())


def _check_hoofdletters(
    woorden: Iterable[_Gebruik], teksten: Iterable[Tekst]
) -> Iterator[Bevinding]:
    """Other capitals than the term has, but for a capital at the beginning of a sentence."""
    termen: dict[str, _Gebruik] = {}
    for tekst in teksten:
        if (tekst.blad, tekst.kolom) == ("Begrippen", "term"):
            for term in _list_termen(tekst):
                termen.setdefault(term.woord.casefold(), term)
    for gebruik in woorden:
        eigen = termen.get(gebruik.woord.casefold())
        if eigen is not None and _is_ander(gebruik.woord, eigen.woord):
            yield from _report([gebruik], [eigen])


def _is_ander(woord: str, term: str) -> bool:
    """Whether the capitals after the first letter differ; ATELIER is not just any atelier."""
    naam = term.isupper() and len(term) >= _MIN_LETTERS
    return woord[1:] != term[1:] and not (naam and not woord.isupper())


def _list_termen(tekst: Tekst) -> Iterator[_Gebruik]:
    """The terms in a cell: "batterijmanagementsysteem (BMS)" are two, "kWh en MWh" too."""
    for deel in re.split(r"[()]| en ", tekst.tekst):
        if woorden := _WOORD.findall(deel):
            yield _Gebruik(" ".join(woorden), tekst)


def _list_reeksen(tekst: Tekst, lengte: int) -> Iterator[_Gebruik]:
    """So many words in a row, without a mark between them, and outside quotes."""
    for deel in _GRENS.split(_CITAAT.sub(".", tekst.tekst)):
        woorden = _WOORD.findall(deel)
        for begin in range(len(woorden) - lengte + 1):
            yield _Gebruik(" ".join(woorden[begin : begin + lengte]), tekst)


def _sleutel(woord: str) -> str:
    return woord.casefold().replace("-", "").replace(" ", "")


def _group(gebruiken: Iterable[_Gebruik]) -> Mapping[str, _PerVorm]:
    """Per word its spellings, whatever the case; short words are left out."""
    gevonden: dict[str, _PerVorm] = {}
    for gebruik in gebruiken:
        if len(sleutel := _sleutel(gebruik.woord)) >= _MIN_LETTERS:
            vormen = gevonden.setdefault(sleutel, {})
            vormen.setdefault(gebruik.woord.casefold(), []).append(gebruik)
    return gevonden


def _report(anders: Iterable[_Gebruik], goed: Sequence[_Gebruik]) -> Iterator[Bevinding]:
    """One bevinding for each cell, with a cell that has the other spelling: the term if it can."""
    elders = next((g for g in goed if (g.tekst.blad, g.tekst.kolom) in _NAMEN), goed[0])
    daar = elders.tekst.cel.plaats
    for plaats, gebruik in {g.tekst.cel.plaats: g for g in anders}.items():
        yield catalogus.SPELLING_ANDERS.at(
            plaats, deze=gebruik.woord, andere=elders.woord, cel=daar.cel, blad=daar.blad
        )
