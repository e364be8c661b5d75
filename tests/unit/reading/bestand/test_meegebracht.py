"""What a file brings along besides its text, whatever its parts are called."""

import pytest

from afweging_xlsx.domain.bevinding import Bevindingsoort
from afweging_xlsx.domain.catalogus import bestand as catalogus
from afweging_xlsx.domain.catalogus import grens
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.bestand.deur import check_bestand
from pakketten import repack, replace_in

X = "x.xlsx"
OFFICE = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
MICROSOFT = b"http://schemas.microsoft.com/office/2006/relationships/"
RELATIE = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="r1" Type="%s" Target="iets.bin"/></Relationships>'
)


def _in_tekst(document: bytes, stuk: bytes) -> bytes:
    return replace_in(document, "word/document.xml", b"<w:sectPr", stuk + b"<w:sectPr")


@pytest.mark.parametrize(
    ("relatie", "soort"),
    [
        (MICROSOFT + b"vbaProject", catalogus.MACROS),
        (MICROSOFT + b"xlMacrosheet", catalogus.MACROS),
        (OFFICE + b"oleObject", catalogus.INGESLOTEN),
        (OFFICE + b"control", catalogus.INGESLOTEN),
        (OFFICE + b"aFChunk", catalogus.INGESLOTEN),
        (OFFICE + b"connections", catalogus.GEGEVENSVERBINDING),
        (OFFICE + b"queryTable", catalogus.GEGEVENSVERBINDING),
        (OFFICE + b"externalLink", catalogus.KOPPELING),
        (MICROSOFT + b"ui/extensibility", grens.EIGEN_KNOPPEN),
        (b"http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
         grens.EIGEN_KNOPPEN),
    ],
)  # fmt: skip
def test_told_by_its_relation(klein: bytes, relatie: bytes, soort: Bevindingsoort) -> None:
    """A part under an innocent name is known by what it is to the others"""
    inhoud = repack(klein, ("xl/_rels/anders.rels", RELATIE % relatie))

    assert check_bestand(X, inhoud) == (soort.at(Plaats(X)),)


@pytest.mark.parametrize("begin", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK\x03\x04"])
def test_told_by_its_first_bytes(klein: bytes, begin: bytes) -> None:
    """An old Office file, a macro project or a zip inside is found whatever it is called"""
    assert check_bestand(X, repack(klein, ("xl/media/plaatje.png", begin + b"..."))) == (
        catalogus.INGESLOTEN.at(Plaats(X)),
    )


@pytest.mark.parametrize("naam", ["customUI/customUI14.xml", "word/webextensions/taskpanes.xml"])
def test_buttons(klein: bytes, naam: str) -> None:
    """Buttons in the ribbon and add-ins are refused"""
    assert check_bestand(X, repack(klein, (naam, b"<a/>"))) == (grens.EIGEN_KNOPPEN.at(Plaats(X)),)


def test_long_prefix_does_not_hide_a_link(document: bytes) -> None:
    """A relation that points outside is seen under any prefix"""
    voor = b"een_heel_lang_voorvoegsel_dat_niemand_gebruikt"
    inhoud = (
        b"<%s:Relationships xmlns:%s='u'><%s:Relationship Id='r' Type='x/attachedTemplate' "
        b"Target='http://voorbeeld.nl/' TargetMode='External'/></%s:Relationships>"
    ).replace(b"%s", voor)

    assert check_bestand(X, repack(document, ("word/_rels/settings.xml.rels", inhoud))) == (
        catalogus.KOPPELING.at(Plaats(X)),
    )


@pytest.mark.parametrize(
    ("code", "veld"),
    [
        (b"<w:instrText>DDEAUTO c:\\\\x\\\\cmd.exe</w:instrText>", "DDEAUTO"),
        (b"<w:instrText> DD</w:instrText></w:r><w:r><w:instrText>E x</w:instrText>", "DDE"),
        (b"<w:instrText>&#73;NCLUDETEXT http://x/</w:instrText>", "INCLUDETEXT"),
        (b"<w:instrText>includepicture x</w:instrText>", "INCLUDEPICTURE"),
    ],
)
def test_field_that_fetches(document: bytes, code: bytes, veld: str) -> None:
    """A field that fetches or starts something would do so in every note"""
    begin = b'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>'
    einde = b'</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'

    assert check_bestand("x.docx", _in_tekst(document, begin + code + einde)) == (
        grens.VELD_HAALT_OP.at(Plaats("x.docx"), veld=veld),
    )


def test_field_in_one_element(document: bytes) -> None:
    """The short form of a field is looked at too"""
    inhoud = _in_tekst(document, b'<w:p><w:fldSimple w:instr=" LINK Excel.Sheet x"/></w:p>')

    assert [b.code for b in check_bestand("x.docx", inhoud)] == [grens.VELD_HAALT_OP.code]


@pytest.mark.parametrize("code", [b"PAGE", b"NUMPAGES", b'HYPERLINK "http://x/link"', b"TOC \\o"])
def test_ordinary_fields_may(document: bytes, code: bytes) -> None:
    """Page numbers, hyperlinks and a table of contents fetch nothing"""
    inhoud = _in_tekst(document, b"<w:p><w:r><w:instrText>" + code + b"</w:instrText></w:r></w:p>")

    assert check_bestand("x.docx", inhoud) == ()


def test_mail_merge(document: bytes) -> None:
    """A document that is merged with data would ask for that data in every note"""
    inhoud = replace_in(
        document, "word/settings.xml", b"</w:settings>", b"<w:mailMerge/></w:settings>"
    )

    assert check_bestand("x.docx", inhoud) == (catalogus.GEGEVENSVERBINDING.at(Plaats("x.docx")),)


def test_signature(document: bytes, klein: bytes) -> None:
    """A signature would be void in every note; on an intake it does no harm"""
    soort = b"http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"
    erbij = b'<Relationship Id="rS" Type="%s" Target="_xmlsignatures/origin.sigs"/>' % soort

    def sign(inhoud: bytes) -> bytes:
        einde = b"</Relationships>"
        return replace_in(inhoud, "_rels/.rels", einde, erbij + einde)

    assert check_bestand("x.docx", sign(document)) == (grens.ONDERTEKEND.at(Plaats("x.docx")),)
    assert check_bestand(X, sign(klein)) == ()
