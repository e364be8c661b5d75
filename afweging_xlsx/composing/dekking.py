"""Which rows of the master come from which place in the report, so that an empty place shows."""

from collections.abc import Iterable, Sequence

from afweging_xlsx.domain.kader import Kader


def compose_vindplaatsen(kader: Kader, vindplaatsen: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Per place in the report the ids of the rows whose bron names it, in sheet order.

    A bron holds several places, separated by semicolons; it belongs to a place that it equals.
    Places that no row names are there with an empty tuple.
    """
    per_plaats: dict[str, list[str]] = {plaats: [] for plaats in vindplaatsen}
    for id_, bron in _alle_bronnen(kader):
        for plaats in (deel.strip() for deel in bron.split(";")):
            per_plaats.setdefault(plaats, []).append(id_)
    return {plaats: tuple(dict.fromkeys(ids)) for plaats, ids in per_plaats.items()}


def compose_dekking(kader: Kader, vindplaatsen: Sequence[str]) -> str:
    """The coverage page as Markdown; a place that no row names stands out in bold."""
    gevonden = compose_vindplaatsen(kader, vindplaatsen)
    regels = [
        "# Dekking van het rapport",
        "",
        "Per plaats in het rapport staan hier de rijen van het kader die eruit komen.",
        "Gemaakt uit het werkboek. Een lege plaats staat vet.",
        "",
    ]
    for plaats, ids in gevonden.items():
        regels.append(f"- {plaats}: {', '.join(ids)}" if ids else f"- **{plaats}: geen rijen**")
    return "\n".join(regels) + "\n"


def _alle_bronnen(kader: Kader) -> Iterable[tuple[str, str]]:
    """Id and bron of every row of every sheet that has a column bron."""
    for tabel in kader.tabellen:
        if "bron" not in tabel.kolommen:
            continue
        kolom = tabel.kolommen.index("bron")
        for rij in tabel.rijen:
            if rij[kolom]:
                yield rij[0], rij[kolom]
