"""Question files through the administration: check, choose, write, take out, again."""

from dataclasses import replace
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from wagtail.models import ModelLogEntry

from courses.authoring.publishing import ensure_workflow
from courses.models import Question
from courses.questions.bank import wording_of, write_question
from courses.questions.file_forms import LARGEST
from people.models import AccessRole
from tests.factories.courses import course, question
from tests.factories.people import grant, person

pytestmark = pytest.mark.django_db
FILES = "/admin/courses/questions/files/"
CHECK = f"{FILES}check/"
KNOTS = """
// [id:K-1] [tag:difficulty:2]
::Mastworp::Welke knoop legt een lijn vast op een paal? {
  =De mastworp
  ~De platte knoop
  ####De mastworp knelt zichzelf vast.
}

// [id:K-2]
Een paalsteek schuift. {F}

// [id:K-3]
Hoeveel slagen heeft een achtknoop? {#2:0}

// [id:K-4]
Zet op volgorde. {>3 ALL VERTICAL
eerst
dan
laatst}

// [id:K-5]
Wat hoort bij wat? {=paal -> mastworp =oog -> paalsteek = -> hielsteek}

// [id:K-6]
Hoe heet het eind van een lijn? {=tamp =tampeinde}

Vertel alles over knopen. {}
"""


@pytest.fixture
def author(client: Client):
    who = person()
    grant(who, AccessRole.INSTRUCTOR)
    ensure_workflow()
    client.force_login(who)
    return who


def upload(client, of, text, language="nl", name="knopen.txt"):
    file = SimpleUploadedFile(name, text if isinstance(text, bytes) else text.encode())
    form = {"upload": file, "course": of.pk, "language": language}
    answer = client.post(FILES, form)
    assert answer.status_code == 302, answer.context["form"].errors
    return client.get(CHECK)


def ticked(page) -> list[str]:
    return [plan.draft.key for plan in page.context["offered"] if plan.is_advised]


def take(client, page):
    return client.post(CHECK, {"take": ticked(page)}, follow=True)


def test_a_file_is_checked_first_and_written_when_asked(client, author):
    made = course()
    page = upload(client, made, KNOTS)
    assert page.context["counts"] == {
        "new": 6,
        "changed": 0,
        "unchanged": 0,
        "refused": 1,
    }
    assert "essay" in page.content.decode()
    assert not Question.objects.exists()
    assert "6" in take(client, page).content.decode()
    kinds = {q.key: q.latest.kind for q in Question.objects.filter(course=made)}
    assert kinds == {
        "K-1": "single",
        "K-2": "true_false",
        "K-3": "numeric",
        "K-4": "ordering",
        "K-5": "matching",
        "K-6": "blanks",
    }
    first = Question.objects.get(key="K-1")
    assert first.difficulty == 2
    assert first.latest.recorded_by == author
    written = ModelLogEntry.objects.get(action="courses.questions.take", user=author)
    assert written.data == {"questions": 6, "keys": list(kinds)}


def test_only_what_is_ticked_is_written(client, author):
    upload(client, course(), KNOTS)
    client.post(CHECK, {"take": ["K-2", "no-such-key"]})
    assert [q.key for q in Question.objects.all()] == ["K-2"]
    assert client.get(CHECK).status_code == 404


@pytest.mark.parametrize("form", ["gift", "moodle"])
def test_what_is_taken_out_and_brought_in_again_is_unchanged(client, author, form):
    made = course()
    take(client, upload(client, made, KNOTS))
    question(made, topic="knopen")  # in two languages
    answer = client.get(f"{FILES}{made.code}.{form}")
    page = upload(client, made, answer.content, language="en")
    assert page.context["counts"] == {
        "new": 0,
        "changed": 0,
        "unchanged": 7,
        "refused": 0,
    }
    assert not page.context["findings"]


def test_a_question_that_the_file_says_otherwise_gets_a_version(client, author):
    made = course()
    take(client, upload(client, made, KNOTS))
    page = upload(client, made, KNOTS.replace("De platte knoop", "De halve knoop"))
    assert ticked(page) == ["K-1"]
    assert "De halve knoop" in page.content.decode()
    take(client, page)
    changed = Question.objects.get(key="K-1")
    first, second = changed.versions.all()
    assert [option["key"] for option in first.options] == [
        option["key"] for option in second.options
    ]


