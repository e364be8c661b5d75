"""Outputs on disk: names, seals, whole files, never over somebody's edits."""

import errno
import io
import os
import zipfile
from pathlib import Path

import pytest

from afweging_xlsx.domain.catalogus.uitvoer import GENUMMERD
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.errors import UitvoerError
from afweging_xlsx.storage import (
    LANGSTE_NAAM,
    NAAMLOOS,
    Opslag,
    Opslagstatus,
    store_bestand,
    store_kopie,
    store_naam,
    store_nota,
)


def make_zip(tekst: str) -> bytes:
    """An output: a zip with this text."""
    doel = io.BytesIO()
    with zipfile.ZipFile(doel, "w") as bestand:
        bestand.writestr(zipfile.ZipInfo("a.txt"), tekst)
    return doel.getvalue()


def edit(pad: Path) -> None:
    """What Word does: other content, no comment."""
    pad.write_bytes(make_zip("bewerkt"))


EEN, TWEE = make_zip("een"), make_zip("twee")


@pytest.mark.parametrize(
    ("kenmerk", "naam"),
    [
        ("Z-2026.001_a", "Z-2026.001_a"),
        ("Z/26/004512", "Z-26-004512"),
        ("Zoë's aanvraag", "Zoe-s-aanvraag"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Windows\\x", "C-Windows-x"),
        ("a..b", "a.b"),
        ("naam. ", "naam"),
        (".verborgen", "verborgen"),
        ("-optie", "optie"),
        ("CON", "nota-CON"),
        ("con.txt", "nota-con.txt"),
        ("LPT1.", "nota-LPT1"),
        ("COM", "COM"),
        ("com1", "nota-com1"),
        ("COM¹.docx", "nota-COM1.docx"),
        ("aux.tar.gz", "nota-aux.tar.gz"),
        ("-nul", "nota--nul"),
        ("Nul ", "nota-Nul"),
        ("ＣＯＮ", "nota-CON"),
        ("conto", "conto"),
        ("é" * 90, "e" * LANGSTE_NAAM),
        ("ﬃ" * 40, ("ffi" * 40)[:LANGSTE_NAAM]),
        ("x/../../y", "x-.-.-y"),
        ("%2e%2e%2fx", "2e-2e-2fx"),
        ("a\u202egpj.exe", "agpj.exe"),
        ("", NAAMLOOS),
        ("...", NAAMLOOS),
        ("日本", NAAMLOOS),
        ("a\x00b\nc\ud800", "a-b-c"),
        ("x" * 200, "x" * LANGSTE_NAAM),
        ("x" * 79 + ".docx", "x" * 79),
    ],
)
def test_safe_name(kenmerk: str, naam: str) -> None:
    """A name holds safe characters only, stays short, and is never one of Windows' own"""
    assert store_naam(kenmerk) == naam


def test_new_note(tmp_path: Path) -> None:
    """A note gets the name of its kenmerk, in a folder that is made when needed"""
    opslag = store_nota(tmp_path / "uit" / "nota", "Z/26/1", EEN)

    assert opslag == Opslag(tmp_path / "uit" / "nota" / "Z-26-1.docx", Opslagstatus.NIEUW)
    assert zipfile.ZipFile(opslag.pad).read("a.txt") == b"een"


def test_no_temporary_file_left(tmp_path: Path) -> None:
    """Nothing but the note is in the folder"""
    store_nota(tmp_path, "a", EEN)

    assert [pad.name for pad in tmp_path.iterdir()] == ["a.docx"]


def test_same_again(tmp_path: Path) -> None:
    """The same note again changes nothing, not even the time of the file"""
    pad = store_nota(tmp_path, "a", EEN).pad
    os.utime(pad, (1, 1))

    assert store_nota(tmp_path, "a", EEN) == Opslag(pad, Opslagstatus.ONGEWIJZIGD)
    assert pad.stat().st_mtime == 1


def test_untouched_note_is_replaced(tmp_path: Path) -> None:
    """A note that nobody edited makes way for the new one"""
    store_nota(tmp_path, "a", EEN)
    opslag = store_nota(tmp_path, "a", TWEE)

    assert opslag == Opslag(tmp_path / "a.docx", Opslagstatus.VERVANGEN)
    assert zipfile.ZipFile(opslag.pad).read("a.txt") == b"twee"


def test_edited_note_stays(tmp_path: Path) -> None:
    """A note that somebody edited stays; the new one gets a number, and the user is told"""
    oud = store_nota(tmp_path, "a", EEN).pad
    edit(oud)
    opslag = store_nota(tmp_path, "a", TWEE)

    melding = GENUMMERD.at(Plaats(str(oud)), naam="a.docx", nieuw="a-2.docx")
    assert opslag == Opslag(tmp_path / "a-2.docx", Opslagstatus.GENUMMERD, (melding,))
    assert oud.read_bytes() == make_zip("bewerkt")


def test_one_byte_is_an_edit(tmp_path: Path) -> None:
    """Any change breaks the seal, also one that keeps the comment"""
    pad = store_nota(tmp_path, "a", EEN).pad
    pad.write_bytes(pad.read_bytes().replace(b"een", b"EEN"))

    assert store_nota(tmp_path, "a", TWEE).pad.name == "a-2.docx"


def test_numbered_note_is_replaced(tmp_path: Path) -> None:
    """The numbered note of an earlier run makes way in its turn"""
    edit(store_nota(tmp_path, "a", EEN).pad)
    store_nota(tmp_path, "a", EEN)
    store_nota(tmp_path, "a", TWEE)

    assert sorted(pad.name for pad in tmp_path.iterdir()) == ["a-2.docx", "a.docx"]
    assert zipfile.ZipFile(tmp_path / "a-2.docx").read("a.txt") == b"twee"


def test_all_edited(tmp_path: Path) -> None:
    """Each edited note stays, and the number goes up"""
    for naam in ("a.docx", "a-2.docx", "a-3.docx"):
        edit(tmp_path / naam)

    assert store_nota(tmp_path, "a", EEN).pad.name == "a-4.docx"


def test_strange_file_stays(tmp_path: Path) -> None:
    """A file that we did not make is never overwritten"""
    (tmp_path / "a.docx").write_bytes(b"van een ander")

    assert store_nota(tmp_path, "a", EEN).pad.name == "a-2.docx"
    assert (tmp_path / "a.docx").read_bytes() == b"van een ander"


def test_folder_and_link_stay(tmp_path: Path) -> None:
    """A folder or a link with the name is left alone"""
    (tmp_path / "a.docx").mkdir()
    (tmp_path / "doel").write_bytes(b"x")
    (tmp_path / "a-2.docx").symlink_to(tmp_path / "doel")

    assert store_nota(tmp_path, "a", EEN).pad.name == "a-3.docx"
    assert (tmp_path / "doel").read_bytes() == b"x"


@pytest.mark.parametrize("ander", ["a-b", "A/B", "a b"])
def test_other_kenmerk_same_name(tmp_path: Path, ander: str) -> None:
    """Two requests whose kenmerken give one name, also in other capitals, do not overwrite"""
    store_nota(tmp_path, "a/b", EEN)
    opslag = store_nota(tmp_path, ander, TWEE)

    assert opslag.status is Opslagstatus.GENUMMERD
    assert zipfile.ZipFile(tmp_path / "a-b.docx").read("a.txt") == b"een"


def test_other_kenmerk_keeps_its_number(tmp_path: Path) -> None:
    """In the next run each request finds its own note again"""
    for _ in range(2):
        een = store_nota(tmp_path, "a/b", EEN)
        twee = store_nota(tmp_path, "A-B", TWEE)

    assert (een.pad.name, een.status) == ("a-b.docx", Opslagstatus.ONGEWIJZIGD)
    assert (twee.pad.name, twee.status) == ("A-B-2.docx", Opslagstatus.GENUMMERD)


def test_numbered_name_of_another(tmp_path: Path) -> None:
    """A number never lands on the note of another request"""
    store_nota(tmp_path, "a-2", EEN)
    edit(store_nota(tmp_path, "a", EEN).pad)

    assert store_nota(tmp_path, "a", TWEE).pad.name == "a-3.docx"


@pytest.mark.parametrize(
    ("een", "ander"),
    [("Zoë", "Zoe\u0308"), ("a", "а" + "a"), ("Z-1", "Ｚ-１"), ("straße", "STRAE")],
)
def test_names_that_look_alike(tmp_path: Path, een: str, ander: str) -> None:
    """Two kenmerken that look alike, or differ only in how a letter is stored, keep their notes"""
    eerste = store_nota(tmp_path, een, EEN)
    tweede = store_nota(tmp_path, ander, TWEE)

    assert eerste.pad != tweede.pad
    assert zipfile.ZipFile(eerste.pad).read("a.txt") == b"een"


@pytest.mark.parametrize(
    "kenmerk", ["../../x", "/etc/x", "..\\..\\x", "a/../../../x", "~/x", "C:x"]
)
def test_stays_in_the_folder(tmp_path: Path, kenmerk: str) -> None:
    """No kenmerk leads out of the folder"""
    map_ = tmp_path / "uit"

    assert store_nota(map_, kenmerk, EEN).pad.resolve().parent == map_.resolve()
    assert [pad.name for pad in tmp_path.iterdir()] == ["uit"]


def test_link_is_replaced_not_followed(tmp_path: Path) -> None:
    """Replacing a file that is a link replaces the link; what it points to stays"""
    doel, link = tmp_path / "elders.xlsx", tmp_path / "uit" / "a.xlsx"
    doel.write_bytes(b"van een ander")
    link.parent.mkdir()
    link.symlink_to(doel)

    store_bestand(link, EEN, True)
    assert (doel.read_bytes(), link.is_symlink()) == (b"van een ander", False)


def test_link_to_our_own_note_is_not_followed(tmp_path: Path) -> None:
    """A link stays, even one to a note of ours elsewhere, and a dead one"""
    elders = store_nota(tmp_path / "elders", "a", EEN).pad
    map_ = tmp_path / "uit"
    map_.mkdir()
    (map_ / "a.docx").symlink_to(elders)
    (map_ / "a-2.docx").symlink_to(tmp_path / "weg")
    eerst = elders.read_bytes()

    assert store_nota(map_, "a", TWEE).pad.name == "a-3.docx"
    assert elders.read_bytes() == eerst
    assert not (tmp_path / "weg").exists()


def test_output_folder_that_is_a_link(tmp_path: Path) -> None:
    """A folder that the user names may be a link: that is where he wants the notes"""
    (tmp_path / "schijf").mkdir()
    (tmp_path / "uit").symlink_to(tmp_path / "schijf")
    store_nota(tmp_path / "uit", "a", EEN)

    assert (tmp_path / "schijf" / "a.docx").is_file()


def test_output_without_zip(tmp_path: Path) -> None:
    """An output that is no zip cannot carry a seal, so an existing one stays"""
    store_bestand(tmp_path / "a.md", b"een")

    assert (tmp_path / "a.md").read_bytes() == b"een"
    assert store_bestand(tmp_path / "a.md", b"een").status is Opslagstatus.ONGEWIJZIGD
    assert store_bestand(tmp_path / "a.md", b"twee").pad.name == "a-2.md"


def test_register_is_replaced(tmp_path: Path) -> None:
    """An output under a fixed name replaces the one that nobody touched"""
    store_bestand(tmp_path / "register.xlsx", EEN)

    assert store_bestand(tmp_path / "register.xlsx", TWEE).status is Opslagstatus.VERVANGEN


def test_refused(tmp_path: Path) -> None:
    """With vervang False an existing file is refused, even our own"""
    store_bestand(tmp_path / "a.xlsx", EEN, False)

    with pytest.raises(UitvoerError, match="bestaat al"):
        store_bestand(tmp_path / "a.xlsx", TWEE, False)
    assert (tmp_path / "a.xlsx").read_bytes() == EEN


def test_replaced_on_request(tmp_path: Path) -> None:
    """With vervang True any file is replaced, byte for byte"""
    pad = tmp_path / "a.xlsx"
    pad.write_bytes(b"oud")

    assert store_bestand(pad, EEN, True) == Opslag(pad, Opslagstatus.VERVANGEN)
    assert pad.read_bytes() == EEN


def test_file_in_the_way_of_folder(tmp_path: Path) -> None:
    """A folder that cannot be made is a sentence, not a traceback"""
    (tmp_path / "uit").write_bytes(b"")

    with pytest.raises(UitvoerError, match="Kies een andere map"):
        store_nota(tmp_path / "uit", "a", EEN)


@pytest.mark.parametrize(
    ("nummer", "zin"),
    [
        (errno.EACCES, "Sluit het bestand in Word"),
        (errno.ENOSPC, "de schijf is vol"),
        (errno.EIO, "de schijf of het netwerk geeft een fout"),
    ],
)
def test_write_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nummer: int, zin: str
) -> None:
    """When the disk refuses, the user reads why, and the old note is still whole"""
    pad = store_nota(tmp_path, "a", EEN).pad
    oud = pad.read_bytes()

    def refuse(*_: object) -> None:
        raise OSError(nummer, "nee")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(UitvoerError, match=zin):
        store_nota(tmp_path, "a", TWEE)
    assert [p.read_bytes() for p in tmp_path.iterdir()] == [oud]


