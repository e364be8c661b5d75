"""Change a note template with LibreOffice itself, as an editor does.

Run by the Python that has `uno` (/usr/bin/python3), so it uses nothing of this project:
    python3 wijzig_sjabloon.py < opdracht.json
with {"bron", "doel", "lettertype", "zin", "achter"}: every style gets the font, the sentence comes
behind the paragraph that reads `achter`, half of it bold, and that paragraph goes to the end.
"""

import json
import sys
from pathlib import Path

from vul_in import open_kantoor, set_property

TEKST = "com.sun.star.text.Paragraph"
VET = 150.0


def main():
    """Open, change, save as .docx."""
    opdracht = json.load(sys.stdin)
    with open_kantoor() as (bureau, _diensten):
        change(bureau, opdracht)


def change(bureau, opdracht):
    """Do what an editor does in an afternoon."""
    document = bureau.loadComponentFromURL(
        Path(opdracht["bron"]).as_uri(), "_blank", 0, (set_property("Hidden", True),)
    )
    stijlen = document.StyleFamilies.getByName("ParagraphStyles")
    for naam in stijlen.ElementNames:
        if stijlen.getByName(naam).isUserDefined() or naam == "Standard":
            stijlen.getByName(naam).CharFontName = opdracht["lettertype"]
    alinea = find_alinea(document, opdracht["achter"])
    add_zin(document.Text, alinea, opdracht["zin"])
    move_alinea(document, find_alinea(document, opdracht["achter"]))
    document.storeToURL(
        Path(opdracht["doel"]).as_uri(), (set_property("FilterName", "MS Word 2007 XML"),)
    )
    document.close(True)


def add_zin(tekst, alinea, zin):
    """Type a sentence in a paragraph of its own, and make its second half bold."""
    cursor = tekst.createTextCursorByRange(alinea.End)
    tekst.insertControlCharacter(cursor, 0, False)
    helft = len(zin) // 2
    tekst.insertString(cursor, zin[:helft], False)
    cursor.CharWeight = VET
    tekst.insertString(cursor, zin[helft:], False)


def move_alinea(document, alinea):
    """Cut a paragraph and paste it at the end."""
    zin = alinea.String
    document.Text.removeTextContent(alinea)
    einde = document.Text.createTextCursorByRange(document.Text.End)
    document.Text.insertControlCharacter(einde, 0, False)
    document.Text.insertString(einde, zin, False)


def find_alinea(document, zoek):
    """The paragraph of the body with exactly this text."""
    stroom = document.Text.createEnumeration()
    while stroom.hasMoreElements():
        element = stroom.nextElement()
        if element.supportsService(TEKST) and element.String == zoek:
            return element
    raise SystemExit(f"no paragraph reads {zoek}")


if __name__ == "__main__":
    main()
