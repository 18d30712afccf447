"""Lesson 3: deciding under pressure."""

from lms.demo.content.shapes import (
    Choice,
    Heading,
    Lesson,
    Numeric,
    Option,
    Picture,
    Text,
)

LESSON = Lesson(
    key="pressure",
    slug="beslissen-onder-druk",
    title="Beslissen onder druk",
    minutes=7,
    objectives=(
        "druk herkennen voordat die voor je beslist",
        "vooraf grenzen kiezen waarbij je stopt",
        "een risico op het juiste niveau laten aanvaarden",
    ),
    blocks=(
        Heading("pressure-h1", "Nog tachtig kilometer"),
        Text(
            "pressure-t1",
            "<p>Het is elf uur 's avonds. De oefening liep uit. Eerste luitenant Bram Jansen moet met zes "
            "vrachtauto's terug: tachtig kilometer, regen. De chauffeurs zijn sinds zes uur op. Morgenochtend "
            "om zeven uur staat het materieel op de keuring.</p><p>‘We kunnen het best’, zegt de oudste "
            "chauffeur. Niemand spreekt hem tegen.</p>",
        ),
        Choice(
            "pressure-q1",
            "Wat is het gevaarlijkst in deze situatie?",
            (
                Option(
                    "a",
                    "De regen.",
                    False,
                    "Regen telt mee, maar is te zien. Het grootste gevaar is hier onzichtbaar.",
                ),
                Option(
                    "b",
                    "Dat moeheid ook het oordeel over de moeheid aantast.",
                    True,
                    "Ja. Wie zeventien uur wakker is, rijdt ongeveer als iemand met alcohol op, en voelt zich beter "
                    "dan hij is.",
                ),
                Option(
                    "c",
                    "Dat de keuring in gevaar komt.",
                    False,
                    "Vervelend, maar een keuring kun je verzetten.",
                ),
                Option(
                    "d",
                    "Dat de oudste chauffeur het woord voert namens de hele groep.",
                    False,
                    "Goed dat iemand iets zegt. Maar let op wie er zwijgt.",
                ),
            ),
            "Vraag een moe mens niet of hij moe is. Kijk op de klok.",
        ),
        Heading("pressure-h2", "Hoe druk werkt"),
        Text(
            "pressure-t2",
            "<p>Druk komt zelden als bevel. Hij komt als een agenda, een wachtende ander, trots, of het bijna "
            "klaar zijn. Vier tekens:</p><ul><li>iemand zegt ‘nog even’ of ‘deze ene keer’;</li><li>de marge "
            "wordt gebruikt voordat er iets misgaat;</li><li>niemand spreekt tegen;</li><li>stoppen lijkt "
            "opeens duurder dan doorgaan.</li></ul><p>Herken je er twee, neem dan vijf minuten.</p>",
        ),
        Picture(
            "pressure-p1",
            "pressure.png",
            "Een vrachtauto rijdt 's nachts naar een splitsing met een stopbord. Op de ene weg staat een "
            "klok, op de andere een bed.",
            "Zet het stopbord voordat je er bent. Op de splitsing beslist de klok.",
        ),
        Heading("pressure-h3", "Grenzen vooraf"),
        Text(
            "pressure-t3",
            "<p>Een grens die je 's middags kiest, is beter dan een gevoel om elf uur. Maak hem "
            "<b>meetbaar</b>: ‘wie langer dan vijftien uur op is, rijdt niet’; ‘windkracht zes: geen "
            "hijswerk’. Zeg wie hem bewaakt en wat je dán doet: slapen op locatie, een andere ploeg, later "
            "leveren. Zo hoeft niemand moedig te zijn om te stoppen.</p>",
        ),
        Numeric(
            "pressure-q2",
            "De chauffeurs zijn sinds zes uur op. Zij vertrekken om elf uur 's avonds en rijden twee uur. "
            "Hoeveel uur zijn zij wakker als zij aankomen?",
            "19",
            "0",
            "uur",
            "Van zes uur tot één uur 's nachts is negentien uur. In onderzoek presteerden mensen dan als met "
            "0,5 promille alcohol of slechter.",
        ),
        Choice(
            "pressure-q3",
            "Bram belt zijn commandant. Welke melding helpt die het best?",
            (
                Option(
                    "a",
                    "‘Ik denk dat het wel kan, maar ik wilde het even zeggen.’",
                    False,
                    "Nu is de druk doorgegeven en de keuze verstopt.",
                ),
                Option(
                    "b",
                    "‘De chauffeurs zijn moe. Wat zal ik doen?’",
                    False,
                    "Eerlijk, maar zonder feiten en voorstel kan hij weinig.",
                ),
                Option(
                    "c",
                    "‘We blijven hier, u regelt de keuring maar.’",
                    False,
                    "De uitkomst kan goed zijn. Maar zo weegt hij niet mee en weet hij niet waarom.",
                ),
                Option(
                    "d",
                    "‘Zeventien uur op, regen, zes auto's. Voorstel: slapen, vertrek zes uur, keuring naar tien.’",
                    True,
                    "Goed. Feiten, gevolg, voorstel. Hij kan ja of nee zeggen en weet waarop.",
                ),
            ),
            "Breng geen gevoel omhoog maar een keuze: feiten, gevolg, voorstel.",
        ),
        Heading("pressure-h4", "Wie aanvaardt?"),
        Text(
            "pressure-t4",
            "<p>Soms is doorgaan het juiste besluit, ook met risico. Militair werk is niet zonder gevaar. Dan "
            "hoort het besluit bij wie het <b>restrisico</b> mag aanvaarden, op grond van wat er echt speelt, "
            "en vooraf. Op oefening weegt het anders dan bij inzet: een oefening kun je overdoen, een ongeval "
            "niet terugdraaien.</p>",
        ),
        Choice(
            "pressure-q4",
            "Wat maakt een besluit om door te gaan verdedigbaar? Kies alle goede antwoorden.",
            (
                Option(
                    "a",
                    "De feiten van dat moment liggen vast.",
                    True,
                    "Ja. Ook als het goed afloopt, wil je weten waarop je besloot.",
                ),
                Option(
                    "b",
                    "De ploeg heeft het zelf gevraagd.",
                    False,
                    "Dat een groep wil, is druk en geen reden.",
                ),
                Option(
                    "c",
                    "Wie besloot, mocht dit risico aanvaarden.",
                    True,
                    "Ja. Anders heeft niemand het echt aanvaard.",
                ),
                Option(
                    "d",
                    "Er is gekeken of het doel ook anders kon.",
                    True,
                    "Ja. Vaak kan het later, korter of met anderen.",
                ),
            ),
            "Achteraf vraagt men niet of het goed ging, maar of je het mocht weten en mocht beslissen.",
            multiple=True,
        ),
        Text(
            "pressure-t5",
            "<p><b>Bronnen.</b> A. Williamson en A.-M. Feyer, <i>Moderate sleep deprivation …</i>, "
            "Occupational and Environmental Medicine (2000): na zeventien tot negentien uur wakker "
            "presteerden mensen als met 0,5 promille of slechter. Onderzoeksraad voor Veiligheid, <i>Veilig "
            "oefenen</i> (2017). ISO 31000:2018, over aanvaarden van risico. De grens van vijftien uur is een "
            "voorbeeld. De luitenant en de rit zijn bedacht.</p>",
        ),
    ),
    needs_confirmation=(
        (
            "De rij- en rusttijden die voor militaire chauffeurs gelden, en wie ervan mag afwijken; de "
            "vijftien uur is een voorbeeld."
        ),
        "Welk niveau welk restrisico mag aanvaarden, op oefening en bij inzet.",
    ),
)
