"""Checking a usable master: what hangs loose in it, and how it reads, are for its editor."""

from pathlib import Path

from afweging_xlsx.controle import check_bestanden
from afweging_xlsx.domain.catalogus import samenhang, taal
from kaders import build_samenhangend


def _check(pad: Path, inhoud: bytes) -> set[str]:
    """The codes that checking this master gives."""
    pad.write_bytes(inhoud)
    return {bevinding.code for bevinding in check_bestanden([pad], pad).bevindingen}


def test_what_an_editor_wants_to_know(tmp_path: Path) -> None:
    """A usable master is looked at for loose ends and for its texts too"""
    gevonden = _check(
        tmp_path / "k.xlsx",
        build_samenhangend(("| Een dam. | kelder |", "| Een dam . | |")),
    )

    assert {samenhang.TYPE_ZONDER_OPLOSSING.code, taal.SPATIE_TE_VEEL.code} <= gevonden
