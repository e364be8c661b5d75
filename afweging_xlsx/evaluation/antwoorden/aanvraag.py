"""An intake understood with the kader's questions: the one place where both are known."""

from collections.abc import Iterable, Iterator, Mapping, Set
from types import MappingProxyType

from afweging_xlsx.domain.aanvraag import Aanvraag, Antwoord, Intake, Invulling
from afweging_xlsx.domain.bevinding import Bevinding, Ernst, Lezing, has_fout, sort_bevindingen
from afweging_xlsx.domain.catalogus import intake as catalogus
from afweging_xlsx.domain.catalogus import vroeger as catalogus_vroeger
from afweging_xlsx.domain.kader import FASENLIJST, TYPENLIJST, Kader
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Vraag
from afweging_xlsx.evaluation.antwoorden.antwoord import match_antwoord
from afweging_xlsx.evaluation.antwoorden.formulier import (
    Formulier,
    Vraagcellen,
    evaluate_formulier,
    evaluate_onbekend,
    match_formulier,
)
from afweging_xlsx.evaluation.tegenspraak import evaluate_tegenspraken, match_tegenspraken
from afweging_xlsx.evaluation.voorwaarden import match_relevantie


def match_aanvraag(intake: Intake, kader: Kader) -> Lezing[Aanvraag]:
    """Understand every answer of the intake; with any fout there is no aanvraag.

    Unknown and missing questions, required answers that lack, and answers that cannot be read are
    bevindingen at their cell, all at once. Without an aanvraag to weigh, contradictions between
    the answers that can be read are told here.
    """
    formulier = match_formulier(intake.invullingen, kader)
    antwoorden, gevonden = match_antwoorden(formulier, kader)
    onleesbaar = _list_onleesbaar(intake, antwoorden, gevonden)
    bevindingen = [
        *gevonden,
        *evaluate_formulier(intake, formulier, kader, gevonden),
        *_check_leeg(antwoorden, onleesbaar, kader),
        *_check_relevantie(antwoorden, kader),
    ]
    if has_fout(bevindingen):
        tegenspraken = match_tegenspraken(antwoorden, kader, onleesbaar)
        bevindingen += evaluate_tegenspraken(tegenspraken, intake.bestand)
        return Lezing(None, sort_bevindingen(bevindingen))
    aanvraag = Aanvraag(intake.bestand, intake.sha256, intake.formulierversie, antwoorden)
    return Lezing(aanvraag, sort_bevindingen(bevindingen))


def match_invullingen(
    invullingen: Iterable[Invulling], kader: Kader
) -> tuple[Mapping[str, Antwoord], tuple[Bevinding, ...]]:
    """Understand cells as answers to the kader's questions, complete or not.

    Gives an answer for every question of the kader, and a bevinding for each unknown or unreadable
    one. A question that is not among the cells has an answer without values and without a cell.
    """
    formulier = match_formulier(tuple(invullingen), kader)
    antwoorden, gevonden = match_antwoorden(formulier, kader)
    onbekend = evaluate_onbekend(formulier, kader, zelfde=True)
    return antwoorden, sort_bevindingen((*gevonden, *onbekend))


def match_antwoorden(
    formulier: Formulier, kader: Kader
) -> tuple[Mapping[str, Antwoord], tuple[Bevinding, ...]]:
    """Understand the cells of a form; the answers to every question, in the order of the kader."""
    antwoorden: dict[str, Antwoord] = {}
    bevindingen: list[Bevinding] = []
    aanvraagtype = ""
    for vraag in sorted(kader.vragen.values(), key=lambda v: v.keuzelijst != TYPENLIJST):
        antwoorden[vraag.id] = Antwoord(vraag.id, (), Plaats())
        if (cellen := formulier.per_vraag.get(vraag.id)) is not None:
            antwoord, gevonden = match_cel(vraag, cellen.geldig, aanvraagtype, kader)
            antwoorden[vraag.id] = antwoord
            bevindingen += [*gevonden, *_check_oud(cellen, antwoord, aanvraagtype, kader)]
        if vraag.keuzelijst == TYPENLIJST:
            aanvraagtype = match_aanvraagtype(antwoorden, kader)
    op_volgorde = {vraag: antwoorden[vraag] for vraag in kader.vragen}
    return MappingProxyType(op_volgorde), tuple(bevindingen)


