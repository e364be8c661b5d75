"""One cell understood as a number or a year: what people really type."""

from datetime import date
from decimal import Decimal

import pytest

from afweging_xlsx.domain.bevinding import Bevindingsoort
from afweging_xlsx.domain.catalogus import intake as catalogus
from afweging_xlsx.domain.notatie import Celwaarde, format_cel_kort
from afweging_xlsx.domain.rijen import Vraagsoort
from celproef import Uitslag, codes, find, match_cel


def _match(waarde: Celwaarde, eenheid: str = "kWh", sinds_1904: bool = False) -> Uitslag:
    return match_cel(waarde, Vraagsoort.GETAL, (), eenheid, sinds_1904)


@pytest.mark.parametrize(
    ("waarde", "getal"),
    [
        (20, "20"),
        (12.5, "12.5"),
        (1.234, "1.234"),
        (1234, "1234"),
        (0.1, "0.1"),
        (1e6, "1000000"),
        (10**12, f"1{'0' * 12}"),
    ],
)
def test_number(waarde: float, getal: str) -> None:
    """A number is taken exactly as it was typed, and means one thing"""
    antwoord, bevindingen = _match(waarde)

    assert (antwoord.waarden, bevindingen) == ((Decimal(getal),), ())


@pytest.mark.parametrize("waarde", [10**400, 1e300, "1000000000001 kWh"])
def test_number_beyond_reason(waarde: Celwaarde) -> None:
    """A number that no request can be about is a fout, and no answer"""
    antwoord, bevindingen = _match(waarde)

    assert (antwoord.waarden, codes(bevindingen)) == ((), [catalogus.GEEN_GETAL.code])


@pytest.mark.parametrize(
    ("tekst", "eenheid", "getal", "gelezen"),
    [
        ("1.234,5", "kWh", "1234.5", "1.234,5 kWh"),
        ("1,234.5", "kWh", "1234.5", "1.234,5 kWh"),
        ("1.234.567", "kWh", "1234567", "1.234.567 kWh"),
        ("1,234,567", "kWh", "1234567", "1.234.567 kWh"),
        ("12,5", "kWh", "12.5", "12,5 kWh"),
        ("12.5", "kWh", "12.5", "12,5 kWh"),
        ("0.500", "kWh", "0.5", "0,5 kWh"),
        ("1 234", "kWh", "1234", "1.234 kWh"),
        ("1\N{NO-BREAK SPACE}234 kWh", "kWh", "1234", "1.234 kWh"),
        ("1'234", "kWh", "1234", "1.234 kWh"),
        ("1.234,-", "kWh", "1234", "1.234 kWh"),
        ("20.", "kWh", "20", "20 kWh"),
        ('"20"', "kWh", "20", "20 kWh"),
        ("2 MWh", "kWh", "2000", "2.000 kWh"),
        ("2MWh", "kWh", "2000", "2.000 kWh"),
        ("1,5 mwh", "kWh", "1500", "1.500 kWh"),
        ("0,5 GWh", "kWh", "500000", "500.000 kWh"),
        ("500 Wh", "kWh", "0.5", "0,5 kWh"),
        ("20", "kWh", "20", "20 kWh"),
        ("20kWh.", "kWh", "20", "20 kWh"),
        ("20 k W h", "kWh", "20", "20 kWh"),
        ("20 kilowattuur", "kWh", "20", "20 kWh"),
        ("2 megawattuur", "kWh", "2000", "2.000 kWh"),
        ("1 MW", "kW", "1000", "1.000 kW"),
        ("500 W", "kW", "0.5", "0,5 kW"),
        ("3 Megawatt", "kW", "3000", "3.000 kW"),
        ("2 ha", "m2", "20000", "20.000 m2"),
        ("0,5 ha", "m2", "5000", "5.000 m2"),
        ("1 hectare", "m2", "10000", "10.000 m2"),
        ("0,01 km2", "m2", "10000", "10.000 m2"),
        ("500 m²", "m2", "500", "500 m2"),
        ("500m2", "m2", "500", "500 m2"),
        ("500 m^2", "m2", "500", "500 m2"),
        ("500 vierkante meter", "m2", "500", "500 m2"),
        ("20.", "", "20", "20"),
    ],
)
def test_number_as_text(tekst: str, eenheid: str, getal: str, gelezen: str) -> None:
    """A number typed as text is read in the unit of the question, and the person is told how"""
    antwoord, bevindingen = _match(tekst, eenheid)

    assert antwoord.waarden == (Decimal(getal),)
    assert bevindingen == find(catalogus.OMGEREKEND, waarde=format_cel_kort(tekst), gelezen=gelezen)


