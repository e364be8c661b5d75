"""The step that makes annotated copies: which files get one, where it stands, why not."""

from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from afweging_xlsx.annotatie import store_annotaties
from afweging_xlsx.domain.bevinding import Bevinding, Ernst
from afweging_xlsx.domain.catalogus import run, uitvoer
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.pipeline import Resultaat
from annotaties import get_notitie
from bladen import write_rijen
from meester import MEESTER
from pakketten import build_klein, make_strikt, repack, replace_in


@pytest.fixture
def bron(tmp_path: Path) -> Path:
    """A small intake on disk."""
    pad = tmp_path / "aanvraag.xlsx"
    pad.write_bytes(build_klein())
    return pad


def _resultaat(pad: Path, *extra: Bevinding, sha256: str = "") -> Resultaat:
    """What a run found: one fout at cell C2, and these."""
    fout = Bevinding("INTAKE-99", Ernst.FOUT, Plaats(str(pad), "Intake", "C2"), "mis.", "Herstel.")
    return Resultaat(str(pad), "", None, None, (fout, *extra), sha256)


def _annotate(resultaat: Resultaat, map_: Path) -> Resultaat:
    (nieuw,) = store_annotaties([resultaat], map_)
    return nieuw


def _codes(resultaat: Resultaat) -> list[str]:
    return [b.code for b in resultaat.bevindingen if b.code != "INTAKE-99"]


def test_copy_in_the_output_folder(bron: Path, tmp_path: Path) -> None:
    """A file with a bevinding gets a copy in the output folder, and no further bevinding"""
    nieuw = _annotate(_resultaat(bron), tmp_path / "uit")

    assert nieuw.annotatie == tmp_path / "uit" / "aanvraag-bevindingen.xlsx"
    kopie = load_workbook(BytesIO(nieuw.annotatie.read_bytes()))
    assert "INTAKE-99" in get_notitie(kopie, "C2")
    assert nieuw.bevindingen == _resultaat(bron).bevindingen


def test_original_is_untouched(bron: Path, tmp_path: Path) -> None:
    """The file itself is byte for byte what it was, also when it may not be written"""
    voor = bron.read_bytes()
    bron.chmod(0o400)

    _annotate(_resultaat(bron), tmp_path)

    assert bron.read_bytes() == voor


def test_no_bevindingen_no_copy(bron: Path, tmp_path: Path) -> None:
    """A file without bevindingen gets no copy"""
    zonder = Resultaat(str(bron), "Z-1", None, None, ())

    assert _annotate(zonder, tmp_path / "uit") == zonder
    assert not (tmp_path / "uit").exists()


@pytest.mark.parametrize("soort", [uitvoer.GENUMMERD, run.NOTA_NIET_GESCHREVEN])
def test_bevindingen_about_the_note(soort: object, bron: Path, tmp_path: Path) -> None:
    """What is about the note is nothing to repair in the form: no copy for that alone"""
    velden = {"naam": "a.docx", "nieuw": "a-2.docx", "reden": "De schijf is vol."}
    over_nota = soort.at(Plaats("a.docx"), **velden)  # type: ignore[attr-defined]

    nieuw = _annotate(Resultaat(str(bron), "", None, None, (over_nota,)), tmp_path / "uit")

    assert nieuw.annotatie is None


@pytest.mark.parametrize(
    ("inhoud", "reden"),
    [(b"tekst", "het gaat niet open"), (None, "het gaat niet open")],
)
def test_file_that_does_not_open(inhoud: bytes | None, reden: str, tmp_path: Path) -> None:
    """A file that does not open gets no copy but an opmerking, and so does one that is gone"""
    pad = tmp_path / "x.xlsx"
    if inhoud is not None:
        pad.write_bytes(inhoud)

    nieuw = _annotate(_resultaat(pad), tmp_path)

    assert nieuw.annotatie is None
    assert uitvoer.KOPIE_NIET_MOGELIJK.at(Plaats(str(pad)), reden=reden) in nieuw.bevindingen


def test_workbook_that_cannot_be_loaded(tmp_path: Path) -> None:
    """A workbook that opens but trips the library gets an opmerking, and the next one goes on"""
    kapot, goed = tmp_path / "kapot.xlsx", tmp_path / "goed.xlsx"
    kapot.write_bytes(repack(build_klein(), ("xl/styles.xml", b"<a>")))
    goed.write_bytes(build_klein())

    eerste, tweede = store_annotaties([_resultaat(kapot), _resultaat(goed)], tmp_path)

    assert _codes(eerste) == [uitvoer.KOPIE_NIET_MOGELIJK.code]
    assert (eerste.annotatie, tweede.annotatie) == (None, tmp_path / "goed-bevindingen.xlsx")


