"""What the prioriteitsregel gives (source: 2 Criteria voor wenselijke oplossingen)."""

from enum import StrEnum


class Uitkomst(StrEnum):
    """The outcome of a weighing; it is advice, a person decides."""

    KAN_WENSELIJK = "kan_wenselijk"
    NIET_WENSELIJK = "niet_wenselijk"
    NOG_NIET_TE_BEPALEN = "nog_niet_te_bepalen"
