"""The rows of the master workbook, a type for each kind of sheet (design, section 4)."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import fold_tekst
from afweging_xlsx.domain.voorwaarde import Voorwaarde
from afweging_xlsx.domain.waarheid import Waarheid

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


class Controlesoort(StrEnum):
    """What a controle is about: a departure from the report, the type chosen, or two answers."""

    SPANNING = "spanning"
    TYPE = "type"
    TEGENSPRAAK = "tegenspraak"


class Somsoort(StrEnum):
    """The sum that a kengetal is used in (design, section 6)."""

    RUIMTEBESLAG = "ruimtebeslag"
    DREMPEL = "drempel"
    EINDJAAR = "eindjaar"


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
    """A phase of one aanvraagtype; `vroeger` is what it was called before."""

    aanvraagtype: str
    fase: str
    volgorde: int
    naam: str
    omschrijving: str
    vroeger: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Keuze:
    """A value of a keuzelijst; an open value counts as onbekend.

    `zonder_rij`: on purpose no row tells this value from the others. `vroeger` are the values and
    labels that older forms have for it.
    """

    waarde: str
    label: str
    open: bool
    vroeger: tuple[str, ...] = ()
    zonder_rij: bool = False

    def heet(self, tekst: str) -> bool:
        """Whether this text is its value or label, whatever the case."""
        return fold_tekst(tekst) in (fold_tekst(self.waarde), fold_tekst(self.label))

    def heette(self, tekst: str) -> bool:
        """Whether this text is what its value or label was before."""
        return fold_tekst(tekst) in map(fold_tekst, self.vroeger)


@dataclass(frozen=True, slots=True)
class Vraag(Rij):
    """A question of the intake. `criterium` is the subcriterium its answer speaks to, or empty.

    `kort` names it in a few words; `navragen_bij` is who knows the answer; `te_veranderen`: that
    somebody can also make it another one; `zonder_rij`: on purpose no row looks at it. `vroeger`
    are the ids that older forms have for it.
    """

    sectie: str
    vraag: str
    soort: Vraagsoort
    keuzelijst: str
    eenheid: str
    verplicht: bool
    hulp: str
    criterium: str
    kort: str
    navragen_bij: str
    te_veranderen: bool
    voorwaarden: tuple[Voorwaarde, ...]
    vroeger: tuple[str, ...] = ()
    zonder_rij: bool = False


@dataclass(frozen=True, slots=True)
class Antwoordzin(Rij):
    """How an answer reads after "dat": "de oplossing de netcongestie verlicht"."""

    vraag: str
    waarde: str
    bijzin: str


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
class Controle(Rij):
    """Facts that do not go together: what the matter is, and what to ask the officer."""

    soort: Controlesoort
    melding: str
    vraag: str
    voorwaarden: tuple[Voorwaarde, ...]

    @property
    def tekst(self) -> str:
        """What is the matter and what is asked, in one text."""
        return f"{self.melding} {self.vraag}"


@dataclass(frozen=True, slots=True)
class Kengetal(Rij):
    """A figure of the report with its unit; no bound is None.

    `som` is the sum that uses it; `circa`: the report calls it approximate.
    """

    naam: str
    waarde_min: Decimal | None
    waarde_max: Decimal | None
    eenheid: str
    oplossingen: tuple[str, ...]
    som: Somsoort | None
    circa: bool = False


@dataclass(frozen=True, slots=True)
class Publicatie:
    """A source that is cited; the report itself comes first. `jaar` is empty when not stated."""

    id: str
    titel: str
    jaar: str
    toelichting: str
