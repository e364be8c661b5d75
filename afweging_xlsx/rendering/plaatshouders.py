"""The codes of a template against the fields of Advies: names, loops, conditions, nothing else.

Jinja's own syntax tree is walked with the type of every name, so that a misspelt field is found
in any loop or branch, before a note is made.
"""

import re
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from html import unescape
from typing import Any, cast

from jinja2 import Environment, TemplateSyntaxError, nodes

from afweging_xlsx.domain.advies import Advies
from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import sjabloon as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import phrase_bedoeld
from afweging_xlsx.rendering.alineas import render_citaat
from afweging_xlsx.rendering.velden import render_element, render_soorten

Bereik = Mapping[str, Any]
"""The names that hold at a place in the template, each with its type."""

Keuring = Generator[Bevinding, None, Any]
"""Gives bevindingen, and at the end the type of the expression (None when it has none)."""

_GRENS = re.compile(r"(?=<w:p[ >])|(?<=</w:p>)|(?<=%})(?={%)")
_BLOK = re.compile(r"{%-?\s*(?:(for|if)|endfor|endif)\b")
_VERBODEN = {
    nodes.Call: "een aanroep met haakjes",
    nodes.Filter: "een bewerking met '|'",
    nodes.Getitem: "een keuze met blokhaken",
    nodes.Compare: "een vergelijking met iets anders dan '==' of '!='",
    nodes.Import: "'import'",
    nodes.FromImport: "'import'",
    nodes.Include: "'include'",
    nodes.Extends: "'extends'",
    nodes.Macro: "'macro'",
    nodes.Assign: "'set'",
    nodes.AssignBlock: "'set'",
    nodes.Block: "'block'",
    nodes.CallBlock: "'call'",
    nodes.FilterBlock: "'filter'",
    nodes.With: "'with'",
    nodes.Scope: "'autoescape'",
}
_REDENEN = (
    (r"Unexpected end of template.*closed is '(\w+)'", "bij '{0}' ontbreekt 'end{0}'"),
    (r"unknown tag '(end\w+|else|elif)'.*closed is '(\w+)'", "'{0}' past niet bij '{1}'"),
    (r"unknown tag '(end\w+|else|elif)'", "voor '{0}' staat geen begin"),
    (r"unknown tag '(\w+)'", "'{0}' is geen bestaande code"),
)


class _Lus:
    """The type of jinja's name `loop`."""


_SOORTEN = {_Lus: {"first": bool, "last": bool, "index": int, "length": int}}


@dataclass(frozen=True, slots=True)
class _Bron:
    """The source of one part: a line for each paragraph, to tell an editor where a code stands."""

    plaats: Plaats
    regels: tuple[str, ...]

    def quote(self, regel: int | None, rond: str) -> str:
        """The text of the paragraph at this line, cut around these words.

        Jinja does not tell the line of every code; then it is the first that holds one.
        """
        if regel is None:
            regel = next((n for n, tekst in enumerate(self.regels, 1) if rond in tekst), 1)
        tekst = unescape(re.sub(r"<[^>]*>", "", self.regels[min(regel, len(self.regels)) - 1]))
        return render_citaat(tekst.strip(), rond)


def verify_plaatshouders(plaats: Plaats, bron: str, omgeving: Environment) -> list[Bevinding]:
    """What is wrong with the codes of one part, given as the XML that jinja is to render."""
    tekst = _GRENS.sub("\n", bron)
    regels = _Bron(plaats, tuple(tekst.split("\n")))
    try:
        boom = omgeving.parse(tekst)
        return list(_verify_body(regels, boom.body, render_soorten(Advies)))
    except TemplateSyntaxError as fout:
        regel, reden = _find_open(regels.regels) or fout.lineno, _phrase(fout.message or "")
    except RecursionError:
        langste = max(regels.regels, key=len)
        regel, reden = regels.regels.index(langste) + 1, "hij zit te diep in elkaar"
    alinea = regels.quote(regel, "{%")
    return [catalogus.CODE_ONLEESBAAR.at(plaats, alinea=alinea, reden=reden)]


def _find_open(regels: tuple[str, ...]) -> int:
    """The line of a 'for' or 'if' that is never closed: jinja only tells where the text ended."""
    open_: list[int] = []
    for nummer, regel in enumerate(regels, 1):
        for begin in _BLOK.findall(regel):
            if begin:
                open_.append(nummer)
            elif open_:
                open_.pop()
    return open_[-1] if open_ else 0


