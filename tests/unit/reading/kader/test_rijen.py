"""Rows and cells of the master: each mistake of an editor is a bevinding at its cell."""

import pytest

from afweging_xlsx.domain.bevinding import Bevinding, Bevindingsoort, has_fout
from afweging_xlsx.domain.catalogus import bestand
from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.reading.kader.kader import read_kader
from kaders import build_kader

X = "k.xlsx"


def _read(*wijzigingen: tuple[str, str]) -> tuple[Bevinding, ...]:
    """What is found after these changes; a kader comes out unless there is a fout."""
    lezing = read_kader(X, build_kader(*wijzigingen))
    assert (lezing.waarde is None) == has_fout(lezing.bevindingen)
    return lezing.bevindingen


def _plaats(blad: str, cel: str = "") -> Plaats:
    return Plaats(X, blad, cel)


def test_table_without_rows() -> None:
    """Without a single rule no advice is possible"""
    regels = (
        "| b.1 | wind | ja | antwoord | Hoog genoeg. | | molen | | > 20 | 2 |\n"
        "| b.2 | wind | nee | overzichtstabel | Te laag. | | | niet groot | | 2 |\n"
        "| b.3 | wind | onbekend | antwoord | Meet de wind. | molenaar | | | | 2 |\n"
    )

    assert _read((regels, "")) == (catalogus.TABEL_LEEG.at(_plaats("Beslisregels")),)


def test_row_without_id() -> None:
    """A filled row needs an id"""
    assert _read(("| c.1 | molen |", "| | molen |")) == (
        catalogus.ID_ONTBREEKT.at(_plaats("Conclusies", "A2"), kolom="id"),
    )


def test_double_id() -> None:
    """An id is there once in its sheet, case aside"""
    assert _read(("| b.2 | wind |", "| B.1 | wind |")) == (
        catalogus.ID_DUBBEL.at(_plaats("Beslisregels", "A3"), id="B.1", andere="A2"),
    )


def test_id_with_a_semicolon() -> None:
    """A semicolon separates ids, so it cannot be in one"""
    assert _read(("| k.1 | Hoogte |", "| k;1 | Hoogte |")) == (
        catalogus.ID_ONGELDIG.at(_plaats("Kengetallen", "A2"), id="k;1"),
    )


@pytest.mark.parametrize(
    ("oud", "nieuw", "plaats", "rij", "andere"),
    [
        ("| klein | Klein |", "| klein | groot |", _plaats("Keuzelijsten", "C3"),
         "omvang / groot", "C2"),
        ("| dam | Dam |", "| dam | Molen |", _plaats("Aanvraagtypen", "B3"), "Molen", "B2"),
        ("| bouw | 2 | Bouw |", "| bouw | 2 | IDEE |", _plaats("Fasen", "E3"),
         "molen / IDEE", "E2"),
    ],
)  # fmt: skip
def test_double_label(oud: str, nieuw: str, plaats: Plaats, rij: str, andere: str) -> None:
    """Two choices of a list with one label cannot be told apart: the second is read as the first"""
    assert catalogus.RIJ_DUBBEL.at(plaats, rij=rij, andere=andere) in _read((oud, nieuw))


def test_same_label_in_another_list() -> None:
    """Another list may have the same label, as every list may say that an answer is not known"""
    assert _read(("| malen | Malen |", "| malen | Groot |")) == ()


def test_double_value() -> None:
    """A value is once in its list"""
    assert _read(("| omvang | klein | Klein |", "| omvang | groot | Klein |")) == (
        catalogus.RIJ_DUBBEL.at(_plaats("Keuzelijsten", "A3"), rij="omvang / groot", andere="A2"),
    )


