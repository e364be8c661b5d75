"""How large a note from a template can become, before it is tried out.

A template is tried on some forty made-up Adviezen, each list with three elements. Loops in loops
multiply, so a template of a few lines could fill the memory.
"""

import re
from collections.abc import Iterable, Iterator

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import grens
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.rendering.pakket import Pakket

MAX_TEKENS = 2_000_000
"""The size of all parts with text, in bytes, and of what they give when tried, in characters."""

MAX_ACCOLADES = 5_000
"""The opening braces in them; each code has one or two, and docxtpl walks on from each."""

_LUS = re.compile(r"{%-?\s*(end)?for\b")
_ELEMENTEN = 3


def verify_grenzen(plaats: Plaats, pakket: Pakket) -> Iterator[Bevinding]:
    """Whether the parts with text are small enough to look for codes in them."""
    delen = [pakket.delen[naam] for naam in pakket.tekstdelen]
    accolades = sum(deel.count(b"{") for deel in delen)
    if accolades > MAX_ACCOLADES or sum(map(len, delen)) > MAX_TEKENS:
        yield grens.SJABLOON_TE_GROOT.at(plaats)


def verify_herhaling(plaats: Plaats, bronnen: Iterable[str]) -> Iterator[Bevinding]:
    """Whether a note stays small enough when every list has three elements."""
    if sum(map(_measure, bronnen)) > MAX_TEKENS:
        yield grens.SJABLOON_TE_GROOT.at(plaats)


def _measure(bron: str) -> int:
    """How many characters a part gives, each loop turned three times; stops beyond the bound."""
    lengte, keer, hier = 0, 1, 0
    for lus in _LUS.finditer(bron):
        lengte += keer * (lus.start() - hier)
        if lengte > MAX_TEKENS:
            return lengte
        hier = lus.start()
        keer = max(keer // _ELEMENTEN, 1) if lus[1] else keer * _ELEMENTEN
    return lengte + keer * (len(bron) - hier)
