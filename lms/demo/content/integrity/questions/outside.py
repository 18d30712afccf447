"""What the exam may ask about free contact with people outside Defence."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="outside-01",
        category="outside",
        text={
            "nl": (
                "Moet je een misstand eerst binnen Defensie melden voordat je naar het Huis voor Klokkenluiders "
                "mag?"
            ),
            "en": "Must you report an abuse within Defence before you may go to the Whistleblowers Authority?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Ja, altijd.",
                    "en": "Yes, always.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Ja, tenzij je commandant het goed vindt.",
                    "en": "Yes, unless your commander agrees.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Nee, sinds 18 februari 2023 mag het rechtstreeks.",
                    "en": "No, since 18 February 2023 you may go directly.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Nee, maar dan ben je niet beschermd.",
                    "en": "No, but then you are not protected.",
                },
            ),
        ),
        explanation={
            "nl": "Rechtstreeks buiten melden mag, met dezelfde bescherming.",
            "en": "Reporting outside directly is allowed, with the same protection.",
        },
        source={
            "nl": "Wet bescherming klokkenluiders",
            "en": "Whistleblowers Protection Act",
        },
    ),
    Question(
        key="outside-02",
        category="outside",
        text={
            "nl": "Wie hoort bij Defensie zelf, maar staat naast de lijn en bemiddelt?",
            "en": "Who belongs to Defence itself, but stands beside the line and mediates?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De Inspecteur-Generaal der Krijgsmacht.",
                    "en": "The Inspector-General of the Armed Forces.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "De Nationale ombudsman.",
                    "en": "The National Ombudsman.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Het Huis voor Klokkenluiders.",
                    "en": "The Whistleblowers Authority.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De Nederlandse Arbeidsinspectie.",
                    "en": "The Netherlands Labour Authority.",
                },
            ),
        ),
        explanation={
            "nl": (
                "De IGK legt rechtstreeks verantwoording af aan de minister. De andere drie staan buiten "
                "Defensie."
            ),
            "en": "The IGK answers to the minister directly. The other three stand outside Defence.",
        },
        source={
            "nl": "Deze cursus, les 6; Defensie over de IGK",
            "en": "This course, lesson 6; Defence on the IGK",
        },
    ),
    Question(
        key="outside-03",
        category="outside",
        text={
            "nl": "Een chef wil weten wie er met een Kamerlid heeft gesproken. Wat is het bezwaar?",
            "en": "A boss wants to know who spoke to a Member of Parliament. What is the objection?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Kamerleden moeten dat zelf vertellen.",
                    "en": "Members must tell that themselves.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Er is geen bezwaar; hij is verantwoordelijk voor alles in zijn eenheid.",
                    "en": "There is none; he is responsible for all that happens in his unit.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Hij had het schriftelijk moeten vragen.",
                    "en": "He should have asked in writing.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Zoeken naar wie praat, schrikt anderen af.",
                    "en": "Searching for who talks deters others.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Vrij contact werkt alleen als niemand opspoort wie het had.",
            "en": "Free contact works only if nobody traces who had it.",
        },
        source={
            "nl": "Deze cursus, les 6; Grondwet, artikel 5",
            "en": "This course, lesson 6; Constitution, article 5",
        },
    ),
    Question(
        key="outside-04",
        category="outside",
        text={
            "nl": "Wat is juist over openbaar maken, bijvoorbeeld via de pers? Kies alle goede antwoorden.",
            "en": "What is right about going public, for example through the press? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De wet beschermt het alleen onder voorwaarden.",
                    "en": "The law protects it only on conditions.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "De wet beschermt het altijd als het waar is.",
                    "en": "The law always protects it if it is true.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Gerubriceerde informatie hoort er nooit bij.",
                    "en": "Classified information never belongs in it.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Een militair mag nooit iets openbaar maken.",
                    "en": "The military may never make anything public.",
                },
            ),
        ),
        explanation={
            "nl": "De voorwaarden zijn smal; vraag eerst advies. Geheimen vallen er buiten.",
            "en": "The conditions are narrow; get advice first. Secrets fall outside.",
        },
        source={
            "nl": "Wet bescherming klokkenluiders, artikel 17ea",
            "en": "Whistleblowers Protection Act, article 17ea",
        },
        multiple=True,
    ),
)
