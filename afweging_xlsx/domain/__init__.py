"""The types of the house: what a kader, an aanvraag, an afweging and an advies are.

Frozen dataclasses, enums and pure functions on values. Imports nothing but itself.
"""
