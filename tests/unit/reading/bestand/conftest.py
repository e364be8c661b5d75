"""Sound files, for tests that change one thing in them."""

import pytest

from pakketten import build_document, build_klein


@pytest.fixture(scope="module")
def klein() -> bytes:
    """A workbook without anything wrong."""
    return build_klein()


@pytest.fixture(scope="module")
def document() -> bytes:
    """A Word document without anything wrong."""
    return build_document()
