"""Advies to Word bytes, through an editable template; the only door to docxtpl and jinja2.

No sentence of the note is written here: they are final before Word is touched (design, section 2).
"""
