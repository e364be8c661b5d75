"""A workbook that passed the door: sheets, rows and tables of cells, whatever they mean."""
