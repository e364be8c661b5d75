"""A case in the words of the form, for in a bevinding about the kader."""

from collections.abc import Collection, Iterable
from decimal import Decimal

from afweging_xlsx.domain.aanvraag import INGEVULD, JAAR, Antwoord, Waarde
from afweging_xlsx.domain.kader import TYPENLIJST, Kader
from afweging_xlsx.domain.notatie import format_waarde
from afweging_xlsx.domain.rijen import Vraag


def phrase_geval(kader: Kader, aanvraagtype: str, gegeven: Iterable[Antwoord]) -> str:
    """These answers by question and label, without the type: "bij 'Inzet' staat 'anders', ..."."""
    delen = [
        _phrase_antwoord(kader, aanvraagtype, antwoord)
        for antwoord in gegeven
        if kader.vragen[antwoord.vraag].keuzelijst != TYPENLIJST
    ]
    if not delen:
        return "er is niets ingevuld"
    return "; ".join(delen) + ", en verder is niets ingevuld"


def phrase_typen(kader: Kader, typen: Collection[str]) -> str:
    """The sentence that says for which types of request something holds."""
    if len(typen) == len(kader.aanvraagtypen):
        return "Dat geldt voor elk type aanvraag."
    namen = ", ".join(f"'{kader.aanvraagtypen[type_].naam}'" for type_ in typen)
    return f"Dat geldt voor {namen}."


def _phrase_antwoord(kader: Kader, aanvraagtype: str, antwoord: Antwoord) -> str:
    vraag = kader.vragen[antwoord.vraag]
    if antwoord.waarden == (INGEVULD,):
        return f"bij '{vraag.vraag}' staat een antwoord"
    labels = [_phrase_waarde(kader, vraag, waarde, aanvraagtype) for waarde in antwoord.waarden]
    return f"bij '{vraag.vraag}' staat " + " en ".join(f"'{label}'" for label in labels)


def _phrase_waarde(kader: Kader, vraag: Vraag, waarde: Waarde, aanvraagtype: str) -> str:
    if isinstance(waarde, str):
        return kader.label(vraag.id, waarde, aanvraagtype)
    if isinstance(waarde, Decimal) and vraag.eenheid == JAAR:
        return str(waarde)
    return f"{format_waarde(waarde)} {vraag.eenheid}".strip()