@pytest.mark.parametrize(
    ("oud", "nieuw", "blad", "cel", "velden"),
    [
        ("| wiek; kelder |", "| wiek; kelders |", "Aanvraagtypen", "D2",
         ("oplossingen", "kelders", "Oplossingen", " Bedoelt u 'kelder'?")),
        ("| wiek.wind.1 | wiek | wind |", "| wiek.wind.1 | wiek | zon |", "Overzichtstabellen",
         "C2", ("criterium", "zon", "Criteria", "")),
        ("| f.3 | dam |", "| f.3 | dijk |", "Fasen", "B4",
         ("aanvraagtype", "dijk", "Aanvraagtypen", "")),
        ("| molen; dam | idee |", "| molen; dam | ide |", "Rollen", "C2",
         ("fase", "ide", "Fasen", " Bedoelt u 'idee'?")),
        ("| doel | Molen | Doelen | meerkeuze | doel |",
         "| doel | Molen | Doelen | meerkeuze | doelen |", "Vragen", "E6",
         ("keuzelijst", "doelen", "Keuzelijsten", " Bedoelt u 'doel'?")),
    ],
)  # fmt: skip
def test_unknown_reference(
    oud: str, nieuw: str, blad: str, cel: str, velden: tuple[str, str, str, str]
) -> None:
    """A reference to nothing is a bevinding, with the one that was probably meant"""
    kolom, waarde, doel, bedoeld = velden

    assert _read((oud, nieuw)) == (
        catalogus.VERWIJZING_ONBEKEND.at(
            _plaats(blad, cel), kolom=kolom, waarde=waarde, blad=doel, bedoeld=bedoeld
        ),
    )


@pytest.mark.parametrize(
    ("oud", "nieuw", "cel", "keuzes"),
    [
        ("| a.1 | plicht |", "| a.1 | plichten |", "B2", "'belemmering', 'plicht', 'aandacht'"),
        ("| molenaar | ja | onbekend |", "| molenaar | x | onbekend |", "F2",
         "'ja', of laat de cel leeg"),
    ],
)  # fmt: skip
def test_value_outside_a_closed_column(oud: str, nieuw: str, cel: str, keuzes: str) -> None:
    """A closed column takes its own words only"""
    (bevinding,) = _read((oud, nieuw))

    assert (bevinding.code, bevinding.plaats) == (
        catalogus.WAARDE_BUITEN_KOLOM.code,
        _plaats("Aandachtspunten", cel),
    )
    assert bevinding.herstel == f"Kies uit: {keuzes}."


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("| b.1 | wind | ja | antwoord |", "| b.1 | wind | misschien | antwoord |"),
        ("| b.1 | wind | ja | antwoord |", "| b.1 | wind | ja | gevoel |"),
        ("| hoogte | Molen | Hoogte | getal |", "| hoogte | Molen | Hoogte | cijfer |"),
        ("| vastgesteld | groot |", "| vaststaand | groot |"),
        ("| niet_gemeten | niet gemeten | ja |", "| niet_gemeten | niet gemeten | jaa |"),
    ],
)
def test_closed_columns(oud: str, nieuw: str) -> None:
    """Oordeel, grond, soort, status and open are closed; nothing else is said"""
    assert [b.code for b in _read((oud, nieuw))] == [catalogus.WAARDE_BUITEN_KOLOM.code]


def test_true_for_ja() -> None:
    """Excel may have turned ja into WAAR"""
    assert _read(("| niet gemeten | ja |", "| niet gemeten | WAAR |")) == ()


@pytest.mark.parametrize(
    ("oud", "nieuw", "plaats", "kolom", "wat"),
    [
        ("| Hoogte | 10 |", "| Hoogte | tien |", _plaats("Kengetallen", "C2"), "waarde_min",
         "getal"),
        ("| Hoogte | 10 |", "| Hoogte | 2026-01-01 |", _plaats("Kengetallen", "C2"), "waarde_min",
         "getal"),
        ("| plan | 1 |", "| plan | eerst |", _plaats("Fasen", "D4"), "volgorde",
         "geheel getal boven nul"),
        ("| plan | 1 |", "| plan | 1.5 |", _plaats("Fasen", "D4"), "volgorde",
         "geheel getal boven nul"),
    ],
)  # fmt: skip
def test_text_for_a_number(oud: str, nieuw: str, plaats: Plaats, kolom: str, wat: str) -> None:
    """A column of numbers takes numbers only"""
    (bevinding,) = _read((oud, nieuw))
    waarde = nieuw.split("|")[2].strip().replace("1.5", "1,5")

    assert bevinding == catalogus.GETAL_VERWACHT.at(
        plaats, kolom=kolom, waarde=waarde, wat=wat, bedoeld=""
    )


