"""The catalogue of bevindingen, the tests and the generated page hold the same codes."""

import re
import string
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

from afweging_xlsx.domain import catalogus
from afweging_xlsx.domain.bevinding import Bevindingsoort
from afweging_xlsx.domain.catalogus import CATALOGUS
from afweging_xlsx.domain.plaats import Plaats
from architecture.broncode import WORTEL

CODE = re.compile(r"[A-Z]+-\d{2}")
RIJ = re.compile(rf"^\| ({CODE.pattern}) \| (.*) \|$", re.MULTILINE)
CITAAT = re.compile(r"(?<!\w)'[^']*'")
ZIN = re.compile(r"(?<=[.?])\s+(?=[A-Z'(])")
LANGSTE_ZIN = 25
JARGON = re.compile(
    r"\b(array|boolean|boolse|byte|dict|error|exception|float|integer|invalid|json|none|null|"
    r"parameter|pars\w*|regex|string|syntax|tags?|token|traceback|tuple|unicode|valid\w*|xml)\b"
)
VERWIJT = ("u hebt", "u bent vergeten", "u moet", "uw fout", "verkeerd gedaan", "helaas", "onjuist")
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

    assert [code for code, _ in RIJ.findall(pagina)] == sorted(soort.code for soort in CATALOGUS)


def test_documented_with_examples() -> None:
    """docs/bevindingen.md shows whole sentences, without a hole for what a user's file says"""
    pagina = (WORTEL / "docs" / "bevindingen.md").read_text("utf-8")
    cellen = dict(RIJ.findall(pagina))

    zinnen = {soort.code: fill(soort) for soort in CATALOGUS}

    verwacht = {c: " | ".join(z.replace("|", "\\|") for z in zin) for c, zin in zinnen.items()}
    assert [code for code, zin in verwacht.items() if not cellen[code].endswith(zin)] == []


@pytest.mark.parametrize("soort", CATALOGUS, ids=lambda soort: soort.code)
def test_example_has_the_fields_of_the_sentences(soort: Bevindingsoort) -> None:
    """The example of a kind has a value for each field of its sentences, and no other"""
    velden = {
        veld
        for zin in (soort.melding, soort.herstel)
        for _, veld, _, _ in string.Formatter().parse(zin)
        if veld is not None
    }

    assert velden == set(soort.voorbeeld)


@pytest.mark.parametrize("soort", CATALOGUS, ids=lambda soort: soort.code)
def test_title_is_a_title(soort: Bevindingsoort) -> None:
    """A title begins with a capital, has no full stop and no field"""
    assert re.fullmatch(r"[A-Z][^{}]*[^.?!{}]", soort.titel)


@pytest.mark.parametrize("soort", CATALOGUS, ids=lambda soort: soort.code)
def test_finding_goes_on_after_its_place(soort: Bevindingsoort) -> None:
    """What is the matter follows the place: it begins in lower case or with a quotation"""
    assert re.fullmatch(r"(?s)[a-z'].*[.?]", fill(soort)[0])


@pytest.mark.parametrize("soort", CATALOGUS, ids=lambda soort: soort.code)
def test_remedy_is_a_sentence(soort: Bevindingsoort) -> None:
    """A remedy begins with a capital and ends with a full stop"""
    assert re.fullmatch(r"(?s)[A-Z].*\.", fill(soort)[1])


@pytest.mark.parametrize("soort", CATALOGUS, ids=lambda soort: soort.code)
def test_sentences_are_clean(soort: Bevindingsoort) -> None:
    """No double spaces, nothing empty between quotes, no double or lost signs"""
    assert re.findall(r"\s\s|\n|(?<!\w)''", soort.zin) == []
    assert re.findall(r"\s[.,:?](?!\w)|[.,:?]\.(?!\d)", CITAAT.sub("x", soort.zin)) == []


@pytest.mark.parametrize("soort", CATALOGUS, ids=lambda soort: soort.code)
def test_sentences_are_short(soort: Bevindingsoort) -> None:
    """A sentence has at most 25 words; what is quoted from a file counts as one"""
    lang = [z for z in ZIN.split(soort.zin) if len(CITAAT.sub("x", z).split()) > LANGSTE_ZIN]

    assert lang == []


@pytest.mark.parametrize("soort", CATALOGUS, ids=lambda soort: soort.code)
def test_sentences_hold_no_jargon_and_no_blame(soort: Bevindingsoort) -> None:
    """Words of programmers stay out of the catalogue's own text, and so does blame"""
    eigen = CITAAT.sub("", f"{soort.titel} {soort.melding} {soort.herstel}").lower()

    assert JARGON.findall(eigen) == []
    assert [verwijt for verwijt in VERWIJT if verwijt in eigen] == []


def fill(soort: Bevindingsoort) -> tuple[str, str]:
    """The finding and the remedy of a kind, filled with its example."""
    voorbeeld = soort.at(Plaats(), **soort.voorbeeld)
    return voorbeeld.melding, voorbeeld.herstel
