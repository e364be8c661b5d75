"""The master workbook as a whole: what comes out, and sheets and columns that lack."""

from datetime import date
from decimal import Decimal
from hashlib import sha256

import pytest

from afweging_xlsx.domain.aanvraag import Invulling
from afweging_xlsx.domain.bevinding import Lezing
from afweging_xlsx.domain.catalogus import bestand, voorwaarde
from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.expressie import En, Nummer
from afweging_xlsx.domain.kader import Kader, Kaderversie
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Grond, Keuze, Zwaarte
from afweging_xlsx.domain.toetsgeval import Verwachting
from afweging_xlsx.domain.voorwaarde import InBereik, Is, IsNiet, IsOnbekend, Voorwaarde
from afweging_xlsx.domain.waarheid import Waarheid
from afweging_xlsx.reading.kader.kader import read_kader
from kaders import KLEIN_KADER, NAMEN, build_kader
from pakketten import build_klein, repack
from tabel import build_werkboek

X = "werkmap/k.xlsx"


@pytest.fixture(scope="module")
def klein() -> Kader:
    """The small master, read."""
    lezing = read_kader(X, build_kader())
    assert lezing.bevindingen == ()
    assert lezing.waarde is not None
    return lezing.waarde


def _plaats(blad: str, cel: str = "") -> Plaats:
    return Plaats(X, blad, cel)


def test_version() -> None:
    """Version, date, organisation and hash come from the named cells and the bytes"""
    gelezen = read_kader(X, inhoud := build_kader()).waarde

    assert gelezen is not None
    assert gelezen.versie == Kaderversie(
        "1.0", "2026-11-24", "Gemeente Proefstad", X, sha256(inhoud).hexdigest()
    )


def test_rule(klein: Kader) -> None:
    """The prioriteitsregel is read, and kept as it is written"""
    assert klein.prioriteitsregel == En((Nummer(1), Nummer(2)))
    assert klein.prioriteitsregel_tekst == "1 EN 2"
    assert dict(klein.instellingen) == {"prioriteitsregel": "1 EN 2"}


def test_types_and_solutions(klein: Kader) -> None:
    """Types name their solutions; a solution has conditions and a reservation"""
    assert klein.aanvraagtypen["molen"].oplossingen == ("wiek", "kelder")
    kelder = klein.oplossingen["kelder"]
    assert (kelder.soort, kelder.voorbehoud) == ("kelder", "als er een kelder komt")
    assert kelder.voorwaarden == (
        Voorwaarde(
            "omvang", (Is("groot"), IsOnbekend()), _plaats("Oplossingen", "E3"), "groot; onbekend"
        ),
    )


def test_criteria(klein: Kader) -> None:
    """Criteria with a number decide"""
    assert [c.id for c in klein.prioriteitscriteria] == ["wind", "waarde"]
    assert klein.criteria["ruimte"].prioriteit is None


def test_lists(klein: Kader) -> None:
    """Types and phases are lists of choices; open values of phases come last"""
    assert klein.keuzelijsten["aanvraagtypen"] == (
        Keuze("molen", "Molen", False),
        Keuze("dam", "Dam", False),
    )
    assert klein.keuzelijsten["fasen"] == (
        Keuze("idee", "Idee", False),
        Keuze("bouw", "Bouw", False),
        Keuze("plan", "Plan", False),
        Keuze("weet_niet", "weet niet", True),
    )
    assert klein.keuzelijsten["omvang"][2] == Keuze("niet_gemeten", "niet gemeten", True)


def test_questions(klein: Kader) -> None:
    """Questions keep their order, and know when they matter"""
    assert list(klein.vragen)[:3] == ["kenmerk", "aanvraagtype", "fase"]
    omvang = klein.vragen["omvang"]
    assert (omvang.keuzelijst, omvang.verplicht, omvang.criterium) == ("omvang", False, "ruimte")
    assert [(v.vraag, v.eisen) for v in omvang.voorwaarden] == [("aanvraagtype", (Is("molen"),))]


