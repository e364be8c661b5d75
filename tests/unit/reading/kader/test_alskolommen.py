"""The headers of `als:` columns, and which facts each sheet may name."""

import pytest

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.catalogus import voorwaarde
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.voorwaarde import InBereik
from afweging_xlsx.reading.kader.kader import read_kader
from kaders import build_kader

X = "k.xlsx"
KOP_REGELS = "| als: aanvraagtype | als: omvang | als: hoogte | bron |"


def _read(oud: str, nieuw: str) -> tuple[Bevinding, ...]:
    return read_kader(X, build_kader((oud, nieuw))).bevindingen


def _plaats(blad: str, cel: str) -> Plaats:
    return Plaats(X, blad, cel)


def test_unknown_question() -> None:
    """A condition on a question that is not there is a fout, with the one that was meant"""
    assert _read("| tekst | als: doel |", "| tekst | als: doelen |") == (
        voorwaarde.VOORWAARDE_ZONDER_VRAAG.at(
            _plaats("Rollen", "F1"), vraag="doelen", bedoeld=" Bedoelt u 'als: doel'?"
        ),
    )


@pytest.mark.parametrize("kop", ["ALS: Doel", "als:doel", "als :  doel"])
def test_case_and_spaces(kop: str) -> None:
    """Case and spaces in a header do not count"""
    assert _read("| tekst | als: doel |", f"| tekst | {kop} |") == ()


@pytest.mark.parametrize(
    "kop",
    [
        "als doel", "asl: doel", "als; doel", "als=doel", "as: Doel", "Indien: doel",
        "wanneer:doel", "doel", "alsdoel", "a ls: doel", "als -> doel", "(als: doel)",
        "als doel:", "Als vraag: doel",
    ],
)  # fmt: skip
def test_header_that_was_meant_as_a_condition(kop: str) -> None:
    """A header that is nearly one is a fout: its conditions would be lost in silence"""
    assert _read("| tekst | als: doel |", f"| tekst | {kop} |") == (
        voorwaarde.VOORWAARDEKOP_BEDOELD.at(_plaats("Rollen", "F1"), kop=kop, vraag="doel"),
    )


@pytest.mark.parametrize("kop", ["als:", "ALS", "als : "])
def test_condition_on_nothing(kop: str) -> None:
    """A condition that names no question is a fout: its cells would be lost in silence"""
    assert _read("| tekst | als: doel |", f"| tekst | {kop} |") == (
        voorwaarde.VOORWAARDE_ZONDER_VRAAG.at(_plaats("Rollen", "F1"), vraag="", bedoeld=""),
    )


def test_condition_without_a_header() -> None:
    """A condition under no header is a fout: it would be lost in silence"""
    assert _read("| tekst | als: doel |", "| tekst | |") == (
        voorwaarde.VOORWAARDE_ZONDER_KOP.at(_plaats("Rollen", "F2")),
    )


def test_column_without_a_header() -> None:
    """Other content under no header does not count, and that is said once"""
    kader = build_kader(
        ("| tekst | als: doel |", "| tekst | |"),
        ("| Adviseer. | malen |", "| Adviseer. | kijk na |"),
    )

    assert read_kader(X, kader).bevindingen == (
        voorwaarde.KOLOM_ZONDER_KOP.at(_plaats("Rollen", "F2")),
    )


@pytest.mark.parametrize("kop", ["opmerking: doel", "bij doel", "als: bron"])
def test_column_of_the_editor(kop: str) -> None:
    """Other columns of the editor are left alone"""
    codes = [b.code for b in _read("| tekst | als: doel |", f"| tekst | {kop} |")]

    assert voorwaarde.VOORWAARDEKOP_BEDOELD.code not in codes


@pytest.mark.parametrize("feit", ["uitkomst", "criterium_1"])
def test_derived_fact_in_a_rule(feit: str) -> None:
    """A rule cannot look at what follows from the rules"""
    kop = KOP_REGELS.replace("als: omvang", f"als: {feit}")

    assert _read(KOP_REGELS, kop) == (
        voorwaarde.VOORWAARDE_NIET_HIER.at(_plaats("Beslisregels", "H1"), feit=feit),
    )


def test_derived_fact_for_a_question() -> None:
    """Nor can the form"""
    assert _read("| criterium | als: aanvraagtype |", "| criterium | als: uitkomst |") == (
        voorwaarde.VOORWAARDE_NIET_HIER.at(_plaats("Vragen", "J1"), feit="uitkomst"),
    )


