"""Requests on the real master with just these answers, each answer understood once."""

from collections.abc import Mapping
from functools import cache

from afweging_xlsx.domain.aanvraag import Aanvraag, Antwoord, Invulling
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.evaluation.antwoorden.aanvraag import match_invullingen
from meester import read_meester
from tweede_oordeel import WAARDEN, Gegeven


def build_invulling(vraag: str, waarde: str | None) -> Invulling:
    """A cell of an intake."""
    rij = 10 + list(WAARDEN).index(vraag)
    return Invulling(vraag, waarde, Plaats("x.xlsx", "Intake", f"C{rij}"))


@cache
def match_cel(vraag: str, waarde: str | None) -> Antwoord:
    """One cell understood; each is understood once for all requests."""
    antwoorden, bevindingen = match_invullingen([build_invulling(vraag, waarde)], read_meester())
    assert bevindingen == ()
    return antwoorden[vraag]


@cache
def match_leeg() -> Mapping[str, Antwoord]:
    """Every question of the master, unanswered."""
    return match_invullingen((), read_meester())[0]


def build_aanvraag(gegeven: Gegeven) -> Aanvraag:
    """A request with these answers and no other."""
    eigen = {vraag: match_cel(vraag, waarde) for vraag, waarde in gegeven.items()}
    return Aanvraag("x.xlsx", "", "", {**match_leeg(), **eigen})
