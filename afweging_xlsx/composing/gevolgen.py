"""What is still open, whom to ask, and what other answers would do to the advice."""

from collections.abc import Iterable, Iterator, Sequence, Set

from afweging_xlsx.composing.woorden import (
    phrase_antwoord,
    phrase_kort,
    phrase_lijst,
    phrase_telwoord,
    phrase_uitkomstwoord,
    phrase_zin,
)
from afweging_xlsx.domain.aanvraag import INGEVULD, Antwoord
from afweging_xlsx.domain.afweging import Afweging, Oordeel
from afweging_xlsx.domain.gevolgen import Gevolg, Omslag, Vragenset
from afweging_xlsx.domain.rijen import Vraag
from afweging_xlsx.domain.uitkomst import Uitkomst
from afweging_xlsx.domain.waarheid import Waarheid

BEHANDELAAR = "behandelaar"
"""Who judges where others confirm."""

MEESTE_OMSLAGEN = 5
_MEESTE_SETS = 4
_MEESTE_GEVOLGEN = 3

GEEN_OMSLAG = "Geen enkel antwoord alleen verandert dit advies."
_GEEN_ANDERE = "Geen enkel ander antwoord alleen verandert dit advies."
_TE_VEEL = (
    "Er staan te veel vragen open om uit te zoeken welke antwoorden samen de uitkomst bepalen. "
    "Vul eerst een paar van de open vragen in en maak de nota opnieuw."
)
_GEEN_SET = "Met antwoorden op de open vragen is de uitkomst nog niet te bepalen."


def compose_open_punten(afweging: Afweging) -> tuple[str, ...]:
    """What is not known yet: what can settle the outcome first, then what is open per criterium."""
    verteld = _list_verteld(afweging)
    per_criterium = [
        _phrase_criterium(nummer, oordeel, afweging)
        for nummer, oordeel in afweging.oordelen.items()
        if oordeel.waarheid is Waarheid.ONBEKEND
        and not (oordeel.open_vragen and set(oordeel.open_vragen) <= verteld)
    ]
    return (*_compose_beslissend(afweging), *per_criterium)


def phrase_eerst(afweging: Afweging) -> str:
    """Whom to ask what first when the outcome is open; empty when no question settles it."""
    if not afweging.openstaand.sets:
        return ""
    navragen = [
        f"{_phrase_bij(vraag, afweging)}: {phrase_kort(vraag.id, afweging.kader)}"
        for vraag in afweging.openstaand.sets[0].vragen
    ]
    return f"Vraag eerst na{' en'.join(navragen)}."


def compose_omslag(afweging: Afweging) -> tuple[str, ...]:
    """The changes of one answer that give another advice, those in somebody's hands first.

    Answers with the same effect are one sentence. At most MEESTE_OMSLAGEN; what the open questions
    tell already is left out.
    """
    groepen = _group_omslagen(afweging)
    return tuple(_phrase_omslag(groep, afweging) for groep in groepen[:MEESTE_OMSLAGEN])


def phrase_omslag_uitleg(afweging: Afweging) -> str:
    """How the list of changes is to be read, or that there is none."""
    if not afweging.omslagen:
        return GEEN_OMSLAG
    aantal = len(_group_omslagen(afweging))
    if not aantal:
        return _GEEN_ANDERE
    ook = "Ook deze antwoorden" if _list_verteld(afweging) else "Deze antwoorden"
    if aantal <= MEESTE_OMSLAGEN:
        return f"{ook} veranderen elk het advies:"
    return f"{ook} veranderen elk het advies. Dit zijn er {MEESTE_OMSLAGEN} van {aantal}:"


def _compose_beslissend(afweging: Afweging) -> list[str]:
    """The smallest sets of open questions, each with whom to ask and what each answer gives."""
    if afweging.uitkomst is not Uitkomst.NOG_NIET_TE_BEPALEN:
        return []
    openstaand = afweging.openstaand
    if not openstaand.volledig:
        return [_TE_VEEL]
    if not openstaand.sets:
        return [_GEEN_SET]
    getoond = openstaand.sets[:_MEESTE_SETS]
    zinnen = [_phrase_set(nummer, vragenset, afweging) for nummer, vragenset in enumerate(getoond)]
    if (rest := len(openstaand.sets) - _MEESTE_SETS) > 0:
        kan = "keuze van vragen kan" if rest == 1 else "keuzes van vragen kunnen"
        zinnen.append(f"Nog {rest} andere {kan} de uitkomst ook bepalen.")
    return [*zinnen, *_phrase_gunstig(afweging)]


