"""Rows of the kader that can never apply, and types and phases that are left without a row.

Exact over all answers, for each aanvraagtype apart (evaluation/logica/geldigheid.py).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import logica as catalogus
from afweging_xlsx.domain.feiten import is_oordeelfeit
from afweging_xlsx.domain.gevalzin import phrase_geval
from afweging_xlsx.domain.kader import FASENLIJST, Kader
from afweging_xlsx.domain.kaderrest import NIETS, Gemist
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Casus, Controle, Controlesoort, Fase, Rij, Rol
from afweging_xlsx.domain.voorwaarde import Is, Voorwaarde
from afweging_xlsx.evaluation.logica.formulierbereik import match_niet_gevraagd
from afweging_xlsx.evaluation.logica.geldigheid import evaluate_geldigheid


@dataclass(frozen=True, slots=True)
class _Keuzerij:
    """A row that applies under voorwaarden, with the aanvraagtypen that it can apply to.

    `typen` is None when that could not be found out.
    """

    rij: Rij
    voorwaarden: tuple[Voorwaarde, ...]
    typen: frozenset[str] | None


def evaluate_rijlogica(kader: Kader, gemist: Gemist = NIETS) -> tuple[Bevinding, ...]:
    """What is wrong between the rows that are chosen by their voorwaarden.

    A row that can never apply, or only with an answer that the form does not ask for; a type that
    has no conclusion in some case; a phase without a role where other phases of its type have one.
    What could be otherwise with what was left out is not said.
    """
    rijen = [
        _weigh_rij(rij, eigen, kader)
        for rij, eigen in _list_rijen(kader)
        if not (gemist.raakt_uitkomst and _looks_at_oordeel(eigen))
    ]
    gevonden: list[Bevinding] = []
    if not gemist.raakt_antwoorden:
        gevonden += [bevinding for rij in rijen for bevinding in _check_rij(rij, kader)]
    op_uitkomst = any(_looks_at_oordeel(conclusie.voorwaarden) for conclusie in kader.conclusies)
    if not gemist.raakt("Conclusies") and not (gemist.raakt_uitkomst and op_uitkomst):
        gevonden += _check_conclusies(kader)
    if not gemist.raakt("Rollen", "Fasen", "Aanvraagtypen"):
        gevonden += _check_fasen([rij for rij in rijen if isinstance(rij.rij, Rol)], kader)
    return tuple(gevonden)


def _looks_at_oordeel(voorwaarden: Sequence[Voorwaarde]) -> bool:
    return any(is_oordeelfeit(voorwaarde.vraag) for voorwaarde in voorwaarden)


def _list_rijen(kader: Kader) -> Iterator[tuple[Rij, tuple[Voorwaarde, ...]]]:
    """The rows with their voorwaarden; the phases of a role are one too.

    A case is left out: it only asks for a type.
    """
    fasevragen = [vraag.id for vraag in kader.vragen.values() if vraag.keuzelijst == FASENLIJST]
    for rij in kader.rijen_met_voorwaarden:
        eisen = tuple(Is(fase) for fase in rij.fasen) if isinstance(rij, Rol) else ()
        fasen = [Voorwaarde(vraag, eisen, rij.plaats, "") for vraag in fasevragen if eisen]
        if not isinstance(rij, Casus):
            yield rij, (*rij.voorwaarden, *fasen)


def _weigh_rij(rij: Rij, voorwaarden: tuple[Voorwaarde, ...], kader: Kader) -> _Keuzerij:
    return _Keuzerij(rij, voorwaarden, _find_typen(voorwaarden, kader))


def _find_typen(voorwaarden: Sequence[Voorwaarde], kader: Kader) -> frozenset[str] | None:
    """The types for which all these voorwaarden can hold together; None when that is too much."""
    typen = set()
    for type_ in kader.aanvraagtypen:
        combinaties = evaluate_geldigheid([voorwaarden], kader, type_)
        if not combinaties.volledig:
            return None
        if 1 in combinaties.per_regels:
            typen.add(type_)
    return frozenset(typen)


def _check_rij(keuzerij: _Keuzerij, kader: Kader) -> Iterator[Bevinding]:
    plaats, id_ = keuzerij.rij.plaats, keuzerij.rij.id
    if keuzerij.typen is None:
        yield catalogus.LOGICA_BEGRENSD.at(plaats, wat=f"voor de rij '{id_}'")
    elif not keuzerij.typen:
        reden = _phrase_reden(keuzerij.voorwaarden, kader)
        yield catalogus.RIJ_GELDT_NOOIT.at(plaats, id=id_, reden=reden)
    elif not _is_tegenspraak(keuzerij.rij):
        vragen = match_niet_gevraagd(keuzerij.voorwaarden, kader, keuzerij.typen)
        if vragen:
            namen = " en ".join(f"'{vraag.id}'" for vraag in vragen)
            yield catalogus.RIJ_BUITEN_FORMULIER.at(plaats, id=id_, vragen=namen)


def _is_tegenspraak(rij: Rij) -> bool:
    """Whether this row is about answers that do not go together, asked for or not."""
    return isinstance(rij, Controle) and rij.soort is Controlesoort.TEGENSPRAAK


def _phrase_reden(voorwaarden: Sequence[Voorwaarde], kader: Kader) -> str:
    """The questions without whose voorwaarde the row could apply."""
    schuldig = [
        voorwaarde.vraag
        for nummer, voorwaarde in enumerate(voorwaarden)
        if _find_typen([*voorwaarden[:nummer], *voorwaarden[nummer + 1 :]], kader)
    ]
    vragen = [f"'{vraag}'" for vraag in dict.fromkeys(schuldig)]
    if len(schuldig) == 1:
        return f"geen enkel antwoord past bij de voorwaarde op {vragen[0]}"
    op = f" op {' en '.join(vragen)}" if vragen else ""
    return f"de voorwaarden{op} gaan niet samen"


def _check_conclusies(kader: Kader) -> Iterator[Bevinding]:
    """Types that have no conclusion in some case, with the shortest such case."""
    rijen = [conclusie.voorwaarden for conclusie in kader.conclusies]
    for type_ in kader.aanvraagtypen.values():
        combinaties = evaluate_geldigheid(rijen, kader, type_.id)
        if not combinaties.volledig:
            blad = Plaats(kader.versie.bestand, "Conclusies")
            yield catalogus.LOGICA_BEGRENSD.at(blad, wat=f"voor de conclusies van '{type_.naam}'")
        elif 0 in combinaties.per_regels:
            geval = phrase_geval(kader, type_.id, combinaties.per_regels[0])
            yield catalogus.TYPE_ZONDER_CONCLUSIE.at(type_.plaats, type=type_.id, voorbeeld=geval)


def _check_fasen(rollen: Sequence[_Keuzerij], kader: Kader) -> Iterator[Bevinding]:
    """Phases of a type without a role of their own, where at least as many phases have one.

    Where most phases have none, the roles of the type are for every phase.
    """
    for type_ in kader.aanvraagtypen:
        fasen = [fase for fase in kader.fasen if fase.aanvraagtype == type_]
        per_rol = [_list_fasen(keuze) for keuze in rollen if keuze.typen and type_ in keuze.typen]
        zonder = [f for f in fasen if not any(f.fase in eigen for eigen in per_rol)]
        if 2 * len(zonder) <= len(fasen):
            yield from (_report_fase(fase) for fase in zonder)


def _list_fasen(keuze: _Keuzerij) -> tuple[str, ...]:
    """The phases that a role is tied to; none is every phase."""
    return keuze.rij.fasen if isinstance(keuze.rij, Rol) else ()


def _report_fase(fase: Fase) -> Bevinding:
    return catalogus.FASE_ZONDER_ROL.at(fase.plaats, fase=fase.fase, type=fase.aanvraagtype)
