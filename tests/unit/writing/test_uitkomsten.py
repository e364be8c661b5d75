"""Results of formulas, kept in a copy."""

from datetime import datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook

from annotaties import annotate, build_bevinding, get_blad
from pakketten import build_klein, read_parts, replace_in
from tabel import build_werkboek

BLAD = "xl/worksheets/sheet1.xml"
FORMULE = build_werkboek('## Intake\n| =A2&"&" | tekst |\n| 2026-03-03 | |\n')
LEEG = b"<v></v>"


def _kopie_van(inhoud: bytes) -> dict[str, object]:
    kopie = annotate(inhoud, build_bevinding("B1")).inhoud
    waarden = get_blad(load_workbook(BytesIO(kopie), data_only=True))
    formules = get_blad(load_workbook(BytesIO(kopie)))
    return {"waarde": waarden["A1"].value, "formule": formules["A1"].value}


@pytest.mark.parametrize(
    ("soort", "opgeslagen", "waarde"),
    [
        (b' t="str"', b"a &amp; &lt;b&gt;", "a & <b>"),
        (b"", b"12.5", 12.5),
        (b' t="b"', b"1", True),
        (b' t="e"', b"#DIV/0!", "#DIV/0!"),
    ],
)
def test_result_stays(soort: bytes, opgeslagen: bytes, waarde: object) -> None:
    """The formula and its stored result are both in the copy"""
    deel = read_parts(FORMULE)[BLAD]
    begin = deel[deel.index(b'<c r="A1"') : deel.index(b"<f>")]
    met = replace_in(FORMULE, BLAD, begin, begin.replace(b">", soort + b">"))

    inhoud = replace_in(met, BLAD, LEEG, b"<v>" + opgeslagen + b"</v>")

    assert _kopie_van(inhoud) == {"waarde": waarde, "formule": '=A2&"&"'}


def test_date_stays() -> None:
    """The result of a formula that gives a date is the same date in the copy"""
    boek = load_workbook(BytesIO(FORMULE))
    get_blad(boek)["A1"].number_format = "dd-mm-yyyy"
    boek.save(uitvoer := BytesIO())

    inhoud = replace_in(uitvoer.getvalue(), BLAD, LEEG, b"<v>46084</v>")

    assert _kopie_van(inhoud)["waarde"] == datetime(2026, 3, 3)


def test_formula_without_a_result() -> None:
    """A formula that had no result gets none"""
    assert _kopie_van(FORMULE) == {"waarde": None, "formule": '=A2&"&"'}


def test_no_formulas() -> None:
    """A workbook without formulas is copied as it is"""
    kopie = annotate(build_klein(), build_bevinding("C2")).inhoud

    assert get_blad(load_workbook(BytesIO(kopie)))["C2"].value == "Z-1"
