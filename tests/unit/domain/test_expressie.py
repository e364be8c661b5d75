"""The prioriteitsregel as a tree of values."""

from dataclasses import FrozenInstanceError

import pytest

from afweging_xlsx.domain.expressie import En, Niet, Nummer, Of


def test_same_rule_is_equal() -> None:
    """Two expressions with the same parts are the same"""
    assert Of((En((Nummer(1), Nummer(2))), Nummer(3))) == Of(
        (En((Nummer(1), Nummer(2))), Nummer(3))
    )


def test_other_word_is_another_rule() -> None:
    """EN and OF of the same parts differ"""
    assert En((Nummer(1), Nummer(2))) != Of((Nummer(1), Nummer(2)))


def test_rule_can_be_a_key() -> None:
    """An expression is a value that can be looked up"""
    assert {Niet(Nummer(2)): "niet"}[Niet(Nummer(2))] == "niet"


def test_rule_does_not_change() -> None:
    """An expression cannot be changed once it is made"""
    with pytest.raises(FrozenInstanceError):
        Nummer(1).nummer = 2  # type: ignore[misc]
