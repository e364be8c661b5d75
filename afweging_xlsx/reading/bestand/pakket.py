"""A zip in memory, unpacked within bounds: nothing of it is trusted (design, section 10).

Each part is inflated here once, with the bounds counted while inflating, and must be exactly as
long as the zip says it is: so a library that opens the same bytes meets no surprise.
"""

import re
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from types import MappingProxyType

from afweging_xlsx.domain.bevinding import Bevinding, Lezing, has_fout
from afweging_xlsx.domain.catalogus import bestand as catalogus
from afweging_xlsx.domain.catalogus import grens
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.bestand.zipbouw import check_bouw

MAX_DELEN = 2_000
MAX_MB = 100
_MAX_BYTES = MAX_MB * 1_000_000
_MAX_VERHOUDING = 250
_KLEIN = 10_000_000
"""A part up to this size may be packed as tightly as it likes."""

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENTRY = b"PK\x01\x02"
_VERSLEUTELD = "EncryptedPackage".encode("utf-16-le")
_VREEMD = re.compile(
    r"[\x00-\x1f\\:]|(?:^|/)\.\.?(?:/|$)|^/|//|[. ](?:/|$)|%(?:2[ef]|5c)|.{250}", re.IGNORECASE
)
_LANGST = 60
_GESLOTEN = 0x1 | 0x40 | 0x2000
"""The marks of a part, or of the list of contents, that is encrypted."""


class _DeelError(Exception):
    """A part does not hold what the zip says it holds."""


@dataclass(frozen=True, slots=True)
class Pakket:
    """The parts of a zip by name, unpacked."""

    delen: Mapping[str, bytes]

    def find(self, naam: str) -> bytes:
        """The content of a part; empty when it is not there."""
        return self.delen.get(naam, b"")

    def pack(self) -> bytes:
        """The parts as a zip again, in the same order, for a library that takes a file."""
        uitvoer = BytesIO()
        with zipfile.ZipFile(uitvoer, "w", zipfile.ZIP_STORED) as archief:
            for naam, data in self.delen.items():
                archief.writestr(naam, data)
        return uitvoer.getvalue()


def read_pakket(bestand: str, inhoud: bytes) -> Lezing[Pakket]:
    """Unpack a zip within bounds; None when it is no zip, damaged or too large.

    Bevindingen: empty, not a zip, encrypted, old format, damaged, too many parts, too large,
    packed suspiciously tight, put together strangely, bad or double names.
    """
    plaats = Plaats(bestand)
    if not inhoud.startswith(_ZIP):
        return Lezing(None, (_check_geen_zip(plaats, inhoud),))
    infos = _read_infos(inhoud)
    if infos is None:
        te_veel = inhoud.count(_ENTRY) > MAX_DELEN
        soort = catalogus.TE_VEEL_DELEN if te_veel else catalogus.BESCHADIGD
        return Lezing(None, (soort.at(plaats, grens=MAX_DELEN),))
    bevindingen = tuple(_check_infos(plaats, infos))
    if not bevindingen and not check_bouw(inhoud, infos):
        bevindingen = (grens.VREEMD_OPGEBOUWD.at(plaats),)
    if has_fout(bevindingen):
        return Lezing(None, bevindingen)
    try:
        delen = {info.filename: _inflate(inhoud, info) for info in infos if not info.is_dir()}
    except (_DeelError, struct.error, zlib.error):
        return Lezing(None, (catalogus.BESCHADIGD.at(plaats),))
    return Lezing(Pakket(MappingProxyType(delen)))


def read_delen(inhoud: bytes, namen: re.Pattern[str]) -> Mapping[str, bytes]:
    """Only the parts with such a name, for a quick look; what is damaged or large is left out."""
    infos = _read_infos(inhoud) if inhoud.startswith(_ZIP) else None
    delen = {}
    for info in infos or ():
        if namen.fullmatch(info.filename) and info.file_size <= _KLEIN:
            try:
                delen[info.filename] = _inflate(inhoud, info)
            except (_DeelError, struct.error, zlib.error):
                continue
    return MappingProxyType(delen)


def _check_geen_zip(plaats: Plaats, inhoud: bytes) -> Bevinding:
    if not inhoud:
        return catalogus.LEEG_BESTAND.at(plaats)
    if not inhoud.startswith(_OLE):
        return catalogus.GEEN_OFFICE.at(plaats)
    soort = catalogus.WACHTWOORD if _VERSLEUTELD in inhoud else catalogus.OUD_FORMAAT
    return soort.at(plaats)


def _read_infos(inhoud: bytes) -> list[zipfile.ZipInfo] | None:
    """The list of contents; None when it cannot be read or is far too long to read at all."""
    if inhoud.count(_ENTRY) > 2 * MAX_DELEN:
        return None
    try:
        with zipfile.ZipFile(BytesIO(inhoud)) as archief:
            return archief.infolist()
    except Exception:  # zipfile raises a dozen kinds on damaged bytes
        return None


def _check_infos(plaats: Plaats, infos: list[zipfile.ZipInfo]) -> Iterator[Bevinding]:
    """What the list of contents gives away before anything is unpacked."""
    if len(infos) > MAX_DELEN:
        yield catalogus.TE_VEEL_DELEN.at(plaats, grens=MAX_DELEN)
    if sum(info.file_size for info in infos) > _MAX_BYTES:
        yield catalogus.TE_GROOT_UITGEPAKT.at(plaats, grens=MAX_MB)
    if any(info.flag_bits & _GESLOTEN for info in infos):
        yield catalogus.WACHTWOORD.at(plaats)
    gezien: set[str] = set()
    for info in infos:
        naam = unicodedata.normalize("NFKC", info.filename).casefold()
        if naam in gezien or not naam or _VREEMD.search(info.orig_filename):
            yield catalogus.VREEMDE_NAAM.at(plaats, deel=_toon(info.orig_filename))
        gezien.add(naam)
        if info.file_size > max(_KLEIN, _MAX_VERHOUDING * info.compress_size):
            yield catalogus.VERDACHT_INGEPAKT.at(plaats, deel=_toon(info.filename))


def _inflate(inhoud: bytes, info: zipfile.ZipInfo) -> bytes:
    """One part; raises _DeelError when its length or checksum is not as announced.

    Not done by zipfile, because that lets a part announce less than it holds.
    """
    kop = inhoud[info.header_offset : info.header_offset + 30]
    naam, extra = struct.unpack("<26xHH", kop)
    begin = info.header_offset + 30 + naam + extra
    ruw = inhoud[begin : begin + info.compress_size]
    if info.compress_type == zipfile.ZIP_DEFLATED:
        uitpakker = zlib.decompressobj(-zlib.MAX_WBITS)
        data = uitpakker.decompress(ruw, info.file_size + 1)
        heel = uitpakker.eof and not uitpakker.unused_data
    else:
        data, heel = ruw, info.compress_type == zipfile.ZIP_STORED
    if not heel or len(data) != info.file_size or zlib.crc32(data) != info.CRC:
        raise _DeelError(info.filename)
    return data


def _toon(naam: str) -> str:
    """The name of a part as text that can be shown on one line."""
    netjes = "".join(teken if teken.isprintable() else "?" for teken in naam)
    return netjes if len(netjes) <= _LANGST else netjes[:_LANGST] + "…"
