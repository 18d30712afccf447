"""Every bad row is named by file, line and column, with what is wrong and what to do."""

# ruff: noqa: ISC004 (a sentence in pieces is one sentence)
import pytest

from certification.exchange.importing import import_data_set
from certification.exchange.packages import Folder
from certification.models import Course
from people.models import RecordedVersion, Unit

DAY = "is not a day of the calendar; write it as 2026-11-23."
UNKNOWN = "is not known; add it to {0}.csv or correct it."

BAD = [
    # values
    ("completions", "service_number,course_code,completed_on,source\n101,A,2026-02-30,classroom\n",
     f"completions.csv:2: completed_on: '2026-02-30' {DAY}"),
    ("absences", "service_number,start,end\n101,20200101,\n", f"absences.csv:2: start: '20200101' {DAY}"),
    ("absences", "service_number,start,end\n101,2020-W01-1,\n", f"absences.csv:2: start: '2020-W01-1' {DAY}"),
    ("absences", "service_number,start,end,return_days\n101,2020-01-01,,-3\n",
     "absences.csv:2: return_days: '-3' is not a whole number; write digits only."),
    ("absences", "service_number,start,end,return_days\n101,2020-01-01,,99999999999\n",
     "absences.csv:2: return_days: '99999999999' is too large; at most 99999."),
    ("absences", "service_number,start,end,return_days\n101,2020-01-01,,٣\n",
     "absences.csv:2: return_days: '٣' is not a whole number; write digits only."),
    ("absences", "service_number,start,withdrawn\n101,2020-01-01,ja\n",
     "absences.csv:2: withdrawn: 'ja' is neither yes nor no; write yes or no."),
    ("appointments", "service_number,unit_code,role_code,start,category\n101,U2,R2,,Military\n",
     "appointments.csv:2: category: 'Military' is not known here; write one of military, civilian, reservist, hired."),
    ("people", "service_number,email\n101,nobody\n",
     "people.csv:2: email: 'nobody' is not an e-mail address; write it as name@example.org."),
    ("people", "service_number,language\n101,fr\n", "people.csv:2: language: 'fr' is not known here; write one of nl, en."),
    ("people", "service_number,given_name\n101,A\0n\n",
     "people.csv:2: given_name: 'A\\x00n' holds a NUL character; take it out."),
    ("people", f"service_number,prefix\n101,{'x' * 33}\n",
     f"people.csv:2: prefix: '{'x' * 33}' is longer than 32 characters; shorten it."),
    ("people", "service_number,given_name\n1 01,An\n",
     "people.csv:2: service_number: '1 01' is not a code; use letters, digits and . - _ : without spaces."),
    ("people", "service_number,given_name\n,An\n", "people.csv:2: service_number: is missing; fill it in."),
    ("derogations", "course_code,expiring_from,expiring_to,extended_until\nA,,2021-01-01,\n",
     "derogations.csv:2: extended_until: is missing; fill it in."),
    ("unit_moves", "unit_code,start,parent_code\nU2,,U3\n", "unit_moves.csv:2: start: is missing; fill it in."),
    # spans
    ("absences", "service_number,start,end\n101,2020-01-02,2020-01-01\n",
     "absences.csv:2: end: '2020-01-01' lies before start; a span ends on or after its first day."),
    ("completions", "service_number,course_code,completed_on,source,valid_until\n101,A,2021-01-02,classroom,2021-01-01\n",
     "completions.csv:2: valid_until: '2021-01-01' lies before completed_on; a span ends on or after its first day."),
    ("derogations", "course_code,expiring_from,expiring_to,extended_until\nA,2021-01-02,2021-01-01,2022-01-01\n",
     "derogations.csv:2: expiring_to: '2021-01-01' lies before expiring_from; a span ends on or after its first day."),
    # references
    ("appointments", "service_number,unit_code,role_code,start\n101,U9,R2,\n",
     f"appointments.csv:2: unit_code: 'U9' {UNKNOWN.format('units')}"),
    ("appointments", "service_number,unit_code,role_code,start\n999,U1,R2,\n",
     f"appointments.csv:2: service_number: '999' {UNKNOWN.format('people')}"),
    ("appointments", "service_number,unit_code,role_code,start\n101,U1,R9,\n",
     f"appointments.csv:2: role_code: 'R9' {UNKNOWN.format('roles')}"),
    ("units", "code,name,parent_code\nU1,,\nU2,,u1\nU3,,U1\n", f"units.csv:3: parent_code: 'u1' {UNKNOWN.format('units')}"),
    ("curriculum_items", "item_code,curriculum_code,course_codes\nI1,K1,A|Z\n",
     f"curriculum_items.csv:2: course_codes: 'Z' {UNKNOWN.format('courses')}"),
    ("waivers", "service_number,item_or_course_code,start\n103,X,\n",
     "waivers.csv:2: item_or_course_code: 'X' is not known; add it to curriculum_items.csv or courses.csv or correct it."),
    ("waivers", "service_number,item_or_course_code,requirement_code\n103,A,Q9\n",
     f"waivers.csv:2: requirement_code: 'Q9' {UNKNOWN.format('requirements')}"),
    ("waivers", "service_number,item_or_course_code,approved_by\n103,A,999\n",
     f"waivers.csv:2: approved_by: '999' {UNKNOWN.format('people')}"),
    ("function_holdings", "service_number,hazard_function,start\n101,diving,\n",
     f"function_holdings.csv:2: hazard_function: 'diving' {UNKNOWN.format('hazard_functions')}"),
    # keys
    ("people", "service_number,given_name\n101,An\n102,Bo\n103,C\n101,Again\n",
     "people.csv:5: service_number: '101' is the key of line 2 too; keep one of the two."),
    ("absences", "service_number,start,end\n101,2020-01-01,\n101,2020-01-01,2020-02-01\n",
     "absences.csv:3: service_number,start: '101,2020-01-01' is the key of line 2 too; keep one of the two."),
    # trees
    ("units", "code,parent_code\nU1,U3\nU2,U1\nU3,U2\n",
     "units.csv:2: parent_code: 'U3' makes units stand under themselves from the first day: U1, U2, U3. Correct one of the parents."),
    ("units", "code,parent_code\nU1,U1\nU2,\nU3,\n",
     "units.csv:2: parent_code: 'U1' makes units stand under themselves from the first day: U1. Correct one of the parents."),
    ("unit_moves", "unit_code,start,parent_code\nU1,2022-05-01,U2\n",
     "unit_moves.csv:2: parent_code: 'U2' makes units stand under themselves from 2022-05-01: U1, U2. Correct one of the parents."),
    ("roles", "code,parent_code\nR1,R2\nR2,R1\n",
     "roles.csv:2: parent_code: 'R2' makes roles stand under themselves: R1, R2. Correct one of the parents."),
    # courses and items
    ("courses", "code,validity_months,expires_with\nA,12,C\nB,60,\nC,60,B\n",
     "courses.csv:2: expires_with: 'C' expires with B itself; a base has no base of its own."),
    ("courses", "code,validity_months,expires_with\nA,12,A\nB,60,\n",
     "courses.csv:2: expires_with: 'A' is the course itself; name another or none."),
    ("courses", "code,validity_months,renewal_window_months\nA,12,12\nB,60,\n",
     "courses.csv:2: renewal_window_months: '12' is not less than the validity of 12 months; shorten it."),
    ("equivalences", "course_code,satisfied_by,start\nA,A,\n",
     "equivalences.csv:2: satisfied_by: 'A' is the course itself; name another."),
    ("curriculum_items", "item_code,curriculum_code,minimum,course_codes\nI1,K1,2,A\n",
     "curriculum_items.csv:2: minimum: '2' is more than the 1 course of the item; lower it."),
    ("curriculum_items", "item_code,curriculum_code,minimum,course_codes\nI1,K1,0,A\n",
     "curriculum_items.csv:2: minimum: '0' is too small; at least 1."),
    ("curriculum_items", "item_code,curriculum_code,course_codes\nI1,K1,\n",
     "curriculum_items.csv:2: course_codes: is missing; fill it in."),
    ("curriculum_items", "item_code,curriculum_code,course_codes\nA,K1,A\n",
     "curriculum_items.csv:2: item_code: 'A' is the code of a course already; choose another."),
    ("requirements", "code,curriculum_code\nQ1,K1\n",
     "requirements.csv:2: unit_code: says with the other columns no audience; fill in a unit, role, category, person or hazard function."),
    ("unit_needs", "unit_code,course_code,holders\nU1,A,0\n", "unit_needs.csv:2: holders: '0' is too small; at least 1."),
    # the ledger
    ("completions", "service_number,course_code,completed_on,source\n101,A,2017-12-31,classroom\n",
     "completions.csv:2: completed_on: '2017-12-31' is before the first release of the course; correct the day."),
    ("completions", "service_number,course_code,completed_on,source,version\n101,A,2022-01-01,classroom,1\n",
     "completions.csv:2: version: '1' cannot be: version 1 was retired on 2022-01-01; correct the day or name another version."),
    ("completions", "service_number,course_code,completed_on,source,version\n101,A,2021-05-31,classroom,2\n",
     "completions.csv:2: version: '2' is not released before 2021-06-01; correct the day or version."),
    ("completions", "service_number,course_code,completed_on,source,version\n101,A,2021-05-31,classroom,9\n",
     "completions.csv:2: version: '9' is not a version of A; add it to course_versions.csv."),
    ("completions", "service_number,course_code,completed_on,source,version\n102,B,2021-05-31,classroom,2\n",
     "completions.csv:2: version: '2' is not a version of B; add it to course_versions.csv."),
    ("completions", "service_number,course_code,completed_on,source\n101,A,2021-05-31,hearsay\n",
     "completions.csv:2: source: 'hearsay' is not known here; write one of e-learning, classroom, practical, practice-log, external, import."),
    ("revocations", "service_number,course_code,completed_on,source,effective_on\n101,A,2021-01-21,classroom,2021-03-01\n",
     "revocations.csv:2: service_number,course_code,completed_on,source,entry: '101,A,2021-01-21,classroom,1'"
     " is no completion that is there; record it first or correct the row."),
    # files
    ("people", "", "people.csv: is empty; the first line must name the columns:"
     " service_number,rank,given_name,prefix,family_name,email,language."),
    ("people", "101,An,Ash\n", "people.csv:1: has no header; the first line must name the columns:"
     " service_number,rank,given_name,prefix,family_name,email,language."),
    ("people", "service_number;given_name\n101;An\n",
     "people.csv:1: is separated by semicolons; separate the columns by commas."),
    ("people", "service_number,nickname\n101,An\n",
     "people.csv:1: has an unknown column 'nickname'; the columns are"
     " service_number, rank, given_name, prefix, family_name, email, language."),
    ("people", "service_number,email,email\n101,,\n", "people.csv:1: has the column email twice; keep one."),
    ("people", "given_name\nAn\n", "people.csv:1: has no column service_number; add it."),
    ("people", "service_number,given_name\n101\n", "people.csv:2: has 1 values and the header 2; check the commas."),
    ("people", 'service_number,given_name\n101,"An\n',
     "people.csv:2: opens a quote that nothing closes; check the quotes here."),
    ("people", 'service_number,given_name\n101,"An"a\n',
     "people.csv:2: has text behind a closing quote; check the quotes here."),
    ("people", "service_number,given_name\n101," + 140_000 * "x" + "\n",
     "people.csv:2: holds a value longer than any can be; is a closing quote missing?"),
    ("people", "service_number,given_name\n101,An\n".encode("utf-16"),
     "people.csv: is not a text file in UTF-8 (it looks like UTF-16); save it as UTF-8."),
    ("people", "service_number,given_name\n101,An\n".encode("utf-16-le"),
     "people.csv: is not a text file in UTF-8 (it looks like UTF-16); save it as UTF-8."),
    ("people", "service_number,given_name\n101,An\n102,Zoë\n".encode("cp1252"),
     "people.csv:3: given_name: 'Zo\\udceb' is not UTF-8; save the file as UTF-8."),
    ("people", b"service_number,given_name\n101," + b"x" * 1_100_000,
     "people.csv:2: is longer than any row can be; is this a CSV file?"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "content", "finding"), BAD, ids=[bad[2][:60] for bad in BAD]
)
def test_a_bad_file_is_named_exactly_and_nothing_is_written(
    bring, file, content, finding
):
    outcome = bring({file: content})

    assert finding in [str(found) for found in outcome.findings]
    assert not outcome.written
    assert not Unit.objects.exists()
    assert not RecordedVersion.objects.exists()