def test_text_for_two_numbers() -> None:
    """A text that can be two numbers is a bevinding that says what to type for each"""
    assert _read(("| Hoogte | 10 |", "| Hoogte | '1.234 |")) == (
        catalogus.GETAL_VERWACHT.at(
            _plaats("Kengetallen", "C2"),
            kolom="waarde_min",
            waarde="1.234",
            wat="getal",
            bedoeld=" Bedoelt u 1234? Typ dan 1234. Bedoelt u 1,234? Typ dan 1,2340.",
        ),
    )


@pytest.mark.parametrize("cel", ["9.125", "'9,5", "'1 ", "'9.0"])
def test_number_in_any_notation(cel: str) -> None:
    """A number cell means one thing, and a text with one number is a number too"""
    assert _read(("| Hoogte | 10 |", f"| Hoogte | {cel} |")) == ()


@pytest.mark.parametrize(
    ("oud", "nieuw", "plaats", "kolom"),
    [
        ("| b.1 | wind | ja |", "| b.1 | | ja |", _plaats("Beslisregels", "B2"), "criterium"),
        ("| omvang | klein |", "| omvang | |", _plaats("Keuzelijsten", "B3"), "waarde"),
        ("| plan | 1 |", "| plan | |", _plaats("Fasen", "D4"), "volgorde"),
    ],
)
def test_value_that_lacks(oud: str, nieuw: str, plaats: Plaats, kolom: str) -> None:
    """Without this value the row does not work"""
    assert _read((oud, nieuw)) == (catalogus.WAARDE_ONTBREEKT.at(plaats, kolom=kolom),)


def test_text_that_lacks() -> None:
    """An empty text is a waarschuwing; the kader still works"""
    assert _read(("Hoog genoeg.", "")) == (
        catalogus.TEKST_ONTBREEKT.at(_plaats("Beslisregels", "E2"), kolom="motivering"),
    )


def test_empty_bron_is_no_fault_here() -> None:
    """A row without bron is for lint, not for reading"""
    assert _read(("| > 20 | 2 |", "| > 20 | |")) == ()


@pytest.mark.parametrize(
    ("inhoud", "soort"), [("=A1", bestand.CEL_ONGEREKEND), ("#REF!", bestand.CEL_FOUTWAARDE)]
)
@pytest.mark.parametrize(
    ("oud", "begin", "plaats"),
    [
        ("| Hoog genoeg. |", "| {} |", _plaats("Beslisregels", "E2")),
        ("| > 20 | 2 |", "| {} | 2 |", _plaats("Beslisregels", "I2")),
        ("| c.1 | molen |", "| {} | molen |", _plaats("Conclusies", "A2")),
        ("| 1 EN 2 |", "| {} |", _plaats("Instellingen", "B2")),
        ("| molen | 25 |", "| molen | {} |", _plaats("Toetsgevallen", "D2")),
    ],
)
def test_unusable_cells(
    inhoud: str, soort: Bevindingsoort, oud: str, begin: str, plaats: Plaats
) -> None:
    """An error, or a formula without a result, is a fout wherever it counts"""
    assert _read((oud, begin.format(inhoud))) == (soort.at(plaats, waarde=inhoud),)


def test_question_without_list() -> None:
    """A question that chooses needs a list"""
    gevonden = _read(("| Omvang | keuze | omvang |", "| Omvang | keuze | |"))

    assert gevonden == (
        catalogus.LIJST_ONTBREEKT.at(_plaats("Vragen", "E5"), vraag="omvang", soort="keuze"),
    )


@pytest.mark.parametrize("woord", ["onbekend", "Ingevuld", "niet hier"])
def test_reserved_value(woord: str) -> None:
    """A value that reads as a word of the conditions is a fout"""
    assert _read(("| doel | wonen |", f"| doel | {woord} |")) == (
        catalogus.WAARDE_GERESERVEERD.at(_plaats("Keuzelijsten", "B6"), waarde=woord),
    )


