"""Bevindingen about the master workbook (codes KADER-nn)."""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

# --- the shape of sheets, rows and cells (reading) ---

BLAD_ONTBREEKT = Bevindingsoort(
    "KADER-01",
    Ernst.FOUT,
    "Blad ontbreekt",
    "het blad '{blad}' ontbreekt.{bedoeld}",
    "Zet dit blad terug, met de naam '{blad}'.",
)
BLAD_ONTBREEKT_ERNAAST = Bevindingsoort(
    "KADER-02",
    Ernst.WAARSCHUWING,
    "Blad ontbreekt dat adviezen niet gebruiken",
    "het blad '{blad}' ontbreekt.{bedoeld}",
    "Zet dit blad terug, met de naam '{blad}'. Een advies kan wel zonder.",
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
)
ID_DUBBEL = Bevindingsoort(
    "KADER-05",
    Ernst.FOUT,
    "Id dubbel",
    "'{id}' staat ook in cel {andere}.",
    "Geef elke rij een eigen id.",
)
ID_ONGELDIG = Bevindingsoort(
    "KADER-06",
    Ernst.FOUT,
    "Id met een teken dat niet mag",
    "in '{id}' staat een puntkomma of een regeleinde.",
    "Haal dat teken weg. Een puntkomma scheidt ids van elkaar.",
)
RIJ_DUBBEL = Bevindingsoort(
    "KADER-07",
    Ernst.FOUT,
    "Rij dubbel",
    "'{rij}' staat ook in cel {andere}.",
    "Laat elke combinatie maar één keer voorkomen.",
)
VERWIJZING_ONBEKEND = Bevindingsoort(
    "KADER-08",
    Ernst.FOUT,
    "Onbekende verwijzing",
    "in de kolom '{kolom}' staat '{waarde}'. Dat staat niet in het blad '{blad}'.{bedoeld}",
    "Neem een waarde over uit het blad '{blad}'.",
)
WAARDE_BUITEN_KOLOM = Bevindingsoort(
    "KADER-09",
    Ernst.FOUT,
    "Waarde die hier niet kan",
    "in de kolom '{kolom}' staat '{waarde}'. Dat kan hier niet.{bedoeld}",
    "Kies uit: {keuzes}.",
)
GETAL_VERWACHT = Bevindingsoort(
    "KADER-10",
    Ernst.FOUT,
    "Getal verwacht",
    "in de kolom '{kolom}' staat '{waarde}'. Dat is niet te lezen als {wat}.",
    "Vul een {wat} in, zonder tekst erbij.{bedoeld}",
)
WAARDE_ONTBREEKT = Bevindingsoort(
    "KADER-11",
    Ernst.FOUT,
    "Waarde ontbreekt",
    "de kolom '{kolom}' is hier leeg. Zonder deze waarde werkt de rij niet.",
    "Vul deze cel in.",
)
TEKST_ONTBREEKT = Bevindingsoort(
    "KADER-12",
    Ernst.WAARSCHUWING,
    "Tekst ontbreekt",
    "de kolom '{kolom}' is hier leeg. Dan mist een lezer tekst.",
    "Vul deze cel in.",
)
LIJST_ONTBREEKT = Bevindingsoort(
    "KADER-13",
    Ernst.FOUT,
    "Keuzelijst ontbreekt",
    "de vraag '{vraag}' heeft de soort '{soort}', maar geen keuzelijst.",
    "Noem in de kolom 'keuzelijst' een lijst uit het blad Keuzelijsten.",
)
WAARDE_GERESERVEERD = Bevindingsoort(
    "KADER-14",
    Ernst.FOUT,
    "Waarde met een vaste betekenis",
    "de waarde '{waarde}' heeft in een voorwaarde al een andere betekenis.",
    "Kies een ander woord. De lezer ziet alleen het label; dat mag zo blijven.",
)
VASTE_VRAAG_ONTBREEKT = Bevindingsoort(
    "KADER-15",
    Ernst.FOUT,
    "Vaste vraag ontbreekt of klopt niet",
    "het programma heeft de vraag '{vraag}' nodig: {vorm}.",
    "Zet deze vraag zo in het blad Vragen.",
)

