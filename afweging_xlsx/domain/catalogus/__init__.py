"""The one catalogue of bevindingen: every code, with its severity, sentence and remedy."""

from afweging_xlsx.domain.bevinding import Bevindingsoort
from afweging_xlsx.domain.catalogus import (
    bestand,
    grens,
    intake,
    kader,
    logica,
    proef,
    run,
    samenhang,
    sjabloon,
    taal,
    uitvoer,
    voorwaarde,
    vroeger,
)

CATALOGUS: tuple[Bevindingsoort, ...] = tuple(
    soort
    for module in (
        bestand,
        grens,
        intake,
        vroeger,
        kader,
        voorwaarde,
        proef,
        logica,
        samenhang,
        taal,
        sjabloon,
        uitvoer,
        run,
    )
    for soort in vars(module).values()
    if isinstance(soort, Bevindingsoort)
)
