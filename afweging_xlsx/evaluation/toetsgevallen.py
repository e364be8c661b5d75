"""The worked examples that stand beside the rules: do they still come out as expected?"""

from collections.abc import Iterable, Mapping

from afweging_xlsx.domain.aanvraag import Aanvraag
from afweging_xlsx.domain.afweging import Afweging
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.rijen import Rij, Zwaarte
from afweging_xlsx.domain.toetsgeval import Afwijking, Toetsgeval
from afweging_xlsx.evaluation.aanvraag import match_invullingen
from afweging_xlsx.evaluation.afweging import evaluate_aanvraag

_TEN_MINSTE = ("aandachtspunten",)


def evaluate_toetsgeval(geval: Toetsgeval, kader: Kader) -> Afweging:
    """Weigh the answers of one worked example as if they stood in an intake.

    Raises ValueError when an answer cannot be understood: such an example proves nothing.
    """
    antwoorden, bevindingen = match_invullingen(geval.invullingen, kader)
    if bevindingen:
        raise ValueError(f"{geval.id}: {bevindingen[0].zin}")
    return evaluate_aanvraag(Aanvraag(geval.plaats.bestand, "", "", antwoorden), kader)


def match_toetsgeval(geval: Toetsgeval, afweging: Afweging) -> tuple[Afwijking, ...]:
    """What came out otherwise than expected.

    `aandachtspunten` names some that must be among those found; every other list is complete.
    """
    gevonden = _find_uitkomsten(afweging)
    return tuple(
        Afwijking(naam, verwacht, gevonden.get(naam, ()))
        for naam, verwacht in geval.verwacht.items()
        if not _klopt(naam, verwacht, gevonden)
    )


def _klopt(naam: str, verwacht: tuple[str, ...], gevonden: Mapping[str, tuple[str, ...]]) -> bool:
    if naam not in gevonden:
        return False
    if naam in _TEN_MINSTE:
        return set(verwacht) <= set(gevonden[naam])
    geen = () if verwacht == ("geen",) else verwacht
    return sorted(geen) == sorted(gevonden[naam])


def _find_uitkomsten(afweging: Afweging) -> Mapping[str, tuple[str, ...]]:
    punten = [treffer.rij for treffer in afweging.aandachtspunten]
    oordelen = {
        f"criterium_{nummer}": (str(oordeel.waarheid),)
        for nummer, oordeel in afweging.oordelen.items()
    }
    return oordelen | {
        "uitkomst": (str(afweging.uitkomst),),
        "beslisregels": tuple(o.regel.id for o in afweging.oordelen.values() if o.regel),
        "oplossingen": tuple(tabel.oplossing.id for tabel in afweging.tabellen),
        "conclusies": _ids(treffer.rij for treffer in afweging.conclusies),
        "rollen": _ids(treffer.rij for treffer in afweging.rollen),
        "casussen": _ids(keuze.casus for keuze in afweging.casussen),
        "belemmeringen": _ids(p for p in punten if p.zwaarte is Zwaarte.BELEMMERING),
        "aandachtspunten": _ids(punten),
    }


def _ids(rijen: Iterable[Rij]) -> tuple[str, ...]:
    return tuple(rij.id for rij in rijen)
