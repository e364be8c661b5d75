"""Where a fact stands: file, sheet and cell."""

import re
from dataclasses import dataclass

_CEL = re.compile(r"([A-Z]{1,3})([0-9]+)")


@dataclass(frozen=True, slots=True)
class Plaats:
    """A place in a file; `blad` and `cel` are empty when the whole file or sheet is meant."""

    bestand: str = ""
    blad: str = ""
    cel: str = ""

    @property
    def volgorde(self) -> tuple[str, str, int, int, str]:
        """Sort key: file, sheet, row, column; whole files before their cells."""
        match = _CEL.fullmatch(self.cel)
        if match is None:
            return (self.bestand, self.blad, 0, 0, self.cel)
        kolom, rij = match.groups()
        return (self.bestand, self.blad, int(rij), len(kolom), kolom)

    def __str__(self) -> str:
        """The place as a reader says it: "Blad 'Intake', cel C12"."""
        if self.blad and self.cel:
            return f"Blad '{self.blad}', cel {self.cel}"
        if self.blad:
            return f"Blad '{self.blad}'"
        return ""
