"""The source of the package as syntax trees, for the tests on its shape."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

WORTEL = Path(__file__).resolve().parents[2]
PAKKET = WORTEL / "afweging_xlsx"

Functie = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Module:
    """One module of the package: its path inside it ("domain/kader.py"), text and tree."""

    naam: str
    tekst: str
    boom: ast.Module

    @property
    def deel(self) -> str:
        """The part of the house that it belongs to: "domain", "pipeline"."""
        return self.naam.split("/")[0].removesuffix(".py")

    def walk(self, *soorten: type[ast.AST]) -> Iterator[ast.AST]:
        """All nodes of these kinds."""
        return (knoop for knoop in ast.walk(self.boom) if isinstance(knoop, soorten))


def read_modules() -> list[Module]:
    """Every module of the package, by name."""
    paden = sorted(PAKKET.rglob("*.py"))
    teksten = {pad.relative_to(PAKKET).as_posix(): pad.read_text("utf-8") for pad in paden}
    return [Module(naam, tekst, ast.parse(tekst)) for naam, tekst in teksten.items()]


MODULES = read_modules()
CORE = [module for module in MODULES if module.deel in {"domain", "evaluation", "composing"}]


def list_functies(module: Module) -> list[Functie]:
    """Every function and method of a module."""
    return [
        k for k in ast.walk(module.boom) if isinstance(k, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def list_publiek(module: Module) -> list[ast.ClassDef | Functie]:
    """The public functions and classes of a module, and the public methods of those classes."""
    soorten = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    namen = [k for k in module.boom.body if isinstance(k, soorten) and k.name[0] != "_"]
    methoden = [
        kind
        for klasse in namen
        if isinstance(klasse, ast.ClassDef)
        for kind in klasse.body
        if isinstance(kind, ast.FunctionDef | ast.AsyncFunctionDef) and kind.name[0] != "_"
    ]
    return [*namen, *methoden]
