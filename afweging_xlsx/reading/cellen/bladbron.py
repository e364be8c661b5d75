"""What the bytes of a sheet tell that openpyxl does not while it streams.

Its size, its merged cells, its tables, and formulas without a result.

One scan of the bytes, so that no sheet is parsed twice; every repeat in a pattern is bounded, so
that no bytes make a scan take long.
"""

import re
from collections.abc import Iterator, Mapping
from posixpath import join, normpath, split

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import bestand as catalogus
from afweging_xlsx.domain.plaats import Plaats

MAX_RIJEN, MAX_KOLOMMEN = 5_000, 200
"""Row and column up to which a sheet is read; what stands beyond is a bevinding."""

_LAATSTE_KOLOM = "GR"
_TAG = rb"<(?:\w{1,20}:)?"
_INHOUD = _TAG + rb"(?:v|f|is)\b"
_RIJ = re.compile(_TAG + rb"row\b[^<>]{0,300}?\sr=[\"'](\d{1,9})[\"']")
_GEVULD = tuple(m + t for m in (b"<", b":") for t in (b"v>", b"v ", b"f>", b"f ", b"is>"))
_TE_VER_RECHTS = re.compile(
    _TAG
    + rb"c\b(?>[^<>]{0,300}?\sr=[\"'])(?:G[S-Z]|[H-Z][A-Z]|[A-Z]{3})\d+[\"']"
    + rb"[^<>]{0,300}+(?<!/)>\s*+"
    + _INHOUD
)
_FORMULE = re.compile(
    _TAG
    + rb"c\b([^<>]{0,300}+)>\s*+"
    + _TAG
    + rb"f\b(?:[^<>]{0,300}/>|[^<]*</(?:\w{1,20}:)?f>)\s*(?=(.{0,40}))",
    re.DOTALL,
)
_GEEN_UITKOMST = re.compile(rb"</|" + _TAG + rb"v\s*/>|" + _TAG + rb"v\s*>\s*</")
_LEGE_TEKST = re.compile(rb"\st=[\"']str[\"']")
_SAMENGEVOEGD = re.compile(
    _TAG + rb"mergeCell\b[^<>]{0,300}?\sref=[\"']([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})[\"']"
)
_TABELDEEL = re.compile(rb"\sTarget=[\"']([^\"'<>]{0,200}/tables?/[^\"'<>/]{1,99}\.xml)[\"']")
_TABELBEREIK = re.compile(
    _TAG + rb"table\b[^<>]{0,900}?\sref=[\"']([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})[\"']"
)
_ADRES = re.compile(rb"\sr=[\"']([A-Z]+\d+)[\"']")


def read_laatste_rij(bron: bytes) -> int:
    """The number of the last row to read, never above MAX_RIJEN."""
    begin = max(bron.rfind(b"<row "), bron.rfind(b":row "))
    match = _RIJ.match(bron, bron.rfind(b"<", 0, begin + 1)) if begin >= 0 else None
    return min(int(match[1]), MAX_RIJEN) if match else MAX_RIJEN


def read_ongerekend(bron: bytes) -> frozenset[str]:
    """The cells that hold a formula without a stored result, which is not an empty answer."""
    if b"<f" not in bron and b":f" not in bron:
        return frozenset()
    return frozenset(
        adres[1].decode()
        for kenmerken, rest in _FORMULE.findall(bron)
        if _is_ongerekend(kenmerken, rest) and (adres := _ADRES.search(kenmerken))
    )


def read_samengevoegd(bron: bytes) -> frozenset[str]:
    """The ranges of merged cells, such as B6:B8; all but the first cell of each is empty."""
    if b"mergeCell" not in bron:
        return frozenset()
    return frozenset(bereik.decode() for bereik in _SAMENGEVOEGD.findall(bron))


def read_tabelbereiken(delen: Mapping[str, bytes], deel: str) -> frozenset[str]:
    """The ranges that the tables of a sheet cover, such as A4:J34; `deel` is the part of the sheet.

    Tables stand in parts of their own, to which the relations of the sheet lead.
    """
    map_, naam = split(deel)
    relaties = delen.get(f"{map_}/_rels/{naam}.rels", b"")
    doelen = (doel.decode() for doel in _TABELDEEL.findall(relaties))
    delen_ = (delen.get(normpath(join(f"/{map_}", doel))[1:], b"") for doel in doelen)
    matches = (_TABELBEREIK.search(data) for data in delen_)
    return frozenset(match[1].decode() for match in matches if match)


def check_grenzen(plaats: Plaats, bron: bytes) -> Iterator[Bevinding]:
    """Filled cells below or to the right of what is read."""
    if _has_te_ver_onder(bron):
        yield catalogus.TE_VEEL_RIJEN.at(plaats, grens=MAX_RIJEN)
    if _TE_VER_RECHTS.search(bron):
        yield catalogus.TE_VEEL_KOLOMMEN.at(plaats, grens=_LAATSTE_KOLOM)


def _has_te_ver_onder(bron: bytes) -> bool:
    if read_laatste_rij(bron) < MAX_RIJEN:
        return False
    for nummer, rij in enumerate(_RIJ.finditer(bron), start=1):
        if int(rij[1]) > MAX_RIJEN or nummer > MAX_RIJEN:
            return any(bron.find(begin, rij.end()) >= 0 for begin in _GEVULD)
    return bron.count(b"<row>") > MAX_RIJEN


def _is_ongerekend(kenmerken: bytes, rest: bytes) -> bool:
    """`rest` is what follows the formula; an empty text with t="str" is a stored result."""
    if rest.startswith(b"</"):
        return True
    return bool(_GEEN_UITKOMST.match(rest)) and not _LEGE_TEKST.search(kenmerken)
