"""What the exam may ask about thinking an activity through."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="activity-01",
        category="activity",
        text={
            "nl": (
                "Voor een nachtmars staat in de analyse: ‘Gevaar: verkeer. Maatregel: voorzichtig "
                "oversteken.’ Welke verbetering is de beste?"
            ),
            "en": (
                "For a night march the analysis says: ‘Danger: traffic. Measure: cross carefully.’ Which "
                "improvement is best?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "‘Extra voorzichtig en vlak achter elkaar oversteken, na een waarschuwing vooraf.’",
                    "en": "‘Cross with extra care and close behind one another, after a warning beforehand.’",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "‘Iedereen is gewaarschuwd voor het verkeer.’",
                    "en": "‘Everybody has been warned of the traffic.’",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "‘Reflecterend vest voor wie er een heeft.’",
                    "en": "‘Reflecting vest for those who have one.’",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "‘Route zonder de N-weg; bij de oversteek twee aangewezen verkeersregelaars.’",
                    "en": "‘Route without the main road; at the crossing two named traffic guides.’",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": (
                "Eerst haal je het gevaar weg met een andere route. Wat overblijft, krijgt een maatregel die "
                "je kunt zien en waar een naam bij hoort."
            ),
            "en": (
                "First you take away the danger with another route. What is left gets a measure that you can "
                "see and that has a name to it."
            ),
        },
        source={
            "nl": "Deze cursus, les 3; Arbowet, artikel 3, eerste lid, onder b",
            "en": "This course, lesson 3; Working Conditions Act, article 3, paragraph 1(b)",
        },
    ),
    Question(
        key="activity-02",
        category="activity",
        text={
            "nl": "Wat verandert een helm aan het risico van vallende stenen?",
            "en": "What does a helmet change about the risk of falling stones?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Vooral het gevolg: de steen valt nog, maar doet minder.",
                    "en": "Mainly the consequence: the stone still falls, but does less.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Vooral de kans: met een helm word je minder vaak geraakt.",
                    "en": "Mainly the likelihood: with a helmet you are hit less often.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Kans en gevolg allebei even veel.",
                    "en": "Likelihood and consequence equally.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Niets, een helm telt niet als maatregel.",
                    "en": "Nothing, a helmet does not count as a measure.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Een helm houdt geen steen tegen. Daarom begin je bij de bron, bijvoorbeeld een andere plek "
                "of een net."
            ),
            "en": (
                "A helmet does not stop a stone. That is why you begin at the source, for instance with "
                "another place or a net."
            ),
        },
        source={
            "nl": "Deze cursus, les 3",
            "en": "This course, lesson 3",
        },
    ),
    Question(
        key="activity-03",
        category="activity",
        text={
            "nl": (
                "Na alle maatregelen is het restrisico van een klimoefening groter dan de groepscommandant "
                "mag aanvaarden. Wat nu?"
            ),
            "en": (
                "After all measures the residual risk of a climbing exercise is greater than the section "
                "commander may accept. What now?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Hij tekent, want hij kent de groep en het terrein beter dan wie ook.",
                    "en": "He signs, because he knows the group and the ground better than anybody.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Hij weegt opnieuw tot het past.",
                    "en": "He weighs it again until it fits.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Hij legt het met een voorstel voor aan een hoger niveau.",
                    "en": "He submits it to a higher level, with a proposal.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Hij laat alleen vrijwilligers klimmen.",
                    "en": "He only lets volunteers climb.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Wie hoger zit, kan meer veranderen en mag meer aanvaarden. Cijfers aanpassen tot het past, "
                "maakt het risico niet kleiner."
            ),
            "en": (
                "Higher up, more can be changed and more may be accepted. Adjusting figures until they fit "
                "does not make the risk smaller."
            ),
        },
        source={
            "nl": "Deze cursus, les 3",
            "en": "This course, lesson 3",
        },
    ),
    Question(
        key="activity-04",
        category="activity",
        text={
            "nl": (
                "Wanneer moet een goedgekeurde analyse terug naar wie hem goedkeurde? Kies alle goede "
                "antwoorden."
            ),
            "en": "When must an approved analysis go back to whoever approved it? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De veiligheidsboot is defect en er is geen andere.",
                    "en": "The safety boat is out of order and there is no other.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "De oefening begint tien minuten later, verder is alles gelijk.",
                    "en": "The exercise begins ten minutes later, everything else is the same.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Er komen vijftien mensen bij die nog nooit gevaren hebben.",
                    "en": "Fifteen people join who have never been in a boat.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Het waait harder dan de grens die erin staat.",
                    "en": "The wind is stronger than the limit that it mentions.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": (
                "Valt een maatregel weg, verandert de ploeg of wordt een grens overschreden, dan is over "
                "deze situatie niet beslist."
            ),
            "en": (
                "If a measure drops out, the party changes or a limit is passed, this situation has not been "
                "decided on."
            ),
        },
        source={
            "nl": "Deze cursus, les 3",
            "en": "This course, lesson 3",
        },
        multiple=True,
    ),
)
