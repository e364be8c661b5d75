"""A folder of intakes: order, what is passed by, refusals, the register."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from afweging_xlsx.batch import REGISTER, Uitslag, advise_map, advise_paden, load_selectie
from afweging_xlsx.domain.catalogus import grens, run
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.errors import GebruikError
from afweging_xlsx.pipeline import Keuzes, Werkbank, load_werkbank
from intakes import find_cel, rename_vraag, write_variant


@pytest.fixture
def werkbank(werkmap: Path, peildatum: date) -> Werkbank:
    """The real master and template, with an output folder in the temporary folder."""
    kader = werkmap / "werkmap" / "overzichtstabellen.xlsx"
    lezing = load_werkbank(Keuzes(kader, None, peildatum, werkmap / "uit"))
    assert lezing.waarde is not None, [b.zin for b in lezing.bevindingen]
    return lezing.waarde


@pytest.fixture
def voorbeeld(werkmap: Path) -> Path:
    """One of the example intakes."""
    return sorted((werkmap / "werkmap" / "intakes").glob("*.xlsx"))[0]


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    """An empty folder for intakes."""
    map_ = tmp_path / "in"
    map_.mkdir()
    return map_


def _stil(gedaan: int, totaal: int) -> None:
    """Nobody watches the progress."""


def _codes(uitslag: Uitslag) -> list[str]:
    return [bevinding.code for bevinding in uitslag.bevindingen]


def test_stable_order(map_: Path) -> None:
    """Files come by name, whatever their case or the order on disk"""
    for naam in ("b.xlsx", "A.xlsx", "c.XLSX"):
        (map_ / naam).touch()

    paden = load_selectie(map_, map_ / "uit").paden

    assert [pad.name for pad in paden] == ["A.xlsx", "b.xlsx", "c.XLSX"]


@pytest.mark.parametrize(
    ("naam", "soort"),
    [
        ("~$a.xlsx", run.OVERGESLAGEN_TIJDELIJK),
        (".~lock.a.xlsx#", run.OVERGESLAGEN_TIJDELIJK),
        (".verborgen.xlsx", run.OVERGESLAGEN_TIJDELIJK),
        ("nota.docx", run.OVERGESLAGEN_ANDER_SOORT),
        ("register.xlsx", run.OVERGESLAGEN_EIGEN_UITVOER),
        ("Register-2.xlsx", run.OVERGESLAGEN_EIGEN_UITVOER),
        ("aanvraag-bevindingen.xlsx", run.OVERGESLAGEN_EIGEN_UITVOER),
        ("Aanvraag-Bevindingen-2.XLSX", run.OVERGESLAGEN_EIGEN_UITVOER),
    ],
)
def test_passed_by_with_a_remark(naam: str, soort: object, map_: Path) -> None:
    """A file that is no intake by its name gets one opmerking"""
    (map_ / naam).touch()

    selectie = load_selectie(map_, map_ / "uit")

    assert selectie.paden == ()
    assert selectie.bevindingen == (soort.at(Plaats(str(map_ / naam))),)  # type: ignore[attr-defined]


def test_subfolder_is_passed_by(map_: Path) -> None:
    """A subfolder is not searched, and an opmerking says so"""
    (map_ / "sub").mkdir()

    bevindingen = load_selectie(map_, map_ / "uit").bevindingen

    assert bevindingen == (run.OVERGESLAGEN_MAP.at(Plaats(str(map_ / "sub"))),)


def test_link_that_leads_outside(map_: Path, tmp_path: Path) -> None:
    """A link to a file or folder elsewhere is not followed, and an opmerking says so"""
    (tmp_path / "elders.xlsx").touch()
    (map_ / "a.xlsx").symlink_to(tmp_path / "elders.xlsx")
    (map_ / "b").symlink_to(tmp_path)
    (map_ / "c.xlsx").symlink_to(tmp_path / "weg.xlsx")

    selectie = load_selectie(map_, map_ / "uit")

    plaatsen = [Plaats(str(map_ / naam)) for naam in ("a.xlsx", "b", "c.xlsx")]
    assert selectie.paden == ()
    assert selectie.bevindingen == tuple(map(grens.OVERGESLAGEN_VERWIJZING.at, plaatsen))


def test_link_within_the_folder(map_: Path) -> None:
    """A link to a file of the same folder is that file again"""
    (map_ / "sub").mkdir()
    (map_ / "sub" / "echt.xlsx").touch()
    (map_ / "a.xlsx").symlink_to(map_ / "sub" / "echt.xlsx")

    assert [pad.name for pad in load_selectie(map_, map_ / "uit").paden] == ["a.xlsx"]


def test_folder_that_is_a_link(map_: Path, tmp_path: Path) -> None:
    """A folder that the user names may be a link: its files are in it"""
    (map_ / "a.xlsx").touch()
    (tmp_path / "link").symlink_to(map_)

    assert [pad.name for pad in load_selectie(tmp_path / "link", tmp_path).paden] == ["a.xlsx"]


def test_output_folder_inside(map_: Path) -> None:
    """The output folder may stand in the folder of intakes"""
    (map_ / "uit").mkdir()

    assert load_selectie(map_, map_ / "uit").bevindingen == ()


@pytest.mark.parametrize("naam", ["oud.xls", "macro.xlsm", "open.ods"])
def test_other_spreadsheets_are_tried(naam: str, map_: Path) -> None:
    """A spreadsheet of another kind may be meant as an intake, so it is not passed by in silence"""
    (map_ / naam).touch()

    assert load_selectie(map_, map_ / "uit").paden == (map_ / naam,)


def test_folder_that_cannot_be_listed(map_: Path) -> None:
    """A folder that is not there stops the run with a sentence"""
    with pytest.raises(GebruikError, match="gaat niet open"):
        load_selectie(map_ / "weg", map_ / "uit")


def test_empty_folder(werkbank: Werkbank, map_: Path) -> None:
    """A folder without intakes gives a warning and no register"""
    uitslag = advise_map(werkbank, map_, _stil)

    assert (_codes(uitslag), uitslag.register) == ([run.GEEN_INTAKES.code], None)


def test_note_and_register(werkbank: Werkbank, map_: Path, voorbeeld: Path) -> None:
    """An intake gives a note, and a row in the register that points at it"""
    write_variant(voorbeeld, map_ / "a.xlsx", kenmerk="Z-1")

    uitslag = advise_map(werkbank, map_, _stil)

    (resultaat,) = uitslag.resultaten
    assert resultaat.ok, [b.zin for b in resultaat.bevindingen]
    assert resultaat.nota == werkbank.doelmap / "Z-1.docx"
    assert uitslag.register == werkbank.doelmap / REGISTER
    assert _register(werkbank.doelmap)[1][0] == "Z-1"


def test_one_bad_file_stops_nothing(werkbank: Werkbank, map_: Path, voorbeeld: Path) -> None:
    """A damaged file among good ones is a fout of its own, in the register too"""
    write_variant(voorbeeld, map_ / "a.xlsx", kenmerk="Z-1")
    (map_ / "b.xlsx").write_bytes(voorbeeld.read_bytes()[:2000])
    write_variant(voorbeeld, map_ / "c.xlsx", kenmerk="Z-3")

    uitslag = advise_map(werkbank, map_, _stil)

    assert [resultaat.ok for resultaat in uitslag.resultaten] == [True, False, True]
    uitkomsten = [rij for rij in _register(werkbank.doelmap) if "fout" in rij]
    assert len(uitkomsten) == 1


def test_master_is_passed_by(werkbank: Werkbank, map_: Path, werkmap: Path) -> None:
    """A master among the intakes is told by its content and passed by"""
    shutil.copy(werkmap / "werkmap" / "overzichtstabellen.xlsx", map_ / "kopie.xlsx")

    uitslag = advise_map(werkbank, map_, _stil)

    assert run.OVERGESLAGEN_KADER.code in _codes(uitslag)
    assert uitslag.resultaten == ()


def test_shared_kenmerk(werkbank: Werkbank, map_: Path, voorbeeld: Path) -> None:
    """Intakes that share a kenmerk, however it is written, are all refused and name each other"""
    write_variant(voorbeeld, map_ / "a.xlsx", kenmerk="Z 1")
    write_variant(voorbeeld, map_ / "b.xlsx", kenmerk="z  1 ")

    een, twee = advise_map(werkbank, map_, _stil).resultaten

    verwacht = run.KENMERK_DUBBEL.at(
        Plaats(str(map_ / "a.xlsx"), "Intake", find_cel(map_ / "a.xlsx", "kenmerk")),
        kenmerk="Z 1",
        andere="'b.xlsx'",
    )
    assert verwacht in een.bevindingen
    assert (een.nota, twee.nota) == (None, None)
    assert not list(werkbank.doelmap.glob("*.docx"))


def test_shared_kenmerk_under_a_former_id(werkbank: Werkbank, map_: Path, voorbeeld: Path) -> None:
    """A kenmerk that stands under a former id of its question is shared too"""
    write_variant(voorbeeld, map_ / "a.xlsx", kenmerk="Z 1")
    rename_vraag(map_ / "a.xlsx", map_ / "b.xlsx", kenmerk="zaaknummer")
    vragen = dict(werkbank.kader.vragen)
    vragen["kenmerk"] = replace(vragen["kenmerk"], vroeger=("zaaknummer",))
    anders = replace(werkbank, kader=replace(werkbank.kader, vragen=vragen))

    resultaten = advise_map(anders, map_, _stil).resultaten

    assert [r.kenmerk for r in resultaten] == ["Z 1", "Z 1"]
    assert all(
        run.KENMERK_DUBBEL.code in [b.code for b in resultaat.bevindingen]
        for resultaat in resultaten
    )


def test_same_file_twice(werkbank: Werkbank, map_: Path, voorbeeld: Path) -> None:
    """A file that is given twice counts once"""
    pad = write_variant(voorbeeld, map_ / "a.xlsx", kenmerk="Z-1")

    assert [r.ok for r in advise_paden(werkbank, [pad, pad], _stil)] == [True]


def test_progress(werkbank: Werkbank, map_: Path, voorbeeld: Path) -> None:
    """Progress counts two steps an intake and ends at the total"""
    pad = write_variant(voorbeeld, map_ / "a.xlsx", kenmerk="Z-1")
    stappen: list[tuple[int, int]] = []

    advise_paden(werkbank, [pad], lambda gedaan, totaal: stappen.append((gedaan, totaal)))

    assert stappen == [(1, 2), (2, 2)]


def test_register_in_the_way(werkbank: Werkbank, map_: Path, voorbeeld: Path) -> None:
    """When the output folder cannot be made, each note and the register say so"""
    write_variant(voorbeeld, map_ / "a.xlsx", kenmerk="Z-1")
    werkbank.doelmap.write_bytes(b"een bestand")

    uitslag = advise_map(werkbank, map_, _stil)

    assert run.REGISTER_NIET_GESCHREVEN.code in _codes(uitslag)
    assert uitslag.register is None
    codes = [b.code for b in uitslag.resultaten[0].bevindingen]
    assert run.NOTA_NIET_GESCHREVEN.code in codes


def _register(map_: Path) -> list[list[object]]:
    werkboek = load_workbook(map_ / REGISTER)
    blad = werkboek.active
    assert blad is not None
    rijen = [[cel.value for cel in rij if cel.value is not None] for rij in blad.iter_rows()]
    werkboek.close()
    return [rij for rij in rijen if rij]
