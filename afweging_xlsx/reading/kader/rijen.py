"""From rows of the master to the types of the domain; called only when no row has a fout."""

from collections.abc import Mapping
from types import MappingProxyType

from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import (
    Aandachtspunt,
    Aanvraagtype,
    Antwoordzin,
    Beslisregel,
    Casus,
    Conclusie,
    Controle,
    Controlesoort,
    Criterium,
    Fase,
    Grond,
    Kengetal,
    Oplossing,
    Publicatie,
    Richtvraag,
    Rol,
    Somsoort,
    Tabelcel,
    Vraag,
    Vraagsoort,
    Zwaarte,
)
from afweging_xlsx.domain.voorwaarde import Is, Voorwaarde
from afweging_xlsx.domain.waarheid import Waarheid
from afweging_xlsx.reading.cellen.tabel import Tabelrij
from afweging_xlsx.reading.kader.bron import Kaderbron, parse_lijst
from afweging_xlsx.reading.kader.cellen import parse_kadergetal
from afweging_xlsx.reading.kader.vorm import ACHTERGROND, VROEGER

AANVRAAGTYPE = "aanvraagtype"
"""The column that is short for a condition on the question with the same id."""


def read_aanvraagtypen(bron: Kaderbron) -> Mapping[str, Aanvraagtype]:
    """The types by id, in sheet order."""
    typen = [
        Aanvraagtype(
            *_rij(rij),
            naam=rij.tekst("naam") or rij.tekst("id"),
            omschrijving=rij.tekst("omschrijving"),
            oplossingen=bron.find_doelen("Oplossingen", rij.tekst("oplossingen")),
        )
        for rij in bron.list_rijen("Aanvraagtypen")
    ]
    return MappingProxyType({type_.id: type_ for type_ in typen})


def read_oplossingen(bron: Kaderbron) -> Mapping[str, Oplossing]:
    """The things overview tables describe, by id, in sheet order."""
    oplossingen = [
        Oplossing(
            *_rij(rij),
            naam=rij.tekst("naam"),
            soort=rij.tekst("type batterij of contract"),
            omschrijving=rij.tekst("omschrijving"),
            voorbehoud=rij.tekst("voorbehoud"),
            voorwaarden=bron.find_voorwaarden("Oplossingen", rij),
        )
        for rij in bron.list_rijen("Oplossingen")
    ]
    return MappingProxyType({oplossing.id: oplossing for oplossing in oplossingen})


def read_criteria(bron: Kaderbron) -> Mapping[str, Criterium]:
    """The subcriteria by id, in sheet order."""
    criteria = [
        Criterium(
            *_rij(rij),
            hoofdcriterium=rij.tekst("hoofdcriterium"),
            subcriterium=rij.tekst("subcriterium"),
            prioriteit=_geheel(rij, "prioriteit"),
            toelichting=rij.tekst("toelichting"),
        )
        for rij in bron.list_rijen("Criteria")
    ]
    return MappingProxyType({criterium.id: criterium for criterium in criteria})


def read_richtvragen(bron: Kaderbron) -> tuple[Richtvraag, ...]:
    """The guiding questions."""
    return tuple(
        Richtvraag(*_rij(rij), _criterium(bron, rij), rij.tekst("vraag"))
        for rij in bron.list_rijen("Richtvragen")
    )


def read_tabelcellen(bron: Kaderbron) -> tuple[Tabelcel, ...]:
    """The statements of the overview tables."""
    return tuple(
        Tabelcel(
            *_rij(rij),
            oplossing=bron.find_doel("Oplossingen", rij.tekst("oplossing")),
            criterium=_criterium(bron, rij),
            tekst=rij.tekst("tekst"),
        )
        for rij in bron.list_rijen("Overzichtstabellen")
    )


def read_fasen(bron: Kaderbron) -> tuple[Fase, ...]:
    """The phases of every type."""
    return tuple(
        Fase(
            *_rij(rij),
            aanvraagtype=bron.find_doel("Aanvraagtypen", rij.tekst(AANVRAAGTYPE)),
            fase=rij.tekst("fase"),
            volgorde=_geheel(rij, "volgorde") or 0,
            naam=rij.tekst("naam") or rij.tekst("fase"),
            omschrijving=rij.tekst("omschrijving"),
            vroeger=parse_lijst(rij.tekst(VROEGER)),
        )
        for rij in bron.list_rijen("Fasen")
    )


def read_vragen(bron: Kaderbron) -> Mapping[str, Vraag]:
    """The questions of the intake by id, in sheet order."""
    vragen = [
        Vraag(
            *_rij(rij),
            sectie=rij.tekst("sectie"),
            vraag=rij.tekst("vraag"),
            soort=Vraagsoort(rij.tekst("soort").casefold()),
            keuzelijst=bron.find_doel("Keuzelijsten", rij.tekst("keuzelijst")),
            eenheid=rij.tekst("eenheid"),
            verplicht=not rij.cel("verplicht").leeg,
            hulp=rij.tekst("hulp"),
            criterium=_criterium(bron, rij),
            kort=rij.tekst("kort"),
            navragen_bij=rij.tekst("navragen bij"),
            te_veranderen=not rij.cel("te veranderen").leeg,
            voorwaarden=bron.find_voorwaarden("Vragen", rij),
            zonder_rij=not rij.cel("zonder rij").leeg,
            vroeger=parse_lijst(rij.tekst(VROEGER)),
        )
        for rij in bron.list_rijen("Vragen")
    ]
    return MappingProxyType({vraag.id: vraag for vraag in vragen})


