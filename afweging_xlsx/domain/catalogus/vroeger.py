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
