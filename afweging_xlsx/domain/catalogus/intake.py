"""Bevindingen about intakes: shape and answers (codes INTAKE-nn)."""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

# --- the shape of the form (reading) ---

GEEN_INTAKE = Bevindingsoort(
    "INTAKE-01",
    Ernst.FOUT,
    "Geen intakeformulier",
    "in dit bestand staat geen intakeformulier: een blad met de koppen id, vraag en antwoord.",
    "Gebruik het formulier van 'afweging sjabloon'.",
)
MEER_INTAKEBLADEN = Bevindingsoort(
    "INTAKE-02",
    Ernst.FOUT,
    "Meer dan één intakeformulier",
    "in dit bestand staan meer intakeformulieren: de bladen {bladen}.",
    "Laat één formulier over. Sla de andere op in een eigen bestand.",
    voorbeeld={"bladen": "'Loods', 'Kantoor'"},
)
BLAD_NIET_GELEZEN = Bevindingsoort(
    "INTAKE-03",
    Ernst.WAARSCHUWING,
    "Tweede blad niet gelezen",
    "dit blad is niet gelezen. Alleen het blad '{gelezen}' telt.",
    "Staat hier ook een aanvraag? Sla dit blad dan op in een eigen bestand.",
    voorbeeld={"gelezen": "Intake"},
)
VRAAG_DUBBEL = Bevindingsoort(
    "INTAKE-04",
    Ernst.FOUT,
    "Vraag dubbel",
    "de vraag '{vraag}' staat ook in cel {andere}.",
    "Laat de rij met het goede antwoord staan en haal de andere weg.",
    voorbeeld={"vraag": "capaciteit_kwh", "andere": "A25"},
)
ANTWOORD_ZONDER_ID = Bevindingsoort(
    "INTAKE-05",
    Ernst.FOUT,
    "Antwoord zonder id",
    "hier staat '{waarde}', maar deze rij heeft geen id. Het antwoord hoort dus bij geen vraag.",
    "Zet het id terug zoals in het lege formulier, of haal het antwoord weg.",
    voorbeeld={"waarde": "20 kWh"},
)
ALLEEN_VORM = Bevindingsoort(
    "INTAKE-06",
    Ernst.WAARSCHUWING,
    "Antwoorden nog niet nagegaan",
    "de antwoorden in dit bestand zijn nog niet nagegaan. Het kader is niet te gebruiken.",
    "Verbeter het kader, of kies een ander met --kader. Controleer daarna nog een keer.",
)

# --- the answers themselves, understood with the kader (evaluation) ---

