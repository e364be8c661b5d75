"""Excel output: the empty intake and the register; the door to openpyxl for writing."""
