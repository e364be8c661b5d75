"""The door: what may not be handed to a library, for Excel and Word alike."""

import pytest

from afweging_xlsx.domain.bevinding import Bevindingsoort
from afweging_xlsx.domain.catalogus import bestand as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.bestand.deur import check_bestand, read_veilig
from kaders import build_kader
from pakketten import (
    make_strikt,
    read_parts,
    repack,
    replace_in,
    zip_parts,
)

X = "x.xlsx"
SOORTEN = "[Content_Types].xml"
RELATIE = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    b'relationships/%s" Target="https://voorbeeld.nl/x" TargetMode="External"/></Relationships>'
)


def _codes(inhoud: bytes) -> list[str]:
    return [bevinding.code for bevinding in check_bestand(X, inhoud)]


def test_sound_workbook_passes(klein: bytes) -> None:
    """A workbook that openpyxl wrote has no bevindingen"""
    assert check_bestand(X, klein) == ()


def test_sound_master_passes() -> None:
    """So does a master with named cells"""
    assert check_bestand(X, build_kader()) == ()


def test_sound_document_passes(document: bytes) -> None:
    """A Word document has no bevindingen either"""
    assert check_bestand("x.docx", document) == ()


def test_what_the_zip_tells_comes_through() -> None:
    """Bevindingen about the zip itself are the door's too"""
    assert _codes(b"") == [catalogus.LEEG_BESTAND.code]


def test_other_zip() -> None:
    """A zip that is neither Excel nor Word is named so"""
    assert check_bestand(X, zip_parts(("a.txt", b"a"))) == (catalogus.GEEN_OFFICE.at(Plaats(X)),)


@pytest.mark.parametrize(
    ("deel", "inhoud", "formaat"),
    [
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet", "OpenDocument"),
        (SOORTEN, b'<Types ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>',
         "binair Excel"),
        (SOORTEN, b'<Types ContentType="x.presentationml.presentation.main+xml"/>', "PowerPoint"),
    ],
)  # fmt: skip
def test_other_formats(deel: str, inhoud: bytes, formaat: str) -> None:
    """OpenDocument, binary Excel and PowerPoint are named, with how to save them"""
    andere = [b for b in check_bestand(X, zip_parts((deel, inhoud))) if "BESTAND-17" in b.code]

    assert [b.code for b in andere] == [catalogus.ANDER_FORMAAT.code]
    assert formaat in andere[0].melding


@pytest.mark.parametrize("stuk", [b"<!DOCTYPE worksheet>", b'<!ENTITY x "y">'])
def test_dtd(klein: bytes, stuk: bytes) -> None:
    """A DTD or entity in any part is refused, with the name of the part"""
    deel = "xl/worksheets/sheet1.xml"
    inhoud = repack(klein, (deel, stuk + read_parts(klein)[deel]))

    assert check_bestand(X, inhoud) == (catalogus.DTD.at(Plaats(X), deel=deel),)


def test_dtd_under_another_name(klein: bytes) -> None:
    """A part that may be taken for XML is looked at, whatever its name says"""
    inhoud = repack(klein, ("xl/media/plaatje.png", b"<?xml version='1.0'?><!DOCTYPE a><a/>"))

    assert _codes(inhoud) == [catalogus.DTD.code]


def test_picture_is_left_alone(klein: bytes) -> None:
    """A real picture is not taken for XML"""
    assert _codes(repack(klein, ("xl/media/a.png", b"\x89PNG\r\n\x1a\n<!DOCTYPE"))) == []


@pytest.mark.parametrize(
    "data",
    [
        "<a/>".encode("utf-16"),
        "<a/>".encode("utf-16-le"),
        "<a/>".encode("utf-16-be"),
        "<a/>".encode("utf-32"),
        b"<?xml version='1.0' encoding='UTF-7'?><a/>",
        b"<?xml version='1.0'" + b" " * 600 + b"encoding='UTF-7'?><a/>",
        b'<?xml version="1.0" encoding="ISO-8859-1"?><a/>',
        "<?xml version='1.0'?><a/>".encode("cp500"),
    ],
)
def test_not_utf8(klein: bytes, data: bytes) -> None:
    """A part in another encoding is refused: its entities would pass unseen"""
    deel = "xl/theme/theme1.xml"

    assert check_bestand(X, repack(klein, (deel, data))) == (
        catalogus.NIET_UTF8.at(Plaats(X), deel=deel),
    )


