"""Ten people fill in the form, each in their own way. What must come of it is in typdagen.txt."""

from dataclasses import dataclass

Handeling = tuple[str, str, str | int]
"""What somebody does, with which question, header or sheet, and what is typed or how many."""

NL, EN = "nl-NL", "en-US"


def doe(wat: str, **waarden: str | int) -> tuple[Handeling, ...]:
    """The same act for several questions."""
    return tuple((wat, waarvan, hoe) for waarvan, hoe in waarden.items())


VAST = doe(
    "typt",
    kenmerk="Z-1",
    datum_aanvraag="3-3-2026",
    aanvrager="Bakkerij Jansen",
    behandelaar="Loket",
    omschrijving="Een batterij achter de bakkerij.",
    aanvraagtype="Bedrijvenbatterij",
)
"""What everybody types first, and some people type over."""


@dataclass(frozen=True)
class Dag:
    """One person behind a keyboard, of a language."""

    naam: str
    handelingen: tuple[Handeling, ...]
    taal: str = NL


DAGEN = (
    Dag(
        "gehaaste ambtenaar",
        (
            *doe("typt", datum_aanvraag="3-3", aanvraagtype="bedrijvenbaterij", behandelaar=" "),
            *doe("typt", fase="ORIENTATIEFASE ", situatie="nieuw.", pilot="j", bms="n"),
            *doe("typt", brandweer_betrokken="?", achter_de_meter="x", capaciteit_kwh="20kwh"),
            *doe("typt", netbeheerder_toets="niet getoetst", inzet="eigen aansluiting"),
        ),
    ),
    Dag(
        "plakker uit e-mail",
        (
            *doe("plakt", kenmerk="\u00a0Z–1 ", datum_aanvraag="dinsdag 3 maart 2026 om 10.15 uur"),
            *doe(
                "plakt",
                aanvraagtype="Bedrijventerrein–energyhub",
                omschrijving="“Hub” – fase\u00a01",
            ),
            *doe("plakt", gevraagd="- informatie\n- een vergunning\n- subsidie", pilot="“ja”"),
            *doe("plakt", capaciteit_kwh="1.250 kWh", vermogen_kw="1\u202f250\u00a0kW"),
            *doe("plakt", oppervlakte_m2="± 200 m²", inzet="Het\u00a0net\u2009verlichten"),
            *doe("plakt", einddatum="31-12-’30", eigenaar="een\tprofessionele\npartij"),
        ),
    ),
    Dag(
        "ingenieur met MWh en punten",
        (
            *doe("typt", capaciteit_kwh="2,5 MWh", vermogen_kw="1.234", oppervlakte_m2="0,25 ha"),
            *doe("plakt", congestie_tot="2.032"),
            *doe("typt", einddatum="2032", fase="ontwerp", netvlak="MS-net (lokaal)"),
            *doe("typt", energiedrager="LFP 2,5 MWh / 1,25 MW", rendabel="onder_voorwaarden"),
        ),
    ),
    Dag(
        "Engels toetsenbord",
        (
            *doe("typt", datum_aanvraag="03/13/2026", capaciteit_kwh="1,234.5", vermogen_kw="12,5"),
            *doe(
                "typt", oppervlakte_m2="1.234", einddatum="December 31, 2030", congestie_tot="2032"
            ),
            *doe("typt", pilot="yes", bms="no", verplaatsbaar="FALSE", uitdaagrecht="TRUE"),
            *doe("typt", aansluiting="grootverbruik", duur="Temporary"),
        ),
        taal=EN,
    ),
    Dag(
        "schrijver van zinnen",
        (
            *doe("typt", aanvraagtype="het gaat om een bedrijvenbatterij", inzet="vooral handelen"),
            *doe("typt", netcongestie_structureel="Ja, volgens Liander tot 2032"),
            *doe("typt", netcongestie_effect="daar zijn de meningen over verdeeld"),
            *doe("typt", capaciteit_kwh="ongeveer 500 kWh", oppervlakte_m2="10 bij 20 meter"),
            *doe("typt", einddatum="ergens in 2030", congestie_tot="tot en met 2032"),
            *doe("typt", gevraagd="informatie, een vergunning en misschien geld"),
            *doe("typt", extra_ruimte="nee!", waarde_voldoende="niet van toepassing"),
        ),
    ),
    Dag(
        "antwoordt in de toelichting",
        (
            *doe("typt", aanvraagtype="", omschrijving=""),
            *doe("licht toe", aanvraagtype="bedrijvenbatterij", omschrijving="Zie de mail"),
            *doe("licht toe", capaciteit_kwh="500", pilot="ja", kenmerk="nieuw – “balie”"),
        ),
    ),
    Dag(
        "ruimt het formulier op",
        (
            *doe("typt", capaciteit_kwh="500", pilot="nee"),
            *doe("haalt rij weg", uitdaagrecht="", bedrijfsgrond="", behandelaar=""),
            *doe("haalt blad weg", Toelichting=""),
            ("hernoemt blad", "", "Aanvraag Jansen"),
        ),
    ),
    Dag(
        "zet alles op een andere plek",
        (
            *doe("typt", capaciteit_kwh="500", pilot="nee", gevraagd="subsidie; informatie"),
            ("voegt rijen in", "", 3),
            *doe("verplaatst kolom", antwoord="vraag"),
            *doe("sorteert", id=""),
            *doe("verbergt rij", pilot="", kenmerk=""),
            *doe("voegt kop samen", id="", vraag=""),
        ),
    ),
    Dag(
        "rekent in de cellen",
        (
            *doe("typt", datum_aanvraag="=DATE(2026;3;3)", capaciteit_kwh="=2*250"),
            *doe("typt", vermogen_kw="=1/0", oppervlakte_m2="=ONBEKEND()", einddatum="46084"),
            *doe("maakt op", congestie_tot="DD-MM-YYYY", pilot="General", duur="General"),
            *doe("typt", congestie_tot="2032", pilot="=1=1", duur="=A1&1"),
        ),
    ),
    Dag(
        "weet het niet zeker",
        (
            *doe("typt", pilot="weet ik niet", bms="onbekend", capaciteit_kwh="Weet niet"),
            *doe("typt", vermogen_kw="?", einddatum="nog niet bekend", situatie="n.v.t."),
            *doe(
                "typt", aansluiting="-", duur="weet niet, denk tijdelijk", gebied="woonwijk/anders"
            ),
            *doe("typt", ontwikkeling="verduurzaming en bedrijfsuitbreiding", plaatsing="buiten"),
        ),
    ),
)
