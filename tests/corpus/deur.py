"""Cases for intake, master and template alike: the zip, its XML, and what comes along."""

import re
from collections.abc import Iterator

from afweging_xlsx.domain.catalogus import bestand, grens, sjabloon
from corpus.geval import (
    INTAKE,
    MASTER,
    SJABLOON,
    SOORTEN,
    WORTELRELATIES,
    Basis,
    Geval,
    Maker,
    add,
    announce,
    before_end,
    build_gevallen,
    edit,
    raw,
    read_delen,
    relate,
    stored,
)
from pakketten import make_strikt, zip_parts
from rauwzip import Deel, build_zip

LACH = (
    b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships"
WERKBOEKEN = (INTAKE, MASTER)
_VERKLARING = re.compile(rb"^\s*<\?xml.*?\?>", re.DOTALL)


def list_gevallen() -> Iterator[Geval]:
    """All cases of this module."""
    yield from _list_zip()
    yield from _list_xml()
    yield from _list_meegebracht()
    yield from _list_omvang()
    yield from _list_strikt()


def _rezip(**over: object) -> Maker:
    """The file with its zip built by hand; `over` changes the largest part."""

    def maak(basis: Basis) -> bytes:
        delen = [Deel(naam.encode(), data) for naam, data in read_delen(basis).items()]
        extra = [Deel(b"x/extra.xml", b"<a/>", **over)] if over else []  # type: ignore[arg-type]
        return build_zip([*delen, *extra])

    return maak


def _list_zip() -> Iterator[Geval]:
    strange, damaged = grens.VREEMD_OPGEBOUWD, bestand.BESCHADIGD
    yield from build_gevallen("gaaf", "as it ships", raw(bytes))
    yield from build_gevallen("niet-ingepakt", "parts may be stored", stored)
    yield from build_gevallen("met-de-hand", "a zip built by hand is as good", _rezip())
    yield from build_gevallen(
        "nullen-erachter", "padding is harmless", raw(lambda b: b + bytes(99))
    )
    yield from build_gevallen("ervoor", "a zip before it", raw(lambda b: _klein() + b), strange)
    yield from build_gevallen("erachter", "a program behind it", raw(lambda b: b + b"MZ"), strange)
    yield from build_gevallen(
        "kop-andere-naam", "two names", _rezip(kopnaam=b"x/ander.xml"), strange
    )
    yield from build_gevallen("kop-andere-lengte", "two lengths", _rezip(koplengte=1), strange)
    yield from build_gevallen("overlap", "two parts in one place", _rezip(elders=0), strange)
    yield from build_gevallen("lengte-gelogen", "longer than told", _rezip(lengte=1), strange)
    yield from build_gevallen(
        "wachtwoord", "an encrypted part", _rezip(vlaggen=1), bestand.WACHTWOORD
    )
    yield from build_gevallen(
        "pad-omhoog", "leads outside", add(("../x", b"")), bestand.VREEMDE_NAAM
    )
    yield from build_gevallen("pad-schijf", "a drive", add(("C:x.xml", b"")), bestand.VREEMDE_NAAM)
    yield from build_gevallen(
        "naam-lang", "a name of 300", add(("x" * 300, b"")), bestand.VREEMDE_NAAM
    )
    yield from build_gevallen("naam-dubbel", "case aside", _double, bestand.VREEMDE_NAAM)
    yield from build_gevallen(
        "bom", "one part of 50 MB", add(("x.bin", bytes(50_000_000))), bestand.VERDACHT_INGEPAKT
    )
    yield from build_gevallen("onderdelen", "2,100 parts", _many, bestand.TE_VEEL_DELEN)
    yield from build_gevallen(
        "half", "cut off", raw(lambda b: b[: len(b) // 2]), damaged, bij=(INTAKE,)
    )
    yield from build_gevallen("gat", "a hole in it", raw(_hole), damaged, bij=(SJABLOON,))
    yield from build_gevallen("leeg", "nothing in it", raw(lambda _: b""), bestand.LEEG_BESTAND,
                              bij=(INTAKE,))  # fmt: skip


def _klein() -> bytes:
    return zip_parts(("a.txt", b"a"))


def _hole(inhoud: bytes) -> bytes:
    midden = inhoud.index(b"word/document.xml") + 400
    return inhoud[:midden] + bytes(20) + inhoud[midden + 20 :]


def _double(basis: Basis) -> bytes:
    return zip_parts(*read_delen(basis).items(), (basis.lijst.upper(), b"<a/>"))


def _many(basis: Basis) -> bytes:
    return zip_parts(*read_delen(basis).items(), *((f"x/{n}", b"") for n in range(2_100)))


def _declare(codering: str) -> Maker:
    """The main part in this encoding, and saying so."""

    def wijzig(data: bytes) -> bytes:
        tekst = _VERKLARING.sub(b"", data.removeprefix(b"\xef\xbb\xbf")).decode()
        return f'<?xml version="1.0" encoding="{codering}"?>{tekst}'.encode(codering)

    return edit(lambda basis: basis.hoofd, wijzig)


def _list_xml() -> Iterator[Geval]:
    dtd, anders = bestand.DTD, bestand.NIET_UTF8
    for naam in (WORTELRELATIES, SOORTEN, "docProps/core.xml"):
        kort = naam.strip("[]_./").replace("/", "-").casefold()
        maak = edit(lambda _, n=naam: n, lambda data: LACH + data)  # type: ignore[misc]
        yield from build_gevallen(f"lach-{kort}", "entities in any part", maak, dtd)
    for naam in ("xl/drawings/tekening.vml", "customXml/item1.xml", "x/geen-naam"):
        kort = naam.rpartition("/")[2].partition(".")[0]
        yield from build_gevallen(f"lach-{kort}", "under any name", add((naam, LACH)), dtd)
    for codering in ("utf-16", "utf-7", "cp037", "iso-8859-1", "utf-32"):
        yield from build_gevallen(f"{codering}", "another encoding", _declare(codering), anders)
    hoofd = lambda basis: basis.hoofd  # noqa: E731
    yield from build_gevallen("bom-utf8", "a byte order mark may",
                              edit(hoofd, lambda data: b"\xef\xbb\xbf" + data))  # fmt: skip
    yield from build_gevallen(
        "xinclude",
        "nothing is included",
        edit(hoofd, before_end(b'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude"'
                               b' href="file:///etc/passwd"/>')),
    )  # fmt: skip
    yield from build_gevallen("opdracht", "instructions are ignored",
                              edit(hoofd, before_end(b"<?php system('x') ?>")))  # fmt: skip
    kapot = edit(lambda basis: basis.lijst, lambda data: data[: len(data) // 2])
    yield from build_gevallen("xml-half", "cut inside", kapot, bestand.BESCHADIGD, bij=(INTAKE,))
    yield from build_gevallen(
        "xml-half", "cut inside", kapot, sjabloon.GEEN_SJABLOON, bij=(SJABLOON,)
    )


def _list_meegebracht() -> Iterator[Geval]:
    macro, ingesloten = bestand.MACROS, bestand.INGESLOTEN
    koppeling, query = bestand.KOPPELING, bestand.GEGEVENSVERBINDING
    soort = "application/vnd.ms-office.vbaProject"
    yield from build_gevallen("macro", "under its name", add(("xl/vbaProject.bin", b"x")), macro)
    yield from build_gevallen(
        "macro-vermomd", "by its type", announce(soort, "x/a.dat", b"x"), macro
    )
    yield from build_gevallen(
        "macro-relatie", "by relation", relate(f"{MICROSOFT}/vbaProject"), macro
    )
    yield from build_gevallen("activex", "controls", add(("xl/activeX/a.xml", b"<a/>")), ingesloten)
    oud = add(("x/a.png", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
    yield from build_gevallen("ole", "an old file as a picture", oud, ingesloten)
    yield from build_gevallen("zip-in-zip", "a file in it", add(("x/a.jpg", _klein())), ingesloten)
    ander = add(("xl/externalLinks/externalLink1.xml", b"<a/>"))
    yield from build_gevallen("extern", "another workbook", ander, koppeling)
    yield from build_gevallen(
        "extern-relatie", "a template from the web",
        relate(f"{OFFICE}/attachedTemplate", 'TargetMode="External"'), koppeling,
    )  # fmt: skip
    yield from build_gevallen("hyperlink", "fetches nothing until a click",
                              relate(f"{OFFICE}/hyperlink", 'TargetMode="External"'))  # fmt: skip
    yield from build_gevallen("query", "a query", add(("xl/connections.xml", b"<a/>")), query)
    yield from build_gevallen(
        "knoppen", "own buttons", add(("customUI/customUI.xml", b"<a/>")), grens.EIGEN_KNOPPEN
    )
    yield from build_gevallen(
        "lettertype", "a font may come along", add(("word/fonts/font1.odttf", bytes(range(99))))
    )


def _list_omvang() -> Iterator[Geval]:
    veel, lang = grens.TE_VEEL_WERK, grens.TE_LANG_STUK
    stijlen, lijst = (lambda b: b.stijlen), (lambda b: b.lijst)
    yield from build_gevallen(
        "stijlen", "100,000 styles", edit(stijlen, before_end(b"<xf/>" * 100_000)), veel
    )
    yield from build_gevallen(
        "diep", "100,000 deep", edit(lijst, before_end(b"<a>" * 100_000 + b"</a>" * 100_000)), veel
    )
    reus = before_end(b"<a b='" + b"x" * 1_000_000 + b"'/>")
    yield from build_gevallen("kenmerk", "one giant attribute", edit(stijlen, reus), lang)
    yield from build_gevallen("tabelgegevens", "data that nobody parses",
                              add(("xl/pivotCache/a.xml", b"<a>" + b"<b/>" * 900_000 + b"</a>")),
                              bij=WERKBOEKEN)  # fmt: skip


def _list_strikt() -> Iterator[Geval]:
    """Strict Open XML, with which a workbook is read, and hides nothing."""
    strikt, reden = raw(make_strikt), "saved as Strict Open XML"
    yield from build_gevallen("strikt", reden, strikt, bij=WERKBOEKEN)
    yield from build_gevallen("strikt", reden, strikt, bestand.STRICT, bij=(SJABLOON,))

    def with_koppeling(basis: Basis) -> bytes:
        return make_strikt(relate(f"{OFFICE}/externalLinkPath", 'TargetMode="External"')(basis))

    yield from build_gevallen(
        "strikt-koppeling",
        "a link to elsewhere in Strict Open XML",
        with_koppeling,
        bestand.KOPPELING,
        bij=WERKBOEKEN,
    )
