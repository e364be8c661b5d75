"""Worked examples: weighed as an intake would be, and compared with what was expected."""

import pytest

from afweging_xlsx.domain.catalogus import proef as catalogus
from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.domain.toetsgeval import Afwijking, Toetsgeval
from afweging_xlsx.evaluation.toetsgevallen import (
    evaluate_toetsgeval,
    evaluate_toetsgevallen,
    match_toetsgeval,
)
from kaders import read_klein
from wegingen import VOL

KOP = (
    "| id | zin | aanvraagtype | hoogte | verwacht: uitkomst | verwacht: criterium_1 |"
    " verwacht: rollen |"
)
RIJ = "| t.1 | Een hoge molen. | molen | 25 | nog_niet_te_bepalen | ja | r.1; r.2 |"


def _read(vraag: str, antwoord: str, verwacht: str, waarde: str) -> tuple[Kader, Toetsgeval]:
    """The small master with one example: a molen, one more answer and one expectation."""
    kop = f"| id | zin | aanvraagtype | {vraag} | verwacht: {verwacht} |"
    rij = f"| t.1 | Zin. | molen | {antwoord} | {waarde} |"
    kader = read_klein(*VOL, (KOP, kop), (RIJ, rij))
    return kader, kader.toetsgevallen[0]


def _deviations(vraag: str, antwoord: str, verwacht: str, waarde: str) -> tuple[Afwijking, ...]:
    kader, geval = _read(vraag, antwoord, verwacht, waarde)
    afweging = evaluate_toetsgeval(geval, kader).waarde
    assert afweging is not None
    return match_toetsgeval(geval, afweging)


@pytest.mark.parametrize(
    ("verwacht", "waarde"),
    [
        ("uitkomst", "kan_wenselijk"),
        ("criterium_1", "ja"),
        ("criterium 2", "ja"),
        ("beslisregels", "b.5; b.1"),
        ("oplossingen", "kelder; wiek"),
        ("conclusies", "c.1"),
        ("rollen", "r.3; r.2"),
        ("casussen", "z.1"),
        ("belemmeringen", "a.2"),
        ("aandachtspunten", "a.5; a.2"),
        ("spanningen", "geen"),
    ],
)
def test_as_expected(verwacht: str, waarde: str) -> None:
    """Each kind of expectation, in any order; of aandachtspunten only some need be named"""
    assert _deviations("hoogte", "25", verwacht, waarde) == ()


@pytest.mark.parametrize(
    ("verwacht", "waarde", "gevonden"),
    [
        ("uitkomst", "niet_wenselijk", ("kan_wenselijk",)),
        ("criterium_1", "nee", ("ja",)),
        ("rollen", "r.3", ("r.2", "r.3")),
        ("rollen", "geen", ("r.2", "r.3")),
        ("belemmeringen", "a.2; a.4", ("a.2",)),
        ("aandachtspunten", "a.1", ("a.2", "a.4", "a.5")),
        ("criterium_9", "ja", ()),
        ("onzin", "ja", ()),
    ],
)
def test_otherwise(verwacht: str, waarde: str, gevonden: tuple[str, ...]) -> None:
    """What came out otherwise is told with both sides, also an expectation that does not exist"""
    wens = tuple(waarde.split("; "))

    assert _deviations("hoogte", "25", verwacht, waarde) == (Afwijking(verwacht, wens, gevonden),)


def test_nothing_expected() -> None:
    """'geen' expects an empty list"""
    assert _deviations("omvang", "klein", "conclusies", "geen") == ()


def test_answers_keep_their_cell() -> None:
    """The answers of an example are those in its row of the sheet"""
    kader, geval = _read("hoogte", "25", "uitkomst", "x")

    afweging = evaluate_toetsgeval(geval, kader).waarde

    assert afweging is not None
    plaats = afweging.oordelen[1].antwoorden[1].plaats
    assert (plaats.blad, plaats.cel) == ("Toetsgevallen", "D2")


def test_tension_expected() -> None:
    """The controles that hold are an expectation too"""
    assert _deviations("omvang", "groot", "spanningen", "s.1") == ()
    assert _deviations("omvang", "groot", "spanningen", "geen") == (
        Afwijking("spanningen", ("geen",), ("s.1",)),
    )


# --- what the check of a master tells ---


def _check(vraag: str, antwoord: str, verwacht: str, waarde: str) -> list[str]:
    """The sentences of the fouten in the one example."""
    kader, _ = _read(vraag, antwoord, verwacht, waarde)
    return [b.zin for b in evaluate_toetsgevallen(kader) if b.ernst == "fout"]


def test_right() -> None:
    """An example that comes out as expected is no finding"""
    assert _check("hoogte", "25", "uitkomst", "kan_wenselijk") == []


