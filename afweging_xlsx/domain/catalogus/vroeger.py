"""Bevindingen about forms of another version, and about the names that things had before."""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

# --- the columns `vroeger` of the master (reading) ---

VROEGER_IN_GEBRUIK = Bevindingsoort(
    "KADER-47",
    Ernst.FOUT,
    "Vroegere naam is nog in gebruik",
    "in de kolom 'vroeger' staat '{vroeger}'. Zo heet nu iets anders: zie cel {andere}. Een oud"
    " antwoord komt daardoor op de verkeerde plek.",
    "Haal '{vroeger}' hier weg. Of geef de rij van cel {andere} een naam die nog nooit bestond.",
    voorbeeld={"vroeger": "inzet", "andere": "A32"},
)
VROEGER_DUBBEL = Bevindingsoort(
    "KADER-48",
    Ernst.FOUT,
    "Vroegere naam dubbel",
    "in de kolom 'vroeger' staat '{vroeger}'. Dat staat ook in cel {andere}. Een oud antwoord kan"
    " dan bij twee rijen horen.",
    "Laat '{vroeger}' alleen staan in de rij waar oude antwoorden bij horen.",
    voorbeeld={"vroeger": "doel_batterij", "andere": "M32"},
)
VROEGER_OVERBODIG = Bevindingsoort(
    "KADER-49",
    Ernst.OPMERKING,
    "Vroegere naam verandert niets",
    "in de kolom 'vroeger' staat '{vroeger}'. Zo heet deze rij nu ook, of het staat hier dubbel.",
    "Haal '{vroeger}' hier één keer weg.",
    voorbeeld={"vroeger": "inzet"},
)

# --- forms of another version (evaluation) ---

_OVERNEMEN = (
    "Kloppen de andere meldingen over dit bestand? Dan hoeft u niets te doen. Wilt u het nieuwe"
    " formulier gebruiken? 'afweging sjabloon --overnemen OUD.xlsx -o NIEUW.xlsx' zet uw antwoorden"
    " erin."
)
FORMULIER_OUDER = Bevindingsoort(
    "INTAKE-50",
    Ernst.OPMERKING,
    "Formulier van een andere versie",
    "dit formulier heeft {versie}. Het kader heeft versie {kader}, en vraagt niet precies"
    " hetzelfde.",
    _OVERNEMEN,
    voorbeeld={"versie": "een oudere versie (1.0)", "kader": "1.2"},
)
FORMULIER_NIEUWER = Bevindingsoort(
    "INTAKE-51",
    Ernst.OPMERKING,
    "Formulier van een nieuwere versie",
    "dit formulier heeft een nieuwere versie ({versie}). Het kader heeft versie {kader}, en vraagt"
    " niet precies hetzelfde.",
    f"Hebt u een nieuwer kader? Kies dat met --kader. {_OVERNEMEN}",
    voorbeeld={"versie": "1.3", "kader": "1.2"},
)
VRAAG_HEET_NU = Bevindingsoort(
    "INTAKE-52",
    Ernst.OPMERKING,
    "Vraag heet nu anders",
    "de vraag '{oud}' heet nu '{vraag}'. Wat u hier invulde, telt mee bij die vraag.",
    "Klopt dit? Dan hoeft u niets te doen.",
    voorbeeld={"oud": "doel_batterij", "vraag": "inzet"},
)
ANTWOORD_HEET_NU = Bevindingsoort(
    "INTAKE-53",
    Ernst.OPMERKING,
    "Antwoord heet nu anders",
    "bij '{vraag}' staat '{waarde}'. Dat antwoord heet nu '{nu}', en is zo gelezen.",
    "Klopt dit? Dan hoeft u niets te doen.",
    voorbeeld={
        "vraag": "Waarvoor wordt de batterij vooral gebruikt?",
        "waarde": "handel",
        "nu": "handel op de energiemarkten",
    },
)
TWEE_ANTWOORDEN = Bevindingsoort(
    "INTAKE-54",
    Ernst.FOUT,
    "Twee antwoorden op één vraag",
    "de vraag '{oud}' heet nu '{vraag}'. Hier staat '{waarde}'. In cel {andere} staat een ander"
    " antwoord op die vraag: '{daar}'.",
    "Laat het goede antwoord staan. Maak de andere cel leeg.",
    voorbeeld={
        "oud": "doel_batterij",
        "vraag": "inzet",
        "waarde": "energie delen",
        "andere": "C41",
        "daar": "eigen aansluiting",
    },
)
VRAAG_VERVALLEN = Bevindingsoort(
    "INTAKE-55",
    Ernst.WAARSCHUWING,
    "Vraag die het kader niet heeft",
    "de vraag '{vraag}' staat niet in het kader. Het antwoord '{waarde}' telt niet mee.",
    "Hoort het antwoord bij een andere vraag? Vul het daar in. Anders hoeft u niets te doen.",
    voorbeeld={"vraag": "garantie_jaren", "waarde": "10 jaar"},
)

