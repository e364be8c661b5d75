"""The questions that the program itself knows by their id, apart from the rows of the master."""

VASTE_VRAGEN = frozenset(
    {
        # what is asked, by whom and for where: the top of the note, the register
        "kenmerk", "datum_aanvraag", "aanvrager", "locatie", "stadsdeel", "behandelaar",
        "gevraagd", "omschrijving", "aanvraagtype", "hub_onderdeel", "fase",
        # the sums, and the fact gemengd_gebied
        "capaciteit_kwh", "oppervlakte_m2", "congestie_tot", "einddatum", "duur", "gebied",
    }
)  # fmt: skip
"""Their ids. Such a question is used, also when no row has a voorwaarde on it."""
