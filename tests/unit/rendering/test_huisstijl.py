"""The form of the template that ships: accessible, in Dutch, nothing of a default template."""

import zipfile
from itertools import pairwise

import pytest
from lxml import etree

from unit.rendering.voorbeelden import BESTAND, DOCUMENT

NS = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
W = f"{{{NS['w']}}}"


def read_deel(naam: str) -> etree._Element:
    """A part of the template that ships."""
    with zipfile.ZipFile(BESTAND) as bestand:
        return etree.fromstring(bestand.read(naam))


DOCUMENTDEEL, STIJLEN = read_deel(DOCUMENT), read_deel("word/styles.xml")


def find_text(element: etree._Element) -> str:
    """The text in an element."""
    return "".join(t.text or "" for t in element.iter(f"{W}t"))


def list_koppen() -> list[int]:
    """The levels of the headings, in order."""
    stijlen = [s.get(f"{W}val") or "" for s in DOCUMENTDEEL.iter(f"{W}pStyle")]
    return [int(stijl[3:]) for stijl in stijlen if stijl[:3] == "Kop" and stijl[3:].isdigit()]


def find_contrast(voor: str, achter: str) -> float:
    """The contrast of two colours in hexadecimal, by the formula of WCAG 2."""

    def _light(kleur: str) -> float:
        delen = [int(kleur[i : i + 2], 16) / 255 for i in (0, 2, 4)]
        lineair = [d / 12.92 if d <= 0.04045 else ((d + 0.055) / 1.055) ** 2.4 for d in delen]
        return 0.2126 * lineair[0] + 0.7152 * lineair[1] + 0.0722 * lineair[2]

    licht, donker = sorted((_light(voor), _light(achter)), reverse=True)
    return (licht + 0.05) / (donker + 0.05)


def test_one_title() -> None:
    """There is one heading of the first level, and it comes first"""
    assert list_koppen().count(1) == 1
    assert list_koppen()[0] == 1


def test_no_level_skipped() -> None:
    """A heading is at most one level below the one before"""
    assert [(a, b) for a, b in pairwise(list_koppen()) if b - a > 1] == []


def test_a4() -> None:
    """The page is A4"""
    maat = DOCUMENTDEEL.find(".//w:pgSz", NS)

    assert maat is not None
    assert (maat.get(f"{W}w"), maat.get(f"{W}h")) == ("11906", "16838")


@pytest.mark.parametrize("deel", [DOCUMENT, "word/styles.xml", "word/settings.xml"])
def test_language(deel: str) -> None:
    """Every language mark says nl-NL"""
    talen = {
        waarde
        for lang in read_deel(deel).iter(f"{W}lang", f"{W}themeFontLang")
        for waarde in lang.attrib.values()
    }

    assert talen <= {"nl-NL"}


@pytest.mark.parametrize("tabel", list(DOCUMENTDEEL.iter(f"{W}tbl")), ids=find_text)
def test_table_is_accessible(tabel: etree._Element) -> None:
    """A table has a title, a description, a repeated header row, whole rows and plain cells"""
    rijen = tabel.findall("w:tr", NS)
    koppen = [find_text(cel) for cel in rijen[0].findall("w:tc", NS)]

    assert tabel.find("w:tblPr/w:tblCaption", NS) is not None
    assert tabel.find("w:tblPr/w:tblDescription", NS) is not None
    assert [r for r in rijen if r.find("w:trPr/w:tblHeader", NS) is not None] == rijen[:1]
    assert [r for r in rijen if r.find("w:trPr/w:cantSplit", NS) is not None] == rijen
    assert len(set(koppen)) == len(koppen)
    assert "" not in koppen
    assert {len(rij.findall("w:tc", NS)) for rij in rijen} == {len(koppen)}
    assert not list(tabel.iter(f"{W}gridSpan", f"{W}vMerge"))
    assert not list(tabel.iterdescendants(f"{W}tbl"))


def test_no_empty_paragraphs() -> None:
    """Outside tables no paragraph is empty"""
    body = DOCUMENTDEEL.find("w:body", NS)

    assert body is not None
    assert [p for p in body.findall("w:p", NS) if not find_text(p)] == []


def test_no_tabs() -> None:
    """No tab is used as layout"""
    assert list(DOCUMENTDEEL.iter(f"{W}tab")) == []


def test_lists_are_lists() -> None:
    """The list styles carry the numbering of Word"""
    stijlen = STIJLEN.iter(f"{W}style")
    met = [s for s in stijlen if s.find(".//w:numPr", NS) is not None]

    assert [stijl.get(f"{W}styleId") for stijl in met] == ["Lijstopsomteken", "Opsommingintabel"]


def test_letters_are_large_enough() -> None:
    """No style is smaller than 11 points"""
    assert min(int(maat.get(f"{W}val") or 0) for maat in STIJLEN.iter(f"{W}sz")) >= 22


def test_contrast() -> None:
    """Every style has a contrast of at least 4.5 on its own ground, and on that of a header row"""
    te_weinig = []
    for stijl in STIJLEN.iter(f"{W}style"):
        kleur, vlak = stijl.find("w:rPr/w:color", NS), stijl.find("w:pPr/w:shd", NS)
        voor = "1A1A1A" if kleur is None else kleur.get(f"{W}val") or ""
        achter = "EEF2F6" if vlak is None else vlak.get(f"{W}fill") or ""
        if find_contrast(voor, achter) < 4.5:
            te_weinig.append(stijl.get(f"{W}styleId"))

    assert te_weinig == []


def test_nothing_of_a_default_template() -> None:
    """No thumbnail, no author, a zoom that says how much"""
    with zipfile.ZipFile(BESTAND) as bestand:
        namen, kern = bestand.namelist(), bestand.read("docProps/core.xml")
    zoom = read_deel("word/settings.xml").find("w:zoom", NS)

    assert not [naam for naam in namen if "thumbnail" in naam]
    assert b"creator" not in kern
    assert b"lastModifiedBy" not in kern
    assert zoom is not None
    assert zoom.get(f"{W}percent") == "100"
