"""Cases for the note template: fields, codes and size."""

from collections.abc import Callable, Iterator

from afweging_xlsx.domain.bevinding import Bevindingsoort
from afweging_xlsx.domain.catalogus import bestand, grens, sjabloon
from corpus.geval import (
    SJABLOON,
    SOORTEN,
    Geval,
    Maker,
    before_end,
    build_gevallen,
    edit,
    relate,
)

ALINEA = b"<w:p><w:r><w:t>%s</w:t></w:r></w:p>"
VELD = (
    b'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>%s</w:instrText></w:r>'
    b'<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)


def list_gevallen() -> Iterator[Geval]:
    """All cases of this module."""
    for naam, reden, maak, *soorten in (*_list_velden(), *_list_codes(), *_list_odd()):
        yield from build_gevallen(naam, reden, maak, *soorten, bij=(SJABLOON,))


def _tekst(stuk: bytes) -> Maker:
    """The template with this before the end of its text."""
    return edit(lambda basis: basis.hoofd, _insert(stuk))


def _insert(stuk: bytes) -> Callable[[bytes], bytes]:
    return lambda data: data.replace(b"<w:sectPr", stuk + b"<w:sectPr", 1)


Rij = tuple[str, str, Maker] | tuple[str, str, Maker, Bevindingsoort]


def _list_velden() -> Iterator[Rij]:
    haalt = grens.VELD_HAALT_OP
    for veld in (b"DDEAUTO c:\\x", b"INCLUDETEXT http://x/", b"INCLUDEPICTURE x", b"LINK Excel x"):
        naam = veld.split()[0].decode().lower()
        yield f"veld-{naam}", "would do so in every note", _tekst(VELD % veld), haalt
    yield "veld-pagina", "a page number is harmless", _tekst(VELD % b" PAGE ")
    yield (
        "brief",
        "merged with data",
        edit(lambda _: "word/settings.xml", before_end(b"<w:mailMerge/>")),
        bestand.GEGEVENSVERBINDING,
    )
    yield (
        "ondertekend",
        "void in every note",
        relate(
            "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"
        ),
        grens.ONDERTEKEND,
    )


def _list_codes() -> Iterator[Rij]:
    groot, verboden = grens.SJABLOON_TE_GROOT, sjabloon.VERBODEN_CODE
    lus = ALINEA % b"{%p for rij in subcriteria %}" + ALINEA % b"{%p for a in rij.tabel %}" * 4
    eind = ALINEA % b"{%p endfor %}" * 5
    yield (
        "lussen",
        "3 to the power of 5, of a page",
        _tekst(lus + ALINEA % (b"x" * 20_000) + eind),
        groot,
    )
    yield "codes", "6,000 codes", _tekst(ALINEA % (b"{{ titel }}" * 6_000)), groot
    yield "macht", "a power tower", _tekst(ALINEA % b"{{ 9**9**9**9 }}"), verboden
    yield "keer", "a text of a gigabyte", _tekst(ALINEA % b"{{ 'x' * 999999999 }}"), verboden
    yield (
        "bereik",
        "a billion turns",
        _tekst(ALINEA % b"{% for i in range(999999999) %}x{% endfor %}"),
        verboden,
    )
    yield (
        "klasse",
        "the way into Python",
        _tekst(ALINEA % b"{{ titel.__class__.__mro__ }}"),
        sjabloon.ONBEKENDE_PLAATSHOUDER,
    )
    yield "aanroep", "a call", _tekst(ALINEA % b"{{ titel.format(1) }}"), verboden
    yield "invoegen", "another file", _tekst(ALINEA % b"{% include '/etc/passwd' %}"), verboden
    yield (
        "haakjes",
        "5,000 brackets",
        _tekst(ALINEA % (b"{{ " + b"(" * 5_000 + b"titel" + b")" * 5_000 + b" }}")),
        sjabloon.CODE_ONLEESBAAR,
    )


def _list_odd() -> Iterator[Rij]:
    yield "alineas", "3,000 paragraphs more", _tekst(ALINEA % b"tekst" * 3_000)
    yield "tekst", "a paragraph of a megabyte", _tekst(ALINEA % (b"x" * 900_000))
    yield (
        "tekst-reus",
        "more text than a note can hold",
        _tekst(ALINEA % (b"x" * 900_000) * 3),
        grens.SJABLOON_TE_GROOT,
    )
    yield (
        "dotx",
        "a template of Word, where a document is asked",
        edit(lambda _: SOORTEN, lambda data: data.replace(b"document.main", b"template.main")),
        sjabloon.GEEN_SJABLOON,
    )
    yield (
        "twee-teksten",
        "two main parts",
        edit(
            lambda _: SOORTEN,
            lambda data: data.replace(b"ml.header+xml", b"ml.document.main+xml"),
        ),
        sjabloon.GEEN_SJABLOON,
    )
