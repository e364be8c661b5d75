"""The words of codes: which may not be used, and which was meant by one that does not exist."""

import re
from dataclasses import replace

from afweging_xlsx.domain.tekst import suggest_tekst
from afweging_xlsx.rendering.sjabloon.codes import ELIF, ELSE, FOR, IF, VORMEN, WOORDEN, Code

_VERBODEN = re.compile(
    r"(?:end)?(?:set|macro|import|include|from|extends|block|call|filter|with|autoescape|raw|do|"
    r"trans|pluralize|debug|break|continue|cellbg|colspan|hm|vm)"
)
_RIJK = re.compile(r"\{\{(?:tr|tc|p|r)\s")
_VERTAALD = {
    "als": IF, "indien": IF, "when": IF, "voor": FOR, "foreach": FOR, "elke": FOR,
    "anders": ELSE, "andersals": ELIF, "elseif": ELIF, "elsif": ELIF,
    "eindeals": "endif", "eindevoor": "endfor", "fi": "endif", "next": "endfor",
}  # fmt: skip


def render_verboden(code: Code) -> str:
    """What is forbidden about a code, in words; empty when nothing is."""
    if _VERBODEN.fullmatch(code.woord):
        return f"'{code.woord}'"
    if rijk := _RIJK.match(code.tekst):
        return f"'{rijk[0].strip()}'"
    if code.tekst[2] in "-+" or code.tekst[-3] in "-+":
        return "een streepje of plusje naast de accolade of het procentteken"
    return ""


def render_bedoeld(code: Code, open_: str) -> tuple[Code | None, str]:
    """The code that was probably meant by one with an unknown word, and the question about it.

    `open_` is the word of the block that is open there, which a mere "end" would close.
    """
    if los := _part_vorm(code):
        spatie = "zonder spatie na '{%'" if code.woord.lower() in VORMEN else "met een spatie"
        return los, f" Bedoelt u '{{%{los.vorm} {los.woord}', {spatie}?"
    woord, rest = _translate(code, open_)
    if not woord:
        return None, ""
    return replace(code, woord=woord, rest=rest), f" Bedoelt u '{woord}'?"


def _part_vorm(code: Code) -> Code | None:
    """The code with its letter apart from its word, for "{% p if" and "{%pif"."""
    woord, (tweede, _, rest) = code.woord.lower(), code.rest.partition(" ")
    if woord in VORMEN and tweede.lower() in WOORDEN:
        return replace(code, vorm=woord, woord=tweede.lower(), rest=rest.strip())
    for vorm in VORMEN:
        kaal = woord.removeprefix(vorm)
        if kaal != woord and kaal in WOORDEN:
            return replace(code, vorm=vorm, woord=kaal)
    return None


def _translate(code: Code, open_: str) -> tuple[str, str]:
    """The word that exists for one that does not, empty if none, and what follows it then."""
    woord, (tweede, _, rest) = code.woord.lower(), code.rest.partition(" ")
    tweede = tweede.lower()
    begin = _VERTAALD.get(tweede, tweede) or open_
    if woord in ("end", "einde", "eind") and begin in (FOR, IF):
        return f"end{begin}", ""
    if samen := _VERTAALD.get(woord + tweede):
        return samen, rest
    return _VERTAALD.get(woord) or _suggest_woord(woord), code.rest


def _suggest_woord(woord: str) -> str:
    """The word with the same letters, or else the one that looks most like it; empty if none."""
    gelijk = (keuze for keuze in WOORDEN if sorted(keuze) == sorted(woord))
    return next(gelijk, "") or suggest_tekst(woord, WOORDEN) or ""
