"""The form of codes in paragraphs and rows: halves, what docxtpl would drop, what looks like it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from afweging_xlsx.domain.advies import Advies
from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import sjabloon as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import suggest_tekst
from afweging_xlsx.rendering.sjabloon.alineas import Alinea
from afweging_xlsx.rendering.sjabloon.codes import CODE, render_codes
from afweging_xlsx.rendering.velden import render_soorten

_PAREN = (("{{", "}}"), ("{%", "%}"), ("{#", "#}"))
_LOS = re.compile(
    r"(?<!\{)\{\s+[{%]|\}\s+\}(?!\})"
    r"|(?<!\{)\{\s*(?:(?:p|tr|tc|r) )?(?:for|if|elif|else|endfor|endif)\b[^{}]*\}?"
)
"""What looks like a piece of a code: braces with a space between them, a block without '%'."""

_TE_VEEL = re.compile(r"(?<![{])\{\{[^{}]*\}\}(\})")
_BIJNA = re.compile(
    r"\{\s*\{\s*([\w.]+)\s*\}\s*\}|(?<!\{)\{\s*([\w.]+)\s*\}(?!\})|\[\[\s*([\w.]+)\s*\]\]"
    r"|<<\s*([\w.]+)\s*>>|«\s*([\w.]+)\s*»"
)
"""What looks like a placeholder but is none: one brace, spaces between braces, other brackets."""


_VELDEN = tuple(render_soorten(Advies))


def verify_vorm(plaats: Plaats, alineas: tuple[Alinea, ...]) -> Iterator[Bevinding]:
    """What is wrong with the form of the codes in these paragraphs, whatever they say."""
    for alinea in alineas:
        if "{" in alinea.tekst or "}" in alinea.tekst:
            yield from _verify_paren(plaats, alinea)
            yield from _verify_alleen(plaats, [alinea], "p", "alinea")
        yield from _verify_bijna(plaats, alinea)
    rijen = defaultdict(list)
    for alinea in alineas:
        if alinea.rij:
            rijen[alinea.rij].append(alinea)
    for rij in rijen.values():
        yield from _verify_alleen(plaats, rij, "tr", "tabelrij")


def _verify_paren(plaats: Plaats, alinea: Alinea) -> Iterator[Bevinding]:
    over = CODE.sub(" ", alinea.tekst)
    for begin, einde in _PAREN:
        for teken, ander in ((begin, einde), (einde, begin)):
            if teken in over:
                yield catalogus.CODE_HALF.at(
                    plaats, plek=alinea.plek(teken), teken=teken, ander=ander
                )


def _verify_alleen(
    plaats: Plaats, samen: Sequence[Alinea], vorm: str, waar: str
) -> Iterator[Bevinding]:
    """A code that takes its paragraph or row away stands alone in it."""
    codes = [
        code for alinea in samen for code in render_codes(alinea) if code.heel and code.vorm == vorm
    ]
    if not codes:
        return
    velden = {"vorm": f"{{%{vorm} ... %}}", "waar": waar}
    plek = codes[0].plek
    if len(codes) > 1:
        yield catalogus.MEER_CODES.at(plaats, plek=plek, **velden)
    tekst = "".join(alinea.tekst for alinea in samen)
    for code in codes:
        tekst = tekst.replace(code.tekst, "", 1)
    if tekst.strip():
        yield catalogus.TEKST_NAAST_CODE.at(plaats, plek=plek, **velden)


def _verify_bijna(plaats: Plaats, alinea: Alinea) -> Iterator[Bevinding]:
    """Text that would stay as it is in every note, though a code was probably meant."""
    over = CODE.sub(" ", alinea.tekst)
    for gevonden in _BIJNA.finditer(over):
        naam = next(groep for groep in gevonden.groups() if groep)
        is_half = gevonden[0].startswith("{{") or gevonden[0].endswith("}}")  # named already
        bedoeld = naam if naam in _VELDEN else suggest_tekst(naam, _VELDEN)
        if bedoeld and not is_half:
            yield _doubt(plaats, alinea, gevonden[0], f" Bedoelt u '{{{{ {bedoeld} }}}}'?")
        if bedoeld or is_half:
            over = over.replace(gevonden[0], " ")
    if te_veel := _TE_VEEL.search(alinea.tekst):
        yield _doubt(plaats, alinea, te_veel[1])
    elif los := _LOS.search(over):
        yield _doubt(plaats, alinea, los[0])


def _doubt(plaats: Plaats, alinea: Alinea, tekst: str, bedoeld: str = "") -> Bevinding:
    plek = alinea.plek(tekst)
    return catalogus.LIJKT_OP_CODE.at(plaats, plek=plek, tekst=tekst, bedoeld=bedoeld)
