"""The prioriteitsregel as it is written: `(1 EN 2) OF 3` (design, section 6).

NIET binds before EN, EN before OF; brackets go first. Case does not count.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from afweging_xlsx.domain.bevinding import Lezing
from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.expressie import En, Expressie, Niet, Nummer, Of
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import normalize_tekst, suggest_tekst

_TEKEN = re.compile(r"\s*(?:([0-9]{1,4})(?![0-9])|([^\W\d_]+)|([()])|(\S))")
_WOORDEN = ("EN", "OF", "NIET")
_ANDERS = {"AND": "EN", "OR": "OF", "NOT": "NIET", "GEEN": "NIET"}
_DIEPST = 50
_LANGST = 1_000


@dataclass(frozen=True, slots=True)
class _Stuk:
    """A number, word or bracket, with the position of its first character, counted from one."""

    tekst: str
    positie: int


class _ExpressieError(Exception):
    """The text is no expression; the message says why, in Dutch."""


def parse_expressie(
    tekst: str, plaats: Plaats | None = None, nummers: Sequence[int] | None = None
) -> Lezing[Expressie]:
    """Read an expression over criterium numbers, or None with what is the matter and where.

    With `nummers` given, each number must be one of these.
    """
    plaats = plaats or Plaats()
    if len(tekst) > _LANGST:
        reden = f"hij is langer dan {_LANGST} tekens"
        return Lezing(None, (catalogus.EXPRESSIE_ONLEESBAAR.at(plaats, reden=reden),))
    try:
        stukken = _read_stukken(normalize_tekst(tekst))
        expressie = _Lezer(stukken).read()
    except _ExpressieError as fout:
        return Lezing(None, (catalogus.EXPRESSIE_ONLEESBAAR.at(plaats, reden=str(fout)),))
    genoemd = dict.fromkeys(int(stuk.tekst) for stuk in stukken if stuk.tekst.isdigit())
    vreemd = [] if nummers is None else [nummer for nummer in genoemd if nummer not in nummers]
    bevindingen = tuple(catalogus.EXPRESSIE_NUMMER.at(plaats, nummer=n) for n in vreemd)
    return Lezing(None if bevindingen else expressie, bevindingen)


def _read_stukken(tekst: str) -> tuple[_Stuk, ...]:
    stukken, positie = [], 0
    while match := _TEKEN.match(tekst, positie):
        nummer, woord, haak, vreemd = match.groups()
        begin = match.end() - len(match[0].lstrip()) + 1
        if vreemd:
            raise _ExpressieError(f"bij teken {begin} staat '{vreemd}'")
        if woord:
            woord = _read_woord(woord, begin)
        stukken.append(_Stuk(nummer or woord or haak, begin))
        positie = match.end()
    return tuple(stukken)


def _read_woord(woord: str, positie: int) -> str:
    groot = woord.upper()
    if groot in _WOORDEN:
        return groot
    bedoeld = _ANDERS.get(groot) or suggest_tekst(groot, _WOORDEN)
    vraag = f" (bedoelt u {bedoeld}?)" if bedoeld else ""
    raise _ExpressieError(f"bij teken {positie} staat '{woord[:20]}'{vraag}")


class _Lezer:
    """Walks once over the pieces, from the weakest binding word to the strongest."""

    def __init__(self, stukken: tuple[_Stuk, ...]) -> None:
        self._stukken = stukken
        self._hier = 0
        self._diep = 0

    def read(self) -> Expressie:
        if not self._stukken:
            raise _ExpressieError("er staat niets")
        expressie = self._read_of()
        if self._hier < len(self._stukken):
            stuk = self._stukken[self._hier]
            raise _ExpressieError(f"bij teken {stuk.positie} staat '{stuk.tekst}' te veel")
        return expressie

    def _neem(self, tekst: str) -> bool:
        raak = self._hier < len(self._stukken) and self._stukken[self._hier].tekst == tekst
        self._hier += raak
        return raak

    def _read_of(self) -> Expressie:
        delen = [self._read_en()]
        while self._neem("OF"):
            delen.append(self._read_en())
        return Of(tuple(delen)) if len(delen) > 1 else delen[0]

    def _read_en(self) -> Expressie:
        delen = [self._read_niet()]
        while self._neem("EN"):
            delen.append(self._read_niet())
        return En(tuple(delen)) if len(delen) > 1 else delen[0]

    def _read_niet(self) -> Expressie:
        self._diep += 1
        if self._diep > _DIEPST:
            raise _ExpressieError("er staan te veel haakjes of NIET in elkaar")
        deel: Expressie = Niet(self._read_niet()) if self._neem("NIET") else self._read_deel()
        self._diep -= 1
        return deel

    def _read_deel(self) -> Expressie:
        if self._neem("("):
            binnen = self._read_of()
            if not self._neem(")"):
                raise _ExpressieError(f"{self._waar()} ontbreekt een haakje ')'")
            return binnen
        if self._hier < len(self._stukken) and self._stukken[self._hier].tekst.isdigit():
            self._hier += 1
            return Nummer(int(self._stukken[self._hier - 1].tekst))
        raise _ExpressieError(f"{self._waar()} ontbreekt een nummer")

    def _waar(self) -> str:
        if self._hier < len(self._stukken):
            stuk = self._stukken[self._hier]
            return f"bij teken {stuk.positie} ('{stuk.tekst}')"
        return "aan het einde"
