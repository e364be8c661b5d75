"""An intake: the answer cell of every question, as it stands there and with its place."""

from collections.abc import Iterable, Iterator
from hashlib import sha256

from afweging_xlsx.domain.aanvraag import Intake, Invulling
from afweging_xlsx.domain.bevinding import Bevinding, Lezing, has_fout, sort_bevindingen
from afweging_xlsx.domain.catalogus import intake as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.tekst import fold_tekst, suggest_tekst
from afweging_xlsx.reading.bestand.soort import FORMULIERVERSIE
from afweging_xlsx.reading.cellen.blad import Blad
from afweging_xlsx.reading.cellen.tabel import (
    Bladtabel,
    Tabelrij,
    Tabelvorm,
    check_gebrek,
    check_koprij,
    read_tabel,
)
from afweging_xlsx.reading.cellen.werkboek import Inhoudsopgave, Werkboek, read_werkboek

_BLAD = "Intake"
_VORM = Tabelvorm(("id", "vraag", "antwoord"), ("toelichting",))


def read_intake(bestand: str, inhoud: bytes) -> Lezing[Intake]:
    """Read an intake; None when the file or its form cannot be read at all.

    Every row with an id is an invulling, also without an answer. A question that is there twice,
    an answer without an id, and an error or a formula without a result are bevindingen; the intake
    is then still given, so that all that is wrong with it can be found at once.
    """
    lezing = read_werkboek(bestand, inhoud, _kies)
    if lezing.waarde is None or has_fout(lezing.bevindingen):
        return Lezing(None, lezing.bevindingen)
    blad = _find_blad(bestand, lezing.waarde)
    tabel = Lezing(None) if blad.waarde is None else read_tabel(blad.waarde, _VORM)
    if tabel.waarde is None:
        return Lezing(None, sort_bevindingen((*blad.bevindingen, *tabel.bevindingen)))
    invullingen = tuple(_read_invullingen(tabel.waarde))
    intake = Intake(
        bestand=bestand,
        sha256=sha256(inhoud).hexdigest(),
        formulierversie=_read_versie(lezing.waarde, tabel.waarde.blad),
        invullingen=invullingen,
    )
    bevindingen = (*blad.bevindingen, *tabel.bevindingen, *_check_rijen(tabel.waarde))
    return Lezing(intake, sort_bevindingen(bevindingen))


def _kies(opgave: Inhoudsopgave) -> Iterable[str]:
    """The sheet Intake, else every sheet; and the sheet where only a name tells the version."""
    intake = [blad for blad in opgave.bladen if fold_tekst(blad) == fold_tekst(_BLAD)][:1]
    if FORMULIERVERSIE in opgave.namen and FORMULIERVERSIE not in opgave.eigenschappen:
        return (*(intake or opgave.bladen), opgave.namen[FORMULIERVERSIE][0])
    return intake or opgave.bladen


def _find_blad(bestand: str, werkboek: Werkboek) -> Lezing[Blad]:
    """The sheet Intake whatever its table, else the only sheet that has one, whatever its name."""
    alle = werkboek.inhoudsopgave.bladen
    for naam, blad in werkboek.bladen.items():
        if fold_tekst(naam) == fold_tekst(_BLAD):
            andere = [a for a in alle if a != naam and fold_tekst(a).startswith(fold_tekst(_BLAD))]
            plaatsen = [Plaats(bestand, a) for a in andere]
            niet = (catalogus.BLAD_NIET_GELEZEN.at(plaats, gelezen=naam) for plaats in plaatsen)
            return Lezing(blad, tuple(niet))
    met_tabel = [blad for blad in werkboek.bladen.values() if check_koprij(blad, _VORM)]
    if len(met_tabel) == 1:
        return Lezing(met_tabel[0])
    if met_tabel:
        namen = ", ".join(f"'{blad.naam}'" for blad in met_tabel)
        return Lezing(None, (catalogus.MEER_INTAKEBLADEN.at(Plaats(bestand), bladen=namen),))
    bedoeld = suggest_tekst(_BLAD, werkboek.bladen)
    if bedoeld:
        return Lezing(werkboek.bladen[bedoeld])
    return Lezing(None, (catalogus.GEEN_INTAKE.at(Plaats(bestand)),))


def _read_versie(werkboek: Werkboek, blad: Blad) -> str:
    """The property or the named cell; where both were dropped (Google Sheets), the one we label."""
    eigenschap = werkboek.inhoudsopgave.eigenschappen.get(FORMULIERVERSIE)
    cel = werkboek.find_naam(FORMULIERVERSIE) or blad.find_naast(FORMULIERVERSIE)
    return eigenschap or ("" if cel is None or cel.gebrek else cel.tekst)


def _read_invullingen(tabel: Bladtabel) -> Iterator[Invulling]:
    """The first row of each id; a cell without a usable value counts as empty."""
    gezien: set[str] = set()
    for rij in tabel.rijen:
        vraag = rij.cel("id")
        if vraag.leeg or vraag.gebrek or _is_sectie(rij) or fold_tekst(vraag.tekst) in gezien:
            continue
        gezien.add(fold_tekst(vraag.tekst))
        antwoord, toelichting = rij.cel("antwoord"), rij.cel("toelichting")
        yield Invulling(
            vraag=vraag.tekst,
            waarde=None if antwoord.gebrek else antwoord.waarde,
            plaats=antwoord.plaats,
            toelichting="" if toelichting.gebrek else toelichting.zoals_getypt,
            sinds_1904=tabel.blad.sinds_1904,
            leesbaar=antwoord.gebrek is None,
            idplaats=vraag.plaats,
        )


def _check_rijen(tabel: Bladtabel) -> Iterator[Bevinding]:
    eerste: dict[str, str] = {}
    for rij in tabel.rijen:
        vraag, antwoord = rij.cel("id"), rij.cel("antwoord")
        if vraag.leeg and vraag.gebrek is None:
            if not antwoord.leeg:
                yield catalogus.ANTWOORD_ZONDER_ID.at(antwoord.plaats, waarde=antwoord.kort)
            continue
        yield from _check_ernaast(tabel, rij)
        for cel in (vraag, antwoord, rij.cel("toelichting")):
            yield from check_gebrek(cel)
        eerder = eerste.setdefault(fold_tekst(vraag.tekst), vraag.plaats.cel)
        if eerder != vraag.plaats.cel and not _is_sectie(rij):
            yield catalogus.VRAAG_DUBBEL.at(vraag.plaats, vraag=vraag.kort, andere=eerder)


def _check_ernaast(tabel: Bladtabel, rij: Tabelrij) -> Iterator[Bevinding]:
    """What stands in a column without a header, in a row with no answer and no explanation."""
    if _is_sectie(rij) or not (rij.cel("antwoord").leeg and rij.cel("toelichting").leeg):
        return
    met_kop = {kolom.nummer for kolom in tabel.kolommen}
    cellen = (tabel.blad.cel(rij.rij, n) for n in range(len(rij.rij.waarden)) if n not in met_kop)
    gevuld = next((cel for cel in cellen if not cel.leeg), None)
    if gevuld is not None and rij.cel("antwoord").gebrek is None:
        yield catalogus.TEKST_ERNAAST.at(gevuld.plaats, waarde=gevuld.kort)


def _is_sectie(rij: Tabelrij) -> bool:
    """Whether this row is only a title in the first column: an id has no capitals and no spaces."""
    titel = rij.tekst("id")
    return (
        (" " in titel or titel != titel.lower())
        and rij.cel("vraag").leeg
        and rij.cel("antwoord").leeg
    )
