"""The .docx as a package: the template's parts, and a note's bytes made from them.

What is the same in every note is compressed once; a note appends its own parts. Fixed order and
timestamps, so the same parts give the same bytes. Properties are our own, never the template's:
those may name an author.
"""

import posixpath
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO

from lxml import etree

_TYPEN = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIES = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_MET_TEKST = tuple(f"{_WORD}.{s}+xml" for s in ("header", "footer", "footnotes", "endnotes"))

CORE, APP, CUSTOM = "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"
_PACKAGE = "application/vnd.openxmlformats-package"
_KERN = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_EIGENSCHAPPEN = (
    (CORE, f"{_PACKAGE}.core-properties+xml", _KERN),
    (
        APP,
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        f"{_OFFICE}/extended-properties",
    ),
    (
        CUSTOM,
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        f"{_OFFICE}/custom-properties",
    ),
)
_INHOUD, _WORTEL = "[Content_Types].xml", "_rels/.rels"


@dataclass(frozen=True, slots=True)
class Pakket:
    """The parts of a template, by name and in order, without its document properties.

    `tekstdelen` are the parts that can hold placeholders, the main document first.
    """

    delen: Mapping[str, bytes]
    tekstdelen: tuple[str, ...]


def verify_xml(inhoud: bytes) -> etree._Element:
    """Parse XML without entities, network or remarks; raises XMLSyntaxError when it is none."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
    )
    return etree.fromstring(inhoud, parser)


def verify_pakket(inhoud: bytes) -> Pakket | None:
    """The package in these bytes, or None when they are no readable .docx."""
    try:
        with zipfile.ZipFile(BytesIO(inhoud)) as bestand:
            delen = {n: bestand.read(n) for n in bestand.namelist() if not n.endswith("/")}
        typen, relaties = verify_xml(delen[_INHOUD]), verify_xml(delen[_WORTEL])
        tekstdelen = tuple(_find_tekstdelen(typen))
        if not tekstdelen or not all(naam in delen for naam in tekstdelen):
            return None
    except (zipfile.BadZipFile, KeyError, ValueError, etree.XMLSyntaxError, zlib.error):
        return None
    except (NotImplementedError, RuntimeError, EOFError, OSError):  # odd compression, a password
        return None
    return Pakket(_replace_eigenschappen(delen, typen, relaties), tekstdelen)


def render_basis(delen: Mapping[str, bytes]) -> bytes:
    """A zip of the parts that every note shares, the list of contents first."""
    eerst = [naam for naam in (_INHOUD, _WORTEL) if naam in delen]
    volgorde = dict.fromkeys([*eerst, *delen])
    return _append(b"", ((naam, delen[naam]) for naam in volgorde))


def render_pakket(basis: bytes, delen: Iterable[tuple[str, bytes]]) -> bytes:
    """The bytes of a note: the shared parts and its own."""
    return _append(basis, delen)


def _append(basis: bytes, delen: Iterable[tuple[str, bytes]]) -> bytes:
    doel = BytesIO(basis)
    with zipfile.ZipFile(doel, "a" if basis else "w") as bestand:
        for naam, inhoud in delen:
            info = zipfile.ZipInfo(naam, (1980, 1, 1, 0, 0, 0))
            info.create_system = 0  # the same bytes on every machine
            info.external_attr = 0
            bestand.writestr(info, inhoud, zipfile.ZIP_DEFLATED, compresslevel=6)
    return doel.getvalue()


def _find_tekstdelen(typen: etree._Element) -> Iterator[str]:
    soorten = {
        str(deel.get("PartName", "")).lstrip("/"): deel.get("ContentType")
        for deel in typen.iter(f"{_TYPEN}Override")
    }
    hoofd = [naam for naam, soort in soorten.items() if soort == f"{_WORD}.document.main+xml"]
    if len(hoofd) == 1:
        yield from hoofd
        yield from sorted(naam for naam, soort in soorten.items() if soort in _MET_TEKST)


def _replace_eigenschappen(
    delen: Mapping[str, bytes], typen: etree._Element, relaties: etree._Element
) -> dict[str, bytes]:
    """Take out the template's properties and thumbnail; announce our own three instead."""
    weg = {naam for naam in delen if naam.startswith("docProps/")}
    for deel in list(typen.iter(f"{_TYPEN}Override")):
        if str(deel.get("PartName", "")).lstrip("/") in weg:
            _remove(deel)
    for relatie in list(relaties):
        if posixpath.normpath(str(relatie.get("Target", "")).lstrip("/")) in weg:
            _remove(relatie)
    for nummer, (naam, soort, relatiesoort) in enumerate(_EIGENSCHAPPEN, 1):
        etree.SubElement(typen, f"{_TYPEN}Override", PartName=f"/{naam}", ContentType=soort)
        kenmerken = {"Id": f"rIdNota{nummer}", "Type": relatiesoort, "Target": naam}
        etree.SubElement(relaties, f"{_RELATIES}Relationship", kenmerken)
    over = {naam: inhoud for naam, inhoud in delen.items() if naam not in weg}
    return over | {_INHOUD: _serialize(typen), _WORTEL: _serialize(relaties)}


def _remove(element: etree._Element) -> None:
    """Take an element out of whatever holds it, which need not be the root."""
    ouder = element.getparent()
    if ouder is not None:
        ouder.remove(element)


def _serialize(element: etree._Element) -> bytes:
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)
