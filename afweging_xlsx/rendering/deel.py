"""A part of the note with codes in it, compiled once and rendered for each Advies."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from html import unescape
from itertools import count

from docxtpl import DocxTemplate
from jinja2 import Environment, StrictUndefined, Template
from jinja2.sandbox import SandboxedEnvironment

from afweging_xlsx.domain.advies import Advies
from afweging_xlsx.rendering.tekst import render_waarde

_FIGUUR = re.compile(r'(<wp:docPr\b[^>]*?\bid=")[^"]*')
_RUIS = re.compile(r' (?:w14:(?:paraId|textId)|w:rsid\w*)="[^"]*"|<w:proofErr\b[^>]*/>')
_CODE = re.compile(r"\{[{%].*?[%}]\}")
_CELBEGINNEN = ("</w:tcPr>", "<w:tcPr/>", "<w:tc>")


@dataclass(frozen=True, slots=True)
class Tekstdeel:
    """A part of the package by name, with its compiled codes."""

    naam: str
    template: Template


def render_omgeving() -> Environment:
    """A jinja that can do no more than the lint allows: no functions, no filters, all escaped."""
    omgeving = SandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, finalize=render_waarde
    )
    omgeving.globals.clear()
    omgeving.filters.clear()
    omgeving.tests.clear()
    return omgeving


def render_bron(xml: bytes) -> str:
    """The XML of a part as jinja can read it: codes in one piece, ids of single paragraphs gone."""
    kaal = _RUIS.sub("", xml.decode("utf-8-sig"))
    bron: str = DocxTemplate.patch_xml(None, kaal)
    return _CODE.sub(lambda code: unescape(code[0]), bron)


def render_delen(delen: tuple[Tekstdeel, ...], advies: Advies) -> Iterator[tuple[str, str]]:
    """The XML of each part for this Advies, with its name.

    A cell whose loop gave nothing gets the paragraph that Word needs; figures get unique numbers.
    """
    velden = {veld.name: getattr(advies, veld.name) for veld in fields(advies)}
    nummers = count(1)
    for deel in delen:
        xml = deel.template.render(velden)
        for begin in _CELBEGINNEN:
            xml = xml.replace(f"{begin}</w:tc>", f"{begin}<w:p/></w:tc>")
        if "<wp:docPr" in xml:
            xml = _FIGUUR.sub(lambda gevonden: f"{gevonden[1]}{next(nummers)}", xml)
        yield deel.naam, xml
