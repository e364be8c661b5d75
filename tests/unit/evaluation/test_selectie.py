"""Which rows of the master apply to a request."""

import pytest

from afweging_xlsx.domain.afweging import Afweging
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.domain.plaats import Plaats
from kaders import read_klein
from wegingen import BESTAND, ROL, VOL, weigh

CASUS = (
    "| z.1 | Zaanse molen | molen | Een oude molen. | Smeer de as. | Buurt | | | | | | |"
    " vastgesteld | groot | 4.1 |"
)
TABELCEL = "| wiek.wind.1 | wiek | wind | Het waait vaak. | Tabel wiek / Wind |"


@pytest.fixture(scope="module")
def klein() -> Kader:
    """The small master."""
    return read_klein()


@pytest.fixture(scope="module")
def vol() -> Kader:
    """The small master with every kind of row."""
    return read_klein(*VOL)


def _tabellen(afweging: Afweging) -> list[tuple[str, bool]]:
    return [(tabel.oplossing.id, tabel.zeker) for tabel in afweging.tabellen]


def _rollen(afweging: Afweging) -> list[str]:
    return [treffer.rij.id for treffer in afweging.rollen]


def _punten(afweging: Afweging) -> list[str]:
    return [treffer.rij.id for treffer in afweging.aandachtspunten]


# --- overview tables ---


@pytest.mark.parametrize(
    ("antwoorden", "verwacht"),
    [
        ({"omvang": "groot"}, [("wiek", True), ("kelder", True)]),
        ({"omvang": "klein"}, [("wiek", True)]),
        ({"aanvraagtype": "dam", "omvang": "klein"}, []),
        ({}, [("wiek", True), ("kelder", True)]),
    ],
)
def test_tables_that_are_met(
    klein: Kader, antwoorden: dict[str, Celwaarde], verwacht: list[tuple[str, bool]]
) -> None:
    """The tables of the type count whose conditions hold"""
    assert _tabellen(weigh(klein, **antwoorden)) == verwacht


def test_table_while_it_is_open() -> None:
    """A table whose condition is still onbekend counts, but is not certain"""
    kader = read_klein(("| groot; onbekend |", "| groot |"))

    assert _tabellen(weigh(kader)) == [("wiek", True), ("kelder", False)]
    assert _tabellen(weigh(kader, omvang="niet gemeten")) == [("wiek", True), ("kelder", False)]


def test_table_keeps_the_answers(klein: Kader) -> None:
    """A table that depends on an answer keeps it, with its cell"""
    _, kelder = weigh(klein, omvang="groot").tabellen

    assert [(a.vraag, a.plaats.cel) for a in kelder.antwoorden] == [("omvang", "C10")]


# --- conclusions and points ---


def test_conclusion_on_the_outcome(vol: Kader) -> None:
    """A conclusion may depend on the outcome of the judgement"""
    wel = weigh(vol, hoogte=25, doel="malen")
    niet = weigh(vol, omvang="klein")

    assert [[t.rij.id for t in a.conclusies] for a in (wel, niet)] == [["c.1"], []]


def test_conclusion_records_the_outcome(vol: Kader) -> None:
    """The derived facts that a row looked at are kept, without a cell"""
    (conclusie,) = weigh(vol, hoogte=25, doel="malen").conclusies

    assert [(a.vraag, a.waarden, a.plaats) for a in conclusie.antwoorden] == [
        ("aanvraagtype", ("molen",), Plaats(BESTAND, "Intake", "C8")),
        ("uitkomst", ("kan_wenselijk",), Plaats()),
    ]


@pytest.mark.parametrize(
    ("antwoorden", "verwacht"),
    [
        ({"hoogte": 25}, ["a.2", "a.4", "a.5"]),
        ({"omvang": "klein"}, ["a.3", "a.4", "a.5"]),
        ({"start": "2-1-2026"}, ["a.1", "a.4", "a.5"]),
        ({"start": "1-1-2026"}, ["a.4", "a.5"]),
        ({}, ["a.4", "a.5"]),
    ],
)
def test_points(vol: Kader, antwoorden: dict[str, Celwaarde], verwacht: list[str]) -> None:
    """A point is raised when all its conditions hold: on an oordeel, or on a date"""
    assert _punten(weigh(vol, **antwoorden)) == verwacht


