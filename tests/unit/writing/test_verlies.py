"""What a copy loses, told in words."""

import pytest

from afweging_xlsx.writing.verlies import Verlies

GESPREKKEN = "gesprekken bij cellen (ze worden notities)"
BLAD, TEKENING = "xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml"


@pytest.mark.parametrize(
    ("deel", "inhoud", "naam"),
    [
        (TEKENING, b"<xdr:sp macro=''>", "vormen en tekstvakken"),
        (TEKENING, b"<xdr:pic>", "afbeeldingen"),
        ("xl/charts/chart1.xml", b"<c/>", "grafieken"),
        ("xl/charts/style1.xml", b"<c/>", "de precieze opmaak van grafieken"),
        ("xl/threadedComments/threadedComment1.xml", b"<t/>", GESPREKKEN),
        ("xl/slicers/slicer1.xml", b"<s/>", "slicers en tijdlijnen"),
        (BLAD, b"<x14:dataValidation type='list'>", "sommige keuzelijsten en invoerregels"),
        (BLAD, b"<x14:cfRule type='dataBar'>", "sommige voorwaardelijke opmaak"),
        (BLAD, b"<x14:sparkline>", "kleine grafieken in cellen (sparklines)"),
        ("xl/ctrlProps/ctrlProp1.xml", b"<f/>", "knoppen en selectievakjes"),
        (BLAD, b"<legacyDrawingHF r:id='rId2'/>", "beelden achter cellen of in een kop"),
        (BLAD, b"<protectedRange name='a'/>", "bereiken met een eigen beveiliging"),
        (BLAD, b"<customSheetView guid='x'>", "weergaven die iemand heeft bewaard"),
        ("docMetadata/LabelInfo.xml", b"<l/>", "het vertrouwelijkheidslabel"),
        ("customXml/item1.xml", b"<p/>", "gegevens van SharePoint"),
        ("xl/richData/rdrichvalue.xml", b"<r/>", "onderdelen van een nieuwere Excel"),
    ],
)  # fmt: skip
def test_lost(deel: str, inhoud: bytes, naam: str) -> None:
    """What the original has and the copy lacks is named"""
    assert Verlies.between({deel: inhoud}, {BLAD: b"", TEKENING: b""}).namen == (naam,)


@pytest.mark.parametrize(
    "deel",
    ["xl/sharedStrings.xml", "xl/calcChain.xml", "xl/printerSettings/printerSettings1.bin",
     "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/workbook22.xml",
     "docProps/thumbnail.wmf", "xl/persons/person.xml", "xl/tables/table12.xml"],
)  # fmt: skip
def test_nothing_lost(deel: str) -> None:
    """A part that comes back under another name, or that nobody misses, is no loss"""
    assert Verlies.between({deel: b"<a/>"}, {}).namen == ()


def test_same_count_is_no_loss() -> None:
    """What is in both is no loss, whatever its part is called"""
    oud, nieuw = {"xl/charts/chart3.xml": b"<c/>"}, {"xl/charts/chart1.xml": b"<d/>"}

    assert Verlies.between(oud, nieuw).namen == ()
