"""Which rows of the master come from which place in the report, so that an empty place shows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.tekst import split_delen

GESLOTEN = frozenset(
    {
        "Leeswijzer", "Criteria", "Richtvragen", "Overzichtstabellen", "Conclusies", "Rollen",
        "Casussen",
    }
)  # fmt: skip
"""The sheets that restate the report and nothing else: each bron there is a place of the report.

Rows of other sheets may be our own, or come from another publication; their bron says so.
"""

Dekking = Mapping[str, tuple[str, ...]]
"""Per place the ids of the rows whose bron names it, in sheet order."""


class _Bron(NamedTuple):
    """One place that the bron of a row names."""

    blad: str
    id: str
    plaats: str


def compose_vindplaatsen(kader: Kader, vindplaatsen: Sequence[str]) -> Dekking:
    """The rows of each place of the report; a place that no row names has none.

    A bron holds several places, separated by semicolons; it belongs to a place that it equals.
    """
    gevonden = _group(rij for rij in _list_bronnen(kader) if rij.plaats in vindplaatsen)
    return {plaats: gevonden.get(plaats, ()) for plaats in vindplaatsen}


def compose_andere_bronnen(kader: Kader, vindplaatsen: Sequence[str]) -> Dekking:
    """The rows of every bron that is no place of the report."""
    return _group(rij for rij in _list_bronnen(kader) if rij.plaats not in vindplaatsen)


def compose_onbekende_plaatsen(kader: Kader, vindplaatsen: Sequence[str]) -> Dekking:
    """What is wrong: a bron that is no place of the report, in a sheet that restates it."""
    return _group(
        rij
        for rij in _list_bronnen(kader)
        if rij.blad in GESLOTEN and rij.plaats not in vindplaatsen
    )


def compose_dekking(kader: Kader, vindplaatsen: Sequence[str]) -> str:
    """The coverage page as Markdown; a place that no row names stands out in bold."""
    gevonden = compose_vindplaatsen(kader, vindplaatsen)
    andere = compose_andere_bronnen(kader, vindplaatsen)
    leeg = sum(not ids for ids in gevonden.values())
    regels = [
        "# Dekking van het rapport",
        "",
        "Per plaats in het rapport staan hier de rijen van het kader die eruit komen.",
        "Gemaakt uit het werkboek. Een plaats zonder rijen staat vet.",
        "",
        f"Plaatsen: {len(gevonden)}. Zonder rijen: {leeg}.",
        "",
        *(_phrase_plaats(plaats, ids) for plaats, ids in gevonden.items()),
    ]
    if andere:
        regels += ["", "## Andere bronnen", "", "Deze rijen komen niet uit het rapport.", ""]
        regels += [_phrase_plaats(plaats, ids) for plaats, ids in andere.items()]
    return "\n".join(regels) + "\n"


def _phrase_plaats(plaats: str, ids: Sequence[str]) -> str:
    return f"- {plaats}: {', '.join(ids)}" if ids else f"- **{plaats}: geen rijen**"


def _list_bronnen(kader: Kader) -> Iterator[_Bron]:
    """Every place in the bron of every row, for every sheet with a column bron."""
    for tabel in kader.tabellen:
        if "bron" not in tabel.kolommen:
            continue
        kolom = tabel.kolommen.index("bron")
        for rij in tabel.rijen:
            for plaats in split_delen(rij[kolom]):
                yield _Bron(tabel.blad, rij[0], plaats)


def _group(bronnen: Iterable[_Bron]) -> Dekking:
    ids: dict[str, list[str]] = {}
    for bron in bronnen:
        ids.setdefault(bron.plaats, []).append(bron.id)
    return {plaats: tuple(dict.fromkeys(gevonden)) for plaats, gevonden in ids.items()}