# --- answers that are moved into the present form (evaluation) ---

NIET_OVERGENOMEN = Bevindingsoort(
    "INTAKE-60",
    Ernst.WAARSCHUWING,
    "Antwoord niet overgenomen",
    "de vraag '{vraag}' staat niet in het nieuwe formulier. Het antwoord '{waarde}' is daarom niet"
    " overgenomen.",
    "Hoort het antwoord bij een andere vraag? Vul het daar in. Anders hoeft u niets te doen.",
    voorbeeld={"vraag": "garantie_jaren", "waarde": "10 jaar"},
)
OVERGENOMEN_ALS_TEKST = Bevindingsoort(
    "INTAKE-61",
    Ernst.FOUT,
    "Antwoord overgenomen zoals het er stond",
    "{reden} Het staat zo ook in het nieuwe formulier.",
    "Verbeter het daar. {herstel}",
    voorbeeld={
        "reden": "bij 'Capaciteit' staat 'veel'. Dat is niet als getal te lezen.",
        "herstel": "Vul één getal in, bijvoorbeeld 20 kWh.",
    },
)
CEL_NIET_OVERGENOMEN = Bevindingsoort(
    "INTAKE-65",
    Ernst.WAARSCHUWING,
    "Cel zonder leesbare inhoud niet overgenomen",
    "het antwoord op '{vraag}' is niet overgenomen. De cel toont een fout, of een formule heeft "
    "geen uitkomst.",
    "Vul het antwoord in het nieuwe formulier in.",
    voorbeeld={"vraag": "Opslagcapaciteit"},
)
ANTWOORD_IN_TOELICHTING = Bevindingsoort(
    "INTAKE-62",
    Ernst.WAARSCHUWING,
    "Tweede antwoord staat in de toelichting",
    "de vraag '{oud}' heet nu '{vraag}'. Hier staat '{waarde}', in cel {andere} staat '{daar}'."
    " Alleen '{daar}' is overgenomen als antwoord. Wat hier staat, vindt u in de toelichting.",
    "Kies in het nieuwe formulier het goede antwoord.",
    voorbeeld={
        "oud": "doel_batterij",
        "vraag": "inzet",
        "waarde": "energie delen",
        "andere": "C41",
        "daar": "eigen aansluiting",
    },
)
NIEUWE_VRAGEN = Bevindingsoort(
    "INTAKE-63",
    Ernst.OPMERKING,
    "Nieuwe vragen",
    "het nieuwe formulier heeft vragen die dit formulier niet had: {vragen}.",
    "Kijk of u deze vragen kunt beantwoorden.",
    voorbeeld={"vragen": "'herkomst', 'pilot'"},
)
NIET_HEEL_OVERGENOMEN = Bevindingsoort(
    "INTAKE-64",
    Ernst.WAARSCHUWING,
    "Antwoord niet helemaal overgenomen",
    "wat bij '{vraag}' staat, past niet helemaal in het nieuwe formulier.",
    "Vergelijk deze cel met het nieuwe formulier. Maak de tekst korter als dat kan.",
    voorbeeld={"vraag": "omschrijving"},
)
