"""Whether a workbook of a user can be loaded as a whole, to copy it with remarks in it.

To read a form only its filled rows are loaded. A copy needs all of it, so the bounds are closer,
and what would grow when loaded (merged cells, links over many cells) is counted first.
"""

import re
from collections.abc import Iterator

from afweging_xlsx.domain.bevinding import Lezing
from afweging_xlsx.domain.catalogus import uitvoer as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.bestand.deur import read_veilig
from afweging_xlsx.reading.bestand.pakket import Pakket
from afweging_xlsx.reading.bestand.soort import Pakketsoort, check_pakketsoort
from afweging_xlsx.reading.bestand.strikt import parse_strikt
from afweging_xlsx.reading.cellen.blad import parse_kolom

_MAX_BYTES, _MAX_CELLEN = 5_000_000, 50_000
_XML = re.compile(r".*\.(?:xml|rels|vml)", re.IGNORECASE)
_BEREIK = re.compile(
    rb"<(?:\w{1,20}:)?(?:mergeCell|hyperlink)\b[^<>]{0,300}?\sref=[\"']"
    rb"\$?([A-Z]{0,3})\$?(\d{0,7}):\$?([A-Z]{0,3})\$?(\d{0,7})[\"']"
)
_LAATSTE_RIJ, _LAATSTE_KOLOM = 1_048_576, 16_384


def read_kopieerbaar(bestand: str, inhoud: bytes) -> Lezing[Pakket]:
    """The unpacked workbook, or None with the bevinding that says why it cannot be copied.

    Strict Open XML comes out as the usual kind.
    """
    pakket = read_veilig(bestand, inhoud).waarde
    reden = "het gaat niet open" if pakket is None else _find_reden(pakket)
    if reden:
        return Lezing(None, (catalogus.KOPIE_NIET_MOGELIJK.at(Plaats(bestand), reden=reden),))
    return Lezing(None if pakket is None else parse_strikt(pakket))


def _find_reden(pakket: Pakket) -> str:
    if check_pakketsoort(pakket.delen) is not Pakketsoort.EXCEL:
        return "het is geen Excel-werkmap"
    omvang = sum(len(data) for naam, data in pakket.delen.items() if _XML.fullmatch(naam))
    if omvang > _MAX_BYTES or sum(_list_oppervlakten(pakket)) > _MAX_CELLEN:
        return "het is daarvoor te groot"
    return ""


def _list_oppervlakten(pakket: Pakket) -> Iterator[int]:
    """How many cells each range covers that is written out cell by cell when it is loaded."""
    for data in pakket.delen.values():
        for links, boven, rechts, onder in _BEREIK.findall(data):
            eerste, laatste = parse_kolom(links) or 1, parse_kolom(rechts) or _LAATSTE_KOLOM
            breed = laatste - eerste + 1
            hoog = int(onder or _LAATSTE_RIJ) - int(boven or 1) + 1
            yield max(breed, 1) * max(hoog, 1)
