"""Bevindingen about what the rows of a master can and cannot do (codes KADER-5n; controleer)."""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

GEVAL_ZONDER_REGEL = Bevindingsoort(
    "KADER-50",
    Ernst.WAARSCHUWING,
    "Een geval waarvoor geen beslisregel is",
    "voor '{criterium}' past geen enkele rij bij dit geval: {voorbeeld}. {typen}",
    "Voeg een rij toe voor dit geval, of een restrij zonder voorwaarden.",
    voorbeeld={
        "criterium": "Tijdlijn netcongestie",
        "voorbeeld": "Structurele netcongestie: 'ja', en verder niets ingevuld",
        "typen": "Dat geldt voor elk type aanvraag.",
    },
)
ALLEEN_RESTRIJ = Bevindingsoort(
    "KADER-51",
    Ernst.OPMERKING,
    "Een geval waarvoor alleen een restrij is",
    "alleen de restrij '{id}' past bij dit geval: {voorbeeld}. {typen}",
    "Klopt dat? Dan hoeft u niets te doen. Zo niet, voeg boven de restrij een rij toe.",
    voorbeeld={
        "id": "tijdlijn.open",
        "voorbeeld": "er is niets ingevuld",
        "typen": "Dat geldt voor elk type aanvraag.",
    },
)
REGEL_ONBEREIKBAAR = Bevindingsoort(
    "KADER-52",
    Ernst.WAARSCHUWING,
    "Een beslisregel die nooit aan de beurt komt",
    "de rij '{id}' komt nooit aan de beurt. Altijd past er al een eerdere rij: {eerder}.",
    "Zet de rij hoger, verander haar voorwaarden, of haal haar weg.",
    voorbeeld={"id": "waarde.geen_ruimte_2", "eerder": "'waarde.geen_ruimte' (A35)"},
)
REGELS_TEGENSTRIJDIG = Bevindingsoort(
    "KADER-53",
    Ernst.WAARSCHUWING,
    "Twee beslisregels die elkaar tegenspreken",
    "de rij '{id}' geldt in dezelfde gevallen als '{andere}' ({cel}), "
    "maar met een ander oordeel: '{oordeel}'. Alleen de eerste rij telt.",
    "Haal een van de twee weg, of geef de rijen verschillende voorwaarden.",
    voorbeeld={
        "id": "tijdlijn.geen_effect_2",
        "andere": "tijdlijn.geen_effect",
        "cel": "A6",
        "oordeel": "ja",
    },
)
RIJ_GELDT_NOOIT = Bevindingsoort(
    "KADER-54",
    Ernst.WAARSCHUWING,
    "Een rij die nooit kan gelden",
    "de rij '{id}' kan nooit gelden: {reden}.",
    "Verander de voorwaarden van deze rij, of haal de rij weg.",
    voorbeeld={
        "id": "rol.buurt.bouw",
        "reden": "de voorwaarden op 'aanvraagtype' en 'fase' gaan niet samen",
    },
)
TYPE_ZONDER_CONCLUSIE = Bevindingsoort(
    "KADER-55",
    Ernst.WAARSCHUWING,
    "Een type aanvraag zonder conclusie",
    "voor het type '{type}' is er geen conclusie bij dit geval: {voorbeeld}.",
    "Voeg in het blad Conclusies een rij toe die dan geldt.",
    voorbeeld={"type": "Thuisbatterij", "voorbeeld": "er is niets ingevuld"},
)
FASE_ZONDER_ROL = Bevindingsoort(
    "KADER-56",
    Ernst.OPMERKING,
    "Een fase zonder rol, terwijl andere fasen er een hebben",
    "de fase '{fase}' van '{type}' heeft geen rol. Andere fasen van dit type hebben die wel.",
    "Voeg in het blad Rollen een rij toe voor deze fase, als de gemeente daar een rol heeft.",
    voorbeeld={"fase": "ontwerp", "type": "Systeembatterij"},
)
VRAAG_ONGEBRUIKT = Bevindingsoort(
    "KADER-57",
    Ernst.OPMERKING,
    "Een vraag waar niets naar kijkt",
    "geen enkele rij kijkt naar de vraag '{vraag}', en de nota noemt haar alleen in de bijlage.",
    "Haal de vraag weg, gebruik haar in een rij, of zet 'ja' in de kolom 'zonder rij'.",
    voorbeeld={"vraag": "kanaal"},
)
WAARDE_ONGEBRUIKT = Bevindingsoort(
    "KADER-58",
    Ernst.OPMERKING,
    "Waarden waar geen rij verschil tussen maakt",
    "bij de vraag '{vraag}' maakt geen enkele rij verschil tussen {waarden}.",
    "Gebruik ze in een rij, voeg ze samen, of zet 'ja' in de kolom 'zonder rij'.",
    voorbeeld={"vraag": "congestie_soort", "waarden": "'opwek' en 'beide'"},
)
LOGICA_BEGRENSD = Bevindingsoort(
    "KADER-59",
    Ernst.OPMERKING,
    "Te veel combinaties om de rijen te controleren",
    "{wat} zijn er te veel combinaties van antwoorden. Daarom is niet uitgezocht of er "
    "rijen ontbreken of nooit gelden.",
    "Gebruik minder vragen of waarden in deze rijen. Of controleer ze zelf.",
    voorbeeld={"wat": "voor 'Tijdlijn netcongestie'"},
)
RIJ_BUITEN_FORMULIER = Bevindingsoort(
    "KADER-76",
    Ernst.OPMERKING,
    "Een rij die een vraag nodig heeft die het formulier niet stelt",
    "de rij '{id}' geldt alleen met een antwoord op {vragen}. "
    "Daar vraagt het formulier dan niet naar.",
    "Verander de voorwaarden van deze rij, of stel de vraag wel (kolom 'als:' in Vragen).",
    voorbeeld={"id": "rol.thuis.hub", "vragen": "'hub_onderdeel'"},
)
NIET_ALLES_NAGEGAAN = Bevindingsoort(
    "KADER-77",
    Ernst.OPMERKING,
    "Nog niet alles nagegaan",
    "dit bestand heeft fouten. Daarom zijn de toetsgevallen nog niet nagegaan, "
    "en ook niet wat afhangt van de rijen met een fout.",
    "Verbeter de fouten en controleer het bestand daarna nog een keer.",
)
SAMENHANG_NIET_NAGEGAAN = Bevindingsoort(
    "KADER-78",
    Ernst.OPMERKING,
    "Samenhang nog niet nagegaan",
    "dit bestand heeft fouten. Daarom is nog niet nagegaan of de rijen bij elkaar passen.",
    "Verbeter de fouten en controleer het bestand daarna nog een keer.",
)
