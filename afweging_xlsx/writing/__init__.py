"""Excel output: the empty intake and the register; with reading/werkboek.py the door to openpyxl."""
