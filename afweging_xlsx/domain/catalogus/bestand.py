"""Bevindingen about files at the door: not a workbook, damaged, hostile (codes BESTAND-nn)."""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst
