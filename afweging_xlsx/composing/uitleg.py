"""The trace of one judgement as plain text for a terminal: rules tried, answers, what follows."""

from collections.abc import Iterator, Mapping

from afweging_xlsx.composing.gevolgen import GEEN_OMSLAG, compose_open_punten
from afweging_xlsx.composing.regelbreedte import phrase_breedte
from afweging_xlsx.composing.woorden import phrase_cel, phrase_uitkomstwoord
from afweging_xlsx.domain.afweging import Afweging, Oordeel, Regelproef, Voorwaardeproef
from afweging_xlsx.domain.expressie import En, Expressie, Niet, Nummer, Of
from afweging_xlsx.domain.notatie import format_waarde
from afweging_xlsx.domain.waarheid import Waarheid

_IN = " " * 6
"""What stands before the voorwaarden of a rule."""

_KLOPT = {
    Waarheid.JA: "klopt",
    Waarheid.NEE: "klopt niet",
    Waarheid.ONBEKEND: "onbekend",
}


def compose_uitleg(afweging: Afweging) -> str:
    """How the outcome came about, in lines of at most BREEDTE as far as words allow.

    Per criterium the rules tried in order, with of each condition the answer, its cell and whether
    it holds; the prioriteitsregel filled in; what is open and what would change the outcome.
    """
    regels: list[str] = []
    for nummer, oordeel in afweging.oordelen.items():
        regels += [*_compose_criterium(nummer, oordeel), ""]
    regels += [*_compose_regel(afweging), ""]
    if open_punten := compose_open_punten(afweging):
        regels.append("Wat nog open is")
        regels += [r for zin in open_punten for r in phrase_breedte(f"- {zin}", "  ", "    ")]
        regels.append("")
    return "\n".join([*regels, "Wat de uitkomst verandert", *_compose_omslag(afweging)]) + "\n"


def phrase_ingevuld(regel: Expressie, oordelen: Mapping[int, Waarheid]) -> str:
    """The prioriteitsregel with the oordelen in the place of the numbers: "(ja EN nee) OF nee"."""
    match regel:
        case Nummer(nummer):
            return str(oordelen.get(nummer, Waarheid.ONBEKEND))
        case Niet(deel):
            return f"NIET {_phrase_deel(deel, oordelen)}"
        case En(delen):
            return " EN ".join(_phrase_deel(deel, oordelen) for deel in delen)
        case Of(delen):
            return " OF ".join(_phrase_deel(deel, oordelen) for deel in delen)


def _phrase_deel(regel: Expressie, oordelen: Mapping[int, Waarheid]) -> str:
    woorden = phrase_ingevuld(regel, oordelen)
    return f"({woorden})" if isinstance(regel, En | Of) else woorden


def _compose_criterium(nummer: int, oordeel: Oordeel) -> Iterator[str]:
    naam = oordeel.criterium.subcriterium
    yield from phrase_breedte(f"Criterium {nummer}: {naam} = {oordeel.waarheid}")
    for volgorde, proef in enumerate(oordeel.proeven, 1):
        yield from _compose_proef(volgorde, proef)
    if oordeel.regel is None:
        yield from phrase_breedte("Geen rij past. Het oordeel is daarom onbekend.", "  ")


def _compose_proef(volgorde: int, proef: Regelproef) -> Iterator[str]:
    """One rule: its number in the order tried, its id and oordeel, and each condition."""
    raak = f"raak, oordeel {proef.regel.oordeel}" if proef.waarheid is Waarheid.JA else "geldt niet"
    plaats = proef.regel.plaats
    yield from phrase_breedte(
        f"{volgorde:>2}. {proef.regel.id} ({plaats.blad}!{plaats.cel}): {raak}", "  ", _IN
    )
    for deel in proef.voorwaarden:
        yield from phrase_breedte(_phrase_voorwaarde(deel), _IN, f"{_IN}{'':12}")
    if not proef.voorwaarden:
        yield from phrase_breedte("geen voorwaarden: geldt altijd", _IN)


def _phrase_voorwaarde(deel: Voorwaardeproef) -> str:
    """Such as "onbekend    inzet = energiemarkten; antwoord: weet_niet (Intake!C45)"."""
    antwoord = deel.antwoord
    waarden = () if antwoord is None else antwoord.waarden
    gegeven = "; ".join(format_waarde(waarde) for waarde in waarden) or "niet ingevuld"
    cel = phrase_cel(antwoord) if antwoord is not None else ""
    waar = f" ({cel})" if cel else ""
    vraag, eis = deel.voorwaarde.vraag, " ".join(deel.voorwaarde.tekst.split())
    return f"{_KLOPT[deel.waarheid]:<11} {vraag} = {eis}; antwoord: {gegeven}{waar}"


def _compose_regel(afweging: Afweging) -> Iterator[str]:
    oordelen = {nummer: oordeel.waarheid for nummer, oordeel in afweging.oordelen.items()}
    ingevuld = phrase_ingevuld(afweging.kader.prioriteitsregel, oordelen)
    yield from phrase_breedte(f"Prioriteitsregel: {afweging.kader.prioriteitsregel_tekst}")
    yield from phrase_breedte(f"Ingevuld: {ingevuld}", "  ")
    yield from phrase_breedte(f"Uitkomst: {phrase_uitkomstwoord(afweging.uitkomst)}", "  ")


def _compose_omslag(afweging: Afweging) -> Iterator[str]:
    """Every change, by the ids that rules and scripts use."""
    for omslag in afweging.omslagen:
        waarden = "; ".join(format_waarde(waarde) for waarde in omslag.antwoord.waarden)
        woord = phrase_uitkomstwoord(omslag.uitkomst)
        yield from phrase_breedte(f"- {omslag.vraag.id} = {waarden}: {woord}", "  ", "    ")
    if not afweging.omslagen:
        yield from phrase_breedte(f"- {GEEN_OMSLAG}", "  ", "    ")
