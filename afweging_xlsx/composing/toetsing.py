"""The assessment against the prioriteitscriteria."""

from afweging_xlsx.composing.uitkomst import phrase_grond, phrase_regel
from afweging_xlsx.composing.woorden import (
    phrase_antwoord,
    phrase_kort,
)
from afweging_xlsx.domain.aanvraag import WAT_GEVRAAGD
from afweging_xlsx.domain.advies import Toetsregel
from afweging_xlsx.domain.afweging import Afweging, Oordeel
from afweging_xlsx.domain.waarheid import Waarheid

_OORDEEL = {
    Waarheid.JA: "Ja, voldaan",
    Waarheid.NEE: "Nee, niet voldaan",
    Waarheid.ONBEKEND: "Nog onbekend",
}


def compose_toetsing(afweging: Afweging) -> tuple[Toetsregel, ...]:
    """One row per prioriteitscriterium: oordeel in words, ground, motivation and answers."""
    return tuple(
        _compose_regel(nummer, oordeel, afweging) for nummer, oordeel in afweging.oordelen.items()
    )


def compose_toetsing_uitleg(afweging: Afweging) -> tuple[str, ...]:
    """The rule in words, and that it is a minimum."""
    regel = phrase_regel(afweging.kader.prioriteitsregel)
    return (
        f"De regel: een oplossing kan als wenselijk worden aangemerkt bij {regel}. "
        "Dat is het minimum.",
    )


def _compose_regel(nummer: int, oordeel: Oordeel, afweging: Afweging) -> Toetsregel:
    regel = oordeel.regel
    kader, type_ = afweging.kader, afweging.aanvraagtype.id
    antwoorden = [
        f"{phrase_kort(antwoord.vraag, kader)}: {phrase_antwoord(antwoord, kader, type_)}"
        for antwoord in oordeel.antwoorden
        if antwoord.bekend and regel is not None and regel.voorwaarden
        if antwoord.vraag not in WAT_GEVRAAGD
    ]
    return Toetsregel(
        nummer=str(nummer),
        criterium=oordeel.criterium.subcriterium,
        oordeel=_OORDEEL[oordeel.waarheid],
        klasse=oordeel.waarheid.value,
        grond=phrase_grond(regel, afweging) if regel else "Geen rij in het kader past",
        motivering=regel.motivering if regel else "Het kader heeft geen regel voor dit geval.",
        antwoorden="; ".join(antwoorden),
    )
