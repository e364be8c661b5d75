"""Is the master kept up: version and dates against its changes, and days of review."""

import re
from collections.abc import Iterator
from datetime import date

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import taal as catalogus
from afweging_xlsx.domain.notatie import format_datum, parse_datum
from afweging_xlsx.domain.tekst import fold_tekst
from afweging_xlsx.reading.cellen.blad import Cel
from afweging_xlsx.reading.kader.versie import HERZIEN
from afweging_xlsx.reading.lint.bron import Lintbron

_VERSIE, _DATUM = "kaderversie", "kaderdatum"
_WIJZIGINGEN = "Wijzigingen"
_NOG_NIET = "Die dag moet nog komen."


def check_versie(bron: Lintbron) -> Iterator[Bevinding]:
    """A version or date that did not move along with the changes, and days of review that came."""
    yield from _check_kaderversie(bron)
    yield from _check_datums(bron)
    yield from _check_herziening(bron)


def _check_kaderversie(bron: Lintbron) -> Iterator[Bevinding]:
    cel = bron.gegevens.get(_VERSIE)
    versies = [v for rij in bron.list_rijen(_WIJZIGINGEN) if (v := rij.tekst("versie"))]
    if cel is None or not versies:
        return
    hoogste = max(versies, key=_parse_nummers)
    reden = ""
    if _parse_nummers(cel.tekst) and _parse_nummers(hoogste) > _parse_nummers(cel.tekst):
        reden = f"Het blad '{_WIJZIGINGEN}' heeft al versie {hoogste}."
    elif fold_tekst(cel.tekst) not in map(fold_tekst, versies):
        reden = f"Die versie staat niet in het blad '{_WIJZIGINGEN}'."
    if reden:
        yield catalogus.NIET_BIJGEWERKT.at(
            cel.plaats, gegeven=_VERSIE, waarde=cel.kort, reden=reden
        )


def _parse_nummers(versie: str) -> tuple[int, ...]:
    """The numbers in a version, to compare: 1.10 comes after 1.9."""
    return tuple(int(nummer) for nummer in re.findall(r"\d{1,9}", versie))


def _check_datums(bron: Lintbron) -> Iterator[Bevinding]:
    """The dates of the changes, and the date of the master that none of them may come after."""
    gewijzigd = []
    for rij in bron.list_rijen(_WIJZIGINGEN):
        cel = rij.cel("datum")
        datum = parse_datum(cel.tekst)
        if datum is not None and datum <= bron.vandaag:
            gewijzigd.append(datum)
        yield from _check_datum(cel, "datum", bron.vandaag)
    kaderdatum = bron.gegevens.get(_DATUM)
    if kaderdatum is None:
        return
    yield from _check_datum(kaderdatum, _DATUM, bron.vandaag)
    eigen, laatste = parse_datum(kaderdatum.tekst), max(gewijzigd, default=date.min)
    if eigen is not None and eigen < laatste:
        yield catalogus.NIET_BIJGEWERKT.at(
            kaderdatum.plaats,
            gegeven=_DATUM,
            waarde=format_datum(eigen),
            reden=f"De laatste wijziging is van {format_datum(laatste)}.",
        )


def _check_datum(cel: Cel, gegeven: str, vandaag: date) -> Iterator[Bevinding]:
    """A date that is none, or that is still to come."""
    datum = parse_datum(cel.tekst)
    if datum is not None and datum > vandaag:
        waarde = format_datum(datum)
        yield catalogus.NIET_BIJGEWERKT.at(
            cel.plaats, gegeven=gegeven, waarde=waarde, reden=_NOG_NIET
        )
    elif datum is None and not cel.leeg:
        yield catalogus.DATUM_ONLEESBAAR.at(cel.plaats, gegeven=gegeven, waarde=cel.kort)


def _check_herziening(bron: Lintbron) -> Iterator[Bevinding]:
    for cel in _list_herziening(bron):
        datum = parse_datum(cel.tekst)
        if datum is None:
            naam = HERZIEN.replace("_", " ")
            yield catalogus.DATUM_ONLEESBAAR.at(cel.plaats, gegeven=naam, waarde=cel.kort)
        elif datum <= bron.vandaag:
            yield catalogus.HERZIENING_BEREIKT.at(cel.plaats, datum=format_datum(datum))


def _list_herziening(bron: Lintbron) -> Iterator[Cel]:
    """The day of review of the whole master, and those in a column of any sheet."""
    if HERZIEN in bron.gegevens:
        yield bron.gegevens[HERZIEN]
    for tabel in bron.tabellen.values():
        for kolom in tabel.kolommen:
            if fold_tekst(kolom.kop.tekst) == fold_tekst(HERZIEN):
                cellen = (tabel.blad.cel(rij.rij, kolom.nummer) for rij in tabel.rijen)
                yield from (cel for cel in cellen if not cel.leeg)
