"""The whole master as Markdown: the text copy, for review line by line."""

from afweging_xlsx.composing.woorden import phrase_regels
from afweging_xlsx.domain.kader import Kader, Tabel


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


def _compose_tabel(tabel: Tabel) -> str:
    regels = [f"## {tabel.blad}"]
    for rij in tabel.rijen:
        gevuld = [(k, w) for k, w in zip(tabel.kolommen, rij, strict=True) if w]
        regels += ["", f"### {_een_regel(gevuld[0][1])}", ""]
        regels += [f"- **{kolom}**: {_een_regel(waarde)}" for kolom, waarde in gevuld[1:]]
    if not tabel.rijen:
        regels += ["", "(nog geen rijen)"]
    return "\n".join(regels)


def _een_regel(tekst: str) -> str:
    return " / ".join(phrase_regels(tekst))