# --- roles ---


@pytest.mark.parametrize(
    ("fase", "verwacht"),
    [
        ("idee", ["r.1", "r.2", "r.3"]),
        ("bouw", ["r.2", "r.3"]),
        (None, ["r.1", "r.2", "r.3"]),
        ("weet niet", ["r.1", "r.2", "r.3"]),
    ],
)
def test_roles_by_phase(vol: Kader, fase: Celwaarde, verwacht: list[str]) -> None:
    """Roles fit the phase; with the phase unknown all roles of the type, each with its phase"""
    assert _rollen(weigh(vol, fase=fase, doel="malen")) == verwacht


def test_role_of_the_phase_goes_first() -> None:
    """A role of the phase goes before one of every phase, whatever the order of the sheet"""
    kader = read_klein((ROL, f"| r.0 | molen | | volgen | Volg. | | 3.1 |\n{ROL}"))

    assert _rollen(weigh(kader, fase="idee", doel="malen")) == ["r.1", "r.0"]


def test_role_of_another_phase_only(vol: Kader) -> None:
    """A phase of another type says nothing: the roles of every phase count, as with none"""
    assert _rollen(weigh(vol, fase="plan", doel="malen")) == _rollen(weigh(vol, doel="malen"))


def test_role_by_situation(vol: Kader) -> None:
    """A role also needs its conditions to hold"""
    assert _rollen(weigh(vol, fase="idee", doel="wonen")) == ["r.2", "r.3"]


def test_role_by_type(vol: Kader) -> None:
    """A role of another type does not count"""
    assert _rollen(weigh(vol, aanvraagtype="dam", doel="malen")) == ["r.1"]


def test_role_records_its_phase(vol: Kader) -> None:
    """A role that was chosen by phase keeps the answer that told the phase"""
    (eerste, *_, laatste) = weigh(vol, fase="idee", doel="malen").rollen

    assert [a.vraag for a in eerste.antwoorden] == ["aanvraagtype", "doel", "fase"]
    assert [a.vraag for a in laatste.antwoorden] == ["aanvraagtype"]


# --- cases ---


@pytest.fixture(scope="module")
def casussen() -> Kader:
    """Three cases of the type molen and one of dam, with other traits."""
    return read_klein(
        ("| status | als: omvang | bron |", "| status | als: omvang | als: doel | bron |"),
        (
            CASUS,
            "| z.1 | A | molen | x | | | | | | | | | vastgesteld | groot | | 4 |\n"
            "| z.2 | B | molen; dam | x | | | | | | | | | vastgesteld | groot | malen | 4 |\n"
            "| z.3 | C | molen | x | | | | | | | | | vastgesteld | klein | | 4 |\n"
            "| z.4 | D | dam | x | | | | | | | | | vastgesteld | | | 4 |",
        ),
    )


@pytest.mark.parametrize(
    ("antwoorden", "verwacht"),
    [
        ({"omvang": "groot", "doel": "malen"}, ["z.2", "z.1", "z.3"]),
        ({"omvang": "groot"}, ["z.1", "z.2", "z.3"]),
        ({"omvang": "klein", "doel": "wonen"}, ["z.3", "z.1", "z.2"]),
        ({}, ["z.1", "z.3", "z.2"]),
        ({"aanvraagtype": "dam", "doel": "malen"}, ["z.2", "z.4"]),
    ],
)
def test_cases_ranked(
    casussen: Kader, antwoorden: dict[str, Celwaarde], verwacht: list[str]
) -> None:
    """Cases of the own type: most shared traits first, then fewest unknown, then sheet order"""
    assert [k.casus.id for k in weigh(casussen, **antwoorden).casussen] == verwacht


