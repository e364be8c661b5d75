"""The master workbook: from bytes to the Kader, or to all that makes it unusable."""

from afweging_xlsx.domain.bevinding import Lezing, has_fout, sort_bevindingen
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.overvloed import limit_bevindingen
from afweging_xlsx.reading.kader.boek import Kaderboek, read_kaderboek
from afweging_xlsx.reading.kader.inhoud import read_kaderinhoud, read_uit_inhoud
from afweging_xlsx.reading.kader.regels import read_prioriteitsregel
from afweging_xlsx.reading.kader.versie import read_kaderversie


def read_kader(bestand: str, inhoud: bytes) -> Lezing[Kader]:
    """Read a master workbook; None when anything in it is a fout.

    All bevindingen at once: the file, its sheets, columns and cells, references, conditions, the
    prioriteitsregel and the version (design, sections 4 to 6).
    """
    boek = read_kaderboek(bestand, inhoud)
    return Lezing(None, boek.bevindingen) if boek.waarde is None else read_uit_boek(boek.waarde)


def read_uit_boek(boek: Kaderboek) -> Lezing[Kader]:
    """The same for a master that was opened already."""
    gelezen, bevindingen = read_kaderinhoud(boek.tabellen, boek.leeswijzer)
    versie = read_kaderversie(boek.werkboek, boek.leeswijzer, boek.bestand, boek.sha256)
    regel = read_prioriteitsregel(gelezen.bron)
    alle = sort_bevindingen(
        (*boek.bevindingen, *bevindingen, *versie.bevindingen, *regel.bevindingen)
    )
    if has_fout(alle) or versie.waarde is None or regel.waarde is None:
        return Lezing(None, limit_bevindingen(boek.bestand, alle))
    return Lezing(read_uit_inhoud(gelezen, versie.waarde, regel.waarde), alle)
