"""An intake understood with the kader's questions: the one place where both are known."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from afweging_xlsx.domain.aanvraag import Aanvraag, Antwoord, Intake, Invulling
from afweging_xlsx.domain.bevinding import Bevinding, Ernst, Lezing, has_fout, sort_bevindingen
from afweging_xlsx.domain.catalogus import intake as catalogus
from afweging_xlsx.domain.kader import FASENLIJST, TYPENLIJST, Kader
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Vraag
from afweging_xlsx.domain.tekst import fold_tekst, phrase_bedoeld
from afweging_xlsx.evaluation.antwoorden import match_antwoord
from afweging_xlsx.evaluation.voorwaarden import match_relevantie


def match_aanvraag(intake: Intake, kader: Kader) -> Lezing[Aanvraag]:
    """Understand every answer of the intake; with any fout there is no aanvraag.

    Unknown and missing questions, required answers that lack, and answers that cannot be read are
    bevindingen at their cell, all at once.
    """
    antwoorden, gevonden = match_invullingen(intake.invullingen, kader)
    bevindingen = [
        *gevonden,
        *_check_ontbrekend(intake, kader),
        *_check_leeg(intake, antwoorden, gevonden, kader),
        *_check_relevantie(antwoorden, kader),
    ]
    if has_fout(bevindingen):
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
    per_vraag, bevindingen = _sort_invullingen(invullingen, kader)
    antwoorden: dict[str, Antwoord] = {}
    for vraag in sorted(kader.vragen.values(), key=lambda v: v.keuzelijst != TYPENLIJST):
        antwoord, gevonden = _match_vraag(vraag, per_vraag.get(vraag.id), antwoorden, kader)
        antwoorden[vraag.id] = antwoord
        bevindingen += gevonden
    op_volgorde = {vraag: antwoorden[vraag] for vraag in kader.vragen}
    return MappingProxyType(op_volgorde), sort_bevindingen(bevindingen)


def _sort_invullingen(
    invullingen: Iterable[Invulling], kader: Kader
) -> tuple[dict[str, Invulling], list[Bevinding]]:
    """The invulling of each known question, and a bevinding for each id that is not known."""
    ids = {fold_tekst(vraag): vraag for vraag in kader.vragen}
    per_vraag: dict[str, Invulling] = {}
    onbekende = []
    for invulling in invullingen:
        vraag = ids.get(fold_tekst(invulling.vraag))
        if vraag is not None:
            per_vraag[vraag] = invulling
            continue
        bedoeld = phrase_bedoeld(invulling.vraag, kader.vragen)
        onbekende.append(
            catalogus.ONBEKENDE_VRAAG.at(
                invulling.plaats, vraag=invulling.vraag[:60], bedoeld=bedoeld
            )
        )
    return per_vraag, onbekende


def _check_ontbrekend(intake: Intake, kader: Kader) -> list[Bevinding]:
    """Questions of the kader that the form lacks; without a required one there is no note."""
    plaats = Plaats(intake.bestand, intake.invullingen[0].plaats.blad if intake.invullingen else "")
    aanwezig = {fold_tekst(invulling.vraag) for invulling in intake.invullingen}
    ontbreekt = [v for v in kader.vragen.values() if fold_tekst(v.id) not in aanwezig]
    verplicht = [f"'{vraag.id}'" for vraag in ontbreekt if vraag.verplicht]
    rest = [f"'{vraag.id}'" for vraag in ontbreekt if not vraag.verplicht]
    gevonden = []
    if verplicht:
        gevonden.append(catalogus.VERPLICHTE_VRAAG_WEG.at(plaats, vragen=", ".join(verplicht)))
    if rest:
        gevonden.append(catalogus.VRAAG_WEG.at(plaats, vragen=", ".join(rest)))
    return gevonden


def _check_leeg(
    intake: Intake,
    antwoorden: Mapping[str, Antwoord],
    gevonden: Iterable[Bevinding],
    kader: Kader,
) -> Iterator[Bevinding]:
    """Required questions without a known answer, and explanations beside an empty one.

    An answer that could not be read is no empty one: it has its own bevinding.
    """
    onleesbaar = {b.plaats for b in gevonden if b.ernst is Ernst.FOUT}
    onleesbaar |= {i.plaats for i in intake.invullingen if not i.leesbaar}
    for vraag in kader.vragen.values():
        antwoord = antwoorden[vraag.id]
        if not antwoord.plaats.cel or antwoord.plaats in onleesbaar:
            continue
        if vraag.verplicht and not antwoord.bekend:
            yield catalogus.VERPLICHT_LEEG.at(antwoord.plaats, vraag=vraag.vraag)
        if antwoord.toelichting and not antwoord.waarden:
            yield catalogus.ALLEEN_TOELICHTING.at(antwoord.plaats, vraag=vraag.vraag)


def _match_vraag(
    vraag: Vraag, invulling: Invulling | None, eerder: Mapping[str, Antwoord], kader: Kader
) -> tuple[Antwoord, tuple[Bevinding, ...]]:
    if invulling is None:
        return Antwoord(vraag.id, (), Plaats()), ()
    aanvraagtype = _aanvraagtype(eerder, kader) if vraag.keuzelijst == FASENLIJST else ""
    eigen = kader.keuzes(vraag, aanvraagtype)
    if not aanvraagtype:
        return match_antwoord(vraag, eigen, invulling)
    antwoord, gevonden = match_antwoord(vraag, (*eigen, *kader.keuzes(vraag)), invulling)
    if not antwoord.bekend or antwoord.waarden[0] in {keuze.waarde for keuze in eigen}:
        return antwoord, gevonden
    fasen = ", ".join(f"'{keuze.label}'" for keuze in eigen)
    ander_type = catalogus.FASE_ANDER_TYPE.at(
        invulling.plaats, waarde=invulling.waarde, fasen=fasen
    )
    return antwoord, (*gevonden, ander_type)


def _aanvraagtype(antwoorden: Mapping[str, Antwoord], kader: Kader) -> str:
    """The known answer to the question that takes the sheet Aanvraagtypen, or empty."""
    for vraag in kader.vragen.values():
        antwoord = antwoorden.get(vraag.id)
        if vraag.keuzelijst == TYPENLIJST and antwoord is not None and antwoord.bekend:
            return str(antwoord.waarden[0])
    return ""


def _check_relevantie(antwoorden: Mapping[str, Antwoord], kader: Kader) -> list[Bevinding]:
    """Relevance drives only the form: an answer given counts, with an opmerking."""
    return [
        catalogus.NIET_VAN_TOEPASSING.at(antwoorden[vraag.id].plaats, vraag=vraag.vraag)
        for vraag in kader.vragen.values()
        if antwoorden[vraag.id].bekend and not match_relevantie(vraag, antwoorden)
    ]
