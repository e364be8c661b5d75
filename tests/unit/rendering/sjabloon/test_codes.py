"""Why a code cannot be read, told in words that an editor knows."""

import re

import pytest

from afweging_xlsx.rendering.deel import render_omgeving
from afweging_xlsx.rendering.sjabloon.alineas import Alinea
from afweging_xlsx.rendering.sjabloon.codes import render_codes, verify_code

REDENEN = {
    "{{ titel == }}": "er staat te weinig in",
    "{{ (titel }}": "het teken ')' ontbreekt",
    "{{ advies[1 }}": "het teken ']' ontbreekt",
    "{{ 'titel }}": "een aanhalingsteken staat alleen",
    '{{ titel" }}': "een aanhalingsteken staat alleen",
    "{{ titel. }}": "achter de punt hoort een naam",
    "{{ * }}": "het teken '*' hoort hier niet",
    "{{ titel? }}": "het teken '?' hoort hier niet",
    "{{ 5titel }}": "bij 'titel' staat iets te veel",
    "{{ titel| }}": "de code heeft niet de goede vorm",
    "{% for 'a' in advies %}": "de code heeft niet de goede vorm",
    "{% if titel = 'a' %}": "schrijf '==' in plaats van '='",
    "{% if titel en status %}": "schrijf 'and' in plaats van 'en'",
    "{% if titel of status %}": "schrijf 'or' in plaats van 'of'",
    "{% if niet titel %}": "schrijf 'not' in plaats van 'niet'",
    "{% if titel and niet status %}": "schrijf 'not' in plaats van 'niet'",
    "{% if titel <> 'a' %}": "schrijf '!=' in plaats van '<>'",
    "{% else if titel %}": "schrijf 'elif' in plaats van 'else if'",
    "{% for punt van advies %}": "in een 'for' hoort 'in', zoals in: for punt in advies",
}
STUKKEN = (
    "titel",
    "'",
    '"',
    "(",
    ")",
    "[",
    "]",
    "{",
    "|",
    ".",
    ",",
    "=",
    "in",
    "for",
    "if",
    "1",
    "~",
)
ENGELS = re.compile(r"expect|token|unknown|statement|block|invalid|assign|begin of|end of")


@pytest.mark.parametrize(("tekst", "reden"), REDENEN.items(), ids=REDENEN)
def test_reason(tekst: str, reden: str) -> None:
    """The reason says what stands there too much or too little"""
    (code,) = render_codes(Alinea(tekst, ""))

    assert verify_code(code, render_omgeving()) == reden


@pytest.mark.parametrize("eerste", STUKKEN)
def test_reason_is_never_english(eerste: str) -> None:
    """Whatever stands in a code, nothing of jinja's own words comes into the reason"""
    omgeving = render_omgeving()
    inhouden = [f"{eerste}{a}{wit}{b}" for a in STUKKEN for b in STUKKEN for wit in ("", " ")]
    teksten = [f"{{{{ {inhoud} }}}}" for inhoud in inhouden]
    teksten += [f"{{% if {inhoud} %}}" for inhoud in inhouden]
    codes = [code for tekst in teksten for code in render_codes(Alinea(tekst, ""))]

    redenen = {verify_code(code, omgeving) for code in codes}

    assert [reden for reden in redenen if ENGELS.search(reden)] == []


@pytest.mark.parametrize(
    "tekst", ["{%p for a in advies }", "{%p for a in advies", "{%p for a in advies %"]
)
def test_half_block(tekst: str) -> None:
    """A block without its end is a code too, that is not whole"""
    (code,) = render_codes(Alinea(f"voor {tekst}", ""))

    assert (code.vorm, code.woord, code.rest, code.heel) == ("p", "for", "a in advies", False)
