"""Bevindingen of trying the master out: sums, controles, worked examples, other answers."""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

# --- what the program computes with (reading) ---

KENGETAL_EENHEID = Bevindingsoort(
    "KADER-40",
    Ernst.FOUT,
    "Kengetal met een eenheid die niet bij de som past",
    "bij de som '{som}' staat de eenheid '{eenheid}'. Het programma rekent daar in {verwacht}.",
    "Zet het getal in {verwacht} neer, of maak de kolom som leeg.",
    voorbeeld={"som": "drempel", "eenheid": "MWh", "verwacht": "kWh"},
)
KENGETAL_LEEG = Bevindingsoort(
    "KADER-41",
    Ernst.FOUT,
    "Kengetal voor een som, zonder getal",
    "het kengetal '{id}' hoort bij de som '{som}', maar heeft geen getal.",
    "Vul waarde_min of waarde_max in, of maak de kolom som leeg.",
    voorbeeld={"id": "drempel_onder_20kwh", "som": "drempel"},
)
ANTWOORDZIN_WAARDE = Bevindingsoort(
    "KADER-42",
    Ernst.WAARSCHUWING,
    "Antwoordzin bij een waarde die de vraag niet heeft",
    "de vraag '{vraag}' heeft geen antwoord '{waarde}'.{bedoeld}",
    "Kies een van deze waarden: {keuzes}.",
    voorbeeld={
        "vraag": "aansluiting",
        "waarde": "grootverbruiker",
        "bedoeld": " Bedoelt u 'grootverbruik'?",
        "keuzes": "'kleinverbruik', 'grootverbruik', 'nog_geen'",
    },
)

KENGETAL_GRENZEN = Bevindingsoort(
    "KADER-43",
    Ernst.FOUT,
    "Kengetal voor een som, met getallen die niet kunnen",
    "het kengetal '{id}' hoort bij de som '{som}', maar {reden}.",
    "Verbeter waarde_min en waarde_max.",
    voorbeeld={
        "id": "ruimte_buurtbatterij",
        "som": "ruimtebeslag",
        "reden": "waarde_min is groter dan waarde_max",
    },
)
KENGETAL_ZONDER_OPLOSSING = Bevindingsoort(
    "KADER-44",
    Ernst.WAARSCHUWING,
    "Kengetal voor een som, zonder oplossing",
    "het kengetal '{id}' hoort bij de som '{som}', maar bij geen oplossing. Geen som gebruikt het.",
    "Vul de kolom oplossing in, of maak de kolom som leeg.",
    voorbeeld={"id": "drempel_onder_20kwh", "som": "drempel"},
)
ANTWOORDZIN_ZONDER_LIJST = Bevindingsoort(
    "KADER-45",
    Ernst.WAARSCHUWING,
    "Antwoordzin bij een vraag zonder keuzelijst",
    "de vraag '{vraag}' heeft geen keuzelijst. Een antwoordzin past daar niet bij.",
    "Haal de rij weg, of kies een vraag met een keuzelijst.",
    voorbeeld={"vraag": "capaciteit_kwh"},
)
VRAAG_IS_FEIT = Bevindingsoort(
    "KADER-46",
    Ernst.FOUT,
    "Vraag met de naam van een afgeleid feit",
    "een vraag kan niet '{vraag}' heten. Zo heet al een feit dat het programma zelf afleidt.",
    "Geef de vraag een ander id.",
    voorbeeld={"vraag": "uitkomst"},
)

# --- the worked examples (controleer) ---

TOETSGEVAL_WIJKT_AF = Bevindingsoort(
    "KADER-70",
    Ernst.FOUT,
    "Een toetsgeval komt anders uit",
    "toetsgeval '{id}' verwacht bij '{naam}': {verwacht}. Er komt uit: {gevonden}.{regels}",
    "Verander de regel, of de verwachting als de nieuwe uitkomst goed is.",
    voorbeeld={
        "id": "t.01",
        "naam": "uitkomst",
        "verwacht": "niet_wenselijk",
        "gevonden": "kan_wenselijk",
        "regels": " Door de beslisregels 1: tijdlijn.structureel_met_effect, 2: netbelasting.open.",
    },
)
TOETSGEVAL_ANTWOORD = Bevindingsoort(
    "KADER-71",
    Ernst.FOUT,
    "Een toetsgeval met een antwoord dat niet te lezen is",
    "in toetsgeval '{id}' staat een antwoord dat niet kan: {reden}",
    "Schrijf het antwoord zoals in een intake.",
    voorbeeld={
        "id": "t.01",
        "reden": "bij 'Opslagcapaciteit' staat 'veel'. Dat is niet als getal te lezen.",
    },
)
TOETSGEVAL_ZONDER_TYPE = Bevindingsoort(
    "KADER-72",
    Ernst.FOUT,
    "Een toetsgeval zonder aanvraagtype",
    "toetsgeval '{id}' heeft geen aanvraagtype. Dan is er niets te wegen.",
    "Vul de kolom aanvraagtype in.",
    voorbeeld={"id": "t.01"},
)
VERWACHTING_ONBEKEND = Bevindingsoort(
    "KADER-73",
    Ernst.FOUT,
    "Een verwachting die het programma niet kent",
    "een toetsgeval kan '{naam}' niet verwachten.{bedoeld}",
    "Kies een van deze: {keuzes}.",
    voorbeeld={
        "naam": "uitkomsten",
        "bedoeld": " Bedoelt u 'uitkomst'?",
        "keuzes": "'uitkomst', 'criterium_1', 'conclusies', 'rollen'",
    },
)
VERWACHTING_ONBEKEND_ID = Bevindingsoort(
    "KADER-74",
    Ernst.FOUT,
    "Een toetsgeval verwacht een rij of waarde die er niet is",
    "toetsgeval '{id}' verwacht bij '{naam}': '{waarde}'. Dat bestaat niet.{bedoeld}",
    "Verbeter de naam, of haal hem weg.",
    voorbeeld={
        "id": "t.01",
        "naam": "uitkomst",
        "waarde": "kan_wenslijk",
        "bedoeld": " Bedoelt u 'kan_wenselijk'?",
    },
)
RIJ_ZONDER_TOETSGEVAL = Bevindingsoort(
    "KADER-75",
    Ernst.OPMERKING,
    "Geen toetsgeval raakt deze rij",
    "geen enkel toetsgeval komt bij de rij '{id}' uit.",
    "Voeg een rij toe aan het blad Toetsgevallen waarin deze rij geldt.",
    voorbeeld={"id": "tijdlijn.geen_effect"},
)

# --- what the evaluation finds about one request ---

ZOEKEN_BEGRENSD = Bevindingsoort(
    "KADER-91",
    Ernst.OPMERKING,
    "Te veel open vragen om alles te proberen",
    "er staan te veel vragen open om alle combinaties van antwoorden te proberen. "
    "{gezocht}Welke vragen samen de uitkomst beslissen, is daarom niet uitgezocht.",
    "Vul eerst een paar van de open vragen in en maak de nota opnieuw.",
    voorbeeld={"gezocht": "Met 2 antwoorden erbij ligt de uitkomst nog niet vast. "},
)
TEGENSPRAAK = Bevindingsoort(
    "INTAKE-40",
    Ernst.WAARSCHUWING,
    "Antwoorden spreken elkaar tegen",
    "deze antwoorden passen niet bij elkaar. {melding}",
    "{vraag} Verbeter het antwoord dat niet klopt.",
    voorbeeld={
        "melding": "De netbeheerder is nog niet betrokken, maar zijn toets is al bekend.",
        "vraag": "Klopt de toets?",
    },
)
