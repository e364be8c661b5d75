"""What the report says on this request: conclusions, roles, subcriteria and points."""

from afweging_xlsx.composing.woorden import (
    LEEG,
    phrase_fasen,
    phrase_lijst,
    phrase_regels,
    phrase_vraag_en_antwoord,
    phrase_zin,
)
from afweging_xlsx.domain.advies import (
    Puntregel,
    Rolregel,
    Subcriteriumregel,
    Tabeldeel,
)
from afweging_xlsx.domain.afweging import (
    Afweging,
    Subcriteriumtreffer,
    Tabeltreffer,
)
from afweging_xlsx.domain.rijen import Tabelcel, Zwaarte

_SOORT = {Zwaarte.PLICHT: "Plicht", Zwaarte.AANDACHT: "Aandachtspunt"}


def compose_conclusies(afweging: Afweging) -> tuple[str, ...]:
    """The general conclusions that fit, a paragraph each."""
    return tuple(
        regel for treffer in afweging.conclusies for regel in phrase_regels(treffer.rij.conclusie)
    )


def compose_rollen(afweging: Afweging) -> tuple[Rolregel, ...]:
    """The roles of the municipality, those of the phase first."""
    kader, type_ = afweging.kader, afweging.aanvraagtype.id
    return tuple(
        Rolregel(phrase_zin(rol.rol).rstrip("."), phrase_fasen(rol, kader, type_), rol.tekst)
        for rol in (treffer.rij for treffer in afweging.rollen)
    )


def phrase_rollen_uitleg(afweging: Afweging) -> str:
    """Which phase the request is in, and whether the report ties these roles to a phase."""
    if not afweging.rollen:
        return "Het rapport noemt voor deze aanvraag geen rol van de gemeente."
    fase = _phrase_fase(afweging)
    if not any(treffer.rij.fasen for treffer in afweging.rollen):
        return f"{fase} Het rapport koppelt deze rollen niet aan een fase."
    return fase if afweging.fase else f"{fase} Daarom staan hier de rollen van alle fasen."


def compose_subcriteria(afweging: Afweging) -> tuple[Subcriteriumregel, ...]:
    """Every subcriterium on which the tables or the request say something.

    The prioriteitscriteria have a table of their own; for what the tables lack altogether there is
    compose_niet_in_bron.
    """
    return tuple(
        Subcriteriumregel(
            hoofdcriterium=treffer.criterium.hoofdcriterium,
            subcriterium=treffer.criterium.subcriterium,
            tabel=_compose_tabeldelen(treffer, afweging),
            aanvraag=_phrase_antwoorden(treffer, afweging),
        )
        for treffer in _list_andere(afweging)
        if any(cel.in_bron for cel in treffer.tabelcellen)
        or any(antwoord.waarden for antwoord in treffer.antwoorden)
    )


def compose_niet_in_bron(afweging: Afweging) -> tuple[str, ...]:
    """Per table met: the subcriteria on which the report says nothing there."""
    zinnen = []
    for tabel in afweging.tabellen:
        namen = [
            treffer.criterium.subcriterium
            for treffer in _list_andere(afweging)
            if any(_lacks(cel, tabel) for cel in treffer.tabelcellen)
        ]
        if namen:
            zinnen.append(
                f"Niet in de bron, tabel '{tabel.oplossing.naam}': {phrase_lijst(namen)}."
            )
    return tuple(zinnen)


def compose_punten(afweging: Afweging, zwaarte: Zwaarte) -> tuple[Puntregel, ...]:
    """The aandachtspunten of this weight that do not stand in the advice itself."""
    return tuple(
        Puntregel(
            _SOORT.get(zwaarte, ""), t.rij.tekst, t.rij.actie, phrase_zin(t.rij.wie).rstrip(".")
        )
        for t in afweging.aandachtspunten
        if t.rij.zwaarte is zwaarte and not t.rij.in_advies
    )


def _phrase_fase(afweging: Afweging) -> str:
    getypt = afweging.aanvraag.tekst("fase")
    if afweging.fase is not None:
        return f"De aanvraag is in de fase: {afweging.fase.naam}."
    if not getypt:
        return "De fase is niet bekend."
    naam = afweging.kader.label("fase", getypt, afweging.aanvraagtype.id)
    return f"De fase '{naam}' hoort niet bij dit type aanvraag."


def _list_andere(afweging: Afweging) -> list[Subcriteriumtreffer]:
    """The subcriteria of the tables met that are no prioriteitscriterium."""
    return [treffer for treffer in afweging.subcriteria if treffer.criterium.prioriteit is None]


def _lacks(cel: Tabelcel, tabel: Tabeltreffer) -> bool:
    return cel.oplossing == tabel.oplossing.id and not cel.in_bron


def _compose_tabeldelen(treffer: Subcriteriumtreffer, afweging: Afweging) -> tuple[Tabeldeel, ...]:
    """The statements per table, under its name when the request meets more than one."""
    delen = []
    cellen = [cel for cel in treffer.tabelcellen if cel.in_bron] or treffer.tabelcellen
    for tabel in afweging.tabellen:
        if eigen := tuple(cel.tekst for cel in cellen if cel.oplossing == tabel.oplossing.id):
            delen.append(Tabeldeel(_phrase_kop(tabel, afweging), eigen))
    return tuple(delen)


def _phrase_kop(tabel: Tabeltreffer, afweging: Afweging) -> str:
    if len(afweging.tabellen) == 1:
        return ""
    voorbehoud = "" if tabel.zeker else f" ({tabel.oplossing.voorbehoud})"
    return f"{tabel.oplossing.naam}{voorbehoud}"


def _phrase_antwoorden(treffer: Subcriteriumtreffer, afweging: Afweging) -> tuple[str, ...]:
    zinnen = tuple(
        phrase_vraag_en_antwoord(antwoord, afweging.kader, afweging.aanvraagtype.id)
        for antwoord in treffer.antwoorden
        if antwoord.waarden
    )
    if zinnen or not treffer.antwoorden:
        return zinnen or ("geen vraag in het formulier",)
    return (LEEG,)
