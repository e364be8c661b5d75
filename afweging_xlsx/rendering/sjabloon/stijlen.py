"""The styles of a template that mean something: headings, and text that is hidden."""

from dataclasses import dataclass

from lxml import etree

from afweging_xlsx.rendering.pakket import Pakket, verify_xml
from afweging_xlsx.rendering.sjabloon.alineas import W

_DEEL = "word/styles.xml"


@dataclass(frozen=True, slots=True)
class Stijlen:
    """The ids of styles for headings, and of styles that Word does not show."""

    koppen: frozenset[str] = frozenset()
    verborgen: frozenset[str] = frozenset()


def render_stijlen(pakket: Pakket) -> Stijlen:
    """The styles of a template; raises XMLSyntaxError when they cannot be read.

    Word in Dutch gives the styles for headings other ids; their names it keeps.
    """
    if _DEEL not in pakket.delen:
        return Stijlen()
    stijlen = list(verify_xml(pakket.delen[_DEEL]).iter(f"{W}style"))
    return Stijlen(
        frozenset(str(s.get(f"{W}styleId")) for s in stijlen if _is_kop(s)),
        frozenset(str(s.get(f"{W}styleId")) for s in stijlen if verify_verborgen(s)),
    )


def verify_verborgen(element: etree._Element) -> bool:
    """Whether a run or a style itself says that its text is hidden."""
    verborgen = element.find(f"{W}rPr/{W}vanish")
    return verborgen is not None and verborgen.get(f"{W}val") not in ("0", "false", "off")


def _is_kop(stijl: etree._Element) -> bool:
    naam = stijl.find(f"{W}name")
    return naam is not None and str(naam.get(f"{W}val", "")).casefold().startswith("heading ")
