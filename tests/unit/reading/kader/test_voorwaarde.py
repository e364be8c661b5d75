"""The cells of `als:` columns, as section 5 of the design has them."""

from datetime import date
from decimal import Decimal

import pytest

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import voorwaarde as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Keuze, Vraagsoort
from afweging_xlsx.domain.voorwaarde import (
    Eis,
    InBereik,
    Is,
    IsIngevuld,
    IsNiet,
    IsOnbekend,
    Voorwaarde,
)
from afweging_xlsx.reading.kader.voorwaarde import Feit, parse_voorwaarde

HIER = Plaats("k.xlsx", "Rollen", "F4")
TOETS = Feit(
    "toets",
    Vraagsoort.KEUZE,
    (
        Keuze("ja", "Ja, zeker", False),
        Keuze("nee", "nee", False),
        Keuze("lokaal", "Lokaal net", False),
        Keuze("niet_getoetst", "niet getoetst", True),
    ),
)
GETAL = Feit("hoogte", Vraagsoort.GETAL)
DATUM = Feit("start", Vraagsoort.DATUM)
TEKST = Feit("plek", Vraagsoort.TEKST)


def _eisen(tekst: str, feit: Feit) -> tuple[Eis, ...]:
    lezing = parse_voorwaarde(tekst, feit, HIER)
    assert lezing.waarde is not None, [bevinding.zin for bevinding in lezing.bevindingen]
    return lezing.waarde.eisen


def _bevinding(tekst: str, feit: Feit) -> Bevinding:
    lezing = parse_voorwaarde(tekst, feit, HIER)
    assert lezing.waarde is None
    assert len(lezing.bevindingen) == 1
    return lezing.bevindingen[0]


def test_condition_keeps_its_cell() -> None:
    """A condition knows its question, its cell and the text that stands there"""
    assert parse_voorwaarde("ja", TOETS, HIER).waarde == Voorwaarde(
        "toets", (Is("ja"),), HIER, "ja"
    )


@pytest.mark.parametrize(
    ("tekst", "eisen"),
    [
        ("ja", (Is("ja"),)),
        (" JA ", (Is("ja"),)),
        ("WAAR", (Is("ja"),)),
        ("onwaar", (Is("nee"),)),
        ("ja; lokaal", (Is("ja"), Is("lokaal"))),
        ("ja;lokaal;", (Is("ja"), Is("lokaal"))),
        ("ja\nlokaal", (Is("ja"), Is("lokaal"))),
        ("niet nee", (IsNiet("nee"),)),
        ("Niet  Nee", (IsNiet("nee"),)),
        ("niet_getoetst", (Is("niet_getoetst"),)),
        ("niet niet_getoetst", (IsNiet("niet_getoetst"),)),
        ("onbekend", (IsOnbekend(),)),
        ("nee; Onbekend", (Is("nee"), IsOnbekend())),
        ("ingevuld", (IsIngevuld(),)),
    ],
)
def test_values(tekst: str, eisen: tuple[Eis, ...]) -> None:
    """Values, denials, onbekend and ingevuld, joined by semicolons; case and spaces do not count"""
    assert _eisen(tekst, TOETS) == eisen


def _boven(getal: int, mee: bool) -> InBereik:
    return InBereik(Decimal(getal), None, vanaf_telt_mee=mee)


def _onder(getal: int, mee: bool) -> InBereik:
    return InBereik(None, Decimal(getal), tot_telt_mee=mee)


@pytest.mark.parametrize(
    ("tekst", "bereik"),
    [
        ("> 20", _boven(20, False)),
        (">20", _boven(20, False)),
        (">= 20", _boven(20, True)),
        ("> = 20", _boven(20, True)),
        ("=> 20", _boven(20, True)),
        ("≥ 20", _boven(20, True)),
        ("< 20", _onder(20, False)),
        ("<= 20", _onder(20, True)),
        ("≤20", _onder(20, True)),
        ("> 1.000,0", _boven(1000, False)),
        ("> 1 000", _boven(1000, False)),
        ("> −5", _boven(-5, False)),
        ("20..1000", InBereik(Decimal(20), Decimal(1000))),
        ("20 … 1.000.000", InBereik(Decimal(20), Decimal(1000000))),
        ("0,5 .. 1,5", InBereik(Decimal("0.5"), Decimal("1.5"))),
        ("20..20", InBereik(Decimal(20), Decimal(20))),
        ("20", InBereik(Decimal(20), Decimal(20))),
        ("= 20", InBereik(Decimal(20), Decimal(20))),
        ("1,2340", InBereik(Decimal("1.234"), Decimal("1.234"))),
    ],
)
def test_ranges_of_numbers(tekst: str, bereik: InBereik) -> None:
    """Bounds the Dutch way, with typographic signs; one number is exactly that number"""
    assert _eisen(tekst, GETAL) == (bereik,)


@pytest.mark.parametrize(
    ("tekst", "bereik"),
    [
        ("> 1-1-2026", InBereik(date(2026, 1, 1), None, vanaf_telt_mee=False)),
        (">= 2026-01-01", InBereik(date(2026, 1, 1), None)),
        ("<= 3 maart 2026", InBereik(None, date(2026, 3, 3))),
        ("1-1-2026..31-12-2026", InBereik(date(2026, 1, 1), date(2026, 12, 31))),
        ("2026-03-03", InBereik(date(2026, 3, 3), date(2026, 3, 3))),
    ],
)
def test_ranges_of_dates(tekst: str, bereik: InBereik) -> None:
    """The same for dates, as they are typed"""
    assert _eisen(tekst, DATUM) == (bereik,)


