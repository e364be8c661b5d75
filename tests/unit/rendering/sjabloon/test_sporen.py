"""What an editor of a template left behind is named with its place."""

import re

import pytest

from afweging_xlsx.domain.catalogus.sjabloon import (
    CODE_IN_WIJZIGING,
    SPOREN_VAN_BEWERKING,
    VERBORGEN_PLAATSHOUDER,
)
from afweging_xlsx.rendering.sjabloon.keuring import verify_sjabloon
from pakketten import read_parts
from unit.rendering.voorbeelden import (
    BESTAND,
    DOCUMENT,
    EINDE,
    NAAM,
    SLOT,
    change_pakket,
    change_sjabloon,
    expect,
    find_bevindingen,
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


@pytest.mark.parametrize(
    ("xml", "tekst"),
    [
        (
            '<w:p><w:del w:author="J"><w:r><w:delText>{{ x</w:delText></w:r></w:del></w:p>',
            "{{ x",
        ),
        (
            '<w:p><w:moveFrom w:author="J"><w:r><w:t>{%p endif %}</w:t></w:r></w:moveFrom></w:p>',
            "{%p endif %}",
        ),
    ],
)
def test_code_in_a_tracked_change(xml: str, tekst: str) -> None:
    """A code that was deleted or moved while Word kept track would still work"""
    gevonden = find_bevindingen(change_sjabloon(EINDE, xml + EINDE))

    assert expect(CODE_IN_WIJZIGING, plek=SLOT, tekst=tekst) in gevonden


@pytest.mark.parametrize(
    ("stijl", "aantal"),
    [("<w:vanish/>", 1), ('<w:vanish w:val="1"/>', 1), ('<w:vanish w:val="0"/>', 0), ("", 0)],
)
def test_hidden_placeholder(stijl: str, aantal: int) -> None:
    """A placeholder in hidden text would not be seen; the note can be made"""
    xml = f"<w:p><w:r><w:rPr>{stijl}</w:rPr><w:t>{{{{ titel }}}}</w:t></w:r></w:p>"
    lezing = verify_sjabloon(NAAM, change_sjabloon(EINDE, xml + EINDE))

    assert lezing.waarde is not None
    velden = {"plek": f"{SLOT}, bij '{{{{ titel }}}}',", "tekst": "{{ titel }}"}
    assert lezing.bevindingen == (expect(VERBORGEN_PLAATSHOUDER, **velden),) * aantal


def test_placeholder_hidden_by_its_style() -> None:
    """A style can hide text too"""
    stijlen = read_parts(BESTAND.read_bytes())["word/styles.xml"].decode()
    (begin,) = re.findall(r'<w:style [^>]*w:styleId="Uitkomst"[^>]*>', stijlen)
    eigen = '<w:style w:type="paragraph" w:styleId="Weg"><w:rPr><w:vanish/></w:rPr></w:style>'
    inhoud = change_pakket("word/styles.xml", begin, eigen + begin)
    inhoud = change_pakket(
        DOCUMENT, '<w:pStyle w:val="Uitkomst"/>', '<w:pStyle w:val="Weg"/>', inhoud
    )

    (gevonden,) = find_bevindingen(inhoud)
    assert gevonden.code == VERBORGEN_PLAATSHOUDER.code
    assert gevonden.melding.endswith(
        "bij '{{ uitkomst }}', is '{{ uitkomst }}' opgemaakt als verborgen tekst. "
        "Een lezer ziet deze inhoud niet."
    )
