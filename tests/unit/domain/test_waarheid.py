"""Kleene's three values: onbekend is never taken for nee."""

from itertools import product

import pytest

from afweging_xlsx.domain.waarheid import Waarheid, all_of, any_of, negate

JA, NEE, ONBEKEND = Waarheid.JA, Waarheid.NEE, Waarheid.ONBEKEND
VOLGORDE = (NEE, ONBEKEND, JA)
PAREN = tuple(product(Waarheid, repeat=2))


@pytest.mark.parametrize(("links", "rechts"), PAREN)
def test_and_is_the_least(links: Waarheid, rechts: Waarheid) -> None:
    """AND is the least true of the two, with onbekend between nee and ja"""
    assert all_of((links, rechts)) == min(links, rechts, key=VOLGORDE.index)


@pytest.mark.parametrize(("links", "rechts"), PAREN)
def test_or_is_the_most(links: Waarheid, rechts: Waarheid) -> None:
    """OR is the most true of the two, with onbekend between nee and ja"""
    assert any_of((links, rechts)) == max(links, rechts, key=VOLGORDE.index)


def test_and_of_nothing() -> None:
    """All of nothing holds"""
    assert all_of(()) is JA


def test_or_of_nothing() -> None:
    """None of nothing holds"""
    assert any_of(()) is NEE


@pytest.mark.parametrize(("waarde", "verwacht"), [(JA, NEE), (NEE, JA), (ONBEKEND, ONBEKEND)])
def test_not(waarde: Waarheid, verwacht: Waarheid) -> None:
    """NOT turns ja and nee over, and leaves onbekend"""
    assert negate(waarde) is verwacht


@pytest.mark.parametrize(("links", "rechts"), PAREN)
def test_de_morgan(links: Waarheid, rechts: Waarheid) -> None:
    """Not (a and b) is (not a) or (not b), also with onbekend"""
    assert negate(all_of((links, rechts))) == any_of((negate(links), negate(rechts)))


def test_one_value_settles_many() -> None:
    """One nee settles an AND and one ja an OR, however much is onbekend"""
    assert all_of([ONBEKEND, JA, NEE, ONBEKEND]) is NEE
    assert any_of([ONBEKEND, NEE, JA, ONBEKEND]) is JA


def test_value_reads_as_dutch_word() -> None:
    """A truth value prints as the word that stands in the JSON"""
    assert [str(waarde) for waarde in Waarheid] == ["ja", "nee", "onbekend"]