def test_checks_go_on_after_the_first_error_and_name_every_column_of_a_row(bring):
    outcome = bring(
        {
            "absences": "service_number,start,end,return_days\n999,x,y,z\n101,2020-02-02,2020-01-01,1\n",
            "unit_needs": "unit_code,course_code,holders\nU9,Z,0\n",
        }
    )

    named = [(found.file, found.line, found.column) for found in outcome.findings]
    assert named == [
        ("absences.csv", 2, "start"),
        ("absences.csv", 2, "end"),
        ("absences.csv", 2, "return_days"),
        ("absences.csv", 2, "service_number"),
        ("absences.csv", 3, "end"),
        ("unit_needs.csv", 2, "holders"),
        ("unit_needs.csv", 2, "unit_code"),
        ("unit_needs.csv", 2, "course_code"),
    ]


def test_a_line_is_where_the_record_begins_in_the_file(bring):
    outcome = bring(
        {"units": 'code,name\r\n\r\nU1,"two\r\nlines"\r\nU2,\r\nU3,\r\nU 4,\r\n'}
    )

    assert [found.line for found in outcome.findings if found.file == "units.csv"] == [
        7
    ]


def test_a_base_that_gets_a_base_is_refused_where_it_is_told(bring):
    bring()

    outcome = bring(
        {"courses": "code,validity_months,expires_with\nB,60,A\n"}, alone=True
    )

    assert [str(found) for found in outcome.findings] == [
        "courses.csv:2: expires_with: 'A' cannot be: C expires with this course; leave it empty."
    ]


