"""Which parts of a note would always be empty: what they are made of is nowhere filled in."""

from collections.abc import Iterator

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import taal as catalogus
from afweging_xlsx.reading.cellen.tabel import Bladtabel
from afweging_xlsx.reading.kader.vorm import ACHTERGROND
from afweging_xlsx.reading.lint.bron import Lintbron

DELEN: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("Overzichtstabellen", (), "subcriteria"),
    ("Conclusies", (), "conclusies"),
    ("Rollen", (), "rollen"),
    ("Casussen", (), "casussen"),
    ("Casussen", ("lessen",), "casussen.lessen"),
    ("Casussen", ACHTERGROND, "casussen.achtergrond"),
    ("Aandachtspunten", (), "aandacht"),
    ("Aandachtspunten", ("actie",), "aandacht.actie"),
    ("Aandachtspunten", ("wie",), "aandacht.wie"),
    ("Controles", (), "spanningen"),
    ("Kengetallen", ("som",), "sommen"),
    ("Bronnen", (), "bronnen"),
)
"""A sheet, the columns of it (none: any row), and the placeholder that gets its content there."""


def check_notadelen(bron: Lintbron) -> Iterator[Bevinding]:
    """The placeholders of a note that no row of the master can fill.

    A sheet or column that is not there was left out on purpose, or is a bevinding already.
    """
    for blad, kolommen, naam in DELEN:
        tabel = bron.tabellen.get(blad)
        if tabel is None:
            continue
        if not kolommen and not tabel.rijen:
            waar = "dit blad heeft geen rijen"
            yield catalogus.NOTA_ZONDER_INHOUD.at(tabel.blad.plaats, waar=waar, naam=naam)
        if kolommen and tabel.rijen:
            yield from _check_kolommen(tabel, kolommen, naam)


def _check_kolommen(tabel: Bladtabel, kolommen: tuple[str, ...], naam: str) -> Iterator[Bevinding]:
    """Columns that together are empty, told at the header of the first."""
    eigen = [kolom for kolom in tabel.kolommen if kolom.naam in kolommen]
    if eigen and all(rij.cel(kolom.naam).leeg for rij in tabel.rijen for kolom in eigen):
        namen = ", ".join(f"'{kolom.naam}'" for kolom in eigen)
        waar = f"onder {namen} is geen enkele cel ingevuld"
        yield catalogus.NOTA_ZONDER_INHOUD.at(eigen[0].kop.plaats, waar=waar, naam=naam)
