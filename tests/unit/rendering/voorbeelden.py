"""An Advies and changed copies of the note template, for the tests of rendering."""

import io
import zipfile
from functools import cache
from pathlib import Path

from afweging_xlsx.domain.advies import (
    Advies,
    Antwoordregel,
    Bronregel,
    Casusblok,
    Kenmerkregel,
    Puntregel,
    Rolregel,
    Subcriteriumregel,
    Tabeldeel,
    Toetsregel,
)
from afweging_xlsx.domain.bevinding import Bevinding, Bevindingsoort
from afweging_xlsx.domain.plaats import Plaats
from afweging_xlsx.rendering.sjabloon.keuring import Notasjabloon, verify_sjabloon

BESTAND = Path(__file__).resolve().parents[3] / "templates" / "adviesnota.docx"
DOCUMENT = "word/document.xml"
EINDE = "<w:sectPr>"
NAAM = "nota.docx"
SLOT = "onder de kop 'Over deze nota'"
"""Where a paragraph stands that is added at the end of the template."""

ADVIES = Advies(
    titel="Advies over de aanvraag Z/26/1",
    kenmerk="Z/26/1",
    datum="2026-03-03",
    organisatie="Gemeente Amsterdam",
    uitkomst="De aanvraag kan als wenselijk worden aangemerkt.",
    kop=(Kenmerkregel("Aanvrager", "Bewoner Sporenburg"), Kenmerkregel("Fase", "Oriëntatie")),
    gevraagd=("Gevraagd: informatie.", "Een bewoner wil een batterij van 10 kWh."),
    advies=("Aan criterium 1 en 2 is voldaan.", "Dit is het minimum."),
    belemmeringen=("De kwaliteit van de gebruikte batterij is niet zeker.",),
    mogelijkheden=("Kijk eerst naar een alternatief.",),
    status="Dit is een advies, geen besluit.",
    conclusies=("Een thuisbatterij lost nu geen netcongestie op.",),
    toetsing=(
        Toetsregel("1", "Knelpunten", "Ja, voldaan", "ja", "Antwoorden", "Er is file.", "x: ja"),
        Toetsregel("2", "Minder file", "Nee, niet voldaan", "nee", "Tabel", "Geen effect.", ""),
        Toetsregel("3", "Waarde", "Nog onbekend", "onbekend", "Antwoorden", "Nog open.", ""),
    ),
    toetsing_uitleg=("De regel is: criterium 1 en 2, of criterium 3.",),
    open_punten=("Criterium 3 is nog onbekend.",),
    omslag_uitleg="Deze antwoorden veranderen elk het advies:",
    omslag=("Bevestigt de netbeheerder dit, dan verandert de uitkomst.",),
    spanningen=("De batterij is rendabel. Het rapport zegt van niet. Leg dit uit.",),
    sommen=("Ruimte: 2 MWh x 30 m2/MWh = 60 m2; beschikbaar 50 m2: te klein.",),
    rollen=(
        Rolregel("Adviseren", "Oriëntatie", "De gemeente geeft uitleg."),
        Rolregel("Volgen", "", "Altijd."),
    ),
    rollen_uitleg="De aanvraag is in de fase: oriëntatie.",
    subcriteria=(
        Subcriteriumregel(
            "Eisen",
            "Veiligheid",
            (Tabeldeel("Buurtbatterij", ("Meld de batterij aan.",)), Tabeldeel("", ())),
            ("Gemeld: nee.",),
        ),
        Subcriteriumregel("Haalbaarheid", "Financieel", (), ()),
    ),
    niet_in_bron=("Niet in de bron: Duurzaamheid.",),
    plichten=(Puntregel("Plicht", "Meld de batterij aan.", "Doe dat nu.", "Aanvrager"),),
    aandacht=(Puntregel("Aandachtspunt", "Denk aan de brandweer.", "Bel vroeg.", "Behandelaar"),),
    casussen=(
        Casusblok(
            "FlexCity",
            "Deze casus hoort bij hetzelfde type.",
            ("Bewoners deelden hun batterijen.",),
            ("Begin klein.",),
            (Kenmerkregel("Initiatief", "Een energiebedrijf."),),
        ),
    ),
    casus_uitleg="Er is één casus.",
    antwoorden_uitleg="Deze antwoorden staan in 'a.xlsx'.",
    antwoorden=(Antwoordregel("Capaciteit", "10 kWh", "Geschat.", "Intake!C12"),),
    niet_beantwoord=("Gebruiksprofiel",),
    bronregels=(Bronregel("Oordeel", "b.1", "effect: ja (C24)", "3.1 Conclusie"),),
    versies=(Kenmerkregel("Kader, sha256", "9f86d081" * 8),),
    bronnen=("CE Delft (2024)",),
    meldingen=("Blad 'Intake', cel C14: let op.",),
    colofon=("De inhoud is ontleend aan CE Delft.",),
)  # fmt: skip
"""Every field filled, and in the lists inside lists one that is empty."""

LEEG = Advies(
    titel="Advies", kenmerk="Z/26/2", datum="", organisatie="", uitkomst="Nog niet te bepalen.",
    kop=(), gevraagd=(), advies=(), belemmeringen=(), mogelijkheden=(), status="Geen besluit.",
    conclusies=(), toetsing=(), toetsing_uitleg=(), open_punten=(), omslag_uitleg="", omslag=(),
    spanningen=(), sommen=(), rollen=(),
    rollen_uitleg="", subcriteria=(), niet_in_bron=(), plichten=(), aandacht=(), casussen=(),
    casus_uitleg="", antwoorden_uitleg="", antwoorden=(), niet_beantwoord=(), bronregels=(),
    versies=(), bronnen=(), meldingen=(), colofon=(),
)  # fmt: skip


def change_pakket(deel: str, oud: str, nieuw: str, bron: bytes | None = None) -> bytes:
    """The template with this text in one part replaced; the text must be there."""
    doel = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(bron or BESTAND.read_bytes())) as van,
        zipfile.ZipFile(doel, "w") as naar,
    ):
        for naam in van.namelist():
            inhoud = van.read(naam).decode()
            assert naam != deel or oud in inhoud
            naar.writestr(naam, inhoud.replace(oud, nieuw) if naam == deel else inhoud)
    return doel.getvalue()


def change_sjabloon(oud: str, nieuw: str) -> bytes:
    """The template with this text of its main document replaced."""
    return change_pakket(DOCUMENT, oud, nieuw)


def add_alineas(*teksten: str) -> bytes:
    """The template with these paragraphs at its end."""
    alineas = "".join(f"<w:p><w:r><w:t>{tekst}</w:t></w:r></w:p>" for tekst in teksten)
    return change_sjabloon(EINDE, alineas + EINDE)


@cache
def prepare_sjabloon() -> Notasjabloon:
    """The template that ships, ready for use."""
    sjabloon = verify_sjabloon(str(BESTAND), BESTAND.read_bytes()).waarde
    assert sjabloon is not None
    return sjabloon


def find_bevindingen(inhoud: bytes) -> tuple[Bevinding, ...]:
    """What is found in a template."""
    return verify_sjabloon(NAAM, inhoud).bevindingen


def expect(soort: Bevindingsoort, **velden: str) -> Bevinding:
    """The bevinding of this kind about the whole file."""
    return soort.at(Plaats(NAAM), **velden)