@pytest.mark.parametrize(
    "data", [b"\xef\xbb\xbf<a/>", b'<?xml version="1.0" encoding="utf-8"?><a/>', b"\n<a/>"]
)
def test_utf8(klein: bytes, data: bytes) -> None:
    """UTF-8 may have a byte order mark, a declaration, both or none"""
    assert _codes(repack(klein, ("xl/theme/theme1.xml", data))) == []


@pytest.mark.parametrize(
    ("naam", "soort"),
    [
        ("xl/vbaProject.bin", catalogus.MACROS),
        ("word/vbaData.xml", catalogus.MACROS),
        ("xl/macrosheets/sheet1.xml", catalogus.MACROS),
        ("xl/dialogsheets/sheet1.xml", catalogus.MACROS),
        ("xl/activeX/activeX1.xml", catalogus.INGESLOTEN),
        ("word/embeddings/blad.xlsx", catalogus.INGESLOTEN),
        ("xl/externalLinks/externalLink1.xml", catalogus.KOPPELING),
        ("xl/connections.xml", catalogus.GEGEVENSVERBINDING),
        ("xl/queryTables/queryTable1.xml", catalogus.GEGEVENSVERBINDING),
    ],
)
def test_parts_that_may_not_be_there(klein: bytes, naam: str, soort: Bevindingsoort) -> None:
    """Macros, embedded files, links and queries are refused by the name of the part"""
    assert check_bestand(X, repack(klein, (naam, b"<a/>"))) == (soort.at(Plaats(X)),)


@pytest.mark.parametrize(
    ("oud", "nieuw", "soort"),
    [
        (b"openxmlformats-officedocument.spreadsheetml.sheet.main",
         b"ms-excel.sheet.macroEnabled.main", catalogus.MACROS),
        (b"openxmlformats-officedocument.theme", b"ms-office.vbaProject", catalogus.MACROS),
        (b"openxmlformats-officedocument.theme", b"ms-office.activeX", catalogus.INGESLOTEN),
    ],
)  # fmt: skip
def test_content_types_that_may_not_be_there(
    klein: bytes, oud: bytes, nieuw: bytes, soort: Bevindingsoort
) -> None:
    """The same by the list of contents, whatever the parts are called"""
    assert check_bestand(X, replace_in(klein, SOORTEN, oud, nieuw)) == (soort.at(Plaats(X)),)


@pytest.mark.parametrize("soort", [b"attachedTemplate", b"image", b"frame"])
def test_external_relation(document: bytes, soort: bytes) -> None:
    """A template, picture or object that is fetched from elsewhere is refused"""
    inhoud = repack(document, ("word/_rels/settings.xml.rels", RELATIE % soort))

    assert _codes(inhoud) == [catalogus.KOPPELING.code]


@pytest.mark.parametrize(
    ("oud", "nieuw"), [(b'Target="', b'Target="a>b" x="'), (b'"External"', b'"&#69;xternal"')]
)
def test_external_relation_in_disguise(document: bytes, oud: bytes, nieuw: bytes) -> None:
    """Neither a bracket in an address nor a coded letter hides it"""
    relatie = (RELATIE % b"attachedTemplate").replace(oud, nieuw)

    assert _codes(repack(document, ("word/_rels/settings.xml.rels", relatie))) == [
        catalogus.KOPPELING.code
    ]


def test_hyperlink_may(document: bytes) -> None:
    """A hyperlink fetches nothing until somebody clicks"""
    assert _codes(repack(document, ("word/_rels/extra.xml.rels", RELATIE % b"hyperlink"))) == []


def test_strict_word(document: bytes) -> None:
    """A Word document in Strict Open XML is named, because nothing here can read it"""
    deel = "word/document.xml"
    data = read_parts(document)[deel].replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )

    codes = [b.code for b in check_bestand(X, repack(document, (deel, data)))]

    assert codes == [catalogus.STRICT.code]


def test_strict_excel(klein: bytes) -> None:
    """A workbook in Strict Open XML may come in"""
    assert check_bestand(X, make_strikt(klein)) == ()


def test_all_at_once(klein: bytes) -> None:
    """Everything that is wrong is said at once, and nothing is handed over"""
    inhoud = repack(
        klein,
        ("xl/vbaProject.bin", b"x"),
        ("xl/connections.xml", b"<!DOCTYPE a><a/>"),
        ("xl/theme/theme1.xml", "<a/>".encode("utf-16")),
    )

    lezing = read_veilig(X, inhoud)

    assert lezing.waarde is None
    assert [bevinding.code for bevinding in lezing.bevindingen] == [
        catalogus.DTD.code,
        catalogus.NIET_UTF8.code,
        catalogus.MACROS.code,
        catalogus.GEGEVENSVERBINDING.code,
    ]
