"""What the exam may ask about dangerous goods that nobody declared."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="hidden-01",
        category="hidden",
        text={
            "nl": "Op de vrachtbrief staat ‘duikuitrusting’. Waar denk je aan?",
            "en": "The waybill says ‘diving equipment’. What do you think of?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Flessen met perslucht.",
                    "en": "Cylinders with compressed air.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Niets bijzonders, het is sport.",
                    "en": "Nothing special, it is sport.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Alleen natte pakken die schimmelen.",
                    "en": "Only wet suits that go mouldy.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Springstof voor onder water.",
                    "en": "Explosives for under water.",
                },
            ),
        ),
        explanation={
            "nl": "En lampen met sterke accu’s (ICAO-TI 7;6).",
            "en": "And lamps with strong batteries (ICAO TI 7;6).",
        },
        source={
            "nl": "ICAO-TI 7;6",
            "en": "ICAO TI 7;6",
        },
        difficulty=1,
    ),
    Question(
        key="hidden-02",
        category="hidden",
        text={
            "nl": "Een doos heeft vorst aan de buitenkant. Wat is waarschijnlijk?",
            "en": "A box has frost outside. What is likely?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Droogijs, UN 1845.",
                    "en": "Dry ice, UN 1845.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Niets, dozen worden koud in de loods.",
                    "en": "Nothing, boxes get cold in the shed.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Een lekkende spuitbus.",
                    "en": "A leaking aerosol.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Een geladen batterij.",
                    "en": "A charged battery.",
                },
            ),
        ),
        explanation={
            "nl": "Droogijs geeft kooldioxide: in een dichte ruimte verdringt het lucht (ICAO-TI 7;6).",
            "en": "Dry ice gives carbon dioxide: in a closed space it displaces air (ICAO TI 7;6).",
        },
        source={
            "nl": "ICAO-TI 7;6",
            "en": "ICAO TI 7;6",
        },
        difficulty=2,
    ),
    Question(
        key="hidden-03",
        category="hidden",
        text={
            "nl": "Welke vraag werkt het best aan de balie?",
            "en": "Which question works best at the counter?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "‘Kent u de regels van de ICAO en tekent u daarvoor?’",
                    "en": "‘Do you know the rules of ICAO and will you sign for it?’",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "‘U heeft toch geen gevaarlijke stoffen bij u?’",
                    "en": "‘You have no dangerous goods with you, have you?’",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "‘Is alles in orde?’",
                    "en": "‘Is everything in order?’",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "‘Zit er iets in met accu, gas of spuitbus?’",
                    "en": "‘Is there anything in it with battery, gas or spray?’",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Voorbeelden helpen; een sturende vraag krijgt altijd ‘nee’.",
            "en": "Examples help; a leading question always gets ‘no’.",
        },
        source={
            "nl": "Deze cursus, les 4",
            "en": "This course, lesson 4",
        },
        difficulty=2,
    ),
    Question(
        key="hidden-04",
        category="hidden",
        text={
            "nl": (
                "In een gereedschapskist zitten een accuboor, een hamer en een bus kruipolie. Wat is gevaarlijk "
                "goed? Kies alle goede antwoorden."
            ),
            "en": (
                "In a tool chest are a cordless drill, a hammer and a can of penetrating oil. What is dangerous "
                "goods? Choose all right answers."
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De hamer.",
                    "en": "The hammer.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "De accuboor.",
                    "en": "The cordless drill.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "De bus kruipolie.",
                    "en": "The can of penetrating oil.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "De kist zelf.",
                    "en": "The chest itself.",
                },
            ),
        ),
        explanation={
            "nl": "UN 3481 en UN 1950 (ICAO-TI 7;6).",
            "en": "UN 3481 and UN 1950 (ICAO TI 7;6).",
        },
        source={
            "nl": "ICAO-TI 7;6",
            "en": "ICAO TI 7;6",
        },
        multiple=True,
        difficulty=3,
    ),
    Question(
        key="hidden-05",
        category="hidden",
        text={
            "nl": "Je vindt niet-verklaarde gaspatronen. Wat hoort erbij?",
            "en": "You find undeclared gas cartridges. What goes with it?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Eruit halen en de rest zonder meer laten gaan.",
                    "en": "Take them out and let the rest go without more.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Tegenhouden, laten bevestigen en melden.",
                    "en": "Hold, have it confirmed and report.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Niets zeggen als de afzender ze meeneemt.",
                    "en": "Say nothing if the shipper takes them along.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Zelf op de verklaring bijschrijven.",
                    "en": "Write them on the declaration yourself.",
                },
            ),
        ),
        explanation={
            "nl": "Een vondst wordt gemeld, ook als niemand kwaad wilde (ICAO-TI 7;4).",
            "en": "A find is reported, even if nobody meant harm (ICAO TI 7;4).",
        },
        source={
            "nl": "ICAO-TI 7;4",
            "en": "ICAO TI 7;4",
        },
        difficulty=3,
    ),
    Question(
        key="hidden-06",
        category="hidden",
        text={
            "nl": "Een doos rammelt licht en metaalachtig. Waar denk je aan?",
            "en": "A box rattles, light and metallic. What do you think of?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Kleding.",
                    "en": "Clothing.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Spuitbussen.",
                    "en": "Aerosols.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Droogijs.",
                    "en": "Dry ice.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Boeken.",
                    "en": "Books.",
                },
            ),
        ),
        explanation={
            "nl": "UN 1950, klasse 2 (ICAO-TI 7;6).",
            "en": "UN 1950, class 2 (ICAO TI 7;6).",
        },
        source={
            "nl": "ICAO-TI 7;6",
            "en": "ICAO TI 7;6",
        },
        difficulty=1,
    ),
)
