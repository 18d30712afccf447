"""A data sheet to read, shortened."""

from lms.demo.content.papers import Document, Section

PAPER = Document(
    key="behind-q3",
    question=(
        "Open dit ingekorte blad van een bedachte verharder en zoek het vlampunt en de handschoen."
    ),
    language="nl",
    saved_as="vib-verharder-delta.pdf",
    title="Veiligheidsinformatieblad Verharder Delta (bedacht)",
    sections=(
        Section(
            "1. Identificatie van de stof of het mengsel en van de vennootschap/onderneming",
            (
                (
                    "Verharder Delta, UFI D3LT-A000-000V-ERF0. Voor beroepsmatig gebruik in tweecomponentenlak."
                ),
                (
                    "Leverancier: Polderverf. Noodnummer: zie etiket. Dit blad is bedacht en ingekort, voor een "
                    "cursus."
                ),
            ),
        ),
        Section(
            "2. Identificatie van de gevaren",
            (
                (
                    "Waarschuwing. H226 Ontvlambare vloeistof en damp. H317 Kan een allergische huidreactie "
                    "veroorzaken. H332 Schadelijk bij inademing. H335 Kan irritatie van de luchtwegen veroorzaken. H336 Kan slaperigheid of duizeligheid veroorzaken."
                ),
                "EUH066 Herhaalde blootstelling kan een droge of een gebarsten huid veroorzaken. EUH204 Bevat isocyanaten. Kan een allergische reactie veroorzaken.",
                (
                    "Vanaf 24 augustus 2023 is vóór industrieel of beroepsmatig gebruik een passende opleiding nodig."
                ),
            ),
        ),
        Section(
            "3. Samenstelling en informatie over de bestanddelen",
            (
                "HDI-oligomeer, CAS 28182-81-2, 50 - 75 %.",
                "n-Butylacetaat, CAS 123-86-4, 25 - 50 %.",
                "Hexamethyleendiisocyanaat (HDI), CAS 822-06-0, 0,1 - 0,3 %.",
            ),
        ),
        Section(
            "4. Eerstehulpmaatregelen",
            (
                "Ingeademd: frisse lucht, rust. Klachten kunnen uren later komen: altijd een arts.",
                "Huid: met veel water en zeep. Ogen: minstens vijftien minuten spoelen, dan een arts.",
            ),
        ),
        Section(
            "5. Brandbestrijdingsmaatregelen",
            (
                (
                    "Schuim, poeder, koolzuur. Geen volle waterstraal. Bij brand kan waterstofcyanide vrijkomen: "
                    "ademlucht."
                ),
            ),
        ),
        Section(
            "6. Maatregelen bij het accidenteel vrijkomen van de stof of het mengsel",
            (
                (
                    "Ontstekingsbronnen weg, ventileren, adembescherming. Opnemen met korrels; het vat een dag open "
                    "laten staan, want er ontstaat gas."
                ),
            ),
        ),
        Section(
            "7. Hantering en opslag",
            (
                "Droog, goed gesloten, 5 - 30 °C. Weg van water, alcoholen, aminen en logen.",
            ),
        ),
        Section(
            "8. Maatregelen ter beheersing van blootstelling/persoonlijke bescherming",
            (
                "Cabine met afzuiging. Bij spuiten: onafhankelijke adembescherming met verse lucht.",
                (
                    "Handschoen: butylrubber, 0,5 mm, doorbraaktijd meer dan 60 minuten. Na een spat meteen wisselen."
                ),
            ),
        ),
        Section(
            "9. Fysische en chemische eigenschappen",
            (
                (
                    "Heldere vloeistof, prikkelende geur pas ver boven de grenswaarde. Vlampunt 38 °C. Zwaarder dan "
                    "water."
                ),
            ),
        ),
        Section(
            "10. Stabiliteit en reactiviteit",
            ("Met water ontstaat koolzuurgas: een gesloten vat kan barsten.",),
        ),
        Section(
            "11. Toxicologische informatie",
            (
                "Kan allergie van huid en luchtwegen geven, ook na jaren zonder klachten.",
            ),
        ),
        Section(
            "12. Ecologische informatie",
            ("Niet in riool of water laten komen.",),
        ),
        Section(
            "13. Instructies voor verwijdering",
            ("Gevaarlijk afval. Resten eerst laten uitharden.",),
        ),
        Section(
            "14. Informatie met betrekking tot het vervoer",
            ("UN 1263, verfverwante producten, klasse 3, verpakkingsgroep III.",),
        ),
        Section(
            "15. Regelgeving",
            ("REACH, bijlage XVII, vermelding 74.",),
        ),
        Section(
            "16. Overige informatie",
            ("Gewijzigd ten opzichte van de vorige versie: rubriek 8 (handschoen).",),
        ),
    ),
    explanation=(
        "Het vlampunt stond in 9, de handschoen in 8. Wie de volgorde kent, slaat veertien rubrieken over."
    ),
)
