"""Numbers and dates the Dutch way: parse what people type, write what people read."""

import re
from datetime import date, datetime
from decimal import Decimal

MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_MAAND = {naam[:n]: i for i, naam in enumerate(MAANDEN, 1) for n in range(3, len(naam) + 1)}
_MAAND["mrt"] = 3
_DATUM_WOORD = re.compile(r"([0-9]{1,2})[ .-]+([a-z]+)\.?[ -]+([0-9]{4})")
_DATUM_CIJFER = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})")
_DATUM_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[t ][0-9:.]+)?")
_DUIZENDEN = re.compile(r"[+-]?[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_GETAL = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")


def parse_getal(tekst: str) -> Decimal | None:
    """Read a number typed the Dutch way ("1.234,5", "12,5") or plainly ("12.5"); None if it is not.

    A point before groups of three digits separates thousands: "1.234" is 1234, "0.500" a half.
    """
    kaal = tekst.replace(" ", "").replace("\N{MINUS SIGN}", "-")
    if _DUIZENDEN.fullmatch(kaal):
        kaal = kaal.replace(".", "")
    return Decimal(kaal.replace(",", ".")) if _GETAL.fullmatch(kaal) else None


def parse_datum(tekst: str) -> date | None:
    """Read "3 maart 2026", "3-3-2026" (day first) or "2026-03-03"; None if it is no date."""
    kaal = tekst.strip().lower()
    if match := _DATUM_ISO.fullmatch(kaal):
        jaar, maand, dag = match.groups()
    elif match := _DATUM_CIJFER.fullmatch(kaal):
        dag, maand, jaar = match.groups()
    elif (match := _DATUM_WOORD.fullmatch(kaal)) and match[2] in _MAAND:
        dag, maand, jaar = match[1], str(_MAAND[match[2]]), match[3]
    else:
        return None
    try:
        return date(int(jaar), int(maand), int(dag))
    except ValueError:
        return None


def format_getal(getal: Decimal) -> str:
    """Write a number the Dutch way: 1.234,5."""
    tekst = f"{getal.normalize():,f}"
    return tekst.translate(str.maketrans(",.", ".,"))


def format_datum(datum: date) -> str:
    """Write a date the Dutch way: 3 maart 2026."""
    return f"{datum.day} {MAANDEN[datum.month - 1]} {datum.year}"


def format_waarde(waarde: str | Decimal | date) -> str:
    """Write any answer value the Dutch way."""
    if isinstance(waarde, Decimal):
        return format_getal(waarde)
    if isinstance(waarde, datetime):
        waarde = waarde.date()
    return format_datum(waarde) if isinstance(waarde, date) else waarde
