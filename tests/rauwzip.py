"""Zips as no library writes them: what is said of a part may differ from what is there."""

import struct
import zlib
from dataclasses import dataclass

_KOP, _REGEL, _EINDE = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_DEFLATE = 8


@dataclass(frozen=True, slots=True)
class Deel:
    """One part. What is left None is as it should be; `elders` makes it share an earlier part.

    `kopnaam`, `kopmethode` and `koplengte` are what stands in front of the part itself; `lengte`
    is what the list of contents says, `vlaggen` stand in both.
    """

    naam: bytes
    data: bytes
    kopnaam: bytes | None = None
    kopmethode: int | None = None
    koplengte: int | None = None
    lengte: int | None = None
    vlaggen: int = 0
    elders: int | None = None


def build_zip(
    delen: list[Deel], *, voor: bytes = b"", na: bytes = b"", aantal: int | None = None
) -> bytes:
    """A zip of these parts with bytes before and behind it, and the number that its end tells."""
    romp, lijst, plekken = bytearray(voor), bytearray(), list[int]()
    for deel in delen:
        plek = len(romp) if deel.elders is None else plekken[deel.elders]
        plekken.append(plek)
        if deel.elders is None:
            romp += _build_deel(deel)
        lijst += _build_regel(deel, plek)
    telling = len(delen) if aantal is None else aantal
    einde = struct.pack("<4s4H2LH", _EINDE, 0, 0, telling, telling, len(lijst), len(romp), 0)
    return bytes(romp + lijst) + einde + na


def _pack(data: bytes) -> bytes:
    inpakker = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return inpakker.compress(data) + inpakker.flush()


def _build_deel(deel: Deel) -> bytes:
    naam, ingepakt = deel.kopnaam or deel.naam, _pack(deel.data)
    methode = _DEFLATE if deel.kopmethode is None else deel.kopmethode
    lengte = len(deel.data) if deel.koplengte is None else deel.koplengte
    maten = (zlib.crc32(deel.data), len(ingepakt), lengte, len(naam), 0)
    kop = struct.pack("<4s5H3L2H", _KOP, 20, deel.vlaggen, methode, 0, 33, *maten)
    return kop + naam + ingepakt


def _build_regel(deel: Deel, plek: int) -> bytes:
    lengte = len(deel.data) if deel.lengte is None else deel.lengte
    maten = (zlib.crc32(deel.data), len(_pack(deel.data)), lengte, len(deel.naam), 0, 0, 0, 0, 0)
    return (
        struct.pack("<4s6H3L5H2L", _REGEL, 20, 20, deel.vlaggen, _DEFLATE, 0, 33, *maten, plek)
        + deel.naam
    )
