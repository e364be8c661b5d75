"""Worked examples: weighed as an intake would be, and compared with what was expected."""

import pytest

from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.toetsgeval import Afwijking, Toetsgeval
from afweging_xlsx.evaluation.toetsgevallen import evaluate_toetsgeval, match_toetsgeval
from kaders import read_klein
from wegingen import VOL

KOP = (
    "| id | zin | aanvraagtype | hoogte | verwacht: uitkomst | verwacht: criterium_1 |"
    " verwacht: rollen |"
)
RIJ = "| t.1 | Een hoge molen. | molen | 25 | nog_niet_te_bepalen | ja | r.1; r.2 |"


def _read(vraag: str, antwoord: str, verwacht: str, waarde: str) -> tuple[Kader, Toetsgeval]:
    """The small master with one example: a molen, one more answer and one expectation."""
    kop = f"| id | zin | aanvraagtype | {vraag} | verwacht: {verwacht} |"
    rij = f"| t.1 | Zin. | molen | {antwoord} | {waarde} |"
    kader = read_klein(*VOL, (KOP, kop), (RIJ, rij))
    return kader, kader.toetsgevallen[0]


def _deviations(vraag: str, antwoord: str, verwacht: str, waarde: str) -> tuple[Afwijking, ...]:
    kader, geval = _read(vraag, antwoord, verwacht, waarde)
    return match_toetsgeval(geval, evaluate_toetsgeval(geval, kader))


@pytest.mark.parametrize(
    ("verwacht", "waarde"),
    [
        ("uitkomst", "kan_wenselijk"),
        ("criterium_1", "ja"),
        ("criterium 2", "ja"),
        ("beslisregels", "b.5; b.1"),
        ("oplossingen", "kelder; wiek"),
        ("conclusies", "c.1"),
        ("rollen", "r.3; r.2"),
        ("casussen", "z.1"),
        ("belemmeringen", "a.2"),
        ("aandachtspunten", "a.5; a.2"),
    ],
)
def test_as_expected(verwacht: str, waarde: str) -> None:
    """Each kind of expectation, in any order; of aandachtspunten only some need be named"""
    assert _deviations("hoogte", "25", verwacht, waarde) == ()


@pytest.mark.parametrize(
    ("verwacht", "waarde", "gevonden"),
    [
        ("uitkomst", "niet_wenselijk", ("kan_wenselijk",)),
        ("criterium_1", "nee", ("ja",)),
        ("rollen", "r.3", ("r.2", "r.3")),
        ("rollen", "geen", ("r.2", "r.3")),
        ("belemmeringen", "a.2; a.4", ("a.2",)),
        ("aandachtspunten", "a.1", ("a.2", "a.4", "a.5")),
        ("criterium_9", "ja", ()),
        ("onzin", "ja", ()),
    ],
)
def test_otherwise(verwacht: str, waarde: str, gevonden: tuple[str, ...]) -> None:
    """What came out otherwise is told with both sides, also an expectation that does not exist"""
    wens = tuple(waarde.split("; "))

    assert _deviations("hoogte", "25", verwacht, waarde) == (Afwijking(verwacht, wens, gevonden),)


def test_nothing_expected() -> None:
    """'geen' expects an empty list"""
    assert _deviations("omvang", "klein", "conclusies", "geen") == ()


def test_answers_keep_their_cell() -> None:
    """The answers of an example are those in its row of the sheet"""
    kader, geval = _read("hoogte", "25", "uitkomst", "x")

    afweging = evaluate_toetsgeval(geval, kader)

    plaats = afweging.oordelen[1].antwoorden[1].plaats
    assert (plaats.blad, plaats.cel) == ("Toetsgevallen", "D2")


def test_answer_that_cannot_be_understood() -> None:
    """An example with an answer that cannot be read proves nothing"""
    kader, geval = _read("omvang", "reus", "uitkomst", "x")

    with pytest.raises(ValueError, match=r"t\.1: Blad 'Toetsgevallen', cel D2: .*'reus'"):
        evaluate_toetsgeval(geval, kader)
