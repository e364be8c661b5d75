"""What `controleer` says of a master with a fout: all that is certain, and what waits."""

from pathlib import Path

from afweging_xlsx.controle import check_bestanden
from afweging_xlsx.domain.catalogus import grens, intake, logica
from afweging_xlsx.domain.plaats import Plaats
from kaders import build_kader
from tabel import build_werkboek

REGEL = "| b.2 | wind | nee | overzichtstabel | Te laag. | | | niet groot | | 2 |"


def check(tmp_path: Path, *wijzigingen: tuple[str, str]) -> dict[str, list[str]]:
    """The sentences about the small master after these replacements, by code."""
    pad = tmp_path / "klein.xlsx"
    pad.write_bytes(build_kader(*wijzigingen))
    gevonden: dict[str, list[str]] = {}
    for bevinding in check_bestanden([pad], pad).bevindingen:
        gevonden.setdefault(bevinding.code, []).append(bevinding.melding)
    return gevonden


def test_logic_beside_a_fout(tmp_path: Path) -> None:
    """A fout does not hide what is wrong elsewhere; what it may have caused is not said"""
    gevonden = check(tmp_path, (REGEL, REGEL.replace("niet groot", "niet grot")))

    (gat,) = gevonden[logica.GEVAL_ZONDER_REGEL.code]
    assert gat.startswith("voor 'Genoeg waarde'")
    assert logica.ALLEEN_RESTRIJ.code not in gevonden
    assert gevonden[logica.NIET_ALLES_NAGEGAAN.code] == [logica.NIET_ALLES_NAGEGAAN.melding]


def test_more_than_anybody_reads(tmp_path: Path) -> None:
    """With too many fouten to show, the rest waits until they are mended"""
    kop = "| id | vraag | waarde | bijzin |"
    rommel = "".join(f"\n| x.{n} | niets | niets | als |" for n in range(1_001))

    gevonden = check(tmp_path, (kop, f"{kop}{rommel}"))

    assert grens.TE_VEEL_BEVINDINGEN.code in gevonden
    assert logica.SAMENHANG_NIET_NAGEGAAN.code in gevonden
    assert logica.NIET_ALLES_NAGEGAAN.code not in gevonden


def test_nothing_to_go_by(tmp_path: Path) -> None:
    """When a sheet cannot be used, it is said that the rows were not held against each other"""
    kop = "| id | aanvraagtype | conclusie | als: uitkomst | bron |"

    gevonden = check(tmp_path, (kop, kop.replace("conclusie", "besluit")))

    assert logica.SAMENHANG_NIET_NAGEGAAN.code in gevonden
    assert logica.GEVAL_ZONDER_REGEL.code not in gevonden


def test_intake_without_a_usable_kader(tmp_path: Path) -> None:
    """Of an intake whose answers could not be held against a kader it is not said to be in order"""
    pad, kader = tmp_path / "intake.xlsx", tmp_path / "kader.xlsx"
    kader.write_bytes(build_kader((REGEL, REGEL.replace("niet groot", "niet grot"))))
    pad.write_bytes(
        build_werkboek("## Intake\n| id | vraag | antwoord |\n| kenmerk | Kenmerk | Z |")
    )

    (resultaat,) = check_bestanden([pad], kader).resultaten

    assert resultaat.bevindingen == (intake.ALLEEN_VORM.at(Plaats(str(pad))),)
