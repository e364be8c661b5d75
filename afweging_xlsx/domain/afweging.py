"""All that the evaluation found and why; composing needs nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from afweging_xlsx.domain.aanvraag import Aanvraag, Antwoord
from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.gevolgen import Omslag, Openstaand
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.rijen import (
    Aandachtspunt,
    Aanvraagtype,
    Beslisregel,
    Casus,
    Conclusie,
    Controle,
    Controlesoort,
    Criterium,
    Fase,
    Oplossing,
    Rij,
    Rol,
    Tabelcel,
    Vraag,
    Zwaarte,
)
from afweging_xlsx.domain.sommen import Som
from afweging_xlsx.domain.uitkomst import Uitkomst
from afweging_xlsx.domain.voorwaarde import Voorwaarde
from afweging_xlsx.domain.waarheid import Waarheid

RijT = TypeVar("RijT", bound=Rij)


@dataclass(frozen=True, slots=True)
class Voorwaardeproef:
    """One voorwaarde that was tried: the answer that it looked at, and whether it holds."""

    voorwaarde: Voorwaarde
    antwoord: Antwoord | None
    waarheid: Waarheid


@dataclass(frozen=True, slots=True)
class Regelproef:
    """One Beslisregel that was tried, with all its voorwaarden."""

    regel: Beslisregel
    voorwaarden: tuple[Voorwaardeproef, ...]
    waarheid: Waarheid


@dataclass(frozen=True, slots=True)
class Oordeel:
    """The judgement on one prioriteitscriterium.

    `regel` is the Beslisregel that hit, or None when none did; `antwoorden` are the answers its
    voorwaarden looked at, with their cells. A rule without voorwaarden closes the list: it looked
    at all that kept the rules before it from being settled. `open_vragen` are, for an oordeel that
    is onbekend, the questions without a known answer among these. `proeven` are the rules tried,
    in order, up to and including the one that hit.
    """

    criterium: Criterium
    waarheid: Waarheid
    regel: Beslisregel | None
    antwoorden: tuple[Antwoord, ...]
    open_vragen: tuple[Vraag, ...] = ()
    proeven: tuple[Regelproef, ...] = ()


@dataclass(frozen=True, slots=True)
class Treffer(Generic[RijT]):
    """A row of the master that applies, with the answers its voorwaarden looked at."""

    rij: RijT
    antwoorden: tuple[Antwoord, ...]


@dataclass(frozen=True, slots=True)
class Tabeltreffer:
    """An overview table that the request meets; `zeker` is false while that is still open."""

    oplossing: Oplossing
    zeker: bool
    antwoorden: tuple[Antwoord, ...]


@dataclass(frozen=True, slots=True)
class Casuskeuze:
    """A case of the own type with the traits that the request shares, lacks or leaves open."""

    casus: Casus
    gedeeld: tuple[Voorwaarde, ...]
    anders: tuple[Voorwaarde, ...]
    onbekend: tuple[Voorwaarde, ...]
    antwoorden: tuple[Antwoord, ...]


@dataclass(frozen=True, slots=True)
class Subcriteriumtreffer:
    """One subcriterium of the tables met: the statements per table and the answers on it."""

    criterium: Criterium
    tabelcellen: tuple[Tabelcel, ...]
    antwoorden: tuple[Antwoord, ...]


@dataclass(frozen=True, slots=True)
class Afweging:
    """The judgement on one request.

    `op_tabel` are the oordelen from the overview table on which the outcome rests: without them
    it would be another. It is empty when answers alone give the outcome. `niet_beantwoord` are
    the questions of the form that apply to this request and were left empty. `gunstig` is what it
    takes to make an open outcome kan_wenselijk, when that is more than what settles it.
    """

    aanvraag: Aanvraag
    kader: Kader
    aanvraagtype: Aanvraagtype
    fase: Fase | None
    oordelen: Mapping[int, Oordeel]
    uitkomst: Uitkomst
    op_tabel: tuple[int, ...]
    openstaand: Openstaand
    gunstig: Openstaand
    omslagen: tuple[Omslag, ...]
    sommen: tuple[Som, ...]
    controles: tuple[Treffer[Controle], ...]
    tabellen: tuple[Tabeltreffer, ...]
    conclusies: tuple[Treffer[Conclusie], ...]
    rollen: tuple[Treffer[Rol], ...]
    casussen: tuple[Casuskeuze, ...]
    aandachtspunten: tuple[Treffer[Aandachtspunt], ...]
    subcriteria: tuple[Subcriteriumtreffer, ...]
    niet_beantwoord: tuple[Vraag, ...]
    bevindingen: tuple[Bevinding, ...]

    @property
    def belemmeringen(self) -> tuple[Treffer[Aandachtspunt], ...]:
        """The aandachtspunten that block: they stand in the advice, and change no outcome."""
        punten = self.aandachtspunten
        return tuple(t for t in punten if t.rij.zwaarte is Zwaarte.BELEMMERING)

    @property
    def spanningen(self) -> tuple[Treffer[Controle], ...]:
        """What departs from the report or from the type; answers that contradict are no tension."""
        return tuple(t for t in self.controles if t.rij.soort is not Controlesoort.TEGENSPRAAK)
