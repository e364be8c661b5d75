"""What is found in a note template before any note is made from it."""

import io
import re
import zipfile

import pytest

from afweging_xlsx.domain.bevinding import Bevindingsoort
from afweging_xlsx.domain.catalogus.sjabloon import (
    BLOK_ANDER_NIVEAU,
    BLOK_OPEN,
    BLOK_ZONDER_BEGIN,
    BUITEN_LUS,
    CODE_HALF,
    CODE_ONLEESBAAR,
    GEEN_PLAATSHOUDERS,
    GEEN_SJABLOON,
    KOP_OORDEEL_WEG,
    KOP_VERANTWOORDING_WEG,
    LIJKT_OP_CODE,
    LUS_IN_LUS,
    MEER_CODES,
    NA_ELSE,
    NOTA_ONGELDIG,
    ONBEKENDE_CODE,
    ONBEKENDE_PLAATSHOUDER,
    PLAATSHOUDER_IS_LIJST,
    PLAATSHOUDER_WEG,
    RIJCODE_BUITEN_TABEL,
    TEKST_NAAST_CODE,
    VERBODEN_CODE,
    VERPLICHTE_PLAATSHOUDER_WEG,
)
from afweging_xlsx.rendering.sjabloon.alineas import render_citaat
from afweging_xlsx.rendering.sjabloon.keuring import verify_sjabloon
from afweging_xlsx.rendering.velden import VERPLICHT, render_paden
from pakketten import read_parts, repack
from unit.rendering.voorbeelden import (
    BESTAND,
    DOCUMENT,
    EINDE,
    NAAM,
    SLOT,
    add_alineas,
    change_pakket,
    change_sjabloon,
    expect,
    find_bevindingen,
    prepare_sjabloon,
)

INHOUD = "[Content_Types].xml"


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
            plek=f"{SLOT}, bij 'Besluit: {{{{ uitkomts }}}}'",
            naam="uitkomts",
            bedoeld=" Bedoelt u 'uitkomst'?",
        ),
    )


def test_unknown_field_in_loop() -> None:
    """A misspelt field of a row is found, though no note was made, with the table it stands in"""
    gevonden = find_bevindingen(change_sjabloon("{{ rol.tekst }}", "{{ rol.tekts }}"))

    assert gevonden == (
        expect(
            ONBEKENDE_PLAATSHOUDER,
            plek="in de tabel onder de kop 'Rol van de gemeente', bij '{{ rol.tekts }}'",
            naam="rol.tekts",
            bedoeld=" Bedoelt u 'rol.tekst'?",
        ),
    )


def test_unknown_placeholder_in_header() -> None:
    """Headers are checked too"""
    gevonden = find_bevindingen(change_pakket("word/header1.xml", "{{ kenmerk", "{{ kenmrk"))

    assert [b.melding.partition(". ")[0] for b in gevonden] == [
        "in de koptekst, bij '{{ organisatie }}, kenmerk {{ kenmrk }}', "
        "staat de plaatshouder 'kenmrk'"
    ]


def test_all_faults_at_once() -> None:
    """An editor sees all mistakes in one go, whatever their kind"""
    gevonden = find_bevindingen(
        add_alineas(
            "{{ appel }}", "{{ titel", "{% if %}", "{% for a in advies %}", "{{ a.x }}", "{% als %}"
        )
    )

    assert {b.code for b in gevonden} == {
        soort.code
        for soort in (
            ONBEKENDE_PLAATSHOUDER, CODE_HALF, CODE_ONLEESBAAR, BLOK_OPEN, ONBEKENDE_CODE
        )
    }  # fmt: skip
    assert [b.code for b in gevonden].count(ONBEKENDE_PLAATSHOUDER.code) == 2


def test_name_of_another_loop() -> None:
    """The name of a row does not hold outside its loop, and the loop is named"""
    gevonden = find_bevindingen(add_alineas("{{ rol.tekst }}"))

    plek = f"{SLOT}, bij '{{{{ rol.tekst }}}}'"
    assert gevonden == (expect(BUITEN_LUS, plek=plek, rij="rol", lijst="rollen"),)


HERHAAL = "Zet er een code met 'for ... in {}' boven, en een code met 'endfor' onder."


