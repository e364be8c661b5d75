"""The annex: answers with their cells, the rows of the master used, versions and sources."""

from collections.abc import Iterable

from afweging_xlsx.composing.woorden import (
    phrase_antwoord,
    phrase_bestand,
    phrase_cel,
    phrase_cellen,
)
from afweging_xlsx.domain.aanvraag import Antwoord
from afweging_xlsx.domain.advies import Antwoordregel, Bronregel, Herkomst, Kenmerkregel
from afweging_xlsx.domain.afweging import Afweging
from afweging_xlsx.domain.kader import Rij, Tabelcel


def compose_antwoorden(afweging: Afweging) -> tuple[Antwoordregel, ...]:
    """Every answer given, with its cell."""
    return tuple(
        Antwoordregel(
            vraag=afweging.kader.vragen[antwoord.vraag].vraag,
            antwoord=phrase_antwoord(antwoord, afweging.kader, afweging.aanvraagtype.id),
            toelichting=antwoord.toelichting,
            cel=phrase_cel(antwoord),
        )
        for antwoord in afweging.aanvraag.antwoorden.values()
        if antwoord.waarden
    )


def compose_niet_beantwoord(afweging: Afweging) -> tuple[str, ...]:
    """The questions of the form that were left empty."""
    return tuple(
        afweging.kader.vragen[antwoord.vraag].vraag
        for antwoord in afweging.aanvraag.antwoorden.values()
        if not antwoord.waarden and antwoord.plaats.cel
    )


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
    ):
        for treffer in treffers:
            regels.append(_compose_regel(onderdeel, treffer.rij, treffer.antwoorden, afweging))
    for keuze in afweging.casussen:
        regels.append(_compose_regel("Casus", keuze.casus, keuze.antwoorden, afweging))
    return (*regels, *_compose_tabelregels(afweging))


def compose_versies(afweging: Afweging, herkomst: Herkomst) -> tuple[Kenmerkregel, ...]:
    """The receipt: which files, versions and hashes this note was made with."""
    kader, aanvraag = afweging.kader.versie, afweging.aanvraag
    regels = (
        ("Datum van het advies", herkomst.peildatum),
        ("Kader", f"{phrase_bestand(kader.bestand)}, versie {kader.versie} van {kader.datum}"),
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
    """One line per cell of an overview table: its rows together."""
    regels = []
    for tabel in afweging.tabellen:
        gezien = phrase_cellen(tabel.antwoorden, afweging.kader, afweging.aanvraagtype.id)
        for treffer in afweging.subcriteria:
            cellen = [c for c in treffer.tabelcellen if c.oplossing == tabel.oplossing.id]
            if cellen and treffer.criterium.prioriteit is None:
                bron = "; ".join(dict.fromkeys(cel.bron for cel in cellen))
                regels.append(Bronregel("Overzichtstabel", _phrase_ids(cellen), gezien, bron))
    return regels


def _phrase_ids(cellen: list[Tabelcel]) -> str:
    eerste, laatste = cellen[0].id, cellen[-1].id
    return eerste if len(cellen) == 1 else f"{eerste} t/m {laatste.rsplit('.', 1)[-1]}"
