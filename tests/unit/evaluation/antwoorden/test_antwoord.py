"""One cell understood as the answer to its question: what people really type."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from afweging_xlsx.domain.aanvraag import Waarde
from afweging_xlsx.domain.catalogus import intake as catalogus
from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.domain.rijen import Keuze, Vraagsoort
from celproef import PLAATS, codes, find, match_cel

JA_NEE = (
    Keuze("ja", "ja", False),
    Keuze("nee", "nee", False),
    Keuze("weet_niet", "weet niet", True),
)
TOETS = (
    Keuze("verlicht", "Verlicht het net", False),
    Keuze("geen_effect", "Heeft geen effect", False),
    Keuze("niet_getoetst", "Nog niet getoetst", True),
    Keuze("weet_niet", "weet niet", True),
)
LIJST_JA_NEE = "'ja', 'nee', 'weet niet'"
GEVRAAGD = (
    Keuze("vergunning", "een vergunning", False),
    Keuze("bewoners", "bewoners en bedrijven, samen", False),
    Keuze("subsidie", "subsidie", False),
    Keuze("weet_niet", "weet niet", True),
)


@pytest.mark.parametrize("soort", list(Vraagsoort))
@pytest.mark.parametrize(
    "leeg", [None, "", "  ", "\N{NO-BREAK SPACE}", "\t\n", "\N{ZERO WIDTH SPACE}"]
)
def test_empty_cell(soort: Vraagsoort, leeg: Celwaarde) -> None:
    """An empty cell is no answer, for any kind of question, and nothing is wrong with it"""
    antwoord, bevindingen = match_cel(leeg, soort, JA_NEE)

    assert (antwoord.waarden, antwoord.open, bevindingen) == ((), False, ())


def test_place_and_explanation() -> None:
    """An answer keeps its cell and the explanation beside it"""
    antwoord, _ = match_cel("tekst", Vraagsoort.TEKST)

    assert (antwoord.plaats, antwoord.toelichting) == (PLAATS, "uitleg")


# --- text ---


@pytest.mark.parametrize(
    ("waarde", "tekst"),
    [
        ("  Weesp\N{NO-BREAK SPACE}Noord ", "Weesp Noord"),
        ("{{ x }} <b> & 'y'", "{{ x }} <b> & 'y'"),
        ("\N{LEFT DOUBLE QUOTATION MARK}Zon\N{RIGHT DOUBLE QUOTATION MARK} \N{EN DASH} ", None),
        (2026001, "2026001"),
        (20.0, "20"),
        (12.5, "12,5"),
        (True, "WAAR"),
    ],
)
def test_text(waarde: Celwaarde, tekst: str | None) -> None:
    """Whatever Excel made of a text, it is read as the person saw it; quotes and dashes stay"""
    antwoord, bevindingen = match_cel(waarde, Vraagsoort.TEKST)

    verwacht = str(waarde).strip() if tekst is None else tekst
    assert (antwoord.waarden, bevindingen) == ((verwacht,), ())


@pytest.mark.parametrize("waarde", [date(2026, 3, 3), datetime(2026, 3, 3, 10, 15)])
def test_date_in_a_text(waarde: Celwaarde) -> None:
    """Excel makes a date of a text like 3-3: nobody knows what was typed, so that is a warning"""
    antwoord, bevindingen = match_cel(waarde, Vraagsoort.TEKST)

    assert antwoord.waarden == ("03-03-2026",)
    assert bevindingen == find(catalogus.DATUM_BIJ_TEKST, gelezen="03-03-2026")


# --- one choice ---


@pytest.mark.parametrize(
    ("waarde", "keuze"),
    [
        ("ja", "ja"),
        ("Ja", "ja"),
        ("JA ", "ja"),
        (" \tja\n", "ja"),
        ("NEE", "nee"),
        ("Weet  niet", "weet_niet"),
        ("weet_niet", "weet_niet"),
        ("WEET\N{NO-BREAK SPACE}NIET", "weet_niet"),
        ("weet\N{THIN SPACE}niet", "weet_niet"),
        ("weet\nniet\N{SOFT HYPHEN}", "weet_niet"),
    ],
)
def test_choice(waarde: str, keuze: str) -> None:
    """Case and spaces of any kind make no difference, and a value is as good as its label"""
    antwoord, bevindingen = match_cel(waarde, Vraagsoort.KEUZE, JA_NEE)

    assert (antwoord.waarden, bevindingen) == ((keuze,), ())


@pytest.mark.parametrize(
    ("waarde", "getypt", "keuze"),
    [
        ("j", "j", "ja"),
        ("Y", "Y", "ja"),
        ("yes", "yes", "ja"),
        (True, "WAAR", "ja"),
        ("waar", "waar", "ja"),
        ("TRUE", "TRUE", "ja"),
        ("n", "n", "nee"),
        ("no", "no", "nee"),
        (False, "ONWAAR", "nee"),
        ("Onwaar", "Onwaar", "nee"),
        ("false", "false", "nee"),
        ("ja.", "ja.", "ja"),
        ("nee,", "nee,", "nee"),
        ("'ja", "'ja", "ja"),
        ("nee!", "nee!", "nee"),
        ('"ja"', '"ja"', "ja"),
        ("\N{LEFT SINGLE QUOTATION MARK}Nee.\N{RIGHT SINGLE QUOTATION MARK}", "‘Nee.’", "nee"),
        ("- nee", "- nee", "nee"),
        ("já", "já", "ja"),
        ("j.", "j.", "ja"),
        ("weet ik niet", "weet ik niet", "weet niet"),
        ("Onbekend", "Onbekend", "weet niet"),
        ("?", "?", "weet niet"),
    ],
)
def test_choice_in_other_words(waarde: Celwaarde, getypt: str, keuze: str) -> None:
    """A short or foreign word, a logical value, accents, quotes and a point are read, and told"""
    antwoord, bevindingen = match_cel(waarde, Vraagsoort.KEUZE, JA_NEE)

    assert antwoord.waarden == (keuze.replace(" ", "_"),)
    assert bevindingen == find(catalogus.GELEZEN_ALS, waarde=getypt, gelezen=keuze)


@pytest.mark.parametrize("waarde", ["ja/nee", "ja; nee", "ja of nee", "Ja,\nnee"])
def test_two_choices_where_one_is_asked(waarde: str) -> None:
    """Of two choices nobody can tell which one was meant, so both are asked about"""
    antwoord, bevindingen = match_cel(waarde, Vraagsoort.KEUZE, JA_NEE)

    assert antwoord.waarden == ()
    assert [b.code for b in bevindingen] == [catalogus.BUITEN_LIJST.code]
    assert "Bedoelt u 'ja' of 'nee'?" in bevindingen[0].zin


@pytest.mark.parametrize(
    ("waarde", "niet"), [("niet verlicht het net", "Verlicht"), ("Heeft een effect", "geen")]
)
def test_denial_is_no_slip_of_the_pen(waarde: str, niet: str) -> None:
    """What denies a choice, or what it denies, is never put forward in its place"""
    _, bevindingen = match_cel(waarde, Vraagsoort.KEUZE, TOETS)

    assert "Bedoelt u" not in bevindingen[0].zin
    assert niet in bevindingen[0].herstel


@pytest.mark.parametrize(
    "waarde", ["geen_effect", "geen effect", "Heeft geen effect", "GEEN_EFFECT"]
)
def test_choice_by_label_or_value(waarde: str) -> None:
    """A choice is known by its label and by its value, whatever the case"""
    antwoord, bevindingen = match_cel(waarde, Vraagsoort.KEUZE, TOETS)

    assert (antwoord.waarden, bevindingen) == (("geen_effect",), ())


@pytest.mark.parametrize(
    ("waarde", "id_"),
    [
        ("weet niet", "weet_niet"),
        ("Weet niet", "weet_niet"),
        ("niet_getoetst", "niet_getoetst"),
        ("nog niet getoetst", "niet_getoetst"),
    ],
)
def test_open_choice(waarde: str, id_: str) -> None:
    """A choice that its list marks open is an answer, but not a known one"""
    antwoord, bevindingen = match_cel(waarde, Vraagsoort.KEUZE, TOETS)

    assert (antwoord.waarden, antwoord.open, antwoord.bekend) == ((id_,), True, False)
    assert bevindingen == ()


def test_choice_outside_the_list() -> None:
    """A choice outside its list is a fout with the whole list and what was probably meant"""
    antwoord, bevindingen = match_cel("Verlicht net", Vraagsoort.KEUZE, TOETS)

    assert antwoord.waarden == ()
    assert bevindingen == find(
        catalogus.BUITEN_LIJST,
        waarde="Verlicht net",
        keuzes="'Verlicht het net', 'Heeft geen effect', 'Nog niet getoetst', 'weet niet'",
        bedoeld=" Bedoelt u 'Verlicht het net'?",
    )


@pytest.mark.parametrize("waarde", [1, "x", "n.v.t.", "-", "ja nee"])
def test_no_choice(waarde: Celwaarde) -> None:
    """What may mean yes, no or nothing at all is not guessed"""
    antwoord, bevindingen = match_cel(waarde, Vraagsoort.KEUZE, TOETS)

    assert (antwoord.waarden, codes(bevindingen)) == ((), [catalogus.BUITEN_LIJST.code])


@pytest.mark.parametrize(
    ("tekst", "bedoeld"),
    [
        ("ja, met de buren", " Bedoelt u 'ja'?"),
        ("Ja (zie mail)", " Bedoelt u 'ja'?"),
        ("nee, dat is nog niet gedaan", " Bedoelt u 'nee'?"),
        ("volgens de netbeheerder ja", " Bedoelt u 'ja'?"),
        ("daar is nog niets over bekend", ""),
        ("dat is niet ja of zo", ""),
    ],
)
def test_sentence_in_a_choice(tekst: str, bedoeld: str) -> None:
    """A sentence is not understood, but the choice in it is asked about, and its place is told"""
    antwoord, bevindingen = match_cel(tekst, Vraagsoort.KEUZE, JA_NEE)

    assert antwoord.waarden == ()
    assert bevindingen == find(
        catalogus.KEUZE_MET_UITLEG, waarde=tekst, keuzes=LIJST_JA_NEE, bedoeld=bedoeld
    )


@pytest.mark.parametrize(
    ("tekst", "bedoeld"),
    [
        ("vergunning, geld", "een vergunning"),
        ("subsidie, een vergunning en misschien geld", "subsidie; een vergunning"),
        ("subsidie, geen vergunning", "subsidie"),
    ],
)
def test_sentence_in_several_choices(tekst: str, bedoeld: str) -> None:
    """All choices in a sentence are asked about where there may be several, as they are typed"""
    _, bevindingen = match_cel(tekst, Vraagsoort.MEERKEUZE, GEVRAAGD)

    assert bevindingen == find(
        catalogus.KEUZE_MET_UITLEG,
        waarde=tekst,
        keuzes="'een vergunning', 'bewoners en bedrijven, samen', 'subsidie', 'weet niet'",
        bedoeld=f" Bedoelt u '{bedoeld}'?",
    )


@pytest.mark.parametrize(
    ("tekst", "bedoeld"),
    [("nog niet", " Bedoelt u 'Nog niet getoetst'?"), ("gee", " Bedoelt u 'Heeft geen effect'?"),
     ("ee", "")],
)  # fmt: skip
def test_beginning_of_a_choice(tekst: str, bedoeld: str) -> None:
    """A word with which one choice begins is no answer, but that choice is asked about"""
    antwoord, bevindingen = match_cel(tekst, Vraagsoort.KEUZE, TOETS)

    assert antwoord.waarden == ()
    assert bevindingen == find(
        catalogus.BUITEN_LIJST,
        waarde=tekst,
        keuzes="'Verlicht het net', 'Heeft geen effect', 'Nog niet getoetst', 'weet niet'",
        bedoeld=bedoeld,
    )


def test_short_yes_is_no_other_choice() -> None:
    """'j' means ja only where ja is a choice"""
    _, bevindingen = match_cel("j", Vraagsoort.KEUZE, TOETS)

    assert codes(bevindingen) == [catalogus.BUITEN_LIJST.code]


def test_long_answer_is_cut_in_the_sentence() -> None:
    """A very long answer does not make a very long sentence"""
    _, bevindingen = match_cel("x" * 30_000, Vraagsoort.KEUZE, JA_NEE)

    assert f"'{'x' * 60}…'" in bevindingen[0].melding


# --- several choices ---


@pytest.mark.parametrize(
    "waarde", ["ja; nee", "ja;nee", "JA ;Nee;", "ja\nnee", "ja; nee; ja", " ; ja; ; nee"]
)
def test_several(waarde: str) -> None:
    """Several answers stand in one cell, each once, in the order of the cell"""
    antwoord, bevindingen = match_cel(waarde, Vraagsoort.MEERKEUZE, JA_NEE)

    assert (antwoord.waarden, antwoord.bekend, bevindingen) == (("ja", "nee"), True, ())


@pytest.mark.parametrize(
    ("tekst", "waarden"),
    [
        ("vergunning, subsidie", ("vergunning", "subsidie")),
        ("Een vergunning en subsidie.", ("vergunning", "subsidie")),
        ("subsidie/vergunning", ("subsidie", "vergunning")),
        ("subsidie, vergunning en bewoners", ("subsidie", "vergunning", "bewoners")),
        ("bewoners en bedrijven, samen en subsidie", ("bewoners", "subsidie")),
        ("vergunning & subsidie; bewoners", ("vergunning", "subsidie", "bewoners")),
        ("- vergunning\n- subsidie", ("vergunning", "subsidie")),
    ],
)
def test_several_separated_otherwise(tekst: str, waarden: tuple[str, ...]) -> None:
    """Commas, "en" and bullets separate too when each part is a choice; that is told once"""
    antwoord, bevindingen = match_cel(tekst, Vraagsoort.MEERKEUZE, GEVRAAGD)

    labels = {keuze.waarde: keuze.label for keuze in GEVRAAGD}
    assert antwoord.waarden == waarden
    assert bevindingen == find(
        catalogus.GELEZEN_ALS,
        waarde=" ".join(tekst.split()),
        gelezen="; ".join(labels[waarde] for waarde in waarden),
    )


def test_label_with_a_comma() -> None:
    """A label with a comma and "en" in it is one choice"""
    antwoord, bevindingen = match_cel(
        "bewoners en bedrijven, samen; subsidie", Vraagsoort.MEERKEUZE, GEVRAAGD
    )

    assert (antwoord.waarden, bevindingen) == (("bewoners", "subsidie"), ())


def test_several_not_all_known() -> None:
    """With one part outside the list nothing is cut, and the whole part is named"""
    antwoord, bevindingen = match_cel("vergunning, geld", Vraagsoort.MEERKEUZE, GEVRAAGD)

    assert (antwoord.waarden, codes(bevindingen)) == ((), [catalogus.KEUZE_MET_UITLEG.code])


def test_very_long_enumeration() -> None:
    """A very long cell is named and not searched"""
    _, bevindingen = match_cel("ja," * 10_000 + "x", Vraagsoort.MEERKEUZE, JA_NEE)

    assert len(bevindingen) == 1


def test_very_many_parts() -> None:
    """A cell with more wrong parts than a choice ever has is named as a whole"""
    tekst = ";".join(f"x{nummer}" for nummer in range(6000))

    _, bevindingen = match_cel(tekst, Vraagsoort.MEERKEUZE, JA_NEE)

    assert codes(bevindingen) == [catalogus.BUITEN_LIJST.code]
    assert bevindingen[0].melding.startswith("bij 'De vraag' staat 'x0;x1;x2;")


def test_open_beside_others() -> None:
    """'Weet niet' beside a real answer leaves the real one"""
    antwoord, _ = match_cel("weet niet; ja", Vraagsoort.MEERKEUZE, JA_NEE)

    assert (antwoord.waarden, antwoord.open) == (("ja",), False)


def test_open_alone() -> None:
    """'Weet niet' alone is an open answer"""
    antwoord, _ = match_cel("weet niet", Vraagsoort.MEERKEUZE, JA_NEE)

    assert (antwoord.waarden, antwoord.open) == (("weet_niet",), True)


def test_each_wrong_part() -> None:
    """Each part outside the list is a bevinding that names that part, once"""
    _, bevindingen = match_cel("j; blauw; groen; blauw", Vraagsoort.MEERKEUZE, JA_NEE)

    assert bevindingen == tuple(
        bevinding
        for deel in ("blauw", "groen")
        for bevinding in find(catalogus.BUITEN_LIJST, waarde=deel, keuzes=LIJST_JA_NEE, bedoeld="")
    )


# --- all kinds ---


def test_kinds_of_values() -> None:
    """Values are text, exact numbers or dates, never floats"""
    gelezen: list[Waarde] = [
        *match_cel(12.5, Vraagsoort.GETAL)[0].waarden,
        *match_cel("3-3-2026", Vraagsoort.DATUM)[0].waarden,
        *match_cel(5, Vraagsoort.TEKST)[0].waarden,
    ]

    assert [type(waarde) for waarde in gelezen] == [Decimal, date, str]
