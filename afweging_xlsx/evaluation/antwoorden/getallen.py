"""A cell understood as a number above zero in the unit of its question, or as a year."""

import re
from datetime import date, datetime
from decimal import Decimal

from afweging_xlsx.domain.aanvraag import JAAR, MEESTE, is_jaar
from afweging_xlsx.domain.catalogus import intake as catalogus
from afweging_xlsx.domain.notatie import (
    Celwaarde,
    format_dagnummer,
    format_getal,
    format_invoer,
    format_kaal,
    parse_celgetal,
    parse_datum,
    parse_getallen,
)
from afweging_xlsx.domain.tekst import fold_tekst, strip_omlijsting
from afweging_xlsx.evaluation.antwoorden.cel import Antwoordcel, Gelezen, match_weet_niet

_EENHEDEN = {
    "kwh": {
        "wh": "0.001", "wattuur": "0.001", "kwh": "1", "kilowattuur": "1", "mwh": "1e3",
        "megawattuur": "1e3", "gwh": "1e6", "gigawattuur": "1e6",
    },
    "kw": {
        "w": "0.001", "watt": "0.001", "kw": "1", "kilowatt": "1", "mw": "1e3", "megawatt": "1e3",
        "gw": "1e6", "gigawatt": "1e6",
    },
    "m2": {
        "m2": "1", "vierkantemeter": "1", "vierkantemeters": "1", "ha": "1e4", "hectare": "1e4",
        "hectares": "1e4", "hectaren": "1e4", "km2": "1e6", "vierkantekilometer": "1e6",
    },
}  # fmt: skip
_GETAL_MET_EENHEID = re.compile(
    r"([+-]?\s*[.,]?[0-9](?:[0-9.,'\s]*[0-9])?(?:[.,]-{1,2})?)[.\s]*(.*)", re.DOTALL
)
_JAARTAL = re.compile(r"(?<![0-9.,])[0-9]{4}(?![0-9.,][0-9]|[0-9])")
_EENHEIDWOORD = re.compile(r"%|[^\W\d_]+(?:/[^\W\d_]+)?[23]?")


def match_getal(cel: Antwoordcel, waarde: Celwaarde) -> Gelezen:
    """Understand a number cell, or a text that holds one number with or without a unit.

    A text that can mean two numbers is asked about; what is converted is told.
    """
    if isinstance(waarde, bool) or waarde is None:
        return _find_onleesbaar(cel)
    if isinstance(waarde, datetime):
        return _match_datumcel(cel, waarde.date())
    if isinstance(waarde, date):
        return _match_datumcel(cel, waarde)
    if isinstance(waarde, str):
        return match_weet_niet(cel, waarde) or _match_tekst(cel, strip_omlijsting(waarde))
    return _toets(cel, parse_celgetal(waarde))


def _match_tekst(cel: Antwoordcel, tekst: str) -> Gelezen:
    if cel.vraag.eenheid == JAAR and (datum := parse_datum(tekst)):
        return _match_jaar(cel, datum.year)
    match = _GETAL_MET_EENHEID.fullmatch(tekst)
    getallen = parse_getallen(match[1]) if match else ()
    if match is None or not getallen:
        return _find_onleesbaar(cel)
    factor = _factor(match[2], cel.vraag.eenheid)
    if factor is None:
        return _find_andere_eenheid(cel, match[2])
    if cel.vraag.eenheid == JAAR:
        getallen = tuple(filter(is_jaar, getallen)) or getallen[:1]
    if len(getallen) > 1:
        return _find_tweeduidig(cel, getallen, match[2])
    getal = getallen[0] * factor
    return _note(cel, _toets(cel, getal), getal)


def _match_datumcel(cel: Antwoordcel, datum: date) -> Gelezen:
    """A date where a number belongs; a year that stands in a date cell is kept as a day in 1905."""
    if cel.vraag.eenheid != JAAR:
        return cel.find(catalogus.DATUM_BIJ_GETAL, voorbeeld=_voorbeeld(cel))
    nummer = format_dagnummer(datum, sinds_1904=cel.invulling.sinds_1904)
    return _match_jaar(cel, nummer if is_jaar(Decimal(nummer)) else datum.year)


