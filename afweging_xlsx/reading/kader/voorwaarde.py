"""One `als:` cell: a condition on the answer to a question (design, section 5)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from afweging_xlsx.domain.bevinding import Bevinding, Bevindingsoort, Lezing
from afweging_xlsx.domain.catalogus import voorwaarde as catalogus
from afweging_xlsx.domain.notatie import parse_datum, parse_getal, phrase_tweeduidig
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Keuze, Vraagsoort
from afweging_xlsx.domain.tekst import cut_tekst, normalize_tekst, phrase_bedoeld, phrase_opsomming
from afweging_xlsx.domain.voorwaarde import (
    Eis,
    InBereik,
    Is,
    IsIngevuld,
    IsNiet,
    IsOnbekend,
    Voorwaarde,
)

ONBEKEND, INGEVULD, NIET = "onbekend", "ingevuld", "niet"

_TEKENS = str.maketrans(
    {"≥": ">=", "≤": "<=", "\N{HORIZONTAL ELLIPSIS}": "..", "⩾": ">=", "⩽": "<="}
)
_VERGELIJKING = re.compile(r"(>\s*=|=\s*>|<\s*=|=\s*<|>|<|=)\s*(.*)", re.DOTALL)
_TUSSEN = re.compile(r"(.+?)\s*\.{2,3}\s*(.+)", re.DOTALL)
_NIET = re.compile(r"niet\s+(.+)", re.IGNORECASE | re.DOTALL)
_WAAR = {"waar": "ja", "onwaar": "nee", "true": "ja", "false": "nee"}
_OMGEKEERD = {f"niet {ONBEKEND}": INGEVULD, f"niet {INGEVULD}": ONBEKEND}
_VOORBEELDEN = {
    Vraagsoort.GETAL: ("getal", "> 20, <= 20 of 20..1000"),
    Vraagsoort.DATUM: ("datum", "> 31-12-2026 of 1-1-2026..31-12-2026"),
}
_MEESTE_DELEN = 50


@dataclass(frozen=True, slots=True)
class Feit:
    """What a condition can be about: a question or a fact that follows from the judgement.

    `keuzes` are the values it takes, empty when it takes no list.
    """

    id: str
    soort: Vraagsoort
    keuzes: tuple[Keuze, ...] = ()


class _EisError(Exception):
    """A part that is no eis; carries the kind of bevinding and the fields of its sentence."""

    def __init__(self, soort: Bevindingsoort, **velden: object) -> None:
        super().__init__(soort.code)
        self.soort = soort
        self.velden = velden


def parse_voorwaarde(tekst: str, feit: Feit, plaats: Plaats) -> Lezing[Voorwaarde]:
    """The condition that a filled cell holds, or None with a bevinding per part that is none.

    `tekst` is the cell as text: a number cell as "12,5" or "1,2340", WAAR as "ja". Case and spaces
    do not count; values are not labels.
    """
    eisen: list[Eis] = []
    bevindingen: list[Bevinding] = []
    delen = [deel for deel in re.split(r"[;\n]", normalize_tekst(tekst)) if deel.strip()]
    for deel in delen[:_MEESTE_DELEN]:
        try:
            eisen.append(_parse_eis(" ".join(deel.split()), feit))
        except _EisError as fout:
            bevindingen.append(fout.soort.at(plaats, **fout.velden))
    if not delen or len(delen) > _MEESTE_DELEN:
        waarom = " Er staan te veel waarden in." if delen else ""
        velden = {"tekst": cut_tekst(tekst), "bedoeld": waarom}
        return Lezing(None, (catalogus.VOORWAARDE_ONLEESBAAR.at(plaats, **velden),))
    if bevindingen:
        return Lezing(None, tuple(bevindingen))
    return Lezing(Voorwaarde(feit.id, tuple(eisen), plaats, tekst))


def _parse_eis(deel: str, feit: Feit) -> Eis:
    woord = deel.casefold()
    if woord == ONBEKEND:
        return IsOnbekend()
    if woord == INGEVULD:
        return IsIngevuld()
    if woord == NIET or woord in _OMGEKEERD:
        bedoeld = f" Bedoelt u '{_OMGEKEERD[woord]}'?" if woord in _OMGEKEERD else ""
        raise _EisError(catalogus.VOORWAARDE_ONLEESBAAR, tekst=deel, bedoeld=bedoeld)
    if feit.soort in _VOORBEELDEN:
        return _parse_bereik(deel, feit)
    if feit.soort is Vraagsoort.TEKST:
        raise _EisError(catalogus.VOORWAARDE_OPEN_VRAAG, tekst=cut_tekst(deel), vraag=feit.id)
    return _parse_keuze(deel, feit)


def _parse_keuze(deel: str, feit: Feit) -> Is | IsNiet:
    """A value of the list, or its denial; a value such as niet_getoetst is no denial."""
    waarde = _find_waarde(deel, feit.keuzes)
    if waarde is not None:
        return Is(waarde)
    ontkenning = _NIET.fullmatch(deel)
    if ontkenning and (waarde := _find_waarde(ontkenning[1], feit.keuzes)) is not None:
        return IsNiet(waarde)
    if deel[0] in "<>=≤≥" or ".." in deel:
        raise _EisError(catalogus.VOORWAARDE_BEREIK, tekst=cut_tekst(deel), vraag=feit.id)
    gezocht, niet = (ontkenning[1], f"{NIET} ") if ontkenning else (deel, "")
    for label, ervoor in ((deel, ""), (gezocht, niet)):
        if (keuze := _find_label(label, feit.keuzes)) is not None:
            velden = {"label": cut_tekst(label), "waarde": ervoor + keuze.waarde}
            raise _EisError(catalogus.VOORWAARDE_LABEL, **velden)
    waarden = [*dict.fromkeys(keuze.waarde for keuze in feit.keuzes)]
    raise _EisError(
        catalogus.VOORWAARDE_WAARDE,
        vraag=feit.id,
        waarde=cut_tekst(gezocht),
        bedoeld=phrase_opsomming(gezocht, waarden)
        or phrase_bedoeld(_find_opvolger(gezocht, feit.keuzes), waarden),
        keuzes=", ".join(f"'{waarde}'" for waarde in (*waarden, ONBEKEND, INGEVULD)),
    )


def _find_waarde(tekst: str, keuzes: Iterable[Keuze]) -> str | None:
    gezocht = tekst.casefold()
    waarden = {keuze.waarde.casefold(): keuze.waarde for keuze in keuzes}
    return waarden.get(gezocht, waarden.get(_WAAR.get(gezocht, "")))


def _find_label(tekst: str, keuzes: Iterable[Keuze]) -> Keuze | None:
    """The choice that a reader knows by this text; also its value with spaces for underscores."""
    return next((keuze for keuze in keuzes if keuze.heet(tekst)), None)


def _find_opvolger(tekst: str, keuzes: Iterable[Keuze]) -> str:
    """The value that was called so before; the text itself when none was."""
    return next((keuze.waarde for keuze in keuzes if keuze.heette(tekst)), tekst)


def _parse_bereik(deel: str, feit: Feit) -> InBereik:
    """A range, or one number or date: exactly that."""
    tekst = deel.translate(_TEKENS)
    if match := _VERGELIJKING.fullmatch(tekst):
        teken, grens = match[1].replace(" ", ""), _parse_grens(match[2], deel, feit)
        if teken == "=":
            return InBereik(grens, grens)
        mee = "=" in teken
        if ">" in teken:
            return InBereik(grens, None, vanaf_telt_mee=mee)
        return InBereik(None, grens, tot_telt_mee=mee)
    if match := _TUSSEN.fullmatch(tekst):
        vanaf, tot = (_parse_grens(grens, deel, feit) for grens in match.groups())
        if _is_hoger(vanaf, tot):
            raise _EisError(catalogus.VOORWAARDE_OMGEKEERD, tekst=deel)
        return InBereik(vanaf, tot)
    grens = _parse_grens(tekst, deel, feit)
    return InBereik(grens, grens)


def _parse_grens(tekst: str, deel: str, feit: Feit) -> Decimal | date:
    parse = parse_getal if feit.soort is Vraagsoort.GETAL else parse_datum
    grens = parse(tekst.strip())
    if grens is None:
        wat, voorbeelden = _VOORBEELDEN[feit.soort]
        velden = {
            "tekst": cut_tekst(deel),
            "vraag": feit.id,
            "wat": wat,
            "voorbeelden": voorbeelden,
            "bedoeld": phrase_tweeduidig(tekst) if feit.soort is Vraagsoort.GETAL else "",
        }
        raise _EisError(catalogus.VOORWAARDE_GRENS, **velden)
    return grens


def _is_hoger(vanaf: Decimal | date, tot: Decimal | date) -> bool:
    if isinstance(vanaf, Decimal) and isinstance(tot, Decimal):
        return vanaf > tot
    return isinstance(vanaf, date) and isinstance(tot, date) and vanaf > tot
