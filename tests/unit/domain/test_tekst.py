"""Text made comparable: what people type is seldom typed twice the same."""

import pytest

from afweging_xlsx.domain.tekst import (
    fold_tekst,
    is_zelfde,
    normalize_tekst,
    phrase_bedoeld,
    phrase_opsomming,
    strip_omlijsting,
    suggest_tekst,
    tidy_tekst,
)


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("  Weesp  ", "Weesp"),
        ("a\N{NO-BREAK SPACE}b", "a b"),
        ("a\N{THIN SPACE}b\N{FIGURE SPACE}c", "a b c"),
        ("1\N{EN DASH}2", "1-2"),
        ("\N{MINUS SIGN}5", "-5"),
        ("\N{DOUBLE LOW-9 QUOTATION MARK}ja\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}", '"ja"'),
        ("\N{LEFT-TO-RIGHT MARK}ja\N{WORD JOINER}", "ja"),
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


def test_text_as_it_looks() -> None:
    """Text that is kept as it looks loses only what nobody sees"""
    getypt = "\N{BYTE ORDER MARK} \N{LEFT DOUBLE QUOTATION MARK}a\N{NO-BREAK SPACE}\N{EN DASH} b "

    assert tidy_tekst(getypt) == "\N{LEFT DOUBLE QUOTATION MARK}a \N{EN DASH} b"


@pytest.mark.parametrize(
    "tekst",
    ["ja", " ja. ", '"ja"', "'ja'.", '"ja."', "\N{LEFT DOUBLE QUOTATION MARK}ja\N{DOUBLE PRIME}",
     "- ja", "\N{BULLET} ja", "* ja.", "ja,", "ja;", "'ja", "' ja."],
)  # fmt: skip
def test_text_without_its_frame(tekst: str) -> None:
    """A bullet, a point or comma behind it, quotes around it and a lone ' in front are no part"""
    assert strip_omlijsting(tekst) == "ja"


@pytest.mark.parametrize(
    "tekst", ["-5", "foto's", "'s avonds", "'t Gooi", "'foto's", ".5", "'", "", "-", "1.234"]
)
def test_text_without_a_frame(tekst: str) -> None:
    """A minus sign, an apostrophe and a point inside are no frame"""
    assert strip_omlijsting(tekst) == tekst


@pytest.mark.parametrize(
    ("tekst", "zelfde"),
    [
        ("Weet  niet ", True),
        ("weet_niet", True),
        ("weet\N{NO-BREAK SPACE}niet", True),
        ("weet\nniet", True),
        ("wéét niet", False),
        ("weet-niet", False),
        ("weet niet.", False),
    ],
)
def test_same_text(tekst: str, zelfde: bool) -> None:
    """Only case, spaces and underscores make no difference to the eye"""
    assert is_zelfde(tekst, "weet niet") is zelfde


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


@pytest.mark.parametrize(
    ("tekst", "bedoeld"),
    [
        ("lokaal, Regionaal", " Bedoelt u 'lokaal; regionaal'?"),
        ("lokaal of regionaal", " Bedoelt u 'lokaal; regionaal'?"),
        ("lokaal / landelijk en regionaal", " Bedoelt u 'lokaal; landelijk; regionaal'?"),
        ("lokaal, overal", ""),
        ("lokaal", ""),
        ("", ""),
    ],
)
def test_enumeration_without_semicolons(tekst: str, bedoeld: str) -> None:
    """Values with a comma or a word between them are asked about as the list that is read"""
    assert phrase_opsomming(tekst, ("lokaal", "regionaal", "landelijk")) == bedoeld