@pytest.mark.parametrize(
    ("oud", "nieuw", "cel", "vraag", "vorm"),
    [
        ("| kenmerk | Aanvraag |", "| nummer | Aanvraag |", "", "kenmerk",
         "soort tekst, verplicht ja"),
        ("| Type | keuze | aanvraagtypen | | ja |", "| Type | keuze | aanvraagtypen | | |", "A3",
         "aanvraagtype", "soort keuze, keuzelijst aanvraagtypen, verplicht ja"),
    ],
)  # fmt: skip
def test_question_that_the_program_needs(
    oud: str, nieuw: str, cel: str, vraag: str, vorm: str
) -> None:
    """Without kenmerk and aanvraagtype no request can be named or weighed"""
    assert _read((oud, nieuw)) == (
        catalogus.VASTE_VRAAG_ONTBREEKT.at(_plaats("Vragen", cel), vraag=vraag, vorm=vorm),
    )


def test_role_in_a_phase_of_another_type() -> None:
    """A role that is tied to a type names a phase of that type"""
    assert _read(("| molen; dam | idee |", "| dam | idee |")) == (
        catalogus.ROLFASE_ANDER_TYPE.at(_plaats("Rollen", "C2"), fase="idee"),
    )


def test_priority_twice() -> None:
    """A priority belongs to one criterium"""
    assert _read(("| Ruimte | |", "| Ruimte | 2 |")) == (
        catalogus.PRIORITEIT_DUBBEL.at(_plaats("Criteria", "D4"), prioriteit=2, andere="D3"),
    )


def test_rule_for_a_criterium_that_does_not_decide() -> None:
    """Only a criterium with a priority can be judged"""
    assert _read(("| b.1 | wind |", "| b.1 | ruimte |")) == (
        catalogus.CRITERIUM_ZONDER_PRIORITEIT.at(_plaats("Beslisregels", "B2"), criterium="ruimte"),
    )


def test_priority_that_is_no_number() -> None:
    """Of a priority that cannot be read only that is told, and nothing that follows from it"""
    assert _read(("| Genoeg waarde | 2 |", "| Genoeg waarde | twee |")) == (
        catalogus.GETAL_VERWACHT.at(
            _plaats("Criteria", "D3"),
            kolom="prioriteit",
            waarde="twee",
            wat="geheel getal boven nul",
            bedoeld="",
        ),
    )


@pytest.mark.parametrize(
    ("nieuw", "plaats"),
    [("| prioriteitsregel | |", _plaats("Instellingen", "B2")),
     ("| regel | 1 EN 2 |", _plaats("Instellingen"))],
)  # fmt: skip
def test_no_priority_rule(nieuw: str, plaats: Plaats) -> None:
    """Without the prioriteitsregel there is no outcome"""
    gevonden = _read(("| prioriteitsregel | 1 EN 2 |", nieuw))

    assert gevonden[-1] == catalogus.INSTELLING_ONTBREEKT.at(
        plaats, instelling="prioriteitsregel", voorbeeld="(1 EN 2) OF 3"
    )


def test_priority_rule_that_cannot_be_read() -> None:
    """What is wrong in the rule is told at its cell"""
    (bevinding,) = _read(("| 1 EN 2 |", "| 1 EN |"))

    assert (bevinding.code, bevinding.plaats) == (
        catalogus.EXPRESSIE_ONLEESBAAR.code,
        _plaats("Instellingen", "B2"),
    )


def test_priority_rule_with_an_unknown_number() -> None:
    """Numbers in the rule are priorities of criteria"""
    assert _read(("| 1 EN 2 |", "| 1 EN 4 |")) == (
        catalogus.EXPRESSIE_NUMMER.at(_plaats("Instellingen", "B2"), nummer=4),
    )


def test_case_of_the_priority_rule() -> None:
    """The case of its id does not count"""
    assert _read(("| prioriteitsregel |", "| Prioriteitsregel |")) == ()


def test_priority_rule_that_became_a_number() -> None:
    """A rule of one number may be a number cell"""
    assert _read(("| 1 EN 2 |", "| 2 |")) == ()


def test_all_at_once_in_order() -> None:
    """Everything that is wrong is found at once, by sheet and cell"""
    gevonden = _read(
        ("| b.1 | wind | ja |", "| b.1 | zon | jaa |"),
        ("| a.1 | plicht |", "| a.1 | eis |"),
        ("| > 1-1-2026 |", "| > morgen |"),
    )

    assert [(b.plaats.blad, b.plaats.cel) for b in gevonden] == [
        ("Aandachtspunten", "B2"),
        ("Aandachtspunten", "H2"),
        ("Beslisregels", "B2"),
        ("Beslisregels", "C2"),
    ]
