"""The master that ships: what must hold of its rules, beside its worked examples."""

import pytest

from afweging_xlsx.domain.aanvraag import WAT_GEVRAAGD
from afweging_xlsx.domain.feiten import CRITERIUM, FEITEN
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.rijen import Rij
from afweging_xlsx.domain.voorwaarde import Is
from afweging_xlsx.evaluation.logica.gebruik import evaluate_gebruik
from afweging_xlsx.evaluation.logica.regellogica import evaluate_regellogica
from afweging_xlsx.evaluation.logica.rijlogica import evaluate_rijlogica
from meester import load_meester

AANVRAAGTYPEN = (
    "thuisbatterij",
    "bedrijvenbatterij",
    "systeembatterij",
    "buurtenergyhub",
    "bedrijventerreinenergyhub",
)
OPLOSSINGEN = (
    "thuisbatterij",
    "bedrijvenbatterij",
    "systeembatterij",
    "groepscontract_buurt",
    "buurtbatterij",
    "groepscontract_bedrijventerrein",
    "bedrijventerreinbatterij",
)
CASUSSEN = ("flexcity", "weesp_bedrijven", "republica", "weesp_noord", "sloterdijk")
BESLISVRAGEN = {
    "aanvraagtype",
    "situatie",
    "hub_onderdeel",
    "netcongestie_structureel",
    "netcongestie_effect",
    "netbeheerder_toets",
    "inzet",
    "extra_ruimte",
    "waarde_voldoende",
}
"""The only questions that may decide (design, section 7)."""
FASEN = {
    "thuisbatterij": ["orientatie", "implementatie"],
    "bedrijvenbatterij": ["orientatie", "implementatie"],
    "systeembatterij": ["pre_initiatief", "definitie", "ontwerp", "voorbereiding", "realisatie"],
    "buurtenergyhub": ["orientatie", "verkenning", "ontwerp", "implementatie"],
    "bedrijventerreinenergyhub": ["ideevorming", "vooronderzoek", "uitwerking", "realisatie"],
}


def _zonder_bron(*rijen: Rij) -> list[str]:
    return [rij.id for rij in rijen if not rij.bron]


def test_nothing_to_say() -> None:
    """The master that ships gives no bevinding"""
    assert [bevinding.zin for bevinding in load_meester().bevindingen] == []


def test_rule(kader: Kader) -> None:
    """The prioriteitsregel is the one of the report"""
    assert kader.prioriteitsregel_tekst == "(1 EN 2) OF 3"


def test_ids_of_scripts(kader: Kader) -> None:
    """The ids that scripts rely on are there, in the order of the report"""
    assert tuple(kader.aanvraagtypen) == AANVRAAGTYPEN
    assert set(kader.oplossingen) == set(OPLOSSINGEN)
    assert {casus.id for casus in kader.casussen} >= set(CASUSSEN)


@pytest.mark.parametrize("aanvraagtype", AANVRAAGTYPEN)
def test_phases(kader: Kader, aanvraagtype: str) -> None:
    """Each type has its own phases, in order"""
    eigen = [fase for fase in kader.fasen if fase.aanvraagtype == aanvraagtype]

    assert [f.fase for f in sorted(eigen, key=lambda f: f.volgorde)] == FASEN[aanvraagtype]


def test_questions_that_decide(kader: Kader) -> None:
    """Only the questions of the table of the design stand in Beslisregels"""
    vragen = {v.vraag for regel in kader.beslisregels for v in regel.voorwaarden}

    assert vragen == BESLISVRAGEN


def test_relief_stands_once(kader: Kader) -> None:
    """The condition 'verlicht' stands in one Beslisregel only"""
    regels = [
        regel.id
        for regel in kader.beslisregels
        for voorwaarde in regel.voorwaarden
        if Is("verlicht") in voorwaarde.eisen
    ]

    assert len(regels) == 1


def test_rules_cover_every_case(kader: Kader) -> None:
    """Every request has a rule for each criterium, each rule has a turn, and none is a rest row"""
    assert evaluate_regellogica(kader) == ()
    assert [regel.id for regel in kader.beslisregels if not regel.voorwaarden] == []


def test_rows_can_apply(kader: Kader) -> None:
    """Every row can apply, every type has a conclusion, every phase a role, every question a use"""
    assert evaluate_rijlogica(kader) == ()
    assert evaluate_gebruik(kader) == ()


def test_every_row_has_a_bron(kader: Kader) -> None:
    """Every row that judges or advises names where it comes from"""
    rijen = (
        *kader.beslisregels,
        *kader.conclusies,
        *kader.rollen,
        *kader.casussen,
        *kader.aandachtspunten,
        *kader.kengetallen,
        *kader.controles,
        *kader.tabelcellen,
    )

    assert _zonder_bron(*rijen) == []


