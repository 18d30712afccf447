"""What people call a substance that the law calls otherwise, so that they find it.

Annex VI has one name of a substance, table A another, and the workshop a third. These
names serve the search and are never shown. Substances by CAS or index number, goods by UN
number; English and Dutch together. A name of many mixtures, as thinner is, stands with
the goods as which they travel and with no single substance.
"""

from collections.abc import Mapping

SYNONYMS: Mapping[str, str] = {
    "024-007-00-3": "zinc chromate; zinkchromaat; zinc chromate primer",
    "082-001-00-6": "red lead; lead tetroxide; lead oxide; litharge; loodmenie; menie; "
    "loodoxide; loodglit; loodverbindingen",
    "650-013-00-6": "chrysotile; crocidolite; amosite; chrysotiel; crocidoliet; amosiet",
    "10024-97-2": "nitrous oxide; laughing gas; lachgas; distikstofmonoxide",
    "10102-44-0": "nitrogen peroxide; stikstofdioxide",
    "107-21-1": "glycol; ethylene glycol; ethyleenglycol; antifreeze; antivries",
    "108-10-1": "methyl isobutyl ketone; MIBK; methylisobutylketon",
    "108-95-2": "fenol",
    "110-80-5": "ethyl glycol; cellosolve; ethylglycol",
    "111-30-8": "glutaaraldehyde",
    "115-07-1": "propeen",
    "1330-20-7": "xylene; xylol; xyleen",
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
    "64742-82-1": "white spirit; terpentine; peut",
    "8052-41-3": "white spirit; terpentine; peut; mineral spirits; stoddard solvent",
    "67-56-1": "methyl alcohol; wood alcohol; methylalcohol; houtgeest",
    "67-63-0": "isopropyl alcohol; IPA; isopropylalcohol; propan-2-ol",
    "67-66-3": "trichloormethaan",
    "68334-30-5": "diesel; gas oil; dieselolie; gasolie",
    "68476-85-7": "LPG; autogas",
    "7439-92-1": "lead; lood",
    "7439-97-6": "quicksilver; kwik; kwikzilver",
    "74-90-8": "hydrocyanic acid; prussic acid; blauwzuur; cyaanwaterstof",
    "74-98-6": "propaan",
    "7440-43-9": "cadmium",
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

GOODS: Mapping[str, str] = {
    "0015": "smoke grenade; rookgranaat",
    "0016": "smoke grenade; rookgranaat",
    "0029": "blasting cap; slagpijpje",
    "0030": "blasting cap; slagpijpje",
    "0081": "dynamite; dynamiet",
    "0084": "plastic explosive; C4; semtex; kneedspringstof",
    "0303": "smoke grenade; rookgranaat",
    "0503": "airbag; gordelspanner; seat-belt pretensioner",
    "1001": "dissolved acetylene; dissousgas",
    "1009": "halon; halon 1301",
    "1011": "camping gas; campinggas; butagas",
    "1013": "CO2; carbonic acid gas",
    "1018": "freon; freon 22",
    "1028": "freon; freon 12",
    "1051": "prussic acid; blauwzuur",
    "1075": "LPG; autogas",
    "1170": "methylated spirit; spiritus; brandspiritus; alcohol",
    "1193": "MEK",
    "1203": "avgas; aviation gasoline; vliegtuigbenzine",
    "1219": "IPA",
    "1245": "MIBK",
    "1263": "thinner; verdunner; verfverdunner; primer; grondverf; lak",
    "1300": "terpentine; peut; white spirit",
    "1307": "xylene; xylol; xyleen",
    "1613": "prussic acid; blauwzuur",
    "1680": "cyaankali",
    "1710": "tri",
    "1791": "bleach; javel; bleekwater; chloorbleekloog",
    "1863": "avtur; jet fuel; jet A-1; F-34; F-35; F-44; JP-4; JP-5; JP-8; AVCAT",
    "1897": "perc; per",
    "1910": "quicklime; burnt lime; ongebluste kalk",
    "1965": "LPG; autogas",
    "1974": "halon; halon 1211; BCF",
    "1999": "asphalt; asfalt; bitumen",
    "2056": "THF",
    "2067": "fertiliser; kunstmest",
    "2071": "fertiliser; kunstmest",
    "2078": "TDI",
    "2265": "DMF",
    "2281": "HDI",
    "2290": "IPDI",
    "2794": "car battery; lead-acid battery; accu; loodaccu; startaccu",
    "2796": "battery acid; accuzuur",
    "2800": "gel battery; accu; gelaccu; AGM",
    "3101": "MEKP; methyl ethyl ketone peroxide; methylethylketonperoxide",
    "3105": "MEKP; methyl ethyl ketone peroxide; methylethylketonperoxide",
    "3107": "MEKP; methyl ethyl ketone peroxide; methylethylketonperoxide",
    "3159": "freon; freon 134a",
    "3257": "hot asphalt; heet asfalt; hete bitumen",
    "3268": "airbag; gordelspanner; seat-belt pretensioner",
    "3480": "power bank; powerbank; lithium accu; lithium-ion accu; li-ion",
    "3481": "laptop; accuboor; cordless drill",
}
"""Of goods, by UN number."""


def goods_called(un_number: str) -> list[str]:
    """What else people call the goods with this UN number."""
    names = GOODS.get(un_number, "")
    return names.split("; ") if names else []


def called(numbers: list[str]) -> list[str]:
    """What else a substance with one of these numbers is called."""
    found = (SYNONYMS.get(number, "") for number in numbers)
    return [name for names in found if names for name in names.split("; ")]
