"""What is wrong with a file, told once for all rows that need the same repair."""

from certification.exchange.findings import Finding
from certification.exchange.remedies import remedies


def finding(line: int, message: str) -> Finding:
    return Finding("file.csv", line, "number", "x", message)


def test_what_is_told_of_many_rows_names_no_line_of_one_of_them():
    found = [
        finding(line, f"is the key of line {other} too; write it as 2026-11-23.")
        for line, other in ((2, 9), (9, 2), (4, 5))
    ]

    (remedy,) = remedies(found)

    assert remedy.count == 3
    assert remedy.message == "is the key of line … too; write it as 2026-11-23."


def test_what_is_told_of_one_row_stays_as_it_is():
    (remedy,) = remedies([finding(2, "is the key of line 9 too.")])

    assert remedy.message == "is the key of line 9 too."
