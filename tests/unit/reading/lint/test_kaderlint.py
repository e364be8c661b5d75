"""The lint of a master as a whole: when it is silent, and when it is not done."""

from datetime import date

from afweging_xlsx.domain.catalogus.taal import TEKST_TE_LANG
from afweging_xlsx.reading.kader.kader import read_kader
from kaders import build_kader, lint_bytes, lint_klein
from meester import MEESTER


def test_nothing_to_say() -> None:
    """The lint has nothing to say about the small master"""
    assert lint_klein() == ()


def test_shipped_master() -> None:
    """The lint has nothing to say about the master that ships"""
    gevonden = lint_bytes("m.xlsx", MEESTER.read_bytes(), date(2026, 12, 1))

    assert [bevinding.zin for bevinding in gevonden] == []


def test_reading_for_an_advice() -> None:
    """Reading a master for an advice does not lint"""
    inhoud = build_kader(("Het waait vaak.", "Het  waait vaak ."))

    assert read_kader("k.xlsx", inhoud).bevindingen == ()


def test_far_too_much_text() -> None:
    """Of a master with very much text the language is not looked at, and the lint says so"""
    veel = "Het waait vaak . " * 1_500
    rij = "| wiek.wind.1 | wiek | wind | Het waait vaak. | Tabel wiek / Wind |"
    rijen = "".join(f"\n| wiek.w{n} | wiek | wind | {veel} | Tabel |" for n in range(45))

    (bevinding,) = lint_klein((rij, f"{rij}{rijen}"))

    assert (bevinding.code, bevinding.plaats.cel) == (TEKST_TE_LANG.code, "")
    assert bevinding.melding.endswith("De taal is daarom niet nagekeken.")


def test_no_workbook() -> None:
    """A file that is no workbook was told of when it was read, and gives nothing more"""
    assert lint_bytes("k.xlsx", b"", date(2026, 12, 1)) == ()
