"""A second, naive reading of the rules of certification, day by day and in sets of days.

It shares no code with the product: where the two disagree, one of them reads the rules wrongly.
"""

from tests.oracle.files import Data, read_data_set, write_data_set
from tests.oracle.organisations import random_days, random_organisation
from tests.oracle.report import gap_report, gap_reports
from tests.oracle.validity import decided_validity

__all__ = [
    "Data",
    "decided_validity",
    "gap_report",
    "gap_reports",
    "random_days",
    "random_organisation",
    "read_data_set",
    "write_data_set",
]
