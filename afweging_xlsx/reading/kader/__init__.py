"""The master workbook: its sheets become the rows of a Kader."""