ONBEKENDE_VRAAG = Bevindingsoort(
    "INTAKE-20",
    Ernst.FOUT,
    "Onbekende vraag",
    "de vraag '{vraag}' staat niet in het kader.{bedoeld}",
    "Zet het id van de vraag terug zoals in het lege formulier, of haal de rij weg.",
    voorbeeld={"vraag": "capaciteit_kw", "bedoeld": " Bedoelt u 'capaciteit_kwh'?"},
)
VERPLICHTE_VRAAG_WEG = Bevindingsoort(
    "INTAKE-21",
    Ernst.FOUT,
    "Verplichte vraag ontbreekt in het formulier",
    "in het formulier ontbreken verplichte vragen: {vragen}.",
    "Gebruik een nieuw formulier. 'afweging sjabloon --overnemen OUD.xlsx -o NIEUW.xlsx' zet uw"
    " antwoorden erin.",
    voorbeeld={"vragen": "'kenmerk', 'aanvraagtype'"},
)
VRAAG_WEG = Bevindingsoort(
    "INTAKE-22",
    Ernst.WAARSCHUWING,
    "Vraag ontbreekt in het formulier",
    "in het formulier ontbreken vragen: {vragen}. Ze tellen als niet beantwoord.",
    "Wilt u ze beantwoorden? 'afweging sjabloon --overnemen OUD.xlsx -o NIEUW.xlsx' zet uw"
    " antwoorden in een nieuw formulier.",
    voorbeeld={"vragen": "'inzet', 'netvlak'"},
)
VERPLICHT_LEEG = Bevindingsoort(
    "INTAKE-23",
    Ernst.FOUT,
    "Verplicht antwoord ontbreekt",
    "het antwoord op '{vraag}' ontbreekt.",
    "Vul deze vraag in. Het antwoord is verplicht.",
    voorbeeld={"vraag": "Kenmerk"},
)
BUITEN_LIJST = Bevindingsoort(
    "INTAKE-24",
    Ernst.FOUT,
    "Antwoord staat niet in de lijst",
    "bij '{vraag}' staat '{waarde}'. Dat staat niet in de lijst.{bedoeld}",
    "Kies uit: {keuzes}.",
    voorbeeld={
        "vraag": "Welke aansluiting heeft de aanvrager?",
        "waarde": "groot verbruik",
        "keuzes": "'grootverbruik', 'kleinverbruik'",
        "bedoeld": " Bedoelt u 'grootverbruik'?",
    },
)
GEEN_GETAL = Bevindingsoort(
    "INTAKE-25",
    Ernst.FOUT,
    "Geen getal",
    "bij '{vraag}' staat '{waarde}'. Dat is niet als getal te lezen.",
    "Vul één getal in, bijvoorbeeld {voorbeeld}. Weet u het niet? Laat het antwoord dan leeg.",
    voorbeeld={"vraag": "Opslagcapaciteit", "waarde": "een flinke accu", "voorbeeld": "20 kWh"},
)
ANDERE_EENHEID = Bevindingsoort(
    "INTAKE-26",
    Ernst.FOUT,
    "Andere eenheid",
    "bij '{vraag}' staat '{waarde}'. Die eenheid past niet bij de vraag.",
    "Vul het getal in met de eenheid van de vraag: {eenheid}. Reken het zo nodig om.",
    voorbeeld={"vraag": "Opslagcapaciteit", "waarde": "20 kW", "eenheid": "kWh"},
)
OMGEREKEND = Bevindingsoort(
    "INTAKE-27",
    Ernst.OPMERKING,
    "Getal gelezen uit tekst",
    "bij '{vraag}' staat '{waarde}'. Dat is gelezen als {gelezen}.",
    "Controleer dit getal. Klopt het? Dan hoeft u niets te doen.",
    voorbeeld={"vraag": "Opslagcapaciteit", "waarde": "2 MWh", "gelezen": "2.000 kWh"},
)
GEEN_JAAR = Bevindingsoort(
    "INTAKE-28",
    Ernst.FOUT,
    "Geen jaartal",
    "bij '{vraag}' staat '{waarde}'. "
    "Dat is niet te lezen als jaartal tussen 2000 en 2200.{bedoeld}",
    "Vul een jaartal van vier cijfers in, bijvoorbeeld 2032.",
    voorbeeld={
        "vraag": "Tot en met welk jaar duurt de netcongestie naar verwachting?",
        "waarde": "32",
        "bedoeld": "",
    },
)
NIET_BOVEN_NUL = Bevindingsoort(
    "INTAKE-29",
    Ernst.FOUT,
    "Getal moet groter zijn dan nul",
    "bij '{vraag}' staat '{waarde}'. Dat is niet groter dan nul.",
    "Vul een getal boven nul in, bijvoorbeeld {voorbeeld}. Weet u het niet? Laat het leeg.",
    voorbeeld={"vraag": "Vermogen", "waarde": "0", "voorbeeld": "20 kW"},
)
GEEN_DATUM = Bevindingsoort(
    "INTAKE-30",
    Ernst.FOUT,
    "Geen datum",
    "bij '{vraag}' staat '{waarde}'. Dat is niet te lezen als datum tussen 2000 en 2200.{bedoeld}",
    "Vul een datum in, bijvoorbeeld 3 maart 2026 of 3-3-2026.",
    voorbeeld={"vraag": "Datum van de aanvraag", "waarde": "31-2-2026", "bedoeld": ""},
)
ALLEEN_TOELICHTING = Bevindingsoort(
    "INTAKE-33",
    Ernst.WAARSCHUWING,
    "Toelichting zonder antwoord",
    "bij '{vraag}' staat een toelichting, maar geen antwoord. De vraag telt als niet beantwoord.",
    "Staat het antwoord in de verkeerde kolom? Zet het in de kolom 'antwoord'.",
    voorbeeld={"vraag": "Vermogen"},
)
TEKST_ERNAAST = Bevindingsoort(
    "INTAKE-42",
    Ernst.WAARSCHUWING,
    "Tekst naast een leeg antwoord",
    "hier staat '{waarde}', naast een leeg antwoord. Wat hier staat, telt niet mee.",
    "Is dit het antwoord? Zet het in de kolom 'antwoord'.",
    voorbeeld={"waarde": "500 kWh"},
)
FASE_ANDER_TYPE = Bevindingsoort(
    "INTAKE-31",
    Ernst.WAARSCHUWING,
    "Fase van een ander type",
    "de fase '{waarde}' hoort niet bij dit type aanvraag. "
    "De nota kiest daarom geen rol bij de fase.",
    "Kies een fase van dit type: {fasen}.",
    voorbeeld={"waarde": "realisatie", "fasen": "'Oriëntatie', 'Implementatie', 'weet niet'"},
)
NIET_VAN_TOEPASSING = Bevindingsoort(
    "INTAKE-32",
    Ernst.OPMERKING,
    "Antwoord op een vraag die niet van toepassing is",
    "het antwoord op '{vraag}' is niet nodig bij dit type en deze antwoorden. Het telt wel mee.",
    "Controleer het type en de antwoorden. Klopt het? Dan hoeft u niets te doen.",
    voorbeeld={"vraag": "Beschikbare ruimte voor de batterij"},
)

# --- how an answer was read, when it was typed in another way (evaluation) ---

GELEZEN_ALS = Bevindingsoort(
    "INTAKE-34",
    Ernst.OPMERKING,
    "Antwoord anders getypt",
    "bij '{vraag}' staat '{waarde}'. Dat is gelezen als '{gelezen}'.",
    "Controleer dit antwoord. Klopt het? Dan hoeft u niets te doen.",
    voorbeeld={"vraag": "Is het een pilot met nieuwe inzichten?", "waarde": "j", "gelezen": "ja"},
)
DATUM_GELEZEN = Bevindingsoort(
    "INTAKE-35",
    Ernst.OPMERKING,
    "Datum gelezen uit tekst of getal",
    "bij '{vraag}' staat '{waarde}'. Dat is gelezen als de datum {gelezen}.",
    "Controleer deze datum. Klopt hij? Dan hoeft u niets te doen.",
    voorbeeld={"vraag": "Datum van de aanvraag", "waarde": "4-3-2026", "gelezen": "4 maart 2026"},
)
GETAL_TWEEDUIDIG = Bevindingsoort(
    "INTAKE-36",
    Ernst.FOUT,
    "Getal op twee manieren te lezen",
    "bij '{vraag}' staat '{waarde}'. Dat kan {groot} zijn, maar ook {klein}.",
    "Typ {typ_groot} of {typ_klein}.",
    voorbeeld={
        "vraag": "Opslagcapaciteit",
        "waarde": "1.234 kWh",
        "groot": "1234 kWh",
        "klein": "1,234 kWh",
        "typ_groot": "1234 kWh",
        "typ_klein": "1,2340 kWh",
    },
)
DATUM_ONVOLLEDIG = Bevindingsoort(
    "INTAKE-37",
    Ernst.FOUT,
    "Datum niet compleet",
    "bij '{vraag}' staat '{waarde}'. Dat is geen hele datum.{bedoeld}",
    "Typ de dag, de maand en het jaar, bijvoorbeeld 3-3-2026. Gebruik voor het jaar vier cijfers.",
    voorbeeld={
        "vraag": "Datum van de aanvraag",
        "waarde": "3-3-26",
        "bedoeld": " Bedoelt u 3 maart 2026?",
    },
)
KEUZE_MET_UITLEG = Bevindingsoort(
    "INTAKE-38",
    Ernst.FOUT,
    "Uitleg in plaats van een keuze",
    "bij '{vraag}' staat '{waarde}'. Dat is geen antwoord uit de lijst.{bedoeld}",
    "Kies uit: {keuzes}. Zet uw uitleg in de kolom 'toelichting'.",
    voorbeeld={
        "vraag": "Zijn er al alternatieven verkend?",
        "waarde": "ja, met de buren",
        "keuzes": "'ja', 'nee', 'weet niet'",
        "bedoeld": " Bedoelt u 'ja'?",
    },
)
DATUM_BIJ_GETAL = Bevindingsoort(
    "INTAKE-39",
    Ernst.FOUT,
    "Datum in plaats van een getal",
    "bij '{vraag}' staat de datum {waarde}. Hier hoort een getal.",
    "Typ het getal met een ' ervoor, bijvoorbeeld '{voorbeeld}. Dan maakt Excel er geen datum van.",
    voorbeeld={"vraag": "Opslagcapaciteit", "waarde": "12-05-2026", "voorbeeld": "20 kWh"},
)
DATUM_BIJ_TEKST = Bevindingsoort(
    "INTAKE-41",
    Ernst.WAARSCHUWING,
    "Datum in plaats van tekst",
    "bij '{vraag}' staat een datum. Die is gelezen als de tekst '{gelezen}'.",
    "Klopt dat niet? Typ uw tekst met een ' ervoor. Dan maakt Excel er geen datum van.",
    voorbeeld={"vraag": "Kenmerk", "gelezen": "03-03-2026"},
)
