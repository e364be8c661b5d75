"""The heaviest files stay within the bounds: 300 MB and 5 seconds for the whole command.

Each is checked by a process of its own, which the system ends when it takes more of either.
"""

import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.geval import INTAKE, MASTER, SJABLOON, Basis, before_end, edit, read_delen
from pakketten import zip_parts

MB, SECONDEN = 300, 5
BEGRENSD = (
    "import resource, runpy, sys; "
    f"resource.setrlimit(resource.RLIMIT_DATA, ({MB} * 10**6,) * 2); "
    f"resource.setrlimit(resource.RLIMIT_CPU, ({SECONDEN},) * 2); "
    "sys.argv[0] = 'afweging'; runpy.run_module('afweging_xlsx', run_name='__main__')"
)
STIJL = b'<row r="%d" s="1"><c r="A%d" s="1"/><c r="B%d" s="1"/></row>'

Maker = Callable[[Basis], bytes]


def _rijen(rij: Callable[[int], bytes], aantal: int) -> Maker:
    """The main sheet with these rows below its own."""
    erbij = b"".join(rij(nummer) for nummer in range(1_000, 1_000 + aantal))
    return edit(
        lambda basis: basis.hoofd,
        lambda data: data.replace(b"</sheetData>", erbij + b"</sheetData>"),
    )


def _ruis(lengte: int) -> bytes:
    """Text that cannot be packed tight, the same in each run."""
    return random.Random(7).randbytes(lengte // 2).hex().encode()


def _delen(erbij: dict[str, bytes]) -> Maker:
    return lambda basis: zip_parts(*(read_delen(basis) | erbij).items())


def _breed(nummer: int) -> bytes:
    return b'<row r="%d">%s</row>' % (nummer, b'<c s="1"/>' * 120)


def _tekst(stuk: bytes) -> Maker:
    """The template with a paragraph more."""
    alinea = b"<w:p><w:r><w:t>" + stuk + b"</w:t></w:r></w:p><w:sectPr"
    return edit(lambda basis: basis.hoofd, lambda data: data.replace(b"<w:sectPr", alinea, 1))


def _in_stijlen(stuk: bytes) -> Maker:
    return edit(lambda basis: basis.stijlen, before_end(stuk))


GEVALLEN: dict[str, tuple[Basis, Callable[[], Maker], int]] = {
    "a million styled rows": (INTAKE, lambda: _rijen(lambda n: STIJL % (n, n, n), 1_000_000), 0),
    "a million empty rows in a master": (
        MASTER,
        lambda: _rijen(lambda n: b'<row r="%d" s="1"/>' % n, 1_040_000),
        0,
    ),
    "as many cells as may be": (INTAKE, lambda: _rijen(_breed, 3_900), 0),
    "a hundred parts of 9 MB": (
        MASTER,
        lambda: _delen({f"x/{n}.bin": bytes(9_000_000) for n in range(100)}),
        4,
    ),
    "a hundred thousand parts": (
        SJABLOON,
        lambda: _delen({f"x/{n}": b"" for n in range(100_000)}),
        3,
    ),
    "half a million styles": (INTAKE, lambda: _in_stijlen(b'<xf numFmtId="9"/>' * 500_000), 3),
    "a text of 40 MB": (MASTER, lambda: _in_stijlen(b"<a>" + _ruis(40_000_000) + b"</a>"), 4),
    "a template of a megabyte": (SJABLOON, lambda: _tekst(_ruis(990_000)), 0),
}
"""The base, how it is made, and the exit code: 0 when it is read, 3 or 4 when it is refused."""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot bound a process like this")
@pytest.mark.parametrize("naam", sorted(GEVALLEN))
def test_within_bounds(naam: str, tmp_path: Path) -> None:
    """Whatever the file holds, the answer comes in time and the memory stays small"""
    basis, maak, code = GEVALLEN[naam]
    pad = tmp_path / f"zwaar{basis.pad.suffix}"
    pad.write_bytes(maak()(basis))

    uitvoer = subprocess.run(
        [sys.executable, "-c", BEGRENSD, "controleer", str(pad), "--kader", str(MASTER.pad)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        check=False,
    )

    assert (uitvoer.returncode, uitvoer.stderr.count("Traceback")) == (code, 0), uitvoer.stderr
