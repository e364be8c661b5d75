"""Numbers and dates the Dutch way: parse what people type, write what people read."""

import re
from datetime import date, datetime, timedelta
from decimal import Decimal

from afweging_xlsx.domain.tekst import cut_tekst, fold_tekst, normalize_tekst, tidy_tekst

Celwaarde = str | int | float | bool | datetime | date | None
"""What a cell of a workbook can hold."""

MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_ENGELS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_MAAND = {
    naam[:n]: i
    for namen in (_ENGELS, MAANDEN)
    for i, naam in enumerate(namen, 1)
    for n in range(3, len(naam) + 1)
} | {"mrt": 3}

_WEEKDAG = (
    r"(?:(?:ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?"
    r"|zo(?:ndag)?)\.?,? )?"
)
_TIJD = r"(?:,?(?: om)? [0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?: ?uur| ?u\.?)?)?"
_JAAR4, _JAAR2 = "(?P<jaar>[0-9]{4})", "'?(?P<jaar>[0-9]{2})"
_DAG_EERST = (
    r"(?P<dag>[0-9]{1,2})(?:e|ste|de)?(?:[ .-]+(?P<maand>[a-z]{3,})\.?,?[ -]+|"
    r" ?(?P<streep>[-/. ]) ?(?P<nummer>[0-9]{1,2}) ?(?P=streep) ?)"
)
_DATUM = re.compile(_WEEKDAG + _DAG_EERST + _JAAR4 + _TIJD)
_DATUM_KORT = re.compile(_WEEKDAG + _DAG_EERST + _JAAR2 + _TIJD)
_DATUM_MAAND_EERST = re.compile(
    r"(?P<maand>[a-z]{3,})\.? (?P<dag>[0-9]{1,2})(?:st|nd|rd|th)?,? " + _JAAR4 + _TIJD
)
_DATUM_ISO = re.compile(
    _JAAR4 + r"(?P<streep>[-/])(?P<nummer>[0-9]{1,2})(?P=streep)(?P<dag>[0-9]{1,2})"
    r"(?:[t ][0-9:.]+z?)?"
)
_DATUM_ACHT = re.compile(_JAAR4 + "(?P<nummer>[0-9]{2})(?P<dag>[0-9]{2})")
_DEELDATUM = re.compile(
    r"(?:[a-z'/]+\.? ){0,4}[0-9]{4}|[0-9]{1,2}[-/.][0-9]{4}|[0-9]{4}[-/.][0-9]{1,2}"
    r"|[0-9]{1,2}[ .-]+(?P<maand>[a-z]{3,})\.?|[0-9]{1,2}[-/][0-9]{1,2}"
)
_DAGNUL, _DAGNUL_1904 = date(1899, 12, 30), date(1904, 1, 1)

_TEKEN = re.compile(r"([+-]?) ?(.*)", re.DOTALL)
_GROEPEN = re.compile(r"[1-9][0-9]{0,2}(?:(?P<groep>[ .,'])[0-9]{3})(?:(?P=groep)[0-9]{3})*")
_GEHEEL = re.compile(r"[0-9]+")
_BREUK = re.compile(r"(?P<heel>.*)(?P<komma>[.,])(?P<breuk>[0-9]+)", re.DOTALL)
_ZONDER_CENTEN = re.compile(r"(.+)[.,]-{1,2}", re.DOTALL)


def parse_getallen(tekst: str) -> tuple[Decimal, ...]:
    """Every number that a text can mean: none, one, or two.

    Point and comma are both read as a mark for thousands and for decimals: "1.234,5" and "1,234.5"
    are one number. One mark before three digits ("1.234", "1,234") can be either: then both, the
    larger first. "0.500" is a half, "1.234,-" is 1234, and "1 234" and "1'234" are 1234 too.
    """
    kern = " ".join(normalize_tekst(tekst).split())
    match = _TEKEN.fullmatch(kern)
    teken, cijfers = match.groups() if match else ("", "")
    if zonder := _ZONDER_CENTEN.fullmatch(cijfers):
        gelezen = [_parse_geheel(zonder[1])]
    else:
        gelezen = [_parse_geheel(cijfers), _parse_breuk(cijfers)]
    return tuple(Decimal(f"{teken}{getal}") for getal in gelezen if getal)


def parse_getal(tekst: str) -> Decimal | None:
    """The number that a text means; None when it is no number, or could be two."""
    getallen = parse_getallen(tekst)
    return getallen[0] if len(getallen) == 1 else None


def _parse_geheel(cijfers: str) -> str:
    """A whole number without its marks for thousands, or empty."""
    if _GEHEEL.fullmatch(cijfers):
        return cijfers
    match = _GROEPEN.fullmatch(cijfers)
    return cijfers.replace(match["groep"], "") if match else ""