def test_a_course_cannot_take_the_code_of_an_item(bring):
    bring()

    outcome = bring({"courses": "code,title\nI1,Clash\n"}, alone=True)

    assert [found.column for found in outcome.findings] == ["code"]
    assert not Course.objects.filter(code="I1").exists()


def test_what_depends_on_a_refused_row_is_not_called_unknown(bring):
    outcome = bring({"units": "code,kind\nU1,\nU2,\nU3," + "x" * 65 + "\n"})

    assert [str(found) for found in outcome.findings][1:] == [
        "appointments.csv:3: unit_code: 'U3' depends on units.csv:4, which is refused."
    ]


def test_an_unreadable_file_makes_no_noise_in_the_others(bring):
    outcome = bring({"people": "", "course_versions": "", "completions": ""})

    assert {found.file for found in outcome.findings} == {
        "people.csv",
        "course_versions.csv",
        "completions.csv",
    }


def test_a_hundred_thousand_columns_are_refused_in_one_sentence(bring):
    outcome = bring({"people": ",".join(["x"] * 100_000) + "\n"})

    (finding,) = outcome.findings
    assert len(str(finding)) < 300


def test_a_file_that_cannot_be_opened_is_named(bring, tmp_path):
    bring()
    (tmp_path / "data" / "absences.csv").symlink_to(tmp_path / "nowhere")

    outcome = import_data_set(Folder(tmp_path / "data"), by=None)

    assert "absences.csv: cannot be opened" in str(next(iter(outcome.findings)))
