"""The advice paragraph: the outcome first, then what it rests on, what blocks and what can.

Source: chapter 2 of the report: the rule must at least be met, so the outcome "may be regarded as
desirable"; the other criteria matter too and can be improved with support.
"""

from collections.abc import Iterable

from afweging_xlsx.composing.gevolgen import phrase_eerst
from afweging_xlsx.composing.woorden import phrase_lijst, phrase_telwoord
from afweging_xlsx.domain.afweging import Afweging
from afweging_xlsx.domain.expressie import En, Expressie, Niet, Nummer, Of
from afweging_xlsx.domain.kader import STAND
from afweging_xlsx.domain.rijen import Beslisregel, Grond, Zwaarte
from afweging_xlsx.domain.uitkomst import Uitkomst
from afweging_xlsx.domain.voorwaarde import IsOnbekend
from afweging_xlsx.domain.waarheid import Waarheid

STATUS = "Dit is een advies, geen besluit. Een medewerker van de gemeente beslist."

_UITKOMST = {
    Uitkomst.KAN_WENSELIJK: "kan als wenselijk worden aangemerkt",
    Uitkomst.NIET_WENSELIJK: "kan nu niet als wenselijk worden aangemerkt, "
    "op basis van deze feiten",
    Uitkomst.NOG_NIET_TE_BEPALEN: "is nog niet te beoordelen: er ontbreken feiten",
}
_VERVOLG = {
    Uitkomst.KAN_WENSELIJK: "Hiermee is voldaan aan het minimum. De andere criteria tellen ook "
    "mee. Met ondersteuning kunnen ze beter worden.",
    Uitkomst.NIET_WENSELIJK: "Veranderen de feiten, dan kan het advies ook veranderen.",
    Uitkomst.NOG_NIET_TE_BEPALEN: "Met de ontbrekende feiten kan het advies worden afgemaakt.",
}
_VOLDAAN = {
    Waarheid.JA: "Aan {criteria} is voldaan.",
    Waarheid.NEE: "Aan {criteria} is niet voldaan.",
    Waarheid.ONBEKEND: "Nog onbekend: {criteria}.",
}


def phrase_uitkomst(afweging: Afweging) -> str:
    """The outcome in one sentence; it says so when it rests on the overview table."""
    naam = afweging.aanvraagtype.naam
    zin = f"De aanvraag voor een {naam[0].lower()}{naam[1:]} {_UITKOMST[afweging.uitkomst]}"
    mits = ", mits de belemmeringen hieronder zijn opgelost" * _met_mits(afweging)
    return f"{zin}{mits}{_phrase_op_tabel(afweging)}."


def compose_toelichting(afweging: Afweging) -> tuple[str, ...]:
    """Why this outcome: the criteria by oordeel, the confirmation asked for, what follows."""
    delen = [" ".join(_phrase_criteria(afweging))]
    if afweging.op_tabel:
        delen.append(_phrase_bevestiging(afweging))
    delen.append(" ".join([_VERVOLG[afweging.uitkomst], *_phrase_vervolg(afweging)]))
    return tuple(delen)


def _phrase_vervolg(afweging: Afweging) -> list[str]:
    """What to ask first, and that something departs from the report or the type."""
    zinnen = []
    if afweging.uitkomst is Uitkomst.NOG_NIET_TE_BEPALEN:
        zinnen = [phrase_eerst(afweging), "Zie 'Wat nog open is'."]
    if (aantal := len(afweging.spanningen)) > 0:
        past = "punt past" if aantal == 1 else "punten passen"
        zinnen.append(
            f"{phrase_telwoord(aantal)} {past} niet bij het rapport of het type aanvraag. "
            "Zie 'Wat niet past'."
        )
    return [zin for zin in zinnen if zin]


def compose_belemmeringen(afweging: Afweging) -> tuple[str, ...]:
    """What blocks: it does not change the outcome, but stands right after it."""
    return tuple(
        f"{treffer.rij.tekst} {treffer.rij.actie}".strip() for treffer in afweging.belemmeringen
    )


