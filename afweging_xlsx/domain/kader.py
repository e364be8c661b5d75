"""The typed content of the master workbook (design, section 4)."""

from collections.abc import Mapping
from dataclasses import dataclass

from afweging_xlsx.domain.expressie import Expressie
from afweging_xlsx.domain.rijen import (
    Aandachtspunt,
    Aanvraagtype,
    Antwoordzin,
    Beslisregel,
    Casus,
    Conclusie,
    Controle,
    Criterium,
    Fase,
    Kengetal,
    Keuze,
    Oplossing,
    Publicatie,
    Richtvraag,
    Rol,
    Tabelcel,
    Vraag,
)
from afweging_xlsx.domain.toetsgeval import Toetsgeval

FASENLIJST = "fasen"
"""The keuzelijst that is the sheet Fasen (all types), with its open values from Keuzelijsten."""

PRIORITEITSREGEL, STAND = "prioriteitsregel", "stand_overzichtstabel"
"""The instellingen that this program knows."""

TYPENLIJST = "aanvraagtypen"
"""The keuzelijst that is the sheet Aanvraagtypen."""


RijMetVoorwaarden = (
    Oplossing | Vraag | Beslisregel | Conclusie | Rol | Casus | Aandachtspunt | Controle
)
"""A row of a sheet that has `als:` columns."""


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
    controles: tuple[Controle, ...]
    antwoordzinnen: tuple[Antwoordzin, ...]
    kengetallen: tuple[Kengetal, ...]
    publicaties: tuple[Publicatie, ...]
    toetsgevallen: tuple[Toetsgeval, ...]
    tabellen: tuple[Tabel, ...]

    @property
    def prioriteitscriteria(self) -> tuple[Criterium, ...]:
        """The criteria that decide, by number."""
        genummerd = [c for c in self.criteria.values() if c.prioriteit is not None]
        return tuple(sorted(genummerd, key=lambda c: c.prioriteit or 0))

    @property
    def beslissende_regels(self) -> tuple[Beslisregel, ...]:
        """The Beslisregels on a prioriteitscriterium, in sheet order."""
        criteria = {criterium.id for criterium in self.prioriteitscriteria}
        return tuple(regel for regel in self.beslisregels if regel.criterium in criteria)

    @property
    def rijen_met_voorwaarden(self) -> tuple[RijMetVoorwaarden, ...]:
        """Every row that applies under voorwaarden, by sheet."""
        return (
            *self.oplossingen.values(),
            *self.vragen.values(),
            *self.beslisregels,
            *self.conclusies,
            *self.rollen,
            *self.casussen,
            *self.aandachtspunten,
            *self.controles,
        )

    def keuzes(self, vraag: Vraag, aanvraagtype: str = "") -> tuple[Keuze, ...]:
        """The values a question takes, in list order.

        The list FASENLIJST is the sheet Fasen; with an aanvraagtype given, the phases of that type.
        """
        if vraag.keuzelijst != FASENLIJST or not aanvraagtype:
            return self.keuzelijsten.get(vraag.keuzelijst, ())
        fasen = [fase for fase in self.fasen if fase.aanvraagtype == aanvraagtype]
        eigen = [Keuze(fase.fase, fase.naam, False, vroeger=fase.vroeger) for fase in fasen]
        return (*eigen, *(k for k in self.keuzelijsten.get(FASENLIJST, ()) if k.open))

    def label(self, vraag_id: str, waarde: str, aanvraagtype: str = "") -> str:
        """How a reader sees this value of a choice; the value itself when no list holds it."""
        vraag = self.vragen.get(vraag_id)
        if vraag is None:
            return waarde
        keuzes = (*self.keuzes(vraag, aanvraagtype), *self.keuzes(vraag))
        return next((k.label for k in keuzes if k.waarde == waarde), waarde)

    def bijzin(self, vraag_id: str, waarde: str) -> str:
        """How this answer reads after "dat"; empty when the master has no words for it."""
        zinnen = self.antwoordzinnen
        return next((z.bijzin for z in zinnen if (z.vraag, z.waarde) == (vraag_id, waarde)), "")
