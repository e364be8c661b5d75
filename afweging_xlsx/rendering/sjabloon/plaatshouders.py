"""The codes of a template against the fields of Advies: names, loops, conditions, nothing else.

Jinja's own syntax tree is walked with the type of every name, so that a misspelt field is found
in any loop or branch, before a note is made.
"""

import re
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, is_dataclass
from types import MappingProxyType
from typing import Any

from jinja2 import Environment, nodes

from afweging_xlsx.domain.advies import Advies
from afweging_xlsx.domain.bevinding import Bevinding, Bevindingsoort
from afweging_xlsx.domain.catalogus import sjabloon as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import suggest_tekst
from afweging_xlsx.rendering.sjabloon.alineas import Alinea
from afweging_xlsx.rendering.sjabloon.codes import ONLEESBAAR
from afweging_xlsx.rendering.velden import render_element, render_soorten

Bereik = Mapping[str, Any]
"""The names that hold at a place in the template, each with its type."""

Keuring = Generator[Bevinding, None, Any]
"""Gives bevindingen, and at the end the type of the expression (None when it has none)."""

_LUSNAMEN = re.compile(r"\{% for (\w+) in ([\w.]+) %\}")
_REKENEN = "een berekening"
_KEUZE = "een voorwaarde buiten een 'if'"
_VERBODEN: Mapping[type[nodes.Node], str] = {
    nodes.Call: "een aanroep met haakjes",
    nodes.Filter: "een bewerking met '|'",
    nodes.Getitem: "een keuze met blokhaken",
    nodes.Compare: "een vergelijking met iets anders dan '==' of '!='",
    nodes.Test: "een vergelijking met 'is'",
    nodes.CondExpr: "een 'if' binnen een plaatshouder",
    nodes.List: "een lijst tussen haakjes",
    nodes.Tuple: "meer dan één waarde",
    nodes.Dict: "een lijst tussen accolades",
    nodes.BinExpr: _REKENEN,
    nodes.Concat: _REKENEN,
    nodes.UnaryExpr: _REKENEN,
    nodes.Not: _KEUZE,
    nodes.And: _KEUZE,
    nodes.Or: _KEUZE,
    nodes.Const: "een waarde die geen tekst is",
    nodes.For: "een 'for' met meer dan één naam of met een voorwaarde",
}


class _Lus:
    """The type of jinja's name `loop`."""


_SOORTEN = {_Lus: {"first": bool, "last": bool, "index": int, "length": int}}


@dataclass(frozen=True, slots=True)
class _Bron:
    """The source that is checked: a paragraph for each line, and the loops that occur in it."""

    plaats: Plaats
    alineas: Sequence[Alinea]
    lussen: Mapping[str, str]

    def find(self, soort: Bevindingsoort, regel: int, rond: str, **velden: str) -> Bevinding:
        """The bevinding at the paragraph on this line, quoted around these words."""
        return soort.at(self.plaats, plek=self.alineas[regel - 1].plek(rond), **velden)


def verify_plaatshouders(
    plaats: Plaats, alineas: Sequence[Alinea], regels: Sequence[str], omgeving: Environment
) -> list[Bevinding]:
    """What is wrong with the names in these lines of codes, one line for each paragraph.

    Raises TemplateSyntaxError when they are no template; `verify_blokken` gives lines that are.
    """
    tekst = "\n".join(regels)
    bron = _Bron(plaats, alineas, _find_lussen(tekst))
    bereik = {**render_soorten(Advies), ONLEESBAAR: None}
    return list(_verify_body(bron, omgeving.parse(tekst).body, MappingProxyType(bereik)))


def _find_lussen(tekst: str) -> dict[str, str]:
    """The names that loops give, each with its list; three dots when that is not one list."""
    lussen: dict[str, str] = {}
    for naam, lijst in _LUSNAMEN.findall(tekst):
        lussen[naam] = lijst if lussen.get(naam, lijst) == lijst else "..."
    return lussen


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
    if isinstance(knoop, nodes.Const):
        yield from _verify_letterlijk(bron, knoop)
    elif soort is bool:
        yield _refuse(bron, knoop)
    elif soort not in (None, str, int):
        yield _confuse(bron, knoop, soort)


def _verify_letterlijk(bron: _Bron, knoop: nodes.Const) -> Iterator[Bevinding]:
    """A name between quotes is printed as it stands."""
    if not isinstance(knoop.value, str):
        if not isinstance(knoop.value, int) or isinstance(knoop.value, bool):
            yield _refuse(bron, knoop)
    elif (naam := knoop.value.strip()) in render_soorten(Advies):
        velden = {"tekst": naam, "bedoeld": f" Bedoelt u '{{{{ {naam} }}}}'?"}
        yield bron.find(catalogus.LIJKT_OP_CODE, knoop.lineno, naam, **velden)


