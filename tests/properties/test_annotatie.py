"""Annotated copies of any workbook with any bevinding: never a crash, never a lost answer."""

from io import BytesIO
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from afweging_xlsx.annotatie import store_annotaties
from afweging_xlsx.domain.bevinding import Bevinding, Ernst
from afweging_xlsx.domain.catalogus.uitvoer import KOPIE_NIET_MOGELIJK
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.pipeline import Resultaat
from annotaties import annotate, build_bevinding, get_blad
from pakketten import build_klein, read_parts, repack

KLEIN = build_klein()
DELEN = sorted(read_parts(KLEIN))
traag = settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@traag
@given(st.text(max_size=200), st.sampled_from(Ernst))
def test_any_text(tekst: str, ernst: Ernst) -> None:
    """Any text of a user stands in the copy as text, and the copy can be annotated again"""
    bevinding = build_bevinding("C2", ernst=ernst, melding=tekst)

    kopie = annotate(annotate(KLEIN, bevinding).inhoud, bevinding).inhoud

    boek = load_workbook(BytesIO(kopie))
    assert all(
        cel.data_type != "f" for rij in get_blad(boek, "Bevindingen").iter_rows() for cel in rij
    )
    assert str(get_blad(boek)["C2"].comment).count("Fout (INTAKE-99)") == (ernst is Ernst.FOUT)
    assert get_blad(boek)["C2"].value == "Z-1"


@traag
@given(st.sampled_from(DELEN), st.integers(0, 10_000), st.binary(max_size=6), st.text(max_size=12))
def test_any_damage(tmp_path: Path, deel: str, plek: int, stuk: bytes, cel: str) -> None:
    """A workbook damaged anywhere gets a copy or an opmerking, and is never changed itself"""
    data = read_parts(KLEIN)[deel]
    plek %= len(data)
    pad = tmp_path / "x.xlsx"
    pad.write_bytes(repack(KLEIN, (deel, data[:plek] + stuk + data[plek + len(stuk) :])))
    voor = pad.read_bytes()
    fout = Bevinding("INTAKE-99", Ernst.FOUT, Plaats(str(pad), "Intake", cel), "mis.", "Herstel.")

    (nieuw,) = store_annotaties([Resultaat(str(pad), "", None, None, (fout,))], tmp_path)

    codes = {b.code for b in nieuw.bevindingen} - {"INTAKE-99"}
    assert (nieuw.annotatie is None) == (KOPIE_NIET_MOGELIJK.code in codes)
    assert pad.read_bytes() == voor
