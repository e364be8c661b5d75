"""Fuzzing: whatever a file or a text holds, there is a note, an afweging or a bevinding.

Some six thousand examples in each run, always the same. For more, and other ones each time, set
how many times as many:

    AFWEGING_FUZZ=100 python -m pytest -q tests/properties/test_fuzz.py

What was found stays as a test with a name, in tests/unit/ or at the end of this module.
"""

import os
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from afweging_xlsx.composing.advies import compose_advies
from afweging_xlsx.controle import check_bestanden
from afweging_xlsx.domain.aanvraag import Intake, Invulling
from afweging_xlsx.domain.advies import Herkomst
from afweging_xlsx.domain.bevinding import Bevinding, has_fout
from afweging_xlsx.domain.catalogus import run
from afweging_xlsx.domain.notatie import format_datum, format_getal, parse_datum, parse_getallen
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Keuze, Vraagsoort
from afweging_xlsx.domain.tekst import fold_tekst, normalize_tekst, split_delen, suggest_tekst
from afweging_xlsx.evaluation.afweging import evaluate_aanvraag
from afweging_xlsx.evaluation.antwoorden.aanvraag import match_aanvraag
from afweging_xlsx.reading.bestand.deur import check_bestand
from afweging_xlsx.reading.bestand.soort import Bestandsoort, check_soort
from afweging_xlsx.reading.intake import read_intake
from afweging_xlsx.reading.kader.expressie import parse_expressie
from afweging_xlsx.reading.kader.kader import read_kader
from afweging_xlsx.reading.kader.voorwaarde import Feit, parse_voorwaarde
from afweging_xlsx.rendering.nota import render_nota
from afweging_xlsx.rendering.sjabloon.keuring import Notasjabloon, verify_sjabloon
from corpus.geval import INTAKE, SJABLOON
from kaders import build_kader
from meester import read_meester
from mutaties import Bestand, beschadigd, gewijzigd, verwisseld
from pakketten import repack, replace_in

KEER = int(os.environ.get("AFWEGING_FUZZ", "1"))
FORMULIER = Bestand("intake", INTAKE.read())
KLEIN = Bestand("master", build_kader())
NOTA = Bestand("sjabloon", SJABLOON.read())
HERKOMST = Herkomst("2026-03-03", "0", "nota.docx", "0" * 64)
HIER = Plaats("x.xlsx", "Intake", "C12")

Proef = Callable[[Callable[..., None]], Callable[..., None]]


def tries(aantal: int) -> Proef:
    """So many examples, or a multiple of it; only then others in each run."""
    return settings(
        max_examples=aantal * KEER,
        deadline=None,
        derandomize=KEER == 1,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


GETYPT = (
    "niet ja nee weet_niet onbekend ingevuld > <= = .. ; , . 20 1.234,5 1.234 1e9 - − ½ ٣ kWh MWh "
    "ha m² maart 3-3-2026 2026-03-03 31-2-2026 '26 EN OF NIET ( ) 1 ﬁ İ ß _x000D_ {{a}} =1+1"
)
WOORDEN = (*GETYPT.split(), "\xa0", "\u0301", "\ud800", "\x00", "\x1b[2J", "\n")

tekst = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(WOORDEN), max_size=9).map(" ".join),
    st.lists(st.sampled_from("0123456789.,-+ eE'%"), max_size=30).map("".join),
)
waarde = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.dates(), st.datetimes(), tekst
)


@cache
def _load_sjabloon() -> Notasjabloon:
    sjabloon = verify_sjabloon("nota.docx", SJABLOON.read()).waarde
    assert sjabloon is not None
    return sjabloon


def _assert_readable(bevindingen: tuple[Bevinding, ...]) -> None:
    """Every sentence can be shown on a line."""
    for bevinding in bevindingen:
        assert bevinding.zin.isprintable(), ascii(bevinding.zin)
        assert bevinding.melding.endswith((".", "?"))


def _weigh(inhoud: bytes) -> None:
    """An intake to a note, or to bevindingen that say why not."""
    lezing = read_intake("x.xlsx", inhoud)
    _assert_readable(lezing.bevindingen)
    if lezing.waarde is None:
        assert has_fout(lezing.bevindingen)
        return
    kader = read_meester()
    aanvraag = match_aanvraag(lezing.waarde, kader)
    _assert_readable(aanvraag.bevindingen)
    if aanvraag.waarde is None or has_fout((*lezing.bevindingen, *aanvraag.bevindingen)):
        return
    afweging = evaluate_aanvraag(aanvraag.waarde, kader)
    _assert_readable(afweging.bevindingen)
    nota = render_nota(_load_sjabloon(), compose_advies(afweging, HERKOMST))
    assert check_bestand("nota.docx", nota) == ()


