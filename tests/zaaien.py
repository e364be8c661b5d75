"""Faults as an editor makes them, one of each kind, in a copy of the real master."""

from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table
from openpyxl.worksheet.worksheet import Worksheet

from afweging_xlsx.domain.bevinding import Bevindingsoort
from afweging_xlsx.domain.catalogus import bestand, kader, logica, samenhang, voorwaarde

KOPRIJ = 4


@dataclass(frozen=True, slots=True)
class Zaad:
    """A fault: what it does to the workbook, giving the cell, and the bevinding it must get there.

    `woorden` must stand in the sentence; `ook` are codes of what follows from the fault as well.
    """

    naam: str
    soort: Bevindingsoort
    blad: str
    zaai: Callable[[Worksheet], str]
    woorden: str = ""
    ook: tuple[Bevindingsoort, ...] = ()

    def zaai_in(self, werkboek: Workbook) -> tuple[str, str, str]:
        """Make the fault; the code, sheet and cell of the bevinding that it must get."""
        return self.soort.code, self.blad, self.zaai(werkboek[self.blad])


def find_kolom(blad: Worksheet, naam: str) -> int:
    """The number of the column with this header."""
    return next(cel.column for cel in blad[KOPRIJ] if cel.value == naam)


def find_rij(blad: Worksheet, id_: str) -> int:
    """The number of the row with this id."""
    return next(rij[0].row for rij in blad.iter_rows(min_row=KOPRIJ + 1) if rij[0].value == id_)


def change(id_: str, kolom: str, waarde: str) -> Callable[[Worksheet], str]:
    """Type something else in one cell."""

    def zaai(blad: Worksheet) -> str:
        cel = blad.cell(find_rij(blad, id_), find_kolom(blad, kolom))
        cel.value = waarde
        return cel.coordinate

    return zaai


def change_head(kolom: str, nieuw: str) -> Callable[[Worksheet], str]:
    """Type something else in a header."""

    def zaai(blad: Worksheet) -> str:
        cel = blad.cell(KOPRIJ, find_kolom(blad, kolom))
        cel.value = nieuw
        return cel.coordinate

    return zaai


def add(cellen: Mapping[str, str], bij: str = "id") -> Callable[[Worksheet], str]:
    """Add a row with these cells, and new columns where there is no such header."""

    def zaai(blad: Worksheet) -> str:
        rij = blad.max_row + 1
        koppen = {cel.value: cel.column for cel in blad[KOPRIJ]}
        for naam, waarde in cellen.items():
            if naam not in koppen:
                koppen[naam] = max(koppen.values()) + 1
                blad.cell(KOPRIJ, koppen[naam]).value = naam
            blad.cell(rij, koppen[naam]).value = waarde
        resize_tabel(blad, rij, max(koppen.values()))
        return blad.cell(rij, koppen[bij]).coordinate

    return zaai


def resize_tabel(blad: Worksheet, rij: int, kolom: int) -> None:
    """Let the table of Excel end at this cell, as Excel does by itself for a row typed below it."""
    for naam in list(blad.tables):
        del blad.tables[naam]
        blad.add_table(Table(displayName=naam, ref=f"A{KOPRIJ}:{get_column_letter(kolom)}{rij}"))


def shrink_tabel(blad: Worksheet) -> str:
    """Leave the last row out of the table of Excel, as when it was typed in LibreOffice."""
    laatste = max(rij[0].row for rij in blad.iter_rows(min_row=KOPRIJ) if rij[0].value)
    resize_tabel(blad, laatste - 1, max(cel.column for cel in blad[KOPRIJ] if cel.value))
    return f"A{laatste}"


def add_like(id_: str, cellen: Mapping[str, str]) -> Callable[[Worksheet], str]:
    """Add a row like this one, with some other cells."""

    def zaai(blad: Worksheet) -> str:
        bron = blad[find_rij(blad, id_)]
        eigen = {blad.cell(KOPRIJ, c.column).value: copy(c.value) for c in bron if c.value}
        return add({**eigen, **cellen})(blad)

    return zaai


def delete_rule(id_: str) -> Callable[[Worksheet], str]:
    """Empty the row of a rule; the gap stands at the rule that is now the last of its criterium."""

    def zaai(blad: Worksheet) -> str:
        rij = find_rij(blad, id_)
        criterium = blad.cell(rij, find_kolom(blad, "criterium")).value
        for cel in blad[rij]:
            cel.value = None
        laatste = max(
            r[0].row
            for r in blad.iter_rows(min_row=KOPRIJ + 1)
            if r[find_kolom(blad, "criterium") - 1].value == criterium
        )
        return f"A{laatste}"

    return zaai


def add_values(blad: Worksheet) -> str:
    """Add two values to a list that no row knows; the bevinding stands at the question."""
    for waarde in ("gehuurd", "geleend"):
        add({"lijst": "herkomst", "waarde": waarde, "label": waarde}, "lijst")(
            blad.parent["Keuzelijsten"]
        )
    return f"A{find_rij(blad, 'herkomst')}"


def repeat_head(blad: Worksheet) -> str:
    """Copy the header to the row under the table."""
    rij = blad.max_row + 1
    for cel in blad[KOPRIJ]:
        blad.cell(rij, cel.column).value = cel.value
    return f"A{rij}"


