"""Answers, places and lists in words."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from afweging_xlsx.domain.aanvraag import JAAR, Antwoord, Waarde
from afweging_xlsx.domain.kader import Kader, Kaderversie
from afweging_xlsx.domain.notatie import format_datum, format_getal, format_waarde, parse_datum
from afweging_xlsx.domain.rijen import LIJSTSOORTEN, Rol, Vraag
from afweging_xlsx.domain.tekst import split_delen
from afweging_xlsx.domain.uitkomst import Uitkomst
from afweging_xlsx.domain.voorwaarde import (
    Eis,
    InBereik,
    Is,
    IsIngevuld,
    IsNiet,
    IsOnbekend,
    Voorwaarde,
)

_UITKOMST = {
    Uitkomst.KAN_WENSELIJK: "kan wenselijk",
    Uitkomst.NIET_WENSELIJK: "niet wenselijk",
    Uitkomst.NOG_NIET_TE_BEPALEN: "nog niet te bepalen",
}

_TELWOORD = {1: "Eén", 2: "Twee", 3: "Drie", 4: "Vier", 5: "Vijf"}

LEEG = "niet ingevuld"
GEEN_CASUS = "Het rapport heeft geen casus voor dit type aanvraag."


def phrase_uitkomstwoord(uitkomst: Uitkomst) -> str:
    """The outcome in two or four words, as the handleiding lists them."""
    return _UITKOMST[uitkomst]


def phrase_antwoord(antwoord: Antwoord, kader: Kader, aanvraagtype: str) -> str:
    """The answer as a reader says it: labels, Dutch numbers and dates, the unit."""
    vraag = kader.vragen.get(antwoord.vraag)
    if not antwoord.waarden:
        return LEEG
    if vraag is None:
        return phrase_lijst([str(waarde) for waarde in antwoord.waarden])
    if vraag.soort in LIJSTSOORTEN:
        labels = [kader.label(vraag.id, str(w), aanvraagtype) for w in antwoord.waarden]
        return phrase_lijst(labels)
    return phrase_lijst([_phrase_waarde(waarde, vraag) for waarde in antwoord.waarden])


def phrase_vraag_en_antwoord(antwoord: Antwoord, kader: Kader, aanvraagtype: str) -> str:
    """Question and answer in one line, with the officer's explanation when there is one."""
    vraag = kader.vragen.get(antwoord.vraag)
    label = vraag.vraag if vraag else antwoord.vraag
    scheiding = " " if label.endswith("?") else ": "
    zin = f"{label}{scheiding}{phrase_antwoord(antwoord, kader, aanvraagtype)}"
    return f"{zin} ({antwoord.toelichting})" if antwoord.toelichting else zin


def phrase_voorwaarde(voorwaarde: Voorwaarde, kader: Kader, aanvraagtype: str = "") -> str:
    """A condition in words: what it is about, and the answers with which it holds."""
    waarden = phrase_waarden(voorwaarde, kader, aanvraagtype)
    return f"{phrase_kort(voorwaarde.vraag, kader)}: {waarden}"


def phrase_waarden(voorwaarde: Voorwaarde, kader: Kader, aanvraagtype: str = "") -> str:
    """The answers with which a condition holds, in words."""
    delen = [_phrase_eis(eis, voorwaarde.vraag, kader, aanvraagtype) for eis in voorwaarde.eisen]
    if None in delen:
        return phrase_lijst(split_delen(voorwaarde.tekst), "of")
    return phrase_lijst([deel for deel in delen if deel], "of")


def phrase_kort(vraag_id: str, kader: Kader) -> str:
    """A question in a few words."""
    vraag = kader.vragen.get(vraag_id)
    return vraag.kort if vraag is not None and vraag.kort else vraag_id.replace("_", " ")


def phrase_cel(antwoord: Antwoord) -> str:
    """Where an answer stands: "Intake!C12"; empty when the form has no cell for it."""
    plaats = antwoord.plaats
    return f"{plaats.blad}!{plaats.cel}" if plaats.cel else ""


def phrase_cellen(antwoorden: Iterable[Antwoord], kader: Kader, aanvraagtype: str) -> str:
    """The answers a row looked at, each with its value and cell, for the annex."""
    delen = []
    for antwoord in antwoorden:
        waarde = phrase_antwoord(antwoord, kader, aanvraagtype)
        cel = f" ({phrase_cel(antwoord)})" if antwoord.plaats.cel else ""
        delen.append(f"{antwoord.vraag}: {waarde}{cel}")
    return "; ".join(delen)


def phrase_telwoord(aantal: int) -> str:
    """A number that begins a sentence: in letters as far as a reader expects it."""
    return _TELWOORD.get(aantal, str(aantal))


def phrase_lijst(delen: Sequence[str], voegwoord: str = "en") -> str:
    """The parts as a Dutch enumeration: "a, b en c"."""
    if len(delen) <= 1:
        return "".join(delen)
    return f"{', '.join(delen[:-1])} {voegwoord} {delen[-1]}"


def phrase_fasen(rol: Rol, kader: Kader, aanvraagtype: str) -> str:
    """The phases of a role by their names in this aanvraagtype; empty when it has none."""
    namen = {fase.fase: fase.naam for fase in kader.fasen if fase.aanvraagtype == aanvraagtype}
    return phrase_lijst([namen.get(fase, fase) for fase in rol.fasen])


def phrase_bestand(bestand: str) -> str:
    """The name of a file without its folders: a note holds no paths of a machine."""
    return bestand.replace("\\", "/").rsplit("/", 1)[-1]


def phrase_kaderversie(versie: Kaderversie) -> str:
    """Which master it is: "versie 1.0 van 25 november 2026"."""
    datum = parse_datum(versie.datum)
    return f"versie {versie.versie} van {format_datum(datum) if datum else versie.datum}"


def phrase_regels(tekst: str) -> tuple[str, ...]:
    """The lines of a cell that holds several statements, without empty ones."""
    return tuple(regel.strip() for regel in tekst.splitlines() if regel.strip())


def phrase_zin(tekst: str) -> str:
    """The text with a capital first letter and a full stop, unless it ends a sentence itself."""
    tekst = tekst.strip()
    if not tekst:
        return ""
    einde = "" if tekst[-1] in ".?!:" else "."
    return tekst[0].upper() + tekst[1:] + einde


def _phrase_eis(eis: Eis, vraag: str, kader: Kader, aanvraagtype: str) -> str | None:
    """One alternative of a condition; None for a range, which reads best as it was typed."""
    match eis:
        case Is(waarde):
            return kader.label(vraag, waarde, aanvraagtype)
        case IsNiet(waarde):
            return f"niet {kader.label(vraag, waarde, aanvraagtype)}"
        case IsOnbekend():
            return "onbekend"
        case IsIngevuld():
            return "ingevuld"
        case InBereik():
            return None


def _phrase_waarde(waarde: Waarde, vraag: Vraag) -> str:
    if isinstance(waarde, Decimal):
        if vraag.eenheid == JAAR:
            return str(waarde.quantize(Decimal(1)))
        return f"{format_getal(waarde)} {vraag.eenheid}".strip()
    if waarde == "weet_niet":
        return "weet niet"
    return format_waarde(waarde)
