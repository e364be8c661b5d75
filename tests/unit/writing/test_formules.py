"""The formulas of the intake: status per question, and the counter of what is still open."""

import pytest

from afweging_xlsx.domain.kader import Kader
from afweging_xlsx.writing.formules import write_statusformule, write_tellerformule
from kaders import read_klein

CELLEN = {
    "kenmerk": "$C$1", "aanvraagtype": "$C$2", "fase": "$C$3", "omvang": "$C$4", "doel": "$C$5",
    "hoogte": "$C$6", "start": "$C$7",
}  # fmt: skip
MAG_LEEG = 'IF(LEN(TRIM({cel}))=0,"mag leeg blijven","ingevuld")'
NVT = 'IF(LEN(TRIM({cel}))=0,"niet van toepassing","niet van toepassing, telt wel mee")'


def _status(kader: Kader, vraag: str) -> str:
    return write_statusformule(kader.vragen[vraag], kader, CELLEN)


def _met_voorwaarde(kolom: str, cel: str) -> Kader:
    """The small kader in which the question hoogte depends on another question."""
    return read_klein(
        (
            "| hulp | criterium | als: aanvraagtype |\n| kenmerk |",
            f"| hulp | criterium | als: aanvraagtype | als: {kolom} |\n| kenmerk |",
        ),
        ("| hoogte | Molen | Hoogte | getal | | m | | | ruimte | |",
         f"| hoogte | Molen | Hoogte | getal | | m | | | ruimte | | {cel} |"),
    )  # fmt: skip


def _hoogte(reden: str) -> str:
    """The status of hoogte when it does not apply for this reason."""
    nvt, anders = NVT.format(cel="$C$6"), MAG_LEEG.format(cel="$C$6")
    return f"IF({reden},{nvt},{anders})"


def test_required_question() -> None:
    """A required question is "nog invullen" until there is an answer"""
    verwacht = 'IF(LEN(TRIM($C$1))=0,"nog invullen","ingevuld")'

    assert verwacht == _status(read_klein(), "kenmerk")


def test_question_that_may_stay_empty() -> None:
    """Any other question may stay empty"""
    assert MAG_LEEG.format(cel="$C$5") == _status(read_klein(), "doel")


def test_question_of_one_type() -> None:
    """A question of one type does not apply with the label of another; an answer still counts"""
    nvt, anders = NVT.format(cel="$C$4"), MAG_LEEG.format(cel="$C$4")

    assert f'IF($C$2="Dam",{nvt},{anders})' == _status(read_klein(), "omvang")


def test_condition_on_a_value() -> None:
    """The values that rule a question out count as label and as value; open values do not"""
    kader = read_klein(("| omvang | klein | Klein | |", "| omvang | klein | Niet groot | |"))
    met = read_klein(
        ("| omvang | klein | Klein | |", "| omvang | klein | Niet groot | |"),
        ("als: aanvraagtype |\n| kenmerk |", "als: aanvraagtype | als: omvang |\n| kenmerk |"),
        ("| getal | | m | | | ruimte | |", "| getal | | m | | | ruimte | | groot |"),
    )

    assert MAG_LEEG.format(cel="$C$6") == _status(kader, "hoogte")
    assert _hoogte('OR($C$4="klein",$C$4="Niet groot")') == _status(met, "hoogte")


@pytest.mark.parametrize(
    ("cel", "reden"),
    [
        ("niet groot", '$C$4="groot"'),
        ("onbekend", 'OR($C$4="groot",$C$4="klein")'),
        ("groot; onbekend", '$C$4="klein"'),
        ("niet_gemeten", 'OR($C$4="groot",$C$4="klein")'),
    ],
)
def test_forms_of_a_condition(cel: str, reden: str) -> None:
    """A condition rules a question out with exactly the answers that make it nee"""
    zonder_hoofdletters = _status(_met_voorwaarde("omvang", cel), "hoogte")
    zonder_hoofdletters = zonder_hoofdletters.replace("Groot", "groot").replace("Klein", "klein")

    assert _hoogte(reden) == zonder_hoofdletters


def test_condition_that_asks_an_answer() -> None:
    """With `ingevuld` a question does not apply as long as the other is empty or open"""
    status = _status(_met_voorwaarde("omvang", "ingevuld"), "hoogte")

    redenen = 'LEN(TRIM($C$4))=0,$C$4="niet_gemeten",$C$4="niet gemeten"'
    assert _hoogte(f"OR({redenen})") == status


def test_condition_that_rules_nothing_out() -> None:
    """A condition that holds with every known answer leaves the question as it is"""
    status = _status(_met_voorwaarde("omvang", "groot; klein"), "hoogte")

    assert MAG_LEEG.format(cel="$C$6") == status


def test_several_answers_in_one_cell() -> None:
    """With several answers in a cell, one that fits is enough for the question to apply"""
    status = _status(_met_voorwaarde("doel", "malen"), "hoogte")

    delen = '";"&LOWER(SUBSTITUTE(SUBSTITUTE($C$5,"; ",";")," ;",";"))&";"'
    niet, wel = (f'OR(FALSE,ISNUMBER(FIND(";{w};",{delen})))' for w in ("wonen", "malen"))
    assert _hoogte(f"AND({niet},NOT({wel}))") == status


def test_label_with_quotes() -> None:
    """A quote in a label is doubled, so that the formula stays whole"""
    kader = read_klein(("| dam | Dam | Een dam. |", '| dam | Een "dam" | Een dam. |'))

    assert '$C$2="Een ""dam"""' in _status(kader, "omvang")


def test_label_that_is_too_long() -> None:
    """A label that is too long for a formula is left out; the value still counts"""
    kader = read_klein(("| dam | Dam | Een dam. |", f"| dam | {'x' * 300} | Een dam. |"))

    assert _status(kader, "omvang").startswith('IF($C$2="dam",')


def test_counter() -> None:
    """The counter counts how often the status "nog invullen" occurs"""
    verwacht = '"Nog in te vullen verplichte vragen: "&COUNTIF($E$7:$E$9,"nog invullen")'

    assert verwacht == write_tellerformule("$E$7:$E$9")
