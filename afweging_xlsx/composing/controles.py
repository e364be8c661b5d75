"""What does not go together, and the sums, in words."""

from collections.abc import Iterable, Set
from decimal import Decimal

from afweging_xlsx.composing.woorden import phrase_cel, phrase_lijst
from afweging_xlsx.domain.afweging import Afweging, Treffer
from afweging_xlsx.domain.notatie import format_datum, format_getal
from afweging_xlsx.domain.rijen import Controle, Tabelcel
from afweging_xlsx.domain.sommen import Drempelsom, Duursom, Ligging, Mate, Ruimtesom, Som
from afweging_xlsx.domain.tekst import split_delen

_PAST = {Mate.JA: "dat past", Mate.MOGELIJK: "mogelijk te klein", Mate.NEE: "te klein"}
_LIGGING = {
    Ligging.ONDER: "minder",
    Ligging.GELIJK: "precies even veel",
    Ligging.BOVEN: "meer",
}
_LANGER = {
    Mate.JA: "langer",
    Mate.MOGELIJK: "mogelijk langer",
    Mate.NEE: "niet langer",
}


def compose_spanningen(afweging: Afweging) -> tuple[str, ...]:
    """What departs from the report or from the type, with its place in the report.

    Of the report only what is about the tables that the request meets. The cells of the answers
    stand in the annex.
    """
    andere = _list_tabelnamen(afweging.kader.tabelcellen) - _list_tabelnamen(
        cel for treffer in afweging.subcriteria for cel in treffer.tabelcellen
    )
    return tuple(
        f"{treffer.rij.tekst} ({_phrase_plaatsen(treffer, andere)})"
        for treffer in afweging.spanningen
    )


def compose_sommen(afweging: Afweging) -> tuple[str, ...]:
    """Every sum with its figures, units and bron."""
    return tuple(_phrase_som(som) for som in afweging.sommen)


def _list_tabelnamen(cellen: Iterable[Tabelcel]) -> set[str]:
    """The overview tables that these cells stand in, as a bron names them."""
    return {cel.bron.partition(" / ")[0] for cel in cellen}


def _phrase_plaatsen(treffer: Treffer[Controle], andere: Set[str]) -> str:
    """The places in the report, without the tables that are not met."""
    plaatsen = split_delen(treffer.rij.bron)
    eigen = [plaats for plaats in plaatsen if plaats.partition(" / ")[0] not in andere]
    return "; ".join(eigen or plaatsen)


def _phrase_som(som: Som) -> str:
    match som:
        case Ruimtesom():
            return _phrase_ruimte(som)
        case Drempelsom():
            return _phrase_drempel(som)
        case Duursom():
            return _phrase_duur(som)


def _phrase_ruimte(som: Ruimtesom) -> str:
    """Such as "2 MWh x 30 tot 80 m2/MWh = 60 tot 160 m2; beschikbaar 100 m2: te klein"."""
    circa, schatting = ("circa ", " naar schatting") if som.kengetal.circa else ("", "")
    per_mwh = _phrase_bereik(som.min_m2_per_mwh, som.max_m2_per_mwh)
    nodig = _phrase_bereik(som.nodig_min_m2, som.nodig_max_m2)
    beschikbaar = "beschikbare ruimte niet ingevuld"
    if som.beschikbaar_m2 is not None and som.past is not None:
        past = f"{_PAST[som.past]}{schatting}"
        beschikbaar = f"beschikbaar {format_getal(som.beschikbaar_m2)} m2: {past}"
    return (
        f"Ruimte: {format_getal(som.capaciteit_mwh)} MWh x {circa}{per_mwh} m2/MWh = "
        f"{circa}{nodig} m2; {beschikbaar} ({som.kengetal.bron})."
    )


def _phrase_drempel(som: Drempelsom) -> str:
    drempel, capaciteit = format_getal(som.drempel_kwh), format_getal(som.capaciteit_kwh)
    return (
        f"{som.kengetal.naam}: {drempel} kWh. De opslagcapaciteit is {capaciteit} kWh: "
        f"{_LIGGING[som.ligging]} ({som.kengetal.bron})."
    )


def _phrase_duur(som: Duursom) -> str:
    if som.kengetal is None:
        jaar = f"tot en met {som.eindjaar}"
        bron = phrase_lijst([phrase_cel(a) for a in som.antwoorden if a.plaats.cel])
    else:
        jaar, bron = f"ten minste tot en met {som.eindjaar}", som.kengetal.bron
    langer = _LANGER[som.blijft_langer]
    batterij = (
        f"De batterij heeft geen einddatum: zij blijft {langer}"
        if som.einddatum is None
        else f"De batterij blijft tot {format_datum(som.einddatum)}: {langer}"
    )
    return f"Duur: de beperkingen op het net duren naar verwachting {jaar}. {batterij} ({bron})."


def _phrase_bereik(laag: Decimal, hoog: Decimal) -> str:
    if laag == hoog:
        return format_getal(laag)
    return f"{format_getal(laag)} tot {format_getal(hoog)}"
