"""The note as data: the parts put in their places (design, section 8)."""

from datetime import date

from afweging_xlsx.composing.casussen import compose_casussen, phrase_casus_uitleg
from afweging_xlsx.composing.controles import compose_sommen, compose_spanningen
from afweging_xlsx.composing.gevolgen import (
    compose_omslag,
    compose_open_punten,
    phrase_omslag_uitleg,
)
from afweging_xlsx.composing.inhoud import (
    compose_conclusies,
    compose_niet_in_bron,
    compose_punten,
    compose_rollen,
    compose_subcriteria,
    phrase_rollen_uitleg,
)
from afweging_xlsx.composing.toetsing import (
    compose_toetsing,
    compose_toetsing_uitleg,
)
from afweging_xlsx.composing.uitkomst import (
    STATUS,
    compose_belemmeringen,
    compose_mogelijkheden,
    compose_toelichting,
    phrase_uitkomst,
)
from afweging_xlsx.composing.verantwoording import (
    compose_antwoorden,
    compose_bronnen,
    compose_bronregels,
    compose_colofon,
    compose_niet_beantwoord,
    compose_versies,
    phrase_antwoorden_uitleg,
)
from afweging_xlsx.composing.woorden import (
    LEEG,
    phrase_antwoord,
    phrase_kaderversie,
    phrase_regels,
)
from afweging_xlsx.domain.advies import Advies, Herkomst, Kenmerkregel
from afweging_xlsx.domain.afweging import Afweging
from afweging_xlsx.domain.notatie import format_datum
from afweging_xlsx.domain.rijen import Zwaarte

_KOP = (
    ("Datum van de aanvraag", ("datum_aanvraag",)),
    ("Aanvrager", ("aanvrager",)),
    ("Locatie", ("locatie", "stadsdeel")),
    ("Type aanvraag", ("aanvraagtype", "hub_onderdeel")),
    ("Fase", ("fase",)),
    ("Behandelaar", ("behandelaar",)),
)


def compose_advies(afweging: Afweging, herkomst: Herkomst) -> Advies:
    """Put everything the evaluation recorded into words; its bevindingen stand in the annex."""
    kenmerk = afweging.aanvraag.tekst("kenmerk")
    return Advies(
        titel=f"Advies over de aanvraag {kenmerk}",
        kenmerk=kenmerk,
        datum=herkomst.peildatum,
        organisatie=afweging.kader.versie.organisatie,
        uitkomst=phrase_uitkomst(afweging),
        kop=_compose_kop(afweging, herkomst),
        gevraagd=_compose_gevraagd(afweging),
        advies=compose_toelichting(afweging),
        belemmeringen=compose_belemmeringen(afweging),
        mogelijkheden=compose_mogelijkheden(afweging),
        status=STATUS,
        conclusies=compose_conclusies(afweging),
        toetsing=compose_toetsing(afweging),
        toetsing_uitleg=compose_toetsing_uitleg(afweging),
        open_punten=compose_open_punten(afweging),
        omslag_uitleg=phrase_omslag_uitleg(afweging),
        omslag=compose_omslag(afweging),
        spanningen=compose_spanningen(afweging),
        sommen=compose_sommen(afweging),
        rollen=compose_rollen(afweging),
        rollen_uitleg=phrase_rollen_uitleg(afweging),
        subcriteria=compose_subcriteria(afweging),
        niet_in_bron=compose_niet_in_bron(afweging),
        plichten=compose_punten(afweging, Zwaarte.PLICHT),
        aandacht=compose_punten(afweging, Zwaarte.AANDACHT),
        casussen=compose_casussen(afweging),
        casus_uitleg=phrase_casus_uitleg(afweging),
        antwoorden_uitleg=phrase_antwoorden_uitleg(afweging),
        antwoorden=compose_antwoorden(afweging),
        niet_beantwoord=compose_niet_beantwoord(afweging),
        bronregels=compose_bronregels(afweging),
        versies=compose_versies(afweging, herkomst),
        bronnen=compose_bronnen(afweging),
        meldingen=tuple(b.zin for b in afweging.bevindingen),
        colofon=compose_colofon(afweging),
    )


def _compose_kop(afweging: Afweging, herkomst: Herkomst) -> tuple[Kenmerkregel, ...]:
    return (
        Kenmerkregel("Kenmerk", afweging.aanvraag.tekst("kenmerk")),
        Kenmerkregel("Datum van het advies", format_datum(date.fromisoformat(herkomst.peildatum))),
        *(Kenmerkregel(label, _phrase_vragen(afweging, vragen)) for label, vragen in _KOP),
        Kenmerkregel("Kader", phrase_kaderversie(afweging.kader.versie)),
    )


def _phrase_vragen(afweging: Afweging, vragen: tuple[str, ...]) -> str:
    """The known answers to these questions of the head, or that none was given."""
    antwoorden = [afweging.aanvraag.antwoorden.get(vraag) for vraag in vragen]
    delen = [
        phrase_antwoord(antwoord, afweging.kader, afweging.aanvraagtype.id)
        for antwoord in antwoorden
        if antwoord is not None and antwoord.waarden
    ]
    return ", ".join(delen) or LEEG


def _compose_gevraagd(afweging: Afweging) -> tuple[str, ...]:
    """What was asked, in the words of the request."""
    gevraagd = afweging.aanvraag.antwoorden.get("gevraagd")
    zinnen = []
    if gevraagd is not None and gevraagd.bekend:
        wat = phrase_antwoord(gevraagd, afweging.kader, afweging.aanvraagtype.id)
        zinnen.append(f"Gevraagd: {wat}.")
    omschrijving = afweging.aanvraag.antwoorden.get("omschrijving")
    if omschrijving is not None and omschrijving.bekend:
        zinnen += phrase_regels(str(omschrijving.waarden[0]))
    return tuple(zinnen)
