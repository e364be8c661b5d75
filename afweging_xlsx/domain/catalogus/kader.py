"""Bevindingen about the master workbook (codes KADER-nn)."""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

# --- found while judging (evaluation) ---

GEEN_BESLISREGEL = Bevindingsoort(
    "KADER-90",
    Ernst.WAARSCHUWING,
    "Geen beslisregel past",
    "geen enkele rij past bij dit geval voor '{criterium}'. Het oordeel is daarom onbekend.",
    "Voeg een rij toe voor dit geval, of een restrij zonder voorwaarden.",
)
