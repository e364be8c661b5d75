"""Bevindingen at their cells: a comment that says all, and a shade per ernst.

The shade is a conditional format before all others, so that none hides it; a cell without a colour
of its own gets the same one. What an earlier copy left behind is taken away first, so that a
repaired copy can be checked again. What an officer wrote or coloured stays.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from openpyxl.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.formatting.formatting import ConditionalFormatting, ConditionalFormattingList
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill, Protection
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.worksheet import Worksheet

from afweging_xlsx.domain.bevinding import Bevinding, Ernst
from afweging_xlsx.writing.opmaak import write_tekst

TINTEN: Mapping[Ernst, str] = {
    Ernst.FOUT: "F8CBCB",
    Ernst.WAARSCHUWING: "FFD9A0",
    Ernst.OPMERKING: "D2E4F3",
}
"""The shade of each ernst; black text on it is well readable."""

WIE = "afweging"
_BEGIN, _EINDE = "--- Bevindingen van afweging ---", "--- Einde van de bevindingen ---"
_BLOK = re.compile(rf"\n*{_BEGIN}.*?{_EINDE}", re.DOTALL)
_ALTIJD = f'LEN("{WIE}")>0'  # is always true, and tells that the rule is ours
_LANGST = 32_000  # Excel holds 32,767 in a comment
_MEER = "\n… De rest staat op het blad Bevindingen."
_MEESTE = 50_000  # cells that are looked at; more of them is not our work

Opmaak = tuple[ConditionalFormatting, Rule]
"""One rule with the cells that it is for."""


def write_aantekeningen(blad: Worksheet, bevindingen: Iterable[Bevinding]) -> None:
    """Put these bevindingen, each with a cell of this sheet, at their cells.

    Several at one cell share its comment; its shade is that of the most serious. A locked cell is
    unlocked, so that it can be repaired where the sheet is protected.
    """
    per_cel: dict[str, list[Bevinding]] = defaultdict(list)
    for bevinding in bevindingen:
        per_cel[_find_cel(blad, bevinding.plaats.cel).coordinate].append(bevinding)
    for adres, eigen in per_cel.items():
        cel = _find_cel(blad, adres)
        eerder = cel.comment
        tekst = _join("" if eerder is None else str(eerder.text), eigen)
        cel.comment = Comment(tekst, WIE if eerder is None else eerder.author)
        if cel.protection.locked:  # what is to be repaired must not be locked
            cel.protection = Protection(locked=False, hidden=cel.protection.hidden)
        if cel.fill.fill_type is None:
            cel.fill = PatternFill("solid", fgColor=TINTEN[_find_ernst(eigen)])
    _shade(blad, {adres: _find_ernst(eigen) for adres, eigen in per_cel.items()})


def write_schoon(blad: Worksheet) -> None:
    """Take away what an earlier copy put at the cells of this sheet, and nothing else."""
    for cel in tuple(vars(blad)["_cells"].values()):
        if cel.comment is None or _BEGIN not in cel.comment.text:
            continue
        tekst = _BLOK.sub("", cel.comment.text).strip("\n")
        cel.comment = Comment(tekst, cel.comment.author) if tekst else None
    opmaak = [(cf, tuple(cf.rules)) for cf in blad.conditional_formatting]
    _clear_tinten(blad, (cf for cf, regels in opmaak if any(map(_is_eigen, regels))))
    rest = [(cf, regel) for cf, regels in opmaak for regel in regels if not _is_eigen(regel)]
    _set_opmaak(blad, (), rest)


def _find_cel(blad: Worksheet, adres: str) -> Cell:
    """The cell, or the first one of those it is merged with."""
    cel = blad[adres]
    if isinstance(cel, MergedCell):
        bereik = next(b for b in blad.merged_cells.ranges if adres in b)
        cel = blad.cell(bereik.min_row, bereik.min_col)
    assert isinstance(cel, Cell)  # the first cell of a range holds what all of them show
    return cel


def _find_ernst(bevindingen: Iterable[Bevinding]) -> Ernst:
    ernst = list(Ernst)
    return min((b.ernst for b in bevindingen), key=ernst.index)


def _join(eerder: str, bevindingen: Sequence[Bevinding]) -> str:
    """The text of a comment: what stood there, and below it each bevinding."""
    delen = "\n\n".join(_phrase(bevinding) for bevinding in bevindingen)
    ruimte = _LANGST - len(eerder) - len(_BEGIN) - len(_EINDE) - len(_MEER)
    if len(delen) > ruimte:
        delen = delen[: max(ruimte, 0)] + _MEER
    return "\n\n".join(filter(None, (eerder, f"{_BEGIN}\n{delen}\n{_EINDE}")))


def _phrase(bevinding: Bevinding) -> str:
    melding, herstel = write_tekst(bevinding.melding), write_tekst(bevinding.herstel)
    kop = f"{str(bevinding.ernst).capitalize()} ({bevinding.code})"
    return f"{kop}\n{melding[:1].upper()}{melding[1:]}\nWat u doet: {herstel}"


def _shade(blad: Worksheet, tinten: Mapping[str, Ernst]) -> None:
    """Our conditional formats in front of those of the sheet."""
    eigen = []
    for ernst, tint in TINTEN.items():
        cellen = [adres for adres, ernst_ in tinten.items() if ernst_ is ernst]
        if cellen:
            vulling = PatternFill("solid", bgColor=tint)
            stijl = DifferentialStyle(font=Font(color="000000"), fill=vulling)
            regel = Rule("expression", dxf=stijl, formula=[_ALTIJD])
            eigen.append((ConditionalFormatting(" ".join(cellen)), regel))
    rest = [(cf, regel) for cf in blad.conditional_formatting for regel in cf.rules]
    _set_opmaak(blad, eigen, rest)


def _set_opmaak(blad: Worksheet, eerst: Sequence[Opmaak], rest: Sequence[Opmaak]) -> None:
    """Give a sheet these conditional formats; those of `rest` keep their order among themselves."""
    lijst = ConditionalFormattingList()
    for nummer, (cf, regel) in enumerate(eerst, 1):
        regel.priority = nummer
        lijst.add(cf, regel)
    volgorde = sorted({regel.priority for _, regel in rest})
    rang = {priority: nummer for nummer, priority in enumerate(volgorde, len(eerst) + 1)}
    for cf, regel in rest:
        regel.priority = rang[regel.priority]
        lijst.add(cf, regel)
    blad.conditional_formatting = lijst


def _is_eigen(regel: Rule) -> bool:
    return list(map(str, regel.formula)) == [_ALTIJD]


def _clear_tinten(blad: Worksheet, opmaak: Iterable[ConditionalFormatting]) -> None:
    """Take our colours from the cells under our own conditional formats."""
    bereiken = [bereik for cf in opmaak for bereik in cf.sqref.ranges]
    cellen = (cel for bereik in bereiken for cel in bereik.cells)
    for plaats in islice(cellen, _MEESTE):
        cel = vars(blad)["_cells"].get(plaats)
        if cel is not None and str(cel.fill.fgColor.rgb)[-6:] in TINTEN.values():
            cel.fill = PatternFill()
