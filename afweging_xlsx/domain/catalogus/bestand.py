"""Bevindingen about files at the door: not a workbook, damaged, hostile (codes BESTAND-nn)."""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

# --- the file as a whole (reading/bestand/pakket.py) ---

LEEG_BESTAND = Bevindingsoort(
    "BESTAND-01",
    Ernst.FOUT,
    "Leeg bestand",
    "dit bestand is leeg: er staat niets in.",
    "Sla het bestand opnieuw op, of kopieer het opnieuw.",
)
GEEN_OFFICE = Bevindingsoort(
    "BESTAND-02",
    Ernst.FOUT,
    "Geen Excel- of Word-bestand",
    "dit is geen Excel- of Word-bestand, wat de naam ook zegt.",
    "Kies een ander bestand. Of open dit in Excel of Word en sla het op als .xlsx of .docx.",
)
WACHTWOORD = Bevindingsoort(
    "BESTAND-03",
    Ernst.FOUT,
    "Bestand met wachtwoord",
    "dit bestand is versleuteld, met een wachtwoord of een vertrouwelijkheidslabel.",
    "Haal de beveiliging weg (Bestand > Info) en sla het bestand opnieuw op.",
)
OUD_FORMAAT = Bevindingsoort(
    "BESTAND-04",
    Ernst.FOUT,
    "Oud formaat",
    "dit bestand heeft een oud formaat, zoals .xls of .doc.",
    "Open het bestand in Excel of Word en sla het op als .xlsx of .docx.",
)
BESCHADIGD = Bevindingsoort(
    "BESTAND-05",
    Ernst.FOUT,
    "Beschadigd bestand",
    "dit bestand is beschadigd of niet helemaal aangekomen.",
    "Haal het bestand opnieuw op. Of open het in Excel of Word en sla het opnieuw op.",
)
TE_VEEL_DELEN = Bevindingsoort(
    "BESTAND-06",
    Ernst.FOUT,
    "Te veel onderdelen",
    "dit bestand bestaat uit te veel onderdelen. Het mogen er hoogstens {grens} zijn.",
    "Begin met een nieuw bestand en neem alleen de inhoud over.",
    voorbeeld={"grens": 2000},
)
TE_GROOT_UITGEPAKT = Bevindingsoort(
    "BESTAND-07",
    Ernst.FOUT,
    "Uitgepakt te groot",
    "dit bestand is uitgepakt te groot. Het mag hoogstens {grens} MB zijn.",
    "Haal afbeeldingen en lege rijen met opmaak weg, of begin met een nieuw bestand.",
    voorbeeld={"grens": 100},
)
VERDACHT_INGEPAKT = Bevindingsoort(
    "BESTAND-08",
    Ernst.FOUT,
    "Verdacht sterk ingepakt",
    "het onderdeel '{deel}' is zo sterk ingepakt dat het bestand niet te vertrouwen is.",
    "Haal lege rijen met opmaak weg. Of vraag de afzender om een nieuw bestand.",
    voorbeeld={"deel": "xl/worksheets/sheet1.xml"},
)
VREEMDE_NAAM = Bevindingsoort(
    "BESTAND-09",
    Ernst.FOUT,
    "Onderdeel met een vreemde of dubbele naam",
    "het onderdeel '{deel}' heeft een naam die niet mag of die dubbel voorkomt.",
    "Open het bestand in Excel of Word en sla het opnieuw op.",
    voorbeeld={"deel": "../xl/workbook.xml"},
)

# --- what is in its parts (reading/bestand/deur.py) ---

