"""The sheet Intake: what an officer fills in, row by row."""

from dataclasses import replace

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.numbers import NumberFormat
from openpyxl.worksheet.worksheet import Worksheet

from afweging_xlsx.domain.aanvraag import JAAR
from afweging_xlsx.domain.rijen import Vraag, Vraagsoort
from afweging_xlsx.writing import formules
from afweging_xlsx.writing.indeling import KOLOMMEN, KOPRIJ, Formulierrij, Indeling
from afweging_xlsx.writing.lijsten import Lijstnamen
from afweging_xlsx.writing.opmaak import (
    AANDACHT,
    DATUMNOTATIE,
    GRIJS,
    ID,
    INLEIDING,
    INVULLING,
    KOP,
    SECTIE,
    TEKST,
    TEKSTGRIJS,
    TITEL,
    VET,
    write_cel,
    write_formule,
    write_hoogten,
    write_pagina,
)
from afweging_xlsx.writing.validatie import Bronnen, write_validatie

VERSIECEL = "$B$4"
_BREEDTES = {"A": 25, "B": 46, "C": 38, "D": 38, "E": 33}
_GEHEEL, _MET_DECIMALEN, _JAARTAL = "#,##0", "#,##0.###", "0"
_UITLEG = (
    "Vul de kolom 'antwoord' in. Klik op een cel: dan ziet u uitleg. Meer staat op het blad"
    " Toelichting. Weet u iets niet? Laat de cel dan leeg."
)


def write_invulblad(blad: Worksheet, indeling: Indeling, lijsten: Lijstnamen) -> None:
    """Fill the sheet Intake: title, counter, header and one row a question; then protect it."""
    _write_boven(blad, indeling)
    for kolom, naam in enumerate(KOLOMMEN, 1):
        write_cel(blad.cell(KOPRIJ, kolom), naam, KOP)
    bronnen = Bronnen(indeling, lijsten)
    for rij in indeling.rijen:
        if rij.vraag is None:
            _write_sectie(blad, rij)
        else:
            _write_vraag(blad, rij, rij.vraag, bronnen)
    _mark_status(blad, indeling)
    _set_scherm(blad, indeling)
    _protect(blad)
    write_hoogten(blad, KOPRIJ + 1)
    write_pagina(blad, KOPRIJ)


def _write_boven(blad: Worksheet, indeling: Indeling) -> None:
    versie = indeling.kader.versie
    titel = " - ".join(filter(None, ("Intakeformulier", versie.organisatie)))
    write_cel(blad["A1"], titel, TITEL)
    write_cel(blad["A2"], _UITLEG, INLEIDING)
    if indeling.typevraag is not None:
        eerst = f"Beantwoord eerst '{indeling.typevraag.vraag}'."
        tekst = f"{eerst} Vragen die niet bij uw antwoord horen, worden grijs."
        write_cel(blad["A3"], tekst, INLEIDING)
    write_cel(blad["A4"], "Formulierversie", INLEIDING)
    write_cel(blad["B4"], versie.versie, INLEIDING)
    write_formule(blad["A5"], formules.write_tellerformule(indeling.bereik("E")), VET)
    blad.row_dimensions[1].height = 28
    blad.row_dimensions[5].height = 24
    blad.row_dimensions[KOPRIJ].height = 24


def _write_sectie(blad: Worksheet, rij: Formulierrij) -> None:
    for kolom in range(1, len(KOLOMMEN) + 1):
        write_cel(blad.cell(rij.rij, kolom), None, SECTIE)
    write_cel(blad.cell(rij.rij, 2), rij.sectie, SECTIE)
    blad.row_dimensions[rij.rij].height = 24


def _write_vraag(blad: Worksheet, rij: Formulierrij, vraag: Vraag, bronnen: Bronnen) -> None:
    indeling = bronnen.indeling
    antwoord = blad.cell(rij.rij, 3)
    write_cel(blad.cell(rij.rij, 1), vraag.id, ID)
    write_cel(blad.cell(rij.rij, 2), rij.tekst, TEKST)
    ingevuld = rij.invulling
    waarde = None if ingevuld is None else ingevuld.waarde
    write_cel(antwoord, waarde, replace(INVULLING, notatie=_find_notatie(vraag)))
    toelichting = None if ingevuld is None else ingevuld.toelichting or None
    write_cel(blad.cell(rij.rij, 4), toelichting, INVULLING)
    status = formules.write_statusformule(vraag, indeling.kader, indeling.cellen)
    write_formule(blad.cell(rij.rij, 5), status, TEKST)
    validatie = write_validatie(vraag, bronnen)
    validatie.add(antwoord)
    blad.add_data_validation(validatie)
    if antwoord.number_format == _MET_DECIMALEN:
        _hide_komma(blad, antwoord.coordinate)


def _find_notatie(vraag: Vraag) -> str:
    if vraag.soort is Vraagsoort.DATUM:
        return DATUMNOTATIE
    if vraag.soort is Vraagsoort.GETAL:
        return _JAARTAL if vraag.eenheid == JAAR else _MET_DECIMALEN
    return INVULLING.notatie


def _hide_komma(blad: Worksheet, cel: str) -> None:
    """Show 2000 as 2.000: the notation with decimals would leave a comma behind it."""
    geheel = DifferentialStyle(numFmt=NumberFormat(numFmtId=3, formatCode=_GEHEEL))
    formule = f"AND(ISNUMBER({cel}),{cel}=INT({cel}))"
    blad.conditional_formatting.add(cel, Rule("expression", dxf=geheel, formula=[formule]))


def _mark_status(blad: Worksheet, indeling: Indeling) -> None:
    """Grey for what does not apply, yellow for what still needs attention; the words say it too."""
    eerste = KOPRIJ + 1
    heel = f"A{eerste}:E{max(indeling.laatste_rij, eerste)}"
    rechts = f"C{eerste}:E{max(indeling.laatste_rij, eerste)}"
    grijs = DifferentialStyle(
        font=Font(color=TEKSTGRIJS, italic=True), fill=PatternFill(bgColor=GRIJS, fill_type="solid")
    )
    geel = DifferentialStyle(
        font=Font(bold=True), fill=PatternFill(bgColor=AANDACHT, fill_type="solid")
    )
    for bereik, status, stijl in (
        (heel, formules.NIET_VAN_TOEPASSING, grijs),
        (rechts, formules.NOG_INVULLEN, geel),
        (rechts, formules.TELT_WEL, geel),
    ):
        formule = f'$E{eerste}="{status}"'
        blad.conditional_formatting.add(bereik, Rule("expression", dxf=stijl, formula=[formule]))


def _set_scherm(blad: Worksheet, indeling: Indeling) -> None:
    """Widths, a header that stays in view, filters, and the cursor on the first answer."""
    blad.sheet_view.showGridLines = False
    for kolom, breedte in _BREEDTES.items():
        blad.column_dimensions[kolom].width = breedte
    blad.freeze_panes = f"A{KOPRIJ + 1}"
    blad.auto_filter.ref = f"A{KOPRIJ}:E{max(indeling.laatste_rij, KOPRIJ + 1)}"
    eerste = next(iter(indeling.cellen.values()), "A1").replace("$", "")
    for selectie in blad.sheet_view.selection:
        selectie.activeCell = selectie.sqref = eerste


def _protect(blad: Worksheet) -> None:
    """Guard against slips, without a password; answers, widths, heights and filters stay free."""
    blad.protection.sheet = True
    blad.protection.formatColumns = False
    blad.protection.formatRows = False
    blad.protection.autoFilter = False