def _phrase_gunstig(afweging: Afweging) -> Iterator[str]:
    """What it takes for a good outcome, when no set above gives it: one way as example."""
    for vragenset in afweging.gunstig.sets[:1]:
        gevolg = vragenset.gevolgen[0]
        paren = zip(vragenset.vragen, gevolg.antwoorden, strict=True)
        als = phrase_lijst([_phrase_bijzinnen(vraag, a, afweging) for vraag, a in paren])
        woord = phrase_uitkomstwoord(gevolg.uitkomst)
        wel = len(afweging.gunstig.sets) + len(vragenset.gevolgen) > 2
        yield (
            f"Voor het advies '{woord}' zijn meer antwoorden nodig. "
            f"Dat kan{' bijvoorbeeld' if wel else ''} als {als}."
        )


def _phrase_set(nummer: int, vragenset: Vragenset, afweging: Afweging) -> str:
    """One set of questions; the first says how many answers it takes."""
    aantal = len(vragenset.vragen)
    kop = (
        "Eén antwoord kan de uitkomst bepalen."
        if aantal == 1
        else f"{phrase_telwoord(aantal)} antwoorden samen kunnen de uitkomst bepalen."
    )
    vragen = [f"Vraag na{_phrase_bij(v, afweging)}: '{v.vraag}'." for v in vragenset.vragen]
    begin = [f"Of {vragen[0][0].lower()}{vragen[0][1:]}" if nummer else f"{kop} {vragen[0]}"]
    return " ".join([*begin, *vragen[1:], *_phrase_gevolgen(vragenset, afweging)])


def _phrase_bij(vraag: Vraag, afweging: Afweging) -> str:
    """Whom to ask, with a space before it: " bij de netbeheerder"; empty when nobody is named."""
    wie = _find_wie(vraag, afweging)
    return f" bij de {wie}" if wie else ""


def _find_wie(vraag: Vraag, afweging: Afweging) -> str:
    """Whom to ask: by the rule that waits for this question alone, else by the question itself."""
    wacht = [o for o in afweging.oordelen.values() if vraag in o.open_vragen and o.regel]
    alleen = [o.regel.navragen_bij for o in wacht if o.regel and len(o.open_vragen) == 1]
    anders = [o.regel.navragen_bij for o in wacht if o.regel]
    return next(filter(None, [*alleen, vraag.navragen_bij, *anders]), "")


def _phrase_gevolgen(vragenset: Vragenset, afweging: Afweging) -> list[str]:
    """What the answers lead to: per combination, or per outcome when there are many."""
    gevolgen = vragenset.gevolgen
    uitkomsten = list(dict.fromkeys(gevolg.uitkomst for gevolg in gevolgen))
    if len(vragenset.vragen) == 1:
        gevolgen = tuple(_merge(gevolgen, uitkomst) for uitkomst in uitkomsten)
    if len(gevolgen) > _MEESTE_GEVOLGEN:
        woorden = phrase_lijst([_phrase_advies(u, afweging) for u in uitkomsten], "of")
        return [f"Met de goede antwoorden daarop wordt het advies: {woorden}."]
    zinnen = [_phrase_gevolg(gevolg, vragenset, afweging) for gevolg in gevolgen]
    return zinnen if vragenset.altijd else [*zinnen, "Anders blijft het advies open."]


def _merge(gevolgen: Iterable[Gevolg], uitkomst: Uitkomst) -> Gevolg:
    """All answers to one question that give this outcome."""
    eigen = [g for g in gevolgen if g.uitkomst is uitkomst]
    return Gevolg((tuple(a for g in eigen for a in g.antwoorden[0]),), uitkomst)


def _phrase_gevolg(gevolg: Gevolg, vragenset: Vragenset, afweging: Afweging) -> str:
    paren = zip(vragenset.vragen, gevolg.antwoorden, strict=True)
    if len(vragenset.vragen) == 1:
        als = _phrase_als(vragenset.vragen[0], gevolg.antwoorden[0], afweging)
    else:
        als = " en ".join(_phrase_bijzinnen(v, antwoorden, afweging) for v, antwoorden in paren)
    return f"Als {als}, dan wordt het advies: {_phrase_advies(gevolg.uitkomst, afweging)}."


def _group_omslagen(afweging: Afweging) -> list[tuple[Omslag, ...]]:
    """The changes per question and outcome, those in somebody's hands first."""
    verteld = _list_verteld(afweging)
    over = [omslag for omslag in afweging.omslagen if omslag.vraag not in verteld]
    groepen: dict[tuple[str, Uitkomst], tuple[Omslag, ...]] = {}
    for omslag in over:
        sleutel = (omslag.vraag.id, omslag.uitkomst)
        groepen[sleutel] = (*groepen.get(sleutel, ()), omslag)
    return sorted(groepen.values(), key=lambda groep: not _in_handen(groep[0].vraag, afweging))


