"""The complete text of notes as an outline, and the command that writes it anew.

    python tests/golden/herschrijf.py                  every outline that is there
    python tests/golden/herschrijf.py republica ...    also these, by the name of the example intake

Review the difference before you commit it: it is what officers will read from now on.
"""

import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import docx
from docx.document import Document
from docx.section import _Header
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from afweging_xlsx.pipeline import Keuzes, Werkbank, advise_intake, load_werkbank

HIER = Path(__file__).resolve().parent
WORTEL = HIER.parent.parent
INTAKES = WORTEL / "werkmap" / "intakes"
PEILDATUM = date(2026, 12, 1)
_WISSELEND = (
    (re.compile(r"\b[0-9a-f]{64}\b"), "<sha256>"),
    (re.compile(r"\bafweging_xlsx [0-9][^\s|]*"), "afweging_xlsx <versie>"),
)
"""What changes with every edit of a file and says nothing about the note."""


def list_namen() -> tuple[str, ...]:
    """The examples whose outline is kept."""
    return tuple(sorted(pad.stem for pad in HIER.glob("*.txt")))


def find_golden(naam: str) -> Path:
    """The file that keeps the outline of an example."""
    return HIER / f"{naam}.txt"


def read_omtrek(naam: str) -> str:
    """The note of an example intake, made now, as an outline."""
    with tempfile.TemporaryDirectory() as map_:
        werkbank = replace(load_vaste_werkbank(), doelmap=Path(map_))
        resultaat = advise_intake(werkbank, INTAKES / f"{naam}.xlsx")
        assert resultaat.nota is not None, [b.zin for b in resultaat.bevindingen]
        return outline(docx.Document(str(resultaat.nota)))


def outline(document: Document) -> str:
    """All text of a note: headings with #, table rows with bars, header and footer at the end."""
    regels = list(_list_regels(document))
    for sectie in document.sections:
        for kop in (sectie.header, sectie.first_page_header, sectie.footer):
            regels += [f"[{regel}]" for regel in _list_regels(kop)]
    tekst = "\n".join(regels) + "\n"
    for patroon, vast in _WISSELEND:
        tekst = patroon.sub(vast, tekst)
    return tekst


def _list_regels(deel: Document | _Header) -> Iterator[str]:
    for blok in deel.iter_inner_content():
        if isinstance(blok, Table):
            yield from (f"| {' | '.join(_phrase_cel(c) for c in rij.cells)} |" for rij in blok.rows)
        elif blok.text.strip():
            yield f"{_phrase_begin(blok)}{blok.text}"


def _phrase_begin(alinea: Paragraph) -> str:
    stijl = alinea.style.name if alinea.style is not None and alinea.style.name else ""
    if match := re.fullmatch(r"Heading (\d)", stijl):
        return f"\n{'#' * int(match[1])} "
    return "- " if stijl.startswith("List") else ""


def _phrase_cel(cel: _Cell) -> str:
    """The paragraphs of a cell on one line."""
    return " / ".join(alinea.text.replace("\n", " ") for alinea in cel.paragraphs if alinea.text)


@cache
def load_vaste_werkbank() -> Werkbank:
    """The master and the note template of the repository, and the date of every outline."""
    keuzes = Keuzes(
        kader=WORTEL / "werkmap" / "overzichtstabellen.xlsx",
        nota_sjabloon=WORTEL / "templates" / "adviesnota.docx",
        peildatum=PEILDATUM,
    )
    lezing = load_werkbank(keuzes)
    assert lezing.waarde is not None, [bevinding.zin for bevinding in lezing.bevindingen]
    return lezing.waarde


if __name__ == "__main__":
    for naam in sorted({*list_namen(), *sys.argv[1:]}):
        find_golden(naam).write_text(read_omtrek(naam), "utf-8", newline="\n")
        print(find_golden(naam).relative_to(WORTEL))
