"""Bevindingen about the note template (codes SJABLOON-nn)."""

from afweging_xlsx.domain.bevinding import Bevindingsoort, Ernst

GEEN_SJABLOON = Bevindingsoort(
    "SJABLOON-01",
    Ernst.FOUT,
    "Geen leesbaar Word-document",
    "dit bestand is niet als Word-document (.docx) te lezen.",
    "Open het bestand in Word en sla het op als 'Word-document (.docx)'.",
)
ONBEKENDE_PLAATSHOUDER = Bevindingsoort(
    "SJABLOON-02",
    Ernst.FOUT,
    "Onbekende plaatshouder",
    "bij '{alinea}' staat de plaatshouder '{naam}'. Die bestaat niet.{bedoeld}",
    "Verbeter de naam of haal de plaatshouder weg.",
    voorbeeld={
        "alinea": "Besluit: {{ uitkomts }}",
        "naam": "uitkomts",
        "bedoeld": " Bedoelt u 'uitkomst'?",
    },
)
PLAATSHOUDER_IS_LIJST = Bevindingsoort(
    "SJABLOON-03",
    Ernst.FOUT,
    "Lijst en tekst verwisseld",
    "bij '{alinea}' staat '{naam}' op een plaats waar {verwacht} hoort.",
    "Een lijst hoort in een regel met 'for', een tekst tussen dubbele accolades.",
    voorbeeld={"alinea": "{{ rollen }}", "naam": "rollen", "verwacht": "een tekst"},
)
CODE_ONLEESBAAR = Bevindingsoort(
    "SJABLOON-04",
    Ernst.FOUT,
    "Code niet te lezen",
    "bij '{alinea}' klopt de code niet: {reden}.",
    "Vergelijk de code met het sjabloon dat bij het programma hoort en herstel haar.",
    voorbeeld={"alinea": "{%p for alinea in advies %}", "reden": "bij 'for' ontbreekt 'endfor'"},
)
VERBODEN_CODE = Bevindingsoort(
    "SJABLOON-05",
    Ernst.FOUT,
    "Code die niet mag",
    "bij '{alinea}' staat een code die niet mag: {wat}.",
    "Gebruik alleen plaatshouders, 'for' en 'if'.",
    voorbeeld={"alinea": "{{ titel|upper }}", "wat": "een bewerking met '|'"},
)
VERPLICHTE_PLAATSHOUDER_WEG = Bevindingsoort(
    "SJABLOON-06",
    Ernst.FOUT,
    "Verplichte plaatshouder ontbreekt",
    "de plaatshouder '{naam}' ontbreekt, of een voorwaarde laat hem soms weg.",
    "Zet de plaatshouder terug. Zonder deze inhoud is de nota niet volledig.",
    voorbeeld={"naam": "uitkomst"},
)
PLAATSHOUDER_WEG = Bevindingsoort(
    "SJABLOON-07",
    Ernst.WAARSCHUWING,
    "Plaatshouder ontbreekt",
    "de plaatshouder '{naam}' ontbreekt, of een voorwaarde laat hem soms weg.",
    "Zet de plaatshouder terug als deze inhoud in de nota moet staan.",
    voorbeeld={"naam": "kop.waarde"},
)
PLAATSHOUDER_BUITEN_TEKST = Bevindingsoort(
    "SJABLOON-08",
    Ernst.FOUT,
    "Plaatshouder buiten de tekst",
    "de plaatshouder '{naam}' staat op een plaats die geen gewone tekst is.",
    "Zet de plaatshouder in de tekst. Een veld, figuur of eigenschap kan hem niet tonen.",
    voorbeeld={"naam": "titel"},
)
NOTA_ONGELDIG = Bevindingsoort(
    "SJABLOON-09",
    Ernst.FOUT,
    "Sjabloon geeft geen geldig Word-document",
    "een nota uit dit sjabloon is geen geldig Word-document: {reden}.",
    "Zet 'for' en 'endfor', en 'if' en 'endif', op hetzelfde niveau: "
    "allebei in de tekst, of allebei in dezelfde tabel of cel.",
    voorbeeld={"reden": "een tabelcel eindigt zonder alinea"},
)
SPOREN_VAN_BEWERKING = Bevindingsoort(
    "SJABLOON-10",
    Ernst.WAARSCHUWING,
    "Opmerkingen of wijzigingen in het sjabloon",
    "in dit sjabloon staan nog {wat}. Die komen in elke nota, met de naam van de schrijver.",
    "Verwerk ze in Word en sla het sjabloon opnieuw op.",
    voorbeeld={"wat": "opmerkingen"},
)
KOP_VERANTWOORDING_WEG = Bevindingsoort(
    "SJABLOON-11",
    Ernst.WAARSCHUWING,
    "Kop van de verantwoording ontbreekt",
    "dit sjabloon heeft geen kop met het woord 'Verantwoording'.",
    "Zet die kop boven de bijlage, in een kopstijl van Word.",
)
