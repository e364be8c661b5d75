"""The prioriteitsregel: EN, OF, NIET and brackets over criterium numbers."""

import pytest

from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.expressie import En, Expressie, Niet, Nummer, Of
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.kader.expressie import parse_expressie

HIER = Plaats("k.xlsx", "Instellingen", "B5")
EEN, TWEE, DRIE = Nummer(1), Nummer(2), Nummer(3)


@pytest.mark.parametrize(
    ("tekst", "expressie"),
    [
        ("1", EEN),
        ("12", Nummer(12)),
        ("(1 EN 2) OF 3", Of((En((EEN, TWEE)), DRIE))),
        ("1 EN 2 OF 3", Of((En((EEN, TWEE)), DRIE))),
        ("3 of 1 en 2", Of((DRIE, En((EEN, TWEE))))),
        ("1 EN (2 OF 3)", En((EEN, Of((TWEE, DRIE))))),
        ("1 EN 2 EN 3", En((EEN, TWEE, DRIE))),
        ("1 Of 2 oF 3", Of((EEN, TWEE, DRIE))),
        ("NIET 1 EN 2", En((Niet(EEN), TWEE))),
        ("niet (1 of 2)", Niet(Of((EEN, TWEE)))),
        ("NIET NIET 1", Niet(Niet(EEN))),
        ("1EN2", En((EEN, TWEE))),
        ("((1))", EEN),
        (" 1\u00a0EN\n2 ", En((EEN, TWEE))),
    ],
)
def test_expressions(tekst: str, expressie: Expressie) -> None:
    """NIET binds before EN, EN before OF; case and spaces do not count"""
    assert parse_expressie(tekst).waarde == expressie


@pytest.mark.parametrize(
    ("tekst", "reden"),
    [
        ("", "er staat niets"),
        ("1 EN", "aan het einde ontbreekt een nummer"),
        ("EN 1", "bij teken 1 ('EN') ontbreekt een nummer"),
        ("1 OF OF 2", "bij teken 6 ('OF') ontbreekt een nummer"),
        ("1 2", "bij teken 3 staat '2' te veel"),
        ("(1 EN 2", "aan het einde ontbreekt een haakje ')'"),
        ("(1 2)", "bij teken 4 ('2') ontbreekt een haakje ')'"),
        ("1 EN 2)", "bij teken 7 staat ')' te veel"),
        ("1 ENN 2", "bij teken 3 staat 'ENN' (bedoelt u EN?)"),
        ("1 AND 2", "bij teken 3 staat 'AND' (bedoelt u EN?)"),
        ("1 maal 2", "bij teken 3 staat 'maal'"),
        ("1 & 2", "bij teken 3 staat '&'"),
        ("()", "bij teken 2 (')') ontbreekt een nummer"),
        ("(" * 60 + "1" + ")" * 60, "er staan te veel haakjes of NIET in elkaar"),
        ("NIET " * 150 + "1", "er staan te veel haakjes of NIET in elkaar"),
        ("1 OF " * 250 + "1", "hij is langer dan 1000 tekens"),
    ],
)
def test_no_expression(tekst: str, reden: str) -> None:
    """What is wrong is told in words, with the place in the text"""
    lezing = parse_expressie(tekst, HIER)

    assert lezing.waarde is None
    assert lezing.bevindingen == (catalogus.EXPRESSIE_ONLEESBAAR.at(HIER, reden=reden),)


def test_numbers_must_exist() -> None:
    """Each number that no criterium has is named, once"""
    lezing = parse_expressie("(1 EN 4) OF 4 OF 5", HIER, (1, 2, 3))

    assert lezing.waarde is None
    assert lezing.bevindingen == (
        catalogus.EXPRESSIE_NUMMER.at(HIER, nummer=4),
        catalogus.EXPRESSIE_NUMMER.at(HIER, nummer=5),
    )
