"""Whether a zip is put together as programs do it, so that every program sees the same in it.

A zip says twice what it holds: in a list at its end, and in front of each part. Where the two
differ, or where parts overlap, or where something stands before or behind it, one program sees
what another does not.
"""

import struct
from collections.abc import Iterator, Sequence
from zipfile import ZipInfo

_EINDE = b"PK\x05\x06"
_EINDELENGTE = 22
_KOP = struct.Struct("<4s2xHH4xLLLHH")
_KOPNAAM = b"PK\x03\x04"
_UTF8, _LENGTE_ERNA, _VERSCHIL = 0x800, 0x8, 0x20
_VERVOLG = {0xFFFF, 0xFFFFFFFF}
"""What stands in place of a number that is too large for its field (zip64)."""

_OPVULLING = b"\0\r\n "


def check_bouw(inhoud: bytes, infos: Sequence[ZipInfo]) -> bool:
    """Whether the list of contents and the parts tell the same, and nothing stands around them."""
    if not infos or not _check_einde(inhoud, len(infos)):
        return False
    hier = 0
    for nummer, (begin, einde) in enumerate(sorted(_read_plekken(inhoud, infos))):
        if begin < hier or (nummer == 0 and begin):
            return False
        hier = einde
    return hier < inhoud.rfind(_EINDE)


def _check_einde(inhoud: bytes, aantal: int) -> bool:
    """Whether the end of the zip is the end of the file, and counts what is in the list."""
    begin = inhoud.rfind(_EINDE)
    telling, commentaar = struct.unpack_from("<10xH8xH", inhoud, begin)
    rest = inhoud[begin + _EINDELENGTE + commentaar :]
    return not rest.strip(_OPVULLING) and telling in (aantal, *_VERVOLG)


def _read_plekken(inhoud: bytes, infos: Sequence[ZipInfo]) -> Iterator[tuple[int, int]]:
    """Where each part begins and ends; a part that differs from the list ends beyond the file."""
    for info in infos:
        begin = info.header_offset
        einde = len(inhoud)
        if 0 <= begin <= len(inhoud) - _KOP.size:
            kop = _KOP.unpack_from(inhoud, begin)
            naamlengte, extra = kop[-2:]
            naam = inhoud[begin + _KOP.size : begin + _KOP.size + naamlengte]
            if _is_gelijk(info, kop, naam):
                einde = begin + _KOP.size + naamlengte + extra + info.compress_size
        yield begin, einde


def _is_gelijk(info: ZipInfo, kop: tuple[bytes | int, ...], naam: bytes) -> bool:
    merk, vlaggen, methode, crc, ingepakt, lengte, _, _ = kop
    codering = "utf-8" if info.flag_bits & _UTF8 else "cp437"
    later = bool(int(vlaggen) & _LENGTE_ERNA)
    paren = ((crc, info.CRC), (ingepakt, info.compress_size), (lengte, info.file_size))
    return (
        merk == _KOPNAAM
        and methode == info.compress_type
        and not info.flag_bits & _VERSCHIL
        and naam.decode(codering, "replace") == info.orig_filename
        and all(a == b or a in _VERVOLG or (later and a == 0) for a, b in paren)
    )
