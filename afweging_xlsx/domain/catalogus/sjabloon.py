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
    "{plek}, staat de plaatshouder '{naam}'. Die bestaat niet.{bedoeld}",
    "Verbeter de naam of haal de plaatshouder weg.",
    voorbeeld={
        "plek": "onder de kop 'Advies', bij 'Besluit: {{ uitkomts }}'",
        "naam": "uitkomts",
        "bedoeld": " Bedoelt u 'uitkomst'?",
    },
)
PLAATSHOUDER_IS_LIJST = Bevindingsoort(
    "SJABLOON-03",
    Ernst.FOUT,
    "Lijst en tekst verwisseld",
    "{plek}, staat '{naam}'. Hier hoort {verwacht}.",
    "{raad}",
    voorbeeld={
        "plek": "onder de kop 'Rol van de gemeente', bij '{{ rollen }}'",
        "naam": "rollen",
        "verwacht": "een tekst",
        "raad": "Zet er een code met 'for ... in rollen' boven, en een code met 'endfor' onder.",
    },
)
CODE_ONLEESBAAR = Bevindingsoort(
    "SJABLOON-04",
    Ernst.FOUT,
    "Code niet te lezen",
    "{plek}, staat een code die niet te lezen is: {reden}.",
    "Vergelijk de code met het sjabloon dat bij het programma hoort. "
    "'afweging start' maakt daar een kopie van.",
    voorbeeld={
        "plek": "onder de kop 'Advies', bij '{{ titel tekst }}'",
        "reden": "bij 'tekst' staat iets te veel",
    },
)
VERBODEN_CODE = Bevindingsoort(
    "SJABLOON-05",
    Ernst.FOUT,
    "Code die niet mag",
    "{plek}, staat een code die niet mag: {wat}.",
    "Haal dit weg. Een sjabloon kent alleen plaatshouders, 'for' en 'if'.",
    voorbeeld={
        "plek": "in de koptekst, bij '{{ titel|upper }}'",
        "wat": "een bewerking met '|'",
    },
)
VERPLICHTE_PLAATSHOUDER_WEG = Bevindingsoort(
    "SJABLOON-06",
    Ernst.FOUT,
    "Verplichte plaatshouder ontbreekt",
    "{wat} ontbreekt, of een voorwaarde laat dit soms weg.",
    "Neem dit over uit het sjabloon dat bij het programma hoort. "
    "Zonder deze inhoud is de nota niet volledig.",
    voorbeeld={"wat": "de plaatshouder 'uitkomst'"},
)
PLAATSHOUDER_WEG = Bevindingsoort(
    "SJABLOON-07",
    Ernst.WAARSCHUWING,
    "Plaatshouder ontbreekt",
    "{wat} ontbreekt, of een voorwaarde laat dit soms weg.",
    "Moet deze inhoud in de nota staan? "
    "Neem dit dan over uit het sjabloon dat bij het programma hoort.",
    voorbeeld={"wat": "'waarde' uit de lijst 'kop'"},
)
PLAATSHOUDER_BUITEN_TEKST = Bevindingsoort(
    "SJABLOON-08",
    Ernst.FOUT,
    "Plaatshouder buiten de tekst",
    "{plek} staat '{naam}' op een plaats die geen gewone tekst is.",
    "Zet de code in de gewone tekst. In een veld, formule, koppeling, grafiek of "
    "alternatieve tekst werkt die niet.",
    voorbeeld={
        "plek": "onder de kop 'Advies', bij 'Figuur 1',",
        "naam": "{{ titel }}",
    },
)
NOTA_ONGELDIG = Bevindingsoort(
    "SJABLOON-09",
    Ernst.FOUT,
    "Sjabloon geeft geen geldig Word-document",
    "een nota uit dit sjabloon is geen geldig Word-document: {reden}.",
    "{raad}",
    voorbeeld={
        "reden": "een tabelcel eindigt zonder alinea",
        "raad": "Zet onder in de cel een lege alinea.",
    },
)
SPOREN_VAN_BEWERKING = Bevindingsoort(
    "SJABLOON-10",
    Ernst.WAARSCHUWING,
    "Opmerkingen of wijzigingen in het sjabloon",
    "in dit sjabloon staan nog {wat}. Die komen in elke nota, met de naam van de schrijver.",
    "Verwerk ze in Word, in het tabblad Controleren. Sla het sjabloon daarna opnieuw op.",
    voorbeeld={"wat": "opmerkingen"},
)
KOP_VERANTWOORDING_WEG = Bevindingsoort(
    "SJABLOON-11",
    Ernst.WAARSCHUWING,
    "Kop van de verantwoording ontbreekt",
    "dit sjabloon heeft geen kop met het woord 'Verantwoording'.",
    "Zet die kop boven de bijlage, in een kopstijl van Word.",
)
LIJKT_OP_CODE = Bevindingsoort(
    "SJABLOON-12",
    Ernst.WAARSCHUWING,
    "Tekst lijkt op een plaatshouder",
    "{plek}, staat '{tekst}'. Dat blijft letterlijk zo in elke nota staan.{bedoeld}",
    "Schrijf een naam als '{{{{ titel }}}}', en een 'for' of 'if' tussen '{{%' en '%}}'. "
    "Is dit gewone tekst? Dan hoeft u niets te doen.",
    voorbeeld={
        "plek": "onder de kop 'Advies', bij 'Kenmerk: {kenmerk}'",
        "tekst": "{kenmerk}",
        "bedoeld": " Bedoelt u '{{ kenmerk }}'?",
    },
)
CODE_IN_WIJZIGING = Bevindingsoort(
    "SJABLOON-13",
    Ernst.FOUT,
    "Code in een bijgehouden wijziging",
    "{plek} hoort de verwijderde of verplaatste tekst '{tekst}' bij een code. "
    "Zo werkt de code niet.",
    "Kies in Word: Controleren > Accepteren > Alle wijzigingen accepteren. "
    "Sla het sjabloon daarna opnieuw op.",
    voorbeeld={
        "plek": "onder de kop 'Advies', bij '{%p if advies %}',",
        "tekst": "{%p endif %}",
    },
)
VERBORGEN_PLAATSHOUDER = Bevindingsoort(
    "SJABLOON-14",
    Ernst.WAARSCHUWING,
    "Plaatshouder in verborgen tekst",
    "{plek} is '{tekst}' opgemaakt als verborgen tekst. Een lezer ziet deze inhoud niet.",
    "Selecteer de tekst, kies Start > Lettertype, en zet het vinkje bij 'Verborgen' uit.",
    voorbeeld={
        "plek": "onder de kop 'Advies', bij 'Uitkomst: {{ uitkomst }}',",
        "tekst": "{{ uitkomst }}",
    },
)
BUITEN_LUS = Bevindingsoort(
    "SJABLOON-15",
    Ernst.FOUT,
    "Plaatshouder buiten zijn 'for'",
    "{plek}, staat '{rij}'. Die naam geldt alleen tussen 'for {rij} in {lijst}' en 'endfor'.",
    "Zet de plaatshouder tussen die twee codes, of haal de plaatshouder weg.",
    voorbeeld={
        "plek": "onder de kop 'Advies', bij '{{ rol.tekst }}'",
        "rij": "rol",
        "lijst": "rollen",
    },
)
KOP_OORDEEL_WEG = Bevindingsoort(
    "SJABLOON-16",
    Ernst.WAARSCHUWING,
    "Deel van de behandelaar ontbreekt",
    "dit sjabloon heeft geen kop met de woorden 'Oordeel' en 'behandelaar'.",
    "Zet die kop boven het deel dat de behandelaar zelf invult, in een kopstijl van Word.",
)
BLOK_OPEN = Bevindingsoort(
    "SJABLOON-17",
    Ernst.FOUT,
    "Einde van een 'for' of 'if' ontbreekt",
    "{plek}, begint een '{woord}'. Het einde ontbreekt of staat op een verkeerde plaats.",
    "Zet '{einde}' waar dit deel ophoudt, of haal de code '{woord}' weg.",
    voorbeeld={
        "plek": "onder de kop 'Conclusie', bij '{%p for alinea in conclusies %}'",
        "woord": "for",
        "einde": "{%p endfor %}",
    },
)
BLOK_ZONDER_BEGIN = Bevindingsoort(
    "SJABLOON-18",
    Ernst.FOUT,
    "Begin van een 'for' of 'if' ontbreekt",
    "{plek}, staat '{woord}'. Daarvoor staat geen '{begin}' die nog open is.",
    "Zet '{begin}' terug op de plaats waar dit deel begint, of haal '{woord}' weg.",
    voorbeeld={
        "plek": "onder de kop 'Conclusie', bij '{%p endfor %}'",
        "woord": "endfor",
        "begin": "for",
    },
)
BLOK_ANDER_NIVEAU = Bevindingsoort(
    "SJABLOON-19",
    Ernst.FOUT,
    "Begin en einde staan niet naast elkaar",
    "{plek}, staat '{woord}'. Dat past niet bij het begin, {waar}: '{begin}'.",
    "Zet begin en einde allebei in de gewone tekst, of allebei in dezelfde tabelcel, en "
    "schrijf ze op dezelfde manier. "
    "Gaat het om rijen van een tabel? Begin dan allebei met '{{%tr'.",
    voorbeeld={
        "plek": "onder de kop 'Conclusie', bij '{% endif %}'",
        "woord": "{% endif %}",
        "waar": "in de tabel onder de kop 'Advies'",
        "begin": "{%p if conclusies %}",
    },
)
NA_ELSE = Bevindingsoort(
    "SJABLOON-27",
    Ernst.FOUT,
    "Code na 'else'",
    "{plek}, staat '{woord}', maar deze '{begin}' heeft al een 'else'.",
    "Gebruik 'else' één keer, als laatste. Haal '{woord}' hier weg of zet het voor de 'else'.",
    voorbeeld={
        "plek": "onder de kop 'Conclusie', bij '{%p elif advies %}'",
        "woord": "elif",
        "begin": "if",
    },
)
CODE_HALF = Bevindingsoort(
    "SJABLOON-20",
    Ernst.FOUT,
    "Halve code",
    "{plek}, staat '{teken}' zonder '{ander}'.",
    "Zet het begin en het einde van een code in dezelfde alinea, zoals in '{{{{ titel }}}}'.",
    voorbeeld={
        "plek": "onder de kop 'Advies', bij '{{ titel'",
        "teken": "{{",
        "ander": "}}",
    },
)
MEER_CODES = Bevindingsoort(
    "SJABLOON-21",
    Ernst.FOUT,
    "Meer codes in één alinea of tabelrij",
    "{plek}, staan meer codes '{vorm}' in één {waar}.",
    "Geef elke code een eigen {waar}.",
    voorbeeld={
        "plek": "bovenaan, bij '{%p if advies %}{%p endif %}'",
        "vorm": "{%p ... %}",
        "waar": "alinea",
    },
)
TEKST_NAAST_CODE = Bevindingsoort(
    "SJABLOON-22",
    Ernst.FOUT,
    "Tekst naast een code",
    "{plek}, staat tekst naast de code '{vorm}'. Die tekst zou wegvallen.",
    "Zet de tekst in een eigen {waar}, boven of onder de code.",
    voorbeeld={
        "plek": "onder de kop 'Advies', bij 'Let op: {%p if advies %}'",
        "vorm": "{%p ... %}",
        "waar": "alinea",
    },
)
RIJCODE_BUITEN_TABEL = Bevindingsoort(
    "SJABLOON-23",
    Ernst.FOUT,
    "Code voor een tabelrij buiten een tabel",
    "{plek}, staat een code met '{vorm}' buiten een tabel.",
    "Schrijf hier '{{%p' in plaats van '{vorm}', of zet de code in een tabelrij.",
    voorbeeld={
        "plek": "onder de kop 'Advies', bij '{%tr for punt in advies %}'",
        "vorm": "{%tr",
    },
)
ONBEKENDE_CODE = Bevindingsoort(
    "SJABLOON-24",
    Ernst.FOUT,
    "Onbekende code",
    "{plek}, staat de code '{woord}'. Die bestaat niet.{bedoeld}",
    "Gebruik 'for' en 'endfor', of 'if', 'elif', 'else' en 'endif'.",
    voorbeeld={
        "plek": "onder de kop 'Advies', bij '{%p als advies %}'",
        "woord": "als",
        "bedoeld": " Bedoelt u 'if'?",
    },
)
LUS_IN_LUS = Bevindingsoort(
    "SJABLOON-25",
    Ernst.FOUT,
    "Hele lijst binnen een andere lijst",
    "{plek}, staat een 'for' over '{lijst}' binnen een andere 'for'. "
    "Dan komt die lijst vele keren in de nota.",
    "Sluit eerst de buitenste 'for' af met 'endfor'.",
    voorbeeld={
        "plek": "onder de kop 'Relevante casus', bij '{%p for punt in advies %}'",
        "lijst": "advies",
    },
)
GEEN_PLAATSHOUDERS = Bevindingsoort(
    "SJABLOON-26",
    Ernst.FOUT,
    "Document zonder plaatshouders",
    "in dit document staat geen enkele plaatshouder. Het is een gewoon document, of een nota.",
    "Kies het sjabloon, meestal 'adviesnota.docx'.",
)
