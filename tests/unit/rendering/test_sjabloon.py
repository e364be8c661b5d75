"""What is found in a note template before any note is made from it."""

import io
import zipfile

import pytest

from afweging_xlsx.domain.bevinding import Bevinding, Bevindingsoort
from afweging_xlsx.domain.catalogus.sjabloon import (
    CODE_ONLEESBAAR,
    GEEN_SJABLOON,
    KOP_VERANTWOORDING_WEG,
    NOTA_ONGELDIG,
    ONBEKENDE_PLAATSHOUDER,
    PLAATSHOUDER_BUITEN_TEKST,
    PLAATSHOUDER_IS_LIJST,
    PLAATSHOUDER_WEG,
    SPOREN_VAN_BEWERKING,
    VERBODEN_CODE,
    VERPLICHTE_PLAATSHOUDER_WEG,
)
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.rendering.sjabloon import verify_sjabloon
from afweging_xlsx.rendering.velden import VERPLICHT, render_paden
from unit.rendering.voorbeelden import (
    BESTAND,
    EINDE,
    add_alineas,
    change_pakket,
    change_sjabloon,
    prepare_sjabloon,
)

NAAM, INHOUD = "nota.docx", "[Content_Types].xml"


def find_bevindingen(inhoud: bytes) -> tuple[Bevinding, ...]:
    """What is found in a template."""
    return verify_sjabloon(NAAM, inhoud).bevindingen


def expect(soort: Bevindingsoort, **velden: str) -> Bevinding:
    """The bevinding of this kind about the whole file."""
    return soort.at(Plaats(NAAM), **velden)


def make_zip(**delen: str) -> bytes:
    """A zip with these parts."""
    doel = io.BytesIO()
    with zipfile.ZipFile(doel, "w") as bestand:
        for naam, inhoud in delen.items():
            bestand.writestr(naam, inhoud)
    return doel.getvalue()


def test_shipped_template_is_clean() -> None:
    """The template that ships has no bevindingen"""
    assert find_bevindingen(BESTAND.read_bytes()) == ()


def test_shipped_template_prints_all() -> None:
    """The template that ships prints every text of an Advies"""
    assert prepare_sjabloon().velden == frozenset(render_paden())


def test_required_fields_exist() -> None:
    """Every required placeholder is a field of Advies"""
    assert set(VERPLICHT) - set(render_paden()) == set()


@pytest.mark.parametrize(
    "inhoud",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"geen zip", id="text"),
        pytest.param(BESTAND.read_bytes()[:3000], id="cut off"),
        pytest.param(make_zip(a="b"), id="another zip"),
        pytest.param(change_pakket(INHOUD, "document.main", "template.main"), id="dotx"),
        pytest.param(change_pakket(INHOUD, "<Types", "<Tipes"), id="broken contents"),
        pytest.param(change_sjabloon("</w:body>", "</w:buddy>"), id="broken text"),
    ],
)  # fmt: skip
def test_no_document(inhoud: bytes) -> None:
    """A file that is no readable .docx is named as such"""
    lezing = verify_sjabloon(NAAM, inhoud)

    assert lezing.waarde is None
    assert lezing.bevindingen == (expect(GEEN_SJABLOON),)


def test_unknown_placeholder() -> None:
    """A misspelt placeholder is named with its paragraph and the one that was meant"""
    gevonden = find_bevindingen(add_alineas("Besluit: {{ uitkomts }}"))

    assert gevonden == (
        expect(
            ONBEKENDE_PLAATSHOUDER,
            alinea="Besluit: {{ uitkomts }}",
            naam="uitkomts",
            bedoeld=" Bedoelt u 'uitkomst'?",
        ),
    )


def test_unknown_field_in_loop() -> None:
    """A misspelt field of a row is found, though no note was made"""
    gevonden = find_bevindingen(change_sjabloon("{{ rol.tekst }}", "{{ rol.tekts }}"))

    assert gevonden == (
        expect(
            ONBEKENDE_PLAATSHOUDER,
            alinea="{{ rol.tekts }}",
            naam="rol.tekts",
            bedoeld=" Bedoelt u 'tekst'?",
        ),
    )


def test_unknown_placeholder_in_header() -> None:
    """Headers are checked too"""
    gevonden = find_bevindingen(change_pakket("word/header1.xml", "{{ kenmerk", "{{ kenmrk"))

    assert [b.melding.partition(". ")[0] for b in gevonden] == [
        "bij '{{ organisatie }}, kenmerk {{ kenmrk }}' staat de plaatshouder 'kenmrk'"
    ]


def test_all_faults_at_once() -> None:
    """An editor sees every misspelt placeholder in one go"""
    gevonden = find_bevindingen(add_alineas("{{ appel }}", "{{ peer }}", "{{ banaan }}"))

    assert [b.code for b in gevonden] == [ONBEKENDE_PLAATSHOUDER.code] * 3


def test_name_of_another_loop() -> None:
    """The name of a row does not hold outside its loop"""
    assert [b.code for b in find_bevindingen(add_alineas("{{ rol.tekst }}"))] == ["SJABLOON-02"]


