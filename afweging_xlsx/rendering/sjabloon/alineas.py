"""The paragraphs of a part as an editor sees them: text, and where it stands in the document."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain, count
from types import MappingProxyType

from lxml import etree

from afweging_xlsx.domain.tekst import cut_tekst

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

TEKSTEN = (f"{W}t", f"{W}delText", f"{W}instrText", f"{W}delInstrText")
"""The elements that hold text: of a paragraph or a field, deleted or not."""

_ALINEA, _TEKST, _STIJL = f"{W}p", f"{W}t", f"{W}pPr/{W}pStyle"
_TABEL, _RIJ, _CEL, _TEKSTVAK = f"{W}tbl", f"{W}tr", f"{W}tc", f"{W}txbxContent"
_VERPLAATST = f"{W}moveFrom"
_DELEN = {
    f"{W}hdr": "in de koptekst",
    f"{W}ftr": "in de voettekst",
    f"{W}footnotes": "in een voetnoot",
    f"{W}endnotes": "in een eindnoot",
}
_VOORAF = 20


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph: its text, and in words where it stands ("onder de kop 'Advies'").

    `houder`, `tabel` and `rij` number what it stands in (body, cell or text box; table; row), so
    that two paragraphs can be told to stand side by side. A table and a row are 0 outside them.
    """

    tekst: str
    waar: str
    houder: int = 0
    tabel: int = 0
    rij: int = 0

    def plek(self, rond: str = "") -> str:
        """The place with a quotation, cut around these words: "onder de kop 'A', bij '...'"."""
        citaat = render_citaat(self.tekst.strip(), rond)
        return f"{self.waar}, bij '{citaat}'" if citaat else self.waar


@dataclass(frozen=True, slots=True)
class Sjabloondeel:
    """A part of the template with text: its name, its XML, and each paragraph in that XML."""

    naam: str
    wortel: etree._Element
    plekken: Mapping[etree._Element, Alinea]

    @property
    def alineas(self) -> tuple[Alinea, ...]:
        """The paragraphs in the order of the document."""
        return tuple(self.plekken.values())

    def plek(self, element: etree._Element, rond: str = "") -> str:
        """Where an element stands, in words: in its paragraph, or else near the next one."""
        boven = (element, *element.iterancestors())
        naast = (alinea for houder in boven for alinea in houder.iter(_ALINEA))
        alinea = next(chain(element.iterancestors(_ALINEA), naast), None)
        if alinea is None:
            return "in dit sjabloon"
        waar, plek = self.plekken[alinea].waar, self.plekken[alinea].plek(rond)
        return plek if plek == waar else f"{plek},"


def render_sjabloondeel(
    naam: str, wortel: etree._Element, kopstijlen: frozenset[str]
) -> Sjabloondeel:
    """One part with its paragraphs, given the ids of heading styles."""
    wandeling = _Wandeling(kopstijlen, _DELEN.get(str(wortel.tag), ""))
    for gebeurtenis, element in etree.iterwalk(wortel, events=("start", "end")):
        if gebeurtenis == "start":
            wandeling.enter(element)
        else:
            wandeling.leave(element)
    plekken = zip(wortel.iter(_ALINEA), wandeling.alineas, strict=True)
    return Sjabloondeel(naam, wortel, MappingProxyType(dict(plekken)))


def render_tekstregel(element: etree._Element) -> str:
    """All text inside an element in one string."""
    return "".join(deel.text or "" for deel in element.iter(_TEKST))


def render_citaat(tekst: str, rond: str = "") -> str:
    """At most some sixty characters of a text, around the given words when they are in it."""
    kort, begin = cut_tekst(tekst), tekst.find(rond) - _VOORAF
    return kort if rond in kort or begin <= 0 else f"…{cut_tekst(tekst[begin:])}"


class _Wandeling:
    """A walk through a part: what is open at this moment, and the paragraphs seen so far."""

    def __init__(self, kopstijlen: frozenset[str], deel: str) -> None:
        self.alineas: list[Alinea] = []
        self._kopstijlen = kopstijlen
        self._deel = deel
        self._kop = ""
        self._nummers = count(1)
        self._open: list[tuple[int, list[str]]] = []
        self._binnen: dict[str, list[int]] = {naam: [0] for naam in (_TABEL, _RIJ, _CEL)}
        self._tekstvakken = self._verplaatst = 0

    def enter(self, element: etree._Element) -> None:
        tag = str(element.tag)
        if tag == _ALINEA:
            self._open.append((len(self.alineas), []))
            self.alineas.append(Alinea("", ""))  # keeps the place; a text box may come first
        elif tag == _TEKST and self._open and not self._verplaatst:
            self._open[-1][1].append(element.text or "")
        elif tag in (_TABEL, _RIJ):
            self._binnen[tag].append(next(self._nummers))
        elif tag in (_CEL, _TEKSTVAK):
            self._binnen[_CEL].append(next(self._nummers))
            self._tekstvakken += tag == _TEKSTVAK
        elif tag == _VERPLAATST:
            self._verplaatst += 1

    def leave(self, element: etree._Element) -> None:
        tag = str(element.tag)
        if tag == _ALINEA:
            nummer, stukken = self._open.pop()
            self.alineas[nummer] = self._finish("".join(stukken), element)
        elif tag in (_TABEL, _RIJ):
            self._binnen[tag].pop()
        elif tag in (_CEL, _TEKSTVAK):
            self._binnen[_CEL].pop()
            self._tekstvakken -= tag == _TEKSTVAK
        elif tag == _VERPLAATST:
            self._verplaatst -= 1

    def _finish(self, tekst: str, element: etree._Element) -> Alinea:
        tabel, rij, houder = (stapel[-1] for stapel in self._binnen.values())
        stijl = element.find(_STIJL)
        is_kop = stijl is not None and stijl.get(f"{W}val") in self._kopstijlen and not tabel
        if is_kop and tekst.strip():
            self._kop = tekst.strip()
        waar = "in een kop" if is_kop else self._phrase_waar(in_tabel=bool(tabel))
        return Alinea(tekst, waar, houder, tabel, rij)

    def _phrase_waar(self, *, in_tabel: bool) -> str:
        kop = f"onder de kop '{render_citaat(self._kop)}'" if self._kop else "bovenaan"
        onder = self._deel or kop
        if self._tekstvakken:
            return f"in een tekstvak {onder}"
        return f"in de tabel {onder}" if in_tabel else onder
