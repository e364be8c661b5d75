"""Outputs on disk: safe names, whole files or none, never over somebody's edits.

What we write is sealed: the comment of its zip holds a hash of everything before it and a mark of
whose output it is. Word and Excel drop the comment when they save, so an edited file no longer
fits its seal, and a copy that nobody touched still does.
"""

import os
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from errno import EDQUOT, ENOSPC
from hashlib import sha256
from itertools import count
from pathlib import Path

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import uitvoer
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.errors import UitvoerError

LANGSTE_NAAM = 80
LANGSTE_STAM = 200  # bytes: a file system holds 255, and we add to it
KOPIE = "-bevindingen"
"""What the name of an annotated copy has after that of its file."""

NAAMLOOS = "zonder-kenmerk"

_GERESERVEERD = re.compile(r"(?:con|prn|aux|nul|clock\$|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_ZEGEL = re.compile(rb"afweging sha256:([0-9a-f]{64}) van:([0-9a-f]{16})")
_ZEGELLENGTE = 101
_EINDE_ZIP = b"PK\x05\x06"
_EINDELENGTE = 22


class Opslagstatus(StrEnum):
    """What became of an output: new, the same as what was there, instead of it, or next to it."""

    NIEUW = "nieuw"
    ONGEWIJZIGD = "ongewijzigd"
    VERVANGEN = "vervangen"
    GENUMMERD = "genummerd"


@dataclass(frozen=True, slots=True)
class Opslag:
    """Where an output is, how it got there, and what the user should know about that."""

    pad: Path
    status: Opslagstatus
    bevindingen: tuple[Bevinding, ...] = ()


def store_naam(tekst: str) -> str:
    """A file name without extension for any text: letters, digits, dot, dash and underscore.

    At most LANGSTE_NAAM characters, no name that Windows keeps for itself, never empty.
    """
    ascii_ = unicodedata.normalize("NFKD", tekst).encode("ascii", "ignore").decode()
    naam = re.sub(r"[^A-Za-z0-9._-]+", "-", ascii_)
    naam = re.sub(r"\.{2,}|-{2,}", lambda gevonden: gevonden[0][0], naam)
    if _GERESERVEERD.fullmatch(naam.strip(".-_")):
        naam = f"nota-{naam}"
    return naam.lstrip(".-_")[:LANGSTE_NAAM].rstrip(".-_") or NAAMLOOS


def store_nota(map_: Path, kenmerk: str, inhoud: bytes) -> Opslag:
    """Store the note of the request with this kenmerk in a folder, which is made when needed.

    A note of the same request that nobody touched is replaced; any other file stays, and the note
    gets a number. Raises UitvoerError, in words for the user, when it cannot be written.
    """
    return _store_verzegeld(map_ / f"{store_naam(kenmerk)}.docx", inhoud, kenmerk)


def store_kopie(map_: Path, bron: Path, inhoud: bytes) -> Opslag:
    """Store the copy with the bevindingen of a file, `<its name>-bevindingen`, in a folder.

    An earlier copy of the same file that nobody touched is replaced; any other file stays, and the
    copy gets a number. Raises UitvoerError, in words for the user, when it cannot be written.
    """
    stam = bron.stem if len(os.fsencode(bron.stem)) <= LANGSTE_STAM else store_naam(bron.stem)
    return _store_verzegeld(map_ / f"{stam}{KOPIE}.xlsx", inhoud, os.path.realpath(bron))


def store_bestand(pad: Path, inhoud: bytes, vervang: bool | None = None) -> Opslag:
    """Store a workbook or template under exactly this name.

    With `vervang` False an existing file is refused, with True it is replaced. Left out, the file
    is an output of ours: it replaces the earlier one that nobody touched, or gets a number.
    Raises UitvoerError, in words for the user, when it cannot be written or is refused.
    """
    if vervang is None:
        return _store_verzegeld(pad, inhoud, pad.name)
    bestaat = os.path.lexists(pad)
    if bestaat and not vervang:
        raise UitvoerError(
            f"'{pad}' bestaat al. Kies een andere naam, of vervang het bestand met --vervang."
        )
    _make_map(pad.parent)
    _write(pad, inhoud)
    return Opslag(pad, Opslagstatus.VERVANGEN if bestaat else Opslagstatus.NIEUW)


def _store_verzegeld(pad: Path, inhoud: bytes, eigenaar: str) -> Opslag:
    nieuw = _seal(inhoud, eigenaar)
    _make_map(pad.parent)
    for nummer, kandidaat in enumerate(_number(pad), 1):
        bezet = _find_bezet(kandidaat)
        status = Opslagstatus.NIEUW if bezet is None else _compare(bezet, nieuw)
        if status is None:
            continue
        doel = bezet or kandidaat
        if status is not Opslagstatus.ONGEWIJZIGD:
            _write(doel, nieuw)
        if nummer == 1:
            return Opslag(doel, status)
        melding = uitvoer.GENUMMERD.at(Plaats(str(pad)), naam=pad.name, nieuw=doel.name)
        return Opslag(doel, Opslagstatus.GENUMMERD, (melding,))
    raise AssertionError  # pragma: no cover - there is always a next number


def _number(pad: Path) -> Iterator[Path]:
    """The path itself, and then the same with -2, -3 and so on."""
    yield pad
    yield from (pad.with_name(f"{pad.stem}-{nummer}{pad.suffix}") for nummer in count(2))


def _find_bezet(pad: Path) -> Path | None:
    """The file that has this name already, also when it is written with other capitals."""
    if os.path.lexists(pad):
        return pad
    naam = pad.name.casefold()
    with _explain(pad), os.scandir(pad.parent) as inhoud:
        anders = (Path(bestand.path) for bestand in inhoud if bestand.name.casefold() == naam)
        return next(anders, None)


def _compare(bezet: Path, nieuw: bytes) -> Opslagstatus | None:
    """What a new output may do to the file in its place; None when that must stay."""
    if bezet.is_symlink() or not bezet.is_file():
        return None
    with _explain(bezet):
        oud = bezet.read_bytes()
    if oud == nieuw:
        return Opslagstatus.ONGEWIJZIGD
    eigenaar = _find_eigenaar(oud)
    untouched = eigenaar is not None and eigenaar == _find_eigenaar(nieuw)
    return Opslagstatus.VERVANGEN if untouched else None


def _seal(inhoud: bytes, eigenaar: str) -> bytes:
    """The zip with our seal as its comment; anything that is no plain zip stays as it is."""
    einde = inhoud[-_EINDELENGTE:]
    if not einde.startswith(_EINDE_ZIP) or einde[-2:] != b"\0\0":
        return inhoud
    romp = inhoud[:-2] + _ZEGELLENGTE.to_bytes(2, "little")
    merk = sha256(eigenaar.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return romp + f"afweging sha256:{sha256(romp).hexdigest()} van:{merk}".encode()


def _find_eigenaar(inhoud: bytes) -> bytes | None:
    """Whose output this is, or None when it is not ours or was changed since."""
    romp, zegel = inhoud[:-_ZEGELLENGTE], _ZEGEL.fullmatch(inhoud[-_ZEGELLENGTE:])
    if zegel is None or zegel[1].decode() != sha256(romp).hexdigest():
        return None
    return zegel[2]


def _make_map(map_: Path) -> None:
    with _explain(map_):
        map_.mkdir(parents=True, exist_ok=True)


def _write(pad: Path, inhoud: bytes) -> None:
    """Write next to the target and rename, so that a reader sees the old file or the new one."""
    merk = sha256(os.fsencode(pad.name)).hexdigest()[:12]
    tijdelijk = pad.with_name(f".afweging-{os.getpid()}-{merk}.tmp")
    with _explain(pad):
        tijdelijk.unlink(missing_ok=True)
        try:
            with tijdelijk.open("xb") as bestand:
                bestand.write(inhoud)
                bestand.flush()
                os.fsync(bestand.fileno())
            os.replace(tijdelijk, pad)
        except BaseException:
            with suppress(OSError):
                tijdelijk.unlink(missing_ok=True)
            raise


@contextmanager
def _explain(pad: Path) -> Iterator[None]:
    """Turn a fault of the file system into a sentence for the user."""
    try:
        yield
    except PermissionError as fout:
        raise UitvoerError(
            f"'{pad}' is niet te schrijven. Sluit het bestand in Word of Excel. "
            "Controleer ook of u in deze map mag schrijven."
        ) from fout
    except (FileExistsError, NotADirectoryError) as fout:
        raise UitvoerError(
            f"'{pad}' is niet te maken: een bestand staat in de weg. Kies een andere map."
        ) from fout
    except OSError as fout:
        if fout.errno in (ENOSPC, EDQUOT):
            reden = "de schijf is vol. Maak ruimte vrij of kies een andere map."
        else:
            reden = "de schijf of het netwerk geeft een fout. Kies een andere map."
        raise UitvoerError(f"'{pad}' is niet te schrijven: {reden}") from fout