@pytest.mark.parametrize(
    ("tekst", "naam", "verwacht"),
    [
        ("{{ rollen }}", "rollen", "een tekst"),
        ("{% for a in titel %}{{ a }}{% endfor %}", "titel", "een lijst"),
    ],
)
def test_list_and_text(tekst: str, naam: str, verwacht: str) -> None:
    """A list printed as text, or a text used as list, is named"""
    soorten = [b for b in find_bevindingen(add_alineas(tekst)) if b.code == "SJABLOON-03"]

    assert soorten == [expect(PLAATSHOUDER_IS_LIJST, alinea=tekst, naam=naam, verwacht=verwacht)]


@pytest.mark.parametrize(
    ("tekst", "reden"),
    [
        ("{{ titel", "'{{' en '}}' horen als paar in dezelfde alinea"),
        ("{%p for a in advies", "'{%' en '%}' horen als paar in dezelfde alinea"),
        ("{%p if advies %}{%p endif %}", "in één alinea mag maar één code '{%p ... %}' staan"),
        (
            "Let op: {%p if advies %}",
            "naast de code '{%p ... %}' staat tekst, en die zou wegvallen",
        ),
        ("{% for a in advies %}", "bij 'for' ontbreekt 'endfor'"),
        ("{% endfor %}", "voor 'endfor' staat geen begin"),
        ("{% als advies %}", "'als' is geen bestaande code"),
        ("{% if %}", "hij is niet te lezen"),
    ],
)
def test_unreadable_code(tekst: str, reden: str) -> None:
    """A code that jinja or docxtpl cannot read, or would drop text for, is explained"""
    assert [b.melding for b in find_bevindingen(add_alineas(tekst))] == [
        CODE_ONLEESBAAR.at(Plaats(NAAM), alinea=tekst, reden=reden).melding
    ]


def test_loop_without_end() -> None:
    """A loop that is never closed is named where it begins"""
    gevonden = find_bevindingen(change_sjabloon("{{ titel }}", "{{ titel }}{% for a in advies %}"))

    assert [b.melding for b in gevonden] == [
        "bij '{{ titel }}{% for a in advies %}' klopt de code niet: bij 'for' ontbreekt 'endfor'."
    ]


def test_wrong_end() -> None:
    """An end that belongs to another begin is explained"""
    gevonden = find_bevindingen(add_alineas("{%p if advies %}", "{%p endfor %}"))

    assert "'endfor' past niet bij 'if'" in gevonden[0].melding


def test_text_in_code_row() -> None:
    """Text in a table row that only carries a code would vanish, and is named"""
    gevonden = find_bevindingen(
        change_sjabloon("{%tr for rol in rollen %}", "Rollen {%tr for rol in rollen %}")
    )

    assert [b.code for b in gevonden] == [CODE_ONLEESBAAR.code]
    assert "{%tr ... %}" in gevonden[0].melding


@pytest.mark.parametrize(
    ("tekst", "wat"),
    [
        ("{{ titel.upper() }}", "een aanroep met haakjes"),
        ("{{ titel|upper }}", "een bewerking met '|'"),
        ("{{ advies[0] }}", "een keuze met blokhaken"),
        (
            "{% if titel &gt; 'a' %}x{% endif %}",
            "een vergelijking met iets anders dan '==' of '!='",
        ),
        ("{% include 'x' %}", "'include'"),
        ("{% import 'x' as y %}", "'import'"),
        ("{% from 'x' import y %}", "'import'"),
        ("{% extends 'x' %}", "'extends'"),
        ("{% macro x() %}{% endmacro %}", "'macro'"),
        ("{% set x = 1 %}", "'set'"),
        ("{% block x %}{% endblock %}", "'block'"),
        ("{% for a in advies if a %}{% endfor %}", "deze vorm van 'for' of 'if'"),
        ("{% for a, b in kop %}{% endfor %}", "deze vorm van 'for' of 'if'"),
        ("{{p titel }}", "'{{p'"),
        ("{% cellbg titel %}", "'{% cellbg'"),
    ],
)
def test_forbidden_code(tekst: str, wat: str) -> None:
    """A template may only print, loop and choose"""
    gevonden = [b for b in find_bevindingen(add_alineas(tekst)) if b.code == VERBODEN_CODE.code]

    assert [b.melding.rpartition(": ")[2] for b in gevonden] == [f"{wat}."]


@pytest.mark.parametrize("tekst", ["{{ titel.__class__ }}", "{{ advies.__class__.__mro__ }}"])
def test_no_way_out(tekst: str) -> None:
    """The inside of Python is out of reach"""
    lezing = verify_sjabloon(NAAM, add_alineas(tekst))

    assert lezing.waarde is None
    assert [b.code for b in lezing.bevindingen] == [ONBEKENDE_PLAATSHOUDER.code]


