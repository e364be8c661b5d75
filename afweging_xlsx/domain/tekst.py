"""What people type, made comparable: spaces, case, accents, dashes and quotes."""

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

_GELIJK = str.maketrans(
    {
        "\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " ", "\N{EN DASH}": "-",
        "\N{EM DASH}": "-", "\N{NON-BREAKING HYPHEN}": "-", "\N{HYPHEN}": "-",
        "\N{LEFT SINGLE QUOTATION MARK}": "'", "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT DOUBLE QUOTATION MARK}": '"', "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
        "\N{ZERO WIDTH SPACE}": "", "\N{SOFT HYPHEN}": "", "\N{BYTE ORDER MARK}": "",
    }
)  # fmt: skip


_LANGST = 60
_LANGST_BEDOELD = 200
"""A longer text is no misspelt word; comparing it takes a time that grows with its square."""


def normalize_tekst(tekst: str) -> str:
    """The text for display and storage: NFC, plain spaces, dashes and quotes, no outer spaces."""
    return unicodedata.normalize("NFC", tekst).translate(_GELIJK).strip()


def fold_tekst(tekst: str) -> str:
    """The text for comparison: lower case, no accents, runs of space and _ as one space."""
    zonder = unicodedata.normalize("NFD", normalize_tekst(tekst)).casefold().replace("_", " ")
    return " ".join("".join(t for t in zonder if not unicodedata.combining(t)).split())


def cut_tekst(tekst: str) -> str:
    """The text on one line and cut to sixty characters, for in the sentence of a bevinding."""
    regel = " ".join(tekst.split())
    return regel if len(regel) <= _LANGST else regel[:_LANGST] + "…"


def split_delen(tekst: str) -> tuple[str, ...]:
    """The parts of a text that holds several values, separated by semicolons; none is empty."""
    delen = (deel.strip() for deel in tekst.split(";"))
    return tuple(deel for deel in delen if deel)


def suggest_tekst(tekst: str, keuzes: Iterable[str]) -> str | None:
    """The keuze that looks most like the text, or None when none does."""
    if len(tekst) > _LANGST_BEDOELD:
        return None
    gevouwen = {fold_tekst(keuze): keuze for keuze in keuzes}
    gevonden = get_close_matches(fold_tekst(tekst), gevouwen, n=1, cutoff=0.7)
    return gevouwen[gevonden[0]] if gevonden else None


def phrase_bedoeld(tekst: str, keuzes: Iterable[str]) -> str:
    """The question " Bedoelt u '...'?" for in the sentence of a bevinding; empty when none fits."""
    lijkt_op = suggest_tekst(tekst, keuzes)
    return f" Bedoelt u '{lijkt_op}'?" if lijkt_op else ""
