"""A small master as Markdown, complete and without bevindingen, for tests to change."""

from pathlib import Path

from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.reading.kader import read_kader
from tabel import build_werkboek

NAMEN = {
    "kaderversie": "Leeswijzer!$B$2",
    "kaderdatum": "Leeswijzer!$B$3",
    "organisatie": "Leeswijzer!$B$4",
}

KLEIN_KADER = (Path(__file__).parent / "klein_kader.md").read_text("utf-8")


def build_kader(*wijzigingen: tuple[str, str], namen: dict[str, str] | None = None) -> bytes:
    """The bytes of the small master after these replacements, each of text that is there once."""
    tekst = KLEIN_KADER
    for oud, nieuw in wijzigingen:
        assert tekst.count(oud) == 1, f"{oud!r} staat er {tekst.count(oud)} keer"
        tekst = tekst.replace(oud, nieuw)
    return build_werkboek(tekst, NAMEN if namen is None else namen)


def read_klein(*wijzigingen: tuple[str, str]) -> Kader:
    """The small master after these replacements, as a Kader; it has no fout."""
    lezing = read_kader("klein.xlsx", build_kader(*wijzigingen))
    assert lezing.waarde is not None, [bevinding.zin for bevinding in lezing.bevindingen]
    return lezing.waarde


VRAGEN_KOP = (
    "| id | sectie | vraag | soort | keuzelijst | eenheid | verplicht | hulp | criterium"
    " | als: aanvraagtype |"
)
LIJSTEN_KOP = "| lijst | waarde | label | open |"
TYPEN_KOP = "| id | naam | omschrijving | oplossingen | bron |"
FASEN_KOP = "| id | aanvraagtype | fase | volgorde | naam | omschrijving | bron |"


def with_vroeger(kop: str, **vroeger: str) -> tuple[tuple[str, str], ...]:
    """The changes that add a column `vroeger` below this header, by the name that begins a row.

    The first word of a row counts, or its second in Keuzelijsten and its third in Fasen.
    """
    koppen = _split(kop)
    sleutel = {LIJSTEN_KOP: 1, FASEN_KOP: 2}.get(kop, 0)
    regels = KLEIN_KADER.split(kop)[1].split("\n\n")[0].splitlines()[1:]
    over = dict(vroeger)
    rijen = {
        regel: [*_split(regel), over.pop(_split(regel)[sleutel])]
        for regel in regels
        if _split(regel)[sleutel] in over
    }
    assert not over, f"no row for {over}"
    anders = {kop: [*koppen, "vroeger"], **rijen}
    return tuple((oud, f"| {' | '.join(cellen)} |") for oud, cellen in anders.items())


def _split(regel: str) -> list[str]:
    return [cel.strip() for cel in regel.strip("|").split("|")]
