"""The same intake as other programs save it, and as people leave it, is read the same."""

import re
from collections.abc import Callable
from datetime import datetime

import pytest

from afweging_xlsx.domain.aanvraag import Invulling
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.bestand.soort import Bestandsoort, check_soort
from afweging_xlsx.reading.intake import read_intake
from bladen import BLAD1
from pakketten import read_parts, repack
from tabel import build_werkboek

X = "x.xlsx"
RELATIES, BOEK = "xl/_rels/workbook.xml.rels", "xl/workbook.xml"
SOORTEN = "[Content_Types].xml"
WIJZERS = (SOORTEN, "_rels/.rels")
INHOUD = build_werkboek(
    "## Intake\nIntake\n| id | vraag | antwoord | toelichting |\n| a | A | é & 1,5 | van Jan |\n"
    "| b | B | 12.5 | |\n| c | C | 2026-03-03 | |\n| d | D | WAAR | |"
)
INVULLINGEN = (
    Invulling("a", "é & 1,5", Plaats(X, "Intake", "C3"), "van Jan"),
    Invulling("b", 12.5, Plaats(X, "Intake", "C4")),
    Invulling("c", datetime(2026, 3, 3), Plaats(X, "Intake", "C5")),
    Invulling("d", True, Plaats(X, "Intake", "C6")),
)

Vorm = Callable[[bytes], bytes]
"""A workbook as another program writes it."""

_TWEE_FONTS = rb'<r><t>\1</t></r><r><rPr><b/></rPr><t xml:space="preserve">\2</t></r>'
_LIJST = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si>%s</si></sst>'
_RELATIE = (
    b'<Relationship Id="rId99" Target="sharedStrings.xml" Type="http://schemas.openxmlformats.org'
    b'/officeDocument/2006/relationships/sharedStrings"/></Relationships>'
)
_SOORT = (
    b'<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-'
    b'officedocument.spreadsheetml.sharedStrings+xml"/></Types>'
)


def _replace(deel: str, *wijzigingen: tuple[bytes, bytes]) -> Vorm:
    """These patterns in this part become something else, each at least once."""

    def vorm(inhoud: bytes) -> bytes:
        data = read_parts(inhoud)[deel]
        for patroon, nieuw in wijzigingen:
            data, aantal = re.subn(patroon, nieuw, data)
            assert aantal
        return repack(inhoud, (deel, data))

    return vorm


def _share_strings(inhoud: bytes) -> bytes:
    """Texts in a list of their own, as Excel and Google Sheets do, the last in two fonts."""
    delen = read_parts(inhoud)
    teksten: list[bytes] = []

    def deel_uit(match: re.Match[bytes]) -> bytes:
        teksten.append(match[2])
        return b'%s t="s"><v>%d</v></c>' % (match[1], len(teksten) - 1)

    tekstcel = rb'(<c r="\w+") t="inlineStr"><is>(<t>[^<]*</t>)</is></c>'
    blad = re.sub(tekstcel, deel_uit, delen[BLAD1])
    teksten[-1] = re.sub(rb"<t>(.)(.*)</t>", _TWEE_FONTS, teksten[-1])
    return repack(
        inhoud,
        (BLAD1, blad),
        ("xl/sharedStrings.xml", _LIJST % b"</si><si>".join(teksten)),
        (RELATIES, delen[RELATIES].replace(b"</Relationships>", _RELATIE)),
        (SOORTEN, delen[SOORTEN].replace(b"</Types>", _SOORT)),
    )


def _number_workbook(inhoud: bytes) -> bytes:
    """The list of sheets under a number, as Excel on the web sometimes calls it."""
    delen = read_parts(inhoud)
    return repack(
        inhoud,
        ("xl/workbook22.xml", delen[BOEK]),
        ("xl/_rels/workbook22.xml.rels", delen[RELATIES]),
        *((naam, delen[naam].replace(b"xl/workbook.", b"xl/workbook22.")) for naam in WIJZERS),
        weg=(BOEK, RELATIES),
    )


@pytest.mark.parametrize(
    "vorm",
    [
        pytest.param(_share_strings, id="texts in a list of their own"),
        pytest.param(_number_workbook, id="numbered workbook"),
        pytest.param(
            _replace(RELATIES, (rb'"/xl/worksheets/', b'"worksheets/')), id="relative paths"
        ),
        pytest.param(_replace(BOEK, (b"visible", b"hidden")), id="hidden sheet"),
        pytest.param(_replace(BOEK, (b"visible", b"veryHidden")), id="very hidden sheet"),
        pytest.param(
            _replace(BLAD1, (rb'<row r="([346])"', rb'<row r="\1" hidden="1"')),
            id="filtered rows",
        ),
        pytest.param(_replace(BLAD1, (rb"<dimension[^>]*/>", b"")), id="no size"),
        pytest.param(
            _replace(BLAD1, (rb"<(/?)", rb"<\1x:"), (b"xmlns=", b"xmlns:x=")),
            id="names with a prefix",
        ),
        pytest.param(
            _replace(
                BLAD1,
                (b"</sheetData>", b'<row r="900" s="1"><c r="C900" s="1"/></row></sheetData>'),
            ),
            id="empty rows with a style",
        ),
        pytest.param(
            _replace(
                BLAD1,
                (
                    b"</sheetData>",
                    b'</sheetData><autoFilter ref="A2:D6"><filterColumn colId="0"/></autoFilter>'
                    b'<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>',
                ),
            ),
            id="filter and merged title",
        ),
        pytest.param(
            _replace(BLAD1, (rb"<v>12.5</v>", b"<f>25/2</f><v>12.5</v>")),
            id="formula with a result",
        ),
    ],
)
def test_other_programs(vorm: Vorm) -> None:
    """What a program writes in its own way makes no difference to what is read"""
    inhoud = vorm(INHOUD)

    lezing = read_intake(X, inhoud)

    assert lezing.bevindingen == ()
    assert lezing.waarde is not None
    assert lezing.waarde.invullingen == INVULLINGEN
    assert check_soort(X, inhoud) is Bestandsoort.INTAKE


def test_sorted_rows() -> None:
    """Rows in another order give the same answers, each at its own cell"""
    tekst = "## Intake\n| id | vraag | antwoord |\n| b | B | 1 |\n| | Deel 1 | |\n| a | A | 2 |"

    lezing = read_intake(X, build_werkboek(tekst))

    assert lezing.bevindingen == ()
    assert lezing.waarde is not None
    assert [(i.vraag, i.waarde, i.plaats.cel) for i in lezing.waarde.invullingen] == [
        ("b", 1, "C2"),
        ("a", 2, "C4"),
    ]
