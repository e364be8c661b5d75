"""What other answers would do to the outcome: open questions that matter, and changes."""

from dataclasses import dataclass

from afweging_xlsx.domain.aanvraag import Antwoord
from afweging_xlsx.domain.rijen import Vraag
from afweging_xlsx.domain.uitkomst import Uitkomst


@dataclass(frozen=True, slots=True)
class Gevolg:
    """Answers to some questions, and the uitkomst that they give together.

    Per question, in the order of the set, the answers with which this is so: any of them will do.
    """

    antwoorden: tuple[tuple[Antwoord, ...], ...]
    uitkomst: Uitkomst


@dataclass(frozen=True, slots=True)
class Vragenset:
    """Questions without a known answer that can settle the uitkomst together.

    `gevolgen` are the combinations of answers that do; with every other one it stays open.
    `altijd`: there is no other one.
    """

    vragen: tuple[Vraag, ...]
    gevolgen: tuple[Gevolg, ...]
    altijd: bool


@dataclass(frozen=True, slots=True)
class Openstaand:
    """The smallest sets of open questions that can settle the uitkomst, and whether all are found.

    `doorzocht` is the largest size of set that was searched completely; `volledig` is false when
    there were too many combinations to go on.
    """

    sets: tuple[Vragenset, ...] = ()
    volledig: bool = True
    doorzocht: int = 0


@dataclass(frozen=True, slots=True)
class Omslag:
    """One other answer to one question, with which the uitkomst is another."""

    vraag: Vraag
    antwoord: Antwoord
    uitkomst: Uitkomst
