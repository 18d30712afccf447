"""What the exam may ask about reporting an incident."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="reporting-01",
        category="reporting",
        text={
            "nl": "Een collega valt van een laadklep en kan niet opstaan. In welke volgorde handel je?",
            "en": "A colleague falls off a tail lift and cannot get up. In which order do you act?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Foto's maken, opruimen, hulp halen en daarna pas melden.",
                    "en": "Take pictures, clear up, get help and only then report it.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Melden, hulp geven, opruimen, afzetten.",
                    "en": "Report, give help, clear up, cordon off.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Hulp geven, veilig maken, de plek zo laten, melden.",
                    "en": "Give help, make safe, leave the place as it is, report.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Veilig maken, opruimen, hulp geven, melden.",
                    "en": "Make safe, clear up, give help, report.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Eerst de mens, dan het gevaar voor anderen, dan de sporen, dan de melding. Maak de plek wel "
                "veilig als hulp geven anders gevaarlijk is."
            ),
            "en": (
                "First the person, then the danger to others, then the traces, then the report. But do make "
                "the place safe if giving help is dangerous otherwise."
            ),
        },
        source={
            "nl": "Deze cursus, les 5",
            "en": "This course, lesson 5",
        },
    ),
    Question(
        key="reporting-02",
        category="reporting",
        text={
            "nl": (
                "Welke ongevallen meldt de werkgever direct aan de Nederlandse Arbeidsinspectie? Kies alle "
                "goede antwoorden."
            ),
            "en": (
                "Which accidents does the employer report to the Netherlands Labour Authority at once? "
                "Choose all right answers."
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Een kok wordt met brandwonden opgenomen in het ziekenhuis.",
                    "en": "A cook is admitted to hospital with burns.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Een chauffeur wordt op de polikliniek gehecht en mag naar huis.",
                    "en": "A driver gets stitches as an out-patient and may go home.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Een monteur raakt het topje van een vinger kwijt en wordt niet opgenomen.",
                    "en": "A mechanic loses the tip of a finger and is not admitted.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "Een planner is twee dagen thuis met rugpijn na het tillen.",
                    "en": "A planner is at home with back pain for two days after lifting.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Dood, blijvend letsel of ziekenhuisopname: direct. Een vingertop kwijt is blijvend letsel, "
                "ook zonder opname."
            ),
            "en": (
                "Death, lasting injury or admission to hospital: at once. A lost fingertip is a lasting "
                "injury, also without admission."
            ),
        },
        source={
            "nl": "Arbowet, artikel 9, eerste lid; Nederlandse Arbeidsinspectie",
            "en": "Working Conditions Act, article 9, paragraph 1; Netherlands Labour Authority",
        },
        multiple=True,
    ),
    Question(
        key="reporting-03",
        category="reporting",
        text={
            "nl": (
                "Op de schietbaan blijft een doelopzetter achter terwijl de baan al is vrijgegeven. Iemand "
                "ziet hem net op tijd. Meld je dit?"
            ),
            "en": (
                "On the range a target setter is left behind while the range has already been cleared for "
                "firing. Somebody sees him just in time. Do you report this?"
            ),
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Nee: er is niemand geraakt en het is opgelost.",
                    "en": "No: nobody was hit and it has been solved.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Alleen als de baancommandant het vraagt.",
                    "en": "Only if the range commander asks for it.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Nee: wie het zag, heeft al ingegrepen.",
                    "en": "No: whoever saw it has already stepped in.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Ja: het is een bijna-ongeval, en de vrijgave werkte niet.",
                    "en": "Yes: it is a near miss, and the clearing did not work.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": (
                "De afloop was geluk. Wat had kunnen gebeuren, en dat de vrijgave het niet tegenhield, is "
                "waar een ander van leert."
            ),
            "en": (
                "The outcome was luck. What could have happened, and that the clearing did not stop it, is "
                "what somebody else learns from."
            ),
        },
        source={
            "nl": "Deze cursus, les 5",
            "en": "This course, lesson 5",
        },
    ),
    Question(
        key="reporting-04",
        category="reporting",
        text={
            "nl": "Je hebt een maand geleden een losse leuning gemeld en hoort niets. Wat doe je?",
            "en": "A month ago you reported a loose railing and you hear nothing. What do you do?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Niets: gemeld is gemeld.",
                    "en": "Nothing: reported is reported.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Vragen wat ermee is gedaan: de leuning zit nog los.",
                    "en": "Ask what was done with it: the railing is still loose.",
                },
                is_right=True,
            ),
            Answer(
                "c",
                {
                    "nl": "Zelf een touw om de leuning binden, zodat er niemand doorheen valt.",
                    "en": "Tie a rope round the railing yourself, so that nobody falls through.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "De melding nog eens precies zo insturen.",
                    "en": "Send in the same report once more.",
                },
            ),
        ),
        explanation={
            "nl": (
                "Wegen, aanpakken en analyseren doen anderen, maar je mag naar de uitkomst vragen. Dat de "
                "leuning nog los zit, is een nieuw feit."
            ),
            "en": (
                "Weighing, tackling and analysing is done by others, but you may ask for the outcome. That "
                "the railing is still loose is a new fact."
            ),
        },
        source={
            "nl": "Deze cursus, les 5; Kamerstuk 36 124, nr. 11",
            "en": "This course, lesson 5; Parliamentary paper 36 124, no. 11",
        },
    ),
)