def test_a_translation_joins_the_question_that_it_translates(client, author):
    made = course()
    take(client, upload(client, made, KNOTS))
    english = "// [id:K-1]\nWhich knot? {=Clove hitch ~Reef knot}"
    take(client, upload(client, made, english, language="en"))
    latest = Question.objects.get(key="K-1").latest
    assert latest.text["en"] == "Which knot?"
    assert latest.options[0]["text"] == {"nl": "De mastworp", "en": "Clove hitch"}
    assert latest.languages().complete == ("en", "nl")


def test_the_same_name_is_no_reason_to_change_a_question(client, author):
    made = course()
    take(client, upload(client, made, "::Q1::Wat is dit? {T}"))
    page = upload(client, made, "::Q1::Iets heel anders? {F}")
    assert page.context["counts"]["changed"] == 1
    assert ticked(page) == []


def test_a_file_that_cannot_be_read_says_so_and_writes_nothing(client, author):
    page = upload(client, course(), b"<quiz><question>", name="x.xml")
    (finding,) = page.context["findings"]
    assert finding.what in unescape(page.content.decode())
    assert not page.context["offered"]


def test_all_that_is_not_taken_is_a_file_that_no_spreadsheet_runs(client, author):
    text = "::=cmd()::Vertel. {}\n\n[html]<b>Wie</b>? {=Jan#goed ~Piet}"
    upload(client, course(), text)
    report = client.get(f"{FILES}not-taken/").content.decode()
    assert report.count("\n") == 4  # a head, a question, its layout and its feedback
    assert "1,'=cmd()," in report
    client.post(CHECK, {})
    assert client.get(f"{FILES}not-taken/").status_code == 404


def test_an_html_name_is_shown_as_words(client, author):
    page = upload(client, course(), "::<script>alert(1)</script>::Vertel. {}")
    assert "<script>alert(1)" not in page.content.decode()


def test_a_learner_brings_nothing_in(client):
    client.force_login(person())
    assert client.get(FILES).status_code in (302, 403, 404)


def test_checking_costs_as_many_queries_for_one_question_as_for_many(
    client, author, django_assert_max_num_queries
):
    made = course()
    upload(client, made, "// [id:A]\nWaar? {T}")
    with django_assert_max_num_queries(60) as one:
        client.get(CHECK)
    take(client, upload(client, made, KNOTS))
    upload(client, made, KNOTS)
    with django_assert_max_num_queries(60) as many:
        client.get(CHECK)
    assert len(many) <= len(one) + 2  # versions and what is right, where there are any


def test_a_file_names_the_questions_that_it_cannot_say(client, author):
    made = course()
    question(made, "K-9")
    take(client, upload(client, made, "// [id:PIJL]\nWat wijst? {=%100%pijl}"))
    arrow = Question.objects.get(key="PIJL")
    said = wording_of(arrow.latest)
    write_question(question=arrow, wording=replace(said, answer=[["->"]]), by=person())
    text = client.get(f"{FILES}{made.code}.gift").content.decode()
    assert text.startswith(
        "// Bekwaam: language nl\n// Not in this file, for "
        "this format takes an arrow in an answer for a pair: PIJL\n"
    )
    assert "[id:K-9]" in text
    assert "[id:PIJL]" not in text


def test_a_file_is_given_out_in_the_forms_there_are(client, author):
    of = course()
    assert client.get(f"{FILES}{of.code}.gift").status_code == 200
    assert client.get(f"{FILES}{of.code}.docx").status_code == 404


def test_without_an_upload_there_is_nothing_to_check(client, author):
    assert client.get(CHECK).status_code == 404


def test_an_upload_that_is_gone_meanwhile_is_not_found(
    client, author, settings, tmp_path
):
    settings.DATA_DIR = tmp_path
    upload(client, course(), KNOTS)
    for kept in (tmp_path / "imports").glob("questions-*"):
        kept.unlink()
    assert client.get(CHECK).status_code == 404


def test_a_file_that_is_too_large_is_refused_with_the_remedy(client, author):
    file = SimpleUploadedFile("knopen.txt", b"0" * (LARGEST + 1))
    form = {"upload": file, "course": course().pk, "language": "nl"}
    answer = client.post(FILES, form)
    assert "10 MB" in str(answer.context["form"].errors["upload"])