def _verify_lus(bron: _Bron, lus: nodes.For, bereik: Bereik) -> Iterator[Bevinding]:
    soort = yield from _verify(bron, lus.iter, bereik)
    element = render_element(soort if soort is not None else _guess(lus.iter, bereik))
    if soort is not None and element is None:
        yield _confuse(bron, lus.iter, soort, lijst=True)
    elif element is not None and "loop" in bereik and isinstance(lus.iter, nodes.Name):
        yield bron.find(catalogus.LUS_IN_LUS, lus.lineno, lus.iter.name, lijst=lus.iter.name)
    naam = lus.target.name if isinstance(lus.target, nodes.Name) else ""
    if naam == "loop":
        yield bron.find(
            catalogus.VERBODEN_CODE, lus.lineno, naam, wat="'loop' als naam van een rij"
        )
    yield from _verify_body(bron, lus.body, {**bereik, naam: element, "loop": _Lus})
    yield from _verify_body(bron, lus.else_, bereik)


def _guess(knoop: nodes.Node, bereik: Bereik) -> Any:
    """The type of the name that was probably meant, so that what follows is checked too."""
    lijkt_op = suggest_tekst(knoop.name, bereik) if isinstance(knoop, nodes.Name) else None
    return bereik[lijkt_op] if lijkt_op else None


def _verify(bron: _Bron, knoop: nodes.Node, bereik: Bereik) -> Keuring:
    match knoop:
        case nodes.Name():
            return (yield from _verify_naam(bron, knoop, bereik))
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


def _verify_naam(bron: _Bron, knoop: nodes.Name, bereik: Bereik) -> Keuring:
    if knoop.name in bereik:
        return bereik[knoop.name]
    if lijst := bron.lussen.get(knoop.name):
        velden = {"rij": knoop.name, "lijst": lijst}
        yield bron.find(catalogus.BUITEN_LUS, knoop.lineno, knoop.name, **velden)
    else:
        yield _miss(bron, knoop, knoop.name, bereik)
    return None


def _verify_veld(bron: _Bron, knoop: nodes.Getattr, bereik: Bereik) -> Keuring:
    soort = yield from _verify(bron, knoop.node, bereik)
    if soort is None:
        return None
    if render_element(soort) is not None:
        yield _confuse(bron, knoop.node, soort)
        return None
    velden = render_soorten(soort) if is_dataclass(soort) else _SOORTEN.get(soort, {})
    if knoop.attr not in velden:
        yield _miss(bron, knoop, knoop.attr, velden)
    return velden.get(knoop.attr)


def _miss(bron: _Bron, knoop: nodes.Node, naam: str, keuzes: Bereik) -> Bevinding:
    bekend = [keuze for keuze in keuzes if keuze not in ("loop", ONLEESBAAR)]
    lijkt_op, geheel = suggest_tekst(naam, bekend), _spell(knoop)
    bedoeld = f" Bedoelt u '{geheel.removesuffix(naam)}{lijkt_op}'?" if lijkt_op else ""
    velden = {"naam": geheel, "bedoeld": bedoeld}
    return bron.find(catalogus.ONBEKENDE_PLAATSHOUDER, knoop.lineno, naam, **velden)


def _confuse(bron: _Bron, knoop: nodes.Node, soort: Any, *, lijst: bool = False) -> Bevinding:
    """A list, a row or a text where another of these belongs, and how to write it instead."""
    naam = _spell(knoop)
    delen = render_soorten(soort) if is_dataclass(soort) else _SOORTEN.get(soort, {})
    if lijst:
        raad = "Haal 'for' en 'endfor' weg en zet de tekst tussen dubbele accolades."
    elif delen:
        raad = f"Schrijf erbij welk deel u bedoelt, bijvoorbeeld '{naam}.{next(iter(delen))}'."
    else:
        raad = f"Zet er een code met 'for ... in {naam}' boven, en een code met 'endfor' onder."
    velden = {"naam": naam, "verwacht": "een lijst" if lijst else "een tekst", "raad": raad}
    return bron.find(catalogus.PLAATSHOUDER_IS_LIJST, knoop.lineno, naam, **velden)


def _refuse(bron: _Bron, knoop: nodes.Node) -> Bevinding:
    wat = next((w for soort, w in _VERBODEN.items() if isinstance(knoop, soort)), "deze vorm")
    return bron.find(catalogus.VERBODEN_CODE, knoop.lineno, "{", wat=wat)


def _spell(knoop: nodes.Node) -> str:
    """An expression as an editor typed it: "rij.oordeel"."""
    if isinstance(knoop, nodes.Getattr):
        return f"{_spell(knoop.node)}.{knoop.attr}"
    return knoop.name if isinstance(knoop, nodes.Name) else "deze waarde"
