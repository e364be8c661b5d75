"""Files changed by chance, for fuzzing: zips with turned bits, XML with pieces moved or replaced.

Everything is drawn by Hypothesis, so that what makes the program stumble is made smaller and
shown. XML is changed in two ways: its elements, so that it stays well-formed and gets past the
parsers, and its pieces (a tag, or the text between two tags), so that it does not.
"""

import re
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cached_property

from hypothesis import strategies as st
from lxml import etree

from pakketten import read_parts, zip_parts

VREEMD = (
    b"", b"0", b"-1", b"1e999", b"nan", b"inf", b"999999999", b"9" * 5_000, b"1.5", b"true",
    b"XFD1048576", b"A1:XFD1048576", b"ZZZZ1", b"Intake!$A$1", b"#N/A", b"=1+1", b"rId1", b"rId99",
    b"../x.xml", b"/xl/workbook.xml", b"preserve", "é\u0301\u202e😀".encode(), b"&#55296;", b"&#0;",
    b"&amp;amp;", b"_xD800_", b"_x0000_",
    b"{{ titel }}", b"{%", b"%}", b"{{", b"{#", b"]]>", b"\xff",
    b"niet ", b"; ; ;", b"als: kenmerk", b"weet_niet", b"1-1-0001", b"31-12-9999", b"x" * 3_000,
)  # fmt: skip
"""Values that are legal somewhere, and seldom where they are put."""

SOORTEN = (
    b"<c/>", b"<row/>", b"<sheet/>", b"<definedName/>", b"<xf/>", b"<numFmt/>", b"<Override/>",
    b"<Relationship/>", b"<w:p/>", b"<w:t>{{ x }}</w:t>", b"<w:tr/>", b"<f>A1</f>", b"<v/>",
)  # fmt: skip

_STUK = re.compile(rb"<[^<>]*>|[^<]+|<")
_WAARDE = re.compile(rb"([\w:]+)=\"([^\"]*)\"")

Ingreep = tuple[str, int, int, bytes]
"""What is done, to which piece, with which other piece or how many, and with what."""

_INGREPEN = ("weg", "dubbel", "ruil", "tekst", "waarde", "ervoor", "naam", "bytes", "afkappen")

ingrepen = st.lists(
    st.tuples(
        st.sampled_from(_INGREPEN),
        st.integers(0, 1_000_000),
        st.integers(0, 1_000_000),
        st.one_of(st.sampled_from(VREEMD + SOORTEN), st.binary(max_size=9)),
    ),
    min_size=1,
    max_size=4,
)


def mutate_boom(data: bytes, wijzigingen: Sequence[Ingreep]) -> bytes:
    """The part after these changes of its elements; it is well-formed if it was."""
    wortel = etree.fromstring(data)
    for soort, een, twee, waarde in wijzigingen:
        elementen = list(wortel.iter(etree.Element))
        element, ander = (elementen[getal % len(elementen)] for getal in (een, twee))
        _mutate_element(element, ander, soort, waarde)
    return etree.tostring(wortel, xml_declaration=True, encoding="UTF-8", standalone=True)


def _mutate_element(
    element: etree._Element, ander: etree._Element, soort: str, waarde: bytes
) -> None:
    ouder, tekst = element.getparent(), _legal(waarde)
    match soort:
        case "weg" | "afkappen" if ouder is not None:
            ouder.remove(element)
        case "dubbel" if ouder is not None:
            element.addnext(deepcopy(element))
        case "ruil" if ouder is not None and element not in list(ander.iterancestors()):
            if ander is not element and ander.getparent() is not None:
                ander.addnext(element)
        case "tekst":
            teksten = [e for e in element.iter(etree.Element) if e.text] or [element]
            teksten[0].text = tekst
        case "waarde" | "bytes" if element.attrib:
            namen = sorted(element.attrib)
            element.set(namen[len(waarde) % len(namen)], tekst)
        case "ervoor":
            element.append(deepcopy(ander) if len(ander) < 9 else etree.Element(ander.tag))
        case "naam":
            element.tag = ander.tag
        case _:
            element.text = tekst


def _legal(waarde: bytes) -> str:
    """As text that XML may hold."""
    tekst = waarde.decode("utf-8", "replace")
    return "".join(t for t in tekst if t in "\t\n" or (t >= " " and t not in "\ufffe\uffff"))


