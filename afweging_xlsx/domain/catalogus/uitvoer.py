"""Bevindingen about the note template and the outputs (codes SJABLOON-nn, UITVOER-nn)."""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

# --- the note template (rendering) ---

GEEN_SJABLOON = Bevindingsoort(
    "SJABLOON-01",
    Ernst.FOUT,
    "Geen leesbaar Word-document",
    "dit bestand is niet als Word-document (.docx) te lezen.",
    "Open het bestand in Word en sla het op als 'Word-document (.docx)'.",
)
ONBEKENDE_PLAATSHOUDER = Bevindingsoort(
    "SJABLOON-02",
    Ernst.FOUT,
    "Onbekende plaatshouder",
    "bij '{alinea}' staat de plaatshouder '{naam}'. Die bestaat niet.{bedoeld}",
    "Verbeter de naam of haal de plaatshouder weg.",
)
PLAATSHOUDER_IS_LIJST = Bevindingsoort(
    "SJABLOON-03",
    Ernst.FOUT,
    "Lijst en tekst verwisseld",
    "bij '{alinea}' staat '{naam}' op een plaats waar {verwacht} hoort.",
    "Een lijst hoort in een regel met 'for', een tekst tussen dubbele accolades.",
)
CODE_ONLEESBAAR = Bevindingsoort(
    "SJABLOON-04",
    Ernst.FOUT,
    "Code niet te lezen",
    "bij '{alinea}' klopt de code niet: {reden}.",
    "Vergelijk de code met het sjabloon dat bij het programma hoort en herstel haar.",
)
VERBODEN_CODE = Bevindingsoort(
    "SJABLOON-05",
    Ernst.FOUT,
    "Code die niet mag",
    "bij '{alinea}' staat een code die niet mag: {wat}.",
    "Gebruik alleen plaatshouders, 'for' en 'if'.",
)
VERPLICHTE_PLAATSHOUDER_WEG = Bevindingsoort(
    "SJABLOON-06",
    Ernst.FOUT,
    "Verplichte plaatshouder ontbreekt",
    "de plaatshouder '{naam}' ontbreekt, of een voorwaarde laat hem soms weg.",
    "Zet de plaatshouder terug. Zonder deze inhoud is de nota niet volledig.",
)
PLAATSHOUDER_WEG = Bevindingsoort(
    "SJABLOON-07",
    Ernst.WAARSCHUWING,
    "Plaatshouder ontbreekt",
    "de plaatshouder '{naam}' ontbreekt, of een voorwaarde laat hem soms weg.",
    "Zet de plaatshouder terug als deze inhoud in de nota moet staan.",
)
PLAATSHOUDER_BUITEN_TEKST = Bevindingsoort(
    "SJABLOON-08",
    Ernst.FOUT,
    "Plaatshouder buiten de tekst",
    "de plaatshouder '{naam}' staat op een plaats die geen gewone tekst is.",
    "Zet de plaatshouder in de tekst. Een veld, figuur of eigenschap kan hem niet tonen.",
)
NOTA_ONGELDIG = Bevindingsoort(
    "SJABLOON-09",
    Ernst.FOUT,
    "Sjabloon geeft geen geldig Word-document",
    "een nota uit dit sjabloon is geen geldig Word-document: {reden}.",
    "Zet 'for' en 'endfor', en 'if' en 'endif', op hetzelfde niveau: "
    "allebei in de tekst, of allebei in dezelfde tabel of cel.",
)
SPOREN_VAN_BEWERKING = Bevindingsoort(
    "SJABLOON-10",
    Ernst.WAARSCHUWING,
    "Opmerkingen of wijzigingen in het sjabloon",
    "in dit sjabloon staan nog {wat}. Die komen in elke nota, met de naam van de schrijver.",
    "Verwerk ze in Word en sla het sjabloon opnieuw op.",
)
KOP_VERANTWOORDING_WEG = Bevindingsoort(
    "SJABLOON-11",
    Ernst.WAARSCHUWING,
    "Kop van de verantwoording ontbreekt",
    "dit sjabloon heeft geen kop met het woord 'Verantwoording'.",
    "Zet die kop boven de bijlage, in een kopstijl van Word.",
)

# --- the files that are written (storage) ---

GENUMMERD = Bevindingsoort(
    "UITVOER-01",
    Ernst.OPMERKING,
    "Nieuwe versie naast een bestaand bestand",
    "'{naam}' bestaat al en is niet van deze aanvraag, of iemand heeft het gewijzigd. "
    "Het blijft zoals het is.",
    "De nieuwe versie heet '{nieuw}'. Vergelijk beide bestanden.",
)

# --- the copy with the bevindingen in it (annotatie.py, writing/annotatie.py) ---

KOPIE_NIET_MOGELIJK = Bevindingsoort(
    "UITVOER-10",
    Ernst.OPMERKING,
    "Geen kopie met bevindingen mogelijk",
    "van dit bestand komt geen kopie met bevindingen: {reden}.",
    "Verbeter uw eigen bestand. De andere meldingen zeggen wat er mis is.",
    {"reden": "het gaat niet open"},
)
KOPIE_ONVOLLEDIG = Bevindingsoort(
    "UITVOER-11",
    Ernst.OPMERKING,
    "Kopie met bevindingen is niet volledig",
    "dit staat niet, of niet precies zo, in de kopie met bevindingen: {wat}. "
    "De antwoorden en teksten staan er wel in.",
    "Hebt u dit nodig? Verbeter dan uw eigen bestand, met de kopie ernaast.",
    {"wat": "vormen en tekstvakken, afbeeldingen"},
)
KOPIE_NIET_GESCHREVEN = Bevindingsoort(
    "UITVOER-12",
    Ernst.FOUT,
    "Kopie met bevindingen niet geschreven",
    "de kopie met bevindingen is niet opgeslagen. {reden}",
    "Geef de opdracht daarna opnieuw.",
    {"reden": "'output' is niet te maken: een bestand staat in de weg. Kies een andere map."},
)
BESTAND_VERANDERD = Bevindingsoort(
    "UITVOER-13",
    Ernst.OPMERKING,
    "Bestand veranderd tijdens het werk",
    "iemand heeft dit bestand opgeslagen terwijl het werd gecontroleerd. "
    "Daarom is er geen kopie met bevindingen.",
    "Geef de opdracht opnieuw.",
)
