"""Type in a workbook with LibreOffice itself, as different people do at their own keyboards.

Run by the Python that has `uno` (/usr/bin/python3), so it uses nothing of this project:
    python3 typ_in.py < dagen.json
with {"bron": .., "dagen": [{"doel": .., "taal": "nl-NL", "handelingen": [[what, of what, how]]}]}.
Prints a list with for each day {vraag-id: the cell of its answer}, as it is in the end.
"""

import json
import sys
from pathlib import Path

import uno
from vul_in import BLAD, MEESTE_RIJEN, open_kantoor, set_property

LETTERS = "ABCDEFGH"


def main():
    """Do every day in one office; the answer goes to stdout."""
    opdracht = json.load(sys.stdin)
    with open_kantoor() as (bureau, diensten):
        plaatsen = [type_dag(bureau, diensten, opdracht["bron"], d) for d in opdracht["dagen"]]
    print(json.dumps(plaatsen))


def type_dag(bureau, diensten, bron, dag):
    """One person fills in the form and saves it."""
    set_taal(diensten, dag["taal"])
    document = bureau.loadComponentFromURL(
        Path(bron).as_uri(), "_blank", 0, (set_property("Hidden", True),)
    )
    blad = document.Sheets.getByName(BLAD)
    for wat, waarvan, hoe in dag["handelingen"]:
        HANDELINGEN[wat](document, blad, waarvan, hoe)
    document.calculateAll()
    rijen, kolommen = find_tabel(blad)
    plaatsen = {id_: f"{LETTERS[kolommen['antwoord']]}{rij + 1}" for id_, rij in rijen.items()}
    document.storeToURL(
        Path(dag["doel"]).as_uri(), (set_property("FilterName", "Calc MS Excel 2007 XML"),)
    )
    document.close(True)
    return plaatsen


def set_taal(diensten, taal):
    """The language of the keyboard: how numbers and dates are typed."""
    beheer = diensten.createInstance("com.sun.star.configuration.ConfigurationProvider")
    instellingen = beheer.createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationUpdateAccess",
        (set_property("nodepath", "/org.openoffice.Setup/L10N"),),
    )
    instellingen.setPropertyValue("ooSetupSystemLocale", taal)
    instellingen.commitChanges()


def find_tabel(blad):
    """The row of each question and the column of each header, wherever they are now."""
    for kop in range(1, MEESTE_RIJEN):
        koppen = [read_kop(blad, k, kop) for k in range(len(LETTERS))]
        if "id" in koppen and "antwoord" in koppen:
            kolommen = {naam: k for k, naam in enumerate(koppen) if naam}
            ids = [blad.getCellByPosition(kolommen["id"], r).String for r in range(MEESTE_RIJEN)]
            return {i: r for r, i in enumerate(ids) if r > kop and i}, kolommen
    raise SystemExit("no header row")


def read_kop(blad, kolom, rij):
    """The text of a header, which may be merged with the cell above it."""
    boven, cel = (blad.getCellByPosition(kolom, r) for r in (rij - 1, rij))
    return cel.String or (boven.String if boven.IsMerged else "")


def find_cel(blad, vraag, kop):
    """The cell of this question under this header."""
    rijen, kolommen = find_tabel(blad)
    return blad.getCellByPosition(kolommen[kop], rijen[vraag])


def type_antwoord(_document, blad, vraag, tekst):
    """Type in the column antwoord: numbers, dates and formulas become what the office makes."""
    find_cel(blad, vraag, "antwoord").FormulaLocal = tekst


def paste_antwoord(_document, blad, vraag, tekst):
    """Paste text in the column antwoord: it stays the text that it is."""
    find_cel(blad, vraag, "antwoord").String = tekst


def type_toelichting(_document, blad, vraag, tekst):
    """Type in the column toelichting."""
    find_cel(blad, vraag, "toelichting").FormulaLocal = tekst


def set_datumnotatie(document, blad, vraag, notatie):
    """Give an answer another notation, such as a date."""
    notaties, taal = document.NumberFormats, uno.createUnoStruct("com.sun.star.lang.Locale")
    sleutel = notaties.queryKey(notatie, taal, False)
    sleutel = notaties.addNew(notatie, taal) if sleutel < 0 else sleutel
    blad.unprotect("")
    find_cel(blad, vraag, "antwoord").NumberFormat = sleutel


def delete_rij(_document, blad, vraag, _hoe):
    """Delete the row of a question."""
    blad.unprotect("")
    blad.Rows.removeByIndex(find_tabel(blad)[0][vraag], 1)


def insert_rijen(_document, blad, _waarvan, aantal):
    """Insert empty rows on top."""
    blad.unprotect("")
    blad.Rows.insertByIndex(0, aantal)


def move_kolom(_document, blad, kop, naar):
    """Move a column in front of another, with all that is in it."""
    blad.unprotect("")
    kolommen = find_tabel(blad)[1]
    blad.Columns.insertByIndex(kolommen[naar], 1)
    kolommen = find_tabel(blad)[1]
    bron = blad.getCellRangeByPosition(kolommen[kop], 0, kolommen[kop], MEESTE_RIJEN)
    doel = blad.getCellByPosition(kolommen[naar] - 1, 0)
    blad.moveRange(doel.CellAddress, bron.RangeAddress)


def sort_rijen(_document, blad, kop, _hoe):
    """Sort the rows below the header by a column."""
    blad.unprotect("")
    rijen, kolommen = find_tabel(blad)
    bereik = blad.getCellRangeByPosition(
        0, min(rijen.values()), len(LETTERS) - 1, max(rijen.values())
    )
    veld = uno.createUnoStruct("com.sun.star.table.TableSortField")
    veld.Field, veld.IsAscending = kolommen[kop], True
    velden = uno.Any("[]com.sun.star.table.TableSortField", (veld,))
    bereik.sort((set_property("SortFields", velden), set_property("ContainsHeader", False)))


def hide_rij(_document, blad, vraag, _hoe):
    """Hide the row of a question, as a filter does."""
    blad.unprotect("")
    blad.Rows.getByIndex(find_tabel(blad)[0][vraag]).IsVisible = False


def rename_blad(document, blad, _waarvan, naam):
    """Give the sheet another name."""
    document.unprotect("")
    blad.Name = naam


def delete_blad(document, _blad, naam, _hoe):
    """Delete another sheet."""
    document.unprotect("")
    document.Sheets.removeByName(naam)


def merge_kop(_document, blad, kop, _hoe):
    """Merge the header of a column with the cell above it."""
    blad.unprotect("")
    rijen, kolommen = find_tabel(blad)
    rij = min(rijen.values())
    while blad.getCellByPosition(kolommen[kop], rij).String != kop:
        rij -= 1
    blad.getCellByPosition(kolommen[kop], rij).String = ""
    blad.getCellByPosition(kolommen[kop], rij - 1).String = kop
    blad.getCellRangeByPosition(kolommen[kop], rij - 1, kolommen[kop], rij).merge(True)


HANDELINGEN = {
    "typt": type_antwoord,
    "plakt": paste_antwoord,
    "licht toe": type_toelichting,
    "maakt op": set_datumnotatie,
    "haalt rij weg": delete_rij,
    "voegt rijen in": insert_rijen,
    "verplaatst kolom": move_kolom,
    "sorteert": sort_rijen,
    "verbergt rij": hide_rij,
    "hernoemt blad": rename_blad,
    "haalt blad weg": delete_blad,
    "voegt kop samen": merge_kop,
}


if __name__ == "__main__":
    main()
