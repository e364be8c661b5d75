"""Do the texts of the master read well: length, spaces, the point at the end, abbreviations."""

import re
from collections.abc import Iterator

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import taal as catalogus
from afweging_xlsx.domain.rijen import NIET_IN_BRON
from afweging_xlsx.reading.lint.bron import Lintbron, Tekst

MAX_WOORDEN, MAX_TEKENS, MAX_HULP = 40, 1_000, 255
"""The longest sentence in words, the longest text in characters, the longest help that Excel shows.
"""

_ZINGRENS = re.compile(r"(?<=[.!?])\s+|\n+")
_DUBBEL = re.compile(r"\S{1,30} {2,}\S{1,30}")
_VOOR_TEKEN = re.compile(r"\S{1,30} [,.;:!?](?=\s|$)")
_EIND = re.compile(r"[.!?:…][\"')\]]*$")
_AFKORTING = re.compile(r"(?<![\w-])[A-Z]{2,5}(?!\w)")
_UITGELEGD = re.compile(r"\(([A-Z]{2,5})\)")
_ZONDER_PUNT = 9
"""So many texts in a column that end with a point make one that does not a slip."""

_GEEN_LEZERS = frozenset(
    {
        "Leeswijzer", "Instellingen", "Begrippen", "Bronnen", "Redactie", "Toetsgevallen",
        "Wijzigingen",
    }
)  # fmt: skip
"""Sheets that no note or form shows, or that explain abbreviations themselves."""


def check_taal(bron: Lintbron) -> Iterator[Bevinding]:
    """What makes the texts of a master hard or ugly to read, each at its cell."""
    for tekst in bron.teksten:
        yield from _check_lengte(tekst)
        yield from _check_spaties(tekst)
    yield from _check_punten(bron)
    yield from _check_afkortingen(bron)


def _check_lengte(tekst: Tekst) -> Iterator[Bevinding]:
    """Text too long as a whole, one long sentence, or help that Excel cuts off."""
    langste = max(len(zin.split()) for zin in _ZINGRENS.split(tekst.tekst))
    tekens = len(tekst.tekst)
    if langste > MAX_WOORDEN:
        yield catalogus.TEKST_TE_LANG.at(
            tekst.cel.plaats,
            wat="een zin",
            lengte=langste,
            maat="woorden",
            grens=MAX_WOORDEN,
            gevolg="",
        )
    is_hulp = (tekst.blad, tekst.kolom) == ("Vragen", "hulp")
    if tekens > (grens := MAX_HULP if is_hulp else MAX_TEKENS):
        yield catalogus.TEKST_TE_LANG.at(
            tekst.cel.plaats,
            wat="deze tekst",
            lengte=tekens,
            maat="tekens",
            grens=grens,
            gevolg=" Excel toont de rest niet bij de vraag." if is_hulp else "",
        )


def _check_spaties(tekst: Tekst) -> Iterator[Bevinding]:
    for patroon, wat in (
        (_DUBBEL, "er staan twee spaties achter elkaar"),
        (_VOOR_TEKEN, "er staat een spatie vóór een leesteken"),
    ):
        if match := patroon.search(tekst.tekst):
            yield catalogus.SPATIE_TE_VEEL.at(tekst.cel.plaats, wat=wat, stuk=match[0])


def _check_punten(bron: Lintbron) -> Iterator[Bevinding]:
    """A text without a point at the end, where nearly all others of its column have one."""
    per_kolom: dict[tuple[str, str], list[Tekst]] = {}
    for tekst in bron.teksten:
        if tekst.tekst.casefold() != NIET_IN_BRON:
            per_kolom.setdefault((tekst.blad, tekst.kolom), []).append(tekst)
    for (_, kolom), teksten in per_kolom.items():
        zonder = [tekst for tekst in teksten if not _EIND.search(tekst.tekst)]
        if len(teksten) - len(zonder) >= _ZONDER_PUNT * len(zonder):
            for tekst in zonder:
                yield catalogus.PUNT_ONTBREEKT.at(tekst.cel.plaats, kolom=kolom)


def _check_afkortingen(bron: Lintbron) -> Iterator[Bevinding]:
    """Capitals that readers see and nothing explains, each at its first cell."""
    if not bron.list_rijen("Begrippen"):
        return
    bekend = set()
    for tekst in bron.teksten:
        bekend.update(_UITGELEGD.findall(tekst.tekst))
        if (tekst.blad, tekst.kolom) in (("Begrippen", "term"), ("Bronnen", "titel")):
            bekend.update(_AFKORTING.findall(tekst.tekst.replace("-", " ")))
    for tekst in bron.teksten:
        if tekst.blad in _GEEN_LEZERS:
            continue
        for afkorting in dict.fromkeys(_AFKORTING.findall(tekst.tekst)):
            if afkorting not in bekend:
                bekend.add(afkorting)
                yield catalogus.AFKORTING_ONBEKEND.at(tekst.cel.plaats, afkorting=afkorting)
