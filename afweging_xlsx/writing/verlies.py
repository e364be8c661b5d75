"""What a workbook loses when openpyxl loads it and saves it again, told by comparing the parts."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_TEKENING, _BLAD = r"xl/drawings/drawing\d*\.xml", r"xl/(?:work|chart)sheets/[^/]+\.xml"
_TAG = rb"<(?:\w+:)?"


@dataclass(frozen=True, slots=True)
class _Onderdeel:
    """Something that a workbook may hold: in which parts, and how it begins there."""

    naam: str
    delen: re.Pattern[str]
    begin: re.Pattern[bytes] | None = None

    def count(self, delen: Mapping[str, bytes]) -> int:
        """How many of it there are; without a `begin` each part counts."""
        eigen = [data for naam, data in delen.items() if self.delen.fullmatch(naam)]
        return len(eigen) if self.begin is None else sum(len(self.begin.findall(d)) for d in eigen)


def _onderdeel(naam: str, delen: str, begin: bytes | None = None) -> _Onderdeel:
    patroon = None if begin is None else re.compile(begin)
    return _Onderdeel(naam, re.compile(delen, re.IGNORECASE), patroon)


_BEELDEN = rb"(?:picture|legacyDrawingHF)\b"
_ONDERDELEN = (
    _onderdeel("vormen en tekstvakken", _TEKENING, _TAG + rb"(?:sp|cxnSp|grpSp)\b"),
    _onderdeel("afbeeldingen", _TEKENING, _TAG + rb"pic\b"),
    _onderdeel("grafieken", r"xl/charts/chart(?:Ex)?\d*\.xml"),
    _onderdeel("de precieze opmaak van grafieken", r"xl/charts/(?:style|colors)\d*\.xml"),
    _onderdeel("gesprekken bij cellen (ze worden notities)", r"xl/threadedComments/.+"),
    _onderdeel("slicers en tijdlijnen", r"xl/(?:slicer|timeline)s/.+"),
    _onderdeel("sommige keuzelijsten en invoerregels", _BLAD, _TAG + rb"dataValidation\b"),
    _onderdeel("sommige voorwaardelijke opmaak", _BLAD, rb"<x14:cfRule\b"),
    _onderdeel("kleine grafieken in cellen (sparklines)", _BLAD, _TAG + rb"sparkline\b"),
    _onderdeel("knoppen en selectievakjes", r"xl/ctrlProps/.+"),
    _onderdeel("beelden achter cellen of in een kop", _BLAD, _TAG + _BEELDEN),
    _onderdeel("bereiken met een eigen beveiliging", _BLAD, _TAG + rb"protectedRange\b"),
    _onderdeel("weergaven die iemand heeft bewaard", _BLAD, _TAG + rb"customSheetView\b"),
    _onderdeel("het vertrouwelijkheidslabel", r"docMetadata/.+"),
    _onderdeel("gegevens van SharePoint", r"customXml/[^/]+"),
)  # fmt: skip

_ANDERS_GENOEMD = re.compile(
    r"\[Content_Types\]\.xml|.*_rels/.+|docProps/.+|.*/|customXml/.+"
    r"|xl/(?:workbook\d*\.xml|sharedStrings\d*\.xml|styles\d*\.xml|calcChain\d*\.xml)"
    r"|xl/(?:worksheets|chartsheets|theme|media|drawings|charts|comments|tables|pivot\w+"
    r"|printerSettings|persons|threadedComments|slicers|slicerCaches|timelines|timelineCaches"
    r"|ctrlProps|customXml)/.+|xl/(?:comments|persons)\d*\.xml|docMetadata/.+",
    re.IGNORECASE,
)
"""Parts that come back under another name, are made anew, or are counted above."""

_REST = "onderdelen van een nieuwere Excel"


@dataclass(frozen=True, slots=True)
class Verlies:
    """What of a workbook is not, or not as it was, in the copy; in the words of a user."""

    namen: tuple[str, ...]

    @classmethod
    def between(cls, oud: Mapping[str, bytes], nieuw: Mapping[str, bytes]) -> "Verlies":
        """Compare the parts of a workbook with those of its copy."""
        namen = [o.naam for o in _ONDERDELEN if o.count(oud) > o.count(nieuw)]
        if any(naam not in nieuw and not _ANDERS_GENOEMD.fullmatch(naam) for naam in oud):
            namen.append(_REST)
        return cls(tuple(namen))
