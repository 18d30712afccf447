"""What the exam may ask about packing, marks, limits and batteries."""

from lms.demo.content.shapes import Answer, Question

QUESTIONS = (
    Question(
        key="limits-01",
        category="limits",
        text={
            "nl": "Waarvoor geldt de grens van 5 L benzine?",
            "en": "To what does the limit of 5 L of petrol apply?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Per afzender.",
                    "en": "Per shipper.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Per dag.",
                    "en": "Per day.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Per vlucht.",
                    "en": "Per flight.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Per collo.",
                    "en": "Per package.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "De tabel geeft grenzen per collo (49 CFR 172.101).",
            "en": "The table gives limits per package (49 CFR 172.101).",
        },
        source={
            "nl": "49 CFR 172.101",
            "en": "49 CFR 172.101",
        },
        difficulty=1,
    ),
    Question(
        key="limits-02",
        category="limits",
        text={
            "nl": "Een collo met 20 L benzine (5 L passagiers, 60 L vracht). Waarmee?",
            "en": "A package of 20 L of petrol (5 L passenger, 60 L cargo). By what?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Alleen vrachtvliegtuig, met CAO-etiket.",
                    "en": "Cargo aircraft only, with CAO label.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Geen enkel vliegtuig.",
                    "en": "No aircraft at all.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Elk vliegtuig, want onder 60 L.",
                    "en": "Any aircraft, for it is below 60 L.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Alleen passagiersvliegtuig.",
                    "en": "Passenger aircraft only.",
                },
            ),
        ),
        explanation={
            "nl": "Boven 5 en onder 60: alleen vracht (49 CFR 172.101).",
            "en": "Above 5 and below 60: cargo only (49 CFR 172.101).",
        },
        source={
            "nl": "49 CFR 172.101",
            "en": "49 CFR 172.101",
        },
        difficulty=2,
    ),
    Question(
        key="limits-03",
        category="limits",
        text={
            "nl": "Hoever mogen losse lithium-ion-batterijen (UN 3480) geladen zijn?",
            "en": "How far may loose lithium ion batteries (UN 3480) be charged?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Helemaal leeg.",
                    "en": "Quite empty.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Tot 80 %.",
                    "en": "Up to 80 %.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Dat maakt niet uit.",
                    "en": "It does not matter.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Tot 30 %.",
                    "en": "Up to 30 %.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Minder lading, minder hitte (ICAO-TI 4, PI 965).",
            "en": "Less charge, less heat (ICAO TI 4, PI 965).",
        },
        source={
            "nl": "ICAO-TI 4, PI 965",
            "en": "ICAO TI 4, PI 965",
        },
        difficulty=1,
    ),
    Question(
        key="limits-04",
        category="limits",
        text={
            "nl": "Welke batterijen mogen niet door de lucht?",
            "en": "Which batteries may not go by air?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Alle batterijen in apparaten.",
                    "en": "All batteries in equipment.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Gewone droge batterijen.",
                    "en": "Ordinary dry batteries.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Batterijen onder 2,7 Wh.",
                    "en": "Batteries below 2.7 Wh.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Beschadigde, defecte of teruggeroepen.",
                    "en": "Damaged, defective or recalled ones.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Ze kunnen vanzelf heet worden (ICAO-TI, bijzondere bepaling A154).",
            "en": "They may get hot by themselves (ICAO TI, special provision A154).",
        },
        source={
            "nl": "ICAO-TI, bijzondere bepaling A154",
            "en": "ICAO TI, special provision A154",
        },
        difficulty=2,
    ),
    Question(
        key="limits-05",
        category="limits",
        text={
            "nl": "Wat staat in de lucht op een collo, meer dan op de weg? Kies alle goede antwoorden.",
            "en": "What stands on a package by air, more than by road? Choose all right answers.",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "De vervoersnaam voluit.",
                    "en": "The shipping name in full.",
                },
                is_right=True,
            ),
            Answer(
                "b",
                {
                    "nl": "Het gevaarsnummer 33.",
                    "en": "The hazard number 33.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Naam en adres van afzender en ontvanger.",
                    "en": "Name and address of shipper and consignee.",
                },
                is_right=True,
            ),
            Answer(
                "d",
                {
                    "nl": "De tunnelcode.",
                    "en": "The tunnel code.",
                },
            ),
        ),
        explanation={
            "nl": "Tunnelcode en gevaarsnummer horen bij de weg (ICAO-TI 5;2).",
            "en": "Tunnel code and hazard number belong to the road (ICAO TI 5;2).",
        },
        source={
            "nl": "ICAO-TI 5;2",
            "en": "ICAO TI 5;2",
        },
        multiple=True,
        difficulty=3,
    ),
    Question(
        key="limits-06",
        category="limits",
        text={
            "nl": "UN 3481, verpakt bij apparatuur, batterij van 50 Wh, mei 2026. Hoe ver geladen?",
            "en": "UN 3481, packed with equipment, battery of 50 Wh, May 2026. How far charged?",
        },
        answers=(
            Answer(
                "a",
                {
                    "nl": "Hoogstens 80 %.",
                    "en": "At most 80 %.",
                },
            ),
            Answer(
                "b",
                {
                    "nl": "Vol, er zit een apparaat bij.",
                    "en": "Full, there is equipment with it.",
                },
            ),
            Answer(
                "c",
                {
                    "nl": "Dat kiest de afzender.",
                    "en": "The shipper chooses.",
                },
            ),
            Answer(
                "d",
                {
                    "nl": "Hoogstens 30 %.",
                    "en": "At most 30 %.",
                },
                is_right=True,
            ),
        ),
        explanation={
            "nl": "Verplicht sinds 1 januari 2026, boven 2,7 Wh (ICAO-TI 4, PI 966).",
            "en": "Mandatory since 1 January 2026, above 2.7 Wh (ICAO TI 4, PI 966).",
        },
        source={
            "nl": "ICAO-TI 4, PI 966",
            "en": "ICAO TI 4, PI 966",
        },
        difficulty=3,
    ),
)
