"""A cell understood as a date."""

from datetime import date, datetime
from decimal import Decimal

from afweging_xlsx.domain.aanvraag import is_jaar
from afweging_xlsx.domain.catalogus import intake as catalogus
from afweging_xlsx.domain.notatie import (
    Celwaarde,
    format_dagnummer,
    format_datum,
    is_deeldatum,
    parse_celgetal,
    parse_dagnummer,
    parse_datum,
    parse_getal,
    suggest_datum,
)
from afweging_xlsx.domain.tekst import strip_omlijsting
from afweging_xlsx.evaluation.antwoorden.cel import Antwoordcel, Gelezen, match_weet_niet


def match_datum(cel: Antwoordcel, waarde: Celwaarde) -> Gelezen:
    """Understand a date cell, a date in text, or the number under which a workbook keeps a date.

    What was no date cell is told as it was read; a date that lacks its day, month or century is
    asked about.
    """
    if isinstance(waarde, datetime):
        return _match_datumcel(cel, waarde.date())
    if isinstance(waarde, date):
        return _match_datumcel(cel, waarde)
    if isinstance(waarde, bool) or waarde is None:
        return cel.find(catalogus.GEEN_DATUM, bedoeld="")
    if isinstance(waarde, int | float):
        return _match_getal(cel, parse_celgetal(waarde))
    return match_weet_niet(cel, waarde) or _match_tekst(cel, strip_omlijsting(waarde))


def _match_datumcel(cel: Antwoordcel, datum: date) -> Gelezen:
    """A date of the workbook; a year that stands in a date cell is kept as a day in 1905."""
    nummer = format_dagnummer(datum, sinds_1904=cel.invulling.sinds_1904)
    if is_jaar(Decimal(nummer)):
        return cel.find(catalogus.DATUM_ONVOLLEDIG, waarde=nummer, bedoeld="")
    if not is_jaar(Decimal(datum.year)):
        return cel.find(catalogus.GEEN_DATUM, bedoeld="")
    return Gelezen((datum,))


def _match_getal(cel: Antwoordcel, getal: Decimal) -> Gelezen:
    """A number: a date without marks (20260303), a year only, or the day number of a workbook."""
    if not getal.is_finite():
        return cel.find(catalogus.GEEN_DATUM, bedoeld="")
    if is_jaar(getal):
        return cel.find(catalogus.DATUM_ONVOLLEDIG, bedoeld="")
    datum = parse_datum(f"{getal:f}")
    if datum is None:
        datum = parse_dagnummer(float(getal), sinds_1904=cel.invulling.sinds_1904)
    return _note(cel, datum)


def _match_tekst(cel: Antwoordcel, tekst: str) -> Gelezen:
    datum = parse_datum(tekst)
    if datum is not None:
        return _note(cel, datum)
    if is_deeldatum(tekst):
        return cel.find(catalogus.DATUM_ONVOLLEDIG, bedoeld=_phrase_bedoeld(tekst))
    if tekst.isdecimal() and (getal := parse_getal(tekst)) is not None:
        return _match_getal(cel, getal)
    return cel.find(catalogus.GEEN_DATUM, bedoeld=_phrase_bedoeld(tekst))


def _note(cel: Antwoordcel, datum: date | None) -> Gelezen:
    """The date as it was understood, when a request can be about it."""
    if datum is None or not is_jaar(Decimal(datum.year)):
        return cel.find(catalogus.GEEN_DATUM, bedoeld="")
    return cel.note_anders(Gelezen((datum,)), catalogus.DATUM_GELEZEN, format_datum(datum))


def _phrase_bedoeld(tekst: str) -> str:
    datum = suggest_datum(tekst)
    return f" Bedoelt u {format_datum(datum)}?" if datum else ""
