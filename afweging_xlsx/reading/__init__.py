"""From bytes to types: the door, the workbook, its tables, and the kader and intake in them.

Reading reports mistakes of shape and does not judge. `deur` guards against hostile files,
`werkboek` is the only door to openpyxl for reading.
"""
