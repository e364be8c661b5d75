"""What hangs loose in a master, in each direction."""

import pytest

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import samenhang as catalogus
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.evaluation.logica.samenhang import evaluate_samenhang
from afweging_xlsx.reading.kader.kader import read_kader
from kaders import build_samenhangend

X = "k.xlsx"
CASUS = "| z.1 | Zaanse molen | molen | Een oude molen. | Smeer de as. | Buurt | | | | | | |"
WIND = "| wiek.wind.1 | wiek | wind | Het waait vaak. | Tabel wiek / Wind |"


def _evaluate(*wijzigingen: tuple[str, str]) -> tuple[Bevinding, ...]:
    """What hangs loose in the small master, in which nothing did, after these replacements."""
    lezing = read_kader(X, build_samenhangend(*wijzigingen))
    assert lezing.waarde is not None, [bevinding.zin for bevinding in lezing.bevindingen]
    return evaluate_samenhang(lezing.waarde)


def test_nothing_loose() -> None:
    """In the small master nothing hangs loose"""
    assert _evaluate() == ()


def test_shipped_master(kader: Kader) -> None:
    """In the master that ships nothing hangs loose"""
    assert evaluate_samenhang(kader) == ()


# --- types and oplossingen ---


def test_oplossing_that_no_type_names() -> None:
    """An oplossing that no aanvraagtype names is in no note"""
    assert _evaluate(("| wiek; kelder | 3.1 |", "| kelder | 3.1 |")) == (
        catalogus.NERGENS_GENOEMD.at(
            Plaats(X, "Oplossingen", "A2"),
            waar="rij in het blad 'Aanvraagtypen'",
            wat="de oplossing",
            naam="wiek",
        ),
    )


def test_type_without_oplossing() -> None:
    """An aanvraagtype without oplossingen has no tables to show"""
    assert _evaluate(("| Een dam. | kelder | 3.2 |", "| Een dam. | | 3.2 |")) == (
        catalogus.TYPE_ZONDER_OPLOSSING.at(Plaats(X, "Aanvraagtypen", "A3"), type="dam"),
    )


def test_oplossing_without_table() -> None:
    """An oplossing without rows in Overzichtstabellen has nothing to say"""
    assert catalogus.OPLOSSING_ZONDER_TABEL.at(
        Plaats(X, "Oplossingen", "A2"), oplossing="wiek"
    ) in _evaluate((WIND, WIND.replace("| wiek |", "| kelder |")))


def test_type_without_phases() -> None:
    """A type without phases is named when others have them"""
    assert _evaluate(("| f.3 | dam | plan | 1 | Plan | | 3.2 |\n", "")) == (
        catalogus.ZONDER_RIJ.at(
            Plaats(X, "Aanvraagtypen", "A3"), wat="het aanvraagtype 'dam'", blad="Fasen"
        ),
    )


def test_no_phases_at_all() -> None:
    """A master that works without phases is not told of each type"""
    fasen = (
        "| f.1 | molen | idee | 1 | Idee | | 3.1 |\n| f.2 | molen | bouw | 2 | Bouw | | 3.1 |\n"
        "| f.3 | dam | plan | 1 | Plan | | 3.2 |\n"
    )

    assert _evaluate((fasen, ""), ("| molen; dam | idee |", "| molen; dam | |")) == ()


# --- cases ---


def test_type_without_casus() -> None:
    """A type without a case is named, unless the master says so"""
    assert _evaluate(("Bij de dam heeft het rapport geen casus.", "Vreemd.")) == (
        catalogus.TYPE_ZONDER_CASUS.at(Plaats(X, "Aanvraagtypen", "A3"), type="dam"),
    )


@pytest.mark.parametrize(
    "tekst",
    ["Bij de dam is een casus.", "Bij de sluis ontbreekt een casus.", "Een dam zonder water."],
)
def test_remark_about_something_else(tekst: str) -> None:
    """A remark says so when it names the type, the case, and that there is none"""
    (bevinding,) = _evaluate(("Bij de dam heeft het rapport geen casus.", tekst))

    assert bevinding.code == catalogus.TYPE_ZONDER_CASUS.code


def test_casus_that_is_a_proposal() -> None:
    """A case that is not settled does not count yet"""
    voorstel = (f"{CASUS} vastgesteld |", f"{CASUS} voorstel |")

    assert _evaluate(voorstel) == (
        catalogus.TYPE_ZONDER_CASUS.at(Plaats(X, "Aanvraagtypen", "A2"), type="molen"),
    )


def test_casus_for_every_type() -> None:
    """A case without a type serves every type"""
    zonder_type = (CASUS, CASUS.replace("| molen |", "| |"))

    assert _evaluate(zonder_type, ("Bij de dam heeft het rapport geen casus.", "Vreemd.")) == ()


# --- criteria ---


def test_criterium_without_table() -> None:
    """A criterium that no overview table has is named"""
    rij = "| kelder.ruimte.1 | kelder | ruimte | Een kelder is klein. | Tabel kelder / Ruimte |\n"

    assert _evaluate((rij, "")) == (
        catalogus.CRITERIUM_ZONDER_TABEL.at(Plaats(X, "Criteria", "A4"), criterium="ruimte"),
    )


