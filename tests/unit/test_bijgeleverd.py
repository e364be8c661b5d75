"""Files that ship, and the nearest copies of a user."""

from pathlib import Path

from afweging_xlsx.bijgeleverd import (
    INTAKES,
    MASTER,
    NOTASJABLOON,
    find_bijgeleverd,
    find_kader,
    find_notasjabloon,
)


def _place(pad: Path) -> Path:
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.touch()
    return pad


def test_every_shipped_file_is_there() -> None:
    """The master, the template and the examples ship with the program"""
    assert find_bijgeleverd(MASTER).is_file()
    assert find_bijgeleverd(NOTASJABLOON).is_file()
    assert find_bijgeleverd(INTAKES).is_dir()


def test_kader_nearest_upwards(tmp_path: Path) -> None:
    """The nearest master counts, not one further up"""
    _place(tmp_path / MASTER)
    dichtbij = _place(tmp_path / "a" / MASTER)
    (tmp_path / "a" / "b").mkdir()

    assert find_kader(tmp_path / "a" / "b") == dichtbij.resolve()


def test_kader_that_ships(tmp_path: Path) -> None:
    """Where no master is found upwards, the one that ships is used"""
    assert find_kader(tmp_path) == find_bijgeleverd(MASTER)


def test_template_of_work_folder(tmp_path: Path) -> None:
    """The note template stands in templates/ next to the work folder of the master"""
    kader = _place(tmp_path / "werk" / MASTER)
    sjabloon = _place(tmp_path / "werk" / NOTASJABLOON)
    elders = _place(tmp_path / "elders" / NOTASJABLOON)

    assert find_notasjabloon(kader, elders.parent.parent) == sjabloon.resolve()


def test_template_nearest(tmp_path: Path) -> None:
    """For a master outside a work folder the nearest template counts"""
    kader = _place(tmp_path / "los" / "map" / "kader.xlsx")
    sjabloon = _place(tmp_path / "hier" / NOTASJABLOON)

    assert find_notasjabloon(kader, sjabloon.parent.parent) == sjabloon.resolve()


def test_template_that_ships(tmp_path: Path) -> None:
    """Where no template is found, the one that ships is used"""
    kader = _place(tmp_path / "los" / "map" / "kader.xlsx")

    assert find_notasjabloon(kader, tmp_path) == find_bijgeleverd(NOTASJABLOON)
