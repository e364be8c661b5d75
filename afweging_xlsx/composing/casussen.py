"""The reference cases: why each is relevant, what differs, and what it tells."""

from afweging_xlsx.composing.woorden import (
    GEEN_CASUS,
    phrase_antwoord,
    phrase_kort,
    phrase_lijst,
    phrase_regels,
    phrase_waarden,
    phrase_zin,
)
from afweging_xlsx.domain.aanvraag import Antwoord
from afweging_xlsx.domain.advies import Casusblok, Kenmerkregel
from afweging_xlsx.domain.afweging import Afweging, Casuskeuze
from afweging_xlsx.domain.voorwaarde import Is, Voorwaarde


def compose_casussen(afweging: Afweging) -> tuple[Casusblok, ...]:
    """The cases of the own type, the most alike first."""
    return tuple(
        Casusblok(
            naam=keuze.casus.naam,
            waarom=_phrase_waarom(keuze, afweging, uitgebreid=not nummer),
            beschrijving=(" ".join(phrase_regels(keuze.casus.beschrijving)),),
            lessen=phrase_regels(keuze.casus.lessen),
            achtergrond=tuple(
                Kenmerkregel(phrase_zin(kop).rstrip("."), " ".join(phrase_regels(tekst)))
                for kop, tekst in keuze.casus.achtergrond
            ),
        )
        for nummer, keuze in enumerate(afweging.casussen)
    )


def phrase_casus_uitleg(afweging: Afweging) -> str:
    """Says so when the report has no case for this type."""
    return "" if afweging.casussen else GEEN_CASUS


def _phrase_waarom(keuze: Casuskeuze, afweging: Afweging, uitgebreid: bool) -> str:
    """What is alike, what differs, and what cannot be compared: nothing is claimed of that.

    `uitgebreid` tells of each difference how it is on both sides.
    """
    gelijk = [_phrase_gelijk(kenmerk, afweging) for kenmerk in keuze.gedeeld]
    anders = [_phrase_anders(kenmerk, afweging, uitgebreid) for kenmerk in keuze.anders]
    onbekend = [phrase_kort(kenmerk.vraag, afweging.kader) for kenmerk in keuze.onbekend]
    zinnen = [f"Hetzelfde type aanvraag. Ook hetzelfde: {'; '.join(gelijk)}."] if gelijk else []
    zinnen = zinnen or ["Alleen het type aanvraag is hetzelfde."]
    if anders:
        zinnen.append(f"Anders: {'; '.join(anders) if uitgebreid else phrase_lijst(anders)}.")
    if onbekend:
        zinnen.append(f"Niet te vergelijken, want niet bekend: {phrase_lijst(onbekend)}.")
    return " ".join(zinnen)


def _phrase_gelijk(kenmerk: Voorwaarde, afweging: Afweging) -> str:
    """The trait with the answer of the request, as far as the case shares it."""
    kader, antwoord = afweging.kader, _find_antwoord(kenmerk, afweging)
    gedeeld = {eis.waarde for eis in kenmerk.eisen if isinstance(eis, Is)}
    waarden = tuple(w for w in antwoord.waarden if w in gedeeld) or antwoord.waarden
    eigen = Antwoord(antwoord.vraag, waarden, antwoord.plaats)
    waarde = phrase_antwoord(eigen, kader, afweging.aanvraagtype.id)
    return f"{phrase_kort(kenmerk.vraag, kader)} ({waarde})"


def _phrase_anders(kenmerk: Voorwaarde, afweging: Afweging, uitgebreid: bool) -> str:
    kader, type_ = afweging.kader, afweging.aanvraagtype.id
    if not uitgebreid:
        return phrase_kort(kenmerk.vraag, kader)
    hier = phrase_antwoord(_find_antwoord(kenmerk, afweging), kader, type_)
    casus = phrase_waarden(kenmerk, kader, type_)
    return f"{phrase_kort(kenmerk.vraag, kader)} (casus: {casus}; aanvraag: {hier})"


def _find_antwoord(kenmerk: Voorwaarde, afweging: Afweging) -> Antwoord:
    return afweging.aanvraag.antwoorden[kenmerk.vraag]
