"""All policy is rows of the master: a changed copy changes the outcome, and no code does."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from afweging_xlsx.domain.afweging import Afweging
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.notatie import Celwaarde
from afweging_xlsx.domain.rijen import Beslisregel
from afweging_xlsx.writing.intake import write_intake
from meester import add_rij, set_cel, swap_rijen, write_variant
from wegingen import weigh

EERSTE_TWEE: dict[str, Celwaarde] = {
    "aanvraagtype": "bedrijvenbatterij",
    "netcongestie_structureel": "ja",
    "netcongestie_effect": "ja",
    "netbeheerder_toets": "verlicht",
    "extra_ruimte": "nee",
}
"""Criteria 1 and 2 ja, criterium 3 nee."""

WATERRAD: dict[str, Celwaarde] = {"aanvraagtype": "Waterrad", "fase": "Graven"}


def _oordelen(afweging: Afweging) -> list[str]:
    return [str(oordeel.waarheid) for oordeel in afweging.oordelen.values()]


def _regel(kader: Kader, nummer: int, **antwoorden: Celwaarde) -> Beslisregel:
    regel = weigh(kader, **antwoorden).oordelen[nummer].regel
    assert regel is not None
    return regel


def _rij(regel: Beslisregel) -> int:
    return int("".join(teken for teken in regel.plaats.cel if teken.isdigit()))


# --- another prioriteitsregel ---


def test_rule_of_the_report(kader: Kader) -> None:
    """With the rule of the report, two criteria that are met are enough"""
    afweging = weigh(kader, **EERSTE_TWEE)

    assert _oordelen(afweging) == ["ja", "ja", "nee"]
    assert afweging.uitkomst == "kan_wenselijk"


@pytest.mark.parametrize(
    ("regel", "uitkomst"),
    [
        ("3", "niet_wenselijk"),
        ("1 EN 2 EN 3", "niet_wenselijk"),
        ("1 OF 3", "kan_wenselijk"),
        ("NIET 1", "niet_wenselijk"),
        ("NIET 3", "kan_wenselijk"),
    ],
)
def test_another_rule(tmp_path: Path, regel: str, uitkomst: str) -> None:
    """With another prioriteitsregel the same oordelen give another outcome"""
    eigen = write_variant(
        tmp_path / "kader.xlsx",
        lambda werkboek: set_cel(werkboek, "Instellingen", "prioriteitsregel", waarde=regel),
    )

    afweging = weigh(eigen, **EERSTE_TWEE)

    assert _oordelen(afweging) == ["ja", "ja", "nee"]
    assert afweging.uitkomst == uitkomst


# --- a moved row ---


def test_moved_row(tmp_path: Path, kader: Kader) -> None:
    """Two Beslisregels that change places: the one that comes first now decides"""
    toets = _regel(kader, 2, **EERSTE_TWEE)
    markt = _regel(kader, 2, aanvraagtype="bedrijvenbatterij", inzet="energiemarkten")
    antwoorden = EERSTE_TWEE | {"inzet": "energiemarkten"}

    eigen = write_variant(
        tmp_path / "kader.xlsx",
        lambda werkboek: swap_rijen(werkboek, "Beslisregels", _rij(toets), _rij(markt)),
    )

    voor, na = weigh(kader, **antwoorden), weigh(eigen, **antwoorden)
    assert (_oordelen(voor)[1], str(voor.uitkomst)) == ("ja", "kan_wenselijk")
    assert (_oordelen(na)[1], str(na.uitkomst)) == ("nee", "niet_wenselijk")
    regel = na.oordelen[2].regel
    assert (regel and regel.id) == markt.id


# --- a new type ---


@pytest.fixture(scope="module")
def waterrad(tmp_path_factory: pytest.TempPathFactory, kader: Kader) -> Kader:
    """A copy of the master with a type of its own: its phase, rule, conclusion and role."""
    _, _, derde = kader.prioriteitscriteria
    type_ = {"aanvraagtype": "waterrad"}
    rijen: list[tuple[str, dict[str, object]]] = [
        (
            "Aanvraagtypen",
            {"id": "waterrad", "naam": "Waterrad", "omschrijving": "Een rad.",
             "oplossingen": next(iter(kader.oplossingen))},
        ),
        (
            "Fasen",
            {"id": "f.waterrad", "fase": "graven", "volgorde": 1, "naam": "Graven", **type_},
        ),
        ("Conclusies", {"id": "c.waterrad", "conclusie": "Een waterrad kan.", **type_}),
        (
            "Rollen",
            {"id": "r.waterrad", "fase": "graven", "rol": "graven", "tekst": "Graaf.", **type_},
        ),
    ]  # fmt: skip
    regel: dict[str, object] = {
        "id": "b.waterrad", "criterium": derde.id, "oordeel": "ja", "grond": "antwoord",
        "motivering": "Een waterrad heeft altijd waarde.", "als: aanvraagtype": "waterrad",
    }  # fmt: skip
    return write_variant(
        tmp_path_factory.mktemp("kader") / "kader.xlsx",
        *(lambda werkboek, rij=rij: add_rij(werkboek, *rij) for rij in rijen),
        lambda werkboek: add_rij(werkboek, "Beslisregels", regel, boven=True),
    )


def test_new_type_is_judged(waterrad: Kader) -> None:
    """A request of a type that only the workbook knows is judged by its own rule"""
    afweging = weigh(waterrad, **WATERRAD)

    assert (afweging.aanvraagtype.id, str(afweging.uitkomst)) == ("waterrad", "kan_wenselijk")
    regel = afweging.oordelen[3].regel
    assert (regel and regel.id) == "b.waterrad"


def test_new_type_has_its_phase(waterrad: Kader) -> None:
    """Its phase is known, and chooses its role"""
    afweging = weigh(waterrad, **WATERRAD)

    assert (afweging.fase and afweging.fase.naam) == "Graven"
    assert [treffer.rij.id for treffer in afweging.rollen][:1] == ["r.waterrad"]


def test_new_type_has_its_conclusion(waterrad: Kader) -> None:
    """Its conclusion comes along, and none of another type"""
    conclusies = [treffer.rij.id for treffer in weigh(waterrad, **WATERRAD).conclusies]

    assert "c.waterrad" in conclusies


def test_new_type_does_not_touch_the_others(waterrad: Kader, kader: Kader) -> None:
    """The other types are judged as before"""
    voor, na = weigh(kader, **EERSTE_TWEE), weigh(waterrad, **EERSTE_TWEE)

    assert (_oordelen(na), na.uitkomst) == (_oordelen(voor), voor.uitkomst)


def test_new_type_stands_in_the_form(waterrad: Kader, tmp_path: Path) -> None:
    """The form that is made from the master offers the type and its phase"""
    (pad := tmp_path / "intake.xlsx").write_bytes(write_intake(waterrad))

    werkboek = load_workbook(pad)
    teksten = {cel.value for rij in werkboek["Lijsten"].iter_rows() for cel in rij}
    werkboek.close()

    assert {"Waterrad", "Graven"} <= teksten
