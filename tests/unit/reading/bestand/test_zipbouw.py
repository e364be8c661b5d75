"""A zip that is put together as no program does it is refused: programs would see two files."""

import zipfile
from io import BytesIO

import pytest

from afweging_xlsx.domain.catalogus import bestand as catalogus
from afweging_xlsx.domain.catalogus import grens
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.bestand.pakket import read_pakket
from rauwzip import Deel, build_zip

X = "x.xlsx"
A, B = Deel(b"a.xml", b"<a/>" * 9), Deel(b"map/b.xml", b"<b/>" * 9)


def _codes(inhoud: bytes) -> list[str]:
    return [bevinding.code for bevinding in read_pakket(X, inhoud).bevindingen]


def test_plain_zip_passes() -> None:
    """The helper of these tests makes a sound zip"""
    assert _codes(build_zip([A, B])) == []


@pytest.mark.parametrize("na", [b"\0" * 12, b"\r\n"])
def test_padding_passes(na: bytes) -> None:
    """Empty bytes behind it, as some mail systems add them, are harmless"""
    assert _codes(build_zip([A, B], na=na)) == []


@pytest.mark.parametrize(
    "inhoud",
    [
        build_zip([A, B], voor=b"PK\x03\x04 iets anders"),
        build_zip([A], na=b"MZ en een programma"),
        build_zip([Deel(b"c.txt", b"c")]) + build_zip([A, B]),
        build_zip([A, B], aantal=1),
        build_zip([A, Deel(b"map/b.xml", A.data, elders=0)]),
        build_zip([A, Deel(b"b.xml", b"<b/>", kopnaam=b"c.xml")]),
        build_zip([A, Deel(b"b.xml", b"<b/>", kopmethode=0)]),
        build_zip([A, Deel(b"b.xml", b"<b/>", koplengte=3)]),
        build_zip([A, Deel(b"b.xml", b"<b/>", vlaggen=0x20)]),
    ],
    ids=[
        "something before it", "something behind it", "two zips in a row",
        "another number of parts", "two parts that overlap", "another name",
        "another way of packing", "another length", "a part that is a change to another",
    ],
)  # fmt: skip
def test_strange_zip_is_refused(inhoud: bytes) -> None:
    """Anything before, behind or between what the list of contents tells is refused"""
    lezing = read_pakket(X, inhoud)

    assert lezing.waarde is None
    assert lezing.bevindingen == (grens.VREEMD_OPGEBOUWD.at(Plaats(X)),)


@pytest.mark.parametrize("vlaggen", [0x1, 0x40, 0x2000])
def test_encrypted_in_any_way(vlaggen: int) -> None:
    """A part, or a list of contents, with a password is named so"""
    assert _codes(build_zip([Deel(b"a.xml", b"<a/>", vlaggen=vlaggen)])) == [
        catalogus.WACHTWOORD.code
    ]


def test_zip64_passes() -> None:
    """A zip that could be larger than 4 GB tells its sizes elsewhere, and is as good"""
    uitvoer = BytesIO()
    with (
        zipfile.ZipFile(uitvoer, "w") as archief,
        archief.open("a.xml", "w", force_zip64=True) as d,
    ):
        d.write(b"<a/>")

    assert _codes(uitvoer.getvalue()) == []


def test_sizes_behind_the_part_pass() -> None:
    """A program that writes without looking back tells the sizes behind each part"""

    class Stroom(BytesIO):
        def seekable(self) -> bool:
            return False

    uitvoer = Stroom()
    with zipfile.ZipFile(uitvoer, "w", zipfile.ZIP_DEFLATED) as archief:
        archief.writestr("a.xml", b"<a/>")

    assert _codes(uitvoer.getvalue()) == []


@pytest.mark.parametrize(
    "naam",
    ["xl/a.xml ", "xl/a.", "xl./a.xml", "xl%2Fa.xml", "xl/%2e%2E/a.xml", "x" * 251],
)
def test_names_that_programs_read_differently(naam: str) -> None:
    """A name that one program shortens or translates, and another does not, is refused"""
    assert _codes(build_zip([Deel(naam.encode(), b"<a/>")])) == [catalogus.VREEMDE_NAAM.code]


def test_names_that_look_alike() -> None:
    """A name in wide letters is the same name"""
    breed = "ａ.xml".encode()

    assert _codes(build_zip([A, Deel(breed, b"<b/>", vlaggen=0x800)])) == [
        catalogus.VREEMDE_NAAM.code
    ]
