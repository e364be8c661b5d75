"""Strict Open XML put into the words of the usual kind, which openpyxl knows.

Excel can save a workbook as "Strict Open XML". The parts are the same; their namespaces and the
types of their relations are called otherwise, and dates are written out.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from afweging_xlsx.reading.bestand.pakket import Pakket
from afweging_xlsx.reading.bestand.soort import WERKBOEK

_HOOFDDEEL = re.compile(rf"_rels/\.rels|word/document\d*\.xml|{WERKBOEK.pattern}")
_STRIKT = b"http://purl.oclc.org/ooxml/"
_NAAM = re.compile(
    rb"(\s(?:xmlns(?::[\w.-]{1,40})?|Type)\s{0,9}=\s{0,9}[\"'])http://purl\.oclc\.org/ooxml/"
    rb"(\w{1,40})([/\w]{0,99}[\"'])"
)
_GANGBAAR = rb"\1http://schemas.openxmlformats.org/\2/2006\3"
_ANDERS = (
    (b"/extendedProperties", b"/extended-properties"),
    (b"/customProperties", b"/custom-properties"),
)


def check_strikt(delen: Mapping[str, bytes]) -> bool:
    """Whether the main part of a file is Strict Open XML."""
    return any(_STRIKT in data for naam, data in delen.items() if _HOOFDDEEL.fullmatch(naam))


def parse_strikt(pakket: Pakket) -> Pakket:
    """A strict package with the names of the usual kind, all other text as it is; else itself."""
    if not check_strikt(pakket.delen):
        return pakket
    delen = {naam: _vertaal(data) for naam, data in pakket.delen.items()}
    return Pakket(MappingProxyType(delen))


def _vertaal(data: bytes) -> bytes:
    return _NAAM.sub(_vertaal_naam, data) if _STRIKT in data else data


def _vertaal_naam(match: re.Match[bytes]) -> bytes:
    naam = match.expand(_GANGBAAR)
    for strikt, gangbaar in _ANDERS:
        naam = naam.replace(strikt, gangbaar)
    return naam
