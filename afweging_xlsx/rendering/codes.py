"""The codes of a template, one by one, as an editor typed them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jinja2 import Environment, TemplateSyntaxError

from afweging_xlsx.rendering.alineas import Alinea

CODE = re.compile(
    r"\{(?:\{(?:(?!\{[{%#]).)*?\}\}|%(?:(?!\{[{%#]).)*?%\}|#(?:(?!\{[{%#]).)*?#\})", re.DOTALL
)
"""A whole code: what is printed, a block, or a remark. It ends before another one begins."""

VORMEN = ("p", "tr", "tc", "r")
"""The letters behind '{%' that take a paragraph, row, cell or run away together with the code."""

FOR, IF, ELIF, ELSE = "for", "if", "elif", "else"
EINDEN = {"endfor": FOR, "endif": IF}
WOORDEN = (FOR, IF, ELIF, ELSE, *EINDEN)
LANGSTE = 400

_BLOK = re.compile(r"\{%[-+]?(?:(tr|tc|p|r) )?\s*([^\W\d]\w*)?(.*?)[-+]?%\}", re.DOTALL)
_REDENEN = (
    (r"Expected an expression, got '(?:end of|begin of)", "er staat geen naam in"),
    (r"expected token 'in'", "in een 'for' hoort 'in', zoals in: for punt in advies"),
    (r"expected token 'end of .*', got '(.+)'", "bij '{0}' staat iets te veel"),
    (r"unexpected char '(.+)' at", "het teken '{0}' hoort hier niet"),
    (r"unexpected '(.+)'", "het teken '{0}' hoort hier niet"),
)
_ONLEESBAAR = "de code heeft niet de goede vorm"


@dataclass(frozen=True, slots=True)
class Code:
    """One code: the whole text, and of a block its form (`vorm`), word and what follows it.

    `vorm` is empty for a block inside a line; `woord` is empty for a code that prints.
    """

    tekst: str
    alinea: Alinea
    vorm: str = ""
    woord: str = ""
    rest: str = ""

    @property
    def plek(self) -> str:
        """The place of this code in words."""
        return self.alinea.plek(self.tekst)

    def render_woord(self, woord: str) -> str:
        """A code in the same form with another word: "{%p endfor %}"."""
        return f"{{%{self.vorm} {woord} %}}"


def render_codes(alinea: Alinea) -> Iterator[Code]:
    """The codes in a paragraph that print or are blocks; remarks are passed by."""
    for gevonden in CODE.finditer(alinea.tekst):
        tekst = gevonden[0]
        if blok := _BLOK.fullmatch(tekst):
            vorm, woord, rest = (deel or "" for deel in blok.groups())
            yield Code(tekst, alinea, vorm, woord, rest.strip())
        elif tekst.startswith("{{"):
            yield Code(tekst, alinea, rest=tekst[2:-2])


def verify_code(code: Code, omgeving: Environment) -> str:
    """Why a code cannot be read, in words; empty when it can."""
    if len(code.tekst) > LANGSTE:
        return "de code is te lang"
    if code.vorm and re.search(r"[%}]", code.tekst[2:-2]):
        return "in de code staat een '%' of een '}'"
    if code.woord in (ELSE, *EINDEN):
        return f"achter '{code.woord}' hoort niets te staan" if code.rest else ""
    try:
        omgeving.parse(_complete(code))
    except TemplateSyntaxError as fout:
        return _phrase(fout.message or "")
    except RecursionError:
        return "er staat te veel in elkaar"
    return ""


def _complete(code: Code) -> str:
    """The code as a whole little template."""
    if not code.woord:
        return code.tekst
    woord = IF if code.woord == ELIF else code.woord
    return f"{{% {woord} {code.rest} %}}{{% end{woord} %}}"


def _phrase(melding: str) -> str:
    for patroon, zin in _REDENEN:
        if gevonden := re.search(patroon, melding):
            return zin.format(*gevonden.groups())
    return _ONLEESBAAR