def match_cel(
    vraag: Vraag, invulling: Invulling, aanvraagtype: str, kader: Kader
) -> tuple[Antwoord, tuple[Bevinding, ...]]:
    """Understand one cell; a phase goes by the aanvraagtype, which is empty when not known.

    A phase of another type is an answer too, with a bevinding.
    """
    if vraag.keuzelijst != FASENLIJST or not aanvraagtype:
        return match_antwoord(vraag, kader.keuzes(vraag), invulling)
    eigen = kader.keuzes(vraag, aanvraagtype)
    antwoord, gevonden = match_antwoord(vraag, eigen, invulling)
    if antwoord.waarden:
        return antwoord, gevonden
    antwoord, gevonden = match_antwoord(vraag, (*eigen, *kader.keuzes(vraag)), invulling)
    if not antwoord.bekend:
        return antwoord, gevonden
    fasen = ", ".join(f"'{keuze.label}'" for keuze in eigen)
    ander_type = catalogus.FASE_ANDER_TYPE.at(
        invulling.plaats, waarde=invulling.waarde, fasen=fasen
    )
    return antwoord, (*gevonden, ander_type)


def match_aanvraagtype(antwoorden: Mapping[str, Antwoord], kader: Kader) -> str:
    """The known answer to the question that takes the sheet Aanvraagtypen, or empty."""
    for vraag in kader.vragen.values():
        antwoord = antwoorden.get(vraag.id)
        if vraag.keuzelijst == TYPENLIJST and antwoord is not None and antwoord.bekend:
            return str(antwoord.waarden[0])
    return ""


def _check_oud(
    cellen: Vraagcellen, antwoord: Antwoord, aanvraagtype: str, kader: Kader
) -> Iterator[Bevinding]:
    """Cells under a former id: they count, but two answers that differ cannot both."""
    vraag = cellen.vraag
    for oud in cellen.oud:
        waarden = match_cel(vraag, oud, aanvraagtype, kader)[0].waarden
        if oud in cellen.andere and (not waarden or waarden != antwoord.waarden):
            yield catalogus_vroeger.TWEE_ANTWOORDEN.at(
                oud.plaats,
                oud=oud.vraag,
                vraag=vraag.id,
                waarde=oud.kort,
                andere=cellen.geldig.plaats.cel,
                daar=cellen.geldig.kort,
            )
        else:
            yield catalogus_vroeger.VRAAG_HEET_NU.at(oud.plaats, oud=oud.vraag, vraag=vraag.id)


def _check_leeg(
    antwoorden: Mapping[str, Antwoord], onleesbaar: Set[str], kader: Kader
) -> Iterator[Bevinding]:
    """Required questions without a known answer, and explanations beside an empty one.

    An answer that could not be read is no empty one: it has its own bevinding.
    """
    for vraag in kader.vragen.values():
        antwoord = antwoorden[vraag.id]
        if not antwoord.plaats.cel or vraag.id in onleesbaar:
            continue
        if vraag.verplicht and not antwoord.bekend:
            yield catalogus.VERPLICHT_LEEG.at(antwoord.plaats, vraag=vraag.vraag)
        if antwoord.toelichting and not antwoord.waarden:
            yield catalogus.ALLEEN_TOELICHTING.at(antwoord.plaats, vraag=vraag.vraag)


def _list_onleesbaar(
    intake: Intake, antwoorden: Mapping[str, Antwoord], gevonden: Iterable[Bevinding]
) -> frozenset[str]:
    """The questions with an answer that cannot be read, so that it is not known."""
    plaatsen = {b.plaats for b in gevonden if b.ernst is Ernst.FOUT}
    plaatsen |= {i.plaats for i in intake.invullingen if not i.leesbaar}
    return frozenset(vraag for vraag, a in antwoorden.items() if a.plaats in plaatsen)


def _check_relevantie(antwoorden: Mapping[str, Antwoord], kader: Kader) -> list[Bevinding]:
    """Relevance drives only the form: an answer given counts, with an opmerking."""
    return [
        catalogus.NIET_VAN_TOEPASSING.at(antwoorden[vraag.id].plaats, vraag=vraag.vraag)
        for vraag in kader.vragen.values()
        if antwoorden[vraag.id].bekend and not match_relevantie(vraag, antwoorden)
    ]
