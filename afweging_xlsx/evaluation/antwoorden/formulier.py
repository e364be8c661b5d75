"""The form against the kader: which questions it has, by which ids, and of which version it is."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from afweging_xlsx.domain.aanvraag import Intake, Invulling
from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import intake as catalogus
from afweging_xlsx.domain.catalogus import vroeger
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Vraag
from afweging_xlsx.domain.tekst import fold_tekst, phrase_bedoeld, suggest_tekst

_LANGST = 60
_TEKENEN = {
    vroeger.ANTWOORD_HEET_NU.code,
    catalogus.BUITEN_LIJST.code,
    catalogus.KEUZE_MET_UITLEG.code,
}
"""Bevindingen about an answer that can come from another list of choices."""


@dataclass(frozen=True, slots=True)
class Vraagcellen:
    """The cell of a question that counts, and filled ones beside it under another id.

    The cell under the present id counts, unless only one under a former id is filled. The
    explanations of all stand with the one that counts.
    """

    vraag: Vraag
    geldig: Invulling
    andere: tuple[Invulling, ...]
    oud: tuple[Invulling, ...]

    @classmethod
    def from_invullingen(cls, vraag: Vraag, invullingen: Iterable[Invulling]) -> "Vraagcellen":
        """Choose between the cells of one question, whatever their order in the form."""
        ids = [fold_tekst(id_) for id_ in (vraag.id, *vraag.vroeger)]
        alle = sorted(invullingen, key=lambda i: ids.index(fold_tekst(i.vraag)))
        gevuld = [invulling for invulling in alle if not invulling.leeg]
        geldig = (gevuld or alle)[0]
        toelichtingen = dict.fromkeys(i.toelichting for i in (geldig, *alle) if i.toelichting)
        oud = [i for i in alle if fold_tekst(i.vraag) != ids[0] and (i.toelichting or not i.leeg)]
        geldig = replace(geldig, toelichting="\n".join(toelichtingen))
        return cls(vraag, geldig, tuple(gevuld[1:]), tuple(oud))


@dataclass(frozen=True, slots=True)
class Formulier:
    """The cells of a form by question, those of no question, and the questions it lacks.

    `anders`: it has other questions than the kader, or has them under former ids.
    """

    per_vraag: Mapping[str, Vraagcellen]
    onbekend: tuple[Invulling, ...]
    ontbreekt: tuple[Vraag, ...]
    anders: bool


def match_formulier(invullingen: Sequence[Invulling], kader: Kader) -> Formulier:
    """Find the question of each cell, by its id or by one that it had before."""
    vragen = kader.vragen.values()
    ids = {fold_tekst(oud): vraag.id for vraag in vragen for oud in vraag.vroeger}
    ids |= {fold_tekst(vraag.id): vraag.id for vraag in vragen}
    per_vraag: defaultdict[str, list[Invulling]] = defaultdict(list)
    for invulling in invullingen:
        per_vraag[ids.get(fold_tekst(invulling.vraag), "")].append(invulling)
    onbekend = tuple(per_vraag.pop("", ()))
    ontbreekt = tuple(vraag for vraag in vragen if vraag.id not in per_vraag)
    nu = {fold_tekst(vraag.id) for vraag in vragen}
    anders = bool(ontbreekt) or any(fold_tekst(i.vraag) not in nu for i in invullingen)
    cellen = {
        id_: Vraagcellen.from_invullingen(kader.vragen[id_], cellen)
        for id_, cellen in per_vraag.items()
    }
    return Formulier(cellen, onbekend, ontbreekt, anders)


def evaluate_formulier(
    intake: Intake, formulier: Formulier, kader: Kader, gevonden: Iterable[Bevinding]
) -> Iterator[Bevinding]:
    """What is to be said about the form itself; `gevonden` is what was found in its answers.

    That it is of another version only when it also asks something else than the kader.
    """
    plaats = Plaats(intake.bestand, intake.invullingen[0].plaats.blad if intake.invullingen else "")
    zelfde = intake.formulierversie == kader.versie.versie
    anders = formulier.anders or any(bevinding.code in _TEKENEN for bevinding in gevonden)
    if anders and not zelfde:
        yield _compare_versies(intake.formulierversie, kader.versie.versie, plaats)
    yield from evaluate_onbekend(formulier, kader, zelfde)
    verplicht = [f"'{vraag.id}'" for vraag in formulier.ontbreekt if vraag.verplicht]
    rest = [f"'{vraag.id}'" for vraag in formulier.ontbreekt if not vraag.verplicht]
    if verplicht:
        yield catalogus.VERPLICHTE_VRAAG_WEG.at(plaats, vragen=", ".join(verplicht))
    if rest:
        yield catalogus.VRAAG_WEG.at(plaats, vragen=", ".join(rest))


def evaluate_onbekend(formulier: Formulier, kader: Kader, zelfde: bool) -> Iterator[Bevinding]:
    """The ids that are no question of the kader; `zelfde`: the form is of the kader's version.

    Then an id was damaged. A form of another version may ask what the kader does not, so an answer
    is only named, unless it seems to belong to a question that the form lacks; none is no matter.
    """
    ontbreekt = [vraag.id for vraag in formulier.ontbreekt]
    for invulling in formulier.onbekend:
        if zelfde or (invulling.kort and suggest_tekst(invulling.vraag, kader.vragen) in ontbreekt):
            bedoeld = phrase_bedoeld(invulling.vraag, kader.vragen)
            velden = {"vraag": invulling.vraag[:_LANGST], "bedoeld": bedoeld}
            plaats = invulling.idplaats or invulling.plaats  # the id is what must be mended
            yield catalogus.ONBEKENDE_VRAAG.at(plaats, **velden)
        elif invulling.kort:
            velden = {"vraag": invulling.vraag[:_LANGST], "waarde": invulling.alles}
            yield vroeger.VRAAG_VERVALLEN.at(invulling.plaats, **velden)


def _compare_versies(formulier: str, kader: str, plaats: Plaats) -> Bevinding:
    """That the form is older or newer than the kader, or just of another version."""
    getallen = [[int(getal) for getal in re.findall("[0-9]+", v)] for v in (formulier, kader)]
    if all(getallen) and getallen[0] > getallen[1]:
        return vroeger.FORMULIER_NIEUWER.at(plaats, versie=formulier[:_LANGST], kader=kader)
    ouder = all(getallen) and getallen[0] < getallen[1]
    versie = f"een {'oudere' if ouder else 'andere'} versie ({formulier[:_LANGST]})"
    if not formulier:
        versie = "geen versie die te lezen is"
    return vroeger.FORMULIER_OUDER.at(plaats, versie=versie, kader=kader)