def test_rules_that_judge(klein: Kader) -> None:
    """A Beslisregel has oordeel, grond and conditions, each with its cell"""
    eerste, tweede, _ = klein.beslisregels
    assert (eerste.id, eerste.oordeel, eerste.grond) == ("b.1", Waarheid.JA, Grond.ANTWOORD)
    assert eerste.plaats == _plaats("Beslisregels", "A2")
    assert [v.eisen for v in eerste.voorwaarden] == [
        (Is("molen"),),
        (InBereik(Decimal(20), None, vanaf_telt_mee=False),),
    ]
    assert [v.eisen for v in tweede.voorwaarden] == [(IsNiet("groot"),)]


def test_columns_that_are_short_for_a_condition(klein: Kader) -> None:
    """The column aanvraagtype is a condition; the phase of a role is not"""
    (rol,) = klein.rollen
    assert rol.fasen == ("idee",)
    assert [(v.vraag, v.eisen, v.plaats.cel) for v in rol.voorwaarden] == [
        ("aanvraagtype", (Is("molen"), Is("dam")), "B2"),
        ("doel", (Is("malen"),), "F2"),
    ]


def test_cases(klein: Kader) -> None:
    """Of a case only the type must fit; the rest are traits, and background that is filled"""
    (casus,) = klein.casussen
    assert [v.vraag for v in casus.voorwaarden] == ["aanvraagtype"]
    assert [v.vraag for v in casus.kenmerken] == ["omvang"]
    assert casus.achtergrond == (("initiatief", "Buurt"),)


def test_points(klein: Kader) -> None:
    """A point may depend on facts that follow from the judgement, and on dates"""
    (punt,) = klein.aandachtspunten
    assert (punt.zwaarte, punt.in_advies) == (Zwaarte.PLICHT, True)
    assert [(v.vraag, v.eisen) for v in punt.voorwaarden] == [
        ("criterium_1", (IsOnbekend(),)),
        ("start", (InBereik(date(2026, 1, 1), None, vanaf_telt_mee=False),)),
    ]


def test_other_rows(klein: Kader) -> None:
    """Table cells, phases, guiding questions, figures and sources are there"""
    assert klein.tabelcellen[0].tekst == "Het waait vaak."
    assert [(f.aanvraagtype, f.fase, f.volgorde) for f in klein.fasen][2] == ("dam", "plan", 1)
    assert klein.richtvragen[0].criterium == "wind"
    (kengetal,) = klein.kengetallen
    assert (kengetal.waarde_min, kengetal.waarde_max) == (Decimal(10), Decimal("12.5"))
    assert klein.publicaties[0].jaar == "2024"


def test_worked_examples(klein: Kader) -> None:
    """A worked example holds answers with their cells, and what must come out"""
    (geval,) = klein.toetsgevallen
    assert geval.invullingen == (
        Invulling("aanvraagtype", "molen", _plaats("Toetsgevallen", "C2")),
        Invulling("hoogte", 25, _plaats("Toetsgevallen", "D2")),
    )
    assert dict(geval.verwacht) == {
        "uitkomst": Verwachting(("nog_niet_te_bepalen",), _plaats("Toetsgevallen", "E2")),
        "criterium_1": Verwachting(("ja",), _plaats("Toetsgevallen", "F2")),
        "rollen": Verwachting(("r.1", "r.2"), _plaats("Toetsgevallen", "G2")),
    }


def test_empty_expectation_is_absent() -> None:
    """An empty cell expects nothing"""
    gelezen = read_kader(X, build_kader(("| ja | r.1; r.2 |", "| | |"))).waarde

    assert gelezen is not None
    assert list(gelezen.toetsgevallen[0].verwacht) == ["uitkomst"]


