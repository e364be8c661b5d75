"""The conductor: files out of reach, and requests that go wrong."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from afweging_xlsx.domain.aanvraag import Intake, Invulling
from afweging_xlsx.domain.catalogus import run
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.pipeline import (
    GRENS_MB,
    Ingelezen,
    Keuzes,
    advise_aanvraag,
    load_bestand,
    load_kader,
    load_kaderpad,
)
from kaders import read_klein


def test_file_is_read(tmp_path: Path) -> None:
    """A file gives its bytes and no bevinding"""
    pad = tmp_path / "a.xlsx"
    pad.write_bytes(b"inhoud")

    lezing = load_bestand(pad)

    assert (lezing.waarde, lezing.bevindingen) == (b"inhoud", ())


def test_missing_file(tmp_path: Path) -> None:
    """A file that is not there is a bevinding"""
    pad = tmp_path / "weg.xlsx"

    assert load_bestand(pad).bevindingen == (run.BESTAND_ONTBREEKT.at(Plaats(str(pad))),)


def test_folder_for_file(tmp_path: Path) -> None:
    """A folder where a file is meant is a bevinding"""
    assert load_bestand(tmp_path).bevindingen == (run.BESTAND_IS_MAP.at(Plaats(str(tmp_path))),)


def test_too_large_file(tmp_path: Path) -> None:
    """A file above the limit is refused before it is read"""
    pad = tmp_path / "groot.xlsx"
    with pad.open("wb") as bestand:
        bestand.truncate(GRENS_MB * 1_000_000 + 1)

    lezing = load_bestand(pad)

    verwacht = run.BESTAND_TE_GROOT.at(Plaats(str(pad)), grootte=GRENS_MB + 1, grens=GRENS_MB)
    assert (lezing.waarde, lezing.bevindingen) == (None, (verwacht,))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no named pipes")
def test_pipe_is_no_file(tmp_path: Path) -> None:
    """A named pipe is not waited for"""
    pad = tmp_path / "pijp.xlsx"
    os.mkfifo(pad)

    assert load_bestand(pad).bevindingen == (run.BESTAND_ONTBREEKT.at(Plaats(str(pad))),)


def test_unreadable_file(tmp_path: Path) -> None:
    """A file that the system does not hand over is a bevinding with the reason"""
    pad = Path("/proc/self/mem")
    if not pad.exists():
        pytest.skip("only Linux has a file that nobody, root included, can read from its start")

    codes = [bevinding.code for bevinding in load_bestand(pad).bevindingen]

    assert codes == [run.BESTAND_ONLEESBAAR.code]


def test_missing_kader(tmp_path: Path) -> None:
    """A master that is not there is a bevinding"""
    pad = tmp_path / "kader.xlsx"

    assert load_kader(pad).bevindingen == (run.BESTAND_ONTBREEKT.at(Plaats(str(pad))),)


def test_chosen_kader_wins(tmp_path: Path) -> None:
    """The master that the user names is used"""
    assert load_kaderpad(Keuzes(kader=tmp_path / "x.xlsx")) == tmp_path / "x.xlsx"


def test_nearest_kader(werkmap: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a choice, the nearest master from the current folder upwards is used"""
    diep = werkmap / "werkmap" / "intakes"
    monkeypatch.chdir(diep)

    assert load_kaderpad(Keuzes()) == werkmap.resolve() / "werkmap" / "overzichtstabellen.xlsx"


def _ingelezen(**antwoorden: str) -> Ingelezen:
    """An intake of the small kader that was opened, with these answers and the rest left empty."""
    invullingen = tuple(
        Invulling(vraag, antwoorden.get(vraag), Plaats("a.xlsx", "Intake", f"C{rij}"))
        for rij, vraag in enumerate(read_klein().vragen, 7)
    )
    return Ingelezen(Path("a.xlsx"), Intake("a.xlsx", "0" * 64, "1.0", invullingen), ())


def test_request_is_weighed() -> None:
    """An intake without a fout gives an afweging and its kenmerk, and no note"""
    resultaat = advise_aanvraag(read_klein(), _ingelezen(kenmerk=" Z-1 ", aanvraagtype="Molen"))

    assert (resultaat.ok, resultaat.kenmerk, resultaat.nota) == (True, "Z-1", None)
    assert resultaat.afweging is not None


def test_request_with_a_fault() -> None:
    """A fout leaves the afweging out; the kenmerk is still known"""
    resultaat = advise_aanvraag(read_klein(), _ingelezen(kenmerk="Z-1", aanvraagtype="boot"))

    assert (resultaat.ok, resultaat.kenmerk, resultaat.afweging) == (False, "Z-1", None)


def test_unexpected_exception() -> None:
    """An exception that nobody foresaw is a bevinding of that file, and stops nothing"""
    kapot = replace(read_klein(), aanvraagtypen={})

    resultaat = advise_aanvraag(kapot, _ingelezen(kenmerk="Z-1", aanvraagtype="Molen"))

    verwacht = run.ONVERWACHTE_FOUT.at(Plaats("a.xlsx"), soort="KeyError")
    assert (verwacht,) == resultaat.bevindingen