# --- the copy with bevindingen of a file ---


def test_copy_is_named_after_its_file(tmp_path: Path) -> None:
    """The copy of "mijn aanvraag.xlsx" is "mijn aanvraag-bevindingen.xlsx" in the output folder"""
    opslag = store_kopie(tmp_path / "uit", tmp_path / "mijn aanvraag.xlsx", EEN)

    assert opslag == Opslag(tmp_path / "uit" / "mijn aanvraag-bevindingen.xlsx", Opslagstatus.NIEUW)


def test_newer_copy_replaces_the_older(tmp_path: Path) -> None:
    """A copy that nobody touched is replaced by a newer one of the same file"""
    store_kopie(tmp_path, tmp_path / "a.xlsx", EEN)

    assert store_kopie(tmp_path, tmp_path / "a.xlsx", TWEE).status is Opslagstatus.VERVANGEN


def test_copy_somebody_works_in(tmp_path: Path) -> None:
    """A copy that somebody saved stays, and the newer one gets a number and an opmerking"""
    eerste = store_kopie(tmp_path, tmp_path / "a.xlsx", EEN).pad
    edit(eerste)
    bewerkt = eerste.read_bytes()

    tweede = store_kopie(tmp_path, tmp_path / "a.xlsx", TWEE)

    assert (tweede.pad.name, eerste.read_bytes()) == ("a-bevindingen-2.xlsx", bewerkt)
    assert [b.code for b in tweede.bevindingen] == [GENUMMERD.code]


def test_files_of_the_same_name(tmp_path: Path) -> None:
    """Files of the same name in two folders each have their own copy, also the next time"""
    bronnen = (tmp_path / "een" / "a.xlsx", tmp_path / "twee" / "a.xlsx")

    rondes = [[store_kopie(tmp_path, bron, EEN).pad.name for bron in bronnen] for _ in range(2)]

    assert rondes == [["a-bevindingen.xlsx", "a-bevindingen-2.xlsx"]] * 2


def test_copy_of_a_file_with_a_very_long_name(tmp_path: Path) -> None:
    """A name that would become too long for the disk is cut"""
    assert store_kopie(tmp_path, tmp_path / ("é" * 120 + ".xlsx"), EEN).pad.is_file()
