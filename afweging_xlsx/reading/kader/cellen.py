"""Each cell of the master on its own: is it filled, closed, a number, a known reference?"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import kader
from afweging_xlsx.domain.notatie import parse_celgetal, parse_getal, phrase_tweeduidig
from afweging_xlsx.domain.tekst import phrase_bedoeld, phrase_opsomming
from afweging_xlsx.reading.cellen.blad import Cel
from afweging_xlsx.reading.cellen.tabel import Bladtabel, check_gebrek
from afweging_xlsx.reading.kader.bron import Doelen, parse_lijst
from afweging_xlsx.reading.kader.vorm import Bladvorm, Inhoud, Kolomvorm, Leeg


def check_cellen(tabel: Bladtabel, vorm: Bladvorm, doelen: Doelen) -> Iterator[Bevinding]:
    """All that is wrong in the cells of a table; a sheet that is only text is taken as it is."""
    if not vorm.sleutel:
        return
    if vorm.gevuld and not tabel.rijen:
        yield kader.TABEL_LEEG.at(tabel.blad.plaats)
    yield from _check_sleutels(tabel, vorm)
    for rij in tabel.rijen:
        for kolom in vorm.kolommen:
            if kolom.naam in rij.nummers:
                yield from _check_cel(rij.cel(kolom.naam), kolom, doelen)


def parse_kadergetal(cel: Cel) -> Decimal | None:
    """The number in a cell; None when it is empty, no number, or a text that can mean two."""
    if isinstance(cel.waarde, bool) or not isinstance(cel.waarde, int | float | str):
        return None
    if isinstance(cel.waarde, str):
        return parse_getal(cel.tekst)
    getal = parse_celgetal(cel.waarde)
    return getal if getal.is_finite() else None


def check_onleesbaar(cel: Cel) -> bool:
    """Whether something stands here that is no number; that cell has a fout of its own."""
    return parse_kadergetal(cel) is None and not (cel.leeg and cel.gebrek is None)


def _check_sleutels(tabel: Bladtabel, vorm: Bladvorm) -> Iterator[Bevinding]:
    """Rows without an id, or with one (or a combination) that an earlier row has."""
    gezien: dict[tuple[str, ...], str] = {}
    for rij in tabel.rijen:
        cellen = [rij.cel(naam) for naam in vorm.sleutel]
        leeg = [naam for naam, cel in zip(vorm.sleutel, cellen, strict=True) if cel.leeg]
        plaats = cellen[0].plaats
        if leeg:
            if vorm.sleutel == ("id",) and cellen[0].gebrek is None:
                yield kader.ID_ONTBREEKT.at(plaats, kolom="id")
            continue
        tekst = " / ".join(cel.kort for cel in cellen)
        eerder = gezien.setdefault(tuple(cel.tekst.casefold() for cel in cellen), plaats.cel)
        if eerder != plaats.cel:
            soort = kader.ID_DUBBEL if len(cellen) == 1 else kader.RIJ_DUBBEL
            yield soort.at(plaats, id=tekst, rij=tekst, andere=eerder)
        if any(teken in cel.tekst for teken in ";\n" for cel in cellen):
            yield kader.ID_ONGELDIG.at(plaats, id=tekst)


def _check_cel(cel: Cel, kolom: Kolomvorm, doelen: Doelen) -> Iterator[Bevinding]:
    if cel.gebrek is not None:
        yield from check_gebrek(cel)
    elif cel.leeg:
        if kolom.leeg is not Leeg.MAG:
            fout = kolom.leeg is Leeg.FOUT
            soort = kader.WAARDE_ONTBREEKT if fout else kader.TEKST_ONTBREEKT
            yield soort.at(cel.plaats, kolom=kolom.naam)
    elif kolom.inhoud is Inhoud.KEUZE:
        yield from _check_keuze(cel, kolom)
    elif kolom.inhoud in (Inhoud.GETAL, Inhoud.GEHEEL):
        yield from _check_getal(cel, kolom)
    elif kolom.inhoud is Inhoud.VERWIJZING:
        yield from _check_verwijzingen(cel, kolom, (cel.tekst,), doelen)
    elif kolom.inhoud is Inhoud.VERWIJZINGEN:
        yield from _check_verwijzingen(cel, kolom, parse_lijst(cel.tekst), doelen)


def _check_keuze(cel: Cel, kolom: Kolomvorm) -> Iterator[Bevinding]:
    if cel.tekst.casefold() not in kolom.keuzes:
        keuzes = ", ".join(f"'{keuze}'" for keuze in kolom.keuzes)
        yield kader.WAARDE_BUITEN_KOLOM.at(
            cel.plaats,
            kolom=kolom.naam,
            waarde=cel.kort,
            bedoeld=phrase_bedoeld(cel.tekst, kolom.keuzes),
            keuzes=keuzes if kolom.leeg is not Leeg.MAG else f"{keuzes}, of laat de cel leeg",
        )


def _check_getal(cel: Cel, kolom: Kolomvorm) -> Iterator[Bevinding]:
    getal = parse_kadergetal(cel)
    geheel = kolom.inhoud is Inhoud.GEHEEL
    if getal is None or (geheel and (getal != getal.to_integral_value() or getal < 1)):
        wat = "geheel getal boven nul" if geheel else "getal"
        bedoeld = phrase_tweeduidig(cel.tekst) if isinstance(cel.waarde, str) else ""
        velden = {"waarde": cel.kort, "wat": wat, "bedoeld": bedoeld}
        yield kader.GETAL_VERWACHT.at(cel.plaats, kolom=kolom.naam, **velden)


def _check_verwijzingen(
    cel: Cel, kolom: Kolomvorm, delen: Iterable[str], doelen: Doelen
) -> Iterator[Bevinding]:
    """References to a sheet that could not be read are not judged: that sheet has its own fout."""
    doel = doelen.get(kolom.blad)
    for deel in delen:
        if doel is not None and deel.casefold() not in doel:
            yield kader.VERWIJZING_ONBEKEND.at(
                cel.plaats,
                kolom=kolom.naam,
                waarde=deel[:60],
                blad=kolom.blad,
                bedoeld=phrase_opsomming(deel, doel.values())
                or phrase_bedoeld(deel, doel.values()),
            )
