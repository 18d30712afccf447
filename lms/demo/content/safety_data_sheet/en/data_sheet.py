"""A data sheet to read, shortened."""

from lms.demo.content.papers import Document, Section

PAPER = Document(
    key="behind-q3",
    question=(
        "Open this shortened sheet of an imaginary hardener and look for the flash point and the glove."
    ),
    language="en",
    saved_as="sds-hardener-delta.pdf",
    title="Safety data sheet Hardener Delta (imaginary)",
    sections=(
        Section(
            "1. Identification of the substance/mixture and of the company/undertaking",
            (
                (
                    "Hardener Delta, UFI D3LT-A000-000V-ERF0. For professional use in two-component paint."
                ),
                (
                    "Supplier: Polderverf. Emergency number: see the label. This sheet is imaginary and shortened, "
                    "for a course."
                ),
            ),
        ),
        Section(
            "2. Hazards identification",
            (
                (
                    "Warning. H226 Flammable liquid and vapour. H317 May cause an allergic skin reaction. H332 "
                    "Harmful if inhaled. H335 May cause respiratory irritation. H336 May cause drowsiness or dizziness."
                ),
                "EUH066 Repeated exposure may cause skin dryness or cracking. EUH204 Contains isocyanates. May produce an allergic reaction.",
                (
                    "As from 24 August 2023 adequate training is required before industrial or professional use."
                ),
            ),
        ),
        Section(
            "3. Composition/information on ingredients",
            (
                "HDI oligomer, CAS 28182-81-2, 50 - 75 %.",
                "n-Butyl acetate, CAS 123-86-4, 25 - 50 %.",
                "Hexamethylene diisocyanate (HDI), CAS 822-06-0, 0.1 - 0.3 %.",
            ),
        ),
        Section(
            "4. First aid measures",
            (
                "Inhaled: fresh air, rest. Complaints may come hours later: always a doctor.",
                (
                    "Skin: plenty of water and soap. Eyes: rinse for at least fifteen minutes, then a doctor."
                ),
            ),
        ),
        Section(
            "5. Firefighting measures",
            (
                (
                    "Foam, powder, carbon dioxide. No full water jet. In a fire hydrogen cyanide may be released: "
                    "breathing apparatus."
                ),
            ),
        ),
        Section(
            "6. Accidental release measures",
            (
                (
                    "Ignition sources away, ventilate, respiratory protection. Take up with absorbent; leave the drum "
                    "open for a day, as gas is formed."
                ),
            ),
        ),
        Section(
            "7. Handling and storage",
            (
                "Dry, tightly closed, 5 - 30 °C. Away from water, alcohols, amines and alkalis.",
            ),
        ),
        Section(
            "8. Exposure controls/personal protection",
            (
                "Booth with extraction. When spraying: supplied-air respiratory protection.",
                (
                    "Glove: butyl rubber, 0.5 mm, breakthrough time more than 60 minutes. Change at once after a "
                    "splash."
                ),
            ),
        ),
        Section(
            "9. Physical and chemical properties",
            (
                (
                    "Clear liquid, pungent smell only far above the limit value. Flash point 38 °C. Heavier than "
                    "water."
                ),
            ),
        ),
        Section(
            "10. Stability and reactivity",
            ("With water carbon dioxide is formed: a closed drum may burst.",),
        ),
        Section(
            "11. Toxicological information",
            (
                "May cause allergy of skin and airways, also after years without complaints.",
            ),
        ),
        Section(
            "12. Ecological information",
            ("Do not let it reach drains or water.",),
        ),
        Section(
            "13. Disposal considerations",
            ("Hazardous waste. Let residues cure first.",),
        ),
        Section(
            "14. Transport information",
            ("UN 1263, paint related material, class 3, packing group III.",),
        ),
        Section(
            "15. Regulatory information",
            ("REACH, annex XVII, entry 74.",),
        ),
        Section(
            "16. Other information",
            ("Changed since the last version: section 8 (glove).",),
        ),
    ),
    explanation=(
        "The flash point was in 9, the glove in 8. Whoever knows the order skips fourteen sections."
    ),
)
