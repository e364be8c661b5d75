"""Which rows of the master come from which place in the report, so that an empty place shows."""

from collections.abc import Iterator, Mapping, Sequence

from afweging_xlsx.domain.kader import Kader

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


def compose_vindplaatsen(kader: Kader, vindplaatsen: Sequence[str]) -> Dekking:
    """The rows of each place of the report; a place that no row names has none.

    A bron holds several places, separated by semicolons; it belongs to a place that it equals.
    """
    ids: dict[str, list[str]] = {plaats: [] for plaats in vindplaatsen}
    for _, id_, plaats in _list_bronnen(kader):
        if plaats in ids:
            ids[plaats].append(id_)
    return _freeze(ids)


def compose_andere_bronnen(kader: Kader, vindplaatsen: Sequence[str]) -> Dekking:
    """The rows of every bron that is no place of the report."""
    ids: dict[str, list[str]] = {}
    for _, id_, plaats in _list_bronnen(kader):
        if plaats not in vindplaatsen:
            ids.setdefault(plaats, []).append(id_)
    return _freeze(ids)


def compose_onbekende_plaatsen(kader: Kader, vindplaatsen: Sequence[str]) -> Dekking:
    """What is wrong: a bron that is no place of the report, in a sheet that restates it."""
    ids: dict[str, list[str]] = {}
    for blad, id_, plaats in _list_bronnen(kader):
        if blad in GESLOTEN and plaats not in vindplaatsen:
            ids.setdefault(plaats, []).append(id_)
    return _freeze(ids)


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


def _list_bronnen(kader: Kader) -> Iterator[tuple[str, str, str]]:
    """Sheet, id and one place of the bron, for every row of every sheet with a column bron."""
    for tabel in kader.tabellen:
        if "bron" not in tabel.kolommen:
            continue
        kolom = tabel.kolommen.index("bron")
        for rij in tabel.rijen:
            plaatsen = (deel.strip() for deel in rij[kolom].split(";"))
            yield from ((tabel.blad, rij[0], plaats) for plaats in plaatsen if plaats)


def _freeze(ids: Mapping[str, Sequence[str]]) -> Dekking:
    return {plaats: tuple(dict.fromkeys(gevonden)) for plaats, gevonden in ids.items()}
