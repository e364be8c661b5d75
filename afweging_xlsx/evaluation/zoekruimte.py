"""All rules of a kader at once, as sets of bits, so that thousands of other answers can be tried.

For each question and each answer tried there is the set of rules that this answer lets through; the
rules that hold are what all these sets have in common, and the lowest bit within a criterium is its
first hit (hit policy "eerste").
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_

from afweging_xlsx.domain.aanvraag import WAT_GEVRAAGD, Antwoord
from afweging_xlsx.domain.expressie import Expressie
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.rijen import Beslisregel, Vraag
from afweging_xlsx.domain.uitkomst import Uitkomst
from afweging_xlsx.domain.waarheid import Waarheid
from afweging_xlsx.evaluation.oordelen import evaluate_waarden
from afweging_xlsx.evaluation.proefantwoorden import match_proefantwoorden
from afweging_xlsx.evaluation.regelbits import Groep, Regels, match_doorlaat, match_groepen
from afweging_xlsx.evaluation.voorwaarden import Antwoorden


@dataclass(frozen=True, slots=True)
class Kandidaat:
    """A question that may be answered otherwise: what each answer lets through.

    `nu` is for the answer as it is, `mogelijk` for the answers that are tried.
    """

    vraag: Vraag
    antwoord: Antwoord
    nu: Regels
    mogelijk: tuple[tuple[Antwoord, Regels], ...]


class Uitkomstentabel:
    """From a set of rules that hold to the outcome; each combination of hits is weighed once."""

    def __init__(self, kader: Kader, regels: Sequence[Beslisregel]) -> None:
        """Divide these rules among the criteria; bit n is the n-th of them."""
        self._prioriteitsregel: Expressie = kader.prioriteitsregel
        self._oordelen = [regel.oordeel for regel in regels]
        self._per_criterium: Mapping[int, Regels] = {
            criterium.prioriteit: sum(
                1 << bit for bit, regel in enumerate(regels) if regel.criterium == criterium.id
            )
            for criterium in kader.prioriteitscriteria
            if criterium.prioriteit is not None
        }
        self._bekend: dict[tuple[Regels, ...], Uitkomst] = {}

    def find(self, regels: Regels) -> Uitkomst:
        """The outcome when just these rules hold."""
        raak = tuple(self._list_raak(regels))
        if raak not in self._bekend:
            self._bekend[raak] = self._weeg(raak)
        return self._bekend[raak]

    def find_waarden(self, regels: Regels) -> Mapping[int, Waarheid]:
        """The oordeel on each criterium, by its number, when just these rules hold."""
        return self._read_waarden(self._list_raak(regels))

    def _list_raak(self, regels: Regels) -> list[Regels]:
        """The first hit of each criterium, as one bit; none is 0."""
        return [(eigen := regels & alle) & -eigen for alle in self._per_criterium.values()]

    def _read_waarden(self, raak: Iterable[Regels]) -> Mapping[int, Waarheid]:
        """The oordelen of the first hits: one bit for each criterium, or none."""
        return {
            nummer: self._oordelen[bit.bit_length() - 1] if bit else Waarheid.ONBEKEND
            for nummer, bit in zip(self._per_criterium, raak, strict=True)
        }

    def _weeg(self, raak: tuple[Regels, ...]) -> Uitkomst:
        return evaluate_waarden(self._prioriteitsregel, self._read_waarden(raak))


@dataclass(frozen=True, slots=True)
class Zoekruimte:
    """The questions of a request that may be answered otherwise, and what that gives."""

    kandidaten: tuple[Kandidaat, ...]
    tabel: Uitkomstentabel


def match_zoekruimte(antwoorden: Antwoorden, kader: Kader) -> Zoekruimte:
    """The search space of a request.

    Candidates are the questions on which a Beslisregel puts a voorwaarde, in the order of the
    questions, except those that say what is requested.
    """
    regels = kader.beslissende_regels
    per_vraag = match_groepen(regels)
    elk = (1 << len(regels)) - 1
    vast = [
        match_doorlaat(groep, elk, antwoorden.get(vraag))
        for vraag, groep in per_vraag.items()
        if vraag in WAT_GEVRAAGD
    ]
    alle = reduce(and_, vast, elk)
    kandidaten = tuple(
        _match_kandidaat(vraag, per_vraag[vraag.id], alle, antwoorden, kader)
        for vraag in kader.vragen.values()
        if vraag.id in per_vraag and vraag.id not in WAT_GEVRAAGD
    )
    return Zoekruimte(kandidaten, Uitkomstentabel(kader, regels))


def _match_kandidaat(
    vraag: Vraag, groep: Groep, alle: Regels, antwoorden: Antwoorden, kader: Kader
) -> Kandidaat:
    antwoord = antwoorden[vraag.id]
    type_ = antwoorden.get("aanvraagtype")
    keuzes = kader.keuzes(vraag, str(type_.waarden[0]) if type_ and type_.bekend else "")
    voorwaarden = [voorwaarde for voorwaarde, _ in groep.values()]
    proef = match_proefantwoorden(vraag, keuzes, voorwaarden)
    return Kandidaat(
        vraag,
        antwoord,
        match_doorlaat(groep, alle, antwoord),
        tuple((ander, match_doorlaat(groep, alle, ander)) for ander in proef),
    )
