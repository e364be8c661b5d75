"""The options that need more than a look."""

from datetime import date

import click
import pytest

from afweging_xlsx.cli.opties import Datum


@pytest.mark.parametrize("tekst", ["2026-03-03", "3-3-2026", "3 maart 2026"])
def test_date_as_people_write_it(tekst: str) -> None:
    """A date may be ISO or Dutch"""
    assert Datum().convert(tekst, None, None) == date(2026, 3, 3)


def test_no_date() -> None:
    """What is no date is wrong use, with an example of a date"""
    with pytest.raises(click.BadParameter, match="Typ bijvoorbeeld 2026-03-03"):
        Datum().convert("gisteren", None, None)