DTD = Bevindingsoort(
    "BESTAND-10",
    Ernst.FOUT,
    "Verborgen definities",
    "in het onderdeel '{deel}' staan verborgen definities (DTD). Die horen hier niet.",
    "Open het bestand in Excel of Word en sla het opnieuw op.",
    voorbeeld={"deel": "xl/sharedStrings.xml"},
)
NIET_UTF8 = Bevindingsoort(
    "BESTAND-11",
    Ernst.FOUT,
    "Andere tekencodering",
    "het onderdeel '{deel}' heeft een andere tekencodering dan UTF-8.",
    "Open het bestand in Excel of Word en sla het opnieuw op.",
    voorbeeld={"deel": "xl/workbook.xml"},
)
MACROS = Bevindingsoort(
    "BESTAND-12",
    Ernst.FOUT,
    "Macro's",
    "in dit bestand zitten macro's. Daarom gaat het niet open.",
    "Sla het bestand op zonder macro's: als .xlsx of .docx.",
)
INGESLOTEN = Bevindingsoort(
    "BESTAND-13",
    Ernst.FOUT,
    "Ingesloten bestand of besturingselement",
    "in dit bestand zit een ander bestand of een ActiveX-element.",
    "Haal het ingesloten object weg en sla het bestand opnieuw op.",
)
KOPPELING = Bevindingsoort(
    "BESTAND-14",
    Ernst.FOUT,
    "Koppeling naar een ander bestand",
    "dit bestand haalt iets uit een ander bestand of van internet.",
    "Verbreek de koppelingen. In Excel: Gegevens > Koppelingen bewerken. "
    "In Word: Bestand > Info, en Ontwikkelaars > Documentsjabloon.",
)
GEGEVENSVERBINDING = Bevindingsoort(
    "BESTAND-15",
    Ernst.FOUT,
    "Gegevensverbinding",
    "dit bestand heeft een verbinding met andere gegevens (een query).",
    "Verwijder de verbinding. In Excel: Gegevens > Query's en verbindingen. "
    "In Word: Verzendlijsten > Afdruk samenvoegen starten > Normaal Word-document.",
)
STRICT = Bevindingsoort(
    "BESTAND-16",
    Ernst.FOUT,
    "Word-document als 'Strict Open XML'",
    "dit Word-document is opgeslagen als 'Strict Open XML'. Dat formaat kan afweging niet lezen.",
    "Sla het in Word op als gewoon Word-document (.docx).",
)
ANDER_FORMAAT = Bevindingsoort(
    "BESTAND-17",
    Ernst.FOUT,
    "Ander formaat",
    "dit bestand heeft het formaat {formaat}.",
    "Sla het op als Excel-werkmap (.xlsx) of Word-document (.docx).",
    voorbeeld={"formaat": "OpenDocument (zoals .ods of .odt)"},
)
GEEN_WERKBOEK = Bevindingsoort(
    "BESTAND-18",
    Ernst.FOUT,
    "Word in plaats van Excel",
    "dit is een Word-document. Hier hoort een Excel-werkmap.",
    "Kies de Excel-werkmap (.xlsx).",
)

# --- sheets and tables, of an intake and of a kader (reading/cellen/) ---

TE_VEEL_RIJEN = Bevindingsoort(
    "BESTAND-20",
    Ernst.FOUT,
    "Te veel rijen",
    "onder rij {grens} staat nog inhoud. Zo ver leest afweging niet.",
    "Haal de inhoud onder rij {grens} weg, of zet die hoger.",
    voorbeeld={"grens": 5000},
)
TE_VEEL_KOLOMMEN = Bevindingsoort(
    "BESTAND-21",
    Ernst.FOUT,
    "Te veel kolommen",
    "rechts van kolom {grens} staat nog inhoud. Zo ver leest afweging niet.",
    "Haal de inhoud rechts van kolom {grens} weg, of zet die verder naar links.",
    voorbeeld={"grens": "GR"},
)
KOP_ONTBREEKT = Bevindingsoort(
    "BESTAND-22",
    Ernst.FOUT,
    "Kopregel ontbreekt",
    "er is geen rij met de koppen {koppen}.",
    "Zet die koppen terug, naast elkaar in één rij boven de tabel.",
    voorbeeld={"koppen": "'id', 'vraag', 'antwoord'"},
)
KOLOM_ONTBREEKT = Bevindingsoort(
    "BESTAND-23",
    Ernst.FOUT,
    "Kolom ontbreekt",
    "de kolom '{kolom}' ontbreekt.{bedoeld}",
    "Zet de kop '{kolom}' terug in de kopregel.",
    voorbeeld={"kolom": "antwoord", "bedoeld": " Bedoelt u die met 'antwoorden'?"},
)
KOLOM_BEDOELD = Bevindingsoort(
    "BESTAND-24",
    Ernst.WAARSCHUWING,
    "Kolom lijkt op een andere",
    "de kolom '{kop}' is niet gelezen. Bedoelt u '{kolom}'?",
    "Verbeter de kop. Bedoelt u iets anders? Geef de kolom dan een naam die er minder op lijkt.",
    voorbeeld={"kop": "toelichtng", "kolom": "toelichting"},
)
KOLOM_DUBBEL = Bevindingsoort(
    "BESTAND-25",
    Ernst.FOUT,
    "Kolom dubbel",
    "de kop '{kolom}' staat ook in cel {andere}.",
    "Laat elke kop maar één keer voorkomen.",
    voorbeeld={"kolom": "antwoord", "andere": "C6"},
)
KOP_HERHAALD = Bevindingsoort(
    "BESTAND-26",
    Ernst.FOUT,
    "Kopregel dubbel",
    "hier staat de kopregel nog een keer.",
    "Haal deze rij weg, zodat er één tabel overblijft.",
)
CEL_FOUTWAARDE = Bevindingsoort(
    "BESTAND-27",
    Ernst.FOUT,
    "Foutwaarde in een cel",
    "hier staat de foutwaarde {waarde}.",
    "Typ de goede inhoud in deze cel, in plaats van een formule.",
    voorbeeld={"waarde": "#N/A"},
)
CEL_ONGEREKEND = Bevindingsoort(
    "BESTAND-28",
    Ernst.FOUT,
    "Formule zonder uitkomst",
    "hier staat een formule zonder opgeslagen uitkomst.",
    "Typ de inhoud zelf in. Of open het bestand in Excel en sla het opnieuw op.",
)
