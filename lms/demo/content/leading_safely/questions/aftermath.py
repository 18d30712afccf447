"""What the exam may ask about the first hours after an accident."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="aftermath-01",
        category="aftermath",
        text={
            "nl": "Wat is de eerste taak van een commandant bij een ongeval waar al helpers zijn?",
            "en": "What is a commander's first task at an accident where there are helpers already?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De oorzaak vaststellen.",
                    "en": "Establish the cause.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Foto's maken voordat er iets wordt verplaatst.",
                    "en": "Take pictures before anything has been moved.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Overzicht houden en zien wat niemand doet.",
                    "en": "Keep the overview and see what nobody does.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "De familie bellen.",
                    "en": "Call the family.",
                },
            ),
        ),
        explanation={
            "nl": "Handen zijn er; overzicht is schaars.",
            "en": "There are hands; overview is scarce.",
        },
        source={
            "nl": "Deze cursus, les 5",
            "en": "This course, lesson 5",
        },
    ),
    Question(
        key="aftermath-02",
        category="aftermath",
        text={
            "nl": "Een soldaat wordt na een ongeval in het ziekenhuis opgenomen. Wie meldt wat?",
            "en": "A private is admitted to hospital after an accident. Who reports what?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De werkgever meldt het direct aan de Arbeidsinspectie.",
                    "en": "The employer reports it to the Labour Authority at once.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Het ziekenhuis meldt het aan Defensie.",
                    "en": "The hospital reports it to Defence.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De soldaat meldt het als hij weer kan.",
                    "en": "The private reports it when able.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Niemand, zolang een arts geen blijvend letsel vaststelt.",
                    "en": "Nobody, as long as no doctor finds a lasting injury.",
                },
            ),
        ),
        explanation={
            "nl": "Dood, blijvend letsel of ziekenhuisopname: direct melden.",
            "en": "Death, lasting injury or admission to hospital: report at once.",
        },
        source={
            "nl": "Arbowet, artikel 9, eerste lid",
            "en": "Working Conditions Act, article 9, paragraph 1",
        },
    ),
    Question(
        key="aftermath-03",
        category="aftermath",
        text={
            "nl": "Waarom laat je gelijke voertuigen stilstaan na een ongeval?",
            "en": "Why do you leave vehicles of the same kind standing after an accident?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Omdat de andere chauffeurs van slag zijn.",
                    "en": "Because the other drivers are upset.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Omdat de sporen op al die voertuigen bewaard moeten blijven.",
                    "en": "Because the traces on all of those vehicles must be kept.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Omdat de schuldige nog niet bekend is.",
                    "en": "Because the culprit is not known yet.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Omdat dezelfde oorzaak nog een keer kan toeslaan.",
                    "en": "Because the same cause may strike again.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Zolang de oorzaak onbekend is, is elk gelijk voertuig verdacht.",
            "en": "As long as the cause is unknown, every like vehicle is suspect.",
        },
        source={
            "nl": "Deze cursus, les 5",
            "en": "This course, lesson 5",
        },
    ),
    Question(
        key="aftermath-04",
        category="aftermath",
        text={
            "nl": "Welke drie sporen houd je na een ongeval uit elkaar? Kies alle goede antwoorden.",
            "en": "Which three tracks do you keep apart after an accident? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Leren wat het mogelijk maakte.",
                    "en": "Learning what made it possible.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Beoordelen of iemand roekeloos was.",
                    "en": "Judging whether somebody was reckless.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Wat de pers erover schrijft.",
                    "en": "What the press writes about it.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Het strafrecht.",
                    "en": "Criminal law.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Wie iets vertelt om te leren, moet weten waar het terechtkomt.",
            "en": "Whoever tells something for learning must know where it ends up.",
        },
        source={
            "nl": "Deze cursus, les 5",
            "en": "This course, lesson 5",
        },
        multiple=True,
    ),
    Question(
        key="aftermath-05",
        category="aftermath",
        text={
            "nl": "Zet het eerste uur na een ongeval in de goede volgorde, als je weinig mensen hebt.",
            "en": "Put the first hour after an accident in the right order if you have few people.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Hulp voor het slachtoffer, 112.",
                    "en": "Help for the casualty, 112.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De activiteit stil.",
                    "en": "The activity stopped.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "De plaats afzetten en zo laten.",
                    "en": "Cordon off the place and leave it as it is.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De hogere commandant en de meldkamer inlichten.",
                    "en": "Inform the higher commander and the control room.",
                },
            ),
            Answer(
                "e",
                {
                    "nl": "De familie inlichten.",
                    "en": "Inform the family.",
                },
            ),
        ),
        explanation={
            "nl": "Mensen, stop, plaats, melden, thuis.",
            "en": "People, stop, place, report, home.",
        },
        source={
            "nl": "Deze cursus, les 5",
            "en": "This course, lesson 5",
        },
        ordered=True,
    ),
    Question(
        key="aftermath-06",
        category="aftermath",
        text={
            "nl": "Het is een maand na een ongeval in je eenheid. Wat hoort nu bij jouw zorg?",
            "en": "It is a month after an accident in your unit. What belongs to your care now?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Er niet over beginnen, zodat iedereen het kan vergeten.",
                    "en": "Not bring it up, so that everybody can forget it.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Wachten tot iemand zelf om hulp vraagt.",
                    "en": "Wait until somebody asks for help.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Het aan de bedrijfsarts overlaten, want die is ervoor opgeleid.",
                    "en": "Leave it to the occupational physician, who is trained for it.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Zelf weer met helpers en slachtoffer praten, en vertellen wat er is veranderd.",
                    "en": "Speak to helpers and casualty again yourself, and tell what has changed.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": (
                "Klachten komen vaak pas na weken. Een afspraak na een dag, een week, een maand en drie maanden "
                "voorkomt dat iemand alleen staat."
            ),
            "en": (
                "Complaints often come only after weeks. A date after a day, a week, a month and three months keeps "
                "people from standing alone."
            ),
        },
        source={"nl": "Deze cursus, les 5", "en": "This course, lesson 5"},
    ),
)
