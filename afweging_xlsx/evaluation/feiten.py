"""The derived facts of a request, as answers without a cell (domain/feiten.py)."""

from collections.abc import Iterable, Iterator, Mapping

from afweging_xlsx.domain import feiten
from afweging_xlsx.domain.aanvraag import Antwoord
from afweging_xlsx.domain.afweging import Oordeel
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.sommen import Drempelsom, Duursom, Mate, Ruimtesom, Som
from afweging_xlsx.domain.uitkomst import Uitkomst
from afweging_xlsx.domain.waarheid import Waarheid
from afweging_xlsx.evaluation.voorwaarden import Antwoorden

GEBIED = "gebied"


def match_oordeelfeiten(
    antwoorden: Antwoorden, oordelen: Mapping[int, Oordeel], uitkomst: Uitkomst
) -> Antwoorden:
    """The answers with the outcome and the oordelen beside them."""
    gevonden: dict[str, str] = {feiten.UITKOMST: uitkomst}
    gevonden |= {f"{feiten.CRITERIUM}{nummer}": o.waarheid for nummer, o in oordelen.items()}
    return {**antwoorden, **_as_antwoorden(gevonden)}


def match_somfeiten(antwoorden: Antwoorden, sommen: Iterable[Som]) -> Antwoorden:
    """The answers with what follows from the sums, and from the area, beside them.

    With more sums of a kind the least favourable counts.
    """
    gevonden: dict[str, str] = dict(_list_feiten(sommen))
    gebied = antwoorden.get(GEBIED)
    if gebied is not None and gebied.bekend:
        gemengd = Waarheid.JA if len(gebied.waarden) > 1 else Waarheid.NEE
        gevonden[feiten.GEMENGD_GEBIED] = gemengd
    return {**antwoorden, **_as_antwoorden(gevonden)}


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
