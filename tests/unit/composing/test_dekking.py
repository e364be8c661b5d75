"""The coverage of the report: which rows come from which place, and which place has none."""

from afweging_xlsx.composing.dekking import (
    compose_andere_bronnen,
    compose_dekking,
    compose_onbekende_plaatsen,
    compose_vindplaatsen,
)
from kaders import read_klein

PLAATSEN = ["2", "3", "3.1", "3.2", "4.1", "1", "Tabel wiek / Wind", "Figuur 1"]
VERPLAATST = ("| c.1 | molen | Een molen kan. | kan_wenselijk | 3.1 |",
              "| c.1 | molen | Een molen kan. | kan_wenselijk | 3.1; Figuur 1 |")  # fmt: skip


def test_rows_of_a_place() -> None:
    """A place has the ids of the rows that name it, in the order of the sheets"""
    gevonden = compose_vindplaatsen(read_klein(), PLAATSEN)

    assert gevonden["3.1"] == ("molen", "f.1", "f.2", "c.1", "r.1", "a.1", "s.1")


def test_place_without_rows() -> None:
    """A place that no row names has no ids"""
    gevonden = compose_vindplaatsen(read_klein(), PLAATSEN)

    assert [plaats for plaats, ids in gevonden.items() if not ids] == ["Figuur 1"]


def test_places_keep_their_order() -> None:
    """Places come in the order of the report"""
    assert PLAATSEN == list(compose_vindplaatsen(read_klein(), PLAATSEN))


def test_row_of_several_places() -> None:
    """A bron may name several places, separated by semicolons"""
    gevonden = compose_vindplaatsen(read_klein(VERPLAATST), PLAATSEN)

    assert gevonden["Figuur 1"] == ("c.1",)
    assert "c.1" in gevonden["3.1"]


def test_place_is_named_whole() -> None:
    """A place that begins like another is not that place"""
    gevonden = compose_vindplaatsen(read_klein(), ["Tabel wiek", "Tabel wiek / Wind"])

    assert gevonden == {"Tabel wiek": (), "Tabel wiek / Wind": ("wiek.wind.1",)}


def test_term_has_no_id() -> None:
    """A row without an id is named by its first column: the term of Begrippen"""
    plaatsen = compose_vindplaatsen(
        read_klein(("| wiek | Een arm van een molen. | 3 |", "| as | Draait. | Woordenboek |")),
        ["Woordenboek"],
    )

    assert plaatsen == {"Woordenboek": ("as",)}


def test_unknown_place() -> None:
    """A bron that is no place of the report is wrong in a sheet that restates the report"""
    kader = read_klein(VERPLAATST)

    onbekend = compose_onbekende_plaatsen(kader, [p for p in PLAATSEN if p != "Figuur 1"])
    assert onbekend == {"Figuur 1": ("c.1",)}


def test_own_row_beside_the_report() -> None:
    """A point, rule or term may have another bron: it may be ours"""
    kader = read_klein(("| a.1 | plicht | Meld de molen aan. | Melden. | molenaar | ja | onbekend |"
                        " > 1-1-2026 | 3.1 |",
                        "| a.1 | plicht | Meld de molen aan. | Melden. | molenaar | ja | onbekend |"
                        " > 1-1-2026 | eigen keuze |"))  # fmt: skip

    assert compose_onbekende_plaatsen(kader, PLAATSEN) == {}
    assert compose_andere_bronnen(kader, PLAATSEN) == {"eigen keuze": ("a.1",)}


def test_row_without_a_bron() -> None:
    """A row without a bron names no place"""
    kader = read_klein(("| wiek | Een arm van een molen. | 3 |", "| wiek | Een arm. | |"))

    assert compose_andere_bronnen(kader, PLAATSEN) == {}


def test_page() -> None:
    """The page lists the places with their rows, the empty ones in bold, then the other sources"""
    pagina = compose_dekking(
        read_klein(), ["Tabel wiek / Wind", "Figuur 1", "2", "3", "3.1", "3.2"]
    )

    assert pagina == (
        "# Dekking van het rapport\n"
        "\n"
        "Per plaats in het rapport staan hier de rijen van het kader die eruit komen.\n"
        "Gemaakt uit het werkboek. Een plaats zonder rijen staat vet.\n"
        "\n"
        "Plaatsen: 6. Zonder rijen: 1.\n"
        "\n"
        "- Tabel wiek / Wind: wiek.wind.1\n"
        "- **Figuur 1: geen rijen**\n"
        "- 2: wind, waarde, ruimte, v.1, b.1, b.2, b.3\n"
        "- 3: wiek, kelder, k.1\n"
        "- 3.1: molen, f.1, f.2, c.1, r.1, a.1, s.1\n"
        "- 3.2: dam, f.3\n"
        "\n"
        "## Andere bronnen\n"
        "\n"
        "Deze rijen komen niet uit het rapport.\n"
        "\n"
        "- 1: l.1\n"
        "- 4.1: z.1\n"
    )


def test_page_without_other_sources() -> None:
    """When every bron is a place of the report, the page ends with the places"""
    assert "## Andere bronnen" not in compose_dekking(read_klein(), PLAATSEN)
