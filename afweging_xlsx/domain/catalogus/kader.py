"""Bevindingen about the master workbook (codes KADER-nn)."""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

# --- the shape of sheets, rows and cells (reading) ---

BLAD_ONTBREEKT = Bevindingsoort(
    "KADER-01",
    Ernst.FOUT,
    "Blad ontbreekt",
    "het blad '{blad}' ontbreekt.{bedoeld}",
    "Zet dit blad terug, met de naam '{blad}'.",
    voorbeeld={"blad": "Beslisregels", "bedoeld": " Bedoelt u daarmee het blad 'Beslisregel'?"},
)
BLAD_ONTBREEKT_ERNAAST = Bevindingsoort(
    "KADER-02",
    Ernst.WAARSCHUWING,
    "Blad ontbreekt dat adviezen niet gebruiken",
    "het blad '{blad}' ontbreekt.{bedoeld}",
    "Zet dit blad terug, met de naam '{blad}'. Een advies kan wel zonder.",
    voorbeeld={"blad": "Redactie", "bedoeld": ""},
)
TABEL_LEEG = Bevindingsoort(
    "KADER-03",
    Ernst.FOUT,
    "Tabel zonder rijen",
    "de tabel in dit blad heeft geen rijen.",
    "Zet de rijen terug. Zonder deze rijen is geen advies mogelijk.",
)
ID_ONTBREEKT = Bevindingsoort(
    "KADER-04",
    Ernst.FOUT,
    "Id ontbreekt",
    "in deze rij is de kolom '{kolom}' leeg.",
    "Vul een id in dat nog niet bestaat. Of maak de hele rij leeg.",
    voorbeeld={"kolom": "id"},
)
ID_DUBBEL = Bevindingsoort(
    "KADER-05",
    Ernst.FOUT,
    "Id dubbel",
    "'{id}' staat ook in cel {andere}.",
    "Geef elke rij een eigen id.",
    voorbeeld={"id": "tijdlijn.geen_effect", "andere": "A8"},
)
ID_ONGELDIG = Bevindingsoort(
    "KADER-06",
    Ernst.FOUT,
    "Id met een teken dat niet mag",
    "in '{id}' staat een puntkomma of een nieuwe regel.",
    "Haal dat teken weg. Een puntkomma scheidt ids van elkaar.",
    voorbeeld={"id": "tijdlijn;open"},
)
RIJ_DUBBEL = Bevindingsoort(
    "KADER-07",
    Ernst.FOUT,
    "Rij dubbel",
    "'{rij}' staat ook in cel {andere}.",
    "Laat elke combinatie maar één keer voorkomen.",
    voorbeeld={"rij": "aansluiting / grootverbruik", "andere": "A12"},
)
VERWIJZING_ONBEKEND = Bevindingsoort(
    "KADER-08",
    Ernst.FOUT,
    "Onbekende verwijzing",
    "in de kolom '{kolom}' staat '{waarde}'. Dat staat niet in het blad '{blad}'.{bedoeld}",
    "Neem een waarde over uit het blad '{blad}'.",
    voorbeeld={
        "kolom": "aanvraagtype",
        "waarde": "thuisbaterij",
        "blad": "Aanvraagtypen",
        "bedoeld": " Bedoelt u 'thuisbatterij'?",
    },
)
WAARDE_BUITEN_KOLOM = Bevindingsoort(
    "KADER-09",
    Ernst.FOUT,
    "Waarde die hier niet kan",
    "in de kolom '{kolom}' staat '{waarde}'. Dat kan hier niet.{bedoeld}",
    "Kies uit: {keuzes}.",
    voorbeeld={
        "kolom": "zwaarte",
        "waarde": "plichten",
        "bedoeld": " Bedoelt u 'plicht'?",
        "keuzes": "'belemmering', 'plicht', 'aandacht'",
    },
)
GETAL_VERWACHT = Bevindingsoort(
    "KADER-10",
    Ernst.FOUT,
    "Getal verwacht",
    "in de kolom '{kolom}' staat '{waarde}'. Dat is niet te lezen als {wat}.",
    "Vul een {wat} in, zonder tekst erbij.{bedoeld}",
    voorbeeld={"kolom": "waarde_min", "waarde": "circa tien", "wat": "getal", "bedoeld": ""},
)
WAARDE_ONTBREEKT = Bevindingsoort(
    "KADER-11",
    Ernst.FOUT,
    "Waarde ontbreekt",
    "de kolom '{kolom}' is hier leeg. Zonder deze waarde werkt de rij niet.",
    "Vul deze cel in.",
    voorbeeld={"kolom": "criterium"},
)
TEKST_ONTBREEKT = Bevindingsoort(
    "KADER-12",
    Ernst.WAARSCHUWING,
    "Tekst ontbreekt",
    "de kolom '{kolom}' is hier leeg. Dan mist een lezer tekst.",
    "Vul deze cel in.",
    voorbeeld={"kolom": "motivering"},
)
LIJST_ONTBREEKT = Bevindingsoort(
    "KADER-13",
    Ernst.FOUT,
    "Keuzelijst ontbreekt",
    "de vraag '{vraag}' heeft de soort '{soort}', maar geen keuzelijst.",
    "Noem in de kolom 'keuzelijst' een lijst uit het blad Keuzelijsten.",
    voorbeeld={"vraag": "aansluiting", "soort": "keuze"},
)
WAARDE_GERESERVEERD = Bevindingsoort(
    "KADER-14",
    Ernst.FOUT,
    "Waarde met een vaste betekenis",
    "de waarde '{waarde}' heeft in een voorwaarde al een andere betekenis.",
    "Kies een ander woord. De lezer ziet alleen het label; dat mag zo blijven.",
    voorbeeld={"waarde": "onbekend"},
)
VASTE_VRAAG_ONTBREEKT = Bevindingsoort(
    "KADER-15",
    Ernst.FOUT,
    "Vaste vraag ontbreekt of klopt niet",
    "het programma heeft de vraag '{vraag}' nodig: {vorm}.",
    "Zet deze vraag zo in het blad Vragen.",
    voorbeeld={"vraag": "kenmerk", "vorm": "soort tekst, verplicht ja"},
)