@pytest.mark.parametrize(
    ("tekst", "naam", "verwacht", "raad"),
    [
        ("{{ rollen }}", "rollen", "een tekst", HERHAAL.format("rollen")),
        ("{{ toetsing.oordeel }}", "toetsing", "een tekst", HERHAAL.format("toetsing")),
        (
            "{% for a in titel %}{{ a }}{% endfor %}",
            "titel",
            "een lijst",
            "Haal 'for' en 'endfor' weg en zet de tekst tussen dubbele accolades.",
        ),
        (
            "{% for a in rollen %}{{ a }}{% endfor %}",
            "a",
            "een tekst",
            "Schrijf erbij welk deel u bedoelt, bijvoorbeeld 'a.rol'.",
        ),
        (
            "{% for a in advies %}{{ loop }}{% endfor %}",
            "loop",
            "een tekst",
            "Schrijf erbij welk deel u bedoelt, bijvoorbeeld 'loop.first'.",
        ),
    ],
)
def test_list_and_text(tekst: str, naam: str, verwacht: str, raad: str) -> None:
    """A list or a row printed as text, or a text used as list, is named with its remedy"""
    soorten = [
        bevinding
        for bevinding in find_bevindingen(add_alineas(tekst))
        if bevinding.code == PLAATSHOUDER_IS_LIJST.code
    ]

    velden = {"naam": naam, "verwacht": verwacht, "raad": raad}
    assert soorten == [expect(PLAATSHOUDER_IS_LIJST, plek=f"{SLOT}, bij '{tekst}'", **velden)]


def test_name_of_several_loops() -> None:
    """Outside its loops a name that several loops give is not tied to one of their lists"""
    (gevonden,) = find_bevindingen(add_alineas("{{ alinea }}"))

    assert gevonden == expect(
        BUITEN_LUS, plek=f"{SLOT}, bij '{{{{ alinea }}}}'", rij="alinea", lijst="..."
    )


@pytest.mark.parametrize("tekst", ["{{ 'titel' }}", "{{ “titel” }}"])
def test_name_between_quotes(tekst: str) -> None:
    """A name between quotes would stand in every note as it is"""
    (gevonden,) = find_bevindingen(add_alineas(tekst))

    assert (gevonden.code, gevonden.melding.rpartition(". ")[2]) == (
        LIJKT_OP_CODE.code,
        "Bedoelt u '{{ titel }}'?",
    )


@pytest.mark.parametrize(
    ("tekst", "bedoeld"),
    [
        ("{{ open punten }}", "open_punten"),
        ("{{ open-punten }}", "open_punten"),
        ("{{ Niet In Bron }}", "niet_in_bron"),
    ],
)
def test_words_for_a_placeholder(tekst: str, bedoeld: str) -> None:
    """A space or a dash in a name is no code that cannot be read, but a name that was meant"""
    (gevonden,) = find_bevindingen(add_alineas(tekst))

    assert gevonden == expect(
        ONBEKENDE_PLAATSHOUDER,
        plek=f"{SLOT}, bij '{tekst}'",
        naam=tekst[3:-3],
        bedoeld=f" Bedoelt u '{bedoeld}'?",
    )


@pytest.mark.parametrize(
    "teksten",
    [
        ("{%p fro a in advies %}", "{{ a }}", "{%p endfor %}"),
        ("{%p for a in advies %}", "{{ a }}", "{%p enfor %}"),
        ("{% p if advies %}", "x", "{%p endif %}"),
        ("{%pif advies %}", "x", "{%p endif %}"),
        ("{%p if advies %}", "x", "{%pendif %}"),
        ("{%p if advies %}", "x", "{%p end if %}"),
        ("{%p for a in advies %}", "x", "{%p end %}"),
        ("{%p end for %}",),
        ("{%p einde %}",),
        ("{%p if advies %}", "x", "{%p anders als titel %}", "y", "{%p endif %}"),
    ],
)
def test_misspelt_word_is_one_mistake(teksten: tuple[str, ...]) -> None:
    """A misspelt word opens or closes what was meant, so that nothing else seems to be wrong"""
    (gevonden,) = find_bevindingen(add_alineas(*teksten))

    assert gevonden.code == ONBEKENDE_CODE.code


