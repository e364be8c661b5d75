"""The catalogue of bevindingen, the tests and the generated page hold the same codes."""

import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

from afweging_xlsx.domain import catalogus
from afweging_xlsx.domain.bevinding import Bevindingsoort
from afweging_xlsx.domain.catalogus import CATALOGUS
from architecture.broncode import WORTEL

CODE = re.compile(r"[A-Z]+-\d{2}")
MODULES = [
    import_module(f"{catalogus.__name__}.{module.name}")
    for module in iter_modules(catalogus.__path__)
]
CONSTANTEN = {
    naam: soort
    for module in MODULES
    for naam, soort in vars(module).items()
    if isinstance(soort, Bevindingsoort)
}


@pytest.fixture(scope="module")
def testtekst() -> str:
    """The text of all tests but this one."""
    paden = [p for p in (WORTEL / "tests").rglob("*.py") if p != Path(__file__)]
    return "\n".join(pad.read_text("utf-8") for pad in paden)


def test_every_file_of_the_catalogue_counts() -> None:
    """A file in domain/catalogus/ is part of CATALOGUS"""
    assert set(CONSTANTEN.values()) == set(CATALOGUS)


def test_codes_unique() -> None:
    """A code stands for one bevinding"""
    codes = [soort.code for soort in CATALOGUS]

    assert sorted(set(codes)) == sorted(codes)


@pytest.mark.parametrize("soort", CATALOGUS, ids=lambda soort: soort.code)
def test_code_form(soort: Bevindingsoort) -> None:
    """A code is a word in capitals and two digits"""
    assert CODE.fullmatch(soort.code)


@pytest.mark.parametrize("naam", sorted(CONSTANTEN))
def test_provoked_by_a_test(naam: str, testtekst: str) -> None:
    """Each bevinding is provoked by a test, which names its constant"""
    assert re.search(rf"\b{naam}\b", testtekst)


def test_documented() -> None:
    """docs/bevindingen.md holds exactly the codes of the catalogue"""
    pagina = (WORTEL / "docs" / "bevindingen.md").read_text("utf-8")

    assert sorted(set(CODE.findall(pagina))) == sorted(soort.code for soort in CATALOGUS)