ROLFASE_ANDER_TYPE = Bevindingsoort(
    "KADER-16",
    Ernst.FOUT,
    "Fase van een ander type",
    "de fase '{fase}' hoort niet bij het aanvraagtype van deze rij.",
    "Neem een fase van dit type over uit het blad 'Fasen'.",
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
    Ernst.WAARSCHUWING,
    "Blad zonder tabel",
    "in dit blad is geen rij met koppen gevonden. De tekstkopie mist dit blad.",
    "Zet boven de tabel een rij met koppen, zoals {koppen}.",
)

KOLOM_ZONDER_KOP = Bevindingsoort(
    "KADER-19",
    Ernst.WAARSCHUWING,
    "Kolom zonder kop",
    "boven deze kolom staat geen kop. Wat erin staat, telt niet mee.",
    "Zet een kop boven de kolom, zoals 'als: situatie'. Is het een notitie? Noem haar zo.",
)

# --- conditions: the `als:` columns (reading) ---

VOORWAARDE_ZONDER_VRAAG = Bevindingsoort(
    "KADER-20",
    Ernst.FOUT,
    "Voorwaarde op een onbekende vraag",
    "de kolom 'als: {vraag}' hoort bij geen enkele vraag.{bedoeld}",
    "Zet achter 'als:' het id van een vraag uit het blad Vragen.",
)
VOORWAARDEKOP_BEDOELD = Bevindingsoort(
    "KADER-21",
    Ernst.FOUT,
    "Kop lijkt op een voorwaarde",
    "de kolom '{kop}' telt niet als voorwaarde. Bedoelt u 'als: {vraag}'?",
    "Verbeter de kop. Bedoelt u iets anders? Geef de kolom dan een heel andere naam.",
)
VOORWAARDE_NIET_HIER = Bevindingsoort(
    "KADER-22",
    Ernst.FOUT,
    "Voorwaarde die in dit blad niet kan",
    "'{feit}' volgt pas uit de beslisregels. Een voorwaarde daarop kan in dit blad niet.",
    "Haal deze kolom weg.",
)
VOORWAARDE_GEEN_LIJST = Bevindingsoort(
    "KADER-23",
    Ernst.FOUT,
    "Voorwaarde op een vraag zonder keuzelijst",
    "de vraag '{vraag}' heeft geen keuzelijst. In het blad Vragen kan een voorwaarde dan niet.",
    "Haal deze kolom weg, of kies een vraag met een keuzelijst.",
)
VOORWAARDE_WAARDE = Bevindingsoort(
    "KADER-24",
    Ernst.FOUT,
    "Voorwaarde met een onbekende waarde",
    "de vraag '{vraag}' heeft geen waarde '{waarde}'.{bedoeld}",
    "Kies uit: {keuzes}.",
)
VOORWAARDE_LABEL = Bevindingsoort(
    "KADER-25",
    Ernst.FOUT,
    "Label in plaats van waarde",
    "'{label}' is een label. In een voorwaarde staan waarden.",
    "Schrijf hier: {waarde}.",
)
VOORWAARDE_BEREIK = Bevindingsoort(
    "KADER-26",
    Ernst.FOUT,
    "Grens bij een vraag zonder getal of datum",
    "'{tekst}' is een grens. De vraag '{vraag}' heeft geen getal of datum als antwoord.",
    "Schrijf waarden, zonder < of > en zonder puntjes ertussen.",
)
VOORWAARDE_GRENS = Bevindingsoort(
    "KADER-27",
    Ernst.FOUT,
    "Grens niet te lezen",
    "'{tekst}' is bij de vraag '{vraag}' niet te lezen als grens.",
    "Schrijf een {wat}, bijvoorbeeld {voorbeelden}. Of schrijf 'onbekend' of 'ingevuld'.{bedoeld}",
)
VOORWAARDE_OMGEKEERD = Bevindingsoort(
    "KADER-28",
    Ernst.FOUT,
    "Grenzen omgekeerd",
    "in '{tekst}' is de eerste grens hoger dan de tweede. Dit geldt dus nooit.",
    "Zet de laagste grens vooraan.",
)
VOORWAARDE_OPEN_VRAAG = Bevindingsoort(
    "KADER-29",
    Ernst.FOUT,
    "Voorwaarde op een open vraag",
    "'{tekst}' kan hier niet: de vraag '{vraag}' is een open vraag.",
    "Schrijf 'ingevuld' of 'onbekend', of maak de cel leeg.",
)
VOORWAARDE_ONLEESBAAR = Bevindingsoort(
    "KADER-30",
    Ernst.FOUT,
    "Voorwaarde niet te lezen",
    "'{tekst}' is geen voorwaarde.{bedoeld}",
    "Schrijf bijvoorbeeld: ja, of: lokaal; regionaal, of: niet nee, of: onbekend, of: ingevuld.",
)

