"""The whole weighing of one request: judge first, then choose the rows that apply."""

from afweging_xlsx.domain.aanvraag import Aanvraag
from afweging_xlsx.domain.afweging import Afweging, Oordeel
from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.kader import Fase, Kader
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.evaluation.oordelen import (
    evaluate_oordelen,
    evaluate_op_tabel,
    evaluate_uitkomst,
)
from afweging_xlsx.evaluation.selectie import (
    match_afgeleid,
    match_niet_beantwoord,
    match_rijen,
    match_rollen,
    match_subcriteria,
    match_tabellen,
    rank_casussen,
)


def evaluate_aanvraag(aanvraag: Aanvraag, kader: Kader) -> Afweging:
    """Weigh the request against the kader (design, section 6).

    The aanvraag holds a known aanvraagtype of this kader; a criterium that no Beslisregel covers
    is onbekend and gives a bevinding.
    """
    oordelen = evaluate_oordelen(aanvraag, kader)
    uitkomst = evaluate_uitkomst(kader.prioriteitsregel, oordelen)
    antwoorden = match_afgeleid(aanvraag.antwoorden, oordelen, uitkomst)
    aanvraagtype = kader.aanvraagtypen[aanvraag.tekst("aanvraagtype")]
    fase = _find_fase(aanvraag, kader)
    tabellen = match_tabellen(aanvraagtype, antwoorden, kader)
    return Afweging(
        aanvraag=aanvraag,
        kader=kader,
        aanvraagtype=aanvraagtype,
        fase=fase,
        oordelen=oordelen,
        uitkomst=uitkomst,
        op_tabel=evaluate_op_tabel(kader.prioriteitsregel, oordelen),
        tabellen=tabellen,
        conclusies=match_rijen(kader.conclusies, antwoorden),
        rollen=match_rollen(kader.rollen, antwoorden, fase.fase if fase else ""),
        casussen=rank_casussen(kader, antwoorden),
        aandachtspunten=match_rijen(kader.aandachtspunten, antwoorden),
        subcriteria=match_subcriteria(tabellen, antwoorden, kader),
        niet_beantwoord=match_niet_beantwoord(aanvraag.antwoorden, kader),
        bevindingen=tuple(
            _check_oordeel(oordeel, kader) for oordeel in oordelen.values() if oordeel.regel is None
        ),
    )


def _find_fase(aanvraag: Aanvraag, kader: Kader) -> Fase | None:
    for fase in kader.fasen:
        if (fase.aanvraagtype, fase.fase) == (
            aanvraag.tekst("aanvraagtype"),
            aanvraag.tekst("fase"),
        ):
            return fase
    return None


def _check_oordeel(oordeel: Oordeel, kader: Kader) -> Bevinding:
    """No row gave an oordeel: onbekend, and said so."""
    return catalogus.GEEN_BESLISREGEL.at(
        Plaats(kader.versie.bestand, "Beslisregels"), criterium=oordeel.criterium.subcriterium
    )
