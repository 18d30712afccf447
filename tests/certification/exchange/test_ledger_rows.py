"""Rows of the ledger are recorded once; what exists is the same or refused."""

import datetime

import pytest

from certification.models import Completion, Revocation, Waiver, WaiverApproval

HEAD = "service_number,course_code,completed_on,source,entry,version,valid_until,score,reference\n"


def valid_until(course: str, day: str) -> datetime.date | None:
    return Completion.objects.get(course__code=course, completed_on=day).valid_until


def test_validity_is_decided_in_order_of_the_days(bring):
    bring(
        {
            "completions": HEAD
            + "101,A,2021-01-05,classroom,,,,,\n101,A,2020-01-10,classroom,,,,,\n101,A,2019-01-15,classroom,,,,,\n",
            "revocations": "service_number,course_code,completed_on,source,effective_on\n",
        }
    )

    assert valid_until("A", "2019-01-15") == datetime.date(2020, 1, 15)
    assert valid_until("A", "2020-01-10") == datetime.date(2021, 1, 15)
    assert valid_until("A", "2021-01-05") == datetime.date(2022, 1, 15)


def test_a_base_on_the_same_day_comes_first(bring):
    bring(
        {
            "completions": HEAD
            + "101,C,2020-01-10,practical,,,,,\n101,B,2020-01-10,practical,,,2021-12-31,,\n",
            "revocations": "service_number,course_code,completed_on,source,effective_on\n",
        }
    )

    assert valid_until("C", "2020-01-10") == datetime.date(2021, 12, 31)


def test_completions_already_recorded_count_as_well(bring):
    files = {
        "revocations": "service_number,course_code,completed_on,source,effective_on\n"
    }
    bring({"completions": HEAD + "101,A,2019-01-15,classroom,,,,,\n", **files})

    bring({"completions": HEAD + "101,A,2020-01-10,classroom,,,,,\n"}, alone=True)

    assert valid_until("A", "2020-01-10") == datetime.date(2021, 1, 15)


def test_revocations_of_the_same_set_are_known(bring):
    bring(
        {
            "completions": HEAD
            + "101,A,2019-01-15,classroom,,,,,\n101,A,2020-01-10,classroom,,,,,\n",
            "revocations": "service_number,course_code,completed_on,source,effective_on\n101,A,2019-01-15,classroom,2019-06-01\n",
        }
    )

    assert valid_until("A", "2020-01-10") == datetime.date(2021, 1, 10)


@pytest.mark.parametrize(
    "row",
    [
        "101,A,2020-02-01,classroom,1,1,2021-02-01,80,",
        "101,A,2020-02-01,classroom,,,,80,",
    ],
)
def test_a_completion_that_exists_is_unchanged(bring, row):
    bring()

    outcome = bring({"completions": HEAD + row + "\n"}, alone=True)

    assert outcome.tallies["completions"].unchanged == 1
    assert not list(outcome.findings)


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("101,A,2020-02-01,classroom,1,2,,80,", "version"),
        ("101,A,2020-02-01,classroom,1,,2022-02-02,80,", "valid_until"),
        ("101,A,2020-02-01,classroom,1,,,90,", "score"),
        ("101,A,2020-02-01,classroom,1,,,80,x", "reference"),
    ],
)
def test_a_completion_with_other_particulars_is_refused(bring, row, column):
    bring()

    outcome = bring({"completions": HEAD + row + "\n"}, alone=True)

    assert [found.column for found in outcome.findings] == [column]
    assert not outcome.written


def test_a_next_entry_is_another_completion(bring):
    bring()

    bring({"completions": HEAD + "101,A,2020-02-01,classroom,2,,,90,\n"}, alone=True)

    assert Completion.objects.filter(completed_on="2020-02-01").count() == 2


def test_a_version_retired_later_does_not_refuse_what_is_recorded(bring):
    bring()

    outcome = bring(
        {
            "course_versions": "course_code,version,released_on,retired_on\nA,1,2018-01-01,2019-01-01\nA,2,2018-06-01,\n"
        }
    )

    assert not list(outcome.findings)


def test_a_revocation_or_derogation_told_otherwise_is_refused(bring):
    bring()
    head = "service_number,course_code,completed_on,source,effective_on,reason\n"

    outcome = bring(
        {
            "revocations": head + "101,A,2021-01-20,classroom,2021-03-02,x\n",
            "derogations": "course_code,expiring_from,expiring_to,extended_until,authority\nA,2021-01-01,2021-03-01,2021-07-30,M1\n",
        },
        alone=True,
    )

    assert [(f.file, f.column) for f in outcome.findings] == [
        ("derogations.csv", "extended_until"),
        ("revocations.csv", "effective_on"),
        ("revocations.csv", "reason"),
    ]
    assert Revocation.objects.get().effective_on == datetime.date(2021, 3, 1)


WAIVERS = "service_number,item_or_course_code,requirement_code,start,end,requested_by,approved_by\n"


def test_an_approval_may_be_filled_in_once(bring):
    bring()
    assert WaiverApproval.objects.count() == 1

    approved = bring(
        {"waivers": WAIVERS + "103,B,Q1,2021-01-01,,101,102\n"}, alone=True
    )
    again = bring({"waivers": WAIVERS + "103,B,Q1,2021-01-01,,101,102\n"}, alone=True)
    other = bring({"waivers": WAIVERS + "103,B,Q1,2021-01-01,,101,103\n"}, alone=True)

    assert (approved.tallies["waivers"].changed, again.changes) == (1, 0)
    assert [found.column for found in other.findings] == ["approved_by"]
    assert (
        Waiver.objects.get(course__code="B").approval.approved_by.service_number
        == "102"
    )


def test_a_waiver_told_otherwise_is_refused(bring):
    bring()

    outcome = bring(
        {"waivers": WAIVERS + "103,I1,,2021-01-01,2022-12-31,101,102\n"}, alone=True
    )

    assert [found.column for found in outcome.findings] == ["end"]