ZADEN = (
    Zaad("id ontbreekt", kader.ID_ONTBREEKT, "Aandachtspunten",
         change("bel.geen_contract_buurt", "id", "")),
    Zaad("id dubbel", kader.ID_DUBBEL, "Richtvragen",
         change("andere_opties.v2", "id", "andere_opties.v1")),
    Zaad("verwijzing", kader.VERWIJZING_ONBEKEND, "Overzichtstabellen",
         change("buurtbatterij.andere_opties.1", "oplossing", "buurtbaterij"),
         "Bedoelt u 'buurtbatterij'?", (samenhang.BRON_ANDERE_TABEL,)),
    Zaad("voorwaarde onleesbaar", voorwaarde.VOORWAARDE_ONLEESBAAR, "Aandachtspunten",
         change("bel.netwerkring_buurt", "als: situatie", "niet")),
    Zaad("voorwaarde waarde", voorwaarde.VOORWAARDE_WAARDE, "Beslisregels",
         change("netbelasting.delen", "als: inzet", "energiedelens"),
         "Bedoelt u 'energiedelen'?"),
    Zaad("voorwaarde label", voorwaarde.VOORWAARDE_LABEL, "Controles",
         change("type.thuis_openbaar", "als: plaatsing", "in de openbare ruimte")),
    Zaad("voorwaarde kop", voorwaarde.VOORWAARDE_ZONDER_VRAAG, "Casussen",
         change_head("als: situatie", "als: situasie"),
         "Bedoelt u 'als: situatie'?"),
    Zaad("gesloten kolom", kader.WAARDE_BUITEN_KOLOM, "Aandachtspunten",
         change("bel.netwerkring_terrein", "zwaarte", "belemering"),
         "Bedoelt u 'belemmering'?"),
    Zaad("uitdrukking", kader.EXPRESSIE_ONLEESBAAR, "Instellingen",
         change("prioriteitsregel", "waarde", "(1 EN 2 OF 3")),
    Zaad("tekst als getal", kader.GETAL_VERWACHT, "Kengetallen",
         change("ruimte_bedrijvenbatterij", "waarde_min", "ongeveer 30")),
    Zaad("formule zonder uitkomst", bestand.CEL_ONGEREKEND, "Antwoordzinnen", add(
        {"id": "z", "vraag": "pilot", "waarde": "ja", "bijzin": '="het is een pilot"'}, "bijzin")),
    Zaad("foutwaarde", bestand.CEL_FOUTWAARDE, "Bronnen",
         add({"id": "z", "titel": "#REF!"}, "titel")),
    Zaad("kopregel dubbel", bestand.KOP_HERHAALD, "Rollen", repeat_head),
    Zaad("onbereikbaar", logica.REGEL_ONBEREIKBAAR, "Beslisregels",
         add_like("waarde.geen_ruimte", {"id": "waarde.z", "als: pilot": "ja"}),
         "'waarde.geen_ruimte' (A35)", (samenhang.ZONDER_RIJ,)),
    Zaad("tegenstrijdig", logica.REGELS_TEGENSTRIJDIG, "Beslisregels",
         add_like("tijdlijn.geen_effect", {"id": "tijdlijn.z", "oordeel": "ja"}),
         "'tijdlijn.geen_effect' (A6)"),
    Zaad("geldt nooit", logica.RIJ_GELDT_NOOIT, "Conclusies",
         add_like("c.thuisbatterij.1", {"id": "c.z", "als: capaciteit_kwh": "< 0"}),
         "'capaciteit_kwh'"),
    Zaad("type zonder conclusie", logica.TYPE_ZONDER_CONCLUSIE, "Aanvraagtypen",
         add_like("thuisbatterij", {"id": "zonnepark", "naam": "Zonnepark"}),
         ook=(logica.GEVAL_ZONDER_REGEL, samenhang.ZONDER_RIJ, samenhang.TYPE_ZONDER_CASUS)),
    Zaad("fase zonder rol", logica.FASE_ZONDER_ROL, "Fasen",
         add_like("fase.bedrijvenbatterij.1",
                  {"id": "fase.z", "fase": "beheer", "volgorde": "9", "naam": "Beheer"})),
    Zaad("vraag ongebruikt", logica.VRAAG_ONGEBRUIKT, "Vragen",
         add({"id": "kleur", "sectie": "Oplossing", "vraag": "Welke kleur?", "soort": "tekst"})),
    Zaad("waarden gelijk", logica.WAARDE_ONGEBRUIKT, "Vragen", add_values,
         "'gehuurd' en 'geleend'"),
    Zaad("buiten formulier", logica.RIJ_BUITEN_FORMULIER, "Rollen",
         add_like("r.thuisbatterij.5", {"id": "r.z", "als: hub_onderdeel": "batterij"}),
         "'hub_onderdeel'"),
    Zaad("Excel-tabel te klein", kader.TABEL_TE_KLEIN, "Begrippen", shrink_tabel),
    Zaad("gat", logica.GEVAL_ZONDER_REGEL, "Beslisregels", delete_rule("tijdlijn.open"),
         "past geen enkele rij bij dit geval: er is niets ingevuld"),
)  # fmt: skip
"""One of each kind; together in one copy each must be named as well."""