def _list_verteld(afweging: Afweging) -> Set[Vraag]:
    """The questions of which the open questions tell already what each answer does."""
    getoond = afweging.openstaand.sets[:_MEESTE_SETS]
    return {s.vragen[0] for s in getoond if len(s.vragen) == 1}


def _in_handen(vraag: Vraag, afweging: Afweging) -> bool:
    """Whether somebody can give this answer, or make it another."""
    bekend = afweging.aanvraag.antwoorden[vraag.id].bekend
    return vraag.te_veranderen if bekend else bool(_find_wie(vraag, afweging))


def _phrase_omslag(groep: Sequence[Omslag], afweging: Afweging) -> str:
    als = _phrase_als(groep[0].vraag, [omslag.antwoord for omslag in groep], afweging)
    return f"Als {als}, dan wordt het advies: {_phrase_advies(groep[0].uitkomst, afweging)}."


def _phrase_advies(uitkomst: Uitkomst, afweging: Afweging) -> str:
    """The outcome in words; a belemmering holds for 'kan wenselijk' too."""
    belemmerd = uitkomst is Uitkomst.KAN_WENSELIJK and afweging.belemmeringen
    mits = ", mits de belemmeringen zijn opgelost" if belemmerd else ""
    return f"{phrase_uitkomstwoord(uitkomst)}{mits}"


def _phrase_als(vraag: Vraag, antwoorden: Sequence[Antwoord], afweging: Afweging) -> str:
    """The condition with who confirms it, when the master has words for these answers."""
    bijzinnen = [_find_bijzin(vraag, antwoord, afweging) for antwoord in antwoorden]
    wie = _find_wie(vraag, afweging)
    if wie and all(bijzinnen) and _in_handen(vraag, afweging):
        zegt = "oordeelt" if wie == BEHANDELAAR else "bevestigt"
        return f"de {wie} {zegt} dat {' of dat '.join(bijzinnen)}"
    return _phrase_bijzinnen(vraag, antwoorden, afweging)


def _phrase_bijzinnen(vraag: Vraag, antwoorden: Sequence[Antwoord], afweging: Afweging) -> str:
    bijzinnen = [_find_bijzin(vraag, antwoord, afweging) for antwoord in antwoorden]
    if all(bijzinnen):
        return " of ".join(bijzinnen)
    if antwoorden[0].waarden == (INGEVULD,):
        return f"'{vraag.vraag}' is ingevuld"
    labels = [
        f"'{phrase_antwoord(antwoord, afweging.kader, afweging.aanvraagtype.id)}'"
        for antwoord in antwoorden
    ]
    return f"het antwoord op '{vraag.vraag}' {phrase_lijst(labels, 'of')} is"


def _find_bijzin(vraag: Vraag, antwoord: Antwoord, afweging: Afweging) -> str:
    enkel = len(antwoord.waarden) == 1
    return afweging.kader.bijzin(vraag.id, str(antwoord.waarden[0])) if enkel else ""


def _phrase_criterium(nummer: int, oordeel: Oordeel, afweging: Afweging) -> str:
    return " ".join([f"Criterium {nummer} is nog onbekend.", *_list_open(oordeel, afweging)])


def _list_open(oordeel: Oordeel, afweging: Afweging) -> Iterator[str]:
    """Which questions have no answer yet, by whom to ask; else what the criterium asks."""
    bij = oordeel.regel.navragen_bij if oordeel.regel else ""
    if not oordeel.open_vragen:
        eis = oordeel.criterium.toelichting or oordeel.criterium.subcriterium
        yield f"Het is de vraag of dit zo is: '{phrase_zin(eis).rstrip('.')}'."
        yield from [f"Vraag dit na bij de {bij}."] if bij else []
        return
    per_persoon: dict[str, list[str]] = {}
    for vraag in oordeel.open_vragen:
        wie = _find_wie(vraag, afweging)
        per_persoon.setdefault(wie, []).append(phrase_kort(vraag.id, afweging.kader))
    for wie, vragen in per_persoon.items():
        begin = f"Vraag na bij de {wie}" if wie else "Nog zonder antwoord"
        yield f"{begin}: {phrase_lijst(vragen)}."
    if bij and bij not in per_persoon:
        yield f"Ook de {bij} kan hierover meer weten."
