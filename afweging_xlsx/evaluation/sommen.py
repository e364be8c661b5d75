"""The sums from Kengetallen: space, threshold and duration. Units are in the names.

Source: the overview tables, Ruimte, Veiligheid and Tijdlijn netcongestie.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from afweging_xlsx.domain.aanvraag import Antwoord
from afweging_xlsx.domain.afweging import Tabeltreffer
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.rijen import Kengetal, Somsoort
from afweging_xlsx.domain.sommen import Drempelsom, Duursom, Ligging, Mate, Ruimtesom, Som
from afweging_xlsx.evaluation.voorwaarden import Antwoorden

KWH_PER_MWH = Decimal(1000)

CAPACITEIT, OPPERVLAKTE = "capaciteit_kwh", "oppervlakte_m2"
CONGESTIE_TOT, EINDDATUM, DUUR, PERMANENT = "congestie_tot", "einddatum", "duur", "permanent"


def evaluate_sommen(
    antwoorden: Antwoorden, tabellen: Iterable[Tabeltreffer], kader: Kader
) -> tuple[Som, ...]:
    """Every sum that the answers allow, with the kengetallen of the tables that are met."""
    oplossingen = {tabel.oplossing.id for tabel in tabellen}
    eigen = [k for k in kader.kengetallen if not oplossingen.isdisjoint(k.oplossingen)]
    return (
        *_list_ruimte(antwoorden, eigen),
        *_list_drempels(antwoorden, eigen),
        *_list_duur(antwoorden, eigen),
    )


def _list_ruimte(antwoorden: Antwoorden, kengetallen: Iterable[Kengetal]) -> Iterator[Ruimtesom]:
    """Capacity (kWh, as MWh) times space per capacity (m2/MWh) against the space there is (m2)."""
    capaciteit_kwh = _find_getal(antwoorden, CAPACITEIT)
    beschikbaar_m2 = _find_getal(antwoorden, OPPERVLAKTE)
    if capaciteit_kwh is None:
        return
    capaciteit_mwh = capaciteit_kwh / KWH_PER_MWH
    for kengetal in kengetallen:
        grenzen = _find_grenzen(kengetal)
        if kengetal.som is Somsoort.RUIMTEBESLAG and grenzen:
            nodig_min_m2, nodig_max_m2 = (grens * capaciteit_mwh for grens in grenzen)
            yield Ruimtesom(
                kengetal,
                capaciteit_mwh,
                *grenzen,
                nodig_min_m2,
                nodig_max_m2,
                beschikbaar_m2,
                _weigh_ruimte(beschikbaar_m2, nodig_min_m2, nodig_max_m2),
                _list_bekend(antwoorden, CAPACITEIT, OPPERVLAKTE),
            )


def _weigh_ruimte(
    beschikbaar_m2: Decimal | None, nodig_min_m2: Decimal, nodig_max_m2: Decimal
) -> Mate | None:
    if beschikbaar_m2 is None:
        return None
    if beschikbaar_m2 >= nodig_max_m2:
        return Mate.JA
    return Mate.NEE if beschikbaar_m2 < nodig_min_m2 else Mate.MOGELIJK


def _list_drempels(antwoorden: Antwoorden, kengetallen: Iterable[Kengetal]) -> Iterator[Drempelsom]:
    """The capacity (kWh) against each threshold (kWh)."""
    capaciteit_kwh = _find_getal(antwoorden, CAPACITEIT)
    for kengetal in kengetallen:
        grenzen = _find_grenzen(kengetal)
        if capaciteit_kwh is not None and kengetal.som is Somsoort.DREMPEL and grenzen:
            ligging = _weigh_ligging(capaciteit_kwh, grenzen[0])
            gezien = _list_bekend(antwoorden, CAPACITEIT)
            yield Drempelsom(kengetal, capaciteit_kwh, grenzen[0], ligging, gezien)


def _weigh_ligging(waarde: Decimal, drempel: Decimal) -> Ligging:
    if waarde == drempel:
        return Ligging.GELIJK
    return Ligging.BOVEN if waarde > drempel else Ligging.ONDER


def _list_duur(antwoorden: Antwoorden, kengetallen: Iterable[Kengetal]) -> Iterator[Duursom]:
    """The end of the battery against the year in which the limits end: an answer goes first."""
    einde = antwoorden.get(EINDDATUM)
    waarde = einde.waarden[0] if einde is not None and einde.bekend else None
    einddatum = waarde if isinstance(waarde, date) else None
    duur = antwoorden.get(DUUR)
    permanent = duur is not None and duur.bekend and PERMANENT in duur.waarden
    if einddatum is None and not permanent:
        return
    gezien = (EINDDATUM,) if einddatum is not None else (DUUR,)
    jaar = _find_getal(antwoorden, CONGESTIE_TOT)
    if jaar is not None:
        langer = _weigh_duur(int(jaar), einddatum, Mate.JA)
        bekend = _list_bekend(antwoorden, CONGESTIE_TOT, *gezien)
        yield Duursom(None, int(jaar), einddatum, langer, bekend)
        return
    for kengetal in kengetallen:
        if kengetal.som is Somsoort.EINDJAAR and (grenzen := _find_grenzen(kengetal)):
            eindjaar = int(grenzen[0])
            langer = _weigh_duur(eindjaar, einddatum, Mate.MOGELIJK)
            yield Duursom(kengetal, eindjaar, einddatum, langer, _list_bekend(antwoorden, *gezien))


def _weigh_duur(eindjaar: int, einddatum: date | None, later: Mate) -> Mate:
    """`later` is what a battery gets that stays after this year: the year may be a lower bound."""
    return later if einddatum is None or einddatum.year > eindjaar else Mate.NEE


def _find_grenzen(kengetal: Kengetal) -> tuple[Decimal, Decimal] | None:
    """The lowest and the highest value; one that is not given is the same as the other."""
    laag, hoog = kengetal.waarde_min, kengetal.waarde_max
    if laag is None:
        return None if hoog is None else (hoog, hoog)
    return (laag, laag if hoog is None else hoog)


def _find_getal(antwoorden: Antwoorden, vraag: str) -> Decimal | None:
    antwoord = antwoorden.get(vraag)
    waarde = antwoord.waarden[0] if antwoord is not None and antwoord.bekend else None
    return waarde if isinstance(waarde, Decimal) else None


def _list_bekend(antwoorden: Antwoorden, *vragen: str) -> tuple[Antwoord, ...]:
    return tuple(antwoorden[v] for v in vragen if v in antwoorden and antwoorden[v].bekend)