@pytest.mark.parametrize(
    "teksten",
    [
        ("{%p for a in advies }", "{{ a }}", "{%p endfor %}"),
        ("{%p for a in advies %}", "{{ a }}", "{%p endfor"),
        ("{%p if titel %", "x", "{%p else %}", "y", "{%p endif %}"),
        ("{titel}}",),
        ("{{titel}",),
    ],
)
def test_half_code_is_one_mistake(teksten: tuple[str, ...]) -> None:
    """A half code opens or closes what it would, and is not named as something else too"""
    (gevonden,) = find_bevindingen(add_alineas(*teksten))

    assert gevonden.code == CODE_HALF.code


@pytest.mark.parametrize(
    ("tekst", "reden"),
    [
        ("{% if %}", "er staat geen naam in"),
        ("{{ }}", "er staat geen naam in"),
        ("{{ titel status }}", "bij 'status' staat iets te veel"),
        ("{{ titel! }}", "het teken '!' hoort hier niet"),
        ("{{ titel) }}", "het teken ')' hoort hier niet"),
        ("{{{ titel }}}", "er staat een accolade te veel"),
        ("{%p if titel == '50%' %}", "in de code staat een '%' of een '}'"),
        ("{% for a advies %}", "in een 'for' hoort 'in', zoals in: for punt in advies"),
        ("{% for a in advies %}{% endfor a %}", "achter 'endfor' hoort niets te staan"),
        ("{{ " + "x" * 400 + " }}", "de code is te lang"),
        ("{{ " + "(" * 300 + " }}", "er staat te veel in elkaar"),
        ("{% if advies %}" * 25 + "{% endif %}" * 25, "er staan te veel codes in elkaar"),
    ],
)
def test_unreadable_code(tekst: str, reden: str) -> None:
    """A code that jinja or docxtpl cannot read is explained, without a word of theirs"""
    gevonden = [b for b in find_bevindingen(add_alineas(tekst)) if b.code == CODE_ONLEESBAAR.code]

    assert [b.melding.partition("niet te lezen is: ")[2] for b in gevonden] == [f"{reden}."]


@pytest.mark.parametrize(
    ("tekst", "teken", "ander"),
    [
        ("{{ titel", "{{", "}}"),
        ("titel }}", "}}", "{{"),
        ("{%p", "{%", "%}"),
        ("{# let op", "{#", "#}"),
    ],
)
def test_half_code(tekst: str, teken: str, ander: str) -> None:
    """A code that does not end in its paragraph is named by the half that is there"""
    verwacht = expect(CODE_HALF, plek=f"{SLOT}, bij '{tekst}'", teken=teken, ander=ander)

    assert find_bevindingen(add_alineas(tekst)) == (verwacht,)


def test_two_codes_in_a_paragraph() -> None:
    """A code that takes its paragraph away stands alone in it"""
    tekst = "{%p if advies %}{%p endif %}"
    velden = {"plek": f"{SLOT}, bij '{tekst}'", "vorm": "{%p ... %}", "waar": "alinea"}

    assert find_bevindingen(add_alineas(tekst)) == (expect(MEER_CODES, **velden),)


def test_text_beside_a_code() -> None:
    """Text that would vanish with the code beside it is named"""
    tekst = "Let op: {%p if advies %}"
    velden = {"plek": f"{SLOT}, bij '{tekst}'", "vorm": "{%p ... %}", "waar": "alinea"}

    assert find_bevindingen(add_alineas(tekst, "{%p endif %}")) == (
        expect(TEKST_NAAST_CODE, **velden),
    )


def test_text_in_code_row() -> None:
    """Text in a table row that only carries a code would vanish, and is named"""
    gevonden = find_bevindingen(
        change_sjabloon("{%tr for rol in rollen %}", "Rollen {%tr for rol in rollen %}")
    )

    assert [(b.code, "tabelrij" in b.herstel) for b in gevonden] == [(TEKST_NAAST_CODE.code, True)]


def test_row_code_outside_a_table() -> None:
    """A code for a row outside a table is named, with what stands there instead"""
    tekst = "{%tr if advies %}"
    gevonden = find_bevindingen(add_alineas(tekst, "{%p endif %}"))

    plek = f"{SLOT}, bij '{tekst}'"
    assert expect(RIJCODE_BUITEN_TABEL, plek=plek, vorm="{%tr") in gevonden


