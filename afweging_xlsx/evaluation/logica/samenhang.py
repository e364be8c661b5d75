"""What hangs loose in the kader: rows that others should refer to, told in each direction.

A reference to what does not exist is found while reading; here are the ends that nobody holds.
"""

from collections.abc import Iterator

from afweging_xlsx.domain.aanvraag import WAT_GEVRAAGD, Antwoord
from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import samenhang as catalogus
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.kaderrest import NIETS, Gemist
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import VOORSTEL, Aanvraagtype, Criterium, Rij
from afweging_xlsx.domain.tekst import fold_tekst, split_delen
from afweging_xlsx.domain.waarheid import Waarheid
from afweging_xlsx.evaluation.voorwaarden import match_voorwaarden

_TYPE, _CASUS, _REDACTIE = WAT_GEVRAAGD[0], "casus", "Redactie"
_ZONDER = ("geen", "ontbreekt", "zonder")


def evaluate_samenhang(kader: Kader, gemist: Gemist = NIETS) -> tuple[Bevinding, ...]:
    """What hangs loose between types, oplossingen, criteria, tables, rules, words and cases.

    Each bevinding stands at the id of the row concerned. That a row lacks is not said of a sheet
    from which rows were left out.
    """
    gevonden = [*_check_typen(kader, gemist), *_check_oplossingen(kader, gemist)]
    if not gemist.raakt("Overzichtstabellen", "Criteria", "Oplossingen"):
        gevonden += _check_tabellen(kader)
    gevonden += _check_criteria(kader, gemist)
    if not gemist.raakt("Antwoordzinnen"):
        gevonden += _check_antwoordzinnen(kader)
    return tuple(gevonden)


def _check_typen(kader: Kader, gemist: Gemist) -> Iterator[Bevinding]:
    met_fasen = {fase.aanvraagtype for fase in kader.fasen}
    for type_ in kader.aanvraagtypen.values():
        if not type_.oplossingen:
            yield catalogus.TYPE_ZONDER_OPLOSSING.at(type_.plaats, type=type_.id)
        if met_fasen and type_.id not in met_fasen and not gemist.raakt("Fasen"):
            wat = f"het aanvraagtype '{type_.id}'"
            yield catalogus.ZONDER_RIJ.at(type_.plaats, wat=wat, blad="Fasen")
        if not (
            _has_casus(type_, kader) or _is_uitgelegd(type_, kader) or gemist.raakt("Casussen")
        ):
            yield catalogus.TYPE_ZONDER_CASUS.at(type_.plaats, type=type_.id)


def _has_casus(type_: Aanvraagtype, kader: Kader) -> bool:
    """Whether a case that is settled serves this type."""
    antwoorden = {_TYPE: Antwoord(_TYPE, (type_.id,), Plaats())}
    return any(
        casus.status != VOORSTEL
        and match_voorwaarden(casus.voorwaarden, antwoorden) is not Waarheid.NEE
        for casus in kader.casussen
    )


def _is_uitgelegd(type_: Aanvraagtype, kader: Kader) -> bool:
    """Whether a row of Redactie says that this type, by its id or name, has no casus."""
    namen = {fold_tekst(type_.id), fold_tekst(type_.naam)}
    rijen = (rij for tabel in kader.tabellen if tabel.blad == _REDACTIE for rij in tabel.rijen)
    teksten = (fold_tekst(" ".join(rij)) for rij in rijen)
    return any(
        _CASUS in tekst and all(any(w in tekst for w in woorden) for woorden in (namen, _ZONDER))
        for tekst in teksten
    )


def _check_oplossingen(kader: Kader, gemist: Gemist) -> Iterator[Bevinding]:
    genoemd = {id_ for type_ in kader.aanvraagtypen.values() for id_ in type_.oplossingen}
    met_tabel = {cel.oplossing for cel in kader.tabelcellen}
    for oplossing in kader.oplossingen.values():
        if oplossing.id not in genoemd and not gemist.raakt("Aanvraagtypen"):
            yield catalogus.NERGENS_GENOEMD.at(
                oplossing.plaats,
                waar="rij in het blad 'Aanvraagtypen'",
                wat="de oplossing",
                naam=oplossing.id,
            )
        if oplossing.id not in met_tabel and not gemist.raakt("Overzichtstabellen"):
            yield catalogus.OPLOSSING_ZONDER_TABEL.at(oplossing.plaats, oplossing=oplossing.id)


