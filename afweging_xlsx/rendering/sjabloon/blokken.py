"""Codes one after the other: which words there are, and whether each begin has its end.

What cannot be read is named and left out of the lines that go on to the check of the names, so
that one mistake does not hide the next.
"""

import re

from jinja2 import Environment

from afweging_xlsx.domain.advies import Advies
from afweging_xlsx.domain.bevinding import Bevinding, Bevindingsoort, Lezing
from afweging_xlsx.domain.catalogus import sjabloon as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import phrase_bedoeld
from afweging_xlsx.rendering.sjabloon.alineas import Alinea
from afweging_xlsx.rendering.sjabloon.codes import (
    EINDEN,
    ELIF,
    ELSE,
    FOR,
    IF,
    ONLEESBAAR,
    WOORDEN,
    Code,
    render_codes,
    verify_code,
)
from afweging_xlsx.rendering.sjabloon.woorden import render_bedoeld, render_verboden
from afweging_xlsx.rendering.velden import render_soorten

DIEPST, DIEPSTE_LUS = 20, 5
_GEEN_NAAM = ("true", "false", "none")
_LOSSE_WOORDEN = re.compile(r"\w+(?:[ -]\w+)+")


def verify_blokken(
    plaats: Plaats, alineas: tuple[Alinea, ...], omgeving: Environment
) -> Lezing[tuple[str, ...]]:
    """What is wrong with the codes in these paragraphs, and a line for each paragraph.

    A line holds the codes whose names can be checked; every block in the lines has its end.
    """
    blokken = _Blokken(plaats, omgeving)
    for alinea in alineas:
        blokken.regels.append("")
        for code in render_codes(alinea):
            blokken.take(code)
    blokken.close()
    return Lezing(tuple(blokken.regels), tuple(blokken.bevindingen))


