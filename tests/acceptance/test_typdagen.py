"""Ten typical typing days in LibreOffice. Run with `pytest -m libreoffice`.

Everything that can be read is read, everything else is named at its cell; nothing is guessed. What
is read and what is said stands in typdagen.txt, and typproef.py writes it anew.
"""

import pytest

from acceptance.typdagen import DAGEN, Dag
from acceptance.typproef import Ingetypt, describe_dag, read_verwacht, type_dagen
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.pipeline import load_intake

per_dag = pytest.mark.parametrize("dag", DAGEN, ids=lambda dag: dag.naam)
pytestmark = pytest.mark.libreoffice


@pytest.fixture(scope="module")
def ingetypt(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Ingetypt]:
    """The ten forms, typed in one office."""
    return type_dagen(tmp_path_factory.mktemp("typdagen"))


@per_dag
def test_day(dag: Dag, ingetypt: dict[str, Ingetypt], kader: Kader) -> None:
    """What can be read is read from its cell, and all else is named there"""
    assert describe_dag(ingetypt[dag.naam], kader) == read_verwacht()[dag.naam]


@per_dag
def test_cells(dag: Dag, ingetypt: dict[str, Ingetypt]) -> None:
    """The cell of each answer is the one that the office has for it"""
    intake = load_intake(ingetypt[dag.naam].pad).intake

    assert intake is not None
    assert ingetypt[dag.naam].cellen == {i.vraag: i.plaats.cel for i in intake.invullingen}