def _phrase(melding: str) -> str:
    for patroon, zin in _REDENEN:
        if gevonden := re.search(patroon, melding):
            return zin.format(*gevonden.groups())
    return "hij is niet te lezen"


def _verify_body(bron: _Bron, body: list[nodes.Node], bereik: Bereik) -> Iterator[Bevinding]:
    for knoop in body:
        match knoop:
            case nodes.Output():
                for uitdrukking in knoop.nodes:
                    yield from _verify_print(bron, uitdrukking, bereik)
            case nodes.For(target=nodes.Name(), test=None, recursive=False):
                yield from _verify_lus(bron, knoop, bereik)
            case nodes.If():
                yield from _verify(bron, knoop.test, bereik)
                yield from _verify_body(bron, [*knoop.body, *knoop.elif_, *knoop.else_], bereik)
            case _:
                yield _refuse(bron, knoop)


def _verify_print(bron: _Bron, knoop: nodes.Node, bereik: Bereik) -> Iterator[Bevinding]:
    if isinstance(knoop, nodes.TemplateData):
        return
    soort = yield from _verify(bron, knoop, bereik)
    if soort not in (None, str, int):
        yield _confuse(bron, knoop, "een tekst")


def _verify_lus(bron: _Bron, lus: nodes.For, bereik: Bereik) -> Iterator[Bevinding]:
    soort = yield from _verify(bron, lus.iter, bereik)
    element = render_element(soort)
    if soort is not None and element is None:
        yield _confuse(bron, lus.iter, "een lijst")
    naam = lus.target.name if isinstance(lus.target, nodes.Name) else ""
    yield from _verify_body(bron, lus.body, {**bereik, naam: element, "loop": _Lus})
    yield from _verify_body(bron, lus.else_, bereik)


def _verify(bron: _Bron, knoop: nodes.Node, bereik: Bereik) -> Keuring:
    match knoop:
        case nodes.Name():
            return (yield from _verify_naam(bron, knoop, knoop.name, bereik))
        case nodes.Getattr():
            return (yield from _verify_veld(bron, knoop, bereik))
        case nodes.Const():
            return type(knoop.value)
        case nodes.Not() | nodes.And() | nodes.Or():
            for deel in knoop.iter_child_nodes():
                yield from _verify(bron, deel, bereik)
            return bool
        case nodes.Compare(expr=links, ops=[nodes.Operand(op="eq" | "ne", expr=rechts)]):
            yield from _verify(bron, links, bereik)
            yield from _verify(bron, rechts, bereik)
            return bool
    yield _refuse(bron, knoop)
    return None


def _verify_veld(bron: _Bron, knoop: nodes.Getattr, bereik: Bereik) -> Keuring:
    soort = yield from _verify(bron, knoop.node, bereik)
    if soort is None:
        return None
    velden = render_soorten(soort) if is_dataclass(soort) else _SOORTEN.get(soort, {})
    return (yield from _verify_naam(bron, knoop, knoop.attr, velden))


def _verify_naam(bron: _Bron, knoop: nodes.Node, naam: str, keuzes: Bereik) -> Keuring:
    if naam in keuzes:
        return keuzes[naam]
    yield catalogus.ONBEKENDE_PLAATSHOUDER.at(
        bron.plaats,
        alinea=bron.quote(knoop.lineno, naam),
        naam=_spell(knoop),
        bedoeld=phrase_bedoeld(naam, [keuze for keuze in keuzes if keuze != "loop"]),
    )
    return None


def _confuse(bron: _Bron, knoop: nodes.Node, verwacht: str) -> Bevinding:
    naam = _spell(knoop)
    alinea = bron.quote(knoop.lineno, naam)
    return catalogus.PLAATSHOUDER_IS_LIJST.at(
        bron.plaats, alinea=alinea, naam=naam, verwacht=verwacht
    )


def _refuse(bron: _Bron, knoop: nodes.Node) -> Bevinding:
    wat = _VERBODEN.get(type(knoop), "deze vorm van 'for' of 'if'")
    regel = cast("int | None", knoop.lineno)  # jinja gives the codes it makes itself no line
    rond = "{%" if wat.startswith("'") else "{"
    alinea = bron.quote(regel, rond if regel else wat.strip("'"))
    return catalogus.VERBODEN_CODE.at(bron.plaats, alinea=alinea, wat=wat)


def _spell(knoop: nodes.Node) -> str:
    """An expression as an editor typed it: "rij.oordeel"."""
    if isinstance(knoop, nodes.Getattr):
        return f"{_spell(knoop.node)}.{knoop.attr}"
    return knoop.name if isinstance(knoop, nodes.Name) else "deze waarde"
