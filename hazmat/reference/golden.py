"""Rows of table A that everybody in the trade knows; a file that differs is suspect.

Keys are the UN number and the classification code, with the packing group where the
code does not tell rows apart.
"""

from collections.abc import Mapping

Facts = Mapping[str, str]


def _row(division: str, labels: str, category: str, tunnel: str, hin: str) -> Facts:
    return {
        "hazard_division": division,
        "labels": labels,
        "transport_category": category,
        "tunnel_code": tunnel,
        "hazard_identification_number": hin,
    }


GOLDEN: Mapping[tuple[str, str, str], Facts] = {
    ("1203", "F1", "II"): _row("3", "3", "2", "D/E", "33"),
    ("1202", "F1", "III"): _row("3", "3", "3", "D/E", "30"),
    ("0012", "1.4S", ""): _row("1.4", "1.4", "4", "E", ""),
    ("0081", "1.1D", ""): _row("1.1", "1", "1", "B1000C", ""),
    ("1017", "2TOC", ""): _row("2.3", "2.3;5.1;8", "1", "C/D", "265"),
    ("2977", "", ""): _row("7", "7X;7E;6.1;8", "0", "C", "768"),
    ("3480", "M4", ""): _row("9", "9A", "2", "E", ""),
    ("3551", "M4", ""): _row("9", "9A", "2", "E", ""),
    ("1072", "1O", ""): _row("2.2", "2.2;5.1", "3", "E", "25"),
    ("1965", "2F", ""): _row("2.1", "2.1", "2", "B/D", "23"),
    ("2031", "CO1", "I"): _row("8", "8;5.1", "1", "E", "885"),
    ("2031", "CO1", "II"): _row("8", "8;5.1", "2", "E", "85"),
    ("1230", "FT1", "II"): _row("3", "3;6.1", "2", "D/E", "336"),
    ("1428", "W2", "I"): _row("4.3", "4.3", "1", "B/E", "X423"),
    ("1950", "5F", ""): _row("2.1", "2.1", "2", "D", ""),
    ("1845", "M11", ""): {"not_subject_to_adr": "1", "transport_category": ""},
    ("2186", "3TC", ""): {"carriage_prohibited": "1", "transport_category": ""},
    ("0074", "1.1A", ""): {
        **_row("1.1", "1", "0", "B", ""),
        "carriage_prohibited": "0",
        "rid_carriage_prohibited": "1",
    },
}
