"""The JSON of the commands (design, section 9): values and ids, never labels; all keys always."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from afweging_xlsx.cli.uitleg import build_antwoord, build_uitleg

if TYPE_CHECKING:
    from afweging_xlsx.domain.afweging import Afweging
    from afweging_xlsx.domain.bevinding import Bevinding
    from afweging_xlsx.domain.kader import Kader
    from afweging_xlsx.pipeline import Resultaat

SCHEMA_VERSIE = 1
NUMMERS = (1, 2, 3)


def phrase_json(
    resultaten: "Sequence[Resultaat]",
    bevindingen: "Iterable[Bevinding]",
    kader: "Kader | None",
    uitleg: bool = False,
) -> str:
    """The one object that a command prints, in ASCII so that any console carries it.

    `bevindingen` are those about the kader, the note template and the run. With `uitleg` each
    resultaat also holds how its outcome came about.
    """
    inhoud = {
        "schema_versie": SCHEMA_VERSIE,
        "resultaten": [
            _resultaat(r, kader) | ({"uitleg": build_uitleg(r.afweging)} if uitleg else {})
            for r in resultaten
        ],
        "bevindingen": [_bevinding(bevinding) for bevinding in bevindingen],
    }
    return json.dumps(inhoud, indent=2)


def _resultaat(resultaat: "Resultaat", kader: "Kader | None") -> dict[str, Any]:
    versie = None if kader is None else kader.versie
    return {
        "bestand": resultaat.bestand,
        "status": "ok" if resultaat.ok else "fout",
        "kenmerk": resultaat.kenmerk or None,
        **_afweging(resultaat.afweging),
        "kader": versie and {"versie": versie.versie, "sha256": versie.sha256},
        "nota": _pad(resultaat.nota),
        "annotatie": _pad(resultaat.annotatie),
        "bevindingen": [_bevinding(bevinding) for bevinding in resultaat.bevindingen],
    }


def _afweging(afweging: "Afweging | None") -> dict[str, Any]:
    if afweging is None:
        return _GEEN_AFWEGING
    oordelen = afweging.oordelen
    regels = {str(n): o.regel for n, o in oordelen.items()}
    return {
        "aanvraagtype": afweging.aanvraagtype.id,
        "oplossingen": [tabel.oplossing.id for tabel in afweging.tabellen],
        "fase": afweging.fase and afweging.fase.fase,
        "criteria": {str(n): str(o.waarheid) for n, o in oordelen.items()},
        "gronden": {n: regel and str(regel.grond) for n, regel in regels.items()},
        "uitkomst": str(afweging.uitkomst),
        "beslisregels": {n: regel and regel.id for n, regel in regels.items()},
        "conclusies": [treffer.rij.id for treffer in afweging.conclusies],
        "rollen": [treffer.rij.id for treffer in afweging.rollen],
        "casussen": [keuze.casus.id for keuze in afweging.casussen],
        "aandachtspunten": [treffer.rij.id for treffer in afweging.aandachtspunten],
        "belemmeringen": [treffer.rij.id for treffer in afweging.belemmeringen],
        "open_vragen": [[vraag.id for vraag in s.vragen] for s in afweging.openstaand.sets],
        "omslag": [
            {
                "vraag": omslag.vraag.id,
                "antwoord": build_antwoord(omslag.antwoord),
                "uitkomst": str(omslag.uitkomst),
            }
            for omslag in afweging.omslagen
        ],
        "spanningen": [
            {"id": treffer.rij.id, "tekst": treffer.rij.tekst} for treffer in afweging.spanningen
        ],
    }


_GEEN_AFWEGING: dict[str, Any] = {
    "aanvraagtype": None,
    "oplossingen": [],
    "fase": None,
    "criteria": {str(n): None for n in NUMMERS},
    "gronden": {str(n): None for n in NUMMERS},
    "uitkomst": None,
    "beslisregels": {str(n): None for n in NUMMERS},
    "conclusies": [],
    "rollen": [],
    "casussen": [],
    "aandachtspunten": [],
    "belemmeringen": [],
    "open_vragen": [],
    "omslag": [],
    "spanningen": [],
}


def _bevinding(bevinding: "Bevinding") -> dict[str, str | None]:
    return {
        "code": bevinding.code,
        "ernst": str(bevinding.ernst),
        "bestand": bevinding.plaats.bestand or None,
        "blad": bevinding.plaats.blad or None,
        "cel": bevinding.plaats.cel or None,
        "melding": bevinding.melding,
        "herstel": bevinding.herstel,
    }


def _pad(pad: Path | None) -> str | None:
    return None if pad is None else str(pad)
