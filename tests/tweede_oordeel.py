"""A second implementation of the judgement: the table of the design in plain Python.

It knows nothing of the workbook, of `als:` cells or of the package. It is written from section 6 of
the design, line by line, and meant to be read beside it.
"""

# ruff: noqa: PLR0911, SIM114 - a branch for each line of the design, so that they can be compared

from collections.abc import Mapping

Gegeven = Mapping[str, str | None]

JA_NEE = ("ja", "nee", "weet_niet", None)
WAARDEN: dict[str, tuple[str | None, ...]] = {
    "aanvraagtype": (
        "thuisbatterij", "bedrijvenbatterij", "systeembatterij", "buurtenergyhub",
        "bedrijventerreinenergyhub",
    ),
    "situatie": ("bestaand", "nieuw", "weet_niet", None),
    "hub_onderdeel": (
        "groepscontract", "groepscontract_met_batterij", "batterij", "weet_niet", None
    ),
    "netcongestie_structureel": JA_NEE,
    "netcongestie_effect": JA_NEE,
    "inzet": (
        "energiemarkten", "eigen_aansluiting", "netverlichting", "energiedelen", "weet_niet", None
    ),
    "netbeheerder_toets": (
        "verlicht", "geen_effect", "verergert", "niet_getoetst", "weet_niet", None
    ),
    "extra_ruimte": JA_NEE,
    "waarde_voldoende": JA_NEE,
}  # fmt: skip
CRITERIA = {
    1: ("aanvraagtype", "situatie", "netcongestie_structureel", "netcongestie_effect"),
    2: ("aanvraagtype", "situatie", "hub_onderdeel", "netbeheerder_toets", "inzet"),
    3: ("aanvraagtype", "netbeheerder_toets", "inzet", "extra_ruimte", "waarde_voldoende"),
}
"""The answers that the table of the design names for each criterium."""

NIET_BEKEND = (None, "weet_niet", "niet_getoetst")


# --- the second implementation ---


def judge_1(a: Gegeven) -> str:
    """Structural connection limits with a direct effect."""
    structureel, effect = a["netcongestie_structureel"], a["netcongestie_effect"]
    beide_onbekend = structureel in NIET_BEKEND and effect in NIET_BEKEND
    if structureel == "nee":
        return "nee"
    elif effect == "nee":
        return "nee"
    elif structureel == "ja" and effect == "ja":
        return "ja"
    elif beide_onbekend and a["aanvraagtype"] == "thuisbatterij":
        return "nee"
    elif beide_onbekend and a["aanvraagtype"] == "buurtenergyhub" and a["situatie"] == "bestaand":
        return "nee"
    else:
        return "onbekend"


def judge_2(a: Gegeven) -> str:
    """Contributes to less congestion."""
    toets, inzet, type_ = a["netbeheerder_toets"], a["inzet"], a["aanvraagtype"]
    met_batterij = a["hub_onderdeel"] in ("groepscontract_met_batterij", "batterij")
    if toets == "verlicht":
        return "ja"
    elif toets in ("geen_effect", "verergert"):
        return "nee"
    elif inzet == "energiemarkten":
        return "nee"
    elif inzet == "energiedelen":
        return "nee"
    elif inzet in ("eigen_aansluiting", "netverlichting"):
        return "onbekend"
    elif inzet in NIET_BEKEND and type_ == "thuisbatterij":
        return "nee"
    elif (
        inzet in NIET_BEKEND
        and type_ == "buurtenergyhub"
        and met_batterij
        and a["situatie"] == "bestaand"
    ):
        return "nee"
    else:
        return "onbekend"


def judge_3(a: Gegeven) -> str:
    """Enough value from the extra connection capacity."""
    ruimte, waarde = a["extra_ruimte"], a["waarde_voldoende"]
    toets, inzet, type_ = a["netbeheerder_toets"], a["inzet"], a["aanvraagtype"]
    alleen_bij_verlichting = type_ in ("thuisbatterij", "systeembatterij")
    beide_ja = ruimte == "ja" and waarde == "ja"
    if ruimte == "nee":
        return "nee"
    elif waarde == "nee":
        return "nee"
    elif alleen_bij_verlichting and toets in ("geen_effect", "verergert"):
        return "nee"
    elif alleen_bij_verlichting and beide_ja and toets in NIET_BEKEND:
        return "onbekend"
    elif beide_ja:
        return "ja"
    elif ruimte in NIET_BEKEND and inzet in ("energiemarkten", "energiedelen"):
        return "nee"
    elif (
        type_ == "thuisbatterij"
        and ruimte in NIET_BEKEND
        and waarde in NIET_BEKEND
        and inzet in NIET_BEKEND
    ):
        return "nee"
    else:
        return "onbekend"


def judge_uitkomst(een: str, twee: str, drie: str) -> str:
    """(1 EN 2) OF 3, by Kleene."""
    if een == "nee" or twee == "nee":
        een_en_twee = "nee"
    elif een == "ja" and twee == "ja":
        een_en_twee = "ja"
    else:
        een_en_twee = "onbekend"
    if een_en_twee == "ja" or drie == "ja":
        return "kan_wenselijk"
    elif een_en_twee == "nee" and drie == "nee":
        return "niet_wenselijk"
    else:
        return "nog_niet_te_bepalen"


JUDGES = {1: judge_1, 2: judge_2, 3: judge_3}


def judge_all(gegeven: Gegeven) -> tuple[str, ...]:
    """The three oordelen and the outcome, by the second implementation."""
    oordelen = [judge(gegeven) for judge in JUDGES.values()]
    return (*oordelen, judge_uitkomst(*oordelen))
