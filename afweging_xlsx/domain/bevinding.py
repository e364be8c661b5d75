"""Findings about files: values that are collected, sorted and shown all at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from afweging_xlsx.domain.plaats import Plaats

GelezenT = TypeVar("GelezenT")


class Ernst(StrEnum):
    """How serious a bevinding is.

    `fout`: a note would be wrong or impossible. `waarschuwing`: it may be. `opmerking`: else.
    """

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"
    OPMERKING = "opmerking"


@dataclass(frozen=True, slots=True)
class Bevinding:
    """One finding: what is the matter, where, and what to do about it (Dutch sentences)."""

    code: str
    ernst: Ernst
    plaats: Plaats
    melding: str
    herstel: str

    @property
    def zin(self) -> str:
        """The whole sentence: place, what is the matter, remedy."""
        waar = str(self.plaats)
        zin = f"{self.melding} {self.herstel}"
        return f"{waar}: {zin}" if waar else zin


@dataclass(frozen=True, slots=True)
class Bevindingsoort:
    """An entry of the catalogue: a kind of bevinding with the form of its sentences.

    `melding` and `herstel` are format strings; `voorbeeld` fills them in the generated docs.
    """

    code: str
    ernst: Ernst
    titel: str
    melding: str
    herstel: str
    voorbeeld: Mapping[str, object] = field(default_factory=dict, hash=False)

    def at(self, plaats: Plaats, **velden: object) -> Bevinding:
        """Make the bevinding for this place; raises KeyError when a field of the sentence lacks.

        What comes from a file is put on one line, without characters that steer a screen.
        """
        netjes = {naam: _clean(waarde) for naam, waarde in velden.items()}
        return Bevinding(
            self.code,
            self.ernst,
            plaats,
            self.melding.format_map(netjes),
            self.herstel.format_map(netjes),
        )

    @property
    def zin(self) -> str:
        """The sentences filled with the example, without a place."""
        return self.at(Plaats(), **self.voorbeeld).zin


def _clean(waarde: object) -> object:
    if not isinstance(waarde, str) or waarde.isprintable():
        return waarde
    return "".join(t if t.isprintable() else " " if t.isspace() else "?" for t in waarde)


@dataclass(frozen=True, slots=True)
class Lezing(Generic[GelezenT]):
    """What reading a file gave: the thing, or None when it is unusable, and what was found."""

    waarde: GelezenT | None
    bevindingen: tuple[Bevinding, ...] = ()


def sort_bevindingen(bevindingen: Iterable[Bevinding]) -> tuple[Bevinding, ...]:
    """Order by file, sheet, row, column and code, without doubles."""
    uniek = dict.fromkeys(bevindingen)
    return tuple(sorted(uniek, key=lambda b: (b.plaats.volgorde, b.code, b.melding)))


def has_fout(bevindingen: Iterable[Bevinding]) -> bool:
    """Whether any of these bevindingen is a fout."""
    return any(b.ernst is Ernst.FOUT for b in bevindingen)
