"""Whether conditions hold for answers: ja, nee or onbekend (design, section 5)."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from afweging_xlsx.domain.aanvraag import Antwoord
from afweging_xlsx.domain.rijen import Vraag
from afweging_xlsx.domain.voorwaarde import (
    Eis,
    InBereik,
    Is,
    IsIngevuld,
    IsNiet,
    IsOnbekend,
    Voorwaarde,
)
from afweging_xlsx.domain.waarheid import Waarheid, all_of, any_of

Antwoorden = Mapping[str, Antwoord]


def match_voorwaarde(voorwaarde: Voorwaarde, antwoorden: Antwoorden) -> Waarheid:
    """Whether one filled `als:` cell holds. An answer that is not known is never guessed."""
    antwoord = antwoorden.get(voorwaarde.vraag)
    return any_of(_match_eis(eis, antwoord) for eis in voorwaarde.eisen)


def match_voorwaarden(voorwaarden: Iterable[Voorwaarde], antwoorden: Antwoorden) -> Waarheid:
    """Whether all `als:` cells of a row hold; a row without any always holds."""
    return all_of(match_voorwaarde(voorwaarde, antwoorden) for voorwaarde in voorwaarden)


def match_relevantie(vraag: Vraag, antwoorden: Antwoorden) -> bool:
    """Whether a question may apply: no answer that was given rules it out."""
    return match_voorwaarden(vraag.voorwaarden, antwoorden) is not Waarheid.NEE


def match_antwoorden(
    voorwaarden: Iterable[Voorwaarde], antwoorden: Antwoorden
) -> tuple[Antwoord, ...]:
    """The answers these conditions look at, each once, in the order of the conditions."""
    gezien = dict.fromkeys(voorwaarde.vraag for voorwaarde in voorwaarden)
    return tuple(antwoorden[vraag] for vraag in gezien if vraag in antwoorden)


def _match_eis(eis: Eis, antwoord: Antwoord | None) -> Waarheid:
    bekend = antwoord is not None and antwoord.bekend
    waarden = () if antwoord is None else antwoord.waarden
    match eis:
        case IsOnbekend():
            return _as_waarheid(not bekend)
        case IsIngevuld():
            return _as_waarheid(bekend)
        case Is(waarde) if bekend or waarde in waarden:
            return _as_waarheid(waarde in waarden)
        case IsNiet(waarde) if bekend:
            return _as_waarheid(waarde not in waarden)
        case InBereik() if bekend:
            return any_of(_match_bereik(eis, waarde) for waarde in waarden)
    return Waarheid.ONBEKEND


def _as_waarheid(holds: bool) -> Waarheid:
    return Waarheid.JA if holds else Waarheid.NEE


def _match_bereik(bereik: InBereik, waarde: str | Decimal | date) -> Waarheid:
    boven = _vergelijk(waarde, bereik.vanaf)
    onder = _vergelijk(waarde, bereik.tot)
    if boven is None or onder is None:
        return Waarheid.NEE
    hoog_genoeg = bereik.vanaf is None or boven > 0 or (boven == 0 and bereik.vanaf_telt_mee)
    laag_genoeg = bereik.tot is None or onder < 0 or (onder == 0 and bereik.tot_telt_mee)
    return Waarheid.JA if hoog_genoeg and laag_genoeg else Waarheid.NEE


def _vergelijk(waarde: str | Decimal | date, grens: Decimal | date | None) -> int | None:
    """Minus one, zero or one; zero without a bound; None when the kinds differ."""
    if grens is None:
        return 0
    if isinstance(waarde, Decimal) and isinstance(grens, Decimal):
        return (waarde > grens) - (waarde < grens)
    if isinstance(waarde, date) and isinstance(grens, date):
        return (waarde > grens) - (waarde < grens)
    return None