def _match_jaar(cel: Antwoordcel, jaar: int) -> Gelezen:
    return _note(cel, _toets(cel, Decimal(jaar)), Decimal(jaar))


def _note(cel: Antwoordcel, gelezen: Gelezen, getal: Decimal) -> Gelezen:
    """The number as it was understood; a year has no thousands and no unit."""
    if cel.vraag.eenheid == JAAR:
        return cel.note_anders(gelezen, catalogus.OMGEREKEND, format_kaal(getal))
    als, kaal = (f"{f(getal)} {cel.vraag.eenheid}".strip() for f in (format_getal, format_kaal))
    return cel.note_anders(gelezen, catalogus.OMGEREKEND, als, kaal)


def _toets(cel: Antwoordcel, getal: Decimal) -> Gelezen:
    if cel.vraag.eenheid == JAAR:
        return Gelezen((getal,)) if is_jaar(getal) else _find_onleesbaar(cel)
    if getal.is_finite() and getal > MEESTE:
        return _find_onleesbaar(cel)
    if not getal.is_finite() or getal <= 0:
        return cel.find(catalogus.NIET_BOVEN_NUL, voorbeeld=_voorbeeld(cel))
    return Gelezen((getal,))


def _find_onleesbaar(cel: Antwoordcel) -> Gelezen:
    if cel.vraag.eenheid == JAAR:
        return cel.find(catalogus.GEEN_JAAR, bedoeld=_phrase_jaar(cel.invulling.waarde))
    return cel.find(catalogus.GEEN_GETAL, voorbeeld=_voorbeeld(cel))


def _find_andere_eenheid(cel: Antwoordcel, getypt: str) -> Gelezen:
    """A unit of another kind; more words or numbers behind a number are no unit."""
    if not _EENHEIDWOORD.fullmatch(_vouw_eenheid(getypt)):
        return _find_onleesbaar(cel)
    return cel.find(catalogus.ANDERE_EENHEID, eenheid=cel.vraag.eenheid or "geen eenheid")


def _find_tweeduidig(cel: Antwoordcel, getallen: tuple[Decimal, ...], eenheid: str) -> Gelezen:
    groot, klein = getallen
    erbij = f" {eenheid}" if eenheid else ""
    return cel.find(
        catalogus.GETAL_TWEEDUIDIG,
        groot=format_kaal(groot) + erbij,
        klein=format_kaal(klein) + erbij,
        typ_groot=format_invoer(groot) + erbij,
        typ_klein=format_invoer(klein) + erbij,
    )


def _factor(getypt: str, gevraagd: str) -> Decimal | None:
    """How many of the asked unit go in the typed one; None when they are of another kind."""
    eenheid, doel = _vouw_eenheid(getypt), _vouw_eenheid(gevraagd)
    if eenheid in ("", doel):
        return Decimal(1)
    factor = _EENHEDEN.get(doel, {}).get(eenheid)
    return Decimal(factor) if factor else None


def _vouw_eenheid(eenheid: str) -> str:
    woorden = fold_tekst(eenheid).replace("²", "2").replace("³", "3").replace("^", "")
    aaneen = "".join(woorden.split()).rstrip(".")
    return aaneen if aaneen in _AANEEN or len(woorden.split()) == 1 else woorden


def _phrase_jaar(waarde: Celwaarde) -> str:
    """The question whether the only year in a text was meant, or empty."""
    jaren = _JAARTAL.findall(waarde) if isinstance(waarde, str) else []
    jaren = [jaar for jaar in jaren if is_jaar(Decimal(jaar))]
    return f" Bedoelt u {jaren[0]}?" if len(jaren) == 1 else ""


def _voorbeeld(cel: Antwoordcel) -> str:
    return f"20 {cel.vraag.eenheid}".strip()


_AANEEN = frozenset(naam for namen in _EENHEDEN.values() for naam in namen)