def _check_tabellen(kader: Kader) -> Iterator[Bevinding]:
    """The tables that lack a criterium which every table should have, each with all it lacks."""
    gevuld = {(cel.oplossing, cel.criterium) for cel in kader.tabelcellen}
    met_tabel = {oplossing for oplossing, _ in gevuld}
    algemeen = [criterium for criterium in kader.criteria if _is_algemeen(criterium, kader)]
    for oplossing in kader.oplossingen.values():
        mist = [c for c in algemeen if (oplossing.id, c) not in gevuld]
        if mist and oplossing.id in met_tabel:
            yield catalogus.TABEL_ONVOLLEDIG.at(
                oplossing.plaats,
                oplossing=oplossing.id,
                criteria=", ".join(f"'{criterium}'" for criterium in mist),
            )


def _is_algemeen(criterium: str, kader: Kader) -> bool:
    """Whether every table should have this criterium.

    So it is when a table says that it is not in the report, or when only one table lacks it.
    """
    eigen = [cel for cel in kader.tabelcellen if cel.criterium == criterium]
    tabellen = {cel.oplossing for cel in kader.tabelcellen}
    met = {cel.oplossing for cel in eigen}
    return any(not cel.in_bron for cel in eigen) or len(met) == len(tabellen) - 1 > 1


def _check_criteria(kader: Kader, gemist: Gemist) -> Iterator[Bevinding]:
    in_tabel = {cel.criterium for cel in kader.tabelcellen}
    beslist = {regel.criterium for regel in kader.beslisregels}
    bevraagd = {vraag.criterium for vraag in kader.richtvragen}
    hoofdstukken = {deel for vraag in kader.richtvragen for deel in _list_hoofdstukken(vraag)}
    for criterium in kader.criteria.values():
        los = criterium.id not in in_tabel and not gemist.raakt("Overzichtstabellen")
        if los and not _mag_zonder_tabel(criterium):
            yield catalogus.CRITERIUM_ZONDER_TABEL.at(criterium.plaats, criterium=criterium.id)
        onbeslist = criterium.id not in beslist | gemist.criteria
        if criterium.prioriteit is not None and onbeslist:
            yield catalogus.PRIORITEIT_ZONDER_REGEL.at(criterium.plaats, criterium=criterium.id)
        eigen = hoofdstukken.intersection(_list_hoofdstukken(criterium))
        if criterium.id not in bevraagd and eigen and not gemist.raakt("Richtvragen"):
            wat = f"het criterium '{criterium.id}'"
            yield catalogus.ZONDER_RIJ.at(criterium.plaats, wat=wat, blad="Richtvragen")


def _mag_zonder_tabel(criterium: Criterium) -> bool:
    """Its toelichting says why; a criterium that decides has another toelichting."""
    return criterium.prioriteit is None and bool(criterium.toelichting)


def _list_hoofdstukken(rij: Rij) -> Iterator[str]:
    """The parts of the report that a row comes from: "2 Toelichting / Ruimte" is "2 toelichting".

    Criteria of the part with the guiding questions have one; those of the tables do not.
    """
    return (fold_tekst(plaats.partition(" / ")[0]) for plaats in split_delen(rij.bron))


def _check_antwoordzinnen(kader: Kader) -> Iterator[Bevinding]:
    """The answers that decide and can change, but have no words for in a sentence."""
    if not kader.antwoordzinnen:
        return
    beslist = {v.vraag for regel in kader.beslisregels for v in regel.voorwaarden}
    for vraag in kader.vragen.values():
        if vraag.id not in beslist or vraag.id in WAT_GEVRAAGD:
            continue
        for keuze in kader.keuzes(vraag):
            if not keuze.open and not kader.bijzin(vraag.id, keuze.waarde):
                wat = f"het antwoord '{keuze.waarde}' op de vraag '{vraag.id}'"
                yield catalogus.ZONDER_RIJ.at(vraag.plaats, wat=wat, blad="Antwoordzinnen")