def test_case_tells_why(casussen: Kader) -> None:
    """A case keeps which traits are shared, which differ and which are unknown"""
    keuzes = {k.casus.id: k for k in weigh(casussen, omvang="groot").casussen}

    def vragen(id_: str) -> list[list[str]]:
        keuze = keuzes[id_]
        return [[v.vraag for v in deel] for deel in (keuze.gedeeld, keuze.anders, keuze.onbekend)]

    assert vragen("z.2") == [["omvang"], [], ["doel"]]
    assert vragen("z.3") == [[], ["omvang"], []]


def test_case_keeps_the_answers(casussen: Kader) -> None:
    """A case keeps the answers it was ranked by"""
    eerste = weigh(casussen, omvang="groot", doel="malen").casussen[0]

    assert [a.vraag for a in eerste.antwoorden] == ["aanvraagtype", "omvang", "doel"]


# --- subcriteria ---


def test_subcriteria_of_the_tables_met() -> None:
    """Every subcriterium of the tables met comes with their statements and the answers on it"""
    kader = read_klein(
        (
            TABELCEL,
            f"{TABELCEL}\n| k.1 | kelder | ruimte | Koel. | t |\n"
            "| w.1 | wiek | ruimte | Ruim. | t |",
        )
    )

    wind, ruimte = weigh(kader, omvang="groot", hoogte=25).subcriteria

    assert (wind.criterium.id, wind.antwoorden) == ("wind", ())
    assert [cel.id for cel in ruimte.tabelcellen] == ["w.1", "k.1"]
    assert [a.vraag for a in ruimte.antwoorden] == ["omvang", "hoogte"]


def test_subcriterium_of_no_table_met(klein: Kader) -> None:
    """A subcriterium about which no table met says anything is left out"""
    assert weigh(klein, aanvraagtype="dam").subcriteria == ()
    assert [t.criterium.id for t in weigh(klein).subcriteria] == ["wind"]


# --- the phase ---


@pytest.mark.parametrize(
    ("fase", "verwacht"), [("bouw", "f.2"), ("plan", None), ("weet niet", None), (None, None)]
)
def test_phase(klein: Kader, fase: Celwaarde, verwacht: str | None) -> None:
    """The phase of the own type is known; another or none is not"""
    gevonden = weigh(klein, fase=fase).fase

    assert (gevonden and gevonden.id) == verwacht


def test_proposed_case_waits() -> None:
    """A case that is still a proposal is not given"""
    kader = read_klein((CASUS, CASUS.replace("vastgesteld", "voorstel")))

    assert weigh(kader).casussen == ()


def test_trait_that_the_request_is_not_asked_about() -> None:
    """A trait on a question that does not apply to this request is neither shared nor unknown"""
    kader = read_klein((CASUS, CASUS.replace("| molen |", "| molen; dam |")))

    (keuze,) = weigh(kader, aanvraagtype="dam").casussen

    assert (keuze.gedeeld, keuze.anders, keuze.onbekend) == ((), (), ())


def test_questions_without_an_answer(klein: Kader) -> None:
    """Questions that apply and were left empty are kept; those of another type are not"""
    molen = [vraag.id for vraag in weigh(klein, hoogte=25).niet_beantwoord]
    dam = [vraag.id for vraag in weigh(klein, aanvraagtype="dam", hoogte=25).niet_beantwoord]

    assert (molen, dam) == (["fase", "omvang", "doel", "start"], ["fase", "doel", "start"])


def test_subcriterium_without_questions_that_apply(vol: Kader) -> None:
    """A question that does not apply is not among the answers of a subcriterium"""
    per_type = {
        aanvraagtype: [
            antwoord.vraag
            for treffer in weigh(
                read_klein((TABELCEL, f"{TABELCEL}\n| k.1 | kelder | ruimte | Koel. | t |")),
                aanvraagtype=aanvraagtype,
            ).subcriteria
            if treffer.criterium.id == "ruimte"
            for antwoord in treffer.antwoorden
        ]
        for aanvraagtype in ("molen", "dam")
    }

    assert per_type == {"molen": ["omvang", "hoogte"], "dam": ["hoogte"]}