@pytest.mark.parametrize(
    ("tekst", "woord", "bedoeld"),
    [
        ("{% als titel %}", "als", " Bedoelt u 'if'?"),
        ("{% voor a in advies %}", "voor", " Bedoelt u 'for'?"),
        ("{% fo a in advies %}", "fo", " Bedoelt u 'for'?"),
        ("{% If titel %}", "If", " Bedoelt u 'if'?"),
        ("{% einde als %}", "einde", " Bedoelt u 'endif'?"),
        ("{% end for %}", "end", " Bedoelt u 'endfor'?"),
        ("{% else if titel %}", "", ""),
        ("{% p if titel %}", "p", " Bedoelt u '{%p if', zonder spatie na '{%'?"),
        ("{% xyz %}", "xyz", ""),
        ("{%%}", "{%%}", ""),
    ],
)
def test_unknown_code(tekst: str, woord: str, bedoeld: str) -> None:
    """A word that is no code is named, with the one that was probably meant"""
    gevonden = [b for b in find_bevindingen(add_alineas(tekst)) if b.code == ONBEKENDE_CODE.code]

    verwacht = expect(ONBEKENDE_CODE, plek=f"{SLOT}, bij '{tekst}'", woord=woord, bedoeld=bedoeld)
    assert gevonden == ([verwacht] if woord else [])


def test_block_without_end() -> None:
    """A loop that is never closed is named where it begins, with the end that lacks"""
    tekst = "{{ titel }}{% for a in advies %}"
    velden = {"woord": "for", "einde": "{% endfor %}"}

    assert find_bevindingen(change_sjabloon("{{ titel }}", tekst)) == (
        expect(BLOK_OPEN, plek=f"in een kop, bij '{tekst}'", **velden),
    )


def test_every_block_without_end() -> None:
    """Each block that is not closed is named, not only the last"""
    gevonden = find_bevindingen(add_alineas("{%p for a in advies %}", "{%p if titel %}"))

    assert [b.code for b in gevonden] == [BLOK_OPEN.code] * 2


@pytest.mark.parametrize(
    ("tekst", "woord", "begin"),
    [("{%p endfor %}", "endfor", "for"), ("{%p else %}", "else", "if")],
)
def test_end_without_begin(tekst: str, woord: str, begin: str) -> None:
    """An end, or a middle, without a begin is named"""
    velden = {"woord": woord, "begin": begin}

    assert find_bevindingen(add_alineas(tekst)) == (
        expect(BLOK_ZONDER_BEGIN, plek=f"{SLOT}, bij '{tekst}'", **velden),
    )


def test_crossed_blocks() -> None:
    """Two blocks that cross are one mistake"""
    codes = "{%p for a in advies %}", "{%p if titel %}", "{%p endfor %}", "{%p endif %}"

    assert [b.code for b in find_bevindingen(add_alineas(*codes))] == [BLOK_OPEN.code]


def test_begin_and_end_of_another_form() -> None:
    """A begin that takes its paragraph away and an end that does not, would break the note"""
    velden = {"woord": "{% endif %}", "begin": "{%p if titel %}"}

    assert find_bevindingen(add_alineas("{%p if titel %}", "x{% endif %}")) == (
        expect(BLOK_ANDER_NIVEAU, plek=f"{SLOT}, bij 'x{{% endif %}}'", waar=SLOT, **velden),
    )


def test_loop_over_a_whole_list_inside_a_loop() -> None:
    """A whole list inside another would come into the note many times over"""
    tekst = "{% for a in advies %}{% for b in bronnen %}{{ b }}{% endfor %}{% endfor %}"
    gevonden = find_bevindingen(add_alineas(tekst))

    assert [(b.code, "'bronnen'" in b.melding) for b in gevonden] == [(LUS_IN_LUS.code, True)]


@pytest.mark.parametrize(
    ("tekst", "gevonden", "bedoeld"),
    [
        ("{ { titel } }", "{ { titel } }", " Bedoelt u '{{ titel }}'?"),
        ("{kenmerk}", "{kenmerk}", " Bedoelt u '{{ kenmerk }}'?"),
        ("[[kenmrk]]", "[[kenmrk]]", " Bedoelt u '{{ kenmerk }}'?"),
        ("«datum»", "«datum»", " Bedoelt u '{{ datum }}'?"),
        ("{ %p if titel %}", "{ %", ""),
        ("{{ titel }}}", "}", ""),
    ],
)
def test_almost_a_code(tekst: str, gevonden: str, bedoeld: str) -> None:
    """Text that looks like a placeholder would stay as it is; the note can be made"""
    lezing = verify_sjabloon(NAAM, add_alineas(tekst))

    plek = f"{SLOT}, bij '{tekst}'"
    verwacht = expect(LIJKT_OP_CODE, plek=plek, tekst=gevonden, bedoeld=bedoeld)
    assert verwacht in lezing.bevindingen


