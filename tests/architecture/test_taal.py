"""The vocabulary: nouns of the domain, and no policy in the code."""

import ast
import re

import pytest

from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.vragen import VASTE_VRAGEN
from architecture.broncode import MODULES, WORTEL, Module

DOMEIN = [
    klasse.name
    for module in MODULES
    if module.deel == "domain"
    for klasse in module.boom.body
    if isinstance(klasse, ast.ClassDef) and not klasse.name.startswith("_")
]


@pytest.mark.parametrize("klasse", DOMEIN)
def test_class_of_domain_in_begrippen(klasse: str) -> None:
    """Every public class of the domain is explained in docs/begrippen.md"""
    begrippen = (WORTEL / "docs" / "begrippen.md").read_text("utf-8")

    assert re.search(rf"\b{klasse}\b", begrippen)


def test_questions_that_the_program_knows(kader: Kader) -> None:
    """What judges, writes and files a request knows exactly the questions of VASTE_VRAGEN by id"""
    delen = ("evaluation", "composing", "batch", "pipeline")
    gekend = {
        knoop.value
        for module in MODULES
        if module.deel in delen
        for knoop in ast.walk(module.boom)
        if isinstance(knoop, ast.Constant) and knoop.value in kader.vragen
    }

    assert gekend == VASTE_VRAGEN


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.naam)
def test_no_policy_in_code(module: Module, kader: Kader) -> None:
    """The code names no aanvraagtype, oplossing or criterium of the master

    The subcriterium `fase` has the id of the question and the column fase, which the code knows.
    """
    beleid = {*kader.aanvraagtypen, *kader.oplossingen, *kader.criteria} - {*kader.vragen}
    teksten = {
        knoop.value
        for knoop in ast.walk(module.boom)
        if isinstance(knoop, ast.Constant) and isinstance(knoop.value, str)
    }

    assert teksten & beleid == set()
