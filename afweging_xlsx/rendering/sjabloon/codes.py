"""The codes of a template, one by one, as an editor typed them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jinja2 import Environment, TemplateSyntaxError

from afweging_xlsx.rendering.sjabloon.alineas import Alinea

CODE = re.compile(
    r"\{(?:\{(?:(?!\{[{%#]).)*?\}\}|%(?:(?!\{[{%#]).)*?%\}|#(?:(?!\{[%#]).)*?#\})", re.DOTALL
)
"""A whole code: what is printed, a block, or a remark. It ends before another one begins.

Only a remark may hold what would be printed.
"""

ONLEESBAAR = "onleesbaar_"
"""A name that stands for an expression that could not be read; it is named already."""

VORMEN = ("p", "tr", "tc", "r")
"""The letters behind '{%' that take a paragraph, row, cell or run away together with the code."""

FOR, IF, ELIF, ELSE = "for", "if", "elif", "else"
EINDEN = {"endfor": FOR, "endif": IF}
WOORDEN = (FOR, IF, ELIF, ELSE, *EINDEN)
LANGSTE = 400

_BLOK = re.compile(r"\{%[-+]?(?:(tr|tc|p|r) )?\s*([^\W\d]\w*)?(.*?)[-+]?%\}", re.DOTALL)
_HALF = re.compile(r"\{%(?:(tr|tc|p|r) )?\s*(for|if|elif|else|endfor|endif)\b([^{%}]*)")
_TE_VEEL = r"expected token 'end of .*', got "
_REDENEN = (
    (r"""unexpected char (?:"'"|'"') at""", "een aanhalingsteken staat alleen"),
    (r"unexpected '.', expected '([\])}])'", "het teken '{0}' ontbreekt"),
    (r"Expected an expression, got '(?:end of|begin of)", "er staat geen naam in"),
    (r"unexpected 'end of", "er staat te weinig in"),
    (r"expected name or number", "achter de punt hoort een naam"),
    (r"expected token 'in'", "in een 'for' hoort 'in', zoals in: for punt in advies"),
    (rf"{_TE_VEEL}'en'", "schrijf 'and' in plaats van 'en'"),
    (rf"{_TE_VEEL}'of'", "schrijf 'or' in plaats van 'of'"),
    (rf"{_TE_VEEL}'='", "schrijf '==' in plaats van '='"),
    (
        r"expected token 'end of .*', got '((?!end of|begin of)[^']+)'",
        "bij '{0}' staat iets te veel",
    ),
    (r"unexpected char '([^']+)'", "het teken '{0}' hoort hier niet"),
    (r"unexpected '(\W{1,2})'", "het teken '{0}' hoort hier niet"),
)
"""What jinja says about a code that it cannot read, and what an editor is told instead."""

_ONLEESBAAR = "de code heeft niet de goede vorm"


@dataclass(frozen=True, slots=True)
class Code:
    """One code: the whole text, and of a block its form (`vorm`), word and what follows it.

    `vorm` is empty for a block inside a line; `woord` is empty for a code that prints. A block
    that is not `heel` lacks its end; it still opens or closes what it would.
    """

    tekst: str
    alinea: Alinea
    vorm: str = ""
    woord: str = ""
    rest: str = ""
    heel: bool = True

    @property
    def plek(self) -> str:
        """The place of this code in words."""
        return self.alinea.plek(self.tekst)

    def render_woord(self, woord: str) -> str:
        """A code in the same form with another word: "{%p endfor %}"."""
        return f"{{%{self.vorm} {woord} %}}"


def render_codes(alinea: Alinea) -> Iterator[Code]:
    """The codes in a paragraph that print or are blocks, half ones too; remarks are passed by."""
    hier = 0
    for gevonden in CODE.finditer(alinea.tekst):
        yield from _find_halve(alinea, alinea.tekst[hier : gevonden.start()])
        tekst, hier = gevonden[0], gevonden.end()
        if blok := _BLOK.fullmatch(tekst):
            vorm, woord, rest = (deel or "" for deel in blok.groups())
            yield Code(tekst, alinea, vorm, woord, rest.strip())
        elif tekst.startswith("{{"):
            yield Code(tekst, alinea, rest=tekst[2:-2].strip())
    yield from _find_halve(alinea, alinea.tekst[hier:])


def _find_halve(alinea: Alinea, tekst: str) -> Iterator[Code]:
    for half in _HALF.finditer(tekst):
        vorm, woord, rest = (deel or "" for deel in half.groups())
        yield Code(half[0].strip(), alinea, vorm, woord, rest.strip(), heel=False)


def verify_code(code: Code, omgeving: Environment) -> str:
    """Why a code cannot be read, in words; empty when it can."""
    if reden := _verify_bouw(code):
        return reden
    try:
        omgeving.parse(_complete(code))
    except TemplateSyntaxError as fout:
        return _phrase(fout.message or "", code.rest)
    except RecursionError:
        return "er staat te veel in elkaar"
    return ""


def _verify_bouw(code: Code) -> str:
    """What can be seen without reading the code."""
    reden = ""
    if len(code.tekst) > LANGSTE:
        reden = "de code is te lang"
    elif ONLEESBAAR in code.tekst:
        reden = f"de naam '{ONLEESBAAR}' mag niet"
    elif code.tekst.startswith("{{{"):
        reden = "er staat een accolade te veel"
    elif code.vorm and re.search(r"[%}]", code.tekst[2:-2]):
        reden = "in de code staat een '%' of een '}'"
    elif code.woord == ELSE and code.rest.startswith("if "):
        reden = "schrijf 'elif' in plaats van 'else if'"
    elif code.woord in (ELSE, *EINDEN) and code.rest:
        reden = f"achter '{code.woord}' hoort niets te staan"
    return reden


def _complete(code: Code) -> str:
    """The code as a whole little template."""
    if not code.woord:
        return code.tekst
    if code.woord in (ELSE, *EINDEN):
        return ""
    woord = IF if code.woord == ELIF else code.woord
    return f"{{% {woord} {code.rest} %}}{{% end{woord} %}}"


def _phrase(melding: str, rest: str) -> str:
    if re.search(r"(?:^|\band |\bor )niet ", rest):
        return "schrijf 'not' in plaats van 'niet'"
    if "<>" in rest:
        return "schrijf '!=' in plaats van '<>'"
    for patroon, zin in _REDENEN:
        if gevonden := re.search(patroon, melding):
            return zin.format(*gevonden.groups())
    return _ONLEESBAAR
