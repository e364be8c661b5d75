"""The worked examples that stand beside the rules: do they still come out as expected?"""

from collections.abc import Iterable, Iterator, Mapping, Set

from afweging_xlsx.domain.aanvraag import Aanvraag
from afweging_xlsx.domain.afweging import Afweging
from afweging_xlsx.domain.bevinding import Bevinding, Ernst, Lezing
from afweging_xlsx.domain.catalogus import proef as catalogus
from afweging_xlsx.domain.feiten import CRITERIUM, CRITERIUMWAARDEN, UITKOMST
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.rijen import Rij
from afweging_xlsx.domain.tekst import phrase_bedoeld
from afweging_xlsx.domain.toetsgeval import Afwijking, Toetsgeval, Verwachting
from afweging_xlsx.domain.uitkomst import Uitkomst
from afweging_xlsx.domain.waarheid import Waarheid
from afweging_xlsx.evaluation.afweging import evaluate_aanvraag
from afweging_xlsx.evaluation.antwoorden.aanvraag import match_invullingen

GEEN = "geen"
"""An expectation that a list is empty."""

_TEN_MINSTE = ("aandachtspunten",)


def evaluate_toetsgevallen(kader: Kader) -> tuple[Bevinding, ...]:
    """Run every worked example of the kader.

    Bevindingen: an example that comes out otherwise, at the cell of the expectation; one that
    cannot be weighed or expects what does not exist; each row of the kader that no example hits.
    """
    bevindingen: list[Bevinding] = []
    geraakt: set[tuple[type[Rij], str]] = set()
    mogelijk = _list_mogelijk(kader)
    for geval in kader.toetsgevallen:
        lezing = evaluate_toetsgeval(geval, kader)
        bevindingen += lezing.bevindingen
        if lezing.waarde is not None:
            geraakt |= {(type(rij), rij.id) for rij in _list_geraakt(lezing.waarde)}
            bevindingen += _check_geval(geval, lezing.waarde, mogelijk)
    return (*bevindingen, *_check_dekking(kader, geraakt))


def evaluate_toetsgeval(geval: Toetsgeval, kader: Kader) -> Lezing[Afweging]:
    """Weigh the answers of one worked example as if they stood in an intake.

    None, with bevindingen, when an answer cannot be understood: such an example proves nothing.
    """
    antwoorden, gevonden = match_invullingen(geval.invullingen, kader)
    fouten = tuple(
        catalogus.TOETSGEVAL_ANTWOORD.at(b.plaats, id=geval.id, reden=b.melding)
        for b in gevonden
        if b.ernst is Ernst.FOUT
    )
    aanvraag = Aanvraag(geval.plaats.bestand, "", "", antwoorden)
    if not fouten and not aanvraag.tekst("aanvraagtype"):
        fouten = (catalogus.TOETSGEVAL_ZONDER_TYPE.at(geval.plaats, id=geval.id),)
    return Lezing(None, fouten) if fouten else Lezing(evaluate_aanvraag(aanvraag, kader))


def match_toetsgeval(geval: Toetsgeval, afweging: Afweging) -> tuple[Afwijking, ...]:
    """What came out otherwise than expected.

    `aandachtspunten` names some that must be among those found; every other list is complete.
    """
    gevonden = _find_uitkomsten(afweging)
    return tuple(
        Afwijking(naam, verwachting.waarden, gevonden.get(naam, ()))
        for naam, verwachting in geval.verwacht.items()
        if not _klopt(naam, verwachting.waarden, gevonden)
    )


def _klopt(naam: str, verwacht: tuple[str, ...], gevonden: Mapping[str, tuple[str, ...]]) -> bool:
    if naam not in gevonden:
        return False
    if verwacht == (GEEN,):
        return not gevonden[naam]
    if naam in _TEN_MINSTE:
        return set(verwacht) <= set(gevonden[naam])
    return sorted(verwacht) == sorted(gevonden[naam])


def _check_geval(
    geval: Toetsgeval, afweging: Afweging, mogelijk: Mapping[str, tuple[str, ...]]
) -> Iterator[Bevinding]:
    """Expectations that mean nothing, and else those that do not come out."""
    vreemd = set()
    for naam, verwachting in geval.verwacht.items():
        fouten = list(_check_verwachting(geval, naam, verwachting, mogelijk))
        if fouten:
            vreemd.add(naam)
            yield from fouten
    for afwijking in match_toetsgeval(geval, afweging):
        if afwijking.naam not in vreemd:
            yield catalogus.TOETSGEVAL_WIJKT_AF.at(
                geval.verwacht[afwijking.naam].plaats,
                id=geval.id,
                naam=afwijking.naam,
                verwacht="; ".join(afwijking.verwacht),
                gevonden="; ".join(afwijking.gevonden) or GEEN,
                regels=_phrase_regels(afweging),
            )


