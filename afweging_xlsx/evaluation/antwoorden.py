"""One cell of an intake understood as the answer to its question."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from afweging_xlsx.domain.aanvraag import (
    EERSTE_JAAR,
    JAAR,
    LAATSTE_JAAR,
    MEESTE,
    Antwoord,
    Celwaarde,
    Invulling,
    Waarde,
)
from afweging_xlsx.domain.bevinding import Bevinding, Bevindingsoort
from afweging_xlsx.domain.catalogus import intake as catalogus
from afweging_xlsx.domain.catalogus import vroeger
from afweging_xlsx.domain.notatie import format_getal, parse_datum, parse_getal
from afweging_xlsx.domain.rijen import Keuze, Vraag, Vraagsoort
from afweging_xlsx.domain.tekst import cut_tekst, fold_tekst, normalize_tekst, phrase_bedoeld

_FACTOR = {
    ("mwh", "kwh"): Decimal(1000),
    ("wh", "kwh"): Decimal("0.001"),
    ("gwh", "kwh"): Decimal(1000000),
    ("mw", "kw"): Decimal(1000),
    ("w", "kw"): Decimal("0.001"),
    ("ha", "m2"): Decimal(10000),
    ("hectare", "m2"): Decimal(10000),
}
_EENHEID_ANDERS = {"m²": "m2", "vierkante meter": "m2"}
_GETAL_MET_EENHEID = re.compile(r"\s*([+\-−]?[0-9][0-9.,\s]*)\s*([^\d\s].*)?", re.DOTALL)
_WEET_NIET = "weet_niet"
_BOOLS = {True: "ja", False: "nee"}
_KORT = {"j": "ja", "n": "nee", "waar": "ja", "onwaar": "nee", "true": "ja", "false": "nee"}


@dataclass(frozen=True, slots=True)
class _Gelezen:
    """What one cell gave: values, or bevindingen that say why not."""

    waarden: tuple[Waarde, ...] = ()
    open: bool = False
    bevindingen: tuple[Bevinding, ...] = ()


@dataclass(frozen=True, slots=True)
class _Cel:
    """A filled answer cell with the question it answers and the values that question takes."""

    vraag: Vraag
    keuzes: Sequence[Keuze]
    invulling: Invulling

    def find(self, soort: Bevindingsoort, **velden: object) -> _Gelezen:
        """The bevinding at this cell; `waarde` is the whole cell unless it is given."""
        vast = {"vraag": self.vraag.vraag, "waarde": _kort(self.invulling.waarde)}
        bevinding = soort.at(self.invulling.plaats, **(vast | velden))
        return _Gelezen(bevindingen=(bevinding,))


def match_antwoord(
    vraag: Vraag, keuzes: Sequence[Keuze], invulling: Invulling
) -> tuple[Antwoord, tuple[Bevinding, ...]]:
    """Understand the cell of one question; an unreadable one gives no values but a fout."""
    waarde = invulling.waarde
    if isinstance(waarde, str) and not normalize_tekst(waarde):
        waarde = None
    gelezen = _Gelezen()
    if waarde is not None:
        gelezen = _LEZERS[vraag.soort](_Cel(vraag, keuzes, invulling), waarde)
    antwoord = Antwoord(
        vraag.id, gelezen.waarden, invulling.plaats, gelezen.open, invulling.toelichting
    )
    return antwoord, gelezen.bevindingen


def _read_tekst(_cel: _Cel, waarde: Celwaarde) -> _Gelezen:
    if isinstance(waarde, bool):
        return _Gelezen((_BOOLS[waarde],))
    if isinstance(waarde, int | float):
        return _Gelezen((format_getal(_decimaal(waarde)).replace(".", ""),))
    if isinstance(waarde, datetime):
        waarde = waarde.date()
    if isinstance(waarde, date):
        return _Gelezen((f"{waarde:%d-%m-%Y}",))
    return _Gelezen((normalize_tekst(str(waarde)),))


def _read_keuze(cel: _Cel, waarde: Celwaarde) -> _Gelezen:
    return _zoek_keuze(cel, _als_tekst(waarde))


def _read_meerkeuze(cel: _Cel, waarde: Celwaarde) -> _Gelezen:
    delen = [deel for deel in re.split(r"[;\n]", _als_tekst(waarde)) if deel.strip()]
    gelezen = [_zoek_keuze(cel, deel) for deel in delen]
    gesloten = [g for g in gelezen if not g.open]
    waarden = dict.fromkeys(w for g in gesloten or gelezen for w in g.waarden)
    return _Gelezen(
        tuple(waarden),
        bool(waarden) and not gesloten,
        tuple(bevinding for g in gelezen for bevinding in g.bevindingen),
    )


def _zoek_keuze(cel: _Cel, tekst: str) -> _Gelezen:
    gezocht = fold_tekst(tekst)
    waarden = {keuze.waarde for keuze in cel.keuzes}
    if _KORT.get(gezocht) in waarden:
        gezocht = _KORT[gezocht]
    for keuze in cel.keuzes:
        if gezocht in (fold_tekst(keuze.waarde), fold_tekst(keuze.label)):
            return _Gelezen((keuze.waarde,), keuze.open)
    for keuze in cel.keuzes:
        if keuze.heette(tekst):
            nu = cel.find(vroeger.ANTWOORD_HEET_NU, waarde=_kort(tekst), nu=keuze.label)
            return _Gelezen((keuze.waarde,), keuze.open, nu.bevindingen)
    labels = list(dict.fromkeys(keuze.label for keuze in cel.keuzes))
    bedoeld = phrase_bedoeld(tekst, labels)
    keuzelijst = ", ".join(f"'{label}'" for label in labels)
    velden = {"waarde": _kort(tekst), "keuzes": keuzelijst, "bedoeld": bedoeld}
    return cel.find(catalogus.BUITEN_LIJST, **velden)


def _read_getal(cel: _Cel, waarde: Celwaarde) -> _Gelezen:
    if isinstance(waarde, bool | datetime | date):
        return cel.find(catalogus.GEEN_GETAL, voorbeeld=_voorbeeld(cel.vraag))
    if isinstance(waarde, int | float):
        return _toets_getal(cel, _decimaal(waarde))
    return _read_getaltekst(cel, normalize_tekst(str(waarde)))


def _read_getaltekst(cel: _Cel, tekst: str) -> _Gelezen:
    if fold_tekst(tekst) == fold_tekst(_WEET_NIET):
        return _Gelezen((_WEET_NIET,), True)
    match = _GETAL_MET_EENHEID.fullmatch(tekst)
    getal = parse_getal(match[1]) if match else None
    if match is None or getal is None:
        return cel.find(catalogus.GEEN_GETAL, voorbeeld=_voorbeeld(cel.vraag))
    factor = _factor(match[2] or "", cel.vraag.eenheid)
    if factor is None:
        return cel.find(catalogus.ANDERE_EENHEID, eenheid=cel.vraag.eenheid or "geen eenheid")
    gelezen = _toets_getal(cel, getal * factor)
    if gelezen.bevindingen:
        return gelezen
    gevonden = cel.find(catalogus.OMGEREKEND, gelezen=_format_gelezen(getal * factor, cel.vraag))
    return _Gelezen(gelezen.waarden, False, gevonden.bevindingen)


def _format_gelezen(getal: Decimal, vraag: Vraag) -> str:
    """The number as it was understood; a year has no thousands and no unit."""
    if vraag.eenheid == JAAR:
        return str(getal.quantize(Decimal(1)))
    return f"{format_getal(getal)} {vraag.eenheid}".strip()


def _toets_getal(cel: _Cel, getal: Decimal) -> _Gelezen:
    if cel.vraag.eenheid == JAAR:
        heel = getal.is_finite() and getal == getal.to_integral_value()
        if not heel or not EERSTE_JAAR <= getal <= LAATSTE_JAAR:
            return cel.find(catalogus.GEEN_JAAR)
    elif getal.is_finite() and getal > MEESTE:
        return cel.find(catalogus.GEEN_GETAL, voorbeeld=_voorbeeld(cel.vraag))
    elif not getal.is_finite() or getal <= 0:
        return cel.find(catalogus.NIET_BOVEN_NUL, voorbeeld=_voorbeeld(cel.vraag))
    return _Gelezen((getal,))


def _read_datum(cel: _Cel, waarde: Celwaarde) -> _Gelezen:
    if isinstance(waarde, datetime):
        return _toets_datum(cel, waarde.date())
    if isinstance(waarde, date):
        return _toets_datum(cel, waarde)
    tekst = "" if isinstance(waarde, bool) else normalize_tekst(str(waarde))
    if fold_tekst(tekst) == fold_tekst(_WEET_NIET):
        return _Gelezen((_WEET_NIET,), True)
    return _toets_datum(cel, parse_datum(tekst))


def _toets_datum(cel: _Cel, datum: date | None) -> _Gelezen:
    """A date in the years that a request can be about; Excel shows 0 as a day in 1900."""
    if datum is None or not EERSTE_JAAR <= datum.year <= LAATSTE_JAAR:
        return cel.find(catalogus.GEEN_DATUM)
    return _Gelezen((datum,))


def _decimaal(waarde: float) -> Decimal:
    """The number as Excel shows it; a float has no more than fifteen digits that mean something."""
    return Decimal(waarde) if isinstance(waarde, int) else Decimal(f"{waarde:.15g}")


def _factor(getypt: str, gevraagd: str) -> Decimal | None:
    eenheid = _EENHEID_ANDERS.get(getypt.strip().lower(), fold_tekst(getypt).rstrip("."))
    doel = fold_tekst(gevraagd)
    return Decimal(1) if eenheid in ("", doel) else _FACTOR.get((eenheid, doel))


def _als_tekst(waarde: Celwaarde) -> str:
    if isinstance(waarde, bool):
        return _BOOLS[waarde]
    return str(waarde)


def _voorbeeld(vraag: Vraag) -> str:
    return f"20 {vraag.eenheid}".strip()


def _kort(waarde: Celwaarde) -> str:
    return cut_tekst(_als_tekst(waarde))


_LEZERS: dict[Vraagsoort, Callable[[_Cel, Celwaarde], _Gelezen]] = {
    Vraagsoort.TEKST: _read_tekst,
    Vraagsoort.KEUZE: _read_keuze,
    Vraagsoort.MEERKEUZE: _read_meerkeuze,
    Vraagsoort.GETAL: _read_getal,
    Vraagsoort.DATUM: _read_datum,
}