@pytest.mark.parametrize(
    ("tekst", "eenheid", "getal"),
    [
        ("20 kWh", "kWh", 20),
        ("20 KWH ", "kWh", 20),
        ("2000 kWh", "kWh", 2000),
        ("20", "", 20),
        ("2032", "jaar", 2032),
    ],
)
def test_number_as_it_is_written(tekst: str, eenheid: str, getal: int) -> None:
    """A text that says just what it is read as needs no opmerking"""
    antwoord, bevindingen = _match(tekst, eenheid)

    assert (antwoord.waarden, bevindingen) == ((Decimal(getal),), ())


@pytest.mark.parametrize(
    ("tekst", "erbij"), [("1.234", ""), ("1,234", ""), ("1.234 kWh", " kWh"), ("1,234MWh", " MWh")]
)
def test_number_with_two_meanings(tekst: str, erbij: str) -> None:
    """One mark before three digits is asked about: both readings, and how to type each"""
    antwoord, bevindingen = _match(tekst)

    assert antwoord.waarden == ()
    assert bevindingen == find(
        catalogus.GETAL_TWEEDUIDIG,
        waarde=tekst,
        groot=f"1234{erbij}",
        klein=f"1,234{erbij}",
        typ_groot=f"1234{erbij}",
        typ_klein=f"1,2340{erbij}",
    )


@pytest.mark.parametrize(("tekst", "getal"), [("1234 kWh", "1234"), ("1,2340 kWh", "1.234")])
def test_remedy_for_two_meanings(tekst: str, getal: str) -> None:
    """What the remedy says to type is read as it promises"""
    assert _match(tekst)[0].waarden == (Decimal(getal),)


@pytest.mark.parametrize("tekst", ["weet niet", "Weet niet", "weet_niet"])
def test_not_known(tekst: str) -> None:
    """'Weet niet' is an open answer to a number too"""
    antwoord, bevindingen = _match(tekst)

    assert (antwoord.waarden, antwoord.open, bevindingen) == (("weet_niet",), True, ())


@pytest.mark.parametrize("tekst", ["onbekend", "Weet ik niet.", "?"])
def test_not_known_in_other_words(tekst: str) -> None:
    """So are other words for it, and that is told"""
    antwoord, bevindingen = _match(tekst)

    assert (antwoord.waarden, antwoord.open) == (("weet_niet",), True)
    assert bevindingen == find(catalogus.GELEZEN_ALS, waarde=tekst, gelezen="weet niet")


