"""Strict Open XML is read as the usual kind."""

from datetime import date, datetime

import pytest

from afweging_xlsx.reading.bestand.pakket import Pakket, read_pakket
from afweging_xlsx.reading.bestand.soort import Bestandsoort, check_soort
from afweging_xlsx.reading.bestand.strikt import parse_strikt
from afweging_xlsx.reading.cellen.werkboek import Werkboek, read_werkboek
from afweging_xlsx.reading.intake import read_intake
from afweging_xlsx.reading.kader.kader import read_kader
from bladen import write_cellen
from kaders import build_kader
from pakketten import make_strikt, read_parts
from tabel import build_werkboek

X = "x.xlsx"
INHOUD = build_werkboek(
    "## Intake\n| id | vraag | antwoord |\n| a | A | é & 1,5 |\n| b | B | 12.5 |\n"
    "| c | C | 2026-03-03 |\n| d | D | WAAR |",
    namen={"formulierversie": "Intake!$C$2"},
    eigenschappen={"formulierversie": "2.0"},
)


def _read(inhoud: bytes) -> Werkboek:
    lezing = read_werkboek(X, inhoud, lambda opgave: opgave.bladen)
    assert lezing.waarde is not None
    assert lezing.bevindingen == ()
    return lezing.waarde


def test_it_is_strict() -> None:
    """The example has no name of the usual kind left"""
    delen = read_parts(make_strikt(INHOUD)).values()

    assert not any(b"openxmlformats.org/officeDocument/2006" in deel for deel in delen)
    assert not any(b"openxmlformats.org/spreadsheetml/2006" in deel for deel in delen)


def test_same_content() -> None:
    """Sheets, cells, names and properties are those of the usual kind"""
    assert _read(make_strikt(INHOUD)) == _read(INHOUD)


def test_parts_are_the_usual_ones() -> None:
    """Every part comes back as it was before it was strict"""
    strikt = read_pakket(X, make_strikt(INHOUD)).waarde

    assert strikt is not None
    assert dict(parse_strikt(strikt).delen) == read_parts(INHOUD)


def test_text_stays() -> None:
    """What a person typed is no name, also when it looks like one"""
    zin = b"<v>http://purl.oclc.org/ooxml/spreadsheetml/main</v>"

    delen = read_parts(make_strikt(INHOUD)) | {"a.xml": zin}

    assert parse_strikt(Pakket(delen)).delen["a.xml"] == zin


@pytest.mark.parametrize(
    ("cel", "waarde"),
    [
        (b'<c r="A1" t="d"><v>2026-03-03</v></c>', date(2026, 3, 3)),
        (b'<c r="A1" t="d"><v>2026-03-03T10:15:00</v></c>', datetime(2026, 3, 3, 10, 15)),
        (b'<c r="A1" t="d"><v>2026-03-03T10:15:00.000Z</v></c>', datetime(2026, 3, 3, 10, 15)),
        (b'<c r="A1" t="d"><v>10:15:00</v></c>', "10:15:00"),
        (b'<c r="A1" t="d"/>', None),
    ],
)
@pytest.mark.parametrize("sinds_1904", [False, True])
def test_dates_are_written_out(cel: bytes, waarde: object, sinds_1904: bool) -> None:
    """A strict workbook writes its dates out, whatever its calendar"""
    inhoud = make_strikt(write_cellen(cel, b"<c><v>1</v></c>", sinds_1904=sinds_1904))

    assert _read(inhoud).bladen["Intake"].rijen[0].waarden == (waarde, 1)


def test_intake() -> None:
    """A strict intake is recognised and read"""
    inhoud = make_strikt(INHOUD)

    intake = read_intake(X, inhoud).waarde

    assert check_soort(X, inhoud) is Bestandsoort.INTAKE
    assert intake is not None
    assert (len(intake.invullingen), intake.formulierversie) == (4, "2.0")


def test_kader() -> None:
    """So is a strict master"""
    inhoud = make_strikt(build_kader())

    assert check_soort(X, inhoud) is Bestandsoort.KADER
    assert read_kader(X, inhoud).bevindingen == read_kader(X, build_kader()).bevindingen == ()
