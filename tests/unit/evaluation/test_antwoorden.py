"""One cell understood as the answer to its question: what people really type."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from afweging_xlsx.domain.aanvraag import Antwoord, Celwaarde, Invulling, Waarde
from afweging_xlsx.domain.bevinding import Bevinding, Bevindingsoort
from afweging_xlsx.domain.catalogus import intake as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Keuze, Vraag, Vraagsoort
from afweging_xlsx.evaluation.antwoorden import match_antwoord

PLAATS = Plaats("x.xlsx", "Intake", "C12")
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


def _vraag(soort: Vraagsoort, eenheid: str = "") -> Vraag:
    return Vraag(
        id="v", plaats=Plaats(), bron="", sectie="", vraag="De vraag", soort=soort,
        keuzelijst="", eenheid=eenheid, verplicht=False, hulp="", criterium="", kort="",
        navragen_bij="", te_veranderen=False, voorwaarden=(),
    )  # fmt: skip


def _match(
    waarde: Celwaarde, soort: Vraagsoort, keuzes: tuple[Keuze, ...] = (), eenheid: str = ""
) -> tuple[Antwoord, tuple[Bevinding, ...]]:
    return match_antwoord(_vraag(soort, eenheid), keuzes, Invulling("v", waarde, PLAATS, "uitleg"))


def _codes(*soorten: Bevindingsoort) -> list[str]:
    return [soort.code for soort in soorten]


@pytest.mark.parametrize("soort", list(Vraagsoort))
@pytest.mark.parametrize("leeg", [None, "", "  ", "\N{NO-BREAK SPACE}"])
def test_empty_cell(soort: Vraagsoort, leeg: Celwaarde) -> None:
    """An empty cell is no answer, for any kind of question, and nothing is wrong with it"""
    antwoord, bevindingen = _match(leeg, soort, JA_NEE)

    assert (antwoord.waarden, antwoord.open, bevindingen) == ((), False, ())


def test_place_and_explanation() -> None:
    """An answer keeps its cell and the explanation beside it"""
    antwoord, _ = _match("tekst", Vraagsoort.TEKST)

    assert (antwoord.plaats, antwoord.toelichting) == (PLAATS, "uitleg")


# --- text ---


@pytest.mark.parametrize(
    ("waarde", "tekst"),
    [
        ("  Weesp\N{NO-BREAK SPACE}Noord ", "Weesp Noord"),
        ("{{ x }} <b> & 'y'", "{{ x }} <b> & 'y'"),
        (2026001, "2026001"),
        (20.0, "20"),
        (12.5, "12,5"),
        (True, "ja"),
        (date(2026, 3, 3), "03-03-2026"),
        (datetime(2026, 3, 3, 10, 15), "03-03-2026"),
    ],
)
def test_text(waarde: Celwaarde, tekst: str) -> None:
    """Whatever Excel made of a text, it is read as the person saw it"""
    antwoord, bevindingen = _match(waarde, Vraagsoort.TEKST)

    assert (antwoord.waarden, bevindingen) == ((tekst,), ())


# --- one choice ---


@pytest.mark.parametrize(
    "waarde", ["ja", "Ja", "JA ", "j", "J", True, "waar", "WAAR", "true", "True"]
)
def test_yes(waarde: Celwaarde) -> None:
    """Yes may be typed short, in any case, or be a boolean"""
    antwoord, bevindingen = _match(waarde, Vraagsoort.KEUZE, JA_NEE)

    assert (antwoord.waarden, antwoord.bekend, bevindingen) == (("ja",), True, ())


@pytest.mark.parametrize("waarde", ["nee", "NEE", "n", False, "onwaar", "FALSE"])
def test_no(waarde: Celwaarde) -> None:
    """No may be typed short, in any case, or be a boolean"""
    antwoord, bevindingen = _match(waarde, Vraagsoort.KEUZE, JA_NEE)

    assert (antwoord.waarden, antwoord.bekend, bevindingen) == (("nee",), True, ())


@pytest.mark.parametrize(
    "waarde", ["geen_effect", "geen effect", "Heeft geen effect", "GEEN_EFFECT"]
)
def test_choice_by_label_or_value(waarde: str) -> None:
    """A choice is known by its label and by its value, whatever the case"""
    antwoord, _ = _match(waarde, Vraagsoort.KEUZE, TOETS)

    assert antwoord.waarden == ("geen_effect",)


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
    antwoord, bevindingen = _match(waarde, Vraagsoort.KEUZE, TOETS)

    assert (antwoord.waarden, antwoord.open, antwoord.bekend) == ((id_,), True, False)
    assert bevindingen == ()


def test_choice_outside_the_list() -> None:
    """A choice outside its list is a fout with the whole list and what was probably meant"""
    antwoord, bevindingen = _match("Verlicht net", Vraagsoort.KEUZE, TOETS)

    verwacht = catalogus.BUITEN_LIJST.at(
        PLAATS,
        vraag="De vraag",
        waarde="Verlicht net",
        keuzes="'Verlicht het net', 'Heeft geen effect', 'Nog niet getoetst', 'weet niet'",
        bedoeld=" Bedoelt u 'Verlicht het net'?",
    )
    assert (antwoord.waarden, bevindingen) == ((), (verwacht,))


def test_short_yes_is_no_other_choice() -> None:
    """'j' means ja only where ja is a choice"""
    _, bevindingen = _match("j", Vraagsoort.KEUZE, TOETS)

    assert [b.code for b in bevindingen] == _codes(catalogus.BUITEN_LIJST)


def test_long_answer_is_cut_in_the_sentence() -> None:
    """A very long answer does not make a very long sentence"""
    _, bevindingen = _match("x" * 30_000, Vraagsoort.KEUZE, JA_NEE)

    assert f"'{'x' * 60}…'" in bevindingen[0].melding


# --- several choices ---


@pytest.mark.parametrize(
    "waarde", ["ja; nee", "ja;nee", "JA ;Nee;", "ja\nnee", "ja; nee; ja", " ; ja; ; nee"]
)
def test_several(waarde: str) -> None:
    """Several answers stand in one cell, each once, in the order of the cell"""
    antwoord, bevindingen = _match(waarde, Vraagsoort.MEERKEUZE, JA_NEE)

    assert (antwoord.waarden, antwoord.bekend, bevindingen) == (("ja", "nee"), True, ())


def test_open_beside_others() -> None:
    """'Weet niet' beside a real answer leaves the real one"""
    antwoord, _ = _match("weet niet; ja", Vraagsoort.MEERKEUZE, JA_NEE)

    assert (antwoord.waarden, antwoord.open) == (("ja",), False)


def test_open_alone() -> None:
    """'Weet niet' alone is an open answer"""
    antwoord, _ = _match("weet niet", Vraagsoort.MEERKEUZE, JA_NEE)

    assert (antwoord.waarden, antwoord.open) == (("weet_niet",), True)


def test_each_wrong_part() -> None:
    """Each part outside the list is a bevinding that names that part"""
    _, bevindingen = _match("ja; blauw; groen", Vraagsoort.MEERKEUZE, JA_NEE)

    keuzes = "'ja', 'nee', 'weet niet'"
    assert bevindingen == tuple(
        catalogus.BUITEN_LIJST.at(PLAATS, vraag="De vraag", waarde=deel, keuzes=keuzes, bedoeld="")
        for deel in ("blauw", "groen")
    )


# --- numbers ---


@pytest.mark.parametrize(
    ("waarde", "getal"),
    [(20, "20"), (12.5, "12.5"), (0.1, "0.1"), (1e6, "1000000"), (10**12, f"1{'0' * 12}")],
)
def test_number(waarde: float, getal: str) -> None:
    """A number is taken exactly as it was typed"""
    antwoord, bevindingen = _match(waarde, Vraagsoort.GETAL, eenheid="kWh")

    assert (antwoord.waarden, bevindingen) == ((Decimal(getal),), ())


@pytest.mark.parametrize("waarde", [10**400, 1e300, "1000000000001 kWh"])
def test_number_beyond_reason(waarde: Celwaarde) -> None:
    """A number that no request can be about is a fout, and no answer"""
    antwoord, bevindingen = _match(waarde, Vraagsoort.GETAL, eenheid="kWh")

    assert (antwoord.waarden, [b.code for b in bevindingen]) == ((), _codes(catalogus.GEEN_GETAL))


@pytest.mark.parametrize(
    ("tekst", "eenheid", "getal", "gelezen"),
    [
        ("1.234,5", "kWh", "1234.5", "1.234,5 kWh"),
        ("12,5", "kWh", "12.5", "12,5 kWh"),
        ("2 MWh", "kWh", "2000", "2.000 kWh"),
        ("2MWh", "kWh", "2000", "2.000 kWh"),
        ("1,5 mwh", "kWh", "1500", "1.500 kWh"),
        ("0,5 GWh", "kWh", "500000", "500.000 kWh"),
        ("500 Wh", "kWh", "0.5", "0,5 kWh"),
        ("20 kWh", "kWh", "20", "20 kWh"),
        ("20 kWh.", "kWh", "20", "20 kWh"),
        ("1 MW", "kW", "1000", "1.000 kW"),
        ("2 ha", "m2", "20000", "20.000 m2"),
        ("500 m²", "m2", "500", "500 m2"),
        ("500 vierkante meter", "m2", "500", "500 m2"),
        ("20", "", "20", "20"),
        ("2032", "jaar", "2032", "2032"),
    ],
)
def test_number_as_text(tekst: str, eenheid: str, getal: str, gelezen: str) -> None:
    """A number typed as text is read the Dutch way and in its unit, and the person is told how"""
    antwoord, bevindingen = _match(tekst, Vraagsoort.GETAL, eenheid=eenheid)

    verwacht = catalogus.OMGEREKEND.at(PLAATS, vraag="De vraag", waarde=tekst, gelezen=gelezen)
    assert (antwoord.waarden, bevindingen) == ((Decimal(getal),), (verwacht,))


@pytest.mark.parametrize("soort", [Vraagsoort.GETAL, Vraagsoort.DATUM])
@pytest.mark.parametrize("tekst", ["weet niet", "Weet niet", "weet_niet"])
def test_number_or_date_not_known(soort: Vraagsoort, tekst: str) -> None:
    """'Weet niet' is an open answer to a number and a date too"""
    antwoord, bevindingen = _match(tekst, soort)

    assert (antwoord.waarden, antwoord.open, bevindingen) == (("weet_niet",), True, ())


@pytest.mark.parametrize(
    ("waarde", "soort"),
    [
        ("ongeveer 20", catalogus.GEEN_GETAL),
        ("veel", catalogus.GEEN_GETAL),
        ("1.234.5", catalogus.GEEN_GETAL),
        ("1234.567,5", catalogus.GEEN_GETAL),
        ("1,2,3", catalogus.GEEN_GETAL),
        (True, catalogus.GEEN_GETAL),
        (date(2026, 3, 3), catalogus.GEEN_GETAL),
        ("20 liter", catalogus.ANDERE_EENHEID),
        ("20 MW", catalogus.ANDERE_EENHEID),
        ("20-30", catalogus.ANDERE_EENHEID),
        (0, catalogus.NIET_BOVEN_NUL),
        (-5, catalogus.NIET_BOVEN_NUL),
        ("-5", catalogus.NIET_BOVEN_NUL),
        (float("nan"), catalogus.NIET_BOVEN_NUL),
        (float("inf"), catalogus.NIET_BOVEN_NUL),
    ],
)
def test_no_number(waarde: Celwaarde, soort: Bevindingsoort) -> None:
    """What is no number above zero in this unit is a fout, and no answer"""
    antwoord, bevindingen = _match(waarde, Vraagsoort.GETAL, eenheid="kWh")

    assert (antwoord.waarden, [b.code for b in bevindingen]) == ((), _codes(soort))


@pytest.mark.parametrize("waarde", [2000, 2032, 2200.0])
def test_year(waarde: float) -> None:
    """A year is a whole number from 2000 to 2200"""
    antwoord, bevindingen = _match(waarde, Vraagsoort.GETAL, eenheid="jaar")

    assert (antwoord.waarden, bevindingen) == ((Decimal(waarde),), ())


@pytest.mark.parametrize("waarde", [1999, 2201, 2026.5, 32, float("nan"), "20.26"])
def test_no_year(waarde: Celwaarde) -> None:
    """Another number is no year"""
    antwoord, bevindingen = _match(waarde, Vraagsoort.GETAL, eenheid="jaar")

    assert (antwoord.waarden, [b.code for b in bevindingen]) == ((), _codes(catalogus.GEEN_JAAR))


# --- dates ---


@pytest.mark.parametrize(
    "waarde",
    ["3 maart 2026", "3-3-2026", "2026-03-03", date(2026, 3, 3), datetime(2026, 3, 3, 10, 15)],
)
def test_date(waarde: Celwaarde) -> None:
    """A date is a date of Excel, or typed the Dutch way"""
    antwoord, bevindingen = _match(waarde, Vraagsoort.DATUM)

    assert (antwoord.waarden, bevindingen) == ((date(2026, 3, 3),), ())


@pytest.mark.parametrize(
    "waarde", ["morgen", "31-2-2026", 46084, True, date(1899, 12, 29), "1-1-1999", "3-3-2201"]
)
def test_no_date(waarde: Celwaarde) -> None:
    """What is no date is a fout, and no answer"""
    antwoord, bevindingen = _match(waarde, Vraagsoort.DATUM)

    assert (antwoord.waarden, [b.code for b in bevindingen]) == ((), _codes(catalogus.GEEN_DATUM))


def test_kinds_of_values() -> None:
    """Values are text, exact numbers or dates, never floats"""
    gelezen: list[Waarde] = [
        *_match(12.5, Vraagsoort.GETAL)[0].waarden,
        *_match("3-3-2026", Vraagsoort.DATUM)[0].waarden,
        *_match(5, Vraagsoort.TEKST)[0].waarden,
    ]

    assert [type(waarde) for waarde in gelezen] == [Decimal, date, str]