def test_text_copy_holds_every_cell() -> None:
    """All columns of all tables are text, those of the editor too; the Leeswijzer first"""
    inhoud = build_kader(
        ("| term | uitleg | bron |\n| wiek |", "| term | Notitie | uitleg | bron |\n| wiek | nb |")
    )

    gelezen = read_kader(X, inhoud).waarde

    assert gelezen is not None
    tabellen = {tabel.blad: tabel for tabel in gelezen.tabellen}
    assert list(tabellen)[:3] == ["Leeswijzer: uitleg", "Leeswijzer", "Aanvraagtypen"]
    assert len(tabellen) == 24
    assert tabellen["Leeswijzer: uitleg"].rijen[1] == ("kaderversie", "1.0")
    assert tabellen["Begrippen"].kolommen == ("term", "Notitie", "uitleg", "bron")
    assert tabellen["Begrippen"].rijen == (("wiek", "nb", "Een arm van een molen.", "3"),)
    assert tabellen["Wijzigingen"].rijen[0][0] == "2026-11-24"
    assert tabellen["Kengetallen"].rijen[0][3] == "12,5"


def test_known_headers_have_one_spelling_in_the_text_copy() -> None:
    """However a header is written, the text copy calls the column by its name"""
    inhoud = build_kader(("| term | uitleg | bron |", "| Term | UITLEG | Bron |"))

    gelezen = read_kader(X, inhoud).waarde

    assert gelezen is not None
    kolommen = {tabel.blad: tabel.kolommen for tabel in gelezen.tabellen}
    assert kolommen["Begrippen"] == ("term", "uitleg", "bron")


def test_case_and_spaces_in_references() -> None:
    """A reference is read as the sheet it points at writes the id"""
    inhoud = build_kader(
        ("| wiek.wind.1 | wiek | wind |", "| wiek.wind.1 | WIEK | Wind |"),
        ("| molen; dam | idee |", "| Molen ;\\nDAM | Idee |"),
    )

    gelezen = read_kader(X, inhoud).waarde

    assert gelezen is not None
    assert gelezen.tabelcellen[0].oplossing == "wiek"
    assert gelezen.rollen[0].voorwaarden[0].eisen == (Is("molen"), Is("dam"))


def test_tables_may_move() -> None:
    """Titles above a table, empty rows in it, columns and sheets of the editor do not matter"""
    tekst = KLEIN_KADER.replace(
        "## Criteria\n", "## Kladblok\n| id | 1 |\n## criteria \nTitel\n| |\n"
    ).replace("| id | term", "| id | term")

    gelezen = read_kader(X, build_werkboek(tekst, NAMEN))

    assert gelezen.bevindingen == ()
    assert gelezen.waarde is not None
    assert gelezen.waarde.criteria["wind"].plaats == Plaats(X, "criteria", "A4")


def test_no_master_at_all() -> None:
    """A workbook with hardly any sheet of a master is named so, and nothing else is said"""
    assert read_kader(X, build_klein()) == Lezing(None, (catalogus.GEEN_KADER.at(Plaats(X)),))


def test_missing_sheet() -> None:
    """A sheet that lacks is named, with the one that was probably meant"""
    lezing = read_kader(X, build_kader(("## Beslisregels", "## Beslisregel")))

    assert lezing.waarde is None
    assert lezing.bevindingen == (
        catalogus.BLAD_ONTBREEKT.at(
            Plaats(X),
            blad="Beslisregels",
            bedoeld=" Bedoelt u daarmee het blad 'Beslisregel'?",
        ),
    )


def test_missing_sheet_that_no_advice_uses() -> None:
    """Without such a sheet the master still works"""
    lezing = read_kader(X, build_kader(("## Redactie", "## Kladblok")))

    assert lezing.waarde is not None
    assert lezing.bevindingen == (
        catalogus.BLAD_ONTBREEKT_ERNAAST.at(Plaats(X), blad="Redactie", bedoeld=""),
    )


def test_missing_sheet_gives_no_cascade() -> None:
    """References to a sheet that lacks are not judged"""
    for blad in ("Aanvraagtypen", "Oplossingen", "Criteria", "Vragen", "Keuzelijsten", "Fasen"):
        lezing = read_kader(X, build_kader((f"## {blad}\n", "## Weg\n")))
        codes = {bevinding.code for bevinding in lezing.bevindingen}
        assert catalogus.VERWIJZING_ONBEKEND.code not in codes
        assert voorwaarde.VOORWAARDE_ZONDER_VRAAG.code not in codes


