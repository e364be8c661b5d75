"""Bevindingen about the master as a living document: is it kept up, and does it read well?"""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

NIET_BIJGEWERKT = Bevindingsoort(
    "KADER-80",
    Ernst.WAARSCHUWING,
    "Versie of datum niet bijgewerkt",
    "bij '{gegeven}' staat {waarde}. {reden}",
    "Werk versie en datum bij, in de Leeswijzer en op het blad 'Wijzigingen'.",
    {
        "gegeven": "kaderversie",
        "waarde": "1.1",
        "reden": "Het blad 'Wijzigingen' heeft al versie 1.2.",
    },
)
DATUM_ONLEESBAAR = Bevindingsoort(
    "KADER-81",
    Ernst.OPMERKING,
    "Datum niet te lezen",
    "bij '{gegeven}' staat '{waarde}'. Dat is geen datum.",
    "Schrijf een datum, bijvoorbeeld 3-3-2026.",
    {"gegeven": "herzien voor", "waarde": "na de zomer"},
)
BRON_LEEG = Bevindingsoort(
    "KADER-82",
    Ernst.OPMERKING,
    "Bron ontbreekt",
    "{waar} ontbreekt de bron.",
    "Schrijf waar de inhoud vandaan komt, bijvoorbeeld de plaats in het rapport.",
    {"waar": "bij 'tijdlijn.open'"},
)
TEKST_TE_LANG = Bevindingsoort(
    "KADER-83",
    Ernst.OPMERKING,
    "Tekst te lang",
    "{wat} is {lengte} {maat} lang. Dat is meer dan {grens}.{gevolg}",
    "Maak de tekst korter.",
    {"wat": "een zin", "lengte": 48, "maat": "woorden", "grens": 40, "gevolg": ""},
)
HERZIENING_BEREIKT = Bevindingsoort(
    "KADER-84",
    Ernst.OPMERKING,
    "Datum van herziening bereikt",
    "de inhoud moest vóór {datum} herzien zijn. Die datum is bereikt.",
    "Lees na of de inhoud nog klopt. Zet er daarna een nieuwe datum.",
    {"datum": "3 maart 2026"},
)
SPATIE_TE_VEEL = Bevindingsoort(
    "KADER-85",
    Ernst.OPMERKING,
    "Spatie te veel",
    "{wat}: '{stuk}'.",
    "Haal de spatie weg.",
    {"wat": "er staat een spatie vóór een leesteken", "stuk": "het net ."},
)
SPELLING_ANDERS = Bevindingsoort(
    "KADER-86",
    Ernst.OPMERKING,
    "Twee schrijfwijzen",
    "hier staat '{deze}'. In cel {cel} van het blad '{blad}' staat '{andere}'.",
    "Kies één schrijfwijze en gebruik die overal.",
    {"deze": "energy hub", "andere": "energyhub", "cel": "B4", "blad": "Begrippen"},
)
PUNT_ONTBREEKT = Bevindingsoort(
    "KADER-87",
    Ernst.OPMERKING,
    "Punt ontbreekt",
    "aan het eind staat geen punt. Andere teksten in de kolom '{kolom}' eindigen er wel mee.",
    "Zet een punt aan het eind van de zin.",
    {"kolom": "motivering"},
)
AFKORTING_ONBEKEND = Bevindingsoort(
    "KADER-88",
    Ernst.OPMERKING,
    "Afkorting zonder uitleg",
    "de afkorting '{afkorting}' staat niet in het blad 'Begrippen'.",
    "Leg haar daar uit, of schrijf het hele woord.",
    {"afkorting": "SPVE"},
)
NOTA_ZONDER_INHOUD = Bevindingsoort(
    "KADER-89",
    Ernst.OPMERKING,
    "Een deel van de nota blijft altijd leeg",
    "{waar}. De plaatshouder '{naam}' blijft in elke nota leeg.",
    "Vul de teksten in. Is dit deel niet nodig? Haal het dan uit het sjabloon van de nota.",
    {"waar": "onder 'lessen' is geen enkele cel ingevuld", "naam": "casussen.lessen"},
)
