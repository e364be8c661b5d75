"""A master with a fout, read without the rows that have one."""

from afweging_xlsx.domain.kaderrest import Gemist, Kaderrest
from afweging_xlsx.reading.kader.boek import read_kaderboek
from afweging_xlsx.reading.kader.rest import read_kaderrest
from kaders import build_kader

REGEL = "| b.2 | wind | nee | overzichtstabel | Te laag. | | | niet groot | | 2 |"
CONCLUSIE = "| c.1 | molen | Een molen kan. | kan_wenselijk | 3.1 |"
LIJST = "| doel | malen | Malen | |"


def read_bytes(inhoud: bytes) -> Kaderrest | None:
    """The sound part of these bytes; None when there is none."""
    boek = read_kaderboek("klein.xlsx", inhoud).waarde
    return None if boek is None else read_kaderrest(boek)


def read_rest(*wijzigingen: tuple[str, str]) -> Kaderrest:
    """The sound part of the small master after these replacements."""
    rest = read_bytes(build_kader(*wijzigingen))
    assert rest is not None
    return rest


def test_nothing_wrong() -> None:
    """Of a master without a fout nothing is left out"""
    rest = read_rest()

    assert rest.gemist == Gemist()
    assert [regel.id for regel in rest.kader.beslisregels] == ["b.1", "b.2", "b.3"]


def test_row_with_a_fout() -> None:
    """A row with a fout is left out, with its criterium and the questions it looks at"""
    rest = read_rest((REGEL, REGEL.replace("niet groot", "niet grot")))

    assert [regel.id for regel in rest.kader.beslisregels] == ["b.1", "b.3"]
    assert rest.gemist == Gemist(
        frozenset({"Beslisregels"}), frozenset({"wind"}), frozenset({"omvang"})
    )
    assert rest.gemist.raakt_uitkomst


def test_rule_of_an_unknown_criterium() -> None:
    """A rule that names no known criterium may have been about any of them"""
    rest = read_rest((REGEL, REGEL.replace("wind", "wint")))

    assert rest.gemist.criteria == {"wind", "waarde", "ruimte"}


def test_rows_that_refer_to_a_lost_row() -> None:
    """What refers to a row that was left out is left out in its turn"""
    rest = read_rest(("| f.1 | molen | idee | 1 |", "| f.1 | molen | idee | x |"))

    assert [fase.fase for fase in rest.kader.fasen] == ["bouw", "plan"]
    assert rest.kader.rollen == ()
    assert rest.gemist.bladen == {"Fasen", "Rollen"}
    assert rest.gemist.raakt_antwoorden


def test_column_of_an_unknown_question() -> None:
    """A condition column without a question is left out, with the rows that are filled in there"""
    kop = "| id | aanvraagtype | conclusie | als: uitkomst | bron |"

    rest = read_rest((kop, kop.replace("uitkomst", "omvag")))

    assert rest.kader.conclusies == ()
    assert rest.gemist == Gemist(frozenset({"Conclusies"}), vragen=frozenset({"omvang"}))


def test_value_that_is_there_twice() -> None:
    """A value that a list holds twice is not lost"""
    rest = read_rest((LIJST, f"{LIJST}\n{LIJST}"))

    assert rest.gemist == Gemist()


def test_no_priority_rule() -> None:
    """Without a prioriteitsregel that can be read nothing can be said about outcomes"""
    rest = read_rest(("| prioriteitsregel | 1 EN 2 |", "| prioriteitsregel | 1 EN |"))

    assert rest.gemist == Gemist(prioriteitsregel=True)
    assert rest.gemist.raakt_uitkomst


def test_sheet_that_is_not_there() -> None:
    """Without a whole sheet there is no rest to check"""
    bytes_ = build_kader(("## Conclusies", "## Iets anders"))

    assert read_bytes(bytes_) is None


def test_no_workbook() -> None:
    """What cannot be opened has no rest"""
    assert read_bytes(b"geen zip") is None