@pytest.mark.parametrize(
    ("criterium", "rij", "aantal"),
    [
        ("ruimte", "| kelder.ruimte.1 | kelder | ruimte | Een kelder is klein. |", 0),
        ("waarde", "| kelder.waarde.1 | kelder | waarde | Een kelder is handig. |", 1),
    ],
)
def test_criterium_that_says_why(criterium: str, rij: str, aantal: int) -> None:
    """A toelichting says why there is none; a criterium that decides must be in a table"""
    toelichting = (
        ("| id | hoofdcriterium | subcriterium | prioriteit | bron |",
         "| id | hoofdcriterium | subcriterium | prioriteit | bron | toelichting |"),
        ("| Genoeg waarde | 2 | 2 |", "| Genoeg waarde | 2 | 2 | Alleen hier. |"),
        ("| Ruimte | | 2 |", "| Ruimte | | 2 | Alleen hier. |"),
    )  # fmt: skip

    gevonden = _evaluate(*toelichting, (f"{rij} Tabel kelder / {criterium.title()} |\n", ""))

    assert [b.code for b in gevonden] == [catalogus.CRITERIUM_ZONDER_TABEL.code] * aantal


def test_criterium_without_a_guiding_question() -> None:
    """A criterium from the part with the guiding questions should have one"""
    assert _evaluate(("| v.2 | waarde | Wat levert het op? | 2 |\n", "")) == (
        catalogus.ZONDER_RIJ.at(
            Plaats(X, "Criteria", "A3"), wat="het criterium 'waarde'", blad="Richtvragen"
        ),
    )


def test_criterium_of_the_tables_only() -> None:
    """A criterium that comes from another part needs no guiding question"""
    rij = "        | v.3 | ruimte | Past het? | 2 |"

    assert _evaluate((rij, ""), ("| Ruimte | | 2 |", "| Ruimte | | Tabel kelder / Ruimte |")) == ()


def test_prioriteit_without_a_rule() -> None:
    """A criterium that decides, and has no rule, is always onbekend"""
    regel = "| b.9 | waarde | onbekend | antwoord | Bepaal de waarde. | | | | | 2 |"

    assert _evaluate((regel, "")) == (
        catalogus.PRIORITEIT_ZONDER_REGEL.at(Plaats(X, "Criteria", "A3"), criterium="waarde"),
    )


# --- overview tables ---


def test_table_that_lacks_a_cell() -> None:
    """Where a table says that it is not in the report, every table should say something"""
    niet_in_bron = f"{WIND}\n| wiek.ruimte.1 | wiek | ruimte | niet in de bron | Tabel wiek |"
    ruimte = "| kelder.ruimte.1 | kelder | ruimte | Een kelder is klein."
    waarde = ruimte.replace("| ruimte |", "| waarde |").replace(".ruimte.", ".waarde.2")

    assert _evaluate((WIND, niet_in_bron), (ruimte, waarde)) == (
        catalogus.TABEL_ONVOLLEDIG.at(
            Plaats(X, "Oplossingen", "A3"), oplossing="kelder", criteria="'ruimte'"
        ),
    )


def test_only_one_table_lacks_a_cell() -> None:
    """A criterium that all tables but one have, is probably forgotten there; all at once"""
    derde = (
        "| kelder | Kelder | kelder | Een kelder. |",
        "| zolder | Zolder | z | Een zolder. | | | 3 |\n| kelder | Kelder | kelder | Een kelder. |",
    )
    rijen = "".join(
        f"\n| {o}.{c} | {o} | {c} | Zo is het. | Tabel {o} |"
        for o in ("wiek", "zolder")
        for c in ("waarde", "ruimte")
    )  # fmt: skip
    zonder = "| kelder.ruimte.1 | kelder | ruimte | Een kelder is klein. | Tabel kelder / Ruimte |"
    ook_zonder = "| kelder.waarde.1 | kelder | waarde | Een kelder is handig. |"
    wind = ook_zonder.replace("waarde", "wind")

    gevonden = _evaluate(
        derde,
        ("| wiek; kelder | 3.1 |", "| wiek; kelder; zolder | 3.1 |"),
        (zonder, ""),
        (ook_zonder, wind),
        (WIND, f"{WIND}{rijen}"),
    )

    assert catalogus.TABEL_ONVOLLEDIG.at(
        Plaats(X, "Oplossingen", "A4"), oplossing="kelder", criteria="'waarde', 'ruimte'"
    ) in gevonden  # fmt: skip


# --- words for answers ---


def test_answer_without_words() -> None:
    """An answer that decides and has no words for in a sentence is named at its question"""
    assert _evaluate(("| omvang.klein | omvang | klein | de molen klein is |", "")) == (
        catalogus.ZONDER_RIJ.at(
            Plaats(X, "Vragen", "A5"),
            wat="het antwoord 'klein' op de vraag 'omvang'",
            blad="Antwoordzinnen",
        ),
    )


def test_no_words_at_all() -> None:
    """A master without the sheet Antwoordzinnen is not told of each answer"""
    zinnen = (
        "| omvang.groot | omvang | groot | de molen groot is |\n"
        "        | omvang.klein | omvang | klein | de molen klein is |\n"
    )

    assert _evaluate((zinnen, "")) == ()
