"""Cases for intakes: sheets that are odd, broken or hostile, and files of other kinds."""

import re
from collections.abc import Callable, Iterator

from afweging_xlsx.domain.catalogus import bestand, grens, intake
from corpus.geval import (
    INTAKE,
    MASTER,
    SJABLOON,
    SOORTEN,
    Basis,
    Geval,
    Maker,
    build_gevallen,
    edit,
    raw,
    read_delen,
)
from pakketten import zip_parts

_TEKSTEN = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'


def list_gevallen() -> Iterator[Geval]:
    """All cases of this module."""
    for naam, reden, maak, *soorten in (
        *_list_odd_sheets(),
        *_list_broken_sheets(),
        *_list_cells(),
        *_list_other_files(),
    ):
        yield from build_gevallen(naam, reden, maak, *soorten, bij=(INTAKE,))


def _blad(wijzig: Callable[[bytes], bytes]) -> Maker:
    return edit(lambda basis: basis.hoofd, wijzig)


def _rijen(erbij: bytes) -> Maker:
    return _blad(lambda data: data.replace(b"</sheetData>", erbij + b"</sheetData>"))


def _achter(erbij: bytes) -> Maker:
    return _blad(lambda data: data.replace(b"</sheetData>", b"</sheetData>" + erbij))


def _cel(adres: bytes, inhoud: bytes, kenmerken: bytes = b"") -> Maker:
    """Another content for one cell."""
    cel = re.compile(rb'<c r="%s"[^>]*?(?:/>|>.*?</c>)' % adres, re.DOTALL)
    nieuw = b'<c r="%s" %s>%s</c>' % (adres, kenmerken, inhoud)
    return _blad(lambda data: cel.sub(lambda _: nieuw, data, count=1))


def _list_odd_sheets() -> Iterator[tuple]:  # type: ignore[type-arg]
    leeg = b"".join(b'<row r="%d" s="1" customFormat="1"/>' % n for n in range(100, 60_000))
    yield "miljoen-rijen", "empty rows with a style", _rijen(leeg)
    yield (
        "cel-rechtsonder-leeg",
        "an empty cell far away",
        _rijen(b'<row r="1048576"><c r="XFD1048576" s="1"/></row>'),
    )
    yield (
        "afmeting-gelogen",
        "a size that is not so",
        _blad(
            lambda data: re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:XFD1048576"', data)
        ),
    )
    yield (
        "zonder-afmeting",
        "no size at all",
        _blad(lambda data: re.sub(rb"<dimension [^>]*>", b"", data)),
    )
    samen = b"<mergeCells>" + b'<mergeCell ref="G1:H1"/>' * 50_000 + b"</mergeCells>"
    yield "samengevoegd", "50,000 merged cells behind the rows", _achter(samen)
    keuze = b'<dataValidation type="list" sqref="A9"><formula1>A1</formula1></dataValidation>'
    yield (
        "keuzelijsten",
        "50,000 dropdowns",
        _achter(b"<dataValidations>" + keuze * 50_000 + b"</dataValidations>"),
    )
    yield (
        "verborgen",
        "a hidden sheet",
        edit(
            lambda basis: basis.lijst,
            lambda data: data.replace(
                b'sheetId="2" state="visible"', b'sheetId="2" state="hidden"'
            ),
        ),
    )
    yield (
        "zonder-namen",
        "no defined names, as from a web program",
        edit(
            lambda basis: basis.lijst,
            lambda data: re.sub(rb"<definedNames>.*</definedNames>", b"", data, flags=re.DOTALL),
        ),
    )
    yield "zonder-adressen", "cells without their address", _rijen(b"<row/><row/><row><c/></row>")
    yield (
        "formule-internet",
        "a formula of the web with its stored result",
        _cel(b"C14", b'<f>WEBSERVICE("https://voorbeeld.nl/")</f><v>Sloterdijk</v>', b't="str"'),
    )
    yield (
        "formule-dde",
        "a formula that would start a program, with its stored result",
        _cel(b"C14", b"<f>cmd|' /c calc'!A0</f><v>Sloterdijk</v>", b't="str"'),
    )
    yield (
        "tekst-als-formule",
        "text that looks like a formula",
        _cel(b"C14", b"<is><t>=cmd|' /c calc'!A0</t></is>", b't="inlineStr"'),
    )
    yield (
        "tekst-als-code",
        "text that looks like a code of the template",
        _cel(b"C14", b"<is><t>{{ titel }} {% for a in b %}</t></is>", b't="inlineStr"'),
    )
    yield (
        "tekst-als-xml",
        "text that looks like markup",
        _cel(b"C14", b"<is><t>&lt;w:p/&gt; &amp;amp; ]]&gt;</t></is>", b't="inlineStr"'),
    )
    yield (
        "cdata",
        "text in CDATA",
        _cel(b"C14", b"<is><t><![CDATA[Sloterdijk <west>]]></t></is>", b't="inlineStr"'),
    )
    yield (
        "kenmerk-als-pad",
        "a kenmerk that looks like a path",
        _cel(b"C8", b"<is><t>../../etc/passwd</t></is>", b't="inlineStr"'),
    )


