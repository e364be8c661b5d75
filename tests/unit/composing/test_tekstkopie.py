"""The text copy of the master: every cell, in a stable order, a line a cell."""

import re

from afweging_xlsx.composing.tekstkopie import compose_tekstkopie
from kaders import KLEIN_KADER, read_klein


def test_heading() -> None:
    """The copy says of which version it is, and that the workbook is the source"""
    regels = compose_tekstkopie(read_klein()).splitlines()

    assert regels[0] == "# Overzichtstabellen"
    assert regels[2] == (
        "Tekstkopie van het kader, versie 1.0 van 2026-11-24. "
        "Gemaakt met `afweging toon --markdown`. Verander het werkboek, en niet deze tekst."
    )


def test_every_sheet_in_order() -> None:
    """Every sheet has a heading, in the order of the master, after the text of the Leeswijzer"""
    bladen = re.findall(r"^## (.*)", KLEIN_KADER, re.MULTILINE)

    koppen = re.findall(r"^## (.*)", compose_tekstkopie(read_klein()), re.MULTILINE)
    assert ["Leeswijzer: uitleg", *bladen] == koppen


def test_row() -> None:
    """A row is its id with a line for each filled cell; empty cells are left out"""
    assert (
        "### b.2\n\n"
        "- **criterium**: wind\n"
        "- **oordeel**: nee\n"
        "- **grond**: overzichtstabel\n"
        "- **motivering**: Te laag.\n"
        "- **als: omvang**: niet groot\n"
        "- **bron**: 2\n"
    ) in compose_tekstkopie(read_klein())


def test_every_cell() -> None:
    """Every text in a table of the master stands in the copy"""
    kader = read_klein()
    kopie = compose_tekstkopie(kader)

    cellen = {c for tabel in kader.tabellen for rij in tabel.rijen for c in rij if c}
    assert [] == [cel for cel in cellen if cel not in kopie]


def test_changed_cell_is_a_changed_line() -> None:
    """A change of one cell changes one line, so that a review shows just that"""
    oud = compose_tekstkopie(read_klein()).splitlines()
    nieuw = compose_tekstkopie(read_klein(("| Te laag. |", "| Veel te laag. |"))).splitlines()

    verschil = [(o, n) for o, n in zip(oud, nieuw, strict=True) if o != n]
    assert [("- **motivering**: Te laag.", "- **motivering**: Veel te laag.")] == verschil


def test_cell_of_several_lines() -> None:
    """The lines of a cell stand after each other, so that a cell stays one line"""
    kader = read_klein(("| Smeer de as. |", "| Smeer de as.\\nVraag raad. |"))

    assert "- **lessen**: Smeer de as. / Vraag raad.\n" in compose_tekstkopie(kader)


def test_sheet_without_rows() -> None:
    """A sheet without rows says so"""
    rij = next(regel for regel in KLEIN_KADER.splitlines() if regel.startswith("| z.1 |"))
    kader = read_klein((f"{rij}\n", ""))

    assert "## Casussen\n\n(nog geen rijen)\n" in compose_tekstkopie(kader)


def test_column_of_an_editor() -> None:
    """A column that an editor added stands in the copy too"""
    kader = read_klein(("| term | uitleg | bron |", "| term | uitleg | bron | Nakijken |"),
                       ("| wiek | Een arm van een molen. | 3 |",
                        "| wiek | Een arm van een molen. | 3 | Vraag Jo |"))  # fmt: skip

    assert "- **Nakijken**: Vraag Jo\n" in compose_tekstkopie(kader)