def test_number_for_the_form() -> None:
    """Relevance of questions becomes Excel formulas, so it takes value lists only"""
    assert _read("| criterium | als: aanvraagtype |", "| criterium | als: hoogte |") == (
        voorwaarde.VOORWAARDE_GEEN_LIJST.at(_plaats("Vragen", "J1"), vraag="hoogte"),
    )


def test_criterium_that_has_no_number() -> None:
    """Only criteria with a priority give a fact"""
    (bevinding,) = _read("als: criterium_1", "als: criterium_3")

    assert bevinding.code == voorwaarde.VOORWAARDE_ZONDER_VRAAG.code


def test_values_of_derived_facts() -> None:
    """Derived facts have values too"""
    (bevinding,) = _read("| kan_wenselijk | 3.1 |", "| misschien | 3.1 |")

    assert bevinding == voorwaarde.VOORWAARDE_WAARDE.at(
        _plaats("Conclusies", "D2"),
        vraag="uitkomst",
        waarde="misschien",
        bedoeld="",
        keuzes="'kan_wenselijk', 'niet_wenselijk', 'nog_niet_te_bepalen', 'onbekend', 'ingevuld'",
    )


def test_condition_that_does_not_parse() -> None:
    """A cell that is wrong is named, and makes the kader unusable"""
    lezing = read_kader(X, build_kader(("| niet groot |", "| niet grot |")))

    assert lezing.waarde is None
    assert [(b.code, b.plaats.cel) for b in lezing.bevindingen] == [
        (voorwaarde.VOORWAARDE_WAARDE.code, "H3")
    ]


@pytest.mark.parametrize(
    ("cel", "vanaf"), [("20", "20"), ("20.5", "20.5"), ("1.234", "1.2340"), ("'1.234,0", "1234.0")]
)
def test_number_cell(cel: str, vanaf: str) -> None:
    """A number cell on a question with a number is exactly that number"""
    kader = read_kader(X, build_kader(("| > 20 |", f"| {cel} |"))).waarde

    assert kader is not None
    (eis,) = kader.beslisregels[0].voorwaarden[1].eisen
    assert isinstance(eis, InBereik)
    assert (str(eis.vanaf), str(eis.tot)) == (vanaf, vanaf)


def test_date_cell() -> None:
    """A date cell on a question with a date is exactly that date"""
    kader = read_kader(X, build_kader(("| > 1-1-2026 |", "| 2026-01-01 |"))).waarde

    assert kader is not None
    (eis,) = kader.aandachtspunten[0].voorwaarden[1].eisen
    assert isinstance(eis, InBereik)
    assert str(eis.vanaf) == str(eis.tot) == "2026-01-01"


def test_misspelt_question_of_a_worked_example() -> None:
    """A column of Toetsgevallen that looks like a question is asked about"""
    gevonden = _read("| aanvraagtype | hoogte | verwacht", "| aanvraagtype | hogte | verwacht")

    assert gevonden == (
        catalogus.TOETSVRAAG_BEDOELD.at(
            _plaats("Toetsgevallen", "D1"), kop="hogte", vraag="hoogte"
        ),
    )


def test_column_of_a_worked_example_that_means_nothing() -> None:
    """A filled column that is no question and no expectation is told: it would test nothing"""
    gevonden = _read("| aanvraagtype | hoogte | verwacht", "| aanvraagtype | kleur | verwacht")

    assert gevonden == (
        catalogus.TOETSKOLOM_ONBEKEND.at(_plaats("Toetsgevallen", "D1"), kop="kleur"),
    )


def test_note_beside_a_worked_example() -> None:
    """A column that calls itself a note is nobody's business"""
    kop = "| aanvraagtype | hoogte | verwacht"

    assert _read(kop, "| aanvraagtype | Notitie van Jan | verwacht") == ()


@pytest.mark.parametrize("kop", ["verwacht uitkomst", "verwachting: uitkomst", "Verwact: uitkomst"])
def test_misspelt_expectation_of_a_worked_example(kop: str) -> None:
    """A column that was meant to expect something is asked about: else it would test nothing"""
    gevonden = _read("verwacht: uitkomst", kop)

    assert gevonden == (
        catalogus.TOETSVRAAG_BEDOELD.at(
            _plaats("Toetsgevallen", "E1"), kop=kop, vraag="verwacht: uitkomst"
        ),
    )
