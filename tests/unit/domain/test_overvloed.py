"""More bevindingen than anybody reads."""

from afweging_xlsx.domain.bevinding import has_fout
from afweging_xlsx.domain.catalogus import bestand, grens
from afweging_xlsx.domain.overvloed import MEESTE, limit_bevindingen
from afweging_xlsx.domain.plaats import Plaats


def _make(aantal: int) -> list:  # type: ignore[type-arg]
    plaatsen = (Plaats("x.xlsx", "Intake", f"C{nummer}") for nummer in range(1, aantal + 1))
    return [bestand.KOLOM_BEDOELD.at(plaats, kop="a", kolom="b") for plaats in plaatsen]


def test_few_stay() -> None:
    """Up to the bound all are shown"""
    alle = _make(MEESTE)

    assert limit_bevindingen("x.xlsx", alle) == tuple(alle)


def test_many_are_counted() -> None:
    """Beyond it the first are shown, and a fout says how many there are besides"""
    alle = _make(MEESTE + 1_234)

    beperkt = limit_bevindingen("x.xlsx", alle)
    meer = grens.TE_VEEL_BEVINDINGEN.at(Plaats("x.xlsx"), aantal="1.234", grens="1.000")
    assert beperkt == (meer, *alle[:MEESTE])
    assert has_fout(beperkt)
