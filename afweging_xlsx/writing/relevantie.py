"""Which answers make a question not apply, by the same three-valued logic as the judgement."""

from dataclasses import dataclass

from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.rijen import LIJSTSOORTEN, Keuze, Vraag
from afweging_xlsx.domain.voorwaarde import Eis, Is, IsIngevuld, IsNiet, IsOnbekend, Voorwaarde


@dataclass(frozen=True, slots=True)
class Uitsluiting:
    """The answers to `vraag` on which another question does not apply.

    `wel` are the other answers that are known; `leeg`: no answer rules the question out too.
    """

    vraag: Vraag
    niet: tuple[Keuze, ...]
    wel: tuple[Keuze, ...]
    leeg: bool

    @classmethod
    def from_voorwaarde(cls, voorwaarde: Voorwaarde, kader: Kader) -> "Uitsluiting | None":
        """What this condition rules out; None when it rules out nothing that a list can tell."""
        vraag = kader.vragen.get(voorwaarde.vraag)
        if vraag is None or vraag.soort not in LIJSTSOORTEN:
            return None
        keuzes = kader.keuzes(vraag)
        niet = tuple(k for k in keuzes if all(_fails(eis, k) for eis in voorwaarde.eisen))
        wel = tuple(k for k in keuzes if k not in niet and not k.open)
        leeg = all(isinstance(eis, IsIngevuld) for eis in voorwaarde.eisen)
        return cls(vraag, niet, wel, leeg) if niet or leeg else None


def _fails(eis: Eis, keuze: Keuze) -> bool:
    """Whether this choice as answer makes the eis nee, and not onbekend."""
    match eis:
        case Is(waarde):
            return not keuze.open and keuze.waarde != waarde
        case IsNiet(waarde):
            return not keuze.open and keuze.waarde == waarde
        case IsOnbekend():
            return not keuze.open
        case IsIngevuld():
            return keuze.open
    return False
