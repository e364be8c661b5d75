"""A file of the corpus: what it is made of, and which codes it must give."""

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path

from afweging_xlsx.domain.bevinding import Bevindingsoort
from pakketten import read_parts, zip_parts

WORTEL = Path(__file__).resolve().parents[2]
SOORTEN = "[Content_Types].xml"
WORTELRELATIES = "_rels/.rels"


@dataclass(frozen=True, slots=True)
class Basis:
    """A sound file to start from, with the names of the parts that cases change."""

    naam: str
    pad: Path
    hoofd: str
    lijst: str
    stijlen: str

    def read(self) -> bytes:
        """Its bytes."""
        return self.pad.read_bytes()


INTAKE = Basis(
    "intake",
    WORTEL / "werkmap" / "intakes" / "sloterdijk.xlsx",
    "xl/worksheets/sheet2.xml",
    "xl/workbook.xml",
    "xl/styles.xml",
)
MASTER = Basis(
    "master",
    WORTEL / "werkmap" / "overzichtstabellen.xlsx",
    "xl/worksheets/sheet11.xml",
    "xl/workbook.xml",
    "xl/styles.xml",
)
SJABLOON = Basis(
    "sjabloon",
    WORTEL / "templates" / "adviesnota.docx",
    "word/document.xml",
    "word/document.xml",
    "word/styles.xml",
)
ALLE = (INTAKE, MASTER, SJABLOON)

Maker = Callable[[Basis], bytes]
"""Makes the bytes of a case from a sound file."""


@dataclass(frozen=True, slots=True)
class Geval:
    """One file with the codes it must give (none: it passes) and the reason in a few words."""

    naam: str
    basis: Basis
    maak: Maker
    codes: frozenset[str]
    reden: str

    @property
    def bestand(self) -> str:
        """Its file name; the extension is that of its base, whatever is in it."""
        return f"{self.naam}{self.basis.pad.suffix}"


def build_gevallen(
    naam: str, reden: str, maak: Maker, *soorten: Bevindingsoort, bij: tuple[Basis, ...] = ALLE
) -> Iterator[Geval]:
    """The same case for each of these bases."""
    codes = frozenset(soort.code for soort in soorten)
    for basis in bij:
        yield Geval(f"{basis.naam}-{naam}", basis, maak, codes, reden)


@cache
def read_delen(basis: Basis) -> dict[str, bytes]:
    """The parts of a sound file."""
    return read_parts(basis.read())


def edit(deel: Callable[[Basis], str], wijzig: Callable[[bytes], bytes]) -> Maker:
    """The file with one part changed."""

    def maak(basis: Basis) -> bytes:
        delen = dict(read_delen(basis))
        naam = deel(basis)
        nieuw = wijzig(delen[naam])
        assert nieuw != delen[naam], "the case changes nothing"
        return zip_parts(*(delen | {naam: nieuw}).items())

    return maak


def add(*erbij: tuple[str, bytes]) -> Maker:
    """The file with parts added."""
    return lambda basis: zip_parts(*(read_delen(basis) | dict(erbij)).items())


def announce(soort: str, naam: str, data: bytes) -> Maker:
    """The file with a part added that stands in the list of contents."""
    regel = f'<Override PartName="/{naam}" ContentType="{soort}"/></Types>'.encode()

    def maak(basis: Basis) -> bytes:
        delen = dict(read_delen(basis))
        delen[SOORTEN] = delen[SOORTEN].replace(b"</Types>", regel)
        return zip_parts(*(delen | {naam: data}).items())

    return maak


def raw(bouw: Callable[[bytes], bytes]) -> Maker:
    """The file with its bytes changed."""
    return lambda basis: bouw(basis.read())


def relate(soort: str, rest: str = "") -> Maker:
    """The file with a relation added to the root."""
    relatie = f'<Relationship Id="rX" Type="{soort}" Target="iets" {rest}/></Relationships>'
    return edit(
        lambda _: WORTELRELATIES,
        lambda data: data.replace(b"</Relationships>", relatie.encode()),
    )


def before_end(stuk: bytes) -> Callable[[bytes], bytes]:
    """Put something before the last end tag of a part."""

    def wijzig(data: bytes) -> bytes:
        plek = data.rindex(b"</")
        return data[:plek] + stuk + data[plek:]

    return wijzig


def stored(basis: Basis) -> bytes:
    """The file with its parts not packed."""
    uitvoer = BytesIO()
    with zipfile.ZipFile(uitvoer, "w", zipfile.ZIP_STORED) as archief:
        for naam, data in read_delen(basis).items():
            archief.writestr(naam, data)
    return uitvoer.getvalue()
