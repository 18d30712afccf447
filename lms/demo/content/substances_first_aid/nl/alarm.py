"""Lesson 2: raising the alarm and finding what it is."""

from lms.demo.content.shapes import (
    Blanks,
    Callout,
    Choice,
    Heading,
    Lesson,
    Matching,
    Option,
    Pair,
    Picture,
    Text,
)

LESSON = Lesson(
    key="alarm",
    slug="alarm-en-informatie",
    title="Alarm en informatie",
    minutes=6,
    objectives=(
        "alarm slaan op een manier waar een ander iets mee kan",
        "rubriek 4 van het veiligheidsinformatieblad vinden en gebruiken",
        "zeggen voor wie het vergiftigingencentrum er is",
    ),
    blocks=(
        Heading("alarm-h1", "‘Kom snel, er is iets gebeurd’"),
        Text(
            "alarm-t1",
            "<p>In het magazijn valt een can ontvetter om. Soldaat Joris krijgt het over zijn armen. "
            "Korporaal Meryem belt. ‘Kom snel, er is iets gebeurd in het magazijn.’ Ze hangt op.</p><p>Er "
            "zijn vier magazijnen.</p>",
        ),
        Blanks(
            "alarm-q1",
            "Vul de melding aan. Meer dan één woord kan goed zijn.",
            "Bij levensgevaar bel je [112|een-een-twee]. Noem eerst de [plaats|plek|locatie|het adres|adres], "
            "dan wat er is gebeurd, met welke [stof|stoffen|product], en hoeveel "
            "[slachtoffers|gewonden|mensen|personen]. Hang niet zelf [op].",
            "Plaats eerst: breekt de lijn, dan weten ze waar ze heen moeten.",
        ),
        Heading("alarm-h2", "Binnen en buiten"),
        Text(
            "alarm-t2",
            "<p>Op een kazerne bel je vaak het <b>interne alarmnummer</b>: de wacht opent de poort, waarschuwt de "
            "bhv en wijst de ambulance de weg. Weet je het niet, of ben je buiten de poort: <b>112</b>. Stuur iemand "
            "naar de ingang. Zet je telefoon op de luidspreker en doe wat de centralist zegt.</p>",
        ),
        Picture(
            "alarm-p1",
            "sheet.png",
            "Een vat met een etiket, een blad met genummerde regels waarvan nummer 4 groot en rood is, en een "
            "telefoon.",
            "Etiket, rubriek 4, telefoon. Geef het blad mee met wie naar de arts gaat.",
        ),
        Heading("alarm-h3", "Rubriek 4"),
        Text(
            "alarm-t3",
            "<p>Bij elke gevaarlijke stof hoort een <b>veiligheidsinformatieblad</b> (VIB), in zestien "
            "rubrieken. In <b>rubriek 4</b> staat de eerste hulp, per weg: inademen, huid, ogen, inslikken. "
            "In rubriek 1 staat een noodnummer. De <b>werkplekinstructiekaart</b> (WIK) zegt hetzelfde "
            "korter. Op het etiket staan P-zinnen: die met P3 gaan over wat je doet.</p><p>Zoek dit vandaag "
            "op, niet als het brandt.</p>",
        ),
        Matching(
            "alarm-q2",
            "Waar vind je wat?",
            (
                Pair(
                    "a",
                    "Eerste hulp na inslikken",
                    "Rubriek 4 van het VIB",
                ),
                Pair(
                    "b",
                    "Het noodnummer van de leverancier",
                    "Rubriek 1 van het VIB",
                ),
                Pair(
                    "c",
                    "Welke handschoen je draagt",
                    "Rubriek 8 van het VIB",
                ),
                Pair(
                    "d",
                    "Of je blust met water of schuim",
                    "Rubriek 5 van het VIB",
                ),
            ),
            "Rubriek 4 is eerste hulp, 5 brand, 6 lekkage, 8 bescherming. De nummers zijn voor elke stof "
            "gelijk.",
        ),
        Choice(
            "alarm-q3",
            "Wie belt het Nationaal Vergiftigingen Informatie Centrum (NVIC)?",
            (
                Option(
                    "a",
                    "Jij, als eerste.",
                    False,
                    "Het NVIC is er voor artsen en andere professionele hulpverleners. Jij belt 112 of het interne "
                    "nummer.",
                ),
                Option(
                    "b",
                    "De arts of de ambulance.",
                    True,
                    "Ja. Jij helpt door de naam van de stof en het VIB te geven.",
                ),
                Option(
                    "c",
                    "De familie van het slachtoffer.",
                    False,
                    "Het NVIC is niet voor publiek. De huisarts of 112 wel.",
                ),
                Option(
                    "d",
                    "Niemand: het is alleen voor kinderen.",
                    False,
                    "Het geeft advies over alle vergiftigingen, maar aan professionals.",
                ),
            ),
            "Het NVIC geeft dag en nacht advies aan professionele hulpverleners. Jouw bijdrage: welke stof, "
            "hoeveel, hoe lang, sinds wanneer.",
        ),
        Callout(
            "alarm-c1",
            "tip",
            "Morgen",
            "<p>Zoek van één stof waarmee je werkt rubriek 4 op. Vertel je maat wat er bij ‘ogen’ staat. Weet "
            "je hoe je het interne alarmnummer belt vanaf je eigen telefoon?</p>",
        ),
        Text(
            "alarm-t4",
            "<p><b>Bronnen.</b> Verordening (EG) 1907/2006 (REACH), artikel 31 en bijlage II: de zestien "
            'rubrieken. <a href="https://eur-lex.europa.eu/eli/reg/2008/1272/oj">Verordening (EG) 1272/2008 '
            '(CLP)</a>, bijlage IV: P-zinnen. <a href="https://nvic.umcutrecht.nl/">NVIC</a>, over voor wie '
            "het er is. De soldaat en de korporaal zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        "Het interne alarmnummer en de weg van de melding, per kazerne, schip en oefening.",
        "Waar de VIB's en WIK's van Defensie staan en hoe je erbij komt zonder netwerk.",
    ),
)
