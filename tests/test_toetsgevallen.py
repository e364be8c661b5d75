"""The worked examples of the master, each as a test of its own."""

from functools import cache

import pytest

from afweging_xlsx.domain.afweging import Afweging
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.toetsgeval import Toetsgeval
from afweging_xlsx.evaluation.toetsgevallen import (
    evaluate_toetsgeval,
    evaluate_toetsgevallen,
    match_toetsgeval,
)
from meester import load_meester, read_meester

MINSTENS = 60
_KADER = load_meester().waarde
GEVALLEN = () if _KADER is None else _KADER.toetsgevallen


@cache
def weigh_all() -> tuple[Afweging, ...]:
    """All worked examples, weighed."""
    return tuple(weigh(geval) for geval in read_meester().toetsgevallen)


def weigh(geval: Toetsgeval) -> Afweging:
    """One worked example, weighed; a clear failure when its answers cannot be read."""
    lezing = evaluate_toetsgeval(geval, read_meester())
    assert lezing.waarde is not None, [bevinding.zin for bevinding in lezing.bevindingen]
    return lezing.waarde


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda geval: geval.id)
def test_toetsgeval(geval: Toetsgeval) -> None:
    """A worked example comes out as its row says"""
    afwijkingen = match_toetsgeval(geval, weigh(geval))

    assert afwijkingen == (), geval.zin


def test_enough(kader: Kader) -> None:
    """There are at least sixty worked examples"""
    assert len(kader.toetsgevallen) >= MINSTENS


def test_each_proves_something(kader: Kader) -> None:
    """Each has a sentence that says what it shows, and expects something"""
    loos = [geval.id for geval in kader.toetsgevallen if not (geval.zin and geval.verwacht)]

    assert loos == []


def test_every_outcome(kader: Kader) -> None:
    """Every type and every outcome occurs among the examples"""
    uitkomsten = {str(afweging.uitkomst) for afweging in weigh_all()}
    typen = {afweging.aanvraagtype.id for afweging in weigh_all()}

    assert uitkomsten == {"kan_wenselijk", "niet_wenselijk", "nog_niet_te_bepalen"}
    assert typen == set(kader.aanvraagtypen)


def test_every_beslisregel(kader: Kader) -> None:
    """Each Beslisregel is hit by an example"""
    geraakt = {o.regel.id for a in weigh_all() for o in a.oordelen.values() if o.regel}

    assert [regel.id for regel in kader.beslisregels if regel.id not in geraakt] == []


def test_every_conclusie(kader: Kader) -> None:
    """Each Conclusie is hit by an example"""
    geraakt = {treffer.rij.id for a in weigh_all() for treffer in a.conclusies}

    assert [rij.id for rij in kader.conclusies if rij.id not in geraakt] == []


def test_every_rol(kader: Kader) -> None:
    """Each Rol is hit by an example in each of its phases, or without phases by any"""
    geraakt = {
        (treffer.rij.id, fase)
        for a in weigh_all()
        for treffer in a.rollen
        for fase in ("", "" if a.fase is None else a.fase.fase)
    }
    nodig = [(rij.id, fase) for rij in kader.rollen for fase in rij.fasen or ("",)]

    assert [paar for paar in nodig if paar not in geraakt] == []


def test_every_casus(kader: Kader) -> None:
    """Each Casus is hit by an example"""
    geraakt = {keuze.casus.id for a in weigh_all() for keuze in a.casussen}

    assert [rij.id for rij in kader.casussen if rij.id not in geraakt] == []


def test_every_aandachtspunt(kader: Kader) -> None:
    """Each Aandachtspunt is hit by an example"""
    geraakt = {treffer.rij.id for a in weigh_all() for treffer in a.aandachtspunten}

    assert [rij.id for rij in kader.aandachtspunten if rij.id not in geraakt] == []


def test_every_controle(kader: Kader) -> None:
    """Each Controle is hit by an example"""
    geraakt = {treffer.rij.id for a in weigh_all() for treffer in a.controles}

    assert [rij.id for rij in kader.controles if rij.id not in geraakt] == []


def test_controleer_finds_nothing(kader: Kader) -> None:
    """The command that checks a master has nothing to say on the examples of this one"""
    assert evaluate_toetsgevallen(kader) == ()
