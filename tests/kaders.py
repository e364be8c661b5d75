"""A small master as Markdown, complete and without bevindingen, for tests to change."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from afweging_xlsx.domain.bevinding import Bevinding, sort_bevindingen
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.reading.kader.boek import read_kaderboek
from afweging_xlsx.reading.kader.kader import read_kader
from afweging_xlsx.reading.lint.kaderlint import check_kaderlint
from tabel import build_werkboek

NAMEN = {
    "kaderversie": "Leeswijzer!$B$2",
    "kaderdatum": "Leeswijzer!$B$3",
    "organisatie": "Leeswijzer!$B$4",
}

ERBIJ = {
    "| v.1 | wind | Waait het? | 2 |": """
        | v.2 | waarde | Wat levert het op? | 2 |
        | v.3 | ruimte | Past het? | 2 |""",
    "| wiek.wind.1 | wiek | wind | Het waait vaak. | Tabel wiek / Wind |": """
        | kelder.waarde.1 | kelder | waarde | Een kelder is handig. | Tabel kelder / Waarde |
        | kelder.ruimte.1 | kelder | ruimte | Een kelder is klein. | Tabel kelder / Ruimte |""",
    "| omvang.groot | omvang | groot | de molen groot is |": """
        | omvang.klein | omvang | klein | de molen klein is |""",
    "| b.3 | wind | onbekend | antwoord | Meet de wind. | molenaar | | | | 2 |": """
        | b.9 | waarde | onbekend | antwoord | Bepaal de waarde. | | | | | 2 |""",
    "| red.1 | 3.1 | Vreemd woord. | Zo gelaten. |": """
        | red.2 | 4 | Bij de dam heeft het rapport geen casus. | Niets toegevoegd. |""",
}
"""Rows of the small master, each with those to put below it so that nothing in it hangs loose."""

KLEIN_KADER = (Path(__file__).parent / "klein_kader.md").read_text("utf-8")


def build_kader(*wijzigingen: tuple[str, str], namen: dict[str, str] | None = None) -> bytes:
    """The bytes of the small master after these replacements, each of text that is there once."""
    return _build(KLEIN_KADER, wijzigingen, NAMEN if namen is None else namen)


def build_samenhangend(*wijzigingen: tuple[str, str]) -> bytes:
    """The bytes of the small master with nothing loose, after these replacements."""
    tekst = KLEIN_KADER
    for rij, erbij in ERBIJ.items():
        tekst = tekst.replace(rij, f"{rij}{erbij}")
    return _build(tekst, wijzigingen, NAMEN)


def lint_klein(
    *wijzigingen: tuple[str, str], vandaag: date = date(2026, 12, 1)
) -> tuple[Bevinding, ...]:
    """What the lint finds in the small master, in order, after these replacements."""
    inhoud = build_samenhangend(*wijzigingen)
    lezing = read_kader("k.xlsx", inhoud)
    assert lezing.waarde is not None, [bevinding.zin for bevinding in lezing.bevindingen]
    return sort_bevindingen(lint_bytes("k.xlsx", inhoud, vandaag))


def lint_bytes(bestand: str, inhoud: bytes, vandaag: date) -> tuple[Bevinding, ...]:
    """What the lint finds in these bytes; nothing when they are no master."""
    boek = read_kaderboek(bestand, inhoud).waarde
    return () if boek is None else check_kaderlint(boek, vandaag)


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


def _build(tekst: str, wijzigingen: Iterable[tuple[str, str]], namen: dict[str, str]) -> bytes:
    for oud, nieuw in wijzigingen:
        assert tekst.count(oud) == 1, f"{oud!r} staat er {tekst.count(oud)} keer"
        tekst = tekst.replace(oud, nieuw)
    return build_werkboek(tekst, namen)
