"""Three-valued logic (Kleene): ja, nee, onbekend. Onbekend is never taken for nee."""

from collections.abc import Iterable
from enum import StrEnum


class Waarheid(StrEnum):
    """A truth value that may be unknown."""

    JA = "ja"
    NEE = "nee"
    ONBEKEND = "onbekend"


def all_of(waarden: Iterable[Waarheid]) -> Waarheid:
    """Kleene AND: nee when any is nee, else onbekend when any is onbekend, else ja."""
    gezien = set(waarden)
    if Waarheid.NEE in gezien:
        return Waarheid.NEE
    return Waarheid.ONBEKEND if Waarheid.ONBEKEND in gezien else Waarheid.JA


def any_of(waarden: Iterable[Waarheid]) -> Waarheid:
    """Kleene OR: ja when any is ja, else onbekend when any is onbekend, else nee."""
    gezien = set(waarden)
    if Waarheid.JA in gezien:
        return Waarheid.JA
    return Waarheid.ONBEKEND if Waarheid.ONBEKEND in gezien else Waarheid.NEE


def negate(waarde: Waarheid) -> Waarheid:
    """Kleene NOT: onbekend stays onbekend."""
    if waarde is Waarheid.ONBEKEND:
        return waarde
    return Waarheid.NEE if waarde is Waarheid.JA else Waarheid.JA
