"""The work folder of an officer, with launchers to click on; and the form: empty, or filled in."""

import os.path
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

from afweging_xlsx import bijgeleverd
from afweging_xlsx.domain.bevinding import Bevinding, Ernst, sort_bevindingen
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.errors import GebruikError, UitvoerError
from afweging_xlsx.pipeline import load_bestand, load_intake

LEESMIJ = """\
Werkmap van afweging

Zo maakt u adviesnota's:

1. Kopieer templates/intake.xlsx voor elke aanvraag. Zet de kopie in werkmap/intakes.
2. Vul de intake in met Excel of LibreOffice, en sluit haar.
3. Dubbelklik op maak-notas.cmd (Windows) of maak-notas.sh (Linux, macOS).
4. De nota's en het register (register.xlsx) staan in de map output.

In werkmap/intakes staan voorbeelden. U mag ze weghalen.

Wat staat waar?

werkmap/overzichtstabellen.xlsx   de regels en de teksten, voor de redacteur
werkmap/intakes                   de ingevulde intakes
templates/intake.xlsx             een lege intake
templates/adviesnota.docx         het sjabloon van de nota
output                            de nota's en het register

Een nota die u zelf hebt aangepast, blijft staan. De nieuwe nota krijgt dan een nummer.
Een nota is een advies, geen besluit.
"""

CMD = """\
@echo off
rem Makes a note of each intake in werkmap\\intakes. Double-click to start.
chcp 65001 >nul
pushd "%~dp0"
set "PYTHONUTF8=1"
set "PYTHON={python}"
"%PYTHON%" -c "import afweging_xlsx" >nul 2>nul
if not errorlevel 1 (
  "%PYTHON%" -m afweging_xlsx batch werkmap\\intakes --naar output
) else (
  afweging batch werkmap\\intakes --naar output
)
if errorlevel 1 (
  echo.
  echo Niet alles is gelukt. Lees de meldingen hierboven.
)
if exist output start "" output
popd
pause
"""

SH = """\
#!/bin/sh
# Makes a note of each intake in werkmap/intakes. Double-click to start, or run it in a terminal.
cd "$(dirname "$0")" || exit 1
python={python}
if "$python" -c "import afweging_xlsx" >/dev/null 2>&1; then
  "$python" -m afweging_xlsx batch werkmap/intakes --naar output
else
  afweging batch werkmap/intakes --naar output
fi
"""


@dataclass(frozen=True, slots=True)
class Overname:
    """What moving answers gave: the new form, or None when the old one is unusable, and findings.

    `niet_over` are those that say what could not be moved.
    """

    pad: Path | None
    bevindingen: tuple[Bevinding, ...]
    niet_over: tuple[Bevinding, ...]


def store_werkmap(map_: Path) -> tuple[Path, ...]:
    """Make a work folder; gives the files that were written.

    Raises UitvoerError, before anything is written, when a file of it is already there, and when
    the folder cannot be written; what was written by then is taken away again.
    """
    inhoud = {map_ / deel: tekst for deel, tekst in _list_inhoud().items()}
    _refuse_bestaande(map_, [pad for pad in inhoud if os.path.lexists(pad)])
    begonnen: list[Path] = []
    try:
        for pad, bytes_ in inhoud.items():
            pad.parent.mkdir(parents=True, exist_ok=True)
            with pad.open("xb") as bestand:
                begonnen.append(pad)
                bestand.write(bytes_)
        (map_ / "maak-notas.sh").chmod(0o755)
    except OSError as fout:
        for pad in begonnen:
            pad.unlink(missing_ok=True)
        raise UitvoerError(f"In de map '{map_}' kan niet worden geschreven.") from fout
    return tuple(inhoud)


def store_intakeformulier(kader: Kader, pad: Path, vervang: bool) -> None:
    """Write the empty intake that belongs to this kader.

    With `vervang` it takes the place of an empty intake, and of nothing else. Raises UitvoerError
    when there is another file, or when it cannot be written, and GebruikError when its name is not
    that of a workbook.
    """
    from afweging_xlsx.writing.intake import write_intake

    _store_formulier(pad, write_intake(kader), vervang)


