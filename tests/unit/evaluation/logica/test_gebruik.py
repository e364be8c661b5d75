"""Questions that nothing looks at, and values that nothing tells apart."""

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import logica
from afweging_xlsx.evaluation.logica.gebruik import evaluate_gebruik
from kaders import read_klein

KOP = (
    "| id | sectie | vraag | soort | keuzelijst | eenheid | verplicht | hulp | criterium |"
    " als: aanvraagtype |"
)
START = "| start | Molen | Start | datum | | | | | | |"
LIJST = "| doel | malen | Malen | |"
LIJSTKOP = "| lijst | waarde | label | open |"


def check(*wijzigingen: tuple[str, str]) -> list[Bevinding]:
    """What is found in the small master after these replacements."""
    return list(evaluate_gebruik(read_klein(*wijzigingen)))


def test_silent() -> None:
    """Questions of the program, of a criterium or of a row are used; so are values told apart"""
    assert check() == []


def test_question_that_nothing_looks_at() -> None:
    """A question without a row and without a criterium is an opmerking at its cell"""
    (fout,) = check((START, f"{START}\n| kleur | Molen | Kleur | tekst | | | | | | |"))

    assert (fout.code, fout.plaats.cel) == (logica.VRAAG_ONGEBRUIKT.code, "A9")
    assert "'kleur'" in fout.melding


def test_question_without_rows_on_purpose() -> None:
    """The column 'zonder rij' says that no row has to look at a question"""
    kop = f"{KOP} zonder rij |"
    rijen = [(KOP, kop), (START, f"{START}\n| kleur | Molen | Kleur | tekst | | | | | | | ja |")]

    assert check(*rijen) == []


def test_values_that_are_alike() -> None:
    """Values for which every row does the same are an opmerking at the question"""
    (fout,) = check((LIJST, f"{LIJST}\n| doel | sieren | Sieren | |\n| doel | rusten | Rusten | |"))

    assert (fout.code, fout.plaats.cel) == (logica.WAARDE_ONGEBRUIKT.code, "A6")
    assert fout.melding == (
        "bij de vraag 'doel' maakt geen enkele rij verschil tussen 'sieren', 'rusten' en 'wonen'."
    )


def test_values_that_are_alike_on_purpose() -> None:
    """Values with ja in 'zonder rij' need not be told apart"""
    wijzigingen = [
        (LIJSTKOP, LIJSTKOP.replace("| open", "| open | zonder rij")),
        (LIJST, f"{LIJST}\n| doel | sieren | Sieren | | ja |"),
    ]

    assert check(*wijzigingen) == []