def _judge(inhoud: bytes) -> None:
    """A master checked as `controleer` does; it is usable, or bevindingen say why not."""
    lezing = read_kader("x.xlsx", inhoud)
    assert (lezing.waarde is None) == has_fout(lezing.bevindingen)
    with TemporaryDirectory() as map_:
        pad, klein = Path(map_) / "x.xlsx", Path(map_) / "klein.xlsx"
        pad.write_bytes(inhoud)
        klein.write_bytes(KLEIN.inhoud)
        (resultaat,) = check_bestanden([pad], klein).resultaten
    codes = {bevinding.code for bevinding in resultaat.bevindingen}
    assert run.ONVERWACHTE_FOUT.code not in codes
    for bevinding in resultaat.bevindingen:
        assert bevinding.melding.isprintable(), ascii(bevinding.melding)


def _prepare(inhoud: bytes) -> None:
    """A template to one that is ready, or to bevindingen that say why not."""
    deur = check_bestand("x.docx", inhoud)
    _assert_readable(deur)
    if not has_fout(deur):
        lezing = verify_sjabloon("x.docx", inhoud)
        _assert_readable(lezing.bevindingen)
        assert (lezing.waarde is None) == has_fout(lezing.bevindingen)
    assert isinstance(check_soort("x.docx", inhoud), Bestandsoort)


@tries(400)
@given(gewijzigd(FORMULIER, "sheet2"))
def test_intake_with_changed_parts(inhoud: bytes) -> None:
    """An intake whose XML was tampered with"""
    _weigh(inhoud)


@tries(100)
@given(verwisseld(FORMULIER, KLEIN))
def test_intake_with_other_parts(inhoud: bytes) -> None:
    """An intake with parts of a master, swapped or left out"""
    _weigh(inhoud)


@tries(300)
@given(beschadigd(FORMULIER))
def test_damaged_intake(inhoud: bytes) -> None:
    """An intake with turned bits, bytes replaced, or cut off"""
    _weigh(inhoud)


@tries(400)
@given(gewijzigd(KLEIN, "xl/worksheets/"))
def test_master_with_changed_parts(inhoud: bytes) -> None:
    """A master whose XML was tampered with"""
    _judge(inhoud)


@tries(150)
@given(st.one_of(verwisseld(KLEIN, FORMULIER), verwisseld(KLEIN, KLEIN)))
def test_master_with_other_parts(inhoud: bytes) -> None:
    """A master with parts of an intake or of other sheets, swapped or left out"""
    _judge(inhoud)


@tries(300)
@given(beschadigd(KLEIN))
def test_damaged_master(inhoud: bytes) -> None:
    """A master with turned bits, bytes replaced, or cut off"""
    _judge(inhoud)


@tries(150)
@given(gewijzigd(NOTA, "document.xml"))
def test_template_with_changed_parts(inhoud: bytes) -> None:
    """A template whose XML was tampered with"""
    _prepare(inhoud)


@tries(60)
@given(verwisseld(NOTA, FORMULIER))
def test_template_with_other_parts(inhoud: bytes) -> None:
    """A template with parts of an intake, swapped or left out"""
    _prepare(inhoud)


@tries(200)
@given(beschadigd(NOTA))
def test_damaged_template(inhoud: bytes) -> None:
    """A template with turned bits, bytes replaced, or cut off"""
    _prepare(inhoud)


@tries(200)
@given(st.one_of(st.binary(max_size=300), st.binary(max_size=300).map(lambda b: b"PK\x03\x04" + b)))
@example(b"")
def test_any_bytes(inhoud: bytes) -> None:
    """Any bytes at all, for every reader"""
    _weigh(inhoud)
    _judge(inhoud)
    _prepare(inhoud)


CODES = (
    "{{ |}}|{% |%}|{%p |{%tr |{# |#}|for |in |endfor|if |endif|else|titel|advies|kop|r|r.naam|not |"
    "and |==|'a'|(|)|[0]|.|loop.first|set x = 1|macro m()|raw|endraw|<|&|-|1|~|**|als |loop|True |"
    "{{ titel }}|{% for r in kop %}|{% endfor %}|{% if titel %}|{% elif titel %}|{% else %}|"
    "{% endif %}"
)
codes = st.lists(st.sampled_from((*CODES.split("|"), "|", "\n")), max_size=14).map("".join)


