"""What an answer cell accepts and says: dropdown, limits, the help of the question, errors."""

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from openpyxl.worksheet.datavalidation import DataValidation

from afweging_xlsx.domain.aanvraag import EERSTE_JAAR, JAAR, LAATSTE_JAAR
from afweging_xlsx.domain.kader import FASENLIJST, TYPENLIJST
from afweging_xlsx.domain.notatie import format_dagnummer
from afweging_xlsx.domain.rijen import Vraag, Vraagsoort
from afweging_xlsx.writing.indeling import Indeling
from afweging_xlsx.writing.lijsten import FASEN_PER_TYPE, Lijstnamen
from afweging_xlsx.writing.opmaak import write_tekst

_EERSTE_DATUM = date(EERSTE_JAAR, 1, 1)
_LANGSTE_HULP, _LANGSTE_FOUT = 255, 224
_VERWIJZING = "… Lees verder op het blad Toelichting."
_LEEG = "Weet u het niet? Laat de cel dan leeg."

Validatiesoort = Literal["list", "decimal", "whole", "date"]
_BOVEN_NUL: Final = ("decimal", "greaterThan", "0")


@dataclass(frozen=True, slots=True)
class Bronnen:
    """Where dropdowns find their lists: the form and the defined names."""

    indeling: Indeling
    lijsten: Lijstnamen

    def find_formule(self, vraag: Vraag) -> str:
        """The source of the dropdown of a question; phases follow from the chosen type."""
        typevraag = self.indeling.typevraag
        eigen = self.lijsten.per_lijst[vraag.keuzelijst]
        if vraag.keuzelijst != FASENLIJST or typevraag is None or not self.lijsten.fasen_per_type:
            return eigen
        typen = self.lijsten.per_lijst[TYPENLIJST]
        gekozen = f"MATCH({self.indeling.cellen[typevraag.id]},{typen},0)"
        return f'INDIRECT(IFERROR(INDEX({FASEN_PER_TYPE},{gekozen}),"{eigen}"))'


@dataclass(frozen=True, slots=True)
class _Regel:
    """What a kind of question accepts, with the title of its help and its error message."""

    titel: str
    fout: str = ""
    soort: Validatiesoort | None = None
    operator: Literal["greaterThan", "greaterThanOrEqual", "between"] | None = None
    vanaf: str | None = None
    tot: str | None = None
    stijl: Literal["stop", "warning"] = "stop"


def write_validatie(vraag: Vraag, bronnen: Bronnen) -> DataValidation:
    """The validation of the answer cell of this question.

    It refuses what cannot be read, but for several answers in one cell: no list can check those. A
    number may be typed with its unit ("2 MWh"): then it only asks whether that was meant.
    """
    regel = _find_regel(vraag, bronnen)
    return DataValidation(
        type=regel.soort,
        operator=regel.operator,
        formula1=regel.vanaf,
        formula2=regel.tot,
        allow_blank=True,
        showErrorMessage=bool(regel.fout),
        errorStyle=regel.stijl if regel.fout else None,
        errorTitle=regel.titel if regel.fout else None,
        error=_cut(regel.fout, _LANGSTE_FOUT, "…") if regel.fout else None,
        showInputMessage=True,
        promptTitle=regel.titel,
        prompt=_cut(_compose_hulp(vraag, bronnen), _LANGSTE_HULP, _VERWIJZING) or None,
    )


def _find_regel(vraag: Vraag, bronnen: Bronnen) -> _Regel:
    if vraag.soort is Vraagsoort.DATUM:
        return _Regel(
            "Vul een datum in",
            f"Vul een datum in, bijvoorbeeld 3-3-2026. {_LEEG}",
            "date",
            "greaterThanOrEqual",
            str(format_dagnummer(_EERSTE_DATUM)),
        )
    if vraag.soort is Vraagsoort.GETAL:
        return _find_getalregel(vraag)
    if vraag.soort is Vraagsoort.TEKST or vraag.keuzelijst not in bronnen.lijsten.per_lijst:
        return _Regel("Vul een tekst in")
    if vraag.soort is Vraagsoort.MEERKEUZE:
        return _Regel("Kies of typ uw antwoorden", soort="list", vanaf=bronnen.find_formule(vraag))
    return _Regel(
        "Kies uit de lijst",
        "Dit antwoord staat niet in de lijst. Kies een antwoord met het pijltje naast de cel.",
        "list",
        vanaf=bronnen.find_formule(vraag),
    )


def _find_getalregel(vraag: Vraag) -> _Regel:
    if vraag.eenheid == JAAR:
        return _Regel(
            "Vul een jaartal in",
            f"Vul een jaartal van vier cijfers in, bijvoorbeeld 2032. {_LEEG}",
            "whole",
            "between",
            str(EERSTE_JAAR),
            str(LAATSTE_JAAR),
        )
    if not vraag.eenheid:
        return _Regel("Vul een getal in", f"Vul één getal boven nul in. {_LEEG}", *_BOVEN_NUL)
    fout = (
        f"Vul één getal boven nul in, in {vraag.eenheid}. Hebt u de eenheid achter het getal gezet?"
        f" Kies dan Ja. {_LEEG}"
    )
    return _Regel("Klopt dit getal?", fout, *_BOVEN_NUL, stijl="warning")


def _compose_hulp(vraag: Vraag, bronnen: Bronnen) -> str:
    """The help of the question, and for several answers also what may be typed."""
    if vraag.soort is not Vraagsoort.MEERKEUZE:
        return vraag.hulp
    labels = "; ".join(dict.fromkeys(k.label for k in bronnen.indeling.kader.keuzes(vraag)))
    return f"{vraag.hulp} Kies uit: {labels}.".strip()


def _cut(tekst: str, grens: int, rest: str) -> str:
    """The text as far as it fits in so many code units, broken between words."""
    schoon = write_tekst(" ".join(tekst.split()))
    if _length(schoon) <= grens:
        return schoon
    while schoon and _length(schoon + rest) > grens:
        schoon = schoon.rpartition(" ")[0] if " " in schoon else schoon[:-1]
    return schoon.rstrip(" .,;:") + rest


def _length(tekst: str) -> int:
    return len(tekst.encode("utf-16-le")) // 2
