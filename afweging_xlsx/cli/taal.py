"""Dutch for the messages of Click, and streams that never fail on a character."""

import gettext
import os
import sys
from io import TextIOWrapper
from pathlib import Path

LOCALE = Path(__file__).parent / "locale"


def bind_taal() -> None:
    """Let Click, which uses gettext's global domain, find our Dutch catalogue in this process."""
    os.environ["LANGUAGE"] = "nl"
    gettext.bindtextdomain("messages", LOCALE)
    gettext.textdomain("messages")


def bind_uitvoer() -> None:
    """Let characters that the console lacks come out as "?" in place of an error."""
    for stroom in (sys.stdout, sys.stderr):
        if isinstance(stroom, TextIOWrapper):
            stroom.reconfigure(errors="replace")


def wants_kleur() -> bool | None:
    """False when the user wants no colour (NO_COLOR, TERM=dumb), else None: Click decides."""
    zonder = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return False if zonder else None
