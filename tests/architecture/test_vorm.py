"""The shape of modules, functions and names (huisregels)."""

import ast

import pytest

from architecture.broncode import CORE, MODULES, Module, list_functies, list_publiek

VERBEN = {
    "reading": ("read_", "parse_", "check_"),
    "evaluation": ("evaluate_", "match_", "rank_"),
    "composing": ("compose_", "phrase_"),
    "rendering": ("render_", "verify_"),
    "writing": ("write_",),
    "storage": ("store_",),
    "bijgeleverd": ("find_",),
    "pipeline": ("load_", "advise_"),
    "batch": ("load_", "advise_"),
    "controle": ("check_",),
    "werkmap": ("store_",),
    "annotatie": ("store_",),
}
MAX_REGELS, MAX_FUNCTIE, MAX_PARAMETERS = 300, 40, 5
VERBODEN_MODULES = {"utils", "helpers", "common"}
VERBODEN_AANROEPEN = {"open", "print", "input", "date.today", "datetime.now", "datetime.today"}

per_module = pytest.mark.parametrize("module", MODULES, ids=lambda module: module.naam)


@per_module
def test_module_docstring(module: Module) -> None:
    """A module begins with what it is for"""
    assert ast.get_docstring(module.boom)


@per_module
def test_module_length(module: Module) -> None:
    """A module has at most 300 lines"""
    assert len(module.tekst.splitlines()) <= MAX_REGELS


@per_module
def test_function_length(module: Module) -> None:
    """A function has at most 40 lines"""
    lang = [f.name for f in list_functies(module) if _lengte(f) > MAX_FUNCTIE]

    assert lang == []


@per_module
def test_function_parameters(module: Module) -> None:
    """A function takes at most five things, next to self"""
    breed = [f.name for f in list_functies(module) if _parameters(f) > MAX_PARAMETERS]

    assert breed == []


@per_module
def test_public_docstrings(module: Module) -> None:
    """Every public class, function and method says what it is or does"""
    stil = [knoop.name for knoop in list_publiek(module) if not ast.get_docstring(knoop)]

    assert stil == []


@per_module
def test_public_functions_begin_with_verb(module: Module) -> None:
    """A public function begins with a verb of its part of the house"""
    verben = VERBEN.get(module.deel)
    functies = [k.name for k in module.boom.body if isinstance(k, ast.FunctionDef)]
    vreemd = [f for f in functies if verben and not f.startswith(("_", *verben))]

    assert vreemd == []


@per_module
def test_no_module_without_a_subject(module: Module) -> None:
    """No module is called utils, helpers or common"""
    assert VERBODEN_MODULES.isdisjoint(module.naam.removesuffix(".py").split("/"))


@pytest.mark.parametrize(
    "module", [m for m in MODULES if m.deel == "domain"], ids=lambda module: module.naam
)
def test_domain_dataclasses_frozen(module: Module) -> None:
    """A class of the domain that is no enum is a frozen dataclass with slots"""
    los = [
        klasse.name
        for klasse in ast.walk(module.boom)
        if isinstance(klasse, ast.ClassDef) and not _is_enum(klasse) and not _is_frozen(klasse)
    ]

    assert los == []


@pytest.mark.parametrize("module", CORE, ids=lambda module: module.naam)
def test_core_has_no_side_effects(module: Module) -> None:
    """The core opens no file, prints nothing and asks no clock"""
    aanroepen = {ast.unparse(k.func) for k in ast.walk(module.boom) if isinstance(k, ast.Call)}

    assert aanroepen & VERBODEN_AANROEPEN == set()


def _lengte(functie: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (functie.end_lineno or functie.lineno) - functie.lineno + 1


def _parameters(functie: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    lijst = [
        a.arg for a in (*functie.args.posonlyargs, *functie.args.args, *functie.args.kwonlyargs)
    ]
    return len([naam for naam in lijst if naam not in {"self", "cls"}])


def _is_enum(klasse: ast.ClassDef) -> bool:
    return any(ast.unparse(basis).endswith("Enum") for basis in klasse.bases)


def _is_frozen(klasse: ast.ClassDef) -> bool:
    versieringen = {ast.unparse(versiering) for versiering in klasse.decorator_list}
    return "dataclass(frozen=True, slots=True)" in versieringen
