"""Codes where a note does not fill them in are named with their place, and along with the rest."""

import pytest

from afweging_xlsx.domain.catalogus.sjabloon import (
    ONBEKENDE_PLAATSHOUDER,
    PLAATSHOUDER_BUITEN_TEKST,
)
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.rendering.sjabloon.alineas import Alinea
from afweging_xlsx.rendering.sjabloon.buiten import verify_bron
from afweging_xlsx.rendering.sjabloon.keuring import verify_sjabloon
from pakketten import repack
from unit.rendering.voorbeelden import (
    BESTAND,
    EINDE,
    NAAM,
    SLOT,
    change_pakket,
    change_sjabloon,
    expect,
    find_bevindingen,
)


@pytest.mark.parametrize(
    ("xml", "code"),
    [
        ("<w:p><w:r><w:instrText>{{ titel }}</w:instrText></w:r></w:p>", "{{ titel }}"),
        ('<w:p><w:bookmarkStart w:id="1" w:name="{{ onzin }}"/></w:p>', "{{ onzin }}"),
        ('<w:p><w:bookmarkStart w:id="1" w:name="{% x %}"/></w:p>', "{% x %}"),
    ],
)
def test_placeholder_outside_text(xml: str, code: str) -> None:
    """A code in a Word field or in a name would never show"""
    gevonden = find_bevindingen(change_sjabloon(EINDE, xml + EINDE))

    assert gevonden == (expect(PLAATSHOUDER_BUITEN_TEKST, plek=SLOT, naam=code),)


def test_half_a_code_outside_text() -> None:
    """Half a code in a name is a bevinding, not a crash"""
    xml = '<w:p><w:bookmarkStart w:id="1" w:name="{{ onzin"/></w:p>'

    lezing = verify_sjabloon(NAAM, change_sjabloon(EINDE, xml + EINDE))

    assert lezing.waarde is None
    assert lezing.bevindingen == (expect(PLAATSHOUDER_BUITEN_TEKST, plek=SLOT, naam="{{ onzin"),)


def test_placeholder_in_a_drawing() -> None:
    """A placeholder in a part that Word shows but that is not filled in would stay as it is"""
    diagram = ("word/diagrams/data1.xml", b"<d><t>Zaak {{ kenmerk }}</t></d>")
    inhoud = repack(BESTAND.read_bytes(), diagram)

    assert find_bevindingen(inhoud) == (
        expect(PLAATSHOUDER_BUITEN_TEKST, plek="in een figuur", naam="{{ kenmerk }}"),
    )


def test_placeholder_in_the_address_of_a_link() -> None:
    """A placeholder in the address behind a link is not filled in"""
    relatie = (
        '<Relationship Id="rIdX" Type="x" TargetMode="External" '
        'Target="https://x.nl/%7B%7B%20kenmerk%20%7D%7D"/></Relationships>'
    )
    inhoud = change_pakket("word/_rels/document.xml.rels", "</Relationships>", relatie)

    assert find_bevindingen(inhoud) == (
        expect(PLAATSHOUDER_BUITEN_TEKST, plek="in een koppeling", naam="{{ kenmerk }}"),
    )


def test_placeholder_in_a_bound_control() -> None:
    """Word fills a control that is bound to a property again, and the placeholder's text goes"""
    binnen = "<w:p><w:r><w:t>{{ titel }}</w:t></w:r></w:p>"
    eigen = '<w:sdtPr><w:dataBinding w:xpath="/x"/></w:sdtPr>'
    xml = f"<w:sdt>{eigen}<w:sdtContent>{binnen}</w:sdtContent></w:sdt>"

    assert find_bevindingen(change_sjabloon(EINDE, xml + EINDE)) == (
        expect(
            PLAATSHOUDER_BUITEN_TEKST,
            plek=f"{SLOT}, bij '{{{{ titel }}}}',",
            naam="{{ titel }}",
        ),
    )


def test_field_in_pieces() -> None:
    """A code over several pieces of a Word field is one code"""
    stukken = "".join(
        f"<w:r><w:instrText>{stuk}</w:instrText></w:r>" for stuk in ("IF {", "{ ti", "tel }}")
    )
    tekst = "<w:r><w:t>Zaak</w:t></w:r>"

    assert find_bevindingen(change_sjabloon(EINDE, f"<w:p>{tekst}{stukken}</w:p>{EINDE}")) == (
        expect(PLAATSHOUDER_BUITEN_TEKST, plek=f"{SLOT}, bij 'Zaak',", naam="{{ titel }}"),
    )


def test_along_with_other_mistakes() -> None:
    """A code in a field and a misspelt name are both named at once"""
    veld = "<w:p><w:r><w:instrText>{{ titel }}</w:instrText></w:r></w:p>"
    naam = "<w:p><w:r><w:t>{{ titl }}</w:t></w:r></w:p>"

    codes = [b.code for b in find_bevindingen(change_sjabloon(EINDE, veld + naam + EINDE))]

    assert codes == [ONBEKENDE_PLAATSHOUDER.code, PLAATSHOUDER_BUITEN_TEKST.code]


def test_code_that_no_paragraph_has() -> None:
    """What jinja would read but no paragraph holds is named, wherever it comes from"""
    alineas = (Alinea("{%p if titel %}", ""),)

    gevonden = tuple(verify_bron(Plaats(NAAM), "{% if titel %}<x>{{ y<b/> }}</x>", alineas))

    assert gevonden == (expect(PLAATSHOUDER_BUITEN_TEKST, plek="in dit sjabloon", naam="{{ y }}"),)


def test_name_of_a_control() -> None:
    """A code in the name of a content control stands near the paragraph in that control"""
    binnen = "<w:sdtContent><w:p><w:r><w:t>Naam</w:t></w:r></w:p></w:sdtContent>"
    xml = f'<w:sdt><w:sdtPr><w:alias w:val="{{{{ naam }}}}"/></w:sdtPr>{binnen}</w:sdt>'

    assert find_bevindingen(change_sjabloon(EINDE, xml + EINDE)) == (
        expect(PLAATSHOUDER_BUITEN_TEKST, plek=f"{SLOT}, bij 'Naam',", naam="{{ naam }}"),
    )
