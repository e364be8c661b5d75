"""Aanvraag x Kader -> Afweging: what holds, which rows apply and why. Pure."""