def read_antwoordzinnen(bron: Kaderbron) -> tuple[Antwoordzin, ...]:
    """How answers read after "dat"."""
    return tuple(
        Antwoordzin(
            *_rij(rij),
            vraag=bron.find_doel("Vragen", rij.tekst("vraag")),
            waarde=rij.tekst("waarde").casefold(),
            bijzin=rij.tekst("bijzin").rstrip(". "),
        )
        for rij in bron.list_rijen("Antwoordzinnen")
    )


def read_beslisregels(bron: Kaderbron) -> tuple[Beslisregel, ...]:
    """The rows that judge, in the order in which they are tried."""
    return tuple(
        Beslisregel(
            *_rij(rij),
            criterium=_criterium(bron, rij),
            oordeel=Waarheid(rij.tekst("oordeel").casefold()),
            grond=Grond(rij.tekst("grond").casefold()),
            motivering=rij.tekst("motivering"),
            navragen_bij=rij.tekst("navragen bij"),
            voorwaarden=bron.find_voorwaarden("Beslisregels", rij),
        )
        for rij in bron.list_rijen("Beslisregels")
    )


def read_conclusies(bron: Kaderbron) -> tuple[Conclusie, ...]:
    """The general conclusions."""
    return tuple(
        Conclusie(*_rij(rij), rij.tekst("conclusie"), _met_type(bron, "Conclusies", rij))
        for rij in bron.list_rijen("Conclusies")
    )


def read_rollen(bron: Kaderbron) -> tuple[Rol, ...]:
    """The roles of the municipality."""
    return tuple(
        Rol(
            *_rij(rij),
            fasen=bron.find_doelen("Fasen", rij.tekst("fase")),
            rol=rij.tekst("rol"),
            tekst=rij.tekst("tekst"),
            voorwaarden=_met_type(bron, "Rollen", rij),
        )
        for rij in bron.list_rijen("Rollen")
    )


def read_casussen(bron: Kaderbron) -> tuple[Casus, ...]:
    """The reference cases; only the type must fit, the `als:` cells are traits."""
    return tuple(
        Casus(
            *_rij(rij),
            naam=rij.tekst("naam"),
            beschrijving=rij.tekst("beschrijving"),
            lessen=rij.tekst("lessen"),
            achtergrond=tuple((k, rij.tekst(k)) for k in ACHTERGROND if rij.tekst(k)),
            status=rij.tekst("status").casefold(),
            voorwaarden=_type(bron, rij),
            kenmerken=bron.find_voorwaarden("Casussen", rij),
        )
        for rij in bron.list_rijen("Casussen")
    )


def read_aandachtspunten(bron: Kaderbron) -> tuple[Aandachtspunt, ...]:
    """The points a note raises."""
    return tuple(
        Aandachtspunt(
            *_rij(rij),
            zwaarte=Zwaarte(rij.tekst("zwaarte").casefold()),
            tekst=rij.tekst("tekst"),
            actie=rij.tekst("actie"),
            wie=rij.tekst("wie"),
            in_advies=not rij.cel("in advies").leeg,
            voorwaarden=bron.find_voorwaarden("Aandachtspunten", rij),
        )
        for rij in bron.list_rijen("Aandachtspunten")
    )


def read_controles(bron: Kaderbron) -> tuple[Controle, ...]:
    """What does not go together."""
    return tuple(
        Controle(
            *_rij(rij),
            soort=Controlesoort(rij.tekst("soort").casefold()),
            melding=rij.tekst("melding"),
            vraag=rij.tekst("vraag"),
            voorwaarden=bron.find_voorwaarden("Controles", rij),
        )
        for rij in bron.list_rijen("Controles")
    )


def read_kengetallen(bron: Kaderbron) -> tuple[Kengetal, ...]:
    """The figures of the report."""
    return tuple(
        Kengetal(
            *_rij(rij),
            naam=rij.tekst("naam"),
            waarde_min=parse_kadergetal(rij.cel("waarde_min")),
            waarde_max=parse_kadergetal(rij.cel("waarde_max")),
            eenheid=rij.tekst("eenheid"),
            oplossingen=bron.find_doelen("Oplossingen", rij.tekst("oplossing")),
            som=Somsoort(som) if (som := rij.tekst("som").casefold()) else None,
            circa=not rij.cel("circa").leeg,
        )
        for rij in bron.list_rijen("Kengetallen")
    )


def read_publicaties(bron: Kaderbron) -> tuple[Publicatie, ...]:
    """The sources that are cited."""
    return tuple(
        Publicatie(*(rij.tekst(kolom) for kolom in ("id", "titel", "jaar", "toelichting")))
        for rij in bron.list_rijen("Bronnen")
    )


def _rij(rij: Tabelrij) -> tuple[str, Plaats, str]:
    """What every row has: id, the cell of its id, bron."""
    return rij.tekst("id"), rij.cel("id").plaats, rij.tekst("bron")


def _criterium(bron: Kaderbron, rij: Tabelrij) -> str:
    return bron.find_doel("Criteria", rij.tekst("criterium"))


def _geheel(rij: Tabelrij, kolom: str) -> int | None:
    getal = parse_kadergetal(rij.cel(kolom))
    return None if getal is None else int(getal)


def _type(bron: Kaderbron, rij: Tabelrij) -> tuple[Voorwaarde, ...]:
    """The column aanvraagtype as the condition that it stands for; empty is always."""
    cel = rij.cel(AANVRAAGTYPE)
    typen = bron.find_doelen("Aanvraagtypen", cel.tekst)
    eisen = tuple(Is(type_) for type_ in typen)
    return (Voorwaarde(AANVRAAGTYPE, eisen, cel.plaats, cel.tekst),) if eisen else ()


def _met_type(bron: Kaderbron, blad: str, rij: Tabelrij) -> tuple[Voorwaarde, ...]:
    return (*_type(bron, rij), *bron.find_voorwaarden(blad, rij))
