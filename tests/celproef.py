"""One cell answered to one question, for tests of what people really type."""

from collections.abc import Iterable

from afweging_xlsx.domain.aanvraag import Antwoord, Invulling
from afweging_xlsx.domain.bevinding import Bevinding, Bevindingsoort
from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Keuze, Vraag, Vraagsoort
from afweging_xlsx.evaluation.antwoorden.antwoord import match_antwoord

PLAATS = Plaats("x.xlsx", "Intake", "C12")
VRAAG = "De vraag"

Uitslag = tuple[Antwoord, tuple[Bevinding, ...]]


def match_cel(
    waarde: Celwaarde,
    soort: Vraagsoort,
    keuzes: tuple[Keuze, ...] = (),
    eenheid: str = "",
    sinds_1904: bool = False,
) -> Uitslag:
    """The answer that this cell gives to a question of this kind, and what was found."""
    vraag = Vraag(
        id="v", plaats=Plaats(), bron="", sectie="", vraag=VRAAG, soort=soort,
        keuzelijst="", eenheid=eenheid, verplicht=False, hulp="", criterium="", kort="",
        navragen_bij="", te_veranderen=False, voorwaarden=(),
    )  # fmt: skip
    return match_antwoord(vraag, keuzes, Invulling("v", waarde, PLAATS, "uitleg", sinds_1904))


def find(soort: Bevindingsoort, **velden: object) -> tuple[Bevinding]:
    """This one bevinding at the cell."""
    return (soort.at(PLAATS, vraag=VRAAG, **velden),)


def codes(bevindingen: Iterable[Bevinding | Bevindingsoort]) -> list[str]:
    """Their codes."""
    return [bevinding.code for bevinding in bevindingen]