def store_overname(kader: Kader, oud: Path, pad: Path, vervang: bool) -> Overname:
    """Write the form of this kader with the answers of an intake of any version in it.

    Raises as store_intakeformulier does, and GebruikError when both paths are the same file.
    """
    from afweging_xlsx.evaluation.antwoorden.overname import (
        NIET_OVER,
        evaluate_overname,
        match_overname,
    )
    from afweging_xlsx.reading.intake import read_intake
    from afweging_xlsx.writing.intake import write_intake

    if os.path.exists(pad) and os.path.exists(oud) and os.path.samefile(oud, pad):
        raise GebruikError(f"'{pad}' is ook het oude formulier. Kies met -o een andere naam.")
    ingelezen = load_intake(oud)
    if ingelezen.intake is None:
        return Overname(None, ingelezen.bevindingen, ingelezen.bevindingen)
    lezing = match_overname(ingelezen.intake, kader)
    over = lezing.waarde or {}
    inhoud = write_intake(kader, over)
    nieuw = read_intake(str(pad), inhoud).waarde
    niet_heel = () if nieuw is None else evaluate_overname(over, nieuw, kader)
    _store_formulier(pad, inhoud, vervang)
    alle = sort_bevindingen((*ingelezen.bevindingen, *lezing.bevindingen, *niet_heel))
    niet_over = tuple(b for b in alle if b.ernst is Ernst.FOUT or b.code in NIET_OVER)
    return Overname(pad, alle, niet_over)


def _store_formulier(pad: Path, inhoud: bytes, vervang: bool) -> None:
    from afweging_xlsx.storage import store_bestand

    if pad.suffix.casefold() != ".xlsx":
        raise GebruikError(f"'{pad}' moet eindigen op .xlsx. Kies met -o een andere naam.")
    if vervang and os.path.isfile(pad) and not _is_vervangbaar(pad, inhoud):
        raise UitvoerError(
            f"'{pad}' is geen lege intake. Alleen die wordt vervangen. Kies een andere naam."
        )
    store_bestand(pad, inhoud, vervang)


def _is_vervangbaar(pad: Path, inhoud: bytes) -> bool:
    """Whether nothing is lost when this takes the place of that file."""
    return load_bestand(pad).waarde == inhoud or _is_lege_intake(pad)


def _is_lege_intake(pad: Path) -> bool:
    intake = load_intake(pad).intake
    return intake is not None and not any(
        invulling.waarde is not None or invulling.toelichting for invulling in intake.invullingen
    )


def _list_inhoud() -> dict[Path, bytes]:
    """What a work folder holds, by its place in it; the files that ship are copied unchanged."""
    delen = [bijgeleverd.MASTER, bijgeleverd.INTAKEFORMULIER, bijgeleverd.NOTASJABLOON]
    intakes = bijgeleverd.find_bijgeleverd(bijgeleverd.INTAKES)
    delen += [bijgeleverd.INTAKES / pad.name for pad in sorted(intakes.glob("*.xlsx"))]
    inhoud = {deel: bijgeleverd.find_bijgeleverd(deel).read_bytes() for deel in delen}
    inhoud[Path("LEESMIJ.txt")] = _to_windows(LEESMIJ)
    inhoud[Path("maak-notas.cmd")] = _to_windows(
        CMD.format(python=sys.executable.replace("%", "%%"))
    )
    inhoud[Path("maak-notas.sh")] = SH.format(python=shlex.quote(sys.executable)).encode()
    return inhoud


def _refuse_bestaande(map_: Path, bestaand: list[Path]) -> None:
    if os.path.exists(map_) and not os.path.isdir(map_):
        raise UitvoerError(f"'{map_}' is een bestand. Kies een andere naam voor de werkmap.")
    if bestaand:
        namen = ", ".join(pad.relative_to(map_).as_posix() for pad in bestaand)
        raise UitvoerError(
            f"In '{map_}' staan al bestanden van een werkmap: {namen}."
            " Kies een andere map. Er is niets veranderd."
        )


def _to_windows(tekst: str) -> bytes:
    """The text as Windows programs expect it: lines end in CRLF."""
    return tekst.replace("\n", "\r\n").encode()