ROLFASE_ANDER_TYPE = Bevindingsoort(
    "KADER-16",
    Ernst.FOUT,
    "Fase van een ander type",
    "de fase '{fase}' hoort niet bij het aanvraagtype van deze rij.",
    "Neem een fase van dit type over uit het blad 'Fasen'.",
    voorbeeld={"fase": "realisatie"},
)
GEEN_KADER = Bevindingsoort(
    "KADER-17",
    Ernst.FOUT,
    "Geen masterbestand",
    "dit is geen masterbestand met overzichtstabellen: bijna alle bladen ontbreken.",
    "Kies het goede bestand, meestal 'overzichtstabellen.xlsx'.",
)

TEKSTBLAD_ZONDER_TABEL = Bevindingsoort(
    "KADER-18",
    Ernst.OPMERKING,
    "Blad zonder tabel",
    "in dit blad is geen rij met koppen gevonden. De tekstkopie mist dit blad.",
    "Zet boven de tabel een rij met koppen, zoals {koppen}.",
    voorbeeld={"koppen": "'term', 'uitleg', 'bron'"},
)

# --- rules, settings, version (reading) ---

PRIORITEIT_DUBBEL = Bevindingsoort(
    "KADER-31",
    Ernst.FOUT,
    "Prioriteit dubbel",
    "prioriteit {prioriteit} staat ook in cel {andere}.",
    "Geef elke prioriteit aan één criterium.",
    voorbeeld={"prioriteit": 2, "andere": "D13"},
)
CRITERIUM_ZONDER_PRIORITEIT = Bevindingsoort(
    "KADER-32",
    Ernst.FOUT,
    "Beslisregel voor een criterium zonder prioriteit",
    "het criterium '{criterium}' heeft geen prioriteit. Een beslisregel kan er dan niet over gaan.",
    "Kies een criterium met een prioriteit, of geef dit criterium er een.",
    voorbeeld={"criterium": "Vergunningverlening"},
)
INSTELLING_ONTBREEKT = Bevindingsoort(
    "KADER-33",
    Ernst.FOUT,
    "Instelling ontbreekt",
    "de instelling '{instelling}' ontbreekt of is leeg.",
    "Voeg een rij toe met dit id en een waarde, bijvoorbeeld: {voorbeeld}.",
    voorbeeld={"instelling": "prioriteitsregel", "voorbeeld": "(1 EN 2) OF 3"},
)
EXPRESSIE_ONLEESBAAR = Bevindingsoort(
    "KADER-34",
    Ernst.FOUT,
    "Prioriteitsregel niet te lezen",
    "de prioriteitsregel is niet te lezen: {reden}.",
    "Gebruik nummers, EN, OF, NIET en haakjes. Bijvoorbeeld: (1 EN 2) OF 3.",
    voorbeeld={"reden": "bij teken 4 staat 'EM' (bedoelt u EN?)"},
)
EXPRESSIE_NUMMER = Bevindingsoort(
    "KADER-35",
    Ernst.FOUT,
    "Prioriteitsregel noemt een nummer dat er niet is",
    "de prioriteitsregel noemt {nummer}. Geen enkel criterium heeft die prioriteit.",
    "Verbeter het nummer, of geef in het blad Criteria een criterium deze prioriteit.",
    voorbeeld={"nummer": 4},
)
KADERVERSIE_ONTBREEKT = Bevindingsoort(
    "KADER-36",
    Ernst.FOUT,
    "Kaderversie ontbreekt",
    "de kaderversie ontbreekt. Elke nota noemt die.",
    "Vul in het blad Leeswijzer de cel rechts van 'kaderversie' in.",
)
KADERGEGEVEN_ONTBREEKT = Bevindingsoort(
    "KADER-37",
    Ernst.WAARSCHUWING,
    "Gegeven over het kader ontbreekt",
    "'{gegeven}' ontbreekt. Een nota kan dit gegeven dan niet noemen.",
    "Vul in het blad Leeswijzer de cel rechts van '{gegeven}' in.",
    voorbeeld={"gegeven": "kaderdatum"},
)
TOETSVRAAG_BEDOELD = Bevindingsoort(
    "KADER-38",
    Ernst.WAARSCHUWING,
    "Kolom van een toetsgeval telt niet mee",
    "de kolom '{kop}' is geen vraag en geen verwachting. Ze telt niet mee. Bedoelt u '{vraag}'?",
    "Verbeter de kop. Bedoelt u iets anders? Geef de kolom dan een heel andere naam.",
    voorbeeld={"kop": "netvlaak", "vraag": "netvlak"},
)
TOETSKOLOM_ONBEKEND = Bevindingsoort(
    "KADER-93",
    Ernst.OPMERKING,
    "Kolom van een toetsgeval die niets betekent",
    "de kolom '{kop}' is geen vraag en geen verwachting. Wat erin staat, telt niet mee.",
    "Zet er het id van een vraag boven, of haal de kolom weg. Is het een notitie? Noem de kolom "
    "dan 'notitie'.",
    voorbeeld={"kop": "kanaal"},
)
TABEL_TE_KLEIN = Bevindingsoort(
    "KADER-94",
    Ernst.OPMERKING,
    "Excel-tabel is te klein",
    "de Excel-tabel van dit blad is {bereik}. Deze cel valt erbuiten. Het programma leest haar "
    "wel, maar Excel sorteert en filtert haar niet mee.",
    "Sleep de hoek rechtsonder van de tabel naar cel {hoek}.",
    voorbeeld={"bereik": "A4:J20", "hoek": "J34"},
)
TABEL_WEG = Bevindingsoort(
    "KADER-95",
    Ernst.OPMERKING,
    "Excel-tabel ontbreekt",
    "dit blad heeft geen Excel-tabel. Andere bladen hebben die wel. Het programma leest het blad "
    "gewoon.",
    "Klik in de tabel en kies in Excel: Invoegen > Tabel.",
)
CELLEN_SAMENGEVOEGD = Bevindingsoort(
    "KADER-79",
    Ernst.WAARSCHUWING,
    "Samengevoegde cellen in de tabel",
    "de cellen {bereik} zijn samengevoegd. De inhoud telt alleen voor de eerste cel. De andere "
    "zijn leeg.",
    "Hef de samenvoeging op en vul elke cel in.",
    voorbeeld={"bereik": "B6:B8"},
)

# --- found while judging (evaluation) ---

GEEN_BESLISREGEL = Bevindingsoort(
    "KADER-90",
    Ernst.WAARSCHUWING,
    "Geen beslisregel past",
    "geen enkele rij past bij dit geval voor '{criterium}'. Het oordeel is daarom onbekend.",
    "Voeg een rij toe voor dit geval, of een restrij zonder voorwaarden.",
    voorbeeld={"criterium": "Tijdlijn netcongestie"},
)