# --- rules, settings, version (reading) ---

PRIORITEIT_DUBBEL = Bevindingsoort(
    "KADER-31",
    Ernst.FOUT,
    "Prioriteit dubbel",
    "prioriteit {prioriteit} staat ook in cel {andere}.",
    "Geef elke prioriteit aan één criterium.",
)
CRITERIUM_ZONDER_PRIORITEIT = Bevindingsoort(
    "KADER-32",
    Ernst.FOUT,
    "Beslisregel voor een criterium zonder prioriteit",
    "het criterium '{criterium}' heeft geen prioriteit. Een beslisregel kan er dan niet over gaan.",
    "Kies een criterium met een prioriteit, of geef dit criterium er een.",
)
INSTELLING_ONTBREEKT = Bevindingsoort(
    "KADER-33",
    Ernst.FOUT,
    "Instelling ontbreekt",
    "de instelling '{instelling}' ontbreekt of is leeg.",
    "Voeg een rij toe met dit id en een waarde, bijvoorbeeld: {voorbeeld}.",
)
EXPRESSIE_ONLEESBAAR = Bevindingsoort(
    "KADER-34",
    Ernst.FOUT,
    "Prioriteitsregel niet te lezen",
    "de prioriteitsregel is niet te lezen: {reden}.",
    "Gebruik nummers, EN, OF, NIET en haakjes. Bijvoorbeeld: (1 EN 2) OF 3.",
)
EXPRESSIE_NUMMER = Bevindingsoort(
    "KADER-35",
    Ernst.FOUT,
    "Prioriteitsregel noemt een nummer dat er niet is",
    "de prioriteitsregel noemt {nummer}. Geen enkel criterium heeft die prioriteit.",
    "Verbeter het nummer, of geef in het blad Criteria een criterium deze prioriteit.",
)
KADERVERSIE_ONTBREEKT = Bevindingsoort(
    "KADER-36",
    Ernst.FOUT,
    "Kaderversie ontbreekt",
    "de kaderversie ontbreekt. Elke nota noemt haar.",
    "Vul in het blad Leeswijzer de cel rechts van 'kaderversie' in.",
)
KADERGEGEVEN_ONTBREEKT = Bevindingsoort(
    "KADER-37",
    Ernst.WAARSCHUWING,
    "Gegeven over het kader ontbreekt",
    "'{gegeven}' ontbreekt. Een nota kan dit gegeven dan niet noemen.",
    "Vul in het blad Leeswijzer de cel rechts van '{gegeven}' in.",
)
TOETSVRAAG_BEDOELD = Bevindingsoort(
    "KADER-38",
    Ernst.WAARSCHUWING,
    "Kolom van een toetsgeval hoort bij geen vraag",
    "de kolom '{kop}' hoort bij geen enkele vraag en telt niet mee. Bedoelt u '{vraag}'?",
    "Verbeter de kop. Bedoelt u iets anders? Geef de kolom dan een heel andere naam.",
)
VOORWAARDE_ZONDER_KOP = Bevindingsoort(
    "KADER-39",
    Ernst.FOUT,
    "Voorwaarde zonder kop",
    "hier staat een voorwaarde, maar boven deze kolom staat geen kop. Zij telt niet mee.",
    "Zet boven de kolom 'als:' met het id van de vraag, of haal de kolom weg.",
)

# --- found while judging (evaluation) ---

GEEN_BESLISREGEL = Bevindingsoort(
    "KADER-90",
    Ernst.WAARSCHUWING,
    "Geen beslisregel past",
    "geen enkele rij past bij dit geval voor '{criterium}'. Het oordeel is daarom onbekend.",
    "Voeg een rij toe voor dit geval, of een restrij zonder voorwaarden.",
)
