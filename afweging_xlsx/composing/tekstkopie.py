"""The master as text: the whole of it as Markdown, or one aanvraagtype for the terminal."""

from collections.abc import Iterable
from typing import TypeVar

from afweging_xlsx.composing.woorden import phrase_regels
from afweging_xlsx.domain.kader import Aanvraagtype, Casus, Conclusie, Kader, Oplossing, Rol, Tabel
from afweging_xlsx.domain.voorwaarde import Is, Voorwaarde

_AANVRAAGTYPE = "aanvraagtype"
RijT = TypeVar("RijT", Conclusie, Rol, Casus)


def compose_tekstkopie(kader: Kader) -> str:
    """Every sheet of the master as Markdown, in sheet order and row order.

    Each row is a small list of its filled cells, so that a changed cell is one changed line.
    """
    versie = kader.versie
    delen = [
        "# Overzichtstabellen",
        f"Tekstkopie van het kader, versie {versie.versie} van {versie.datum}. "
        "Gemaakt met `afweging toon --markdown`. Verander het werkboek, en niet deze tekst.",
    ]
    delen += [_compose_tabel(tabel) for tabel in kader.tabellen]
    return "\n\n".join(delen) + "\n"


def compose_overzicht(kader: Kader, aanvraagtype: str) -> str:
    """One aanvraagtype as plain text: tables, conclusions, roles and cases.

    Raises KeyError for a type that the kader does not have.
    """
    soort = kader.aanvraagtypen[aanvraagtype]
    delen = [soort.naam.upper(), soort.omschrijving]
    for oplossing in soort.oplossingen:
        delen += _compose_oplossing(kader.oplossingen[oplossing], kader)
    delen += ["CONCLUSIE", *(c.conclusie for c in _eigen(kader.conclusies, soort))]
    delen += ["ROL VAN DE GEMEENTE", *(_phrase_rol(rol) for rol in _eigen(kader.rollen, soort))]
    delen += ["CASUSSEN", *_compose_casussen(_eigen(kader.casussen, soort))]
    return "\n\n".join(deel for deel in delen if deel) + "\n"


def compose_types(kader: Kader) -> str:
    """The aanvraagtypen of the kader, one a line: id and name."""
    breedte = max((len(id_) for id_ in kader.aanvraagtypen), default=0)
    return "".join(f"{t.id:<{breedte}}  {t.naam}\n" for t in kader.aanvraagtypen.values())


def _compose_tabel(tabel: Tabel) -> str:
    regels = [f"## {tabel.blad}"]
    for rij in tabel.rijen:
        gevuld = [(k, w) for k, w in zip(tabel.kolommen, rij, strict=True) if w]
        if not gevuld:
            continue
        regels += ["", f"### {_een_regel(gevuld[0][1])}", ""]
        regels += [f"- **{kolom}**: {_een_regel(waarde)}" for kolom, waarde in gevuld[1:]]
    if not tabel.rijen:
        regels += ["", "(nog geen rijen)"]
    return "\n".join(regels)


def _een_regel(tekst: str) -> str:
    return " / ".join(phrase_regels(tekst))


def _compose_oplossing(oplossing: Oplossing, kader: Kader) -> list[str]:
    delen = [f"OVERZICHTSTABEL {oplossing.naam.upper()}"]
    for criterium in kader.criteria.values():
        teksten = [
            cel.tekst
            for cel in kader.tabelcellen
            if (cel.oplossing, cel.criterium) == (oplossing.id, criterium.id)
        ]
        if teksten:
            kop = f"{criterium.hoofdcriterium} - {criterium.subcriterium}"
            delen.append("\n".join([kop, *(f"  - {tekst}" for tekst in teksten)]))
    return delen


def _phrase_rol(rol: Rol) -> str:
    fase = f" (fase: {', '.join(rol.fasen)})" if rol.fasen else ""
    return f"  - {rol.rol}{fase}: {rol.tekst}"


def _compose_casussen(casussen: Iterable[Casus]) -> list[str]:
    blokken = [
        "\n".join(
            [
                casus.naam,
                *(f"  {regel}" for regel in phrase_regels(casus.beschrijving)),
                "  Lessen:",
                *(f"  - {les}" for les in phrase_regels(casus.lessen)),
            ]
        )
        for casus in casussen
    ]
    return blokken or ["Het rapport heeft geen casus voor dit type aanvraag."]


def _eigen(rijen: Iterable[RijT], soort: Aanvraagtype) -> list[RijT]:
    """The rows that are for this aanvraagtype, or for every type."""
    return [rij for rij in rijen if all(_past(v, soort) for v in rij.voorwaarden)]


def _past(voorwaarde: Voorwaarde, soort: Aanvraagtype) -> bool:
    if voorwaarde.vraag != _AANVRAAGTYPE:
        return True
    return any(isinstance(eis, Is) and eis.waarde == soort.id for eis in voorwaarde.eisen)