class _Blokken:
    """The codes of one part, taken up one by one: what is wrong, and what goes on."""

    def __init__(self, plaats: Plaats, omgeving: Environment) -> None:
        self.bevindingen: list[Bevinding] = []
        self.regels: list[str] = []
        self._plaats = plaats
        self._omgeving = omgeving
        self._open: list[Code] = []
        self._else: list[Code] = []
        self._vergeven: list[str] = []

    def take(self, code: Code) -> None:
        """Take up the next code of the current paragraph."""
        verboden = render_verboden(code)
        is_einde = code.woord.startswith("end") and code.woord not in EINDEN
        if verboden and not is_einde:  # of an end, the begin is named already
            self._find(catalogus.VERBODEN_CODE, code, wat=verboden)
        if code.woord in WOORDEN:
            self._take_blok(code)
        elif verboden:
            return
        elif code.tekst.startswith("{{"):
            self._take_print(code)
        else:
            self._take_onbekend(code)

    def close(self) -> None:
        """The part is at its end: every block that is still open was not closed."""
        while self._open:
            self._miss_end()

    def _find(self, soort: Bevindingsoort, code: Code, **velden: str) -> None:
        self.bevindingen.append(soort.at(self._plaats, plek=code.plek, **velden))

    def _take_blok(self, code: Code) -> None:
        reden = verify_code(code, self._omgeving) if code.heel else ""
        if reden:
            self._find(catalogus.CODE_ONLEESBAAR, code, reden=reden)
        if code.vorm in ("tr", "tc") and not code.alinea.rij:
            self._find(catalogus.RIJCODE_BUITEN_TABEL, code, vorm=f"{{%{code.vorm}")
        leesbaar = code.heel and not reden
        if code.woord in (FOR, IF):
            self._begin(code, leesbaar=leesbaar)
        elif code.woord in (ELIF, ELSE):
            self._middle(code, leesbaar=leesbaar)
        else:
            self._end(code)

    def _take_print(self, code: Code) -> None:
        reden = verify_code(code, self._omgeving)
        if _LOSSE_WOORDEN.fullmatch(code.rest) and (bedoeld := _phrase_naam(code.rest)):
            self._find(catalogus.ONBEKENDE_PLAATSHOUDER, code, naam=code.rest, bedoeld=bedoeld)
        elif reden:
            self._find(catalogus.CODE_ONLEESBAAR, code, reden=reden)
        else:
            self._write(code.tekst)

    def _take_onbekend(self, code: Code) -> None:
        """Name a word that is none, and go on with the one that was probably meant."""
        bedoeld, vraag = render_bedoeld(code, self._open[-1].woord if self._open else "")
        self._find(catalogus.ONBEKENDE_CODE, code, woord=code.woord or code.tekst, bedoeld=vraag)
        if bedoeld and (self._open or bedoeld.woord in (FOR, IF)):  # else it is named already
            self._take_blok(bedoeld)

    def _write(self, tekst: str) -> None:
        """Pass a code on; what is nested too deep stays behind, for jinja could not read it."""
        if len(self._open) <= DIEPST:
            self.regels[-1] += tekst

    def _begin(self, code: Code, *, leesbaar: bool) -> None:
        self._open.append(code)
        if leesbaar:
            self._write(f"{{% {code.woord} {code.rest} %}}")
        elif code.woord == FOR:
            naam = code.rest.partition(" ")[0]
            past = naam.isidentifier() and naam.lower() not in _GEEN_NAAM
            self._write(f"{{% for {naam if past else '_'} in {ONLEESBAAR} %}}")
        else:
            self._write(f"{{% if {ONLEESBAAR} %}}")
        if (
            len(self._open) == DIEPST + 1
            or [c.woord for c in self._open].count(FOR) == DIEPSTE_LUS + 1
        ):
            self._find(catalogus.CODE_ONLEESBAAR, code, reden="er staan te veel codes in elkaar")

    def _middle(self, code: Code, *, leesbaar: bool) -> None:
        past = self._open and (code.woord == ELSE or self._open[-1].woord == IF)
        if not past:
            self._find(catalogus.BLOK_ZONDER_BEGIN, code, woord=code.woord, begin=IF)
            return
        begin = self._open[-1]
        if any(begin is ander for ander in self._else):
            self._find(catalogus.NA_ELSE, code, woord=code.woord, begin=begin.woord)
            return
        if code.woord == ELSE:
            self._else.append(begin)
        self._verify_niveau(begin, code)
        rest = (code.rest if leesbaar else ONLEESBAAR) if code.woord == ELIF else ""
        self._write(f"{{% {code.woord} {rest} %}}")

    def _end(self, code: Code) -> None:
        begin = EINDEN[code.woord]
        if begin not in [open_.woord for open_ in self._open]:
            if code.woord in self._vergeven:
                self._vergeven.remove(code.woord)
            else:
                self._find(catalogus.BLOK_ZONDER_BEGIN, code, woord=code.woord, begin=begin)
            return
        while self._open[-1].woord != begin:
            self._vergeven.append(f"end{self._open[-1].woord}")  # it may still come, too late
            self._miss_end()
        self._verify_niveau(self._open[-1], code)
        self._write(f"{{% {code.woord} %}}")
        self._open.pop()

    def _miss_end(self) -> None:
        code = self._open[-1]
        einde = code.render_woord(f"end{code.woord}")
        self._find(catalogus.BLOK_OPEN, code, woord=code.woord, einde=einde)
        self._write(f"{{% end{code.woord} %}}")
        self._open.pop()

    def _verify_niveau(self, begin: Code, code: Code) -> None:
        """A begin and what belongs to it have one form, and stand side by side."""
        naast = {
            "tr": begin.alinea.tabel == code.alinea.tabel,
            "tc": begin.alinea.rij == code.alinea.rij,
        }.get(code.vorm, begin.alinea.houder == code.alinea.houder)
        if begin.vorm != code.vorm or not naast:
            velden = {"woord": code.tekst, "waar": begin.alinea.waar, "begin": begin.tekst}
            self._find(catalogus.BLOK_ANDER_NIVEAU, code, **velden)


def _phrase_naam(tekst: str) -> str:
    """Which placeholder was meant by words with a space or a dash between them."""
    return phrase_bedoeld(tekst.replace("-", " "), render_soorten(Advies))
