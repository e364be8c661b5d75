"""The formulas of the intake: status per question and the counter of what is still open."""

from collections.abc import Iterable, Mapping

from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.rijen import Keuze, Vraag, Vraagsoort
from afweging_xlsx.writing.relevantie import Uitsluiting

NOG_INVULLEN = "nog invullen"
INGEVULD = "ingevuld"
MAG_LEEG = "mag leeg blijven"
NIET_VAN_TOEPASSING = "niet van toepassing"
TELT_WEL = "niet van toepassing, telt wel mee"
OPEN_VRAGEN = "Nog in te vullen verplichte vragen: "
_LANGSTE_TEKST = 255  # Excel takes no longer text in a formula


def write_statusformule(vraag: Vraag, kader: Kader, cellen: Mapping[str, str]) -> str:
    """The formula for the status of a question, from its answer cell and those it depends on."""
    leeg = _is_leeg(cellen[vraag.id])
    zonder = NOG_INVULLEN if vraag.verplicht else MAG_LEEG
    status = f'IF({leeg},"{zonder}","{INGEVULD}")'
    redenen = list(_list_redenen(vraag, kader, cellen))
    if not redenen:
        return status
    nvt = redenen[0] if len(redenen) == 1 else f"OR({','.join(redenen)})"
    return f'IF({nvt},IF({leeg},"{NIET_VAN_TOEPASSING}","{TELT_WEL}"),{status})'


def write_tellerformule(statuskolom: str) -> str:
    """The formula for the line that counts the required questions without an answer."""
    return f'"{OPEN_VRAGEN}"&COUNTIF({statuskolom},"{NOG_INVULLEN}")'


def _list_redenen(vraag: Vraag, kader: Kader, cellen: Mapping[str, str]) -> Iterable[str]:
    """Each a formula that is true when the question does not apply."""
    for voorwaarde in vraag.voorwaarden:
        uitsluiting = Uitsluiting.from_voorwaarde(voorwaarde, kader)
        if uitsluiting is None:
            continue
        cel = cellen[uitsluiting.vraag.id]
        if uitsluiting.leeg:
            yield _is_leeg(cel)
        if uitsluiting.vraag.soort is Vraagsoort.KEUZE:
            yield from (f"{cel}={_quote(tekst)}" for tekst in _list_teksten(uitsluiting.niet))
        elif uitsluiting.niet:
            yield _holds_only(cel, uitsluiting)


def _holds_only(cel: str, uitsluiting: Uitsluiting) -> str:
    """For a cell with several answers: one that excludes is among them, and none that does not."""
    delen = f'";"&LOWER(SUBSTITUTE(SUBSTITUTE({cel},"; ",";")," ;",";"))&";"'
    niet, wel = (
        ",".join(["FALSE", *(f"ISNUMBER(FIND({_quote(f';{t.lower()};')},{delen}))" for t in k)])
        for k in (_list_teksten(uitsluiting.niet), _list_teksten(uitsluiting.wel))
    )
    return f"AND(OR({niet}),NOT(OR({wel})))"


def _list_teksten(keuzes: Iterable[Keuze]) -> list[str]:
    """What may stand in the cell for these choices: labels and values, each once."""
    teksten = {tekst.lower(): tekst for k in keuzes for tekst in (k.waarde, k.label)}
    return [tekst for tekst in teksten.values() if len(tekst) < _LANGSTE_TEKST - 2]


def _is_leeg(cel: str) -> str:
    return f"LEN(TRIM({cel}))=0"


def _quote(tekst: str) -> str:
    return '"{}"'.format(tekst.replace('"', '""'))
