"""The words of codes: which may not be used, and which was meant by one that does not exist."""

import re
from dataclasses import replace

from afweging_xlsx.domain.tekst import suggest_tekst
from afweging_xlsx.rendering.codes import ELIF, ELSE, FOR, IF, VORMEN, WOORDEN, Code

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
    woord = code.woord.lower()
    tweede, _, rest = code.rest.partition(" ")
    if woord in VORMEN and tweede.lower() in WOORDEN:
        vraag = f" Bedoelt u '{{%{woord} {tweede}', zonder spatie na '{{%'?"
        return replace(code, vorm=woord, woord=tweede.lower(), rest=rest.strip()), vraag
    tweede = tweede.lower()
    begin = _VERTAALD.get(tweede, tweede) or open_
    if woord in ("end", "einde", "eind") and begin in (FOR, IF):
        bedoeld, rest = f"end{begin}", ""
    elif bedoeld := _VERTAALD.get(woord + tweede, ""):
        pass
    else:
        bedoeld = _VERTAALD.get(woord) or _suggest_woord(woord)
        rest = code.rest
    if not bedoeld:
        return None, ""
    return replace(code, woord=bedoeld, rest=rest), f" Bedoelt u '{bedoeld}'?"


def _suggest_woord(woord: str) -> str:
    """The word with the same letters, or else the one that looks most like it; empty if none."""
    gelijk = (keuze for keuze in WOORDEN if sorted(keuze) == sorted(woord))
    return next(gelijk, "") or suggest_tekst(woord, WOORDEN) or ""
