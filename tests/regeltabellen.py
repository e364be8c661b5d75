"""Rule tables as an editor might write them, with a judge that is as plain as can be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from afweging_xlsx.domain.aanvraag import Antwoord, Waarde
from afweging_xlsx.domain.expressie import En, Expressie, Niet, Nummer, Of
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import (
    Beslisregel,
    Criterium,
    Grond,
    Keuze,
    Vraag,
    Vraagsoort,
)
from afweging_xlsx.domain.voorwaarde import (
    Eis,
    InBereik,
    Is,
    IsIngevuld,
    IsNiet,
    IsOnbekend,
    Voorwaarde,
)
from afweging_xlsx.domain.waarheid import Waarheid
from kaders import read_klein

KEUZEN = ("a", "b", "c")
REGELVRAGEN: Mapping[str, Vraagsoort] = {
    "keuze_1": Vraagsoort.KEUZE,
    "keuze_2": Vraagsoort.KEUZE,
    "meer": Vraagsoort.MEERKEUZE,
    "getal": Vraagsoort.GETAL,
    "datum": Vraagsoort.DATUM,
    "tekst": Vraagsoort.TEKST,
}


@dataclass(frozen=True, slots=True)
class Regel:
    """A rule: the number of its criterium, its oordeel, and what it wants of each question."""

    criterium: int
    oordeel: str
    eisen: Mapping[str, tuple[Eis, ...]]


@cache
def read_begin() -> Kader:
    """The small master, read once, for all that a rule table does not say."""
    return read_klein()


def build_regelkader(
    regels: Sequence[Regel],
    expressie: Expressie,
    vragen: Mapping[str, Vraagsoort] = REGELVRAGEN,
) -> Kader:
    """A kader with three criteria and these rules."""
    keuzes = (*(Keuze(k, k, False) for k in KEUZEN), Keuze("weet_niet", "weet niet", True))
    return replace(
        read_begin(),
        prioriteitsregel=expressie,
        criteria={f"c{n}": Criterium(f"c{n}", Plaats(), "", "", f"C{n}", n, "") for n in (1, 2, 3)},
        vragen={naam: build_vraag(naam, soort) for naam, soort in vragen.items()},
        keuzelijsten={"lijst": keuzes},
        beslisregels=tuple(
            Beslisregel(
                f"b{n}", Plaats(), "", f"c{regel.criterium}", Waarheid(regel.oordeel),
                Grond.ANTWOORD, "", "",
                tuple(Voorwaarde(v, e, Plaats(), "") for v, e in regel.eisen.items()),
            )
            for n, regel in enumerate(regels)
        ),
    )  # fmt: skip


def build_vraag(naam: str, soort: Vraagsoort) -> Vraag:
    """A question of this kind; a choice takes the one list."""
    lijst = "lijst" if soort in (Vraagsoort.KEUZE, Vraagsoort.MEERKEUZE) else ""
    return Vraag(
        id=naam, plaats=Plaats(), bron="", sectie="", vraag=naam, soort=soort, keuzelijst=lijst,
        eenheid="", verplicht=False, hulp="", criterium="", kort="", navragen_bij="",
        te_veranderen=False, voorwaarden=(),
    )  # fmt: skip


def build_antwoorden(gegeven: Mapping[str, tuple[Waarde, ...]]) -> dict[str, Antwoord]:
    """These values as answers; `weet_niet` is open."""
    return {v: Antwoord(v, w, Plaats(), "weet_niet" in w) for v, w in gegeven.items()}


def judge_tabel(
    regels: Sequence[Regel], expressie: Expressie, gegeven: Mapping[str, tuple[Waarde, ...]]
) -> str:
    """The outcome of a rule table, judged the slow and plain way."""
    oordelen = {1: "onbekend", 2: "onbekend", 3: "onbekend"}
    for nummer in oordelen:
        for regel in regels:
            if regel.criterium == nummer and all(
                any(holds(eis, gegeven[vraag]) for eis in eisen)
                for vraag, eisen in regel.eisen.items()
            ):
                oordelen[nummer] = regel.oordeel
                break
    waarde = weigh_expressie(expressie, oordelen)
    return {"ja": "kan_wenselijk", "nee": "niet_wenselijk"}.get(waarde, "nog_niet_te_bepalen")


def holds(eis: Eis, waarden: tuple[Waarde, ...]) -> bool:
    """Whether an eis certainly holds for these values."""
    bekend = waarden not in ((), ("weet_niet",))
    match eis:
        case IsOnbekend():
            return not bekend
        case IsIngevuld():
            return bekend
        case Is(waarde):
            return waarde in waarden
        case IsNiet(waarde):
            return bekend and waarde not in waarden
        case InBereik():
            return bekend and in_range(eis, waarden[0])


def in_range(eis: InBereik, waarde: Waarde) -> bool:
    """Whether a number or date lies between the bounds."""
    vanaf = waarde if eis.vanaf is None else eis.vanaf
    tot = waarde if eis.tot is None else eis.tot
    op_rand = (waarde == eis.vanaf and not eis.vanaf_telt_mee) or (
        waarde == eis.tot and not eis.tot_telt_mee
    )
    return vanaf <= waarde <= tot and not op_rand


def weigh_expressie(expressie: Expressie, oordelen: Mapping[int, str]) -> str:
    """Kleene, as a table of three words."""
    match expressie:
        case Nummer(nummer):
            return oordelen[nummer]
        case Niet(deel):
            return {"ja": "nee", "nee": "ja"}.get(weigh_expressie(deel, oordelen), "onbekend")
        case En(delen):
            waarden = [weigh_expressie(deel, oordelen) for deel in delen]
            return next((w for w in ("nee", "onbekend") if w in waarden), "ja")
        case Of(delen):
            waarden = [weigh_expressie(deel, oordelen) for deel in delen]
            return next((w for w in ("ja", "onbekend") if w in waarden), "nee")
