"""A filled answer cell beside its question, and what reading it gave."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from afweging_xlsx.domain.aanvraag import Invulling, Waarde
from afweging_xlsx.domain.bevinding import Bevinding, Bevindingsoort, has_fout
from afweging_xlsx.domain.catalogus import intake as catalogus
from afweging_xlsx.domain.notatie import format_cel_kort
from afweging_xlsx.domain.rijen import Keuze, Vraag
from afweging_xlsx.domain.tekst import fold_tekst, is_zelfde, strip_omlijsting

WEET_NIET = "weet_niet"
"""The value of every list that says that the answer is not known; a number or date takes it too."""

_WEET_NIET = "weet niet"
WEET_NIET_WOORDEN = frozenset(
    {
        _WEET_NIET, "weet ik niet", "niet bekend", "nog niet bekend", "onbekend", "nog onbekend",
        "?",
    }
)  # fmt: skip
"""What people type for it, as fold_tekst makes it."""


@dataclass(frozen=True, slots=True)
class Gelezen:
    """What one cell gave: values, or bevindingen that say why not."""

    waarden: tuple[Waarde, ...] = ()
    open: bool = False
    bevindingen: tuple[Bevinding, ...] = ()


@dataclass(frozen=True, slots=True)
class Antwoordcel:
    """A filled answer cell with the question it answers and the values that question takes."""

    vraag: Vraag
    keuzes: Sequence[Keuze]
    invulling: Invulling

    def find(self, soort: Bevindingsoort, **velden: object) -> Gelezen:
        """The bevinding at this cell; `waarde` is the whole cell unless it is given."""
        vast = {"vraag": self.vraag.vraag, "waarde": format_cel_kort(self.invulling.waarde)}
        bevinding = soort.at(self.invulling.plaats, **(vast | velden))
        return Gelezen(bevindingen=(bevinding,))

    def note(self, gelezen: Gelezen, soort: Bevindingsoort, /, **velden: object) -> Gelezen:
        """What was read, with the bevinding that says how; unless it could not be read."""
        if has_fout(gelezen.bevindingen):
            return gelezen
        erbij = self.find(soort, **velden).bevindingen
        return replace(gelezen, bevindingen=(*gelezen.bevindingen, *erbij))

    def note_anders(
        self, gelezen: Gelezen, soort: Bevindingsoort, als: str, *ook_zo: str
    ) -> Gelezen:
        """The same, unless it was typed just as it was understood; `ook_zo` are other ways."""
        if any(is_zelfde(self.invulling.tekst, zo) for zo in (als, *ook_zo)):
            return gelezen
        return self.note(gelezen, soort, gelezen=als)


def match_weet_niet(cel: Antwoordcel, tekst: str) -> Gelezen | None:
    """The open answer when this text of a number or a date says that it is not known, else None."""
    if fold_tekst(strip_omlijsting(tekst)) not in WEET_NIET_WOORDEN:
        return None
    gelezen = Gelezen((WEET_NIET,), True)
    return cel.note_anders(gelezen, catalogus.GELEZEN_ALS, _WEET_NIET)
