"""The answers of a form of any version, as they go into the form of this kader."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from types import MappingProxyType

from afweging_xlsx.domain.aanvraag import Antwoord, Intake, Invulling
from afweging_xlsx.domain.bevinding import Bevinding, Ernst, Lezing, sort_bevindingen
from afweging_xlsx.domain.catalogus import vroeger as catalogus
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Vraagsoort
from afweging_xlsx.evaluation.antwoorden.aanvraag import (
    match_aanvraagtype,
    match_antwoorden,
    match_cel,
)
from afweging_xlsx.evaluation.antwoorden.formulier import Formulier, Vraagcellen, match_formulier

NIET_OVER = frozenset(
    soort.code
    for soort in (
        catalogus.NIET_OVERGENOMEN,
        catalogus.OVERGENOMEN_ALS_TEKST,
        catalogus.CEL_NIET_OVERGENOMEN,
        catalogus.ANTWOORD_IN_TOELICHTING,
        catalogus.NIET_HEEL_OVERGENOMEN,
    )
)
"""The codes that say that an answer could not be moved as an answer."""


def match_overname(intake: Intake, kader: Kader) -> Lezing[Mapping[str, Invulling]]:
    """What goes into the form of this kader, by question; each keeps the place it came from.

    Choices become labels, numbers and dates real ones. What cannot be read goes along as it was
    typed. The bevindingen are about the form that it came from.
    """
    formulier = match_formulier(intake.invullingen, kader)
    antwoorden, gevonden = match_antwoorden(formulier, kader)
    fouten = {b.plaats: b for b in gevonden if b.ernst is Ernst.FOUT}
    bevindingen = [b for b in gevonden if b.ernst is not Ernst.FOUT]
    bevindingen += _list_anders(intake, formulier)
    over: dict[str, Invulling] = {}
    for vraag in kader.vragen:
        cellen = formulier.per_vraag.get(vraag)
        if cellen is None:
            continue
        if not cellen.geldig.leesbaar:
            velden = {"vraag": kader.vragen[vraag].vraag}
            bevindingen.append(catalogus.CEL_NIET_OVERGENOMEN.at(cellen.geldig.plaats, **velden))
        if not cellen.geldig.kort:
            continue
        waarde: Celwaarde = cellen.geldig.tekst or None
        if (fout := fouten.get(cellen.geldig.plaats)) is not None:
            velden = {"reden": fout.melding, "herstel": fout.herstel}
            bevindingen.append(catalogus.OVERGENOMEN_ALS_TEKST.at(fout.plaats, **velden))
        elif antwoorden[vraag].waarden:
            waarde = _find_celwaarde(antwoorden, cellen, kader)
        tweede = [invulling for invulling in cellen.andere if invulling.plaats in fouten]
        bevindingen += _list_tweede(cellen, tweede)
        toelichting = _compose_toelichting(cellen.geldig, tweede)
        over[vraag] = replace(cellen.geldig, waarde=waarde, toelichting=toelichting)
    return Lezing(MappingProxyType(over), sort_bevindingen(bevindingen))


def evaluate_overname(
    over: Mapping[str, Invulling], nieuw: Intake, kader: Kader
) -> Iterator[Bevinding]:
    """What the new form, read back, does not hold as it was given to it."""
    staat = {invulling.vraag: invulling for invulling in nieuw.invullingen}
    for vraag, invulling in over.items():
        gelezen = staat.get(vraag)
        if gelezen is None or _compare(gelezen) != _compare(invulling):
            velden = {"vraag": kader.vragen[vraag].vraag}
            yield catalogus.NIET_HEEL_OVERGENOMEN.at(invulling.plaats, **velden)


def _list_anders(intake: Intake, formulier: Formulier) -> Iterator[Bevinding]:
    """Answers to questions that the new form does not have, and the questions only that one has."""
    for invulling in formulier.onbekend:
        if invulling.kort:
            velden = {"vraag": invulling.vraag, "waarde": invulling.alles}
            yield catalogus.NIET_OVERGENOMEN.at(invulling.plaats, **velden)
    if formulier.ontbreekt and intake.invullingen:
        plaats = Plaats(intake.bestand, intake.invullingen[0].plaats.blad)
        vragen = ", ".join(f"'{vraag.id}'" for vraag in formulier.ontbreekt)
        yield catalogus.NIEUWE_VRAGEN.at(plaats, vragen=vragen)


def _list_tweede(cellen: Vraagcellen, tweede: Iterable[Invulling]) -> Iterator[Bevinding]:
    """Other answers to the same question: there is one cell for them."""
    for invulling in tweede:
        yield catalogus.ANTWOORD_IN_TOELICHTING.at(
            invulling.plaats,
            oud=invulling.vraag,
            vraag=cellen.vraag.id,
            waarde=invulling.kort,
            andere=cellen.geldig.plaats.cel,
            daar=cellen.geldig.kort,
        )


def _compose_toelichting(geldig: Invulling, tweede: Iterable[Invulling]) -> str:
    ook = [f"In het oude formulier stond bij '{i.vraag}': {i.tekst}" for i in tweede]
    return "\n".join(filter(None, (geldig.toelichting, *ook)))


def _find_celwaarde(
    antwoorden: Mapping[str, Antwoord], cellen: Vraagcellen, kader: Kader
) -> Celwaarde:
    """The answer as the cell of its question holds it: by label where that is read as the same."""
    antwoord, vraag = antwoorden[cellen.vraag.id], cellen.vraag
    match antwoord.waarden[0]:
        case Decimal() as getal:
            return int(getal) if getal == getal.to_integral_value() else float(getal)
        case date() as datum:
            return datetime.combine(datum, time())
    aanvraagtype = match_aanvraagtype(antwoorden, kader)
    waarden = [str(waarde) for waarde in antwoord.waarden]
    labels = [kader.label(vraag.id, waarde, aanvraagtype) for waarde in waarden]
    if vraag.soort in (Vraagsoort.GETAL, Vraagsoort.DATUM):
        labels = [waarde.replace("_", " ") for waarde in waarden]
    for tekst in ("; ".join(labels), "; ".join(waarden), cellen.geldig.tekst):
        zo = replace(cellen.geldig, waarde=tekst)
        if match_cel(vraag, zo, aanvraagtype, kader)[0].waarden == antwoord.waarden:
            break
    return tekst


def _compare(invulling: Invulling) -> tuple[Celwaarde, str]:
    """What an invulling holds, whatever the line ends and spaces."""
    waarde = invulling.waarde
    tekst = " ".join(waarde.split()) if isinstance(waarde, str) else waarde
    return tekst, " ".join(invulling.toelichting.split())
