"""The one catalogue of bevindingen: every code, with its severity, sentence and remedy."""

from afweging_xlsx.domain.bevinding import Bevindingsoort
from afweging_xlsx.domain.catalogus import bestand, grens, intake, kader, proef, run, uitvoer

CATALOGUS: tuple[Bevindingsoort, ...] = tuple(
    soort
    for module in (bestand, grens, intake, kader, proef, uitvoer, run)
    for soort in vars(module).values()
    if isinstance(soort, Bevindingsoort)
)
