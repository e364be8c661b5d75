"""The derived facts: what an `als:` cell may be about besides the questions (design, section 5).

They follow from the judgement and the sums, so a Beslisregel may not look at them. The sheet
Leeswijzer says to editors what each means.
"""

from collections.abc import Mapping
from types import MappingProxyType

from afweging_xlsx.domain.sommen import Ligging, Mate
from afweging_xlsx.domain.uitkomst import Uitkomst
from afweging_xlsx.domain.waarheid import Waarheid

UITKOMST = "uitkomst"
CRITERIUM = "criterium_"
"""The beginning of the fact that is the oordeel on a criterium, before its number."""

RUIMTE_PAST = "ruimte_past"
CAPACITEIT_DREMPEL = "capaciteit_drempel"
BLIJFT_LANGER = "blijft_langer"
GEMENGD_GEBIED = "gemengd_gebied"
EINDDATUM_VOOR_AANVRAAG = "einddatum_voor_aanvraag"

_JA_NEE = (str(Waarheid.JA), str(Waarheid.NEE))

FEITEN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        UITKOMST: tuple(Uitkomst),
        RUIMTE_PAST: tuple(Mate),
        CAPACITEIT_DREMPEL: tuple(Ligging),
        BLIJFT_LANGER: tuple(Mate),
        GEMENGD_GEBIED: _JA_NEE,
        EINDDATUM_VOOR_AANVRAAG: _JA_NEE,
    }
)
"""The derived facts by id, each with the values that it takes; a fact may also be unknown.

The facts that begin with CRITERIUM are not among them: the kader says how many criteria there are.
"""

CRITERIUMWAARDEN = _JA_NEE
"""The values of a fact that begins with CRITERIUM."""


def is_oordeelfeit(feit: str) -> bool:
    """Whether this is the outcome or the oordeel on a criterium."""
    return feit == UITKOMST or feit.startswith(CRITERIUM)
