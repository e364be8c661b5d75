"""Fill in a workbook with LibreOffice itself, and tell what it shows then.

Run by the Python that has `uno` (/usr/bin/python3), so it uses nothing of this project:
    python3 vul_in.py < opdracht.json
with {"bron", "doel", "antwoorden": {vraag-id: text as an officer types it}, "keuzelijsten": [ids]}.
Prints {"status": {vraag-id: ..}, "teller": .., "keuzes": {vraag-id: [..]},
"notities": {sheet: {cell: text}}, "links": [where those on the first sheet lead]}.
"""

import json
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

BLAD, KOLOMMEN, MEESTE_RIJEN = "Intake", 5, 200
PROEFKOLOM = 8  # without anything in it


def main():
    """Open, fill in, save; the answer goes to stdout."""
    opdracht = json.load(sys.stdin)
    with open_kantoor() as (bureau, _diensten):
        uitslag = fill_in(bureau, opdracht)
    print(json.dumps(uitslag))


@contextmanager
def open_kantoor():
    """An office of our own, with its own profile: its desktop and its services."""
    with tempfile.TemporaryDirectory() as map_:
        pijp = f"afweging{Path(map_).name}"
        kantoor = subprocess.Popen(
            ["soffice", f"-env:UserInstallation={Path(map_).as_uri()}", "--headless",
             "--norestore", f"--accept=pipe,name={pijp};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            diensten = connect(pijp)
            bureau = diensten.createInstance("com.sun.star.frame.Desktop")
            try:
                yield bureau, diensten
            finally:
                bureau.terminate()
        finally:
            try:
                kantoor.wait(timeout=30)
            except subprocess.TimeoutExpired:
                kantoor.kill()


def connect(pijp):
    """The services of the office that listens on this pipe."""
    hier = uno.getComponentContext()
    zoeker = hier.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", hier
    )
    for _ in range(240):
        try:
            return zoeker.resolve(f"uno:pipe,name={pijp};urp;StarOffice.ServiceManager")
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("soffice did not start within a minute")


def fill_in(bureau, opdracht):
    """Type the answers, recalculate, save, and read what the form shows."""
    document = bureau.loadComponentFromURL(
        Path(opdracht["bron"]).as_uri(), "_blank", 0, (set_property("Hidden", True),)
    )
    blad = document.Sheets.getByName(BLAD)
    rijen = find_rijen(blad)
    for vraag, tekst in opdracht["antwoorden"].items():
        blad.getCellByPosition(2, rijen[vraag]).setFormula(tekst)
    document.calculateAll()
    uitslag = {
        "status": {v: blad.getCellByPosition(4, rij).String for v, rij in rijen.items()},
        "teller": blad.getCellByPosition(0, 4).String,
        "keuzes": {v: list_keuzes(document, blad, rijen[v]) for v in opdracht["keuzelijsten"]},
        "notities": {blad.Name: list_notities(blad) for blad in document.Sheets},
        "links": list_links(document.Sheets.getByIndex(0)),
    }
    document.storeToURL(
        Path(opdracht["doel"]).as_uri(), (set_property("FilterName", "Calc MS Excel 2007 XML"),)
    )
    document.close(True)
    return uitslag


def find_rijen(blad):
    """The row of each question, below the header."""
    ids = [blad.getCellByPosition(0, rij).String for rij in range(MEESTE_RIJEN)]
    kop = ids.index("id")
    return {id_: rij for rij, id_ in enumerate(ids) if rij > kop and id_}


def list_keuzes(document, blad, rij):
    """What the dropdown of an answer offers at this moment, by its own formula."""
    validatie = blad.getCellByPosition(2, rij).Validation
    if validatie.Type.value != "LIST":
        raise SystemExit(f"row {rij + 1} has no dropdown")
    blad.unprotect("")
    proef = blad.getCellByPosition(PROEFKOLOM, rij)
    proef.setFormula(f'=TEXTJOIN("|";1;{validatie.getFormula1()})')
    document.calculateAll()
    tekst = proef.String
    proef.setFormula("")
    blad.protect("")
    return tekst.split("|")


def list_notities(blad):
    """The comments of a sheet, by cell."""
    plaatsen = [(n.Position.Column, n.Position.Row, n.String) for n in blad.Annotations]
    return {f"{chr(ord('A') + kolom)}{rij + 1}": tekst for kolom, rij, tekst in plaatsen}


def list_links(blad):
    """Where the links in the cells of a sheet lead."""
    cellen = (
        blad.getCellByPosition(kolom, rij)
        for rij in range(MEESTE_RIJEN)
        for kolom in range(KOLOMMEN)
    )
    return [veld.URL for cel in cellen for veld in cel.TextFields]


def set_property(naam, waarde):
    """A setting by name, as the office takes them."""
    eigenschap = PropertyValue()
    eigenschap.Name, eigenschap.Value = naam, waarde
    return eigenschap


if __name__ == "__main__":
    main()