@pytest.mark.parametrize("tekst", ["{a}", "a {b; c}", "[titel]", "een {verzameling}"])
def test_braces_of_ordinary_text(tekst: str) -> None:
    """Braces around other words are ordinary text"""
    assert find_bevindingen(add_alineas(tekst)) == ()


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
        ("{% from 'x' import y %}", "'from'"),
        ("{% extends 'x' %}", "'extends'"),
        ("{% macro x() %}{% endmacro %}", "'macro'"),
        ("{% set x = 1 %}", "'set'"),
        ("{% block x %}{% endblock %}", "'block'"),
        ("{% raw %}{% endraw %}", "'raw'"),
        ("{% autoescape false %}{{ titel }}{% endautoescape %}", "'autoescape'"),
        ("{% call x() %}{% endcall %}", "'call'"),
        ("{% filter upper %}{% endfilter %}", "'filter'"),
        ("{% do titel %}", "'do'"),
        ("{{ titel + status }}", "een berekening"),
        ("{{ titel ~ status }}", "een berekening"),
        ("{{ -1 }}", "een berekening"),
        ("{{ titel is defined }}", "een vergelijking met 'is'"),
        ("{{ titel if titel else status }}", "een 'if' binnen een plaatshouder"),
        ("{{ [titel] }}", "een lijst tussen haakjes"),
        ("{{ {'a': titel} }}", "een lijst tussen accolades"),
        ("{{ titel, status }}", "meer dan één waarde"),
        (
            "{%- if titel %}{% endif %}",
            "een streepje of plusje naast de accolade of het procentteken",
        ),
        (
            "{% for a in advies if a %}{% endfor %}",
            "een 'for' met meer dan één naam of met een voorwaarde",
        ),
        (
            "{% for a, b in kop %}{% endfor %}",
            "een 'for' met meer dan één naam of met een voorwaarde",
        ),
        ("{{p titel }}", "'{{p'"),
        ("{% cellbg titel %}", "'cellbg'"),
    ],
)
def test_forbidden_code(tekst: str, wat: str) -> None:
    """A template may only print, loop and choose"""
    gevonden = [b for b in find_bevindingen(add_alineas(tekst)) if b.code == VERBODEN_CODE.code]

    assert [b.melding.rpartition(": ")[2] for b in gevonden] == [f"{wat}."]


@pytest.mark.parametrize(
    ("tekst", "soort"),
    [
        ("{{ titel.__class__ }}", ONBEKENDE_PLAATSHOUDER),
        ("{{ advies.__class__.__mro__ }}", PLAATSHOUDER_IS_LIJST),
        ("{% for a in advies %}{{ a.__init__ }}{% endfor %}", ONBEKENDE_PLAATSHOUDER),
        ("{{ self }}", ONBEKENDE_PLAATSHOUDER),
        ("{{ loop }}", ONBEKENDE_PLAATSHOUDER),
        ("{{ titel['__class__'] }}", VERBODEN_CODE),
    ],
)
def test_no_way_out(tekst: str, soort: Bevindingsoort) -> None:
    """The inside of Python is out of reach"""
    lezing = verify_sjabloon(NAAM, add_alineas(tekst))

    assert lezing.waarde is None
    assert [b.code for b in lezing.bevindingen] == [soort.code]


def test_required_placeholder_gone() -> None:
    """Without the outcome a template is refused"""
    lezing = verify_sjabloon(NAAM, change_sjabloon("{{ uitkomst }}", ""))

    assert lezing.waarde is None
    assert lezing.bevindingen == (
        expect(VERPLICHTE_PLAATSHOUDER_WEG, wat="de plaatshouder 'uitkomst'"),
    )


def test_required_placeholder_hidden() -> None:
    """A placeholder that another field can hide counts as gone"""
    gevonden = find_bevindingen(
        change_sjabloon("{{ status }}", "{% if advies %}{{ status }}{% endif %}")
    )

    assert gevonden == (expect(VERPLICHTE_PLAATSHOUDER_WEG, wat="de plaatshouder 'status'"),)


