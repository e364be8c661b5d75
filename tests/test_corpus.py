"""The corpus: odd, broken and hostile files of every kind, each with the codes that it gives.

`tests/corpus/` makes them; none is in the repository. All are checked in one run, as a user would
check a folder of them; what takes long is in tests/acceptance/test_zware_bestanden.py.
"""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pytest

from afweging_xlsx.controle import check_bestanden
from afweging_xlsx.domain.catalogus import run
from corpus import deur, intake, sjabloon
from corpus.geval import MASTER, Geval

GEVALLEN = [*deur.list_gevallen(), *intake.list_gevallen(), *sjabloon.list_gevallen()]
NAMEN = [geval.naam for geval in GEVALLEN]

Uitslag = Mapping[str, tuple[frozenset[str], bool]]


@pytest.fixture(scope="module")
def uitslag(tmp_path_factory: pytest.TempPathFactory) -> Uitslag:
    """For each file the codes it gave, and whether it is still what it was."""
    map_ = tmp_path_factory.mktemp("corpus")
    hashes = {geval.bestand: _store(geval, map_) for geval in GEVALLEN}
    paden = [map_ / geval.bestand for geval in GEVALLEN]
    controle = check_bestanden(paden, MASTER.pad)
    gelijk = {p.name: sha256(p.read_bytes()).hexdigest() == hashes[p.name] for p in paden}
    return {
        Path(resultaat.bestand).name: (
            frozenset(bevinding.code for bevinding in resultaat.bevindingen),
            gelijk[Path(resultaat.bestand).name],
        )
        for resultaat in controle.resultaten
    }


def _store(geval: Geval, map_: Path) -> str:
    inhoud = geval.maak(geval.basis)
    (map_ / geval.bestand).write_bytes(inhoud)
    return sha256(inhoud).hexdigest()


def test_size_of_the_corpus() -> None:
    """There are at least eighty cases, each under its own name, also some that pass"""
    assert len(NAMEN) == len(set(NAMEN)) >= 80
    assert sum(not geval.codes for geval in GEVALLEN) >= 20


@pytest.mark.parametrize("geval", GEVALLEN, ids=NAMEN)
def test_codes(geval: Geval, uitslag: Uitslag) -> None:
    """A file gives exactly its codes, and stays as it was"""
    codes, gelijk = uitslag[geval.bestand]

    assert codes == geval.codes, geval.reden
    assert gelijk


def test_nothing_unexpected(uitslag: Uitslag) -> None:
    """No file makes the program stumble"""
    assert [
        naam for naam, (codes, _) in uitslag.items() if run.ONVERWACHTE_FOUT.code in codes
    ] == []