def test_wrong() -> None:
    """One that does not stands at its cell, with both sides and the rules that did it"""
    kader, _ = _read("hoogte", "25", "uitkomst", "niet_wenselijk")

    (bevinding,) = [b for b in evaluate_toetsgevallen(kader) if b.ernst == "fout"]

    assert bevinding.code == catalogus.TOETSGEVAL_WIJKT_AF.code
    assert bevinding.zin == (
        "Blad 'Toetsgevallen', cel E2: toetsgeval 't.1' verwacht bij 'uitkomst': niet_wenselijk. "
        "Er komt uit: kan_wenselijk. Door de beslisregels 1: b.1, 2: b.5. "
        "Verander de regel, of de verwachting als de nieuwe uitkomst goed is."
    )


def test_nothing_came_out() -> None:
    """A list that is empty is told as such"""
    (zin,) = _check("omvang", "klein", "conclusies", "c.1")

    assert "Er komt uit: geen." in zin


def test_answer_that_cannot_be_understood() -> None:
    """An example with an answer that cannot be read proves nothing, and says so"""
    kader, geval = _read("omvang", "reus", "uitkomst", "kan_wenselijk")

    (bevinding,) = evaluate_toetsgeval(geval, kader).bevindingen

    assert bevinding.code == catalogus.TOETSGEVAL_ANTWOORD.code
    assert bevinding.zin.startswith(
        "Blad 'Toetsgevallen', cel D2: in toetsgeval 't.1' staat een antwoord dat niet kan: bij "
        "'Omvang' staat 'reus'."
    )
    assert bevinding in evaluate_toetsgevallen(kader)


def test_number_that_was_converted() -> None:
    """An answer that is only remarked upon is an answer"""
    assert _check("hoogte", "25 m", "uitkomst", "kan_wenselijk") == []


def test_no_type() -> None:
    """Without an aanvraagtype there is nothing to weigh"""
    kop = "| id | zin | aanvraagtype | hoogte | verwacht: uitkomst |"
    kader = read_klein(*VOL, (KOP, kop), (RIJ, "| t.1 | Zin. | | 25 | kan_wenselijk |"))

    (bevinding,) = [b for b in evaluate_toetsgevallen(kader) if b.ernst == "fout"]

    assert bevinding.code == catalogus.TOETSGEVAL_ZONDER_TYPE.code
    assert bevinding.zin == (
        "Blad 'Toetsgevallen', cel A2: toetsgeval 't.1' heeft geen aanvraagtype. Dan is er niets "
        "te wegen. Vul de kolom aanvraagtype in."
    )


def test_expectation_that_does_not_exist() -> None:
    """An expectation by another name is told with the names that there are"""
    kader, _ = _read("hoogte", "25", "uitkomsten", "kan_wenselijk")

    (bevinding,) = [b for b in evaluate_toetsgevallen(kader) if b.ernst == "fout"]

    assert bevinding.code == catalogus.VERWACHTING_ONBEKEND.code
    assert bevinding.zin == (
        "Blad 'Toetsgevallen', cel E2: een toetsgeval kan 'uitkomsten' niet verwachten. "
        "Bedoelt u 'uitkomst'? Kies een van deze: 'uitkomst', 'criterium_1', 'criterium_2', "
        "'beslisregels', 'oplossingen', 'conclusies', 'rollen', 'casussen', 'belemmeringen', "
        "'aandachtspunten', 'spanningen', 'tegenspraken'."
    )


@pytest.mark.parametrize(
    ("verwacht", "waarde", "bedoeld"),
    [
        ("rollen", "r.2; r.33", "r.3"),
        ("uitkomst", "kan_wenslijk", "kan_wenselijk"),
        ("criterium_1", "jaa", "ja"),
    ],
)
def test_expectation_of_a_row_that_is_not_there(verwacht: str, waarde: str, bedoeld: str) -> None:
    """An id or value that does not exist is told as that, and not as another outcome"""
    kader, _ = _read("hoogte", "25", verwacht, waarde)

    (bevinding,) = [b for b in evaluate_toetsgevallen(kader) if b.ernst == "fout"]

    assert bevinding.code == catalogus.VERWACHTING_ONBEKEND_ID.code
    assert (
        f": '{waarde.rsplit('; ', maxsplit=1)[-1]}'. Dat bestaat niet. Bedoelt u '{bedoeld}'?"
        in (bevinding.zin)
    )