def test_missing_column() -> None:
    """A column that lacks makes the master unusable"""
    lezing = read_kader(X, build_kader(("| rol | tekst | als: doel |", "| rol | x | als: doel |")))

    assert lezing.waarde is None
    assert lezing.bevindingen == (
        bestand.KOLOM_ONTBREEKT.at(_plaats("Rollen"), kolom="tekst", bedoeld=""),
    )


def test_text_sheet_without_table() -> None:
    """A sheet that is only text may lose its header; the text copy then lacks it"""
    lezing = read_kader(X, build_kader(("| term | uitleg | bron |", "| a | b | c |")))

    assert lezing.waarde is not None
    assert lezing.bevindingen == (
        catalogus.TEKSTBLAD_ZONDER_TABEL.at(
            _plaats("Begrippen"), koppen="'term', 'uitleg', 'bron'"
        ),
    )


def test_leeswijzer_needs_no_table() -> None:
    """The Leeswijzer may be text alone"""
    lezing = read_kader(X, build_kader(("| id | tekst | onderwerp | bron |", "| a | b | c |")))

    assert lezing.waarde is not None
    assert lezing.bevindingen == ()


@pytest.mark.parametrize("namen", [{}, {"kaderversie": "#REF!$A$1"}])
def test_version_without_names(namen: dict[str, str]) -> None:
    """Where names were dropped, the cell beside the label counts"""
    gelezen = read_kader(X, build_kader(namen=namen)).waarde

    assert gelezen is not None
    assert (gelezen.versie.versie, gelezen.versie.datum) == ("1.0", "2026-11-24")


def test_version_that_became_a_number() -> None:
    """A version that Excel took for a number keeps its point"""
    gelezen = read_kader(X, build_kader(("| kaderversie | '1.0 |", "| kaderversie | 1.1 |"))).waarde

    assert gelezen is not None
    assert gelezen.versie.versie == "1.1"


def test_no_version() -> None:
    """Without a version there is no kader"""
    lezing = read_kader(X, build_kader(("| kaderversie | '1.0 |", "| kaderversie | |")))

    assert lezing.waarde is None
    assert lezing.bevindingen == (catalogus.KADERVERSIE_ONTBREEKT.at(_plaats("Leeswijzer", "B2")),)


def test_no_label_for_the_version() -> None:
    """Without name and label the sheet is pointed at"""
    lezing = read_kader(X, build_kader(("| kaderversie | '1.0 |", "| x | y |"), namen={}))

    assert lezing.bevindingen == (catalogus.KADERVERSIE_ONTBREEKT.at(_plaats("Leeswijzer")),)


def test_no_date() -> None:
    """Without date or organisation there is a kader, with a waarschuwing"""
    lezing = read_kader(X, build_kader(("| kaderdatum | 2026-11-24 |", "| kaderdatum | |")))

    assert lezing.waarde is not None
    assert lezing.bevindingen == (
        catalogus.KADERGEGEVEN_ONTBREEKT.at(_plaats("Leeswijzer", "B3"), gegeven="kaderdatum"),
    )


def test_error_for_version() -> None:
    """A version that is an error is named as such"""
    lezing = read_kader(X, build_kader(("| kaderversie | '1.0 |", "| kaderversie | #REF! |")))

    assert lezing.bevindingen == (
        bestand.CEL_FOUTWAARDE.at(_plaats("Leeswijzer", "B2"), waarde="#REF!"),
    )


def test_read_only(klein: Kader) -> None:
    """Nobody can change the kader once it was read"""
    for inhoud in (klein.vragen, klein.keuzelijsten, klein.instellingen, klein.criteria):
        with pytest.raises(TypeError):
            inhoud["x"] = None  # type: ignore[index]


def test_the_door() -> None:
    """What the door refuses gives no kader"""
    inhoud = repack(build_kader(), ("xl/externalLinks/a.xml", b"<a/>"))

    assert read_kader(X, inhoud) == Lezing(None, (bestand.KOPPELING.at(Plaats(X)),))
