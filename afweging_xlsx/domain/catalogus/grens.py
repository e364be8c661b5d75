"""Bevindingen about what is too much for one file, or put together strangely (BESTAND-29 and on).

An officer meets these when a form was built on an old workbook full of leftovers; a hostile file
meets them always.
"""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

VREEMD_OPGEBOUWD = Bevindingsoort(
    "BESTAND-29",
    Ernst.FOUT,
    "Vreemd opgebouwd bestand",
    "dit bestand is vreemd opgebouwd of beschadigd. Daarom gaat het niet open.",
    "Open het bestand in Excel of Word en sla het opnieuw op. Of vraag de afzender om een nieuw.",
)
TE_VEEL_WERK = Bevindingsoort(
    "BESTAND-30",
    Ernst.FOUT,
    "Te veel cellen, stijlen of namen",
    "hier staat meer dan afweging kan lezen: te veel cellen, stijlen, namen of alinea's.",
    "Begin met een nieuw bestand en neem alleen de inhoud over.",
)
TE_LANG_STUK = Bevindingsoort(
    "BESTAND-31",
    Ernst.FOUT,
    "Te lang stuk tekst",
    "in het onderdeel '{deel}' staat een stuk tekst van meer dan {grens} tekens.",
    "Kort die tekst in. Of begin met een nieuw bestand en neem alleen de inhoud over.",
    voorbeeld={"deel": "xl/sharedStrings.xml", "grens": "1.000.000"},
)
TE_VEEL_TEKST = Bevindingsoort(
    "BESTAND-32",
    Ernst.FOUT,
    "Te veel tekst bij elkaar",
    "de cellen van dit bestand zijn samen langer dan {grens} tekens. Zo veel leest afweging niet.",
    "Haal de tekst weg die er niet in hoort, of begin met een nieuw bestand.",
    voorbeeld={"grens": "5.000.000"},
)
RIJEN_DOOR_ELKAAR = Bevindingsoort(
    "BESTAND-33",
    Ernst.FOUT,
    "Rijen of cellen dubbel of door elkaar",
    "bij rij {rij} staan rijen of cellen dubbel of door elkaar in het bestand.",
    "Open het bestand in Excel of LibreOffice, kijk of alles er staat en sla het opnieuw op.",
    voorbeeld={"rij": "12"},
)
TE_VEEL_BEVINDINGEN = Bevindingsoort(
    "BESTAND-34",
    Ernst.FOUT,
    "Meer bevindingen dan getoond",
    "er zijn nog {aantal} bevindingen. Alleen de eerste {grens} staan hier.",
    "Verbeter eerst wat hier staat en controleer het bestand daarna opnieuw.",
    voorbeeld={"aantal": "4.310", "grens": "1.000"},
)
SJABLOON_TE_GROOT = Bevindingsoort(
    "BESTAND-35",
    Ernst.FOUT,
    "Te veel herhaling in het sjabloon",
    "een nota uit dit sjabloon wordt te groot: er staan te veel codes in, of te veel 'for' in "
    "elkaar.",
    "Haal herhalingen weg. Vergelijk met het sjabloon dat bij het programma hoort.",
)
EIGEN_KNOPPEN = Bevindingsoort(
    "BESTAND-36",
    Ernst.FOUT,
    "Eigen knoppen of invoegtoepassing",
    "dit bestand brengt eigen knoppen of een invoegtoepassing mee.",
    "Begin met een nieuw bestand en neem alleen de inhoud over.",
)
ONDERTEKEND = Bevindingsoort(
    "BESTAND-37",
    Ernst.FOUT,
    "Digitaal ondertekend sjabloon",
    "dit sjabloon is digitaal ondertekend. Elke nota zou een ongeldige handtekening krijgen.",
    "Haal de handtekening weg (Bestand > Info) en sla het sjabloon opnieuw op.",
)
VELD_HAALT_OP = Bevindingsoort(
    "BESTAND-38",
    Ernst.FOUT,
    "Veld dat iets ophaalt of start",
    "in dit document staat een veld {veld}. Dat haalt iets op of start iets.",
    "Haal het veld weg. Alt+F9 laat in Word alle velden zien.",
    voorbeeld={"veld": "INCLUDETEXT"},
)
OVERGESLAGEN_VERWIJZING = Bevindingsoort(
    "BESTAND-39",
    Ernst.OPMERKING,
    "Overgeslagen: verwijzing naar buiten de map",
    "dit is een verwijzing naar een bestand buiten de map. Het is overgeslagen.",
    "Is dit een intake? Kopieer het bestand zelf dan naar deze map.",
)
