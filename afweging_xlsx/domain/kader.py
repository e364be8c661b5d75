"""The typed content of the master workbook (design, section 4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from afweging_xlsx.domain.expressie import Expressie
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.toetsgeval import Toetsgeval
from afweging_xlsx.domain.voorwaarde import Voorwaarde
from afweging_xlsx.domain.waarheid import Waarheid

FASENLIJST = "fasen"
"""The keuzelijst that is the sheet Fasen (all types), with its open values from Keuzelijsten."""

TYPENLIJST = "aanvraagtypen"
"""The keuzelijst that is the sheet Aanvraagtypen."""

VOORSTEL = "voorstel"
"""The status of a casus that was proposed and is not settled yet."""

NIET_IN_BRON = "niet in de bron"
"""The text of a cell that an overview table of the report lacks (design, section 4)."""


class Vraagsoort(StrEnum):
    """The kind of answer a question takes."""

    TEKST = "tekst"
    KEUZE = "keuze"
    MEERKEUZE = "meerkeuze"
    GETAL = "getal"
    DATUM = "datum"


LIJSTSOORTEN = (Vraagsoort.KEUZE, Vraagsoort.MEERKEUZE)
"""The kinds whose answers come from a keuzelijst."""


class Grond(StrEnum):
    """What an oordeel rests on: answers about this request, or the table's general statement."""

    ANTWOORD = "antwoord"
    OVERZICHTSTABEL = "overzichtstabel"


class Zwaarte(StrEnum):
    """The weight of an aandachtspunt."""

    BELEMMERING = "belemmering"
    PLICHT = "plicht"
    AANDACHT = "aandacht"


@dataclass(frozen=True, slots=True)
class Rij:
    """A row of the master: its id, the cell of its id, and the place in the report it came from."""

    id: str
    plaats: Plaats
    bron: str


@dataclass(frozen=True, slots=True)
class Aanvraagtype(Rij):
    """One of the kinds of request, with the ids of the oplossingen whose tables it may meet."""

    naam: str
    omschrijving: str
    oplossingen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Oplossing(Rij):
    """A thing an overview table describes.

    Its voorwaarden say for which requests the table counts; while they are onbekend the table
    counts with `voorbehoud` ("als er een batterij komt").
    """

    naam: str
    soort: str
    omschrijving: str
    voorbehoud: str
    voorwaarden: tuple[Voorwaarde, ...]


@dataclass(frozen=True, slots=True)
class Criterium(Rij):
    """A subcriterium of the tables; `prioriteit` is the number of a prioriteitscriterium."""

    hoofdcriterium: str
    subcriterium: str
    prioriteit: int | None
    toelichting: str


@dataclass(frozen=True, slots=True)
class Richtvraag(Rij):
    """A guiding question of the explanation table."""

    criterium: str
    vraag: str


@dataclass(frozen=True, slots=True)
class Tabelcel(Rij):
    """One statement of an overview table, or NIET_IN_BRON where the table has no such cell."""

    oplossing: str
    criterium: str
    tekst: str

    @property
    def in_bron(self) -> bool:
        """Whether the report says something here."""
        return self.tekst.strip().rstrip(".").casefold() != NIET_IN_BRON


@dataclass(frozen=True, slots=True)
class Fase(Rij):
    """A phase of one aanvraagtype."""

    aanvraagtype: str
    fase: str
    volgorde: int
    naam: str
    omschrijving: str


@dataclass(frozen=True, slots=True)
class Keuze:
    """A value of a keuzelijst; an open value counts as onbekend."""

    waarde: str
    label: str
    open: bool


@dataclass(frozen=True, slots=True)
class Vraag(Rij):
    """A question of the intake. `criterium` is the subcriterium its answer speaks to, or empty."""

    sectie: str
    vraag: str
    soort: Vraagsoort
    keuzelijst: str
    eenheid: str
    verplicht: bool
    hulp: str
    criterium: str
    voorwaarden: tuple[Voorwaarde, ...]


@dataclass(frozen=True, slots=True)
class Beslisregel(Rij):
    """A row that gives an oordeel on a prioriteitscriterium when its voorwaarden hold."""

    criterium: str
    oordeel: Waarheid
    grond: Grond
    motivering: str
    navragen_bij: str
    voorwaarden: tuple[Voorwaarde, ...]