def _list_broken_sheets() -> Iterator[tuple]:  # type: ignore[type-arg]
    door, veel = grens.RIJEN_DOOR_ELKAAR, grens.TE_VEEL_WERK
    yield "rijen-dubbel", "all rows twice", _blad(
        lambda data: re.sub(rb"<sheetData>(.*)</sheetData>", rb"<sheetData>\1\1</sheetData>", data,
                            flags=re.DOTALL)
    ), door  # fmt: skip
    yield "rijen-omgekeerd", "from bottom to top", _blad(_reverse), door
    yield (
        "cellen-omgekeerd",
        "from right to left",
        _rijen(b'<row r="99"><c r="C99"/><c r="A99"/></row>'),
        door,
    )
    yield (
        "cel-in-andere-rij",
        "an address in another row",
        _rijen(b'<row r="99"><c r="A98"/></row>'),
        door,
    )
    yield "rij-miljard", "a row that cannot be", _rijen(b'<row r="999999999"/>'), door
    yield "rij-negatief", "a row below zero", _rijen(b'<row r="-1"/>'), door
    yield (
        "rij-na-het-einde",
        "a low row after a far one",
        _rijen(b'<row r="99999"/><row r="98"><c r="C98"><v>1</v></c></row>'),
        door,
    )
    yield (
        "twee-tabellen",
        "rows twice in one sheet",
        _achter(b'<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
        door,
    )
    yield (
        "cel-rechtsonder",
        "content far away",
        _rijen(b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
        bestand.TE_VEEL_RIJEN,
        bestand.TE_VEEL_KOLOMMEN,
    )
    breed = b"".join(b'<row r="%d">%s</row>' % (n, b"<c/>" * 190) for n in range(99, 4_900))
    yield "opgemaakt", "a million empty cells with a style", _rijen(breed), veel
    yield "samengevoegd-ervoor", "merged cells before the rows", _blad(
        lambda data: data.replace(
            b"<sheetData>", b"<mergeCells>" + b'<mergeCell ref="A1:B1"/>' * 99_000
            + b"</mergeCells><sheetData>",
        )
    ), veel  # fmt: skip
    regels = b"".join(b'<sheet name="b%d" sheetId="%d"/>' % (n, n) for n in range(9, 99))
    yield "bladen-dubbel", "one sheet listed 99 times", edit(
        lambda basis: basis.lijst, lambda data: data.replace(b"</sheets>", regels + b"</sheets>")
    ), grens.VREEMD_OPGEBOUWD  # fmt: skip
    yield "namen", "100,000 defined names", edit(
        lambda basis: basis.lijst,
        lambda data: data.replace(
            b"</definedNames>", b'<definedName name="a">Intake!$A$1</definedName>' * 100_000
            + b"</definedNames>",
        ),
    ), veel  # fmt: skip
    yield (
        "rij-zonder-slot",
        "a row that is not closed",
        _rijen(b'<row r="99"><c r="A99">'),
        (bestand.BESCHADIGD),
    )
    yield (
        "geen-blad",
        "no sheets listed",
        edit(
            lambda basis: basis.lijst,
            lambda data: re.sub(rb"<sheets>.*</sheets>", b"<sheets/>", data, flags=re.DOTALL),
        ),
        intake.GEEN_INTAKE,
    )


def _reverse(data: bytes) -> bytes:
    begin, einde = data.index(b"<sheetData>") + 11, data.index(b"</sheetData>")
    rijen = re.findall(rb"<row\b.*?</row>", data[begin:einde], re.DOTALL)
    return data[:begin] + b"".join(reversed(rijen)) + data[einde:]


def _shared(tekst: bytes, cellen: bytes) -> Maker:
    """A list of shared texts with this one, and rows that use it."""
    soort = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"

    def maak(basis: Basis) -> bytes:
        delen = dict(read_delen(basis))
        delen[SOORTEN] = delen[SOORTEN].replace(
            b"</Types>",
            b'<Override PartName="/xl/sharedStrings.xml" ContentType="%s"/></Types>' % soort,
        )
        delen["xl/sharedStrings.xml"] = _TEKSTEN + b"<si><t>" + tekst + b"</t></si></sst>"
        delen[basis.hoofd] = delen[basis.hoofd].replace(b"</sheetData>", cellen + b"</sheetData>")
        return zip_parts(*delen.items())

    return maak


def _list_cells() -> Iterator[tuple]:  # type: ignore[type-arg]
    keer = b"".join(
        b'<row r="%d"><c r="G%d" t="s"><v>0</v></c></row>' % (n, n) for n in range(99, 300)
    )
    yield (
        "tekst-reus",
        "one shared text of 2 MB",
        _shared(b"x" * 2_000_000, b""),
        grens.TE_LANG_STUK,
    )
    yield (
        "tekst-gedeeld",
        "a long text in 200 cells",
        _shared(b"x" * 30_000, keer),
        grens.TE_VEEL_TEKST,
    )
    yield (
        "tekst-index",
        "a text that is not in the list",
        _shared(b"x", b'<row r="99"><c r="C99" t="s"><v>7</v></c></row>'),
        bestand.BESCHADIGD,
    )
    yield (
        "antwoord-reus",
        "an answer of 2 MB",
        _cel(b"C14", b"<is><t>" + b"x" * 2_000_000 + b"</t></is>", b't="inlineStr"'),
        grens.TE_LANG_STUK,
    )
    yield (
        "getal-reus",
        "a number of 5,000 digits",
        _cel(b"C14", b"<v>" + b"9" * 5_000 + b"</v>"),
        (bestand.BESCHADIGD),
    )
    yield (
        "foutwaarde",
        "a formula that failed",
        _cel(b"C14", b"<v>#VERW!</v>", b't="e"'),
        (bestand.CEL_FOUTWAARDE),
    )
    yield (
        "ongerekend",
        "a formula without a result",
        _cel(b"C14", b"<f>A1</f>"),
        (bestand.CEL_ONGEREKEND),
    )
    yield (
        "onbekende-vraag",
        "a question that is not there",
        _rijen(
            b'<row r="99"><c r="A99" t="inlineStr"><is><t>vreemde_eend</t></is></c>'
            b'<c r="C99"><v>1</v></c></row>'
        ),
        intake.ONBEKENDE_VRAAG,
    )
    zonder = b'<row r="%d"><c r="C%d"><v>1</v></c></row>'
    yield (
        "antwoorden-zonder-vraag",
        "more bevindingen than anybody reads",
        _rijen(b"".join(zonder % (n, n) for n in range(99, 1_200))),
        intake.ANTWOORD_ZONDER_ID,
        grens.TE_VEEL_BEVINDINGEN,
    )


def _list_other_files() -> Iterator[tuple]:  # type: ignore[type-arg]
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000)
    geheim = ole + "EncryptedPackage".encode("utf-16-le")
    open_ = zip_parts(("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"))
    geen, oud = bestand.GEEN_OFFICE, bestand.OUD_FORMAAT
    for naam, inhoud, soort in (
        ("csv", b"kenmerk;antwoord\n", geen),
        ("html", b"<html><table><tr><td>a</td></tr></table></html>", geen),
        ("pdf", b"%PDF-1.7\n", geen),
        ("rtf", b"{\\rtf1 a}", geen),
        ("xml-2003", b'<?xml version="1.0"?><Workbook/>', geen),
        ("zip", zip_parts(("a.txt", b"a")), geen),
        ("lege-zip", b"PK\x05\x06" + bytes(18), geen),
        ("zip-kop-alleen", b"PK\x03\x04" + b"PK\x01\x02" * 99_999, bestand.TE_VEEL_DELEN),
        ("xls", ole, oud),
        ("wachtwoord-heel", geheim, bestand.WACHTWOORD),
        ("ods", open_, bestand.ANDER_FORMAAT),
    ):
        yield f"eigenlijk-{naam}", "another kind of file", raw(lambda _, i=inhoud: i), soort  # type: ignore[misc]
    xlsb = edit(
        lambda _: SOORTEN,
        lambda data: data.replace(
            b"vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            b"vnd.ms-excel.sheet.binary.macroEnabled.main",
        ),
    )
    yield "eigenlijk-xlsb", "a binary workbook", xlsb, bestand.ANDER_FORMAAT, bestand.MACROS
    xlsm = edit(
        lambda _: SOORTEN,
        lambda data: data.replace(
            b"vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            b"vnd.ms-excel.sheet.macroEnabled.main+xml",
        ),
    )
    yield "eigenlijk-xlsm", "a workbook that may hold macros", xlsm, bestand.MACROS
    xltx = edit(
        lambda _: SOORTEN, lambda data: data.replace(b"sheet.main+xml", b"template.main+xml")
    )
    yield "eigenlijk-xltx", "a template of Excel is read as a workbook", xltx
    yield "eigenlijk-master", "told by content, not by name", lambda _: MASTER.read()
    yield "eigenlijk-sjabloon", "told by content, not by name", lambda _: SJABLOON.read()
