"""The annex: answers with their cells, the rows of the master used, versions and sources."""

from collections.abc import Iterable
from datetime import date

from afweging_xlsx.composing.woorden import (
    phrase_antwoord,
    phrase_bestand,
    phrase_cel,
    phrase_cellen,
    phrase_kaderversie,
)
from afweging_xlsx.domain.aanvraag import Antwoord
from afweging_xlsx.domain.advies import Antwoordregel, Bronregel, Herkomst, Kenmerkregel
from afweging_xlsx.domain.afweging import Afweging
from afweging_xlsx.domain.notatie import format_datum
from afweging_xlsx.domain.rijen import Rij

_CREDIT = (
    "De inhoud is ontleend aan CE Delft (2024), bijlage met overzichtstabellen bij "
    "'Beleidsvisie opslag en energyhubs Amsterdam', in onze eigen woorden."
)


def compose_antwoorden(afweging: Afweging) -> tuple[Antwoordregel, ...]:
    """Every answer given, with its cell; an explanation without an answer stands there too."""
    return tuple(
        Antwoordregel(
            vraag=afweging.kader.vragen[antwoord.vraag].vraag,
            antwoord=phrase_antwoord(antwoord, afweging.kader, afweging.aanvraagtype.id),
            toelichting=antwoord.toelichting,
            cel=phrase_cel(antwoord),
        )
        for antwoord in afweging.aanvraag.antwoorden.values()
        if antwoord.waarden or antwoord.toelichting
    )


def compose_niet_beantwoord(afweging: Afweging) -> tuple[str, ...]:
    """The questions that apply to this request and were left empty."""
    return tuple(vraag.vraag for vraag in afweging.niet_beantwoord)


def phrase_antwoorden_uitleg(afweging: Afweging) -> str:
    """The file that the answers come from."""
    bestand = phrase_bestand(afweging.aanvraag.bestand)
    return f"Deze antwoorden staan in het bestand '{bestand}', in de cel die erbij staat."


def compose_bronregels(afweging: Afweging) -> tuple[Bronregel, ...]:
    """Every row of the master that the note rests on: id, answers with cells, bron."""
    regels = [
        _compose_regel(
            f"Oordeel op criterium {nummer}", oordeel.regel, oordeel.antwoorden, afweging
        )
        for nummer, oordeel in afweging.oordelen.items()
        if oordeel.regel is not None
    ]
    for onderdeel, treffers in (
        ("Conclusie", afweging.conclusies),
        ("Rol van de gemeente", afweging.rollen),
        ("Aandachtspunt", afweging.aandachtspunten),
        ("Controle", afweging.controles),
    ):
        for treffer in treffers:
            regels.append(_compose_regel(onderdeel, treffer.rij, treffer.antwoorden, afweging))
    for som in afweging.sommen:
        if som.kengetal is not None:
            regels.append(_compose_regel("Som", som.kengetal, som.antwoorden, afweging))
    for keuze in afweging.casussen:
        regels.append(_compose_regel("Casus", keuze.casus, keuze.antwoorden, afweging))
    return (*regels, *_compose_tabelregels(afweging))


def compose_versies(afweging: Afweging, herkomst: Herkomst) -> tuple[Kenmerkregel, ...]:
    """The receipt: which files, versions and hashes this note was made with."""
    kader, aanvraag = afweging.kader.versie, afweging.aanvraag
    regels = (
        ("Datum van het advies", format_datum(date.fromisoformat(herkomst.peildatum))),
        ("Kader", f"{phrase_bestand(kader.bestand)}, {phrase_kaderversie(kader)}"),
        ("Kader, sha256", kader.sha256),
        ("Intake", phrase_bestand(aanvraag.bestand)),
        ("Intake, sha256", aanvraag.sha256),
        ("Intake, versie van het formulier", aanvraag.formulierversie or "onbekend"),
        ("Sjabloon van de nota", phrase_bestand(herkomst.sjabloon)),
        ("Sjabloon, sha256", herkomst.sjabloon_sha256),
        ("Programma", f"afweging_xlsx {herkomst.programmaversie}"),
        ("Prioriteitsregel", afweging.kader.prioriteitsregel_tekst),
    )
    return tuple(Kenmerkregel(label, waarde) for label, waarde in regels)


def compose_colofon(afweging: Afweging) -> tuple[str, ...]:
    """Which master made the note, and the credit to the report."""
    return (f"Gemaakt met het kader, {phrase_kaderversie(afweging.kader.versie)}.", _CREDIT)


def compose_bronnen(afweging: Afweging) -> tuple[str, ...]:
    """The publications that the master cites, the report first."""
    return tuple(
        f"{publicatie.titel} ({publicatie.jaar})" if publicatie.jaar else publicatie.titel
        for publicatie in afweging.kader.publicaties
    )


def _compose_regel(
    onderdeel: str, rij: Rij, antwoorden: Iterable[Antwoord], afweging: Afweging
) -> Bronregel:
    gezien = phrase_cellen(antwoorden, afweging.kader, afweging.aanvraagtype.id)
    return Bronregel(onderdeel, rij.id, gezien, rij.bron)


def _compose_tabelregels(afweging: Afweging) -> list[Bronregel]:
    """One line per overview table that the request meets: all its rows stand in the note."""
    regels = []
    for tabel in afweging.tabellen:
        gezien = phrase_cellen(tabel.antwoorden, afweging.kader, afweging.aanvraagtype.id)
        cellen = [
            cel
            for treffer in afweging.subcriteria
            for cel in treffer.tabelcellen
            if cel.oplossing == tabel.oplossing.id and treffer.criterium.prioriteit is None
        ]
        if cellen:
            ids = f"{tabel.oplossing.id}, {len(cellen)} {'rij' if len(cellen) == 1 else 'rijen'}"
            plaatsen = dict.fromkeys(cel.bron.partition(" / ")[0] for cel in cellen)
            regels.append(Bronregel("Overzichtstabel", ids, gezien, "; ".join(plaatsen)))
    return regels
