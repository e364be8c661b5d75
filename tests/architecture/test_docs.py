"""The generated pages of docs/ are fresh."""

import pytest

from architecture.broncode import WORTEL
from docs.generate import PAGINAS, generate_pages


@pytest.fixture(scope="module")
def paginas() -> dict[str, str]:
    """Every generated page as it should be."""
    return generate_pages()


@pytest.mark.parametrize("naam", sorted(PAGINAS))
def test_page_is_fresh(naam: str, paginas: dict[str, str]) -> None:
    """The page is what `python docs/generate.py` writes"""
    assert (WORTEL / "docs" / naam).read_text("utf-8") == paginas[naam]
