"""Contradictions are told together with the fouten that keep a request from being weighed."""

import pytest

from afweging_xlsx.domain.catalogus import proef
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.evaluation.antwoorden.aanvraag import match_aanvraag
from kaders import read_klein
from wegingen import build_intake

KOP = "| id | soort | melding | vraag | als: omvang | als: uitkomst | bron |"
RIJ = (
    "| s.1 | spanning | De molen is groot. Het rapport zegt: liever klein. | Leg uit waarom. "
    "| groot | | 3.1 |"
)


def _kader(omvang: str, ander: str, feit: str = "doel", soort: str = "tegenspraak") -> Kader:
    """The small master with one row in Controles."""
    rij = f"| s.1 | {soort} | Dit kan niet. | Klopt het? | {omvang} | {ander} | 3.1 |"
    return read_klein((KOP, KOP.replace("uitkomst", feit)), (RIJ, rij))


def _cellen(kader: Kader, **antwoorden: Celwaarde) -> list[str]:
    """Where a contradiction is named in an intake without its kenmerk."""
    lezing = match_aanvraag(build_intake(kader, kenmerk=None, **antwoorden), kader)

    assert lezing.waarde is None
    return [b.plaats.cel for b in lezing.bevindingen if b.code == proef.TEGENSPRAAK.code]


def test_beside_a_fout() -> None:
    """With a required answer that lacks, two other answers are still held against each other"""
    assert _cellen(_kader("groot", "malen"), omvang="groot", doel="malen") == ["C10", "C11"]


def test_nothing_on_what_cannot_be_read() -> None:
    """An answer that cannot be read is not 'onbekend' yet, so nothing is said of it"""
    kader = _kader("onbekend", "malen")

    assert _cellen(kader, doel="malen") == ["C10", "C11"]
    assert _cellen(kader, omvang="reusachtig", doel="malen") == []


def test_nothing_on_what_is_not_weighed() -> None:
    """What looks at the outcome waits until there is one"""
    assert _cellen(_kader("groot", "onbekend", "criterium_1"), omvang="groot") == []


@pytest.mark.parametrize("soort", ["spanning", "type"])
def test_only_contradictions(soort: str) -> None:
    """A spanning or a matter of type belongs in a note, which there is none of"""
    assert _cellen(_kader("groot", "malen", soort=soort), omvang="groot", doel="malen") == []
