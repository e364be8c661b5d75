"""What a file brings along besides its text: macros, other files, links, queries, buttons.

Told by the list of contents, by the names of parts and by the relations between them, since each
can be called otherwise; and by the first bytes of a part, whatever all three say.
"""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from afweging_xlsx.domain.bevinding import Bevinding, Bevindingsoort
from afweging_xlsx.domain.catalogus import bestand as catalogus
from afweging_xlsx.domain.catalogus import grens
from afweging_xlsx.domain.plaats import Plaats

_BEGIN_VAN_BESTAND = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK\x03\x04")
"""How an old Office file, a macro project, and any zip begin."""

_RELATIE = re.compile(rb"<(?:[^\s<>/:]{1,99}:)?relationship\b(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*>")
_EXTERN = re.compile(rb"targetmode\s*=\s*[\"']external[\"']")
_HYPERLINK = re.compile(rb"type\s*=\s*[\"'][^\"']*/hyperlink[\"']")

_VELDGRENS = re.compile(rb"fldCharType")
_VELDTEKST = re.compile(rb"<(?:[^\s<>/:]{1,99}:)?instrText\b[^<>]*>([^<]*)")
_VELD_IN_EEN = re.compile(rb"\binstr\s*=\s*[\"']([^\"'<]*)")
_GEVAARLIJK_VELD = re.compile(
    r"\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD|MACROBUTTON)\b",
    re.IGNORECASE,
)
_SAMENVOEGING = re.compile(rb"<(?:[^\s<>/:]{1,99}:)?mailMerge\b")


@dataclass(frozen=True, slots=True)
class _Aanhangsel:
    """How one kind is told: words in the list of contents, names of parts, types of relations."""

    soort: Bevindingsoort
    inhoud: tuple[bytes, ...]
    naam: re.Pattern[str]
    relaties: tuple[bytes, ...]


def _naam(patroon: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|/)(?:{patroon})", re.IGNORECASE)


_AANHANGSELS = (
    _Aanhangsel(
        catalogus.MACROS,
        (b"macroenabled", b"vbaproject", b"ms-excel.macrosheet", b"intlmacrosheet"),
        _naam(r"vba\w*\.\w+$|macrosheets/|dialogsheets/"),
        (b"/vbaproject", b"/xlmacrosheet", b"/xlintlmacrosheet", b"/dialogsheet"),
    ),
    _Aanhangsel(
        catalogus.INGESLOTEN,
        (b"activex", b"oleobject"),
        _naam("activeX/|embeddings/"),
        (b"relationships/oleobject", b"relationships/control", b"/afchunk"),
    ),
    _Aanhangsel(
        catalogus.GEGEVENSVERBINDING,
        (b".connections+xml", b".querytable+xml"),
        _naam(r"connections\.\w+$|queryTables/"),
        (b"relationships/connections", b"relationships/querytable"),
    ),
    _Aanhangsel(
        grens.EIGEN_KNOPPEN,
        (b"webextension",),
        _naam("customUI/|webextensions/"),
        (b"relationships/ui/", b"/webextension"),
    ),
)
_KOPPELING_NAAM = _naam("externalLinks/")
_KOPPELING_SOORT = b"relationships/externallink"
_HANDTEKENING = b"digital-signature/"


def check_meegebracht(
    plaats: Plaats, delen: Mapping[str, bytes], inhoudsoorten: bytes
) -> Iterator[Bevinding]:
    """What may not come along in any file; `inhoudsoorten` has its coded characters written out."""
    soorten = inhoudsoorten.lower()
    relaties = [_relaties(data) for naam, data in delen.items() if naam.lower().endswith(".rels")]
    for aanhangsel in _AANHANGSELS:
        if (
            any(woord in soorten for woord in aanhangsel.inhoud)
            or any(map(aanhangsel.naam.search, delen))
            or any(woord in data for woord in aanhangsel.relaties for data in relaties)
            or (aanhangsel.soort is catalogus.INGESLOTEN and _has_bestand(delen.values()))
        ):
            yield aanhangsel.soort.at(plaats)
    if any(map(_KOPPELING_NAAM.search, delen)) or any(map(_has_koppeling, relaties)):
        yield catalogus.KOPPELING.at(plaats)


def check_sjabloondelen(plaats: Plaats, delen: Mapping[str, bytes]) -> Iterator[Bevinding]:
    """What a Word document may not hold besides, because every note would take it along."""
    tekstdelen = [data for data in delen.values() if b"instr" in data or b"mailMerge" in data]
    for veld in sorted({veld for data in tekstdelen for veld in _find_velden(data)}):
        yield grens.VELD_HAALT_OP.at(plaats, veld=veld)
    if any(map(_SAMENVOEGING.search, tekstdelen)):
        yield catalogus.GEGEVENSVERBINDING.at(plaats)
    if any(_HANDTEKENING in data for naam, data in delen.items() if naam == "_rels/.rels"):
        yield grens.ONDERTEKEND.at(plaats)


def parse_voluit(data: bytes) -> bytes:
    """XML with its coded characters written out, so that a word cannot hide in code."""
    return html.unescape(data.decode("utf-8", "replace")).encode() if b"&#" in data else data


def _relaties(data: bytes) -> bytes:
    return parse_voluit(data).lower()


def _has_koppeling(relaties: bytes) -> bool:
    """Whether a part points outside the file by other means than a hyperlink."""
    if _KOPPELING_SOORT in relaties:
        return True
    if b"external" not in relaties:
        return False
    extern = [r for r in _RELATIE.findall(relaties) if _EXTERN.search(r)]
    return not all(_HYPERLINK.search(relatie) for relatie in extern)


def _has_bestand(delen: Iterable[bytes]) -> bool:
    return any(data.startswith(_BEGIN_VAN_BESTAND) for data in delen)


def _find_velden(data: bytes) -> Iterator[str]:
    """The fields that fetch or start something, by name; a name may be cut over several runs."""
    stukken = [b"".join(_VELDTEKST.findall(stuk)) for stuk in _VELDGRENS.split(data)]
    for tekst in (*stukken, *_VELD_IN_EEN.findall(data)):
        if veld := _GEVAARLIJK_VELD.match(parse_voluit(tekst).decode("utf-8", "replace")):
            yield veld[1].upper()
