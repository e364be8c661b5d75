"""Text made comparable: what people type is seldom typed twice the same."""

import pytest

from afweging_xlsx.domain.tekst import (
    fold_tekst,
    normalize_tekst,
    phrase_bedoeld,
    suggest_tekst,
)


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("  Weesp  ", "Weesp"),
        ("a\N{NO-BREAK SPACE}b", "a b"),
        ("1\N{EN DASH}2", "1-2"),
        ("\N{LEFT DOUBLE QUOTATION MARK}ja\N{RIGHT DOUBLE QUOTATION MARK}", '"ja"'),
        ("foto\N{RIGHT SINGLE QUOTATION MARK}s", "foto's"),
        ("ener\N{SOFT HYPHEN}gie", "energie"),
        ("\N{BYTE ORDER MARK}ja\N{ZERO WIDTH SPACE}", "ja"),
        ("cafe\N{COMBINING ACUTE ACCENT}", "caf\N{LATIN SMALL LETTER E WITH ACUTE}"),
        ("Hoofdletters  Blijven", "Hoofdletters  Blijven"),
    ],
)
def test_text_for_display(tekst: str, verwacht: str) -> None:
    """Spaces, dashes, quotes and accents get one form; letters and inner spaces stay"""
    assert normalize_tekst(tekst) == verwacht


@pytest.mark.parametrize(
    "tekst", ["weet niet", "Weet niet", "WEET_NIET", "weet  niet ", "wéét niet"]
)
def test_text_for_comparison(tekst: str) -> None:
    """Case, accents, underscores and runs of spaces do not count"""
    assert fold_tekst(tekst) == "weet niet"


def test_other_words_stay_other() -> None:
    """Comparable text still tells words apart"""
    assert fold_tekst("nieuw") != fold_tekst("niet")


def test_suggestion() -> None:
    """A near miss gets the choice that was probably meant, as the list writes it"""
    assert suggest_tekst("Bestaant", ["nieuw", "Bestaand"]) == "Bestaand"


def test_no_suggestion() -> None:
    """A text that looks like none of the choices gets no suggestion"""
    assert suggest_tekst("paars", ["nieuw", "bestaand"]) is None


def test_no_choices_no_suggestion() -> None:
    """Without choices there is nothing to suggest"""
    assert suggest_tekst("nieuw", []) is None


def test_question_what_was_meant() -> None:
    """What was probably meant is asked in a sentence; nothing when nothing looks like it"""
    assert phrase_bedoeld("situtie", ["situatie", "fase"]) == " Bedoelt u 'situatie'?"
    assert phrase_bedoeld("xyz", ["situatie", "fase"]) == ""
