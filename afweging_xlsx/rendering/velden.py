"""The placeholders of a note template: every field of Advies, by its path ("toetsing.oordeel")."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from types import MappingProxyType
from typing import Any, get_args, get_type_hints

from afweging_xlsx.domain.advies import Advies

GEEN_TEKST = frozenset({"klasse", "soort", "datum"})
"""Fields that choose a form (a shade, a place) or date the document; a note need not print them."""

VERPLICHT = frozenset(
    {
        "titel", "kenmerk", "uitkomst", "advies", "belemmeringen", "mogelijkheden", "status",
        "conclusies", "toetsing.criterium", "toetsing.oordeel", "toetsing.grond",
        "toetsing.motivering", "toetsing_uitleg", "open_punten", "omslag_uitleg",
        "omslag", "spanningen", "sommen", "rollen.rol",
        "rollen.tekst", "rollen_uitleg", "subcriteria.subcriterium", "subcriteria.tabel.kop",
        "subcriteria.tabel.zinnen", "subcriteria.aanvraag", "niet_in_bron", "plichten.tekst",
        "aandacht.tekst", "casussen.naam", "casussen.waarom",
        "casussen.beschrijving", "casussen.lessen", "casus_uitleg",
        "antwoorden.vraag", "antwoorden.antwoord", "bronregels.id", "bronregels.bron",
        "versies.label", "versies.waarde", "bronnen", "meldingen", "colofon",
    }
)  # fmt: skip
"""Without these a note would hold back part of the advice or of its grounds."""


_SOORTEN: dict[Any, Mapping[str, Any]] = {}
_NAMEN: dict[Any, tuple[str, ...]] = {}


def render_soorten(soort: Any) -> Mapping[str, Any]:
    """The fields of a dataclass of the note, each with its type."""
    if soort not in _SOORTEN:
        _SOORTEN[soort] = MappingProxyType(get_type_hints(soort))
    return _SOORTEN[soort]


def render_element(soort: Any) -> Any:
    """The type of the elements of a tuple type, or None when the type is no tuple."""
    return get_args(soort)[0] if get_args(soort) else None


def render_paden(soort: Any = Advies, pad: str = "") -> Iterator[str]:
    """All paths at which a note holds text, in the order of the fields."""
    kern = render_element(soort) or soort
    if not is_dataclass(kern):
        yield pad
        return
    for naam, veldsoort in render_soorten(kern).items():
        if naam not in GEEN_TEKST:
            yield from render_paden(veldsoort, f"{pad}.{naam}" if pad else naam)


def render_zinnen(waarde: Any, pad: str = "") -> Iterator[tuple[str, str]]:
    """All texts of an Advies, or of a part of it, each with its path; empty ones are left out."""
    if isinstance(waarde, str):
        if waarde:
            yield pad, waarde
    elif isinstance(waarde, tuple):
        for element in waarde:
            yield from render_zinnen(element, pad)
    else:
        for naam in _namen(type(waarde)):
            yield from render_zinnen(getattr(waarde, naam), f"{pad}.{naam}" if pad else naam)


def _namen(soort: Any) -> tuple[str, ...]:
    if soort not in _NAMEN:
        _NAMEN[soort] = tuple(v.name for v in fields(soort) if v.name not in GEEN_TEKST)
    return _NAMEN[soort]
