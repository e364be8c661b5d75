"""Findings: one grammar, one order, all at once."""

import pytest

from afweging_xlsx.domain.bevinding import (
    Bevinding,
    Bevindingsoort,
    Ernst,
    has_fout,
    sort_bevindingen,
)
from afweging_xlsx.domain.catalogus import CATALOGUS
from afweging_xlsx.domain.plaats import Plaats

GETAL = Bevindingsoort(
    "PROEF-01", Ernst.FOUT, "Geen getal", "bij '{vraag}' staat '{waarde}'.", "Vul een {wat} in."
)


def _bevinding(cel: str = "C12", code: str = "PROEF-01", ernst: Ernst = Ernst.FOUT) -> Bevinding:
    return Bevinding(code, ernst, Plaats("x.xlsx", "Intake", cel), "hier is iets.", "Doe iets.")


def test_sentence() -> None:
    """A bevinding says where, what is the matter and what to do, in that order"""
    plaats = Plaats("x.xlsx", "Intake", "C12")
    bevinding = GETAL.at(plaats, vraag="Capaciteit (kWh)", waarde="ongeveer 20", wat="getal")

    assert bevinding.zin == (
        "Blad 'Intake', cel C12: bij 'Capaciteit (kWh)' staat 'ongeveer 20'. Vul een getal in."
    )


def test_sentence_about_a_whole_file() -> None:
    """A bevinding without sheet and cell begins with what is the matter"""
    bevinding = Bevinding("X-01", Ernst.FOUT, Plaats("x.xlsx"), "dit is leeg.", "Kies een ander.")

    assert bevinding.zin == "dit is leeg. Kies een ander."


def test_kind_gives_code_and_weight() -> None:
    """A bevinding has the code and the weight of its kind"""
    bevinding = GETAL.at(Plaats(), vraag="v", waarde="w", wat="getal")

    assert (bevinding.code, bevinding.ernst) == ("PROEF-01", Ernst.FOUT)


def test_field_that_lacks() -> None:
    """A sentence is never written with a hole in it"""
    with pytest.raises(KeyError, match="wat"):
        GETAL.at(Plaats(), vraag="v", waarde="w")


def test_braces_of_a_user_stay() -> None:
    """What a user typed goes into the sentence as it is"""
    bevinding = GETAL.at(Plaats(), vraag="{vraag}", waarde="{0}", wat="getal")

    assert bevinding.melding == "bij '{vraag}' staat '{0}'."


def test_order() -> None:
    """Bevindingen go by place, and at one place by code"""
    op_volgorde = (_bevinding("C9"), _bevinding("C12", "A-01"), _bevinding("C12", "B-01"))

    assert sort_bevindingen(reversed(op_volgorde)) == op_volgorde


def test_doubles() -> None:
    """The same bevinding is said once"""
    assert sort_bevindingen([_bevinding(), _bevinding()]) == (_bevinding(),)


@pytest.mark.parametrize(
    ("ernsten", "verwacht"),
    [
        ((), False),
        ((Ernst.OPMERKING, Ernst.WAARSCHUWING), False),
        ((Ernst.OPMERKING, Ernst.FOUT), True),
    ],
)
def test_only_a_fout_stops(ernsten: tuple[Ernst, ...], verwacht: bool) -> None:
    """A waarschuwing or opmerking is no fout"""
    assert has_fout(_bevinding(ernst=ernst) for ernst in ernsten) is verwacht


@pytest.mark.parametrize("soort", CATALOGUS, ids=lambda soort: soort.code)
def test_grammar_of_the_catalogue(soort: Bevindingsoort) -> None:
    """What is the matter follows a colon and so begins small; the remedy is a sentence"""
    assert not soort.melding[0].isupper()
    assert soort.melding[-1] in ".?}"
    assert soort.herstel[0].isupper() or soort.herstel[0] == "{"
    assert soort.herstel[-1] in ".?}"


def test_text_of_a_file_cannot_steer_a_screen() -> None:
    """What a sentence takes from a file stands on one line, without escape sequences"""
    soort = Bevindingsoort("X-01", Ernst.FOUT, "Titel", "hier staat '{a}'.", "Verbeter {n}.")

    bevinding = soort.at(Plaats(), a="\x1b[2Jrood\r\n\u202etxt", n=3)

    assert bevinding.zin == "hier staat '?[2Jrood  ?txt'. Verbeter 3."
