"""What the form asks for nothing: questions nothing looks at, values nothing tells apart."""

from collections.abc import Iterable, Iterator, Sequence

from afweging_xlsx.domain.aanvraag import Antwoord
from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import logica as catalogus
from afweging_xlsx.domain.kader import FASENLIJST, TYPENLIJST, Kader
from afweging_xlsx.domain.kaderrest import NIETS, Gemist
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Vraag
from afweging_xlsx.domain.voorwaarde import Voorwaarde
from afweging_xlsx.domain.vragen import VASTE_VRAGEN
from afweging_xlsx.evaluation.voorwaarden import match_voorwaarde


def evaluate_gebruik(kader: Kader, gemist: Gemist = NIETS) -> tuple[Bevinding, ...]:
    """Questions, and values of a question, that make no difference to any row.

    A question counts as used when a row has a voorwaarde on it, when it belongs to a subcriterium
    (the note shows its answer there), or when the program itself uses it. What the editor marked
    `zonder rij` is left out, and so is a question that a row which was left out looks at.
    """
    per_vraag: dict[str, list[Voorwaarde]] = {}
    for voorwaarde in _list_voorwaarden(kader):
        per_vraag.setdefault(voorwaarde.vraag, []).append(voorwaarde)
    return tuple(
        bevinding
        for vraag in kader.vragen.values()
        if vraag.id not in gemist.vragen
        for bevinding in _check_vraag(vraag, per_vraag.get(vraag.id, ()), kader)
    )


def _list_voorwaarden(kader: Kader) -> Iterator[Voorwaarde]:
    """The voorwaarden of all rows, and the traits of the cases."""
    for rij in kader.rijen_met_voorwaarden:
        yield from rij.voorwaarden
    for casus in kader.casussen:
        yield from casus.kenmerken


def _check_vraag(
    vraag: Vraag, voorwaarden: Sequence[Voorwaarde], kader: Kader
) -> Iterator[Bevinding]:
    if voorwaarden:
        yield from _check_waarden(vraag, voorwaarden, kader)
    elif not (vraag.zonder_rij or vraag.criterium or vraag.id in VASTE_VRAGEN):
        yield catalogus.VRAAG_ONGEBRUIKT.at(vraag.plaats, vraag=vraag.id)


def _check_waarden(
    vraag: Vraag, voorwaarden: Sequence[Voorwaarde], kader: Kader
) -> Iterator[Bevinding]:
    """Values for which every voorwaarde gives the same; types and phases have their own checks."""
    if vraag.keuzelijst in (TYPENLIJST, FASENLIJST):
        return
    groepen: dict[tuple[str, ...], list[str]] = {}
    for keuze in kader.keuzes(vraag):
        if not keuze.open and not keuze.zonder_rij:
            groepen.setdefault(_list_gevolgen(vraag, keuze.waarde, voorwaarden), []).append(
                keuze.waarde
            )
    for waarden in groepen.values():
        if len(waarden) > 1:
            genoemd = _phrase_opsomming(waarden)
            yield catalogus.WAARDE_ONGEBRUIKT.at(vraag.plaats, vraag=vraag.id, waarden=genoemd)


def _list_gevolgen(vraag: Vraag, waarde: str, voorwaarden: Iterable[Voorwaarde]) -> tuple[str, ...]:
    """What each voorwaarde gives for this value."""
    antwoord = {vraag.id: Antwoord(vraag.id, (waarde,), Plaats())}
    return tuple(match_voorwaarde(voorwaarde, antwoord) for voorwaarde in voorwaarden)


def _phrase_opsomming(waarden: Sequence[str]) -> str:
    namen = [f"'{waarde}'" for waarde in waarden]
    return f"{', '.join(namen[:-1])} en {namen[-1]}"
