"""Bevindingen about conditions: the `als:` columns of the master (codes KADER-nn)."""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

# --- found while reading (reading/kader/alskolommen.py, reading/kader/voorwaarde.py) ---

KOLOM_ZONDER_KOP = Bevindingsoort(
    "KADER-19",
    Ernst.WAARSCHUWING,
    "Kolom zonder kop",
    "boven deze kolom staat geen kop. Wat erin staat, telt niet mee.",
    "Zet een kop boven de kolom, zoals 'als: situatie'. "
    "Is het een notitie? Noem de kolom dan 'notitie'.",
)
VOORWAARDE_ZONDER_VRAAG = Bevindingsoort(
    "KADER-20",
    Ernst.FOUT,
    "Voorwaarde op een onbekende vraag",
    "de kolom 'als: {vraag}' hoort bij geen enkele vraag.{bedoeld}",
    "Zet achter 'als:' het id van een vraag uit het blad Vragen.",
    voorbeeld={"vraag": "netvlakken", "bedoeld": " Bedoelt u 'als: netvlak'?"},
)
VOORWAARDEKOP_BEDOELD = Bevindingsoort(
    "KADER-21",
    Ernst.FOUT,
    "Kop lijkt op een voorwaarde",
    "de kolom '{kop}' telt niet als voorwaarde. Bedoelt u 'als: {vraag}'?",
    "Verbeter de kop. Bedoelt u iets anders? Geef de kolom dan een heel andere naam.",
    voorbeeld={"kop": "als; netvlak", "vraag": "netvlak"},
)
VOORWAARDE_NIET_HIER = Bevindingsoort(
    "KADER-22",
    Ernst.FOUT,
    "Voorwaarde die in dit blad niet kan",
    "'{feit}' leidt het programma zelf af. Een voorwaarde daarop kan in dit blad niet.",
    "Haal deze kolom weg.",
    voorbeeld={"feit": "uitkomst"},
)
VOORWAARDE_GEEN_LIJST = Bevindingsoort(
    "KADER-23",
    Ernst.FOUT,
    "Voorwaarde op een vraag zonder keuzelijst",
    "de vraag '{vraag}' heeft geen keuzelijst. In het blad Vragen kan een voorwaarde dan niet.",
    "Haal deze kolom weg, of kies een vraag met een keuzelijst.",
    voorbeeld={"vraag": "capaciteit_kwh"},
)
VOORWAARDE_WAARDE = Bevindingsoort(
    "KADER-24",
    Ernst.FOUT,
    "Voorwaarde met een onbekende waarde",
    "de vraag '{vraag}' heeft geen waarde '{waarde}'.{bedoeld}",
    "Kies uit: {keuzes}.",
    voorbeeld={
        "vraag": "netvlak",
        "waarde": "lokal",
        "bedoeld": " Bedoelt u 'lokaal'?",
        "keuzes": "'lokaal', 'regionaal', 'landelijk', 'onbekend', 'ingevuld'",
    },
)
VOORWAARDE_LABEL = Bevindingsoort(
    "KADER-25",
    Ernst.FOUT,
    "Label in plaats van waarde",
    "'{label}' is een label. In een voorwaarde staan waarden.",
    "Schrijf hier: {waarde}.",
    voorbeeld={"label": "nog niet getoetst", "waarde": "niet_getoetst"},
)
VOORWAARDE_BEREIK = Bevindingsoort(
    "KADER-26",
    Ernst.FOUT,
    "Grens bij een vraag zonder getal of datum",
    "'{tekst}' is een grens. De vraag '{vraag}' heeft geen getal of datum als antwoord.",
    "Schrijf waarden, zonder < of > en zonder puntjes ertussen.",
    voorbeeld={"tekst": "> 20", "vraag": "netvlak"},
)
VOORWAARDE_GRENS = Bevindingsoort(
    "KADER-27",
    Ernst.FOUT,
    "Grens niet te lezen",
    "'{tekst}' is bij de vraag '{vraag}' niet te lezen als grens.",
    "Schrijf een {wat}, bijvoorbeeld {voorbeelden}. Of schrijf 'onbekend' of 'ingevuld'.{bedoeld}",
    voorbeeld={
        "tekst": "> 20 kWh",
        "vraag": "capaciteit_kwh",
        "wat": "getal",
        "voorbeelden": "> 20, <= 20 of 20..1000",
        "bedoeld": "",
    },
)
VOORWAARDE_OMGEKEERD = Bevindingsoort(
    "KADER-28",
    Ernst.FOUT,
    "Grenzen omgekeerd",
    "in '{tekst}' is de eerste grens hoger dan de tweede. Dit geldt dus nooit.",
    "Zet de laagste grens vooraan.",
    voorbeeld={"tekst": "1000..20"},
)
VOORWAARDE_OPEN_VRAAG = Bevindingsoort(
    "KADER-29",
    Ernst.FOUT,
    "Voorwaarde op een open vraag",
    "'{tekst}' kan hier niet: de vraag '{vraag}' is een open vraag.",
    "Schrijf 'ingevuld' of 'onbekend', of maak de cel leeg.",
    voorbeeld={"tekst": "Noord", "vraag": "stadsdeel"},
)
VOORWAARDE_ONLEESBAAR = Bevindingsoort(
    "KADER-30",
    Ernst.FOUT,
    "Voorwaarde niet te lezen",
    "'{tekst}' is geen voorwaarde.{bedoeld}",
    "Schrijf bijvoorbeeld: ja, of: lokaal; regionaal, of: niet nee, of: onbekend, of: ingevuld.",
    voorbeeld={"tekst": "niet onbekend", "bedoeld": " Bedoelt u 'ingevuld'?"},
)
VOORWAARDE_ZONDER_KOP = Bevindingsoort(
    "KADER-39",
    Ernst.FOUT,
    "Voorwaarde zonder kop",
    "hier staat een voorwaarde, maar boven deze kolom staat geen kop. De voorwaarde telt niet mee.",
    "Zet boven de kolom 'als:' met het id van de vraag, of haal de kolom weg.",
)
