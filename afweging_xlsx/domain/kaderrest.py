"""What can still be said of a master that has a fout: its sound rows, and what they leave out."""

from dataclasses import dataclass

from afweging_xlsx.domain.kader import Kader


@dataclass(frozen=True, slots=True)
class Gemist:
    """What was left out of a kader because of a fout.

    `bladen` are the sheets that lost a row, `criteria` the criteria that lost a Beslisregel,
    `vragen` the questions that a lost row has a voorwaarde on. `prioriteitsregel`: there is none,
    so nothing can be said about outcomes.
    """

    bladen: frozenset[str] = frozenset()
    criteria: frozenset[str] = frozenset()
    vragen: frozenset[str] = frozenset()
    prioriteitsregel: bool = False

    def raakt(self, *bladen: str) -> bool:
        """Whether any of these sheets lost a row."""
        return not self.bladen.isdisjoint(bladen)

    @property
    def raakt_antwoorden(self) -> bool:
        """Whether the form can have more questions or values than are known now."""
        return self.raakt("Vragen", "Keuzelijsten", "Fasen", "Aanvraagtypen")

    @property
    def raakt_uitkomst(self) -> bool:
        """Whether the outcome can be another with what was left out."""
        return self.prioriteitsregel or self.raakt("Beslisregels", "Criteria")


NIETS = Gemist()
"""Nothing was left out."""


@dataclass(frozen=True, slots=True)
class Kaderrest:
    """The kader of the rows without a fout, and what is missing from it."""

    kader: Kader
    gemist: Gemist
