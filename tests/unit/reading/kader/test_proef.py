"""The rows that explain: controles, sums, words for answers, whom to ask, derived facts."""

import pytest

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import kader as catalogus
from afweging_xlsx.domain.catalogus import proef, voorwaarde
from afweging_xlsx.domain.feiten import FEITEN
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.domain.rijen import Controlesoort, Somsoort
from afweging_xlsx.reading.kader.kader import read_kader
from kaders import build_kader, read_klein

X = "k.xlsx"
KENGETAL_KOP = "| id | naam | waarde_min | waarde_max | eenheid | oplossing | bron |"
KENGETAL = "| k.1 | Hoogte | 10 | 12,5 | m | wiek | 3 |"
REGEL_KOP = (
    "| id | criterium | oordeel | grond | motivering | navragen bij | als: aanvraagtype "
    "| als: omvang | als: hoogte | bron |"
)


def _read(*wijzigingen: tuple[str, str]) -> tuple[Bevinding, ...]:
    return read_kader(X, build_kader(*wijzigingen)).bevindingen


def _sum(som: str, laag: str, eenheid: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """The one kengetal with a sum."""
    return (
        (KENGETAL_KOP, KENGETAL_KOP.replace("| bron |", "| som | bron |")),
        (KENGETAL, f"| k.1 | Hoogte | {laag} | | {eenheid} | wiek | {som} | 3 |"),
    )


# --- sums ---


@pytest.mark.parametrize(
    ("som", "eenheid"),
    [("ruimtebeslag", "m2/MWh"), ("drempel", "kWh"), ("eindjaar", "jaar"), ("Drempel", "KWH")],
)
def test_sum(som: str, eenheid: str) -> None:
    """A kengetal names the sum that uses it, in the unit of that sum"""
    (kengetal,) = read_klein(*_sum(som, "20", eenheid)).kengetallen

    assert kengetal.som is Somsoort(som.lower())


def test_no_sum() -> None:
    """A kengetal without a sum is not computed with; its unit is free"""
    assert read_klein().kengetallen[0].som is None


def test_unit_of_a_sum() -> None:
    """A figure in another unit would give a wrong sum, so it is a fout"""
    (bevinding,) = _read(*_sum("drempel", "20", "MWh"))

    assert bevinding.code == proef.KENGETAL_EENHEID.code
    assert bevinding.zin == (
        "Blad 'Kengetallen', cel E2: bij de som 'drempel' staat de eenheid 'MWh'. Het programma "
        "rekent daar in kWh. Zet het getal in kWh neer, of maak de kolom som leeg."
    )


def test_sum_without_a_figure() -> None:
    """A sum needs a figure"""
    (bevinding,) = _read(*_sum("drempel", "", "kWh"))

    assert bevinding.code == proef.KENGETAL_LEEG.code
    assert bevinding.zin == (
        "Blad 'Kengetallen', cel C2: het kengetal 'k.1' hoort bij de som 'drempel', maar heeft "
        "geen getal. Vul waarde_min of waarde_max in, of maak de kolom som leeg."
    )


def test_unknown_sum() -> None:
    """A sum that the program does not know is a fout with the ones that it does"""
    (bevinding,) = _read(*_sum("drempl", "20", "kWh"))

    assert bevinding.code == catalogus.WAARDE_BUITEN_KOLOM.code
    assert "Bedoelt u 'drempel'?" in bevinding.zin


# --- words for answers ---


def test_words_for_an_answer() -> None:
    """How an answer reads after 'dat' is found by question and value, case aside"""
    kader = read_klein(
        ("| omvang | groot | de molen groot is |", "| Omvang | GROOT | de molen groot is. |")
    )

    assert kader.bijzin("omvang", "groot") == "de molen groot is"
    assert kader.bijzin("omvang", "klein") == ""


def test_words_for_a_value_that_is_not_there() -> None:
    """A value that the question does not have is a fout with the values that it has"""
    (bevinding,) = _read(
        ("| omvang | groot | de molen groot is |", "| omvang | grot | de molen groot is |")
    )

    assert bevinding.code == proef.ANTWOORDZIN_WAARDE.code
    assert bevinding.zin == (
        "Blad 'Antwoordzinnen', cel C2: de vraag 'omvang' heeft geen antwoord 'grot'. Bedoelt u "
        "'groot'? Kies een van deze waarden: 'groot', 'klein', 'niet_gemeten'."
    )


def test_words_for_a_question_that_is_not_there() -> None:
    """A question that does not exist is a fout"""
    (bevinding,) = _read(("| omvang | groot | de molen", "| omvng | groot | de molen"))

    assert bevinding.code == catalogus.VERWIJZING_ONBEKEND.code
    assert (bevinding.plaats, "Bedoelt u 'omvang'?" in bevinding.zin) == (
        Plaats(X, "Antwoordzinnen", "B2"),
        True,
    )


def test_without_words() -> None:
    """A master without the sheet Antwoordzinnen can be used"""
    zonder = (
        "## Antwoordzinnen\n| id | vraag | waarde | bijzin |\n"
        "| omvang.groot | omvang | groot | de molen groot is |\n"
    )

    kader = read_klein((zonder, ""))

    assert kader.antwoordzinnen == ()


# --- questions ---


def test_columns_of_a_question() -> None:
    """A question may have a short name, somebody to ask, and a mark that it can be changed"""
    kop = "| id | sectie | vraag | soort | keuzelijst | eenheid | verplicht | hulp | criterium |"
    rij = "| omvang | Molen | Omvang | keuze | omvang | | | | ruimte |"

    kader = read_klein(
        (f"{kop} als: aanvraagtype |",
         f"{kop} kort | navragen bij | te veranderen | als: aanvraagtype |"),
        *((f"{begin} |", f"{begin} | | | |") for begin in (
            "| kenmerk | Aanvraag | Kenmerk | tekst | | | ja | | |",
            "| aanvraagtype | Aanvraag | Type | keuze | aanvraagtypen | | ja | | |",
            "| fase | Aanvraag | Fase | keuze | fasen | | | | |",
            "| doel | Molen | Doelen | meerkeuze | doel | | | | |",
            "| hoogte | Molen | Hoogte | getal | | m | | | ruimte |",
            "| start | Molen | Start | datum | | | | | |",
        )),
        (f"{rij} molen |", f"{rij} maat | molenaar | ja | molen |"),
    )  # fmt: skip

    omvang, doel = kader.vragen["omvang"], kader.vragen["doel"]
    assert (omvang.kort, omvang.navragen_bij, omvang.te_veranderen) == ("maat", "molenaar", True)
    assert (doel.kort, doel.navragen_bij, doel.te_veranderen) == ("", "", False)


# --- controles and derived facts ---


def test_controle() -> None:
    """A controle has its kind, what is the matter, what to ask, and conditions"""
    (controle,) = read_klein().controles

    assert (controle.id, controle.soort, controle.bron) == ("s.1", Controlesoort.SPANNING, "3.1")
    assert controle.melding == "De molen is groot. Het rapport zegt: liever klein."
    assert controle.vraag == "Leg uit waarom."
    assert [voorwaarde.vraag for voorwaarde in controle.voorwaarden] == ["omvang"]


def test_controle_of_no_kind() -> None:
    """A controle of another kind is a fout with the kinds that there are"""
    (bevinding,) = _read(("| s.1 | spanning |", "| s.1 | spaning |"))

    assert bevinding.code == catalogus.WAARDE_BUITEN_KOLOM.code
    assert "Bedoelt u 'spanning'?" in bevinding.zin


@pytest.mark.parametrize("feit", [*FEITEN, "criterium_1"])
def test_derived_fact_in_a_rule(feit: str) -> None:
    """A Beslisregel that looks at a derived fact would rest on its own outcome"""
    (bevinding,) = _read((REGEL_KOP, REGEL_KOP.replace("als: omvang", f"als: {feit}")))[:1]

    assert bevinding == voorwaarde.VOORWAARDE_NIET_HIER.at(
        Plaats(X, "Beslisregels", "H1"), feit=feit
    )


@pytest.mark.parametrize(
    ("kop", "rij"),
    [
        ("conclusie | als: uitkomst |", "| c.1 | molen | Een molen kan. | kan_wenselijk |"),
        ("tekst | als: doel |", "| Adviseer. | malen |"),
        ("status | als: omvang |", "| vastgesteld | groot |"),
        ("als: criterium_1 | als: start |", "| ja | onbekend | > 1-1-2026 |"),
        ("vraag | als: omvang |", "| Leg uit waarom. | groot |"),
    ],
    ids=["Conclusies", "Rollen", "Casussen", "Aandachtspunten", "Controles"],
)
@pytest.mark.parametrize("feit", [*sorted(set(FEITEN) - {"uitkomst"}), "criterium_2"])
def test_derived_fact_elsewhere(kop: str, rij: str, feit: str) -> None:
    """Every other sheet with conditions may look at it"""
    waarde = FEITEN.get(feit, ("ja",))[0]

    assert _read((kop, change_last(kop, f"als: {feit}")), (rij, change_last(rij, waarde))) == ()


def change_last(rij: str, cel: str) -> str:
    """The beginning of a row with another last cell."""
    return f"{rij.rstrip(' |').rpartition('|')[0]}| {cel} |"


def test_value_that_a_derived_fact_never_has() -> None:
    """A value outside those of the fact is a fout with those values"""
    (bevinding,) = _read(
        ("| als: uitkomst | bron |\n| s.1", "| als: ruimte_past | bron |\n| s.1"),
        ("| groot | | 3.1 |\n\n## Kengetallen", "| groot | misschien | 3.1 |\n\n## Kengetallen"),
    )

    assert bevinding.code == voorwaarde.VOORWAARDE_WAARDE.code
    assert "'ja', 'mogelijk', 'nee'" in bevinding.zin


@pytest.mark.parametrize("feit", FEITEN)
def test_values_of_a_derived_fact(feit: str) -> None:
    """Every value of a derived fact can be a condition, and so can 'onbekend' and 'ingevuld'"""
    cel = "; ".join((*FEITEN[feit], "onbekend", "ingevuld"))

    assert _read(
        ("| als: uitkomst | bron |\n| s.1", f"| als: {feit} | bron |\n| s.1"),
        ("| groot | | 3.1 |\n\n## Kengetallen", f"| groot | {cel} | 3.1 |\n\n## Kengetallen"),
    ) == ()  # fmt: skip


@pytest.mark.parametrize(
    ("kop", "rij"),
    [
        ("tekst | als: doel |", "| Adviseer. | malen |"),
        ("status | als: omvang |", "| vastgesteld | groot |"),
        ("als: criterium_1 | als: start |", "| ja | onbekend | > 1-1-2026 |"),
    ],
    ids=["Rollen", "Casussen", "Aandachtspunten"],
)
def test_outcome_elsewhere(kop: str, rij: str) -> None:
    """The outcome too may be a condition in the sheets that do not have it yet"""
    assert _read(
        (kop, change_last(kop, "als: uitkomst")), (rij, change_last(rij, "kan_wenselijk"))
    ) == ()  # fmt: skip


@pytest.mark.parametrize("waarde", ["klein", "niet_gemeten"])
def test_words_for_every_value(waarde: str) -> None:
    """Any value of the list may have words, also one that is open"""
    assert _read(("| omvang | groot | de molen", f"| omvang | {waarde} | de molen")) == ()


def test_words_for_a_value_that_looks_like_none() -> None:
    """Without a value that looks like it, only the values are told"""
    (bevinding,) = _read(("| omvang | groot | de molen", "| omvang | xyz | de molen"))

    assert bevinding.zin == (
        "Blad 'Antwoordzinnen', cel C2: de vraag 'omvang' heeft geen antwoord 'xyz'. "
        "Kies een van deze waarden: 'groot', 'klein', 'niet_gemeten'."
    )


@pytest.mark.parametrize(
    ("som", "eenheid", "verwacht"),
    [
        ("ruimtebeslag", "MWh/m2", "m2/MWh"),
        ("drempel", "kW", "kWh"),
        ("eindjaar", "maand", "jaar"),
        ("eindjaar", "", "jaar"),
    ],
)
def test_unit_of_each_sum(som: str, eenheid: str, verwacht: str) -> None:
    """Each sum has its own unit, and an empty unit is another one"""
    assert _read(*_sum(som, "20", eenheid)) == (
        proef.KENGETAL_EENHEID.at(
            Plaats(X, "Kengetallen", "E2"), som=som, eenheid=eenheid, verwacht=verwacht
        ),
    )


def test_sum_with_the_highest_figure_only() -> None:
    """Either of the two figures is enough"""
    kop, _ = _sum("drempel", "", "kWh")

    assert _read(kop, (KENGETAL, "| k.1 | Hoogte | | 20 | kWh | wiek | drempel | 3 |")) == ()


# --- what cannot be ---


@pytest.mark.parametrize(
    ("som", "eenheid", "laag", "hoog", "reden"),
    [
        ("ruimtebeslag", "m2/MWh", "80", "30", "waarde_min is groter dan waarde_max"),
        ("ruimtebeslag", "m2/MWh", "-1", "30", "heeft een getal dat niet boven nul is"),
        ("drempel", "kWh", "20", "30", "heeft twee verschillende getallen. De som gebruikt er één"),
        ("eindjaar", "jaar", "2032,5", "", "heeft een jaar dat niet heel is"),
    ],
)
def test_figures_that_cannot_be(som: str, eenheid: str, laag: str, hoog: str, reden: str) -> None:
    """Figures that a sum cannot use are a fout with the reason"""
    kop = (KENGETAL_KOP, KENGETAL_KOP.replace("| bron |", "| som | bron |"))
    rij = f"| k.1 | Hoogte | {laag} | {hoog} | {eenheid} | wiek | {som} | 3 |"

    (bevinding,) = _read(kop, (KENGETAL, rij))

    assert bevinding == proef.KENGETAL_GRENZEN.at(
        Plaats(X, "Kengetallen", "C2"), id="k.1", som=som, reden=reden
    )


def test_square_metres() -> None:
    """An editor may write m² as well"""
    assert _read(*_sum("ruimtebeslag", "30", "m²/MWh")) == ()


def test_sum_of_no_table() -> None:
    """A figure for a sum that belongs to no oplossing is never used: a waarschuwing"""
    kop, (oud, rij) = _sum("drempel", "20", "kWh")

    (bevinding,) = _read(kop, (oud, rij.replace("| wiek |", "| |")))

    assert bevinding == proef.KENGETAL_ZONDER_OPLOSSING.at(
        Plaats(X, "Kengetallen", "F2"), id="k.1", som="drempel"
    )


def test_words_for_a_question_without_a_list() -> None:
    """A question without a list has no values to put into words"""
    (bevinding,) = _read(("| omvang | groot | de molen", "| hoogte | groot | de molen"))

    assert bevinding == proef.ANTWOORDZIN_ZONDER_LIJST.at(
        Plaats(X, "Antwoordzinnen", "B2"), vraag="hoogte"
    )


def test_words_twice() -> None:
    """Two sentences for one answer: which one would count?"""
    rij = "| omvang.groot | omvang | groot | de molen groot is |"

    (bevinding,) = _read((rij, f"{rij}\n| x | Omvang | Groot | de molen hoog is |"))

    assert bevinding.code == catalogus.RIJ_DUBBEL.code
    assert bevinding.plaats == Plaats(X, "Antwoordzinnen", "B3")


@pytest.mark.parametrize("feit", [*FEITEN, "criterium_2", "Gemengd gebied"])
def test_question_by_the_name_of_a_fact(feit: str) -> None:
    """A question by the name of a derived fact would be replaced by it"""
    gevonden = _read(("| start | Molen |", f"| {feit} | Molen |"))

    assert proef.VRAAG_IS_FEIT.at(Plaats(X, "Vragen", "A8"), vraag=feit) in gevonden
