"""Bevindingen about a run: files out of reach or passed by, outputs (BESTAND-5n, UITVOER-5n)."""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

BESTAND_ONTBREEKT = Bevindingsoort(
    "BESTAND-50",
    Ernst.FOUT,
    "Bestand niet gevonden",
    "dit bestand bestaat niet.",
    "Controleer de naam en de map.",
)
BESTAND_IS_MAP = Bevindingsoort(
    "BESTAND-51",
    Ernst.FOUT,
    "Map in plaats van bestand",
    "dit is een map.",
    "Geef een bestand op, of gebruik 'afweging batch' voor alle intakes in een map.",
)
BESTAND_ONLEESBAAR = Bevindingsoort(
    "BESTAND-52",
    Ernst.FOUT,
    "Bestand kan niet worden geopend",
    "dit bestand gaat niet open: {reden}.",
    "Controleer of u het bestand mag lezen en of een ander programma het vasthoudt.",
    voorbeeld={"reden": "u mag het niet lezen, of een ander programma houdt het vast"},
)
BESTAND_TE_GROOT = Bevindingsoort(
    "BESTAND-53",
    Ernst.FOUT,
    "Bestand te groot",
    "dit bestand is {grootte} MB groot. Het mag hoogstens {grens} MB zijn.",
    "Haal afbeeldingen en lege rijen weg, of begin met een nieuw intakeformulier.",
    voorbeeld={"grootte": 48, "grens": 30},
)
NOTA_NIET_GESCHREVEN = Bevindingsoort(
    "UITVOER-50",
    Ernst.FOUT,
    "Nota niet geschreven",
    "de nota is niet opgeslagen. {reden}",
    "Maak de nota daarna opnieuw.",
    voorbeeld={
        "reden": "'output/Z-26-1.docx' is niet te schrijven. Sluit het bestand in Word of Excel. "
        "Controleer ook of u in deze map mag schrijven."
    },
)
REGISTER_NIET_GESCHREVEN = Bevindingsoort(
    "UITVOER-51",
    Ernst.FOUT,
    "Register niet geschreven",
    "het register is niet opgeslagen. {reden}",
    "Begin daarna opnieuw.",
    voorbeeld={
        "reden": "'output/register.xlsx' is niet te schrijven. Sluit het bestand in Word of Excel. "
        "Controleer ook of u in deze map mag schrijven."
    },
)
ONVERWACHTE_FOUT = Bevindingsoort(
    "UITVOER-52",
    Ernst.FOUT,
    "Onverwachte fout in het programma",
    "het programma liep bij dit bestand vast ({soort}).",
    "Meld dit aan de beheerder. Met --debug staat erbij waar het misging.",
    voorbeeld={"soort": "KeyError"},
)
KENMERK_DUBBEL = Bevindingsoort(
    "UITVOER-53",
    Ernst.FOUT,
    "Kenmerk dubbel",
    "het kenmerk '{kenmerk}' staat ook in {andere}.",
    "Geef elke aanvraag een eigen kenmerk. Of haal het bestand weg dat u niet nodig hebt.",
    voorbeeld={"kenmerk": "Z/26/1", "andere": "'weesp-noord.xlsx'"},
)
OVERGESLAGEN_TIJDELIJK = Bevindingsoort(
    "UITVOER-54",
    Ernst.OPMERKING,
    "Overgeslagen: tijdelijk of verborgen bestand",
    "dit is een tijdelijk of verborgen bestand. Het is overgeslagen.",
    "Is dit een intake? Sla die dan op onder een gewone naam.",
)
OVERGESLAGEN_ANDER_SOORT = Bevindingsoort(
    "UITVOER-55",
    Ernst.OPMERKING,
    "Overgeslagen: geen Excel-bestand",
    "dit is geen Excel-bestand (.xlsx). Het is overgeslagen.",
    "Is dit een intake? Sla die dan op als Excel-werkmap (.xlsx).",
)
OVERGESLAGEN_KADER = Bevindingsoort(
    "UITVOER-56",
    Ernst.OPMERKING,
    "Overgeslagen: masterbestand",
    "dit is een masterbestand met overzichtstabellen, geen intake. Het is overgeslagen.",
    "U hoeft niets te doen.",
)
OVERGESLAGEN_EIGEN_UITVOER = Bevindingsoort(
    "UITVOER-57",
    Ernst.OPMERKING,
    "Overgeslagen: eigen uitvoer",
    "afweging heeft dit bestand zelf gemaakt. Het is overgeslagen.",
    "Is dit een verbeterde kopie? Sla haar dan op onder een andere naam.",
)
OVERGESLAGEN_MAP = Bevindingsoort(
    "UITVOER-58",
    Ernst.OPMERKING,
    "Overgeslagen: submap",
    "dit is een submap. Afweging kijkt daar niet in.",
    "Staan er intakes in? Start 'afweging batch' dan ook voor deze map.",
)
GEEN_INTAKES = Bevindingsoort(
    "UITVOER-59",
    Ernst.WAARSCHUWING,
    "Geen intakes gevonden",
    "in deze map staat geen enkele intake.",
    "Zet ingevulde intakes (.xlsx) in de map, of kies een andere map.",
)
