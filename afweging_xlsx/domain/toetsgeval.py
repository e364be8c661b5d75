"""The worked examples that an editor keeps beside the rules."""

from collections.abc import Mapping
from dataclasses import dataclass

from afweging_xlsx.domain.aanvraag import Invulling
from afweging_xlsx.domain.plaats import Plaats


@dataclass(frozen=True, slots=True)
class Verwachting:
    """What a worked example expects of one thing, such as `uitkomst` or `rollen`."""

    waarden: tuple[str, ...]
    plaats: Plaats


@dataclass(frozen=True, slots=True)
class Toetsgeval:
    """A worked example: answers as an intake holds them, and by name what must come out."""

    id: str
    zin: str
    plaats: Plaats
    invullingen: tuple[Invulling, ...]
    verwacht: Mapping[str, Verwachting]


@dataclass(frozen=True, slots=True)
class Afwijking:
    """What a worked example expected, and what came out instead."""

    naam: str
    verwacht: tuple[str, ...]
    gevonden: tuple[str, ...]