def test_required_placeholder_gone() -> None:
    """Without the outcome a template is refused"""
    lezing = verify_sjabloon(NAAM, change_sjabloon("{{ uitkomst }}", ""))

    assert lezing.waarde is None
    assert lezing.bevindingen == (expect(VERPLICHTE_PLAATSHOUDER_WEG, naam="uitkomst"),)


def test_required_placeholder_hidden() -> None:
    """A placeholder that another field can hide counts as gone"""
    gevonden = find_bevindingen(
        change_sjabloon("{{ status }}", "{% if advies %}{{ status }}{% endif %}")
    )

    assert gevonden == (expect(VERPLICHTE_PLAATSHOUDER_WEG, naam="status"),)


def test_other_placeholder_gone() -> None:
    """Another placeholder may go, with a warning, and a note no longer needs its text"""
    lezing = verify_sjabloon(NAAM, change_sjabloon("{{ regel.waarde }}", ""))

    assert expect(PLAATSHOUDER_WEG, naam="kop.waarde") in lezing.bevindingen
    assert "kop.label" in prepare_sjabloon().velden


def test_placeholder_outside_text() -> None:
    """A placeholder in the code of a Word field would never show"""
    veld = "<w:p><w:r><w:instrText>{{ titel }}</w:instrText></w:r></w:p>"
    gevonden = find_bevindingen(change_sjabloon(EINDE, veld + EINDE))

    assert gevonden == (expect(PLAATSHOUDER_BUITEN_TEKST, naam="titel"),)


def test_invalid_note() -> None:
    """A loop that begins in the text and ends in a cell gives no valid document"""
    alinea = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    tabel = (
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>"
        "<w:tr><w:tc>{}<w:p/></w:tc></w:tr></w:tbl>"
    )
    xml = alinea.format("{%p for a in advies %}") + tabel.format(alinea.format("{%p endfor %}"))
    reden = "een code begint en eindigt niet op hetzelfde niveau"

    assert expect(NOTA_ONGELDIG, reden=reden) in find_bevindingen(
        change_sjabloon(EINDE, xml + EINDE)
    )


def test_table_without_fixed_row() -> None:
    """A table whose only row is a loop would be empty, which Word cannot open"""
    rij = "<w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr>"
    rijen = "".join(rij.format(t) for t in ("{%tr for a in advies %}", "{{ a }}", "{%tr endfor %}"))
    tabel = f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>{rijen}</w:tbl>"
    reden = "een tabel heeft geen rijen. Zet er een vaste kopregel boven"

    assert expect(NOTA_ONGELDIG, reden=reden) in find_bevindingen(
        change_sjabloon(EINDE, tabel + EINDE)
    )


@pytest.mark.parametrize(
    ("xml", "wat"),
    [
        ('<w:p><w:ins w:author="Jan"><w:r/></w:ins></w:p>', "bijgehouden wijzigingen"),
        ('<w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>', "opmerkingen"),
    ],
)  # fmt: skip
def test_traces_of_editing(xml: str, wat: str) -> None:
    """Tracked changes and comments would go along in every note"""
    lezing = verify_sjabloon(NAAM, change_sjabloon(EINDE, xml + EINDE))

    assert lezing.waarde is not None
    assert lezing.bevindingen == (expect(SPOREN_VAN_BEWERKING, wat=wat),)


def test_receipt_without_heading() -> None:
    """The receipt stands under a heading with its name"""
    gevonden = find_bevindingen(change_sjabloon("Bijlage: Verantwoording", "Bijlage"))

    assert gevonden == (expect(KOP_VERANTWOORDING_WEG),)


def test_split_runs() -> None:
    """Word cuts a placeholder into pieces when it checks spelling; it stays a placeholder"""
    stukken = (
        '{{ uit</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>komst }}'
    )

    assert find_bevindingen(change_sjabloon("{{ uitkomst }}", stukken)) == ()


@pytest.mark.parametrize("quote", ["‘{}’", "&apos;{}&apos;", "&quot;{}&quot;"])
def test_quotes_of_a_word_processor(quote: str) -> None:
    """Curly and escaped quotes in a condition are read as quotes"""
    inhoud = change_sjabloon("klasse == 'ja'", f"klasse == {quote.format('ja')}")

    assert find_bevindingen(inhoud) == ()


def test_autoescape_cannot_be_switched_off() -> None:
    """A code that jinja gives no line for is refused by name, with its paragraph"""
    inhoud = add_alineas("{% autoescape false %}{{ titel }}{% endautoescape %}")

    (bevinding,) = verify_sjabloon("s.docx", inhoud).bevindingen

    assert bevinding.code == VERBODEN_CODE.code
    assert bevinding.melding == (
        "bij '{% autoescape false %}{{ titel }}{% endautoescape %}' staat een code die niet mag:"
        " 'autoescape'."
    )


def test_code_that_is_nested_too_deep() -> None:
    """A condition beyond what can be read is a bevinding, not a crash"""
    inhoud = add_alineas(f"{{% if {'not ' * 3000}titel %}}{{% endif %}}")

    codes = {b.code for b in verify_sjabloon("s.docx", inhoud).bevindingen}

    assert codes == {CODE_ONLEESBAAR.code}
