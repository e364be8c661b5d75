"""Gaps, rules that never have a turn and contradictions between Beslisregels."""

import pytest

from afweging_xlsx.domain.bevinding import Bevinding
from afweging_xlsx.domain.catalogus import logica
from afweging_xlsx.evaluation.logica.regellogica import evaluate_regellogica
from kaders import read_klein

REST = "| b.3 | wind | onbekend | antwoord | Meet de wind. | molenaar | | | | 2 |"
WAARDE = "| w.1 | waarde | ja | antwoord | Genoeg. | | | {} | | 2 |"
VOL = f"{REST}\n{WAARDE.format('')}"


def check(*rijen: str, rest: str = "") -> list[Bevinding]:
    """What is found with these rules for waarde, and with wind closed by an explicit rule."""
    wind = rest or ("| b.3 | wind | onbekend | antwoord | Meet. | | | onbekend; groot | | 2 |")
    nieuw = "\n".join((wind, *(rijen or (WAARDE.format("onbekend; ingevuld"),))))
    return list(evaluate_regellogica(read_klein((REST, nieuw))))


def test_silent_when_every_case_has_a_rule() -> None:
    """Rules that cover every case, each with a turn, give nothing"""
    assert check() == []


def test_gap() -> None:
    """A case without a rule is told in the words of the form, with the types it goes for"""
    (gat,) = check(WAARDE.format("groot; onbekend"))

    assert gat.code == logica.GEVAL_ZONDER_REGEL.code
    assert (gat.plaats.blad, gat.plaats.cel) == ("Beslisregels", "A5")
    assert gat.melding == (
        "voor 'Genoeg waarde' past geen enkele rij bij dit geval: bij 'Omvang' staat 'Klein',"
        " en verder is niets ingevuld. Dat geldt voor elk type aanvraag."
    )


def test_gap_of_one_type() -> None:
    """A gap for one type names that type"""
    (gat,) = check("| w.1 | waarde | ja | antwoord | Genoeg. | | molen | | | 2 |")

    assert gat.melding == (
        "voor 'Genoeg waarde' past geen enkele rij bij dit geval: er is niets ingevuld."
        " Dat geldt voor 'Dam'."
    )


def test_gap_beside_an_open_value() -> None:
    """A rule that names an open value holds on exactly that answer, and not without one"""
    (gat,) = check(WAARDE.format("niet_gemeten; ingevuld"))

    assert "er is niets ingevuld" in gat.melding


def test_gap_between_bounds() -> None:
    """A gap between the bounds of a number is found, and told with the unit"""
    (gat,) = check(
        "| w.1 | waarde | ja | antwoord | Hoog. | | | | > 20 | 2 |",
        "| w.2 | waarde | nee | antwoord | Laag. | | | | < 20; onbekend | 2 |",
    )

    assert "bij 'Hoogte' staat '20 m', en verder" in gat.melding


def test_only_a_rest_row() -> None:
    """What only a rule without voorwaarden covers is an opmerking at that rule"""
    (rest,) = check(rest=REST)

    assert (rest.code, rest.plaats.cel) == (logica.ALLEEN_RESTRIJ.code, "A4")
    assert rest.melding == (
        "alleen de restrij 'b.3' past bij dit geval: er is niets ingevuld."
        " Dat geldt voor elk type aanvraag."
    )


def test_unreachable_rule() -> None:
    """A rule after one that always wins is named, with that one"""
    (fout,) = check(WAARDE.format(""), WAARDE.format("groot").replace("w.1", "w.2"))[-1:]

    assert (fout.code, fout.plaats.cel) == (logica.REGEL_ONBEREIKBAAR.code, "A6")
    assert fout.melding == (
        "de rij 'w.2' komt nooit aan de beurt. Altijd past er al een eerdere rij: 'w.1' (A5)."
    )


def test_unreachable_through_two_rules() -> None:
    """Two earlier rules that together cover all cases of a third are both named"""
    fouten = check(
        WAARDE.format("groot; onbekend"),
        WAARDE.format("klein").replace("w.1", "w.2"),
        WAARDE.format("groot; klein").replace("w.1", "w.3"),
    )

    assert [f.melding for f in fouten] == [
        "de rij 'w.3' komt nooit aan de beurt."
        " Altijd past er al een eerdere rij: 'w.1' (A5), 'w.2' (A6)."
    ]


def test_contradiction() -> None:
    """A rule that holds in the same cases as an earlier one, however written, and says otherwise"""
    fouten = check(
        WAARDE.format("groot; klein"),
        WAARDE.format("ingevuld").replace("w.1", "w.2").replace("| ja |", "| nee |"),
        WAARDE.format("onbekend").replace("w.1", "w.3"),
    )

    assert [(f.code, f.melding) for f in fouten] == [
        (
            logica.REGELS_TEGENSTRIJDIG.code,
            "de rij 'w.2' geldt in dezelfde gevallen als 'w.1' (A5), maar met een ander oordeel:"
            " 'nee'. Alleen de eerste rij telt.",
        )
    ]


def test_same_rule_twice() -> None:
    """The same rule twice, with the same oordeel, is one that never has a turn"""
    (fout,) = check(WAARDE.format(""), WAARDE.format("").replace("w.1", "w.2"))[-1:]

    assert fout.code == logica.REGEL_ONBEREIKBAAR.code


def test_too_many_combinations(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there are too many combinations to be exact, that is said and nothing else"""
    monkeypatch.setattr("afweging_xlsx.evaluation.logica.antwoordruimte.MEESTE_SAMEN", 0)
    doel = "| w.1 | waarde | ja | antwoord | Genoeg. | | | | | malen | 2 |"
    kop = "| als: aanvraagtype | als: omvang | als: hoogte | bron |"
    rijen = [(kop, kop.replace("| bron", "| als: doel | bron"))]
    for rij in ("| molen | | > 20 | 2 |", "| | niet groot | | 2 |", "| molenaar | | | | 2 |"):
        rijen.append((rij, rij.replace("| 2 |", "| | 2 |")))
    rijen[-1] = (rijen[-1][0], f"{rijen[-1][1]}\n{doel}")

    codes = [b.code for b in evaluate_regellogica(read_klein(*rijen))]

    assert codes == [logica.ALLEEN_RESTRIJ.code, logica.LOGICA_BEGRENSD.code]