def test_copy_that_would_differ(tmp_path: Path) -> None:
    """Where a cell would lose its answer in the copy, as below merged cells, it is not made"""
    pad = tmp_path / "x.xlsx"
    samen = b'</sheetData><mergeCells><mergeCell ref="A2:C2"/></mergeCells>'
    pad.write_bytes(replace_in(build_klein(), "xl/worksheets/sheet1.xml", b"</sheetData>", samen))

    nieuw = _annotate(_resultaat(pad), tmp_path)

    assert (nieuw.annotatie, _codes(nieuw)) == (None, [uitvoer.KOPIE_NIET_MOGELIJK.code])


def test_strict_workbook(tmp_path: Path) -> None:
    """A workbook in Strict Open XML gets a copy of the usual kind, with every cell as it was"""
    pad = tmp_path / "x.xlsx"
    pad.write_bytes(make_strikt(build_klein()))

    nieuw = _annotate(_resultaat(pad), tmp_path)

    assert (nieuw.annotatie, _codes(nieuw)) == (tmp_path / "x-bevindingen.xlsx", [])


def test_days_since_1904(tmp_path: Path) -> None:
    """A workbook that counts days from 1904 has the same dates in its copy

    Its cell C2 is not in the file yet, as in a sheet of a program that keeps no empty cells.
    """
    pad = tmp_path / "x.xlsx"
    rij = b'<row r="2"><c r="A2"><v>100</v></c></row>'
    pad.write_bytes(write_rijen(rij, sinds_1904=True))

    nieuw = _annotate(_resultaat(pad), tmp_path)

    assert (nieuw.annotatie, _codes(nieuw)) == (tmp_path / "x-bevindingen.xlsx", [])


def test_file_that_changed(bron: Path, tmp_path: Path) -> None:
    """A file that was saved since it was read gets no copy: the cells may be others"""
    nieuw = _annotate(_resultaat(bron, sha256="0" * 64), tmp_path)

    assert nieuw.annotatie is None
    assert uitvoer.BESTAND_VERANDERD.at(Plaats(str(bron))) in nieuw.bevindingen


def test_file_that_did_not_change(bron: Path, tmp_path: Path) -> None:
    """A file that is still as it was read gets its copy"""
    hash_ = sha256(bron.read_bytes()).hexdigest()

    assert _annotate(_resultaat(bron, sha256=hash_), tmp_path).annotatie is not None


def test_output_that_cannot_be_written(bron: Path, tmp_path: Path) -> None:
    """An output folder that is a file is a fout: the copy that was asked for is not there"""
    (tmp_path / "uit").write_text("in de weg")

    nieuw = _annotate(_resultaat(bron), tmp_path / "uit")

    assert (nieuw.ok, nieuw.annotatie) == (False, None)
    assert _codes(nieuw) == [uitvoer.KOPIE_NIET_GESCHREVEN.code]


def test_copy_of_a_copy(bron: Path, tmp_path: Path) -> None:
    """The copy can be checked and annotated like any intake"""
    eerste = _annotate(_resultaat(bron), tmp_path).annotatie
    assert eerste is not None

    tweede = _annotate(_resultaat(eerste), tmp_path)

    assert tweede.annotatie == tmp_path / "aanvraag-bevindingen-bevindingen.xlsx"


def test_master(tmp_path: Path) -> None:
    """A master gets a copy too, in which every cell reads as before"""
    pad = tmp_path / "kader.xlsx"
    pad.write_bytes(MEESTER.read_bytes())
    fout = Bevinding("KADER-99", Ernst.FOUT, Plaats(str(pad), "Rollen", "A9"), "mis.", "Herstel.")

    nieuw = _annotate(Resultaat(str(pad), "", None, None, (fout,)), tmp_path)

    assert nieuw.bevindingen == (fout,)
    assert nieuw.annotatie == tmp_path / "kader-bevindingen.xlsx"


def test_progress(bron: Path, tmp_path: Path) -> None:
    """Whoever watches is told how many files are done"""
    stappen: list[tuple[int, int]] = []

    store_annotaties([_resultaat(bron)] * 2, tmp_path, lambda n, m: stappen.append((n, m)))

    assert stappen == [(1, 2), (2, 2)]
