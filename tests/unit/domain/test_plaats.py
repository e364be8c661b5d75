"""Where a fact stands, in words and in order."""

import pytest

from afweging_xlsx.domain.plaats import Plaats


@pytest.mark.parametrize(
    ("plaats", "woorden"),
    [
        (Plaats("x.xlsx", "Intake", "C12"), "Blad 'Intake', cel C12"),
        (Plaats("x.xlsx", "Intake"), "Blad 'Intake'"),
        (Plaats("x.xlsx"), ""),
        (Plaats(), ""),
    ],
)
def test_in_words(plaats: Plaats, woorden: str) -> None:
    """A place names its sheet and cell as far as they are known"""
    assert str(plaats) == woorden


def test_order_of_places() -> None:
    """Places go by file, sheet, row and column; a whole file or sheet goes before its cells"""
    op_volgorde = [
        Plaats("a.xlsx"),
        Plaats("a.xlsx", "Intake"),
        Plaats("a.xlsx", "Intake", "B9"),
        Plaats("a.xlsx", "Intake", "AA9"),
        Plaats("a.xlsx", "Intake", "B10"),
        Plaats("a.xlsx", "Rollen", "A1"),
        Plaats("b.xlsx"),
    ]

    door_elkaar = op_volgorde[::-1]
    door_elkaar.sort(key=lambda plaats: plaats.volgorde)

    assert door_elkaar == op_volgorde
