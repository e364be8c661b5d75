"""Which rows of the master apply: tables, conclusions, roles, aandachtspunten and cases."""

from collections.abc import Iterable
from typing import TypeVar

from afweging_xlsx.domain.afweging import (
    Casuskeuze,
    Subcriteriumtreffer,
    Tabeltreffer,
    Treffer,
)
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.rijen import (
    VOORSTEL,
    Aandachtspunt,
    Aanvraagtype,
    Casus,
    Conclusie,
    Controle,
    Rol,
    Vraag,
)
from afweging_xlsx.domain.voorwaarde import Voorwaarde
from afweging_xlsx.domain.waarheid import Waarheid
from afweging_xlsx.evaluation.voorwaarden import (
    Antwoorden,
    match_antwoorden,
    match_relevantie,
    match_voorwaarde,
    match_voorwaarden,
)

KeuzerijT = TypeVar("KeuzerijT", Conclusie, Rol, Aandachtspunt, Controle)


def match_tabellen(
    aanvraagtype: Aanvraagtype, antwoorden: Antwoorden, kader: Kader
) -> tuple[Tabeltreffer, ...]:
    """The overview tables that the request meets; a table that is still open is not zeker."""
    treffers = []
    for oplossing_id in aanvraagtype.oplossingen:
        oplossing = kader.oplossingen[oplossing_id]
        geldt = match_voorwaarden(oplossing.voorwaarden, antwoorden)
        if geldt is not Waarheid.NEE:
            gezien = match_antwoorden(oplossing.voorwaarden, antwoorden)
            treffers.append(Tabeltreffer(oplossing, geldt is Waarheid.JA, gezien))
    return tuple(treffers)


def match_rijen(
    rijen: Iterable[KeuzerijT], antwoorden: Antwoorden
) -> tuple[Treffer[KeuzerijT], ...]:
    """The rows whose voorwaarden all hold, in sheet order, with the answers they looked at."""
    return tuple(
        Treffer(rij, match_antwoorden(rij.voorwaarden, antwoorden))
        for rij in rijen
        if match_voorwaarden(rij.voorwaarden, antwoorden) is Waarheid.JA
    )


def match_rollen(
    rollen: Iterable[Rol], antwoorden: Antwoorden, fase: str
) -> tuple[Treffer[Rol], ...]:
    """The roles that fit, those of the phase first; with the phase unknown those of every phase."""
    passend = [
        treffer
        for treffer in match_rijen(rollen, antwoorden)
        if not treffer.rij.fasen or not fase or fase in treffer.rij.fasen
    ]
    met_fase = [
        Treffer(t.rij, (*t.antwoorden, antwoorden["fase"])) if t.rij.fasen and fase else t
        for t in passend
    ]
    return tuple(sorted(met_fase, key=lambda treffer: not treffer.rij.fasen))


def rank_casussen(kader: Kader, antwoorden: Antwoorden) -> tuple[Casuskeuze, ...]:
    """The cases of the own type: most traits shared, then fewest unknown, then sheet order.

    A case that is still a proposal waits until it is settled. A trait that this request is not
    asked about says nothing, and is left out.
    """
    eigen = [
        _weigh_casus(casus, antwoorden, kader)
        for casus in kader.casussen
        if casus.status != VOORSTEL
        and match_voorwaarden(casus.voorwaarden, antwoorden) is Waarheid.JA
    ]
    return tuple(sorted(eigen, key=lambda keuze: (-len(keuze.gedeeld), len(keuze.onbekend))))


def match_subcriteria(
    tabellen: Iterable[Tabeltreffer], antwoorden: Antwoorden, kader: Kader
) -> tuple[Subcriteriumtreffer, ...]:
    """Every subcriterium of the tables met, with their statements and the answers on it."""
    oplossingen = [treffer.oplossing.id for treffer in tabellen]
    treffers = []
    for criterium in kader.criteria.values():
        cellen = tuple(
            cel
            for oplossing in oplossingen
            for cel in kader.tabelcellen
            if cel.oplossing == oplossing and cel.criterium == criterium.id
        )
        eigen = tuple(
            antwoorden[vraag.id]
            for vraag in kader.vragen.values()
            if vraag.criterium == criterium.id and _telt_mee(vraag, antwoorden)
        )
        if cellen:
            treffers.append(Subcriteriumtreffer(criterium, cellen, eigen))
    return tuple(treffers)


def match_niet_beantwoord(antwoorden: Antwoorden, kader: Kader) -> tuple[Vraag, ...]:
    """The questions that stand in the form, apply to this request, and were left empty."""
    return tuple(
        vraag
        for vraag in kader.vragen.values()
        if (antwoord := antwoorden.get(vraag.id)) is not None
        and antwoord.plaats.cel
        and not antwoord.waarden
        and match_relevantie(vraag, antwoorden)
    )


def _telt_mee(vraag: Vraag, antwoorden: Antwoorden) -> bool:
    """Whether this question was answered, or applies and could have been."""
    antwoord = antwoorden.get(vraag.id)
    return antwoord is not None and (bool(antwoord.waarden) or match_relevantie(vraag, antwoorden))


def _weigh_casus(casus: Casus, antwoorden: Antwoorden, kader: Kader) -> Casuskeuze:
    per_waarheid: dict[Waarheid, list[Voorwaarde]] = {waarheid: [] for waarheid in Waarheid}
    for kenmerk in casus.kenmerken:
        vraag = kader.vragen.get(kenmerk.vraag)
        if vraag is None or _telt_mee(vraag, antwoorden):
            per_waarheid[match_voorwaarde(kenmerk, antwoorden)].append(kenmerk)
    return Casuskeuze(
        casus,
        tuple(per_waarheid[Waarheid.JA]),
        tuple(per_waarheid[Waarheid.NEE]),
        tuple(per_waarheid[Waarheid.ONBEKEND]),
        match_antwoorden((*casus.voorwaarden, *casus.kenmerken), antwoorden),
    )