@pytest.mark.parametrize(
    ("waarde", "soort"),
    [
        ("ongeveer 20", catalogus.GEEN_GETAL),
        ("ca. 20", catalogus.GEEN_GETAL),
        ("> 20", catalogus.GEEN_GETAL),
        ("€ 20", catalogus.GEEN_GETAL),
        ("veel", catalogus.GEEN_GETAL),
        ("twintig", catalogus.GEEN_GETAL),
        ("20-30", catalogus.GEEN_GETAL),
        ("20 à 30", catalogus.GEEN_GETAL),
        ("20 kWh of meer", catalogus.GEEN_GETAL),
        ("2 MW / 4 MWh", catalogus.GEEN_GETAL),
        ("3 x 20 kWh", catalogus.GEEN_GETAL),
        ("12 5", catalogus.GEEN_GETAL),
        ("1.234.5", catalogus.GEEN_GETAL),
        ("1234.567,5", catalogus.GEEN_GETAL),
        ("1,2,3", catalogus.GEEN_GETAL),
        ("1e5", catalogus.GEEN_GETAL),
        (True, catalogus.GEEN_GETAL),
        (date(2026, 3, 3), catalogus.DATUM_BIJ_GETAL),
        ("20 liter", catalogus.ANDERE_EENHEID),
        ("20 euro", catalogus.ANDERE_EENHEID),
        ("20%", catalogus.ANDERE_EENHEID),
        ("20 MW", catalogus.ANDERE_EENHEID),
        ("20 kVA", catalogus.ANDERE_EENHEID),
        ("20 kWh/jaar", catalogus.ANDERE_EENHEID),
        (0, catalogus.NIET_BOVEN_NUL),
        (-5, catalogus.NIET_BOVEN_NUL),
        ("-5", catalogus.NIET_BOVEN_NUL),
        (float("nan"), catalogus.NIET_BOVEN_NUL),
        (float("inf"), catalogus.NIET_BOVEN_NUL),
    ],
)
def test_no_number(waarde: Celwaarde, soort: Bevindingsoort) -> None:
    """What is no single number above zero in this unit is a fout, and no answer"""
    antwoord, bevindingen = _match(waarde)

    assert (antwoord.waarden, codes(bevindingen)) == ((), [soort.code])


def test_date_in_a_number() -> None:
    """A date where a number belongs is named, with a way to type the number that Excel keeps"""
    _, bevindingen = _match(date(2026, 5, 12))

    assert bevindingen == find(catalogus.DATUM_BIJ_GETAL, waarde="12-05-2026", voorbeeld="20 kWh")


# --- years ---


@pytest.mark.parametrize("waarde", [2000, 2032, 2200.0])
def test_year(waarde: float) -> None:
    """A year is a whole number from 2000 to 2200"""
    antwoord, bevindingen = _match(waarde, "jaar")

    assert (antwoord.waarden, bevindingen) == ((Decimal(waarde),), ())


@pytest.mark.parametrize(
    ("waarde", "getypt", "sinds_1904"),
    [
        ("2032.", "2032.", False),
        ("2.032", "2.032", False),
        (date(2032, 3, 3), "03-03-2032", False),
        ("3 maart 2032", "3 maart 2032", False),
        ("3-3-2032", "3-3-2032", False),
        (date(1905, 7, 24), "24-07-1905", False),
        (date(1909, 7, 25), "25-07-1909", True),
    ],
)
def test_year_typed_otherwise(waarde: Celwaarde, getypt: str, sinds_1904: bool) -> None:
    """A year may be text, a date, or a year that its cell shows as a day in 1905; that is told"""
    antwoord, bevindingen = _match(waarde, "jaar", sinds_1904)

    assert antwoord.waarden == (Decimal(2032),)
    assert bevindingen == find(catalogus.OMGEREKEND, waarde=getypt, gelezen="2032")


@pytest.mark.parametrize(
    "waarde",
    [1999, 2201, 2026.5, 32, float("nan"), "20.26", "eind 2032", "2030-2035", "'32", True,
     date(1999, 1, 1), "1.234"],
)  # fmt: skip
def test_no_year(waarde: Celwaarde) -> None:
    """Another number or text is no year"""
    antwoord, bevindingen = _match(waarde, "jaar")

    assert (antwoord.waarden, codes(bevindingen)) == ((), [catalogus.GEEN_JAAR.code])


@pytest.mark.parametrize(
    ("tekst", "bedoeld"),
    [
        ("eind 2032", " Bedoelt u 2032?"),
        ("tot en met 2032.", " Bedoelt u 2032?"),
        ("2030-2035", ""),
        ("2030.500", ""),
        ("ooit", ""),
    ],
)
def test_year_in_a_sentence(tekst: str, bedoeld: str) -> None:
    """A sentence is no year, but the only year in it is asked about"""
    _, bevindingen = _match(tekst, "jaar")

    assert bevindingen == find(catalogus.GEEN_JAAR, waarde=tekst, bedoeld=bedoeld)