def _parse_breuk(cijfers: str) -> str:
    """A number with decimals as 1234.5, or empty; its thousands have another mark than these."""
    match = _BREUK.fullmatch(cijfers)
    if match is None or match["komma"] in match["heel"]:
        return ""
    heel = _parse_geheel(match["heel"]) if match["heel"] else "0"
    return f"{heel}.{match['breuk']}" if heel else ""


def parse_datum(tekst: str) -> date | None:
    """Read a date with day, month and a year of four digits; None if it is no such date.

    The day comes first ("3-3-2026", "di 3 mrt. 2026 om 10.15 uur"), unless the month is a word
    ("March 3, 2026") or the year stands in front ("2026-03-03", "20260303").
    """
    kern = fold_tekst(tekst)
    for patroon in (_DATUM_ISO, _DATUM_ACHT, _DATUM, _DATUM_MAAND_EERST):
        if (match := patroon.fullmatch(kern)) and (datum := _make_datum(match)):
            return datum
    return None


def suggest_datum(tekst: str) -> date | None:
    """The date that was probably meant, to ask about: a short year, or the month before the day."""
    kern = fold_tekst(tekst)
    if match := _DATUM_KORT.fullmatch(kern):
        return _make_datum(match, eeuw=2000)
    match = _DATUM.fullmatch(kern)
    if match is None or not match["nummer"]:
        return None
    return _find_dag(int(match["jaar"]), int(match["dag"]), int(match["nummer"]))


def is_deeldatum(tekst: str) -> bool:
    """Whether a text is a date that lacks its day, month, year or century."""
    kern = fold_tekst(tekst)
    if match := _DATUM_KORT.fullmatch(kern):
        return _make_datum(match, eeuw=2000) is not None
    match = _DEELDATUM.fullmatch(kern)
    return match is not None and (not match["maand"] or match["maand"] in _MAAND)


def parse_dagnummer(dagnummer: float, *, sinds_1904: bool = False) -> date | None:
    """The date that a workbook keeps under this number; None when it is no day of the calendar."""
    try:
        return (_DAGNUL_1904 if sinds_1904 else _DAGNUL) + timedelta(days=int(dagnummer))
    except (OverflowError, ValueError):
        return None


def format_dagnummer(datum: date, *, sinds_1904: bool = False) -> int:
    """The number under which a workbook keeps this date: what was typed in a date cell."""
    return (datum - (_DAGNUL_1904 if sinds_1904 else _DAGNUL)).days


def _make_datum(match: re.Match[str], eeuw: int = 0) -> date | None:
    delen = match.groupdict()
    woord = delen.get("maand")
    maand = _MAAND.get(woord, 0) if woord else int(delen.get("nummer") or 0)
    return _find_dag(int(delen["jaar"]) + eeuw, maand, int(delen["dag"]))


def _find_dag(jaar: int, maand: int, dag: int) -> date | None:
    try:
        return date(jaar, maand, dag)
    except ValueError:
        return None


def format_getal(getal: Decimal) -> str:
    """Write a number the Dutch way: 1.234,5."""
    tekst = f"{getal.normalize():,f}"
    return tekst.translate(str.maketrans(",.", ".,"))


def format_kaal(getal: Decimal) -> str:
    """Write a number without marks for thousands: 1234,5."""
    return f"{getal.normalize():f}".replace(".", ",")


def format_invoer(getal: Decimal) -> str:
    """Write a number so that it is read in one way only: 1234 and 1,2340."""
    kaal = format_kaal(getal)
    return f"{kaal}0" if len(parse_getallen(kaal)) > 1 else kaal


def phrase_tweeduidig(tekst: str) -> str:
    """What to type for each of the two numbers that a text can mean; empty when it is not so."""
    getallen = parse_getallen(tekst)
    if len(getallen) < 2:
        return ""
    keuzes = (f"Bedoelt u {format_kaal(g)}? Typ dan {format_invoer(g)}." for g in getallen)
    return f" {' '.join(keuzes)}"


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


def format_cel(waarde: Celwaarde) -> str:
    """Write what stands in a cell as a Dutch reader sees it there: WAAR, 12,5, 03-03-2026."""
    if waarde is None:
        return ""
    if isinstance(waarde, bool):
        return "WAAR" if waarde else "ONWAAR"
    if isinstance(waarde, int | float):
        getal = parse_celgetal(waarde)
        return format_kaal(getal) if getal.is_finite() else str(waarde)
    return tidy_tekst(waarde) if isinstance(waarde, str) else f"{waarde:%d-%m-%Y}"


def format_cel_kort(waarde: Celwaarde) -> str:
    """The same on one line and cut to some sixty characters, for in a sentence."""
    return cut_tekst("".join(t if t.isprintable() else " " for t in format_cel(waarde)))


def parse_celgetal(waarde: float) -> Decimal:
    """The number of a cell as it is shown; a float has at most fifteen digits that mean something.

    A number that is typed in a number cell means one thing, whatever its decimals.
    """
    return Decimal(waarde) if isinstance(waarde, int) else Decimal(f"{waarde:.15g}")
