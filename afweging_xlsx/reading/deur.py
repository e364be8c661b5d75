"""The door: whether a file may be handed to a library at all (design, section 10).

Works on bytes and parses nothing. All that is wrong is found at once; any fout means: keep out.
"""

import html
import re
from collections.abc import Iterable, Iterator

from afweging_xlsx.domain.bevinding import Bevinding, Lezing, has_fout, sort_bevindingen
from afweging_xlsx.domain.catalogus import bestand as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.pakket import Pakket, read_pakket
from afweging_xlsx.reading.soort import INHOUDSOORTEN, Pakketsoort, check_pakketsoort
from afweging_xlsx.reading.strikt import check_strikt

_XML_NAAM = re.compile(r"\.(?:xml|rels|vml|psmdcp)$", re.IGNORECASE)
_XML_BEGIN = re.compile(
    rb"\s*<|\xef\xbb\xbf|\xff\xfe|\xfe\xff|\x00<|<\x00|\x00\x00\x00<|\x00\x00\xfe\xff|\x4c\x6f\xa7\x94"
)
_UTF8_BEGIN = re.compile(rb"(?:\xef\xbb\xbf)?\s*<[^\x00]")
_VERKLARING = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml\b.*?\?>", re.DOTALL)
_CODERING = re.compile(rb"encoding\s*=\s*[\"']\s*([^\"'\s]*)")
_UTF8 = {b"utf-8", b"utf8", b"us-ascii"}
_MACRO_INHOUD = (b"macroenabled", b"vbaproject", b"ms-excel.macrosheet", b"intlmacrosheet")
_MACRO_NAAM = re.compile(r"(?:^|/)(?:vba\w*\.\w+$|macrosheets/|dialogsheets/)", re.IGNORECASE)
_INGESLOTEN_INHOUD = (b"activex", b"oleobject")
_INGESLOTEN_NAAM = re.compile(r"(?:^|/)(?:activeX|embeddings)/", re.IGNORECASE)
_KOPPELING_NAAM = re.compile(r"(?:^|/)externalLinks/", re.IGNORECASE)
_VERBINDING_NAAM = re.compile(r"(?:^|/)(?:connections\.\w+$|queryTables/)", re.IGNORECASE)
_RELATIE = re.compile(rb"<(?:\w{1,20}:)?Relationship\b(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*>")
_EXTERN = re.compile(rb"TargetMode\s*=\s*[\"']External[\"']", re.IGNORECASE)
_HYPERLINK = re.compile(rb"Type\s*=\s*[\"'][^\"']*/hyperlink[\"']")
_HOOFDDEEL = re.compile(r"_rels/\.rels|word/document\d*\.xml")


def check_bestand(bestand: str, inhoud: bytes) -> tuple[Bevinding, ...]:
    """What is wrong with a file at the door, for .xlsx and .docx alike; any fout = keep out."""
    return read_veilig(bestand, inhoud).bevindingen


def read_veilig(bestand: str, inhoud: bytes) -> Lezing[Pakket]:
    """The unpacked file, or None with all that makes it unfit to be opened."""
    lezing = read_pakket(bestand, inhoud)
    if lezing.waarde is None:
        return lezing
    plaats = Plaats(bestand)
    bevindingen = sort_bevindingen(
        [*_check_soort(plaats, lezing.waarde), *_check_delen(plaats, lezing.waarde)]
    )
    return Lezing(None if has_fout(bevindingen) else lezing.waarde, bevindingen)


def _check_soort(plaats: Plaats, pakket: Pakket) -> Iterator[Bevinding]:
    """What kind of file it is, and what its list of contents says is in it."""
    soort = check_pakketsoort(pakket.delen)
    if soort is Pakketsoort.ONBEKEND:
        yield catalogus.GEEN_OFFICE.at(plaats)
    elif soort not in (Pakketsoort.EXCEL, Pakketsoort.WORD):
        yield catalogus.ANDER_FORMAAT.at(plaats, formaat=soort.value)
    inhoudsoorten = _voluit(pakket.find(INHOUDSOORTEN)).lower()
    namen = pakket.delen.keys()
    if _any_in(_MACRO_INHOUD, inhoudsoorten) or _any_naam(_MACRO_NAAM, namen):
        yield catalogus.MACROS.at(plaats)
    if _any_in(_INGESLOTEN_INHOUD, inhoudsoorten) or _any_naam(_INGESLOTEN_NAAM, namen):
        yield catalogus.INGESLOTEN.at(plaats)
    if _any_naam(_VERBINDING_NAAM, namen):
        yield catalogus.GEGEVENSVERBINDING.at(plaats)
    if _any_naam(_KOPPELING_NAAM, namen) or any(_has_koppeling(d) for d in _relaties(pakket)):
        yield catalogus.KOPPELING.at(plaats)
    if soort is Pakketsoort.WORD and check_strikt(pakket.delen, _HOOFDDEEL):
        yield catalogus.STRICT.at(plaats)


def _check_delen(plaats: Plaats, pakket: Pakket) -> Iterator[Bevinding]:
    """Each part that is XML, or may be taken for it whatever its name."""
    for naam, data in pakket.delen.items():
        if not data or not (_XML_NAAM.search(naam) or _XML_BEGIN.match(data)):
            continue
        if not _is_utf8(data):
            yield catalogus.NIET_UTF8.at(plaats, deel=naam)
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            yield catalogus.DTD.at(plaats, deel=naam)


def _is_utf8(data: bytes) -> bool:
    """Whether an XML part begins and declares itself as UTF-8, so that its bytes can be scanned."""
    verklaring = _VERKLARING.match(data)
    codering = _CODERING.search(verklaring[0]) if verklaring else None
    return bool(_UTF8_BEGIN.match(data)) and (codering is None or codering[1].lower() in _UTF8)


def _relaties(pakket: Pakket) -> Iterator[bytes]:
    return (data for naam, data in pakket.delen.items() if naam.lower().endswith(".rels"))


def _has_koppeling(relaties: bytes) -> bool:
    """Whether a part points outside the file by other means than a hyperlink."""
    relaties = _voluit(relaties)
    if b"External" not in relaties:
        return False
    extern = [r for r in _RELATIE.findall(relaties) if _EXTERN.search(r)]
    return not all(_HYPERLINK.search(relatie) for relatie in extern)


def _voluit(data: bytes) -> bytes:
    """XML with its coded characters written out, so that a word cannot hide in code."""
    return html.unescape(data.decode("utf-8", "replace")).encode() if b"&#" in data else data


def _any_in(stukken: Iterable[bytes], data: bytes) -> bool:
    return any(stuk in data for stuk in stukken)


def _any_naam(patroon: re.Pattern[str], namen: Iterable[str]) -> bool:
    return any(patroon.search(naam) for naam in namen)
