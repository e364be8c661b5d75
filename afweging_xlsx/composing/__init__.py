"""Afweging -> Advies: every Dutch sentence of the note lives here or in the master. Pure."""
