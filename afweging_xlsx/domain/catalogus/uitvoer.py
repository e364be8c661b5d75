"""Bevindingen about the files that are written (codes UITVOER-nn)."""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

GENUMMERD = Bevindingsoort(
    "UITVOER-01",
    Ernst.OPMERKING,
    "Nieuwe versie naast een bestaand bestand",
    "'{naam}' bestaat al en is niet van deze aanvraag, of iemand heeft het gewijzigd. "
    "Het blijft zoals het is.",
    "De nieuwe versie heet '{nieuw}'. Vergelijk beide bestanden.",
    voorbeeld={"naam": "Z-26-1.docx", "nieuw": "Z-26-1-2.docx"},
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
