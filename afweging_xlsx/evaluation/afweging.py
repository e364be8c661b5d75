"""The whole weighing of one request: judge first, then choose the rows that apply."""

from collections.abc import Iterable, Iterator, Mapping

from afweging_xlsx.domain.aanvraag import Aanvraag
from afweging_xlsx.domain.afweging import Afweging, Oordeel, Treffer
from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.catalogus import proef
from afweging_xlsx.domain.gevolgen import Openstaand
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Controle, Fase
from afweging_xlsx.evaluation.feiten import match_oordeelfeiten, match_somfeiten
from afweging_xlsx.evaluation.gevolgen import (
    evaluate_gunstig,
    evaluate_omslagen,
    evaluate_openstaand,
)
from afweging_xlsx.evaluation.oordelen import (
    evaluate_oordelen,
    evaluate_op_tabel,
    evaluate_uitkomst,
)
from afweging_xlsx.evaluation.selectie import (
    match_niet_beantwoord,
    match_rijen,
    match_rollen,
    match_subcriteria,
    match_tabellen,
    rank_casussen,
)
from afweging_xlsx.evaluation.sommen import evaluate_sommen
from afweging_xlsx.evaluation.tegenspraak import evaluate_tegenspraken
from afweging_xlsx.evaluation.zoekruimte import match_zoekruimte


def evaluate_aanvraag(aanvraag: Aanvraag, kader: Kader) -> Afweging:
    """Weigh the request against the kader (design, section 6).

    The aanvraag holds a known aanvraagtype of this kader. Bevindingen: a criterium that no
    Beslisregel covers, answers that contradict each other, a search that was too large.
    """
    oordelen = evaluate_oordelen(aanvraag, kader)
    uitkomst = evaluate_uitkomst(kader.prioriteitsregel, oordelen)
    aanvraagtype = kader.aanvraagtypen[aanvraag.tekst("aanvraagtype")]
    fase = _find_fase(aanvraag, kader)
    ruimte = match_zoekruimte(aanvraag.antwoorden, kader)
    openstaand = evaluate_openstaand(ruimte)
    antwoorden = match_oordeelfeiten(aanvraag.antwoorden, oordelen, uitkomst)
    tabellen = match_tabellen(aanvraagtype, antwoorden, kader)
    sommen = evaluate_sommen(antwoorden, tabellen, kader)
    antwoorden = match_somfeiten(antwoorden, sommen)
    controles = match_rijen(kader.controles, antwoorden)
    return Afweging(
        aanvraag=aanvraag,
        kader=kader,
        aanvraagtype=aanvraagtype,
        fase=fase,
        oordelen=oordelen,
        uitkomst=uitkomst,
        op_tabel=evaluate_op_tabel(kader.prioriteitsregel, oordelen),
        openstaand=openstaand,
        gunstig=evaluate_gunstig(ruimte, openstaand),
        omslagen=evaluate_omslagen(ruimte),
        sommen=sommen,
        controles=controles,
        tabellen=tabellen,
        conclusies=match_rijen(kader.conclusies, antwoorden),
        rollen=match_rollen(kader.rollen, antwoorden, fase.fase if fase else ""),
        casussen=rank_casussen(kader, antwoorden),
        aandachtspunten=match_rijen(kader.aandachtspunten, antwoorden),
        subcriteria=match_subcriteria(tabellen, antwoorden, kader),
        niet_beantwoord=match_niet_beantwoord(aanvraag.antwoorden, kader),
        bevindingen=tuple(_check_afweging(aanvraag, kader, oordelen, controles, openstaand)),
    )


def _check_afweging(
    aanvraag: Aanvraag,
    kader: Kader,
    oordelen: Mapping[int, Oordeel],
    controles: Iterable[Treffer[Controle]],
    openstaand: Openstaand,
) -> Iterator[Bevinding]:
    yield from _check_oordelen(oordelen.values(), kader)
    yield from evaluate_tegenspraken(controles, aanvraag.bestand)
    yield from _check_openstaand(openstaand, kader)


def _find_fase(aanvraag: Aanvraag, kader: Kader) -> Fase | None:
    for fase in kader.fasen:
        if (fase.aanvraagtype, fase.fase) == (
            aanvraag.tekst("aanvraagtype"),
            aanvraag.tekst("fase"),
        ):
            return fase
    return None


def _check_oordelen(oordelen: Iterable[Oordeel], kader: Kader) -> Iterator[Bevinding]:
    """No row gave an oordeel: onbekend, and said so."""
    plaats = Plaats(kader.versie.bestand, "Beslisregels")
    for oordeel in oordelen:
        if oordeel.regel is None:
            yield catalogus.GEEN_BESLISREGEL.at(plaats, criterium=oordeel.criterium.subcriterium)


def _check_openstaand(openstaand: Openstaand, kader: Kader) -> Iterator[Bevinding]:
    if not openstaand.volledig:
        plaats = Plaats(kader.versie.bestand, "Beslisregels")
        yield proef.ZOEKEN_BEGRENSD.at(plaats, gezocht=_phrase_gezocht(openstaand.doorzocht))


def _phrase_gezocht(doorzocht: int) -> str:
    """How far the search came; empty when it did not start."""
    if not doorzocht:
        return ""
    return (
        "Met één antwoord erbij ligt de uitkomst nog niet vast. "
        if doorzocht == 1
        else f"Met {doorzocht} antwoorden erbij ligt de uitkomst nog niet vast. "
    )
