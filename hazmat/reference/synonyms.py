"""What people call a substance that the law calls otherwise, so that they find it.

Annex VI has one name of a substance, table A another, and the workshop a third. These
names serve the search and are never shown. By CAS number, English and Dutch together.
"""

from collections.abc import Mapping

SYNONYMS: Mapping[str, str] = {
    "10024-97-2": "nitrous oxide; laughing gas; lachgas; distikstofmonoxide",
    "10102-44-0": "nitrogen peroxide; stikstofdioxide",
    "107-21-1": "glycol; ethylene glycol; ethyleenglycol; antifreeze; antivries",
    "108-10-1": "methyl isobutyl ketone; MIBK; methylisobutylketon",
    "108-95-2": "fenol",
    "110-80-5": "ethyl glycol; cellosolve; ethylglycol",
    "111-30-8": "glutaaraldehyde",
    "115-07-1": "propeen",
    "118-96-7": "trotyl; trinitrotolueen",
    "123-86-4": "butyl acetate; butylacetaat",
    "127-18-4": "perchloroethylene; perc; per; perchloorethyleen",
    "1310-58-3": "caustic potash; potash lye; kaliloog; kaliumhydroxide",
    "1310-73-2": "caustic soda; soda lye; natronloog; bijtende soda",
    "1333-82-0": "chromic acid; chromium trioxide; chroomtrioxide; chroomzuur",
    "1336-21-6": "ammonia water; ammonia solution; ammonia; ammonium hydroxide",
    "26471-62-5": "TDI; toluene diisocyanate; tolueendiisocyanaat",
    "4098-71-9": "IPDI; isophorone diisocyanate; isoforondiisocyanaat",
    "50-00-0": "formalin; formaline; methanal",
    "55-63-0": "nitroglycerine; glyceryl trinitrate",
    "56-23-5": "tetra; tetrachloorkoolstof",
    "584-84-9": "TDI; toluene diisocyanate; tolueendiisocyanaat",
    "60-29-7": "ether; diethylether; ethyl ether",
    "64-17-5": "alcohol; ethyl alcohol; methylated spirit; spiritus; brandspiritus",
    "64742-49-0": "petroleum spirit; wasbenzine",
    "64742-82-1": "white spirit; terpentine; peut; thinner",
    "8052-41-3": "white spirit; terpentine; peut; mineral spirits; stoddard solvent",
    "67-56-1": "methyl alcohol; wood alcohol; methylalcohol; houtgeest",
    "67-63-0": "isopropyl alcohol; IPA; isopropylalcohol; propan-2-ol",
    "67-66-3": "trichloormethaan",
    "68334-30-5": "diesel; gas oil; dieselolie; gasolie",
    "7439-92-1": "lood",
    "7439-97-6": "quicksilver; kwik; kwikzilver",
    "74-98-6": "LPG; propaan",
    "7647-01-0": "muriatic acid; hydrochloric acid; zoutzuur; waterstofchloride",
    "7664-38-2": "fosforzuur",
    "7664-39-3": "hydrofluoric acid; vloeizuur; waterstoffluoride",
    "7664-41-7": "ammoniak",
    "7664-93-9": "oil of vitriol; battery acid; accuzuur; zwavelzuur",
    "7681-52-9": "bleach; javel; bleekwater; chloorbleekloog; natriumhypochloriet",
    "7697-37-2": "aqua fortis; salpeterzuur; nitric acid",
    "7722-84-1": "hydrogen peroxide; peroxide; waterstofperoxide",
    "7778-54-3": "calciumhypochloriet; zwembadchloor",
    "7782-50-5": "chloor; chlorine gas",
    "7783-06-4": "zwavelwaterstof; waterstofsulfide",
    "78-11-5": "PETN; nitropenta; penthrite; pentriet",
    "78-93-3": "MEK; methyl ethyl ketone; methylethylketon",
    "79-01-6": "trichlor; tri; trichloroethylene; trichloorethyleen",
    "79-21-0": "peracetic acid; perazijnzuur",
    "8006-61-9": "petrol; gasoline; motor spirit; benzine",
    "8006-64-2": "turpentine; terpentijn; terpentijnolie",
    "8008-20-6": "kerosene; kerosine; jet fuel; lamp oil; petroleum",
    "86290-81-5": "petrol; motor spirit; benzine",
    "75-09-2": "methylene chloride; methyleenchloride; dichloormethaan",
    "101-68-8": "MDI; diphenylmethane diisocyanate; difenylmethaandiisocyanaat",
    "822-06-0": "HDI; hexamethyleendiisocyanaat",
}
"""Names parted by semicolons."""


def called(numbers: list[str]) -> list[str]:
    """What else a substance with one of these numbers is called."""
    found = (SYNONYMS.get(number, "") for number in numbers)
    return [name for names in found if names for name in names.split("; ")]
