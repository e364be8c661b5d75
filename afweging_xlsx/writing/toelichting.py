"""The sheet Toelichting: who fills in what and how, and every question with its full help."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from openpyxl.worksheet.worksheet import Worksheet

from afweging_xlsx.domain.aanvraag import JAAR
from afweging_xlsx.domain.kader import FASENLIJST, Kader
from afweging_xlsx.domain.rijen import Vraag, Vraagsoort
from afweging_xlsx.domain.voorwaarde import IsOnbekend
from afweging_xlsx.writing import formules
from afweging_xlsx.writing.indeling import Formulierrij, Indeling
from afweging_xlsx.writing.opmaak import (
    BEGRIP,
    INLEIDING,
    KOP,
    SECTIE,
    TEKST,
    TITEL,
    TUSSENKOP,
    Stijl,
    write_cel,
    write_hoogten,
    write_pagina,
)
from afweging_xlsx.writing.relevantie import Uitsluiting

BLAD = "Toelichting"
_BREEDTES = {"A": 36, "B": 76, "C": 48, "D": 42}
_KOPPEN = ("vraag", "uitleg", "mogelijke antwoorden", formules.NIET_VAN_TOEPASSING + " bij")
_TITEL = "Toelichting bij het intakeformulier"
_BEHANDELAAR = "behandelaar"
_DOEL = "In dit formulier beschrijft u één aanvraag. Het programma maakt er een adviesnota van."
_STATUSSEN = (
    (formules.NOG_INVULLEN, "Deze vraag is verplicht en nog leeg."),
    (formules.INGEVULD, "U hebt een antwoord gegeven."),
    (formules.MAG_LEEG, "Deze vraag is niet verplicht."),
    (formules.NIET_VAN_TOEPASSING, "Deze vraag hoort niet bij deze aanvraag. Sla haar over."),
    (
        formules.TELT_WEL,
        "U gaf antwoord op een vraag die niet bij deze aanvraag hoort. Het antwoord telt mee."
        " Klopt het niet? Maak de cel dan leeg.",
    ),
)

Regel = tuple[str, str]


def write_toelichting(blad: Worksheet, indeling: Indeling) -> None:
    """Fill the sheet Toelichting: explanation in short lines, then a table of all questions."""
    blad.sheet_view.showGridLines = False
    for kolom, breedte in _BREEDTES.items():
        blad.column_dimensions[kolom].width = breedte
    write_cel(blad["A1"], _TITEL, TITEL)
    write_cel(blad["A2"], _DOEL, INLEIDING)
    rij = 3
    for kop, regels in _list_blokken(indeling):
        rij = _write_blok(blad, rij, kop, regels)
    _write_tussenkop(blad, rij, "Alle vragen")
    _write_vragen(blad, rij + 1, indeling)
    write_hoogten(blad, 3)
    write_pagina(blad, rij + 1)


def _list_blokken(indeling: Indeling) -> Iterator[tuple[str, Iterable[Regel]]]:
    yield "Zo vult u het formulier in", _list_stappen(indeling)
    yield "Wie vult wat in?", _list_partijen(indeling.kader)
    yield (
        "Geen persoonsgegevens",
        [
            ("In alle tekstvelden", "Schrijf geen namen, huisadressen, telefoonnummers of"
             " e-mailadressen van mensen op. Noem de rol of de organisatie, bijvoorbeeld"
             " 'bewoner' of 'bedrijf'."),
        ],
    )  # fmt: skip
    yield "Wat zegt de status?", _STATUSSEN


def _list_stappen(indeling: Indeling) -> Iterator[Regel]:
    yield "Kopie", "Maak voor elke aanvraag een kopie van dit bestand."
    if indeling.typevraag is not None:
        eerst = f"Beantwoord op het blad Intake eerst '{indeling.typevraag.vraag}'."
        yield "Eerste vraag", f"{eerst} Vragen die niet bij uw antwoord horen, worden grijs."
    yield (
        "Antwoord",
        "Vul de kolom 'antwoord' in. Klik op een cel: dan ziet u uitleg."
        " Ziet u een pijltje? Kies dan uit de lijst.",
    )
    if any(vraag.soort is Vraagsoort.MEERKEUZE for vraag in indeling.kader.vragen.values()):
        yield "Meer antwoorden", "Mag u meer antwoorden geven? Zet er dan een puntkomma tussen."
    yield "Onbekend", "Weet u iets niet? Laat de cel dan leeg. Het programma raadt nooit."
    yield "Toelichting", "In de kolom 'toelichting' mag u een antwoord uitleggen."
    yield (
        "Klaar",
        "Boven het formulier staat hoeveel verplichte vragen nog open zijn. Is dat nul?"
        " Sla het bestand dan op.",
    )


def _list_partijen(kader: Kader) -> Iterator[Regel]:
    """The officer, and whom to ask which questions according to the Beslisregels."""
    per_partij: defaultdict[str, list[str]] = defaultdict(list)
    for vraag, partij in _find_partijen(kader).items():
        per_partij[partij].append(f"'{kader.vragen[vraag].vraag}'")
    zelf = per_partij.pop(_BEHANDELAAR, [])
    beoordeel = f" Dit beoordeelt u zelf: {', '.join(zelf)}." if zelf else ""
    yield _BEHANDELAAR, f"U vult dit formulier in, met wat u weet van de aanvrager.{beoordeel}"
    for partij, vragen in per_partij.items():
        yield partij, f"Weet u het niet? Vraag dit dan hier na: {', '.join(vragen)}."


def _find_partijen(kader: Kader) -> dict[str, str]:
    """Whom to ask each question; a rule that waits for fewer answers says more about each."""
    gewicht: defaultdict[str, defaultdict[str, float]]
    gewicht = defaultdict(lambda: defaultdict(float))
    for regel in kader.beslisregels:
        open_ = [v.vraag for v in regel.voorwaarden if IsOnbekend() in v.eisen]
        for vraag in open_ if regel.navragen_bij else ():
            gewicht[vraag][regel.navragen_bij] += 1 / len(open_)
    op_volgorde = [vraag for vraag in kader.vragen if vraag in gewicht]
    return {vraag: max(gewicht[vraag], key=gewicht[vraag].__getitem__) for vraag in op_volgorde}


def _write_blok(blad: Worksheet, rij: int, kop: str, regels: Iterable[Regel]) -> int:
    """A heading with lines of two cells below it; gives the first free row."""
    _write_tussenkop(blad, rij, kop)
    for links, rechts in regels:
        rij += 1
        write_cel(blad.cell(rij, 1), links, BEGRIP)
        write_cel(blad.cell(rij, 2), rechts, TEKST)
    return rij + 1


def _write_tussenkop(blad: Worksheet, rij: int, kop: str) -> None:
    write_cel(blad.cell(rij, 1), kop, TUSSENKOP)
    blad.row_dimensions[rij].height = 32


def _write_vragen(blad: Worksheet, koprij: int, indeling: Indeling) -> None:
    _write_rij(blad, koprij, _KOPPEN, KOP)
    for nummer, rij in enumerate(indeling.rijen, koprij + 1):
        if rij.vraag is None:
            _write_rij(blad, nummer, (rij.sectie, "", "", ""), SECTIE)
        else:
            _write_rij(blad, nummer, _describe(rij, rij.vraag, indeling.kader), TEKST)
            write_cel(blad.cell(nummer, 1), rij.tekst, BEGRIP)


def _write_rij(blad: Worksheet, rij: int, teksten: Iterable[str], stijl: Stijl) -> None:
    for kolom, tekst in enumerate(teksten, 1):
        write_cel(blad.cell(rij, kolom), tekst or None, stijl)


def _describe(rij: Formulierrij, vraag: Vraag, kader: Kader) -> tuple[str, str, str, str]:
    """The cells of a question: text, help, answers, and the answers elsewhere that rule it out."""
    gevonden = (Uitsluiting.from_voorwaarde(v, kader) for v in vraag.voorwaarden)
    niet_bij = [_phrase_uitsluiting(u) for u in gevonden if u is not None]
    return rij.tekst, vraag.hulp, _list_antwoorden(vraag, kader), "\n".join(niet_bij)


def _phrase_uitsluiting(uitsluiting: Uitsluiting) -> str:
    vraag = uitsluiting.vraag.vraag
    antwoorden = ", ".join(keuze.label for keuze in uitsluiting.niet) or "geen antwoord"
    return f"{vraag}{'' if vraag.endswith('?') else ':'} {antwoorden}"


def _list_antwoorden(vraag: Vraag, kader: Kader) -> str:
    match vraag.soort:
        case Vraagsoort.TEKST:
            return "tekst"
        case Vraagsoort.DATUM:
            return "een datum, bijvoorbeeld 3-3-2026"
        case Vraagsoort.GETAL if vraag.eenheid == JAAR:
            return "een jaartal, bijvoorbeeld 2032"
        case Vraagsoort.GETAL:
            return f"een getal boven nul{f', in {vraag.eenheid}' if vraag.eenheid else ''}"
    if vraag.keuzelijst == FASENLIJST:
        per_type = [
            f"{aanvraagtype.naam}: {_join_labels(vraag, kader, aanvraagtype.id)}"
            for aanvraagtype in kader.aanvraagtypen.values()
        ]
        return "\n".join(per_type)
    labels = _join_labels(vraag, kader)
    return f"een of meer van: {labels}" if vraag.soort is Vraagsoort.MEERKEUZE else labels


def _join_labels(vraag: Vraag, kader: Kader, aanvraagtype: str = "") -> str:
    return "; ".join(dict.fromkeys(keuze.label for keuze in kader.keuzes(vraag, aanvraagtype)))