def _check_verwachting(
    geval: Toetsgeval, naam: str, verwachting: Verwachting, mogelijk: Mapping[str, tuple[str, ...]]
) -> Iterator[Bevinding]:
    if naam not in mogelijk:
        keuzes = ", ".join(f"'{keuze}'" for keuze in mogelijk)
        bedoeld = phrase_bedoeld(naam, mogelijk)
        yield catalogus.VERWACHTING_ONBEKEND.at(
            verwachting.plaats, naam=naam, bedoeld=bedoeld, keuzes=keuzes
        )
        return
    for waarde in verwachting.waarden:
        if waarde not in (*mogelijk[naam], GEEN):
            yield catalogus.VERWACHTING_ONBEKEND_ID.at(
                verwachting.plaats,
                id=geval.id,
                naam=naam,
                waarde=waarde,
                bedoeld=phrase_bedoeld(waarde, mogelijk[naam]),
            )


def _phrase_regels(afweging: Afweging) -> str:
    """Through which rules an example came out."""
    raak = [f"{n}: {o.regel.id}" for n, o in afweging.oordelen.items() if o.regel]
    return f" Door de beslisregels {', '.join(raak)}." if raak else ""


def _list_mogelijk(kader: Kader) -> Mapping[str, tuple[str, ...]]:
    """What an example can expect, and the values that each can have."""
    punten = kader.aandachtspunten
    oordelen = (*CRITERIUMWAARDEN, str(Waarheid.ONBEKEND))
    return {
        UITKOMST: tuple(Uitkomst),
        **{f"{CRITERIUM}{c.prioriteit}": oordelen for c in kader.prioriteitscriteria},
        "beslisregels": _ids(kader.beslisregels),
        "oplossingen": _ids(kader.oplossingen.values()),
        "conclusies": _ids(kader.conclusies),
        "rollen": _ids(kader.rollen),
        "casussen": _ids(kader.casussen),
        "belemmeringen": _ids(punten),
        "aandachtspunten": _ids(punten),
        "spanningen": _ids(kader.controles),
        "tegenspraken": _ids(kader.controles),
    }


def _find_uitkomsten(afweging: Afweging) -> Mapping[str, tuple[str, ...]]:
    """What came out, under the names of _list_mogelijk."""
    oordelen = {f"{CRITERIUM}{n}": (str(o.waarheid),) for n, o in afweging.oordelen.items()}
    return oordelen | {
        UITKOMST: (str(afweging.uitkomst),),
        "beslisregels": _ids(o.regel for o in afweging.oordelen.values() if o.regel),
        "oplossingen": _ids(tabel.oplossing for tabel in afweging.tabellen),
        "conclusies": _ids(treffer.rij for treffer in afweging.conclusies),
        "rollen": _ids(treffer.rij for treffer in afweging.rollen),
        "casussen": _ids(keuze.casus for keuze in afweging.casussen),
        "belemmeringen": _ids(treffer.rij for treffer in afweging.belemmeringen),
        "aandachtspunten": _ids(treffer.rij for treffer in afweging.aandachtspunten),
        "spanningen": _ids(treffer.rij for treffer in afweging.spanningen),
        "tegenspraken": _ids(
            treffer.rij for treffer in afweging.controles if treffer not in afweging.spanningen
        ),
    }


def _list_geraakt(afweging: Afweging) -> Iterator[Rij]:
    """Every row of the kader that this weighing came to."""
    yield from (oordeel.regel for oordeel in afweging.oordelen.values() if oordeel.regel)
    yield from (treffer.rij for treffer in afweging.conclusies)
    yield from (treffer.rij for treffer in afweging.rollen)
    yield from (keuze.casus for keuze in afweging.casussen)
    yield from (treffer.rij for treffer in afweging.aandachtspunten)
    yield from (treffer.rij for treffer in afweging.controles)


def _check_dekking(kader: Kader, geraakt: Set[tuple[type[Rij], str]]) -> Iterator[Bevinding]:
    rijen: tuple[Rij, ...] = (
        *kader.beslisregels,
        *kader.conclusies,
        *kader.rollen,
        *kader.casussen,
        *kader.aandachtspunten,
        *kader.controles,
    )
    for rij in rijen:
        if (type(rij), rij.id) not in geraakt:
            yield catalogus.RIJ_ZONDER_TOETSGEVAL.at(rij.plaats, id=rij.id)


def _ids(rijen: Iterable[Rij]) -> tuple[str, ...]:
    return tuple(rij.id for rij in rijen)
