"""The shape of the master workbook: its sheets, their columns, and what each column may hold.

Data only; `kadercellen.py` checks it, `kaderrijen.py` builds on it (design, section 4).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from afweging_xlsx.domain.rijen import (
    VOORSTEL,
    Controlesoort,
    Grond,
    Somsoort,
    Vraagsoort,
    Zwaarte,
)
from afweging_xlsx.domain.waarheid import Waarheid
from afweging_xlsx.reading.cellen.tabel import Tabelvorm

ALS, VERWACHT = "als", "verwacht"
"""The beginnings of headers that hold conditions, and expectations of worked examples."""

VROEGER = "vroeger"
"""The column with what a question or value was called before, for forms that are older."""

JA = ("ja",)


class Inhoud(Enum):
    """The kinds of content a column may have."""

    TEKST = "tekst"
    KEUZE = "keuze"
    VERWIJZING = "verwijzing"
    VERWIJZINGEN = "verwijzingen"
    GETAL = "getal"
    GEHEEL = "geheel getal"


class Leeg(Enum):
    """What an empty cell is: nothing, a waarschuwing or a fout."""

    MAG = "mag"
    MELDEN = "melden"
    FOUT = "fout"


@dataclass(frozen=True, slots=True)
class Kolomvorm:
    """A column: content, what an empty cell is, and whether the column itself may be left out.

    `keuzes` are the values of a closed column; `blad` the sheet that a reference points at.
    """

    naam: str
    inhoud: Inhoud = Inhoud.TEKST
    leeg: Leeg = Leeg.MAG
    keuzes: tuple[str, ...] = ()
    blad: str = ""
    los: bool = False


@dataclass(frozen=True, slots=True)
class Bladvorm:
    """A sheet. `sleutel` are the columns that together are unique, `nodig` for any advice.

    `voorwaarden`: it may have `als:` columns; `afgeleid`: also on facts that follow from the
    judgement; `alleen_lijsten`: only on questions with a list. `gevuld`: without rows no advice is
    possible. A sheet without sleutel is text, and its cells are not checked.
    """

    naam: str
    kolommen: tuple[Kolomvorm, ...]
    sleutel: tuple[str, ...] = ("id",)
    nodig: bool = True
    voorwaarden: bool = False
    afgeleid: bool = True
    alleen_lijsten: bool = False
    gevuld: bool = False
    beginnen: tuple[str, ...] = ()

    @property
    def tabelvorm(self) -> Tabelvorm:
        """The headers to look for."""
        verplicht = tuple(kolom.naam for kolom in self.kolommen if not kolom.los)
        mogelijk = tuple(kolom.naam for kolom in self.kolommen if kolom.los)
        return Tabelvorm(verplicht, mogelijk, self.beginnen or ((ALS,) if self.voorwaarden else ()))


def _tekst(naam: str, leeg: Leeg = Leeg.MELDEN) -> Kolomvorm:
    return Kolomvorm(naam, leeg=leeg)


def _los(*namen: str) -> Iterator[Kolomvorm]:
    return (Kolomvorm(naam, los=True) for naam in namen)


def _keuze(
    naam: str, keuzes: tuple[str, ...], leeg: Leeg = Leeg.FOUT, los: bool = False
) -> Kolomvorm:
    return Kolomvorm(naam, Inhoud.KEUZE, leeg, tuple(keuzes), los=los)


def _ja(naam: str, los: bool = False) -> Kolomvorm:
    return Kolomvorm(naam, Inhoud.KEUZE, Leeg.MAG, JA, los=los)


def _naar(naam: str, blad: str, leeg: Leeg = Leeg.FOUT, los: bool = False) -> Kolomvorm:
    return Kolomvorm(naam, Inhoud.VERWIJZING, leeg, blad=blad, los=los)


def _lijst_naar(naam: str, blad: str) -> Kolomvorm:
    return Kolomvorm(naam, Inhoud.VERWIJZINGEN, Leeg.MAG, blad=blad)


ACHTERGROND = (
    "initiatief", "drijvers", "doelen", "succesfactoren", "rollen", "doelmatigheid",
    "opschaalbaarheid",
)  # fmt: skip
"""The columns of Casussen that tell the background of a case."""

_ID = Kolomvorm("id")
_BRON = Kolomvorm("bron", los=True)
_TYPEN = _lijst_naar("aanvraagtype", "Aanvraagtypen")
_VROEGER = Kolomvorm(VROEGER, los=True)

BLADEN: tuple[Bladvorm, ...] = (
    Bladvorm("Leeswijzer", tuple(_los("id", "onderwerp", "tekst", "bron")), (), nodig=False),
    Bladvorm(
        "Aanvraagtypen",
        (_ID, _tekst("naam"), _tekst("omschrijving"),
         _lijst_naar("oplossingen", "Oplossingen"), _VROEGER, _BRON),
        gevuld=True,
    ),
    Bladvorm(
        "Oplossingen",
        (_ID, _tekst("naam"), _tekst("type batterij of contract", Leeg.MAG), _tekst("omschrijving"),
         *_los("voorbehoud"), _BRON),
        voorwaarden=True,
        gevuld=True,
    ),
    Bladvorm(
        "Criteria",
        (_ID, _tekst("hoofdcriterium"), _tekst("subcriterium"),
         Kolomvorm("prioriteit", Inhoud.GEHEEL), *_los("toelichting"), _BRON),
        gevuld=True,
    ),
    Bladvorm(
        "Richtvragen", (_ID, _naar("criterium", "Criteria"), _tekst("vraag"), _BRON), nodig=False
    ),
    Bladvorm(
        "Overzichtstabellen",
        (_ID, _naar("oplossing", "Oplossingen"), _naar("criterium", "Criteria"), _tekst("tekst"),
         _BRON),
    ),
    Bladvorm(
        "Fasen",
        (_ID, _naar("aanvraagtype", "Aanvraagtypen"), _tekst("fase", Leeg.FOUT),
         Kolomvorm("volgorde", Inhoud.GEHEEL, Leeg.FOUT), *_los("naam"),
         _tekst("omschrijving", Leeg.MAG), _VROEGER, _BRON),
    ),
    Bladvorm(
        "Vragen",
        (_ID, _tekst("sectie"), _tekst("vraag"), _keuze("soort", tuple(Vraagsoort)),
         _naar("keuzelijst", "Keuzelijsten", Leeg.MAG), _tekst("eenheid", Leeg.MAG),
         _ja("verplicht"), _tekst("hulp", Leeg.MAG),
         _naar("criterium", "Criteria", Leeg.MAG, los=True), *_los("kort", "navragen bij"),
         _ja("te veranderen", los=True), _ja("zonder rij", los=True), _VROEGER, _BRON),
        voorwaarden=True,
        afgeleid=False,
        alleen_lijsten=True,
        gevuld=True,
    ),
    Bladvorm(
        "Keuzelijsten",
        (_tekst("lijst", Leeg.FOUT), _tekst("waarde", Leeg.FOUT), _tekst("label"), _ja("open"),
         _ja("zonder rij", los=True), _VROEGER),
        sleutel=("lijst", "waarde"),
        gevuld=True,
    ),
    Bladvorm(
        "Antwoordzinnen",
        (_ID, _naar("vraag", "Vragen"), _tekst("waarde", Leeg.FOUT), _tekst("bijzin", Leeg.FOUT)),
        nodig=False,
    ),
    Bladvorm(
        "Beslisregels",
        (_ID, _naar("criterium", "Criteria"), _keuze("oordeel", tuple(Waarheid)),
         _keuze("grond", tuple(Grond)), _tekst("motivering"),
         _tekst("navragen bij", Leeg.MAG), _BRON),
        voorwaarden=True,
        afgeleid=False,
        gevuld=True,
    ),
    Bladvorm(
        "Instellingen",
        (_ID, _tekst("waarde"), *_los("toelichting")),
        gevuld=True,
    ),
    Bladvorm("Conclusies", (_ID, _TYPEN, _tekst("conclusie"), _BRON), voorwaarden=True),
    Bladvorm(
        "Rollen",
        (_ID, _TYPEN, _lijst_naar("fase", "Fasen"), _tekst("rol"), _tekst("tekst"), _BRON),
        voorwaarden=True,
    ),
    Bladvorm(
        "Casussen",
        (_ID, _tekst("naam"), _TYPEN, _tekst("beschrijving"), _tekst("lessen", Leeg.MAG),
         *(_tekst(naam, Leeg.MAG) for naam in ACHTERGROND),
         _keuze("status", (VOORSTEL, "vastgesteld"), Leeg.MELDEN), _BRON),
        voorwaarden=True,
    ),
    Bladvorm(
        "Aandachtspunten",
        (_ID, _keuze("zwaarte", tuple(Zwaarte)), _tekst("tekst"), _tekst("actie", Leeg.MAG),
         _tekst("wie", Leeg.MAG), _ja("in advies", los=True), _BRON),
        voorwaarden=True,
    ),
    Bladvorm(
        "Controles",
        (_ID, _keuze("soort", tuple(Controlesoort)), _tekst("melding", Leeg.FOUT),
         _tekst("vraag", Leeg.FOUT), _BRON),
        nodig=False,
        voorwaarden=True,
    ),
    Bladvorm(
        "Kengetallen",
        (_ID, _tekst("naam"), Kolomvorm("waarde_min", Inhoud.GETAL),
         Kolomvorm("waarde_max", Inhoud.GETAL), _tekst("eenheid", Leeg.MAG),
         _lijst_naar("oplossing", "Oplossingen"),
         _keuze("som", tuple(Somsoort), Leeg.MAG, los=True), _ja("circa", los=True),
         *_los("toelichting"), _BRON),
        nodig=False,
    ),
    Bladvorm("Begrippen", tuple(_los("term", "uitleg", "bron")), (), nodig=False),
    Bladvorm("Bronnen", (_ID, _tekst("titel"), *_los("jaar", "toelichting")), nodig=False),
    Bladvorm("Redactie", tuple(_los("id", "plaats", "opmerking", "keuze")), (), nodig=False),
    Bladvorm("Toetsgevallen", (_ID, _tekst("zin")), nodig=False, beginnen=(VERWACHT,)),
    Bladvorm(
        "Wijzigingen", tuple(_los("datum", "versie", "wie", "wat", "waarom")), (), nodig=False
    ),
)  # fmt: skip
"""Every sheet of the master, in the order of the text copy."""