def mutate_xml(data: bytes, wijzigingen: Sequence[Ingreep]) -> bytes:
    """The part after these changes."""
    for soort, een, twee, waarde in wijzigingen:
        stukken = _STUK.findall(data)
        if stukken:
            data = b"".join(_mutate(stukken, soort, (een, twee), waarde))
    return data


def _mutate(
    stukken: list[bytes], soort: str, getallen: tuple[int, int], waarde: bytes
) -> list[bytes]:
    plek, ander = (getal % len(stukken) for getal in getallen)
    stuk = stukken[plek]
    match soort:
        case "weg":
            return stukken[:plek] + stukken[plek + 1 + getallen[1] % 4 :]
        case "dubbel":
            return stukken[:plek] + stukken[plek : plek + 9] + stukken[plek:]
        case "ruil":
            stukken[plek], stukken[ander] = stukken[ander], stuk
        case "tekst":
            teksten = [n for n, s in enumerate(stukken) if not s.startswith(b"<")] or [plek]
            stukken[teksten[plek % len(teksten)]] = waarde
        case "waarde":
            velden = list(_WAARDE.finditer(stuk))
            if velden:
                veld = velden[ander % len(velden)]
                stukken[plek] = stuk[: veld.start(2)] + waarde + stuk[veld.end(2) :]
        case "naam":
            stukken[plek] = re.sub(rb"\w+", lambda _: waarde or b"x", stuk, count=1)
        case "ervoor":
            stukken.insert(plek, waarde)
        case "bytes":
            hier = ander % (len(stuk) + 1)
            stukken[plek] = stuk[:hier] + waarde + stuk[hier + len(waarde) :]
        case "afkappen":
            return stukken[: max(plek, len(stukken) // 2)]
    return stukken


@dataclass(frozen=True)
class Bestand:
    """A sound file and its parts; shown by its name, which is short."""

    naam: str
    inhoud: bytes = field(repr=False)

    @cached_property
    def delen(self) -> dict[str, bytes]:
        """Its parts by name."""
        return read_parts(self.inhoud)


@st.composite
def gewijzigd(draw: st.DrawFn, bestand: Bestand, vaak: str) -> bytes:
    """The file with one or two parts changed; those whose name has `vaak` in it more often."""
    vaker = [naam for naam in bestand.delen if vaak in naam]
    namen = st.one_of(st.sampled_from([*bestand.delen]), st.sampled_from(vaker))
    over = dict(bestand.delen)
    for naam in draw(st.lists(namen, min_size=1, max_size=2, unique=True)):
        heel = draw(st.integers(0, 3))
        over[naam] = (mutate_boom if heel else mutate_xml)(over[naam], draw(ingrepen))
    return zip_parts(*over.items())


@st.composite
def verwisseld(draw: st.DrawFn, bestand: Bestand, ander: Bestand) -> bytes:
    """The file with parts of another under its own names, with parts swapped, or left out."""
    delen, over = bestand.delen, dict(bestand.delen)
    for _ in range(draw(st.integers(1, 2))):
        doel = draw(st.sampled_from(sorted(delen)))
        bron = draw(st.one_of(st.none(), st.sampled_from(sorted(ander.delen)), st.just(doel)))
        if bron is None:
            over.pop(doel, None)
        elif bron == doel:
            ruil = draw(st.sampled_from(sorted(delen)))
            over[doel], over[ruil] = delen[ruil], delen[doel]
        else:
            over[doel] = ander.delen[bron]
    return zip_parts(*over.items())


@st.composite
def beschadigd(draw: st.DrawFn, bestand: Bestand) -> bytes:
    """The file with some bits turned, a piece of it replaced, or cut off."""
    data = bytearray(bestand.inhoud)
    for bit in draw(st.lists(st.integers(0, 8 * len(data) - 1), max_size=6)):
        data[bit // 8] ^= 1 << bit % 8
    if draw(st.booleans()):
        hier = draw(st.integers(0, len(data)))
        stuk = draw(st.one_of(st.binary(max_size=40), st.just(bytes(data[: hier // 2]))))
        data[hier : hier + len(stuk)] = stuk
    tot = draw(st.one_of(st.just(len(data)), st.integers(0, len(data))))
    return bytes(data[:tot])