def test_other_placeholder_gone() -> None:
    """Another placeholder may go, with a warning, and a note no longer needs its text"""
    lezing = verify_sjabloon(NAAM, change_sjabloon("{{ regel.waarde }}", ""))

    assert expect(PLAATSHOUDER_WEG, wat="'waarde' uit de lijst 'kop'") in lezing.bevindingen
    assert "kop.label" in prepare_sjabloon().velden


def test_required_list_gone() -> None:
    """A list of which nothing is left is named once, not once for each of its fields"""
    inhoud = BESTAND.read_bytes()
    for veld in ("rol", "fase", "tekst"):
        inhoud = change_pakket(DOCUMENT, f"{{{{ rol.{veld} }}}}", "", inhoud)

    assert find_bevindingen(inhoud) == (
        expect(VERPLICHTE_PLAATSHOUDER_WEG, wat="de lijst 'rollen'"),
    )


def test_invalid_note() -> None:
    """A loop that begins in the text and ends in a cell gives no valid document"""
    alinea = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    tabel = (
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>"
        "<w:tr><w:tc>{}<w:p/></w:tc></w:tr></w:tbl>"
    )
    xml = alinea.format("{%p for a in advies %}") + tabel.format(alinea.format("{%p endfor %}"))
    velden = {"woord": "{%p endfor %}", "begin": "{%p for a in advies %}"}
    plek = f"in de tabel {SLOT}, bij '{{%p endfor %}}'"

    assert find_bevindingen(change_sjabloon(EINDE, xml + EINDE)) == (
        expect(BLOK_ANDER_NIVEAU, plek=plek, waar=SLOT, **velden),
    )


def test_note_that_word_cannot_open() -> None:
    """What no rule foresees is found by trying the template out"""
    rij = "<w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>{}</w:tr>"
    genest = "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    code = "<w:tc>{}<w:p><w:r><w:t>{{%tr for a in advies %}}</w:t></w:r></w:p></w:tc>"
    rijen = f"<w:tr>{code.format(genest)}</w:tr>{rij.format('{%tr endfor %}', '')}"
    xml = f"<w:tbl><w:tblPr/><w:tblGrid/>{rij.format('kop', '')}{rijen}</w:tbl>"
    reden = "een code begint en eindigt niet op hetzelfde niveau"

    assert find_bevindingen(change_sjabloon(EINDE, xml + EINDE)) == (
        expect(
            NOTA_ONGELDIG,
            reden=reden,
            raad="Zet 'for' en 'endfor', en 'if' en 'endif', allebei in de tekst, "
            "of allebei in dezelfde tabel of cel.",
        ),
    )


def test_table_without_fixed_row() -> None:
    """A table whose only row is a loop would be empty, which Word cannot open"""
    rij = "<w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr>"
    rijen = "".join(rij.format(t) for t in ("{%tr for a in advies %}", "{{ a }}", "{%tr endfor %}"))
    tabel = f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>{rijen}</w:tbl>"
    velden = {
        "reden": "een tabel heeft soms geen rijen",
        "raad": "Zet boven de rijen die zich herhalen een vaste kopregel.",
    }

    assert expect(NOTA_ONGELDIG, **velden) in find_bevindingen(
        change_sjabloon(EINDE, tabel + EINDE)
    )


@pytest.mark.parametrize(
    ("oud", "nieuw", "soort"),
    [
        ("Bijlage: Verantwoording", "Bijlage", KOP_VERANTWOORDING_WEG),
        (">Oordeel behandelaar<", ">Slot<", KOP_OORDEEL_WEG),
    ],
)
def test_part_without_its_heading(oud: str, nieuw: str, soort: Bevindingsoort) -> None:
    """The receipt, and what the officer fills in, stand under a heading with their name"""
    lezing = verify_sjabloon(NAAM, change_sjabloon(oud, nieuw))

    assert lezing.waarde is not None
    assert lezing.bevindingen == (expect(soort),)


def test_heading_in_other_words() -> None:
    """A heading may say it in its own way"""
    inhoud = change_sjabloon(">Oordeel behandelaar<", ">Het oordeel van de behandelaar<")

    assert find_bevindingen(inhoud) == ()