def compose_mogelijkheden(afweging: Afweging) -> tuple[str, ...]:
    """What can be done: the aandachtspunten that the master puts in the advice itself."""
    return tuple(
        f"{treffer.rij.tekst} {treffer.rij.actie}".strip()
        for treffer in afweging.aandachtspunten
        if treffer.rij.in_advies and treffer.rij.zwaarte is not Zwaarte.BELEMMERING
    )


def phrase_stand(afweging: Afweging) -> str:
    """The date of the overview tables as the note names it: "stand augustus 2024", or empty."""
    stand = afweging.kader.instellingen.get(STAND, "")
    return f"stand {stand}" if stand else ""


def phrase_regel(regel: Expressie) -> str:
    """The prioriteitsregel in words."""
    match regel:
        case Nummer(nummer):
            return f"criterium {nummer}"
        case Niet(deel):
            woorden = phrase_regel(deel)
            return f"niet ({woorden})" if isinstance(deel, En | Of) else f"niet {woorden}"
        case En(delen):
            return " en ".join(_phrase_deel(deel) for deel in delen)
        case Of(delen):
            return ", of ".join(phrase_regel(deel) for deel in delen)


def phrase_grond(regel: Beslisregel, afweging: Afweging) -> str:
    """What an oordeel rests on, in words; what the table says in general asks for confirmation."""
    if regel.grond is Grond.OVERZICHTSTABEL:
        wie = _phrase_wie([regel.navragen_bij])
        return f"Overzichtstabel{_stand(afweging)}. Laat dit bevestigen{wie}."
    return "Antwoorden in de aanvraag" if _wants_antwoord(regel) else "Geen antwoord beslist dit"


def _wants_antwoord(regel: Beslisregel) -> bool:
    """Whether this rule holds because of an answer, and not only because answers lack."""
    eisen = [eis for voorwaarde in regel.voorwaarden for eis in voorwaarde.eisen]
    return any(not isinstance(eis, IsOnbekend) for eis in eisen)


def _phrase_deel(deel: Expressie) -> str:
    woorden = phrase_regel(deel)
    return f"({woorden})" if isinstance(deel, Of) else woorden


def _met_mits(afweging: Afweging) -> bool:
    return afweging.uitkomst is Uitkomst.KAN_WENSELIJK and bool(afweging.belemmeringen)


def _stand(afweging: Afweging) -> str:
    stand = phrase_stand(afweging)
    return f" ({stand})" if stand else ""


def _phrase_criteria(afweging: Afweging) -> list[str]:
    """One sentence per oordeel that occurs: which criteria are met, not met, or still open."""
    zinnen = []
    for waarheid, woorden in _VOLDAAN.items():
        namen = [
            f"criterium {nummer} ({oordeel.criterium.subcriterium})"
            for nummer, oordeel in afweging.oordelen.items()
            if oordeel.waarheid is waarheid
        ]
        if namen:
            zinnen.append(woorden.format(criteria=phrase_lijst(namen)))
    return zinnen


def _phrase_op_tabel(afweging: Afweging) -> str:
    """For which criteria the outcome rests on the table, with its date; else empty."""
    if not afweging.op_tabel:
        return ""
    nummers = phrase_lijst([str(nummer) for nummer in afweging.op_tabel])
    tabel = f"de overzichtstabel{_stand(afweging)}"
    return f"; dit rust voor criterium {nummers} op {tabel} en niet op antwoorden"


def _phrase_bevestiging(afweging: Afweging) -> str:
    regels = [afweging.oordelen[nummer].regel for nummer in afweging.op_tabel]
    wie = _phrase_wie([regel.navragen_bij for regel in regels if regel is not None])
    nummers = phrase_lijst([str(nummer) for nummer in afweging.op_tabel])
    return f"Laat het oordeel over criterium {nummers} bevestigen{wie}."


def _phrase_wie(namen: Iterable[str]) -> str:
    """Who can confirm it, each once; empty when the master names nobody."""
    bij = [f"de {naam}" for naam in dict.fromkeys(namen) if naam]
    return f" door {phrase_lijst(bij)}" if bij else ""
