"""A template that would give a huge note is refused before it is tried out."""

import pytest

from afweging_xlsx.domain.catalogus import grens
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.rendering.sjabloon.keuring import verify_sjabloon
from pakketten import replace_in
from unit.rendering.voorbeelden import BESTAND, DOCUMENT, EINDE

ALINEA = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>"


def _verify(tekst: str) -> list[str]:
    inhoud = replace_in(BESTAND.read_bytes(), DOCUMENT, EINDE.encode(), f"{tekst}{EINDE}".encode())
    return [bevinding.code for bevinding in verify_sjabloon("x.docx", inhoud).bevindingen]


def test_shipped_template_is_far_below() -> None:
    """The template that ships has room to grow"""
    assert _verify("") == []


@pytest.mark.parametrize(
    "tekst",
    [
        ALINEA % ("{{ titel }}" * 3_000),
        ALINEA % ("{" * 6_000),
        ALINEA % ("x" * 2_000_000),
        ALINEA % "{%p for rij in subcriteria %}"
        + ALINEA % "{%p for deel in rij.tabel %}" * 4
        + ALINEA % ("x" * 20_000)
        + ALINEA % "{%p endfor %}" * 5,
        ALINEA % "{%p for a in advies %}" + ALINEA % ("x" * 700_000) + ALINEA % "{%p endfor %}",
    ],
    ids=["many codes", "many braces", "long text", "loops in loops", "long text in a loop"],
)
def test_too_large(tekst: str) -> None:
    """Too many codes, too much text, and loops that multiply it are named"""
    assert _verify(tekst) == [grens.SJABLOON_TE_GROOT.code]


def test_place() -> None:
    """The bevinding is about the file"""
    inhoud = replace_in(
        BESTAND.read_bytes(), DOCUMENT, EINDE.encode(), (ALINEA % ("{" * 6_000) + EINDE).encode()
    )

    assert verify_sjabloon("x.docx", inhoud).bevindingen == (
        grens.SJABLOON_TE_GROOT.at(Plaats("x.docx")),
    )