def test_rows_that_no_example_hits() -> None:
    """Every row that no example comes to is listed at its cell, as an opmerking"""
    kader, _ = _read("hoogte", "25", "uitkomst", "kan_wenselijk")

    gevonden = evaluate_toetsgevallen(kader)

    assert {b.code for b in gevonden} == {catalogus.RIJ_ZONDER_TOETSGEVAL.code}
    assert {b.ernst for b in gevonden} == {"opmerking"}
    plaatsen = [(b.plaats.blad, b.plaats.cel) for b in gevonden]
    assert plaatsen == [
        *(("Beslisregels", f"A{rij}") for rij in (3, 4, 5)),
        ("Rollen", "A2"),
        *(("Aandachtspunten", f"A{rij}") for rij in (2, 4)),
        ("Controles", "A2"),
    ]


def test_rows_of_one_id_in_two_sheets() -> None:
    """A row is not hit by another with the same id in another sheet"""
    kader = read_klein(*VOL, ("| s.1 | spanning |", "| c.1 | spanning |"))

    plaatsen = [(b.plaats.blad, b.plaats.cel) for b in evaluate_toetsgevallen(kader)]

    assert ("Controles", "A2") in plaatsen


# --- whole sentences, and a right example beside a wrong one ---


def _sentence(*geval: str) -> str:
    (zin,) = _check(*geval)
    return zin


def test_sentence_of_an_answer_that_cannot_be_understood() -> None:
    """The reason is the one that an intake would give"""
    assert _sentence("omvang", "reus", "uitkomst", "kan_wenselijk") == (
        "Blad 'Toetsgevallen', cel D2: in toetsgeval 't.1' staat een antwoord dat niet kan: bij "
        "'Omvang' staat 'reus'. Dat staat niet in de lijst. Schrijf het antwoord zoals in een "
        "intake."
    )


def test_sentence_of_an_id_that_does_not_exist() -> None:
    """The id stands in the sentence with the one that was probably meant"""
    assert _sentence("hoogte", "25", "rollen", "r.2; r.33") == (
        "Blad 'Toetsgevallen', cel E2: toetsgeval 't.1' verwacht bij 'rollen': 'r.33'. Dat "
        "bestaat niet. Bedoelt u 'r.3'? Verbeter de naam, of haal hem weg."
    )


def test_expectation_that_looks_like_none() -> None:
    """Without a name that looks like it, only the names that there are are told"""
    zin = _sentence("hoogte", "25", "xyz", "ja")

    assert zin.startswith(
        "Blad 'Toetsgevallen', cel E2: een toetsgeval kan 'xyz' niet verwachten. "
        "Kies een van deze: 'uitkomst', 'criterium_1',"
    )


def test_sentence_of_a_row_that_no_example_hits() -> None:
    """The row is named at the cell of its id"""
    kader, _ = _read("hoogte", "25", "uitkomst", "kan_wenselijk")

    assert [b.zin for b in evaluate_toetsgevallen(kader) if b.plaats.blad == "Controles"] == [
        "Blad 'Controles', cel A2: geen enkel toetsgeval komt bij de rij 's.1' uit. "
        "Voeg een rij toe aan het blad Toetsgevallen waarin deze rij geldt."
    ]


def test_aandachtspunten_at_least() -> None:
    """Of aandachtspunten one that did not come is wrong, and one too many is not"""
    assert _check("hoogte", "25", "aandachtspunten", "a.4") == []
    assert "Er komt uit: a.2; a.4; a.5." in _sentence("hoogte", "25", "aandachtspunten", "a.3; a.4")
    assert "Er komt uit: a.2; a.4; a.5." in _sentence("hoogte", "25", "aandachtspunten", "geen")


@pytest.mark.parametrize(
    ("omvang", "verwacht", "gevonden"), [("groot", "geen", "s.1"), ("klein", "s.1", "geen")]
)
def test_sentence_of_a_tension(omvang: str, verwacht: str, gevonden: str) -> None:
    """A tension that comes unexpected, or does not come, stands at its cell"""
    zin = _sentence("omvang", omvang, "spanningen", verwacht)

    assert zin.startswith(
        f"Blad 'Toetsgevallen', cel E2: toetsgeval 't.1' verwacht bij 'spanningen': {verwacht}. "
        f"Er komt uit: {gevonden}."
    )


def test_examples_do_not_depend_on_each_other() -> None:
    """An example that cannot be weighed leaves the others, and the rows that they hit"""
    kop = "| id | zin | aanvraagtype | omvang | verwacht: spanningen |"
    rijen = "| t.1 | Zin. | molen | reus | s.1 |\n| t.2 | Zin. | molen | groot | s.1 |"

    gevonden = evaluate_toetsgevallen(read_klein(*VOL, (KOP, kop), (RIJ, rijen)))

    assert [(b.code, b.plaats.cel) for b in gevonden if b.ernst == "fout"] == [
        (catalogus.TOETSGEVAL_ANTWOORD.code, "D2")
    ]
    assert "Controles" not in {b.plaats.blad for b in gevonden}
