"""Strategies for random rule tables, as an editor might write them, and for answers to them."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from itertools import chain, combinations

from hypothesis import strategies as st

from afweging_xlsx.domain.aanvraag import Waarde
from afweging_xlsx.domain.expressie import En, Expressie, Niet, Nummer, Of
from afweging_xlsx.domain.rijen import Vraagsoort
from afweging_xlsx.domain.voorwaarde import Eis, InBereik, Is, IsIngevuld, IsNiet, IsOnbekend
from regeltabellen import KEUZEN, REGELVRAGEN, Regel

EISEN: Mapping[str, st.SearchStrategy[Eis]] = {
    Vraagsoort.KEUZE: st.one_of(
        st.sampled_from(KEUZEN).map(Is),
        st.sampled_from(KEUZEN).map(IsNiet),
        st.just(Is("weet_niet")),
    ),
    Vraagsoort.MEERKEUZE: st.one_of(
        st.sampled_from(KEUZEN).map(Is), st.sampled_from(KEUZEN).map(IsNiet)
    ),
    Vraagsoort.GETAL: st.builds(
        InBereik,
        st.sampled_from([None, *map(Decimal, ("-5", "0.5", "2", "2.5", "3"))]),
        st.sampled_from([None, *map(Decimal, ("0.5", "3", "4"))]),
        st.booleans(),
        st.booleans(),
    ),
    Vraagsoort.DATUM: st.builds(
        InBereik,
        st.sampled_from([None, date.min, date(2026, 1, 2)]),
        st.sampled_from([None, date(2026, 1, 2), date(2026, 1, 4), date.max]),
        st.booleans(),
        st.booleans(),
    ),
    Vraagsoort.TEKST: st.just(IsIngevuld()),
}
ALGEMEEN: st.SearchStrategy[Eis] = st.sampled_from([IsOnbekend(), IsIngevuld()])
OORDELEN = st.sampled_from(["ja", "nee", "nee", "ja", "onbekend"])
EXPRESSIES: st.SearchStrategy[Expressie] = st.sampled_from(
    [
        Of((En((Nummer(1), Nummer(2))), Nummer(3))),
        En((Nummer(1), Nummer(3))),
        Of((Nummer(1), Niet(Nummer(2)))),
        Nummer(2),
        Niet(En((Nummer(1), Of((Nummer(2), Nummer(3)))))),
    ]
)
NU: Mapping[str, st.SearchStrategy[tuple[Waarde, ...]]] = {
    Vraagsoort.KEUZE: st.sampled_from([(), (), ("weet_niet",), *((k,) for k in KEUZEN)]),
    Vraagsoort.MEERKEUZE: st.sampled_from([(), (), ("weet_niet",), ("a",), ("a", "c")]),
    Vraagsoort.GETAL: st.sampled_from([(), (), (Decimal(1),), (Decimal(3),), (Decimal(9),)]),
    Vraagsoort.DATUM: st.sampled_from([(), (), (date(2026, 1, 2),), (date(2026, 2, 1),)]),
    Vraagsoort.TEKST: st.sampled_from([(), ("iets",)]),
}
ALLES: Mapping[str, tuple[tuple[Waarde, ...], ...]] = {
    Vraagsoort.KEUZE: tuple((k,) for k in KEUZEN),
    Vraagsoort.MEERKEUZE: tuple(
        chain.from_iterable(combinations(KEUZEN, n) for n in range(1, len(KEUZEN) + 1))
    ),
    Vraagsoort.GETAL: tuple((Decimal(n) / 4,) for n in range(1, 30)),
    Vraagsoort.DATUM: tuple((date(2026, 1, dag),) for dag in range(1, 8)),
    Vraagsoort.TEKST: (("iets anders",),),
}
"""Every answer, without a thought for what the rules look at."""


@st.composite
def rule_tables(draw: st.DrawFn, meeste: int = 12) -> list[Regel]:
    """Up to so many rules on three criteria, with voorwaarden on some of the questions."""
    regels = []
    for _ in range(draw(st.integers(1, meeste))):
        vragen = draw(st.lists(st.sampled_from(sorted(REGELVRAGEN)), max_size=3, unique=True))
        eisen = {
            vraag: tuple(
                draw(
                    st.lists(st.one_of(EISEN[REGELVRAGEN[vraag]], ALGEMEEN), min_size=1, max_size=2)
                )
            )
            for vraag in vragen
        }
        regels.append(Regel(draw(st.integers(1, 3)), draw(OORDELEN), eisen))
    return regels
