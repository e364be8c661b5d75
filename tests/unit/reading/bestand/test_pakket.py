"""Unpacking within bounds: whatever the bytes are, there is a bevinding and no surprise."""

import re
import struct
import zipfile
import zlib
from io import BytesIO

import pytest

from afweging_xlsx.domain.bevinding import Bevindingsoort
from afweging_xlsx.domain.catalogus import bestand as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.bestand import pakket
from afweging_xlsx.reading.bestand.pakket import MAX_DELEN, MAX_MB, read_delen, read_pakket
from pakketten import build_klein, repack, zip_parts

X = "map/x.xlsx"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def _codes(inhoud: bytes) -> list[str]:
    lezing = read_pakket(X, inhoud)
    assert (lezing.waarde is None) == bool(lezing.bevindingen)
    return [bevinding.code for bevinding in lezing.bevindingen]


def test_parts_come_out_as_they_went_in() -> None:
    """A sound zip gives its parts by name"""
    lezing = read_pakket(X, zip_parts(("a.xml", b"<a/>"), ("map/b.bin", b"\x00" * 5000)))

    assert lezing.waarde is not None
    assert dict(lezing.waarde.delen) == {"a.xml": b"<a/>", "map/b.bin": b"\x00" * 5000}


@pytest.mark.parametrize(
    ("inhoud", "soort"),
    [
        (b"", catalogus.LEEG_BESTAND),
        (b"kenmerk;antwoord\n", catalogus.GEEN_OFFICE),
        (b"<html><table></table></html>", catalogus.GEEN_OFFICE),
        (OLE, catalogus.OUD_FORMAAT),
        (OLE + "EncryptedPackage".encode("utf-16-le"), catalogus.WACHTWOORD),
        (b"PK\x03\x04 en verder niets", catalogus.BESCHADIGD),
        (build_klein()[:-40], catalogus.BESCHADIGD),
        (build_klein()[: len(build_klein()) // 2], catalogus.BESCHADIGD),
    ],
)
def test_no_usable_zip(inhoud: bytes, soort: Bevindingsoort) -> None:
    """Empty, not a zip, encrypted, old and damaged are told apart"""
    lezing = read_pakket(X, inhoud)

    assert lezing.waarde is None
    assert lezing.bevindingen == (soort.at(Plaats(X)),)


def test_damaged_inside() -> None:
    """A part whose bytes changed is seen by its checksum"""
    inhoud = bytearray(zip_parts(("a.xml", b"<abcdefghijklmnop/>")))
    inhoud[40] ^= 0xFF

    assert _codes(bytes(inhoud)) == [catalogus.BESCHADIGD.code]


def test_part_that_holds_more_than_it_says() -> None:
    """A part that announces less than it holds is refused, whatever its checksum"""
    echt = b"<a>" + b"x" * 5000 + b"</a>"
    inhoud = zip_parts(("a.xml", echt))
    waar = struct.pack("<LL", zlib.crc32(echt), len(zlib.compress(echt, wbits=-15)))
    klein = struct.pack("<LLL", zlib.crc32(echt[:10]), len(zlib.compress(echt, wbits=-15)), 10)
    vol = waar + struct.pack("<L", len(echt))

    assert _codes(inhoud.replace(vol, klein)) == [catalogus.BESCHADIGD.code]


def test_other_compression() -> None:
    """Only the two ways of packing that Office uses are unpacked"""
    uitvoer = BytesIO()
    with zipfile.ZipFile(uitvoer, "w", zipfile.ZIP_BZIP2) as archief:
        archief.writestr("a.xml", b"<a/>" * 100)

    assert _codes(uitvoer.getvalue()) == [catalogus.BESCHADIGD.code]


def test_encrypted_part() -> None:
    """A zip with a password is named so"""
    inhoud = bytearray(zip_parts(("a.xml", b"<a/>")))
    inhoud[inhoud.index(b"PK\x01\x02") + 8] |= 1

    assert _codes(bytes(inhoud)) == [catalogus.WACHTWOORD.code]


@pytest.mark.parametrize("aantal", [MAX_DELEN + 1, 2 * MAX_DELEN + 1])
def test_too_many_parts(aantal: int) -> None:
    """More parts than the bound are refused, far too many without even listing them"""
    inhoud = zip_parts(*((f"{nummer}.xml", b"") for nummer in range(aantal)))

    assert _codes(inhoud) == [catalogus.TE_VEEL_DELEN.code]


def test_too_large_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sizes of all parts together have a bound"""
    monkeypatch.setattr(pakket, "_MAX_BYTES", 5_000)
    inhoud = zip_parts(("a.xml", b"ab" * 1300), ("b.xml", b"ab" * 1300))

    lezing = read_pakket(X, inhoud)

    assert lezing.bevindingen == (catalogus.TE_GROOT_UITGEPAKT.at(Plaats(X), grens=MAX_MB),)


def test_bomb() -> None:
    """A large part that is packed extremely tight is refused by name"""
    lezing = read_pakket(X, zip_parts(("xl/bom.xml", bytes(11_000_000))))

    assert lezing.bevindingen == (catalogus.VERDACHT_INGEPAKT.at(Plaats(X), deel="xl/bom.xml"),)


@pytest.mark.parametrize(
    "naam",
    ["/etc/passwd", "../buiten.xml", "xl/../../x.xml", "xl\\blad.xml", "C:x.xml", "a//b.xml"],
)
def test_bad_names(naam: str) -> None:
    """Names that lead outside, or that systems read differently, are refused"""
    lezing = read_pakket(X, zip_parts((naam, b"<a/>")))

    assert lezing.bevindingen == (catalogus.VREEMDE_NAAM.at(Plaats(X), deel=naam),)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("tweede", ["xl/a.xml", "XL/A.xml"])
def test_double_names(tweede: str) -> None:
    """Two parts with one name, case aside, are refused: programs differ in which they read"""
    lezing = read_pakket(X, zip_parts(("xl/a.xml", b"<a/>"), (tweede, b"<b/>")))

    assert lezing.bevindingen == (catalogus.VREEMDE_NAAM.at(Plaats(X), deel=tweede),)


def test_some_parts_only() -> None:
    """A quick look gives the parts asked for, and nothing for a file that is no zip"""
    inhoud = repack(build_klein(), ("a.xml", b"<a/>"))

    assert dict(read_delen(inhoud, re.compile("a.xml|weg.xml"))) == {"a.xml": b"<a/>"}
    assert dict(read_delen(b"geen zip", re.compile("a.xml"))) == {}