@tries(150)
@given(codes)
def test_template_with_any_code(code: str) -> None:
    """A template with any row of code words in a paragraph"""
    veilig = code.replace("&", "&amp;").replace("<", "&lt;")
    alinea = f"<w:p><w:r><w:t>{veilig}</w:t></w:r></w:p><w:sectPr>".encode()
    _prepare(replace_in(NOTA.inhoud, SJABLOON.hoofd, b"<w:sectPr>", alinea))


@tries(300)
@given(st.dictionaries(st.sampled_from(sorted(read_meester().vragen)), waarde, max_size=20))
def test_any_answers(antwoorden: dict[str, object]) -> None:
    """Any values in the answer cells of any questions"""
    cellen = tuple(
        Invulling(vraag, antwoord, Plaats("x.xlsx", "Intake", f"C{nummer}"))  # type: ignore[arg-type]
        for nummer, (vraag, antwoord) in enumerate(antwoorden.items(), 8)
    )
    aanvraag = match_aanvraag(Intake("x.xlsx", "0" * 64, "", cellen), read_meester())
    _assert_readable(aanvraag.bevindingen)
    if aanvraag.waarde is not None:
        afweging = evaluate_aanvraag(aanvraag.waarde, read_meester())
        render_nota(_load_sjabloon(), compose_advies(afweging, HERKOMST))


@pytest.mark.parametrize("soort", Vraagsoort)
@tries(200)
@given(cel=tekst)
@example(cel="9" * 4_000 + "..1")
def test_any_condition(soort: Vraagsoort, cel: str) -> None:
    """Any text in an `als:` cell is a condition or a bevinding, for each kind of question"""
    feit = Feit("v", soort, (Keuze("ja", "Ja", False), Keuze("weet_niet", "Weet niet", True)))

    lezing = parse_voorwaarde(cel, feit, Plaats("k.xlsx", "Rollen", "F4"))
    assert (lezing.waarde is None) == has_fout(lezing.bevindingen)
    _assert_readable(lezing.bevindingen)


@tries(400)
@given(tekst)
def test_any_expression(regel: str) -> None:
    """Any text for the prioriteitsregel is an expression or a bevinding"""
    lezing = parse_expressie(regel, Plaats("k.xlsx", "Instellingen", "B4"), (1, 2, 3))

    assert (lezing.waarde is None) == has_fout(lezing.bevindingen)
    _assert_readable(lezing.bevindingen)


@tries(500)
@given(tekst)
def test_any_number_or_date(getypt: str) -> None:
    """Any text is numbers that can be written and read again, and a date or none"""
    for getal in parse_getallen(getypt):
        assert getal.is_finite()
        assert getal in parse_getallen(format_getal(getal))
    datum = parse_datum(getypt)
    assert datum is None or parse_datum(format_datum(datum)) == datum


@tries(500)
@given(tekst, tekst)
def test_any_text(een: str, ander: str) -> None:
    """Making texts comparable is done once and for all: a second time changes nothing"""
    assert normalize_tekst(normalize_tekst(een)) == normalize_tekst(een)
    assert fold_tekst(fold_tekst(een)) == fold_tekst(een)
    assert suggest_tekst(een, (ander,)) in (None, ander)
    assert all(deel.strip() for deel in split_delen(een))


# --- what was found ---


def test_found_control_characters_in_a_sentence() -> None:
    """A cell with an escape sequence could steer the screen of who reads the bevinding"""
    lezing = parse_expressie("\x1b[2J", Plaats("k.xlsx", "Instellingen", "B4"))

    assert "bij teken 1 staat '?'" in lezing.bevindingen[0].melding


def test_found_content_types_in_each_other() -> None:
    """A list of contents whose lines stand in each other stopped the check of a template"""
    soorten = NOTA.delen["[Content_Types].xml"]
    regel = re.search(rb"<Override [^>]*docProps/core\.xml[^>]*/>", soorten)
    assert regel is not None
    in_elkaar = b"<Default Extension='x' ContentType='x'>" + regel[0] + b"</Default>"

    _prepare(replace_in(NOTA.inhoud, "[Content_Types].xml", regel[0], in_elkaar))


def test_found_openpyxl_prints(capsys: pytest.CaptureFixture[str]) -> None:
    """A style that is not there made openpyxl print a line, in the middle of the JSON"""
    stijlen = FORMULIER.delen[INTAKE.stijlen]
    stuk = re.sub(rb"<cellStyleXfs.*</cellStyleXfs>", b"<cellStyleXfs/>", stijlen, flags=re.DOTALL)
    assert stuk != stijlen

    _weigh(repack(FORMULIER.inhoud, (INTAKE.stijlen, stuk)))
    assert capsys.readouterr().out == ""
