"""The note as data: every sentence final, nothing of Word in it (design, section 8)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Herkomst:
    """Where the facts outside both workbooks' content come from; handed in by the conductor.

    `peildatum` is the date of the advice as an ISO date; hashes are sha256 in hexadecimal.
    """

    peildatum: str
    programmaversie: str
    sjabloon: str
    sjabloon_sha256: str


@dataclass(frozen=True, slots=True)
class Kenmerkregel:
    """A line of the head or the annex: label and value."""

    label: str
    waarde: str


@dataclass(frozen=True, slots=True)
class Toetsregel:
    """A row of the table of prioriteitscriteria, in words."""

    nummer: str
    criterium: str
    oordeel: str
    klasse: str
    grond: str
    motivering: str
    antwoorden: str


@dataclass(frozen=True, slots=True)
class Rolregel:
    """One role of the municipality: the verb, the phase it belongs to and the text."""

    rol: str
    fase: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Tabeldeel:
    """What one overview table says on a subcriterium; `kop` names the table when there are more."""

    kop: str
    zinnen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Subcriteriumregel:
    """One other subcriterium: what the tables say and what the request says."""

    hoofdcriterium: str
    subcriterium: str
    tabel: tuple[Tabeldeel, ...]
    aanvraag: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Puntregel:
    """An aandachtspunt: what is the matter, what to do and who does it."""

    soort: str
    tekst: str
    actie: str
    wie: str


@dataclass(frozen=True, slots=True)
class Casusblok:
    """A relevant case: why it is relevant, description, lessons and background."""

    naam: str
    waarom: str
    beschrijving: tuple[str, ...]
    lessen: tuple[str, ...]
    achtergrond: tuple[Kenmerkregel, ...]


@dataclass(frozen=True, slots=True)
class Antwoordregel:
    """An answer in the annex, with the cell it came from."""

    vraag: str
    antwoord: str
    toelichting: str
    cel: str


@dataclass(frozen=True, slots=True)
class Bronregel:
    """A row of the master that the note rests on: what it gave, its id, answers and bron."""

    onderdeel: str
    id: str
    antwoorden: str
    bron: str


@dataclass(frozen=True, slots=True)
class Advies:
    """The whole note. Each field is a place in the Word template; empty tuples leave a part out."""

    titel: str
    kenmerk: str
    datum: str
    organisatie: str
    uitkomst: str
    kop: tuple[Kenmerkregel, ...]
    gevraagd: tuple[str, ...]
    advies: tuple[str, ...]
    belemmeringen: tuple[str, ...]
    mogelijkheden: tuple[str, ...]
    status: str
    conclusies: tuple[str, ...]
    toetsing: tuple[Toetsregel, ...]
    toetsing_uitleg: tuple[str, ...]
    open_punten: tuple[str, ...]
    omslag_uitleg: str
    omslag: tuple[str, ...]
    spanningen: tuple[str, ...]
    sommen: tuple[str, ...]
    rollen: tuple[Rolregel, ...]
    rollen_uitleg: str
    subcriteria: tuple[Subcriteriumregel, ...]
    niet_in_bron: tuple[str, ...]
    plichten: tuple[Puntregel, ...]
    aandacht: tuple[Puntregel, ...]
    casussen: tuple[Casusblok, ...]
    casus_uitleg: str
    antwoorden_uitleg: str
    antwoorden: tuple[Antwoordregel, ...]
    niet_beantwoord: tuple[str, ...]
    bronregels: tuple[Bronregel, ...]
    versies: tuple[Kenmerkregel, ...]
    bronnen: tuple[str, ...]
    meldingen: tuple[str, ...]
    colofon: tuple[str, ...]