def test_document_without_placeholders() -> None:
    """A note, or any other document, is not taken for a template"""
    delen = read_parts(BESTAND.read_bytes())
    tekst = "<w:body><w:p><w:r><w:t>Hallo</w:t></w:r></w:p></w:body>"
    kaal = re.sub(r"<w:body>.*</w:body>", tekst, delen[DOCUMENT].decode(), flags=re.DOTALL)
    koptekst = delen["word/header1.xml"].decode().replace("{", "(").replace("}", ")")
    inhoud = repack(
        BESTAND.read_bytes(), (DOCUMENT, kaal.encode()), ("word/header1.xml", koptekst.encode())
    )

    lezing = verify_sjabloon(NAAM, inhoud)

    assert lezing.waarde is None
    assert lezing.bevindingen == (expect(GEEN_PLAATSHOUDERS),)


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


def test_code_that_is_nested_too_deep() -> None:
    """A condition beyond what can be read is a bevinding, not a crash"""
    inhoud = add_alineas(f"{{% if {'not ' * 3000}titel %}}{{% endif %}}")

    codes = {b.code for b in verify_sjabloon("s.docx", inhoud).bevindingen}

    assert codes == {CODE_ONLEESBAAR.code}


def test_missing_and_misspelt_at_once() -> None:
    """A part that is gone is named along with a mistake elsewhere, but not what was meant there"""
    document = read_parts(BESTAND.read_bytes())[DOCUMENT].decode()
    zonder = re.sub(r"<w:tbl>.*?</w:tbl>", "", document, flags=re.DOTALL)
    inhoud = repack(BESTAND.read_bytes(), (DOCUMENT, zonder.encode()))
    inhoud = change_pakket(DOCUMENT, "{{ status }}", "{{ statuss }}", inhoud)

    gevonden = find_bevindingen(inhoud)

    assert expect(VERPLICHTE_PLAATSHOUDER_WEG, wat="de lijst 'rollen'") in gevonden
    assert expect(VERPLICHTE_PLAATSHOUDER_WEG, wat="de plaatshouder 'status'") not in gevonden
    assert [b.code for b in gevonden if "'statuss'" in b.melding] == [ONBEKENDE_PLAATSHOUDER.code]
    assert expect(PLAATSHOUDER_WEG, wat="de lijst 'gevraagd'") in gevonden
    assert expect(PLAATSHOUDER_WEG, wat="de lijst 'kop'") in gevonden


def test_misspelt_list_and_field_at_once() -> None:
    """In a loop over a list that was misspelt, the fields are those of the list that was meant"""
    tekst = "{% for punt in aandcht %}{{ punt.tekts }}{{ punt.wie }}{% endfor %}"

    namen = [b.melding.partition("Bedoelt u ")[2] for b in find_bevindingen(add_alineas(tekst))]

    assert namen == ["'aandacht'?", "'punt.tekst'?"]


@pytest.mark.parametrize(
    "tekst", ["{p for a in advies}", "{ if titel }", "{endfor}", "{ % if titel % }"]
)
def test_almost_a_block(tekst: str) -> None:
    """What looks like a block but would stay as it is, is named"""
    (gevonden,) = find_bevindingen(add_alineas(tekst))

    assert gevonden.code == LIJKT_OP_CODE.code


@pytest.mark.parametrize(
    ("tekst", "woord", "begin"),
    [
        ("{% if titel %}a{% else %}b{% else %}c{% endif %}", "else", "if"),
        ("{% if titel %}a{% else %}b{% elif status %}c{% endif %}", "elif", "if"),
        ("{% for a in advies %}a{% else %}b{% else %}c{% endfor %}", "else", "for"),
    ],
)
def test_code_behind_else(tekst: str, woord: str, begin: str) -> None:
    """Behind an else comes no other else or elif of the same block"""
    (gevonden,) = find_bevindingen(add_alineas(tekst))

    plek = f"{SLOT}, bij '{render_citaat(tekst, f'{{% {woord}')}'"
    assert gevonden == expect(NA_ELSE, plek=plek, woord=woord, begin=begin)


@pytest.mark.parametrize(
    ("tekst", "code"),
    [
        ("{{ onleesbaar_ }}", CODE_ONLEESBAAR.code),
        ("{% for True x %}{% endfor %}", CODE_ONLEESBAAR.code),
        ("{% for none advies %}{% endfor %}", CODE_ONLEESBAAR.code),
        ("{% for loop in advies %}x{% endfor %}", VERBODEN_CODE.code),
    ],
)
def test_names_with_a_meaning_of_their_own(tekst: str, code: str) -> None:
    """A name that means something to jinja or to this check is named, and stops nothing"""
    assert [b.code for b in find_bevindingen(add_alineas(tekst))] == [code]
