"""One cell of an intake understood as the answer to its question."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from afweging_xlsx.domain.aanvraag import Antwoord, Invulling
from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import intake as catalogus
from afweging_xlsx.domain.catalogus import vroeger
from afweging_xlsx.domain.notatie import Celwaarde, format_cel, format_cel_kort
from afweging_xlsx.domain.rijen import Keuze, Vraag, Vraagsoort
from afweging_xlsx.domain.tekst import (
    fold_tekst,
    is_zelfde,
    normalize_tekst,
    phrase_bedoeld,
    strip_omlijsting,
)
from afweging_xlsx.evaluation.antwoorden.cel import (
    WEET_NIET,
    WEET_NIET_WOORDEN,
    Antwoordcel,
    Gelezen,
)
from afweging_xlsx.evaluation.antwoorden.datums import match_datum
from afweging_xlsx.evaluation.antwoorden.getallen import match_getal

_KORT = {
    "j": "ja", "y": "ja", "yes": "ja", "waar": "ja", "true": "ja",
    "n": "nee", "no": "nee", "onwaar": "nee", "false": "nee",
    **dict.fromkeys(WEET_NIET_WOORDEN, WEET_NIET),
}  # fmt: skip
_SCHEIDING = re.compile(r"\s*(?:[,/&+]|\ben\b)\s*", re.IGNORECASE)
_ONTKENNING = re.compile(r"\b(?:niet|geen|nee)\b")
_LANGSTE_OPSOMMING, _MEESTE_DELEN, _MEESTE_WOORDEN, _KORTSTE_BEGIN = 500, 20, 4, 3


def match_antwoord(
    vraag: Vraag, keuzes: Sequence[Keuze], invulling: Invulling
) -> tuple[Antwoord, tuple[Bevinding, ...]]:
    """Understand the cell of one question; an unreadable one gives no values but a fout.

    What is read otherwise than it was typed is an opmerking; case, spaces, and a value for its
    label are no difference.
    """
    waarde = invulling.waarde
    if isinstance(waarde, str) and not normalize_tekst(waarde):
        waarde = None
    gelezen = Gelezen()
    if waarde is not None:
        gelezen = _LEZERS[vraag.soort](Antwoordcel(vraag, keuzes, invulling), waarde)
    antwoord = Antwoord(
        vraag.id, gelezen.waarden, invulling.plaats, gelezen.open, invulling.toelichting
    )
    return antwoord, gelezen.bevindingen


def _read_tekst(cel: Antwoordcel, waarde: Celwaarde) -> Gelezen:
    """Text as it was seen in the cell; of a date nobody knows whether it was typed as one."""
    gelezen = Gelezen((format_cel(waarde),))
    if isinstance(waarde, date):
        return cel.note(gelezen, catalogus.DATUM_BIJ_TEKST, gelezen=format_cel(waarde))
    return gelezen


def _read_keuze(cel: Antwoordcel, waarde: Celwaarde) -> Gelezen:
    tekst = format_cel(waarde)
    keuze = _zoek_keuze(cel.keuzes, tekst)
    if keuze is None:
        return _find_buiten_lijst(cel, tekst)
    return _note(cel, Gelezen((keuze.waarde,), keuze.open), {tekst: (keuze,)})


def _read_meerkeuze(cel: Antwoordcel, waarde: Celwaarde) -> Gelezen:
    """Several choices in one cell; an open one beside others does not count."""
    delen = [deel for deel in re.split(r"[;\n]", format_cel(waarde)) if deel.strip()]
    per_deel = {deel: _zoek_keuzes(cel.keuzes, deel) for deel in delen}
    vreemd = [deel for deel, keuzes in per_deel.items() if not keuzes]
    if len(vreemd) > _MEESTE_DELEN:
        vreemd = [format_cel(waarde)]
    alle = [keuze for keuzes in per_deel.values() for keuze in keuzes]
    gesloten = [keuze for keuze in alle if not keuze.open]
    waarden = tuple(dict.fromkeys(keuze.waarde for keuze in gesloten or alle))
    bevindingen = tuple(b for deel in vreemd for b in _find_buiten_lijst(cel, deel).bevindingen)
    gelezen = Gelezen(waarden, bool(waarden) and not gesloten, bevindingen)
    return _note(cel, gelezen, per_deel)


def _zoek_keuze(keuzes: Sequence[Keuze], tekst: str) -> Keuze | None:
    """The choice with this label or value, else the one that a short word or former name means."""
    gezocht = [fold_tekst(tekst), fold_tekst(strip_omlijsting(tekst))]
    kort = [fold_tekst(_KORT[woord]) for woord in gezocht if woord in _KORT]
    for woord in dict.fromkeys((*gezocht, *kort)):
        for keuze in keuzes:
            if keuze.heet(woord):
                return keuze
    return next((keuze for keuze in keuzes if _heette(gezocht, keuze)), None)


def _heette(gezocht: Iterable[str], keuze: Keuze) -> bool:
    return any(keuze.heette(woord) for woord in gezocht)


def _zoek_keuzes(keuzes: Sequence[Keuze], deel: str) -> tuple[Keuze, ...]:
    """The choice in this part, else those that commas or "en" separate; none unless all are found.

    The text is cut from the back, so that a label with a comma or "en" in it stays whole.
    """
    keuze = _zoek_keuze(keuzes, deel)
    if keuze is not None:
        return (keuze,)
    knippen = list(_SCHEIDING.finditer(deel)) if len(deel) <= _LANGSTE_OPSOMMING else []
    for knip in reversed(knippen):
        eerste = _zoek_keuze(keuzes, deel[: knip.start()])
        rest = _zoek_keuzes(keuzes, deel[knip.end() :]) if eerste else ()
        if eerste and rest:
            return (eerste, *rest)
    return ()


def _note(cel: Antwoordcel, gelezen: Gelezen, per_deel: Mapping[str, tuple[Keuze, ...]]) -> Gelezen:
    """What was read, with an opmerking when any part was typed otherwise than its choice."""
    anders = [
        (deel, keuzes)
        for deel, keuzes in per_deel.items()
        if len(keuzes) != 1 or not _is_keuze(deel, keuzes[0])
    ]
    oud = [(deel, k[0]) for deel, k in anders if len(k) == 1 and _heette([deel], k[0])]
    for deel, keuze in oud:
        velden = {"waarde": format_cel_kort(deel), "nu": keuze.label}
        gelezen = cel.note(gelezen, vroeger.ANTWOORD_HEET_NU, **velden)
    if len(oud) == len(anders):
        return gelezen
    labels = dict.fromkeys(keuze.label for keuzes in per_deel.values() for keuze in keuzes)
    return cel.note(gelezen, catalogus.GELEZEN_ALS, gelezen="; ".join(labels))


def _is_keuze(tekst: str, keuze: Keuze) -> bool:
    return is_zelfde(tekst, keuze.label) or is_zelfde(tekst, keuze.waarde)


def _find_buiten_lijst(cel: Antwoordcel, tekst: str) -> Gelezen:
    """The fout for a text outside the list: a slip of the pen, or more than a choice."""
    labels = list(dict.fromkeys(keuze.label for keuze in cel.keuzes))
    velden = {
        "waarde": format_cel_kort(tekst),
        "keuzes": ", ".join(f"'{label}'" for label in labels),
    }
    if meer := _phrase_meer(cel, tekst):
        return cel.find(catalogus.BUITEN_LIJST, **velden, bedoeld=meer)
    genoemd = _list_genoemd(cel, fold_tekst(tekst))
    gelijk = [label for label in labels if _ontkent(label) == _ontkent(tekst)]
    bedoeld = phrase_bedoeld(tekst, gelijk) or _phrase_begin(cel.keuzes, fold_tekst(tekst))
    if genoemd and "," in tekst:
        bedoeld = ""  # a slip of the pen has no comma
    if not bedoeld and (genoemd or len(tekst.split()) > _MEESTE_WOORDEN):
        enige = len(genoemd) == 1 or (genoemd and cel.vraag.soort is Vraagsoort.MEERKEUZE)
        bedoeld = f" Bedoelt u '{'; '.join(genoemd)}'?" if enige else ""
        return cel.find(catalogus.KEUZE_MET_UITLEG, **velden, bedoeld=bedoeld)
    return cel.find(catalogus.BUITEN_LIJST, **velden, bedoeld=bedoeld)


def _phrase_meer(cel: Antwoordcel, tekst: str) -> str:
    """The question which one was meant, where several choices stand and one is asked; or empty."""
    if cel.vraag.soort is not Vraagsoort.KEUZE:
        return ""
    delen = re.split(r"[;\n]|\bof\b", tekst, flags=re.IGNORECASE)
    gevonden = [_zoek_keuzes(cel.keuzes, deel) for deel in delen if deel.strip()]
    labels = dict.fromkeys(f"'{keuze.label}'" for keuzes in gevonden for keuze in keuzes)
    return f" Bedoelt u {' of '.join(labels)}?" if len(labels) > 1 and all(gevonden) else ""


def _ontkent(tekst: str) -> bool:
    """Whether there is a denial in it: a text with one is no slip of the pen for one without."""
    return _ONTKENNING.search(fold_tekst(tekst)) is not None


def _phrase_begin(keuzes: Sequence[Keuze], tekst: str) -> str:
    """The question whether the only choice that begins like this was meant, or empty."""
    if len(tekst) < _KORTSTE_BEGIN:
        return ""
    namen = {keuze.label: (fold_tekst(keuze.label), fold_tekst(keuze.waarde)) for keuze in keuzes}
    labels = [label for label, paar in namen.items() if any(n.startswith(tekst) for n in paar)]
    return f" Bedoelt u '{labels[0]}'?" if len(labels) == 1 else ""


def _list_genoemd(cel: Antwoordcel, tekst: str) -> tuple[str, ...]:
    """The labels that stand in a longer text, in its order.

    With a denial in it, or when there can be one answer only, the one it begins with.
    """
    plekken: dict[str, int] = {}
    for keuze in cel.keuzes:
        for woorden in (fold_tekst(keuze.label), fold_tekst(keuze.waarde)):
            match = re.search(rf"(?<!\w){re.escape(woorden)}(?!\w)", tekst)
            if match and (match.start() == 0 or not _ONTKENNING.search(tekst)):
                plekken[keuze.label] = min(match.start(), plekken.get(keuze.label, len(tekst)))
    genoemd = sorted(plekken, key=lambda label: plekken[label])
    begin = [label for label in genoemd if plekken[label] == 0]
    een = cel.vraag.soort is Vraagsoort.KEUZE and len(begin) == 1
    return tuple(begin if een else genoemd)


_LEZERS: dict[Vraagsoort, Callable[[Antwoordcel, Celwaarde], Gelezen]] = {
    Vraagsoort.TEKST: _read_tekst,
    Vraagsoort.KEUZE: _read_keuze,
    Vraagsoort.MEERKEUZE: _read_meerkeuze,
    Vraagsoort.GETAL: match_getal,
    Vraagsoort.DATUM: match_datum,
}
