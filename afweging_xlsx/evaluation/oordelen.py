"""The judgement: first-hit Beslisregels and the prioriteitsregel (design, section 6).

Source: chapter 2 of the report, the criteria for desirable solutions.
"""

from collections.abc import Iterable, Mapping
from itertools import combinations
from types import MappingProxyType

from afweging_xlsx.domain.aanvraag import Aanvraag
from afweging_xlsx.domain.afweging import Oordeel, Regelproef, Voorwaardeproef
from afweging_xlsx.domain.expressie import En, Expressie, Niet, Nummer, Of
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.rijen import Beslisregel, Criterium, Grond, Vraag
from afweging_xlsx.domain.uitkomst import Uitkomst
from afweging_xlsx.domain.voorwaarde import Voorwaarde
from afweging_xlsx.domain.waarheid import Waarheid, all_of, any_of, negate
from afweging_xlsx.evaluation.voorwaarden import (
    Antwoorden,
    match_antwoorden,
    match_relevantie,
    match_voorwaarde,
)

_UITKOMST = {
    Waarheid.JA: Uitkomst.KAN_WENSELIJK,
    Waarheid.NEE: Uitkomst.NIET_WENSELIJK,
    Waarheid.ONBEKEND: Uitkomst.NOG_NIET_TE_BEPALEN,
}


def evaluate_oordelen(aanvraag: Aanvraag, kader: Kader) -> Mapping[int, Oordeel]:
    """The oordeel on each prioriteitscriterium, by its number."""
    return MappingProxyType(
        {
            criterium.prioriteit: _evaluate_criterium(criterium, aanvraag.antwoorden, kader)
            for criterium in kader.prioriteitscriteria
            if criterium.prioriteit is not None
        }
    )


def evaluate_uitkomst(regel: Expressie, oordelen: Mapping[int, Oordeel]) -> Uitkomst:
    """What the prioriteitsregel gives for these oordelen; onbekend is not known yet."""
    return evaluate_waarden(regel, {nummer: o.waarheid for nummer, o in oordelen.items()})


def evaluate_waarden(regel: Expressie, waarden: Mapping[int, Waarheid]) -> Uitkomst:
    """The same for bare truth values."""
    return _UITKOMST[evaluate_expressie(regel, waarden)]


def evaluate_op_tabel(regel: Expressie, oordelen: Mapping[int, Oordeel]) -> tuple[int, ...]:
    """The oordelen from the overview table on which the outcome rests, by number.

    An oordeel counts when the outcome changes as soon as it is onbekend, alone or together with
    other oordelen from the table that do not change it by themselves.
    """
    waarden = {nummer: oordeel.waarheid for nummer, oordeel in oordelen.items()}
    uit_tabel = [nummer for nummer, oordeel in oordelen.items() if _is_uit_tabel(oordeel)]
    uitkomst = evaluate_expressie(regel, waarden)

    def houdt_stand(zonder: Iterable[int]) -> bool:
        geschrapt = dict.fromkeys(zonder, Waarheid.ONBEKEND)
        return evaluate_expressie(regel, waarden | geschrapt) is uitkomst

    return tuple(
        nummer
        for nummer in uit_tabel
        if any(
            houdt_stand(andere) and not houdt_stand({*andere, nummer})
            for aantal in range(len(uit_tabel))
            for andere in combinations([n for n in uit_tabel if n != nummer], aantal)
        )
    )


def evaluate_expressie(regel: Expressie, waarden: Mapping[int, Waarheid]) -> Waarheid:
    """The Kleene value of the expression; a number without an oordeel is onbekend."""
    match regel:
        case Nummer(nummer):
            return waarden.get(nummer, Waarheid.ONBEKEND)
        case Niet(deel):
            return negate(evaluate_expressie(deel, waarden))
        case En(delen):
            return all_of(evaluate_expressie(deel, waarden) for deel in delen)
        case Of(delen):
            return any_of(evaluate_expressie(deel, waarden) for deel in delen)


def _is_uit_tabel(oordeel: Oordeel) -> bool:
    regel = oordeel.regel
    return (
        regel is not None
        and regel.grond is Grond.OVERZICHTSTABEL
        and oordeel.waarheid is not Waarheid.ONBEKEND
    )


def _evaluate_criterium(criterium: Criterium, antwoorden: Antwoorden, kader: Kader) -> Oordeel:
    """Hit policy "eerste": the first row in sheet order whose voorwaarden all hold.

    Rows that an answer rules out do not count as looked at.
    """
    proeven: list[Regelproef] = []
    for regel in kader.beslisregels:
        if regel.criterium != criterium.id:
            continue
        proeven.append(_evaluate_regel(regel, antwoorden))
        if proeven[-1].waarheid is Waarheid.JA:
            break
    raak = proeven[-1].regel if proeven and proeven[-1].waarheid is Waarheid.JA else None
    bekeken = [v.voorwaarde for p in proeven if not _valt_af(p) for v in p.voorwaarden]
    waarheid = raak.oordeel if raak else Waarheid.ONBEKEND
    return Oordeel(
        criterium,
        waarheid,
        raak,
        match_antwoorden(raak.voorwaarden or bekeken, antwoorden) if raak else (),
        _list_open(bekeken, antwoorden, kader) if waarheid is Waarheid.ONBEKEND else (),
        tuple(proeven),
    )


def _evaluate_regel(regel: Beslisregel, antwoorden: Antwoorden) -> Regelproef:
    proeven = tuple(
        Voorwaardeproef(v, antwoorden.get(v.vraag), match_voorwaarde(v, antwoorden))
        for v in regel.voorwaarden
    )
    return Regelproef(regel, proeven, all_of(proef.waarheid for proef in proeven))


def _valt_af(proef: Regelproef) -> bool:
    """Whether an answer that is known rules this row out, whatever the others will be."""
    return any(
        deel.waarheid is Waarheid.NEE and deel.antwoord is not None and deel.antwoord.bekend
        for deel in proef.voorwaarden
    )


def _list_open(
    bekeken: Iterable[Voorwaarde], antwoorden: Antwoorden, kader: Kader
) -> tuple[Vraag, ...]:
    """The questions among these conditions that apply to the request and have no known answer."""
    return tuple(
        kader.vragen[antwoord.vraag]
        for antwoord in match_antwoorden(bekeken, antwoorden)
        if not antwoord.bekend and match_relevantie(kader.vragen[antwoord.vraag], antwoorden)
    )
