"""One aanvraagtype as plain text for a terminal: tables, conclusion, roles and cases."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from afweging_xlsx.composing.regelbreedte import phrase_breedte
from afweging_xlsx.composing.woorden import (
    GEEN_CASUS,
    phrase_fasen,
    phrase_regels,
    phrase_voorwaarde,
)
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.rijen import Aanvraagtype, Casus, Conclusie, Oplossing, Rol
from afweging_xlsx.domain.voorwaarde import Is, IsIngevuld, IsNiet, Voorwaarde

_AANVRAAGTYPE = "aanvraagtype"
_INSPRINGEN = "  "
_GEEN_CONCLUSIE = "Het kader heeft geen conclusie voor dit type aanvraag."
_GEEN_ROL = "Het kader heeft geen rol van de gemeente bij dit type aanvraag."

RijT = TypeVar("RijT", Conclusie, Rol, Casus)
Blok = list[str]
"""Lines that belong together; an empty line parts one block from the next."""


def compose_overzicht(kader: Kader, aanvraagtype: str) -> str:
    """What the master says on one aanvraagtype, wrapped for a terminal.

    A criterium that the source leaves open stands there too, as the master has it. Raises
    KeyError for a type that the kader does not have.
    """
    soort = kader.aanvraagtypen[aanvraagtype]
    blokken = [_compose_kop(soort.naam, "="), phrase_breedte(soort.omschrijving)]
    for oplossing in soort.oplossingen:
        blokken += _compose_oplossing(kader.oplossingen[oplossing], kader)
    blokken += [_compose_kop("Conclusie"), _compose_conclusies(soort, kader)]
    blokken += [_compose_kop("Rol van de gemeente"), _compose_rollen(soort, kader)]
    blokken += [_compose_kop("Casussen"), *_compose_casussen(soort, kader)]
    return "\n\n".join("\n".join(blok) for blok in blokken if blok) + "\n"


def _compose_kop(kop: str, lijn: str = "-") -> Blok:
    regels = phrase_breedte(kop)
    return [*regels, lijn * max(map(len, regels), default=0)]


def _compose_oplossing(oplossing: Oplossing, kader: Kader) -> Iterator[Blok]:
    """The overview table: the statements per subcriterium, in the order of the criteria."""
    yield _compose_kop(f"Overzichtstabel {oplossing.naam}")
    wanneer = _compose_voorwaarden(oplossing.voorwaarden, kader, "")
    yield [*phrase_breedte(oplossing.omschrijving), *wanneer]
    for criterium in kader.criteria.values():
        teksten = [
            cel.tekst
            for cel in kader.tabelcellen
            if (cel.oplossing, cel.criterium) == (oplossing.id, criterium.id)
        ]
        if teksten:
            kop = f"{criterium.hoofdcriterium}: {criterium.subcriterium}"
            yield [*phrase_breedte(kop), *_compose_punten(teksten)]


def _compose_conclusies(soort: Aanvraagtype, kader: Kader) -> Blok:
    regels: Blok = []
    for conclusie in _select_rijen(kader.conclusies, soort):
        regels += _compose_punten([" ".join(phrase_regels(conclusie.conclusie))])
        regels += _compose_voorwaarden(conclusie.voorwaarden, kader)
    return regels or phrase_breedte(_GEEN_CONCLUSIE)


def _compose_rollen(soort: Aanvraagtype, kader: Kader) -> Blok:
    regels: Blok = []
    for rol in _select_rijen(kader.rollen, soort):
        fasen = phrase_fasen(rol, kader, soort.id)
        kop = f"{rol.rol} (fase: {fasen})" if fasen else rol.rol
        regels += _compose_punten([f"{kop}: {' '.join(phrase_regels(rol.tekst))}"])
        regels += _compose_voorwaarden(rol.voorwaarden, kader)
    return regels or phrase_breedte(_GEEN_ROL)


def _compose_casussen(soort: Aanvraagtype, kader: Kader) -> list[Blok]:
    blokken = [
        [
            *phrase_breedte(casus.naam),
            *_compose_delen("Beschrijving", casus.beschrijving),
            *_compose_delen("Lessen", casus.lessen),
            *(r for kop, tekst in casus.achtergrond for r in _compose_delen(kop, tekst)),
        ]
        for casus in _select_rijen(kader.casussen, soort)
    ]
    return blokken or [phrase_breedte(GEEN_CASUS)]


def _compose_delen(kop: str, tekst: str) -> Blok:
    """A part of a case: its heading with the statements below it; nothing when there are none."""
    punten = _compose_punten(phrase_regels(tekst))
    return [*phrase_breedte(f"{kop[:1].upper()}{kop[1:]}:", _INSPRINGEN), *punten] if punten else []


def _compose_punten(teksten: Iterable[str]) -> Blok:
    return [r for t in teksten for r in phrase_breedte(f"- {t}", _INSPRINGEN, 2 * _INSPRINGEN)]


def _compose_voorwaarden(
    voorwaarden: Iterable[Voorwaarde], kader: Kader, inspringen: str = 2 * _INSPRINGEN
) -> Blok:
    """When a row applies, next to its type; nothing when it always does."""
    delen = [phrase_voorwaarde(v, kader) for v in voorwaarden if v.vraag != _AANVRAAGTYPE]
    return phrase_breedte(f"(alleen bij: {'; '.join(delen)})", inspringen) if delen else []


def _select_rijen(rijen: Iterable[RijT], soort: Aanvraagtype) -> list[RijT]:
    """The rows that are for this aanvraagtype, or for every type."""
    return [
        rij
        for rij in rijen
        if all(v.vraag != _AANVRAAGTYPE or _allows(v, soort.id) for v in rij.voorwaarden)
    ]


def _allows(voorwaarde: Voorwaarde, aanvraagtype: str) -> bool:
    """Whether a condition on the aanvraagtype lets this one through."""
    return any(
        eis == Is(aanvraagtype)
        or isinstance(eis, IsIngevuld)
        or (isinstance(eis, IsNiet) and eis.waarde != aanvraagtype)
        for eis in voorwaarde.eisen
    )
