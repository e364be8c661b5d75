"""The door: whether a file may be handed to a library at all (design, section 10).

Works on bytes and parses nothing. All that is wrong is found at once; any fout means: keep out.
"""

import re
from collections.abc import Iterator

from afweging_xlsx.domain.bevinding import Bevinding, Lezing, has_fout, sort_bevindingen
from afweging_xlsx.domain.catalogus import bestand as catalogus
from afweging_xlsx.domain.catalogus import grens
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.bestand.meegebracht import (
    check_meegebracht,
    check_sjabloondelen,
    parse_voluit,
)
from afweging_xlsx.reading.bestand.omvang import MAX_STUK, check_omvang
from afweging_xlsx.reading.bestand.pakket import Pakket, read_pakket
from afweging_xlsx.reading.bestand.soort import INHOUDSOORTEN, Pakketsoort, check_pakketsoort
from afweging_xlsx.reading.bestand.strikt import check_strikt

_XML_NAAM = re.compile(r"\.(?:xml|rels|vml|psmdcp)$", re.IGNORECASE)
_XML_BEGIN = re.compile(
    rb"\s*<|\xef\xbb\xbf|\xff\xfe|\xfe\xff|\x00<|<\x00|\x00\x00\x00<|\x00\x00\xfe\xff|\x4c\x6f\xa7\x94"
)
_UTF8_BEGIN = re.compile(rb"(?:\xef\xbb\xbf)?\s*<[^\x00]")
_VERKLARING = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml\b.*?\?>", re.DOTALL)
_CODERING = re.compile(rb"encoding\s*=\s*[\"']\s*([^\"'\s]*)")
_UTF8 = {b"utf-8", b"utf8", b"us-ascii"}
_TE_GROOT = {grens.TE_VEEL_WERK.code, grens.TE_LANG_STUK.code}


def check_bestand(bestand: str, inhoud: bytes) -> tuple[Bevinding, ...]:
    """What is wrong with a file at the door, for .xlsx and .docx alike; any fout = keep out."""
    return read_veilig(bestand, inhoud).bevindingen


def read_veilig(bestand: str, inhoud: bytes) -> Lezing[Pakket]:
    """The unpacked file, or None with all that makes it unfit to be opened."""
    lezing = read_pakket(bestand, inhoud)
    if lezing.waarde is None:
        return lezing
    plaats, pakket = Plaats(bestand), lezing.waarde
    onleesbaar = [*_check_delen(plaats, pakket), *_check_omvang(plaats, pakket)]
    te_groot = any(b.code in _TE_GROOT for b in onleesbaar)
    bevindingen = sort_bevindingen(
        onleesbaar if te_groot else [*onleesbaar, *_check_soort(plaats, pakket)]
    )
    return Lezing(None if has_fout(bevindingen) else lezing.waarde, bevindingen)


def _check_soort(plaats: Plaats, pakket: Pakket) -> Iterator[Bevinding]:
    """What kind of file it is, and what its list of contents says is in it."""
    soort = check_pakketsoort(pakket.delen)
    if soort is Pakketsoort.ONBEKEND:
        yield catalogus.GEEN_OFFICE.at(plaats)
    elif soort not in (Pakketsoort.EXCEL, Pakketsoort.WORD):
        yield catalogus.ANDER_FORMAAT.at(plaats, formaat=soort.value)
    yield from check_meegebracht(plaats, pakket.delen, _inhoudsoorten(pakket))
    if soort is Pakketsoort.WORD:
        yield from check_sjabloondelen(plaats, pakket.delen)
    if soort is Pakketsoort.WORD and check_strikt(pakket.delen):
        yield catalogus.STRICT.at(plaats)


def _check_delen(plaats: Plaats, pakket: Pakket) -> Iterator[Bevinding]:
    """Each part that is XML, or may be taken for it whatever its name."""
    for naam, data in _list_xml(pakket):
        if not _is_utf8(data):
            yield catalogus.NIET_UTF8.at(plaats, deel=naam)
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            yield catalogus.DTD.at(plaats, deel=naam)


def _check_omvang(plaats: Plaats, pakket: Pakket) -> Iterator[Bevinding]:
    """Whether there is more in it than can be parsed, or something where nobody looks."""
    yield from check_omvang(plaats, dict(_list_xml(pakket)), _inhoudsoorten(pakket))


def _inhoudsoorten(pakket: Pakket) -> bytes:
    return parse_voluit(pakket.find(INHOUDSOORTEN)[:MAX_STUK])


def _list_xml(pakket: Pakket) -> Iterator[tuple[str, bytes]]:
    """The parts that are XML, or may be taken for it."""
    for naam, data in pakket.delen.items():
        if data and (_XML_NAAM.search(naam) or _XML_BEGIN.match(data)):
            yield naam, data


def _is_utf8(data: bytes) -> bool:
    """Whether an XML part begins and declares itself as UTF-8, so that its bytes can be scanned."""
    verklaring = _VERKLARING.match(data)
    codering = _CODERING.search(verklaring[0]) if verklaring else None
    return bool(_UTF8_BEGIN.match(data)) and (codering is None or codering[1].lower() in _UTF8)
