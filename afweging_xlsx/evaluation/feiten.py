"""The derived facts of a request, as answers without a cell (domain/feiten.py)."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from afweging_xlsx.domain import feiten
from afweging_xlsx.domain.aanvraag import Antwoord, Waarde
from afweging_xlsx.domain.afweging import Oordeel
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.sommen import Drempelsom, Duursom, Mate, Ruimtesom, Som
from afweging_xlsx.domain.uitkomst import Uitkomst
from afweging_xlsx.domain.waarheid import Waarheid
from afweging_xlsx.evaluation.sommen import EINDDATUM
from afweging_xlsx.evaluation.voorwaarden import Antwoorden

GEBIED, DATUM_AANVRAAG = "gebied", "datum_aanvraag"

ANTWOORDFEITEN = frozenset({feiten.GEMENGD_GEBIED, feiten.EINDDATUM_VOOR_AANVRAAG})
"""The facts that follow from answers alone, whatever the weighing of them gives."""


def match_oordeelfeiten(
    antwoorden: Antwoorden, oordelen: Mapping[int, Oordeel], uitkomst: Uitkomst
) -> Antwoorden:
    """The answers with the outcome and the oordelen beside them."""
    waarden = {nummer: oordeel.waarheid for nummer, oordeel in oordelen.items()}
    return {**antwoorden, **match_waardefeiten(waarden, uitkomst)}


def match_waardefeiten(waarden: Mapping[int, Waarheid], uitkomst: Uitkomst) -> Antwoorden:
    """The outcome and the oordelen alone, from bare truth values by criterium number."""
    gevonden: dict[str, str] = {feiten.UITKOMST: uitkomst}
    gevonden |= {f"{feiten.CRITERIUM}{nummer}": waarde for nummer, waarde in waarden.items()}
    return _as_antwoorden(gevonden)


def match_somfeiten(antwoorden: Antwoorden, sommen: Iterable[Som]) -> Antwoorden:
    """The answers with what follows from the sums, the area and the dates beside them.

    With more sums of a kind the least favourable counts.
    """
    return {**match_antwoordfeiten(antwoorden), **_as_antwoorden(dict(_list_feiten(sommen)))}


def match_antwoordfeiten(antwoorden: Antwoorden) -> Antwoorden:
    """The answers with ANTWOORDFEITEN beside them."""
    return {**antwoorden, **_as_antwoorden(dict(_list_antwoordfeiten(antwoorden)))}


def _list_antwoordfeiten(antwoorden: Antwoorden) -> Iterator[tuple[str, str]]:
    """What follows from one answer, or from two of a kind that a condition cannot compare."""
    gebied = _list_waarden(antwoorden, GEBIED)
    if gebied:
        yield feiten.GEMENGD_GEBIED, Waarheid.JA if len(gebied) > 1 else Waarheid.NEE
    for einde in _list_waarden(antwoorden, EINDDATUM):
        for begin in _list_waarden(antwoorden, DATUM_AANVRAAG):
            if isinstance(einde, date) and isinstance(begin, date):
                eerder = Waarheid.JA if einde < begin else Waarheid.NEE
                yield feiten.EINDDATUM_VOOR_AANVRAAG, eerder


def _list_waarden(antwoorden: Antwoorden, vraag: str) -> tuple[Waarde, ...]:
    """The known values of this answer."""
    antwoord = antwoorden.get(vraag)
    return antwoord.waarden if antwoord is not None and antwoord.bekend else ()


def _list_feiten(sommen: Iterable[Som]) -> Iterator[tuple[str, str]]:
    per_soort: dict[str, list[str]] = {}
    for som in sommen:
        match som:
            case Ruimtesom(past=Mate() as past):
                per_soort.setdefault(feiten.RUIMTE_PAST, []).append(past)
            case Drempelsom():
                per_soort.setdefault(feiten.CAPACITEIT_DREMPEL, []).append(som.ligging)
            case Duursom():
                per_soort.setdefault(feiten.BLIJFT_LANGER, []).append(som.blijft_langer)
    for feit, waarden in per_soort.items():
        yield feit, next(waarde for waarde in _ONGUNSTIGST[feit] if waarde in waarden)


_ONGUNSTIGST = {
    feiten.RUIMTE_PAST: tuple(reversed(feiten.FEITEN[feiten.RUIMTE_PAST])),
    feiten.CAPACITEIT_DREMPEL: tuple(reversed(feiten.FEITEN[feiten.CAPACITEIT_DREMPEL])),
    feiten.BLIJFT_LANGER: feiten.FEITEN[feiten.BLIJFT_LANGER],
}
"""The values of a fact, the least favourable first."""


def _as_antwoorden(waarden: Mapping[str, str]) -> dict[str, Antwoord]:
    return {
        feit: Antwoord(feit, (str(waarde),), Plaats(), open=waarde == Waarheid.ONBEKEND)
        for feit, waarde in waarden.items()
    }
