"""What the Beslisregels can and cannot do: gaps, rows that never have a turn, contradictions.

Exact over all answers, for each aanvraagtype apart (evaluation/logica/antwoordruimte.py).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import logica as catalogus
from afweging_xlsx.domain.gevalzin import phrase_geval, phrase_typen
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.kaderrest import NIETS, Gemist
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Beslisregel, Criterium
from afweging_xlsx.evaluation.logica.antwoordruimte import Gegeven, evaluate_combinaties
from afweging_xlsx.evaluation.regelbits import Regels

_PerType = Mapping[str, Mapping[Regels, Gegeven]]
"""For each aanvraagtype the sets of rules that can hold together, with the shortest request."""


def evaluate_regellogica(kader: Kader, gemist: Gemist = NIETS) -> tuple[Bevinding, ...]:
    """What is wrong with the Beslisregels of each prioriteitscriterium.

    A case that no rule covers, or only a rule without voorwaarden; a rule that never is the first
    to hold, or says otherwise than an earlier one that holds in the same cases. What could be
    otherwise with what was left out is not said.
    """
    criteria = kader.prioriteitscriteria
    return tuple(b for c in criteria for b in _check_criterium(kader, c, gemist))


def _check_criterium(kader: Kader, criterium: Criterium, gemist: Gemist) -> Iterator[Bevinding]:
    regels = [regel for regel in kader.beslisregels if regel.criterium == criterium.id]
    per_type: dict[str, Mapping[Regels, Gegeven]] = {}
    for type_ in kader.aanvraagtypen:
        combinaties = evaluate_combinaties(regels, kader, type_)
        if not combinaties.volledig:
            wat = f"voor '{criterium.subcriterium}'"
            yield catalogus.LOGICA_BEGRENSD.at(_blad(kader), wat=wat)
            return
        per_type[type_] = combinaties.per_regels
    if criterium.id not in gemist.criteria:
        plaats = regels[-1].plaats if regels else criterium.plaats
        yield from _check_gaten(kader, criterium, plaats, per_type)
        yield from _check_restrijen(kader, regels, per_type)
    if gemist.raakt_antwoorden:
        return
    samen = {bits for combinaties in per_type.values() for bits in combinaties}
    for bit, regel in enumerate(regels):
        yield from _check_regel(regels, bit, regel, samen)


def _check_gaten(
    kader: Kader, criterium: Criterium, plaats: Plaats, per_type: _PerType
) -> Iterator[Bevinding]:
    """Cases in which no rule holds, at the last rule: below it one can be added."""
    gevallen = {type_: c[0] for type_, c in per_type.items() if 0 in c}
    for voorbeeld, typen in _group_gevallen(kader, gevallen):
        yield catalogus.GEVAL_ZONDER_REGEL.at(
            plaats,
            criterium=criterium.subcriterium,
            voorbeeld=voorbeeld,
            typen=phrase_typen(kader, typen),
        )


def _check_restrijen(
    kader: Kader, regels: Sequence[Beslisregel], per_type: _PerType
) -> Iterator[Bevinding]:
    """Cases in which only rules without voorwaarden hold, at the first of these."""
    rest = sum(1 << bit for bit, regel in enumerate(regels) if not regel.voorwaarden)
    gevallen = {type_: c[rest] for type_, c in per_type.items() if rest and rest in c}
    for voorbeeld, typen in _group_gevallen(kader, gevallen):
        regel = regels[_lowest(rest)]
        yield catalogus.ALLEEN_RESTRIJ.at(
            regel.plaats, id=regel.id, voorbeeld=voorbeeld, typen=phrase_typen(kader, typen)
        )


def _check_regel(
    regels: Sequence[Beslisregel], bit: int, regel: Beslisregel, samen: Iterable[Regels]
) -> Iterator[Bevinding]:
    """A rule that can hold but never has a turn: one bevinding, with the reason that says most."""
    waar = [bits for bits in samen if bits >> bit & 1]
    winnaars = sorted({_lowest(bits) for bits in waar})
    if not waar or bit in winnaars:
        return
    gelijk = _find_gelijk(bit, samen)
    if gelijk is not None and regels[gelijk].oordeel is not regel.oordeel:
        andere = regels[gelijk]
        yield catalogus.REGELS_TEGENSTRIJDIG.at(
            regel.plaats,
            id=regel.id,
            andere=andere.id,
            cel=andere.plaats.cel,
            oordeel=regel.oordeel,
        )
        return
    eerder = ", ".join(f"'{regels[n].id}' ({regels[n].plaats.cel})" for n in winnaars)
    yield catalogus.REGEL_ONBEREIKBAAR.at(regel.plaats, id=regel.id, eerder=eerder)


def _find_gelijk(bit: int, samen: Iterable[Regels]) -> int | None:
    """The first earlier rule that holds in exactly the same cases."""
    for eerder in range(bit):
        if all((bits >> bit ^ bits >> eerder) & 1 == 0 for bits in samen):
            return eerder
    return None


def _group_gevallen(
    kader: Kader, gevallen: Mapping[str, Gegeven]
) -> Iterable[tuple[str, tuple[str, ...]]]:
    """The cases in words, each once, with the types that it goes for."""
    per_voorbeeld: dict[str, tuple[str, ...]] = {}
    for type_, gegeven in gevallen.items():
        voorbeeld = phrase_geval(kader, type_, gegeven)
        per_voorbeeld[voorbeeld] = (*per_voorbeeld.get(voorbeeld, ()), type_)
    return per_voorbeeld.items()


def _lowest(regels: Regels) -> int:
    """The number of the first rule of a set that is not empty."""
    return (regels & -regels).bit_length() - 1


def _blad(kader: Kader) -> Plaats:
    return Plaats(kader.versie.bestand, "Beslisregels")