@dataclass(frozen=True, slots=True)
class Conclusie(Rij):
    """A general conclusion of the report."""

    conclusie: str
    voorwaarden: tuple[Voorwaarde, ...]


@dataclass(frozen=True, slots=True)
class Rol(Rij):
    """A role of the municipality; `fasen` is empty when the role holds in every phase."""

    fasen: tuple[str, ...]
    rol: str
    tekst: str
    voorwaarden: tuple[Voorwaarde, ...]


@dataclass(frozen=True, slots=True)
class Casus(Rij):
    """A reference case. The type must fit (`voorwaarden`); its `kenmerken` only rank."""

    naam: str
    beschrijving: str
    lessen: str
    achtergrond: tuple[tuple[str, str], ...]
    status: str
    voorwaarden: tuple[Voorwaarde, ...]
    kenmerken: tuple[Voorwaarde, ...]


@dataclass(frozen=True, slots=True)
class Aandachtspunt(Rij):
    """A point the note raises. `in_advies`: it stands in the advice paragraph itself."""

    zwaarte: Zwaarte
    tekst: str
    actie: str
    wie: str
    in_advies: bool
    voorwaarden: tuple[Voorwaarde, ...]


@dataclass(frozen=True, slots=True)
class Kengetal(Rij):
    """A figure of the report with its unit; no bound is None."""

    naam: str
    waarde_min: Decimal | None
    waarde_max: Decimal | None
    eenheid: str
    oplossingen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Publicatie:
    """A source that is cited; the report itself comes first. `jaar` is empty when not stated."""

    id: str
    titel: str
    jaar: str
    toelichting: str


@dataclass(frozen=True, slots=True)
class Tabel:
    """A sheet as text, cell by cell, for the text copy of the whole master."""

    blad: str
    kolommen: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Kaderversie:
    """Which master this is: version, date, organisation and the hash of the file."""

    versie: str
    datum: str
    organisatie: str
    bestand: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Kader:
    """All that the master says, each thing in sheet order."""

    versie: Kaderversie
    prioriteitsregel: Expressie
    prioriteitsregel_tekst: str
    instellingen: Mapping[str, str]
    aanvraagtypen: Mapping[str, Aanvraagtype]
    oplossingen: Mapping[str, Oplossing]
    criteria: Mapping[str, Criterium]
    richtvragen: tuple[Richtvraag, ...]
    tabelcellen: tuple[Tabelcel, ...]
    fasen: tuple[Fase, ...]
    vragen: Mapping[str, Vraag]
    keuzelijsten: Mapping[str, tuple[Keuze, ...]]
    beslisregels: tuple[Beslisregel, ...]
    conclusies: tuple[Conclusie, ...]
    rollen: tuple[Rol, ...]
    casussen: tuple[Casus, ...]
    aandachtspunten: tuple[Aandachtspunt, ...]
    kengetallen: tuple[Kengetal, ...]
    publicaties: tuple[Publicatie, ...]
    toetsgevallen: tuple[Toetsgeval, ...]
    tabellen: tuple[Tabel, ...]

    @property
    def prioriteitscriteria(self) -> tuple[Criterium, ...]:
        """The criteria that decide, by number."""
        genummerd = [c for c in self.criteria.values() if c.prioriteit is not None]
        return tuple(sorted(genummerd, key=lambda c: c.prioriteit or 0))

    def keuzes(self, vraag: Vraag, aanvraagtype: str = "") -> tuple[Keuze, ...]:
        """The values a question takes, in list order.

        The list FASENLIJST is the sheet Fasen; with an aanvraagtype given, the phases of that type.
        """
        if vraag.keuzelijst != FASENLIJST or not aanvraagtype:
            return self.keuzelijsten.get(vraag.keuzelijst, ())
        eigen = [Keuze(f.fase, f.naam, False) for f in self.fasen if f.aanvraagtype == aanvraagtype]
        return (*eigen, *(k for k in self.keuzelijsten.get(FASENLIJST, ()) if k.open))

    def label(self, vraag_id: str, waarde: str, aanvraagtype: str = "") -> str:
        """How a reader sees this value of a choice; the value itself when no list holds it."""
        vraag = self.vragen.get(vraag_id)
        if vraag is None:
            return waarde
        keuzes = (*self.keuzes(vraag, aanvraagtype), *self.keuzes(vraag))
        return next((k.label for k in keuzes if k.waarde == waarde), waarde)
