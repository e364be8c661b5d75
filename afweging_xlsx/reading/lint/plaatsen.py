"""Do the places in the report hold: an empty bron, and one that names a table there is not.

The list of places in the report is no part of a master. What a place may be follows from the sheets
that restate the report: another sheet names a place that one of them has.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import samenhang, taal
from afweging_xlsx.domain.tekst import fold_tekst, phrase_bedoeld, suggest_tekst
from afweging_xlsx.reading.cellen.blad import Cel
from afweging_xlsx.reading.kader.bron import parse_lijst
from afweging_xlsx.reading.lint.bron import Lintbron

BRON = "bron"
_TABELLEN = "Overzichtstabellen"
_TABELBLADEN = (_TABELLEN, "Oplossingen", "Criteria")
"""The sheets that tell which tables there are, and which parts each has."""

_TABELWOORD = "Overzichtstabel"
_TABELPLAATS = re.compile(
    rf"{_TABELWOORD}\s+(?P<tabel>[^/]{{1,200}}?)(?:\s/\s(?P<deel>.{{1,200}}))?", re.IGNORECASE
)
_LANGST = 120
_MET_BRON = ("Beslisregels", "Conclusies", "Rollen", "Casussen", "Kengetallen")
"""The sheets that must have a column bron."""

_HERVERTELLEN = (
    "Leeswijzer", "Aanvraagtypen", "Oplossingen", "Criteria", "Richtvragen", _TABELLEN, "Fasen",
    "Conclusies", "Rollen", "Casussen",
)  # fmt: skip
"""The sheets that restate the report: what they name as a place, is one."""


@dataclass(frozen=True, slots=True)
class _Plaats:
    """One place that the bron of a row names, as it stands there.

    `eigenaar` is the oplossing that the row is about. Of a place in an overview table `tabel` is
    what the table is called, `oplossing` the one of that name, and `deel` the part of the table.
    """

    blad: str
    cel: Cel
    eigenaar: str
    tekst: str
    tabel: str
    oplossing: str
    deel: str

    @property
    def gevouwen(self) -> str:
        """The text to compare."""
        return fold_tekst(self.tekst)


@dataclass(frozen=True, slots=True)
class _Vindplaatsen:
    """What a place may be, by its folded text, and how often each stands anywhere.

    `hervertelling` are the places of the sheets that restate the report, `delen` the parts of each
    overview table by its oplossing; `koppen` are what such a part is usually called: the criteria.
    An oplossing without any table is a bevinding already, and has no `delen`.
    """

    hervertelling: Mapping[str, str]
    delen: Mapping[str, Mapping[str, str]]
    koppen: Mapping[str, str]
    aantal: Mapping[str, int]


def check_plaatsen(bron: Lintbron) -> Iterator[Bevinding]:
    """An empty bron, and what a bron names that the master does not have."""
    yield from _check_leeg(bron)
    oplossingen = _read_oplossingen(bron)
    genoemd = list(_list_plaatsen(bron, oplossingen))
    plaatsen = _read_vindplaatsen(bron, genoemd)
    for plaats in genoemd:
        if not plaats.tabel:
            yield from _check_plaats(plaats, plaatsen)
        elif not plaats.oplossing:
            yield _report_naam(plaats, (f"{_TABELWOORD} {naam}" for naam in oplossingen))
        elif plaats.blad == _TABELLEN and plaats.eigenaar.casefold() != plaats.oplossing:
            yield samenhang.BRON_ANDERE_TABEL.at(
                plaats.cel.plaats, oplossing=plaats.eigenaar, bron=plaats.tekst[:_LANGST]
            )
        elif plaats.deel and plaats.oplossing in plaatsen.delen:
            yield from _check_deel(plaats, plaatsen)


def _check_leeg(bron: Lintbron) -> Iterator[Bevinding]:
    for blad, tabel in bron.tabellen.items():
        if all(kolom.naam != BRON for kolom in tabel.kolommen):
            if blad in _MET_BRON:
                yield taal.BRON_LEEG.at(tabel.blad.plaats, waar="in dit hele blad")
            continue
        for rij in tabel.rijen:
            if (cel := rij.cel(BRON)).leeg and cel.gebrek is None:
                naam = rij.cel("term" if blad == "Begrippen" else "id").kort
                waar = f"bij '{naam}'" if naam else "in deze rij"
                yield taal.BRON_LEEG.at(cel.plaats, waar=waar)


def _read_oplossingen(bron: Lintbron) -> Mapping[str, str]:
    """The id of each oplossing by what its table may be called: its id or its name."""
    return {
        fold_tekst(rij.tekst(kolom)): rij.tekst("id").casefold()
        for rij in bron.list_rijen("Oplossingen")
        for kolom in ("id", "naam")
        if rij.tekst(kolom)
    }


def _list_plaatsen(bron: Lintbron, oplossingen: Mapping[str, str]) -> Iterator[_Plaats]:
    for blad, tabel in bron.tabellen.items():
        for rij in tabel.rijen:
            cel, eigenaar = rij.cel(BRON), rij.tekst("oplossing")
            for tekst in parse_lijst(cel.tekst):
                match = _TABELPLAATS.fullmatch(tekst)
                naam, deel = (match["tabel"], match["deel"] or "") if match else ("", "")
                oplossing = oplossingen.get(fold_tekst(naam), "")
                yield _Plaats(blad, cel, eigenaar, tekst, naam, oplossing, deel)


def _read_vindplaatsen(bron: Lintbron, genoemd: Iterable[_Plaats]) -> _Vindplaatsen:
    hervertelling, aantal = {}, Counter[str]()
    delen: dict[str, dict[str, str]] = {}
    for plaats in genoemd:
        aantal[plaats.gevouwen] += 1
        if plaats.blad in _HERVERTELLEN:
            hervertelling[plaats.gevouwen] = plaats.tekst
        if plaats.blad in _TABELBLADEN:
            delen.setdefault(plaats.oplossing, {})[fold_tekst(plaats.deel)] = plaats.deel
    rijen, kolommen = bron.list_rijen("Criteria"), ("hoofdcriterium", "subcriterium")
    koppen = {fold_tekst(kop): kop for rij in rijen for k in kolommen if (kop := rij.tekst(k))}
    met_tabel = {rij.tekst("oplossing").casefold() for rij in bron.list_rijen(_TABELLEN)}
    delen = {oplossing: eigen for oplossing, eigen in delen.items() if oplossing in met_tabel}
    return _Vindplaatsen(hervertelling, delen, koppen, aantal)


def _check_deel(plaats: _Plaats, plaatsen: _Vindplaatsen) -> Iterator[Bevinding]:
    """A part of a table. A table may have a part of its own, unless it looks like another one."""
    gevouwen = fold_tekst(plaats.deel)
    eigen = plaatsen.delen[plaats.oplossing]
    keuzes = [deel for vorm, deel in eigen.items() if vorm != gevouwen and deel]
    if plaats.blad in _TABELBLADEN:
        keuzes += plaatsen.koppen.values()
        bekend = plaatsen.aantal[plaats.gevouwen] > 1 or gevouwen in plaatsen.koppen
        weg = not bekend and suggest_tekst(plaats.deel, keuzes) is not None
    else:
        weg = gevouwen not in eigen
    if weg:
        lijkt_op = suggest_tekst(plaats.deel, keuzes)
        tabel = f"{_TABELWOORD} {plaats.tabel}"
        yield _report_naam(plaats, [f"{tabel} / {lijkt_op}"] if lijkt_op else [])


def _check_plaats(plaats: _Plaats, plaatsen: _Vindplaatsen) -> Iterator[Bevinding]:
    """Another place, which only this row names: a slip when it looks like one of the report."""
    bekend = plaatsen.hervertelling
    if plaats.gevouwen in bekend or plaatsen.aantal[plaats.gevouwen] > 1:
        return
    if len(plaats.tekst) > _LANGST:
        return
    if suggest_tekst(plaats.tekst, bekend.values()):
        yield _report_naam(plaats, bekend.values())


def _report_naam(plaats: _Plaats, bekend: Iterable[str]) -> Bevinding:
    return samenhang.NAAM_VERDWENEN.at(
        plaats.cel.plaats,
        kolom=BRON,
        waarde=plaats.tekst[:_LANGST],
        bedoeld=phrase_bedoeld(plaats.tekst, bekend),
    )
