"""What the rows that explain an outcome need: sums, words for answers, names of facts."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from afweging_xlsx.domain.aanvraag import JAAR
from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.catalogus import proef
from afweging_xlsx.domain.rijen import Somsoort
from afweging_xlsx.domain.tekst import fold_tekst, phrase_bedoeld
from afweging_xlsx.reading.cellen.tabel import Tabelrij
from afweging_xlsx.reading.kader.bron import Kaderbron
from afweging_xlsx.reading.kader.cellen import parse_kadergetal
from afweging_xlsx.reading.kader.feiten import Feiten
from afweging_xlsx.reading.kader.voorwaarde import Feit

_EENHEDEN: Mapping[str, str] = {
    Somsoort.RUIMTEBESLAG: "m2/MWh",
    Somsoort.DREMPEL: "kWh",
    Somsoort.EINDJAAR: JAAR,
}
"""The unit in which the program computes each sum."""


def check_kaderproef(bron: Kaderbron, feiten: Feiten) -> Iterator[Bevinding]:
    """What is wrong between rows that may each be right; sheets that lack are passed by."""
    yield from _check_namen(bron, feiten)
    yield from _check_antwoordzinnen(bron, feiten)
    for rij in bron.list_rijen("Kengetallen"):
        if (som := rij.tekst("som").casefold()) in _EENHEDEN:
            yield from _check_som(rij, som)


def _check_namen(bron: Kaderbron, feiten: Feiten) -> Iterator[Bevinding]:
    """A question by the name of a derived fact: the one would replace the other."""
    afgeleid = {fold_tekst(feit) for feit in feiten.afgeleid}
    for rij in bron.list_rijen("Vragen"):
        if fold_tekst(rij.tekst("id")) in afgeleid:
            yield proef.VRAAG_IS_FEIT.at(rij.cel("id").plaats, vraag=rij.cel("id").kort)


def _check_antwoordzinnen(bron: Kaderbron, feiten: Feiten) -> Iterator[Bevinding]:
    """A sentence goes with a value of the list of its question, and each value has one."""
    eerste: dict[tuple[str, str], str] = {}
    for rij in bron.list_rijen("Antwoordzinnen"):
        sleutel = (rij.tekst("vraag").casefold(), rij.tekst("waarde").casefold())
        plaats = rij.cel("vraag").plaats
        eerder = eerste.setdefault(sleutel, plaats.cel)
        if eerder != plaats.cel and all(sleutel):
            naam = " / ".join(sleutel)
            yield catalogus.RIJ_DUBBEL.at(plaats, id=naam, rij=naam, andere=eerder)
        feit = feiten.vragen.get(feiten.find_id(rij.tekst("vraag")) or "")
        if feit is not None:
            yield from _check_antwoordzin(rij, feit)


def _check_antwoordzin(rij: Tabelrij, feit: Feit) -> Iterator[Bevinding]:
    waarde, waarden = rij.cel("waarde"), [keuze.waarde for keuze in feit.keuzes]
    if not waarden:
        yield proef.ANTWOORDZIN_ZONDER_LIJST.at(rij.cel("vraag").plaats, vraag=feit.id)
    elif not waarde.leeg and waarde.tekst.casefold() not in [w.casefold() for w in waarden]:
        yield proef.ANTWOORDZIN_WAARDE.at(
            waarde.plaats,
            vraag=rij.cel("vraag").kort,
            waarde=waarde.kort,
            bedoeld=phrase_bedoeld(waarde.tekst, waarden),
            keuzes=", ".join(f"'{keuze}'" for keuze in dict.fromkeys(waarden)),
        )


def _check_som(rij: Tabelrij, som: str) -> Iterator[Bevinding]:
    """A figure that is computed with has numbers that can be, in the unit that is expected."""
    id_, eenheid, plaats = rij.cel("id").kort, rij.cel("eenheid"), rij.cel("waarde_min").plaats
    verwacht = _EENHEDEN[som]
    if fold_tekst(eenheid.tekst.replace("²", "2")) != fold_tekst(verwacht):
        velden = {"som": som, "eenheid": eenheid.kort, "verwacht": verwacht}
        yield proef.KENGETAL_EENHEID.at(eenheid.plaats, **velden)
    getallen = [parse_kadergetal(rij.cel(kolom)) for kolom in ("waarde_min", "waarde_max")]
    if rij.cel("waarde_min").leeg and rij.cel("waarde_max").leeg:
        yield proef.KENGETAL_LEEG.at(plaats, id=id_, som=som)
    elif reden := _find_reden(som, [getal for getal in getallen if getal is not None]):
        yield proef.KENGETAL_GRENZEN.at(plaats, id=id_, som=som, reden=reden)
    if rij.cel("oplossing").leeg:
        yield proef.KENGETAL_ZONDER_OPLOSSING.at(rij.cel("oplossing").plaats, id=id_, som=som)


def _find_reden(som: str, getallen: list[Decimal]) -> str:
    """Why these figures cannot be, in words; empty when they can."""
    if any(getal <= 0 for getal in getallen):
        return "heeft een getal dat niet boven nul is"
    if getallen != sorted(getallen):
        return "waarde_min is groter dan waarde_max"
    if som != Somsoort.RUIMTEBESLAG and len(set(getallen)) > 1:
        return "heeft twee verschillende getallen. De som gebruikt er één"
    if som == Somsoort.EINDJAAR and any(g != g.to_integral_value() for g in getallen):
        return "heeft een jaar dat niet heel is"
    return ""
