"""Bevindingen about the files that are written (codes UITVOER-nn)."""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

GENUMMERD = Bevindingsoort(
    "UITVOER-01",
    Ernst.OPMERKING,
    "Nieuwe versie naast een bestaand bestand",
    "'{naam}' bestaat al en is niet van deze aanvraag, of iemand heeft het gewijzigd. "
    "Het blijft zoals het is.",
    "De nieuwe versie heet '{nieuw}'. Vergelijk beide bestanden.",
    voorbeeld={"naam": "Z-26-1.docx", "nieuw": "Z-26-1-2.docx"},
)