def test_every_oordeel_is_explained(kader: Kader) -> None:
    """Every Beslisregel has a motivering"""
    assert [regel.id for regel in kader.beslisregels if not regel.motivering] == []


def test_open_oordeel_names_whom_to_ask(kader: Kader) -> None:
    """A Beslisregel that leaves it open tells whom to ask"""
    open_ = [r for r in kader.beslisregels if r.oordeel == "onbekend"]

    assert [regel.id for regel in open_ if not regel.navragen_bij] == []


def test_no_case_for_a_system_battery(kader: Kader) -> None:
    """The report has no case for a system battery, so neither has the master"""
    typen = {
        eis.waarde
        for casus in kader.casussen
        for voorwaarde in casus.voorwaarden
        for eis in voorwaarde.eisen
        if isinstance(eis, Is)
    }

    assert "systeembatterij" not in typen


def test_required_questions(kader: Kader) -> None:
    """The questions that must be answered are those of the design"""
    assert {vraag.id for vraag in kader.vragen.values() if vraag.verplicht} == {
        "kenmerk",
        "datum_aanvraag",
        "aanvrager",
        "behandelaar",
        "omschrijving",
        "aanvraagtype",
    }


def test_only_the_type_must_be_known(kader: Kader) -> None:
    """Every choice has 'weet niet', except aanvraagtype"""
    zonder = [
        vraag.id
        for vraag in kader.vragen.values()
        if vraag.keuzelijst and "weet_niet" not in {k.waarde for k in kader.keuzes(vraag)}
    ]

    assert zonder == ["aanvraagtype"]


# --- what explains an outcome ---


def test_derived_facts_are_explained(kader: Kader) -> None:
    """The Leeswijzer names every fact that `als:` columns may name beside the questions"""
    uitleg = next(tabel for tabel in kader.tabellen if tabel.blad == "Leeswijzer: uitleg")
    genoemd = {naam.strip() for rij in uitleg.rijen for naam in rij[0].split(",")}
    criteria = {f"{CRITERIUM}{c.prioriteit}" for c in kader.prioriteitscriteria}

    assert {*FEITEN, *criteria} - genoemd == set()


def test_every_derived_fact_is_used(kader: Kader) -> None:
    """No derived fact is there for nothing"""
    rijen = (*kader.conclusies, *kader.rollen, *kader.aandachtspunten, *kader.controles)
    gebruikt = {voorwaarde.vraag for rij in rijen for voorwaarde in rij.voorwaarden}

    assert set(FEITEN) - gebruikt == set()


def test_questions_that_decide_have_somebody_to_ask(kader: Kader) -> None:
    """Of each question in Beslisregels the master says who knows, and how each answer reads"""
    vragen = {v.vraag for regel in kader.beslisregels for v in regel.voorwaarden} - {"aanvraagtype"}
    zinnen = {(zin.vraag, zin.waarde) for zin in kader.antwoordzinnen}
    antwoorden = {
        (vraag, keuze.waarde)
        for vraag in vragen - set(WAT_GEVRAAGD)
        for keuze in kader.keuzes(kader.vragen[vraag])
        if not keuze.open
    }

    assert [vraag for vraag in sorted(vragen) if not kader.vragen[vraag].navragen_bij] == []
    assert antwoorden - zinnen == set()


def test_every_question_has_a_short_name(kader: Kader) -> None:
    """Each question has a short name, and no two have the same"""
    namen = [vraag.kort for vraag in kader.vragen.values()]

    assert "" not in namen
    assert len(set(namen)) == len(namen)


@pytest.mark.parametrize(
    ("oplossing", "sommen"),
    [
        ("thuisbatterij", {"drempel"}),
        ("bedrijvenbatterij", {"drempel", "ruimtebeslag", "eindjaar"}),
        ("systeembatterij", {"drempel", "ruimtebeslag"}),
        ("groepscontract_buurt", set()),
        ("buurtbatterij", {"ruimtebeslag"}),
        ("groepscontract_bedrijventerrein", {"eindjaar"}),
        ("bedrijventerreinbatterij", {"ruimtebeslag", "eindjaar"}),
    ],
)
def test_sums_of_each_table(kader: Kader, oplossing: str, sommen: set[str]) -> None:
    """A sum is there only where the table of the report has the figure"""
    eigen = [k for k in kader.kengetallen if oplossing in k.oplossingen and k.som]

    assert sorted(str(k.som) for k in eigen) == sorted(sommen)


@pytest.mark.parametrize("soort", ["spanning", "type"])
def test_controles_ask(kader: Kader, soort: str) -> None:
    """A controle says what is the matter in at most three sentences, and asks something"""
    eigen = [rij for rij in kader.controles if rij.soort == soort]

    assert len(eigen) >= 10
    assert [rij.id for rij in eigen if rij.melding.count(". ") > 2] == []
    assert [rij.id for rij in eigen if not rij.vraag or not rij.voorwaarden] == []
