"""Text for a terminal: lines of a width that fits everywhere."""

from textwrap import wrap

BREEDTE = 80
"""The widest line, in characters, as far as words allow."""


def phrase_breedte(tekst: str, eerste: str = "", rest: str = "") -> list[str]:
    """The text in lines of at most BREEDTE; a longer word or web address stays whole.

    `eerste` and `rest` are what the first line and the others begin with.
    """
    return wrap(
        tekst,
        BREEDTE,
        initial_indent=eerste,
        subsequent_indent=rest or eerste,
        break_long_words=False,
        break_on_hyphens=False,
    )
