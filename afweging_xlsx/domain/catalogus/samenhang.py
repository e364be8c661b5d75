"""Bevindingen about what hangs loose in the master: rows that nothing else refers to (controleer).

Each relation is told in both directions; a reference to what does not exist is KADER-08.
"""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

NERGENS_GENOEMD = Bevindingsoort(
    "KADER-60",
    Ernst.OPMERKING,
    "Staat los: nergens genoemd",
    "geen enkele {waar} noemt {wat} '{naam}'.",
    "Gebruik {wat} daar, of haal weg wat niet meer nodig is.",
    {"waar": "rij in het blad 'Aanvraagtypen'", "wat": "de oplossing", "naam": "wijkbatterij"},
)
TYPE_ZONDER_OPLOSSING = Bevindingsoort(
    "KADER-61",
    Ernst.WAARSCHUWING,
    "Aanvraagtype zonder oplossing",
    "het aanvraagtype '{type}' noemt geen oplossing. De nota toont dan geen overzichtstabel.",
    "Noem in de kolom 'oplossingen' een id uit het blad 'Oplossingen'.",
    {"type": "zonneveld"},
)
OPLOSSING_ZONDER_TABEL = Bevindingsoort(
    "KADER-62",
    Ernst.WAARSCHUWING,
    "Oplossing zonder overzichtstabel",
    "de oplossing '{oplossing}' heeft geen rijen in het blad 'Overzichtstabellen'. De nota kan er "
    "dan niets over zeggen.",
    "Voeg daar rijen toe voor deze oplossing.",
    {"oplossing": "wijkbatterij"},
)
CRITERIUM_ZONDER_TABEL = Bevindingsoort(
    "KADER-63",
    Ernst.OPMERKING,
    "Criterium zonder overzichtstabel",
    "het criterium '{criterium}' staat in geen enkele overzichtstabel.",
    "Voeg een rij toe in het blad 'Overzichtstabellen'. Of zeg in de kolom 'toelichting' waarom "
    "er geen rij is.",
    {"criterium": "geluid"},
)
ZONDER_RIJ = Bevindingsoort(
    "KADER-64",
    Ernst.OPMERKING,
    "Er hoort een rij bij die er niet is",
    "bij {wat} hoort nog geen rij in het blad '{blad}'. Bij andere staat die er wel.",
    "Voeg daar een rij toe.",
    {"wat": "het criterium 'geluid'", "blad": "Richtvragen"},
)
TABEL_ONVOLLEDIG = Bevindingsoort(
    "KADER-65",
    Ernst.OPMERKING,
    "Overzichtstabel mist een criterium",
    "de overzichtstabel van '{oplossing}' heeft geen rij voor {criteria}. Andere tabellen hebben "
    "die wel.",
    "Voeg in het blad 'Overzichtstabellen' een rij toe. Zegt het rapport er niets over? Schrijf "
    "dan 'niet in de bron'.",
    {"oplossing": "wijkbatterij", "criteria": "'geluid'"},
)
PRIORITEIT_ZONDER_REGEL = Bevindingsoort(
    "KADER-66",
    Ernst.WAARSCHUWING,
    "Prioriteitscriterium zonder beslisregel",
    "het criterium '{criterium}' heeft een prioriteit, maar geen beslisregel. Het oordeel is dan "
    "altijd onbekend.",
    "Voeg in het blad 'Beslisregels' een rij toe voor dit criterium.",
    {"criterium": "geluid"},
)
TYPE_ZONDER_CASUS = Bevindingsoort(
    "KADER-67",
    Ernst.OPMERKING,
    "Aanvraagtype zonder casus",
    "het aanvraagtype '{type}' heeft geen casus die is vastgesteld. Het kader zegt dat nergens.",
    "Voeg een casus toe. Heeft het rapport er geen? Schrijf dat dan in het blad 'Redactie'.",
    {"type": "zonneveld"},
)
NAAM_VERDWENEN = Bevindingsoort(
    "KADER-68",
    Ernst.OPMERKING,
    "Een tekst noemt iets wat er niet is",
    "in de kolom '{kolom}' staat '{waarde}'. Dat staat niet in dit kader.{bedoeld}",
    "Verbeter de naam, zet de rij terug of haal de naam weg.",
    {
        "kolom": "bron",
        "waarde": "Overzichtstabel wijkbaterij / Ruimte",
        "bedoeld": " Bedoelt u 'Overzichtstabel wijkbatterij / Ruimte'?",
    },
)
INSTELLING_ONBEKEND = Bevindingsoort(
    "KADER-92",
    Ernst.WAARSCHUWING,
    "Instelling die het programma niet kent",
    "het programma kent de instelling '{instelling}' niet. Ze doet niets.{bedoeld}",
    "Verbeter het id, of haal de rij weg.",
    {
        "instelling": "stand_overzichtstabellen",
        "bedoeld": " Bedoelt u 'stand_overzichtstabel'?",
    },
)
BRON_ANDERE_TABEL = Bevindingsoort(
    "KADER-69",
    Ernst.WAARSCHUWING,
    "De bron noemt een andere overzichtstabel",
    "deze rij hoort bij de oplossing '{oplossing}'. De bron is '{bron}'.",
    "Verbeter de oplossing of de bron. De nota noemt allebei.",
    {"oplossing": "wijkbatterij", "bron": "Overzichtstabel dakbatterij / Ruimte"},
)
