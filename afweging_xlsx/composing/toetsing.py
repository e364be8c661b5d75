"""The assessment against the prioriteitscriteria, and what is still open."""

from afweging_xlsx.composing.uitkomst import phrase_grond, phrase_regel
from afweging_xlsx.composing.woorden import (
    phrase_lijst,
    phrase_vraag_en_antwoord,
    phrase_zin,
)
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


def compose_open_punten(afweging: Afweging) -> tuple[str, ...]:
    """What is not known yet, and whom to ask."""
    punten = []
    for nummer, oordeel in afweging.oordelen.items():
        if oordeel.waarheid is not Waarheid.ONBEKEND:
            continue
        bij = oordeel.regel.navragen_bij if oordeel.regel else ""
        navragen = f" Vraag dit na bij de {bij}." if bij else ""
        punten.append(f"Criterium {nummer} is nog onbekend. {_phrase_open(oordeel)}{navragen}")
    return tuple(punten)


def _phrase_open(oordeel: Oordeel) -> str:
    """Which questions have no answer yet, else what the criterium asks."""
    if oordeel.open_vragen:
        vragen = phrase_lijst([f"'{vraag.vraag}'" for vraag in oordeel.open_vragen])
        return f"Nog zonder antwoord: {vragen}."
    eis = oordeel.criterium.toelichting or oordeel.criterium.subcriterium
    return f"Het is de vraag of dit zo is: '{phrase_zin(eis).rstrip('.')}'."


def _compose_regel(nummer: int, oordeel: Oordeel, afweging: Afweging) -> Toetsregel:
    regel = oordeel.regel
    antwoorden = [
        phrase_vraag_en_antwoord(antwoord, afweging.kader, afweging.aanvraagtype.id)
        for antwoord in oordeel.antwoorden
        if antwoord.bekend and regel is not None and regel.voorwaarden
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