@pytest.mark.parametrize("feit", [GETAL, DATUM, TEKST])
def test_known_or_not(feit: Feit) -> None:
    """Every question can be onbekend or ingevuld"""
    assert _eisen("onbekend; ingevuld", feit) == (IsOnbekend(), IsIngevuld())


def test_number_or_unknown() -> None:
    """A range and onbekend go together"""
    assert _eisen("onbekend; > 20", GETAL) == (IsOnbekend(), _boven(20, False))


def test_unknown_value() -> None:
    """A value outside the list is a bevinding with the one that was probably meant"""
    assert _bevinding("lokal", TOETS) == catalogus.VOORWAARDE_WAARDE.at(
        HIER,
        vraag="toets",
        waarde="lokal",
        bedoeld=" Bedoelt u 'lokaal'?",
        keuzes="'ja', 'nee', 'lokaal', 'niet_getoetst', 'onbekend', 'ingevuld'",
    )


@pytest.mark.parametrize(
    ("tekst", "label", "waarde"),
    [
        ("Lokaal net", "Lokaal net", "lokaal"),
        ("niet getoetst", "niet getoetst", "niet_getoetst"),
        ("niet lokaal net", "lokaal net", "niet lokaal"),
    ],
)
def test_label_for_value(tekst: str, label: str, waarde: str) -> None:
    """A label is not guessed at: "niet getoetst" would read as a denial"""
    assert _bevinding(tekst, TOETS) == catalogus.VOORWAARDE_LABEL.at(
        HIER, label=label, waarde=waarde
    )


@pytest.mark.parametrize("tekst", ["> 20", "1..5"])
def test_range_on_a_choice(tekst: str) -> None:
    """A range needs a number or a date"""
    assert _bevinding(tekst, TOETS) == catalogus.VOORWAARDE_BEREIK.at(
        HIER, tekst=tekst, vraag="toets"
    )


@pytest.mark.parametrize(
    "tekst", ["veel", "> veel", "> 20 kWh", "20-1000", "weet_niet", "niet 20", ">"]
)
def test_bound_that_cannot_be_read(tekst: str) -> None:
    """A bound that is no number is a bevinding with examples"""
    assert _bevinding(tekst, GETAL) == _geen_grens(tekst)


@pytest.mark.parametrize("tekst", ["1.234", "> 1,234", "<= 1.234", "20..1.234"])
def test_bound_with_two_meanings(tekst: str) -> None:
    """A bound that can be two numbers is a bevinding that says what to type for each"""
    bedoeld = " Bedoelt u 1234? Typ dan 1234. Bedoelt u 1,234? Typ dan 1,2340."

    assert _bevinding(tekst, GETAL) == _geen_grens(tekst, bedoeld)


def _geen_grens(tekst: str, bedoeld: str = "") -> Bevinding:
    velden = {"wat": "getal", "voorbeelden": "> 20, <= 20 of 20..1000", "bedoeld": bedoeld}
    return catalogus.VOORWAARDE_GRENS.at(HIER, tekst=tekst, vraag="hoogte", **velden)


def test_date_that_cannot_be_read() -> None:
    """The same for a date that does not exist"""
    assert _bevinding("> 31-2-2026", DATUM).code == catalogus.VOORWAARDE_GRENS.code


@pytest.mark.parametrize(("tekst", "feit"), [("1000..20", GETAL), ("2-1-2026..1-1-2026", DATUM)])
def test_bounds_the_wrong_way_round(tekst: str, feit: Feit) -> None:
    """A range that can never hold is a bevinding"""
    assert _bevinding(tekst, feit) == catalogus.VOORWAARDE_OMGEKEERD.at(HIER, tekst=tekst)


def test_value_on_an_open_question() -> None:
    """Free text can only be known or not"""
    assert _bevinding("Noord", TEKST) == catalogus.VOORWAARDE_OPEN_VRAAG.at(
        HIER, tekst="Noord", vraag="plek"
    )


@pytest.mark.parametrize(
    ("tekst", "bedoeld"),
    [
        ("niet", ""),
        (" ; ", ""),
        ("niet onbekend", " Bedoelt u 'ingevuld'?"),
        ("niet ingevuld", " Bedoelt u 'onbekend'?"),
    ],
)
def test_no_condition(tekst: str, bedoeld: str) -> None:
    """What is no condition is a bevinding, with the word for it if there is one"""
    assert _bevinding(tekst, TOETS) == catalogus.VOORWAARDE_ONLEESBAAR.at(
        HIER, tekst=tekst.strip(), bedoeld=bedoeld
    )


def test_every_part_is_told() -> None:
    """Each part that is wrong has its own bevinding"""
    codes = [b.code for b in parse_voorwaarde("ja; lokal; > 3", TOETS, HIER).bevindingen]

    assert codes == [catalogus.VOORWAARDE_WAARDE.code, catalogus.VOORWAARDE_BEREIK.code]
