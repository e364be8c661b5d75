"""More bevindingen than anybody reads: the first ones, and how many there are besides."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import grens
from afweging_xlsx.domain.notatie import format_getal
from afweging_xlsx.domain.plaats import Plaats

MEESTE = 1_000


def limit_bevindingen(bestand: str, bevindingen: Sequence[Bevinding]) -> tuple[Bevinding, ...]:
    """At most MEESTE of the bevindingen about one file, the first before the others.

    When some are left out, a fout says how many: a fout may be among them.
    """
    over = len(bevindingen) - MEESTE
    if over <= 0:
        return tuple(bevindingen)
    velden = {"aantal": format_getal(Decimal(over)), "grens": format_getal(Decimal(MEESTE))}
    meer = grens.TE_VEEL_BEVINDINGEN.at(Plaats(bestand), **velden)
    return (meer, *bevindingen[:MEESTE])


def is_overvloed(bevindingen: Iterable[Bevinding]) -> bool:
    """Whether some of the bevindingen about a file were left out."""
    return any(bevinding.code == grens.TE_VEEL_BEVINDINGEN.code for bevinding in bevindingen)
