"""Finding questions in the bank."""

import datetime

import pytest
from django.core.exceptions import ValidationError

from courses.authoring.publishing import ensure_workflow
from courses.models import Question
from courses.models.questions import Languages
from courses.questions.bank import Option, Wording, write_question
from people.days import today
from people.models import AccessRole
from tests.factories.courses import course, question
from tests.factories.people import grant, person

pytestmark = pytest.mark.django_db
BANK = "/admin/courses/questions/"


@pytest.fixture
def author(client):
    who = person()
    grant(who, AccessRole.INSTRUCTOR)
    ensure_workflow()
    client.force_login(who)
    return who


def asked(text: str, key: str, **particulars: object) -> Question:
    options = [Option("a", {"nl": "Ja"}, is_right=True), Option("b", {"nl": "Nee"})]
    wording = Wording("single", {"nl": text}, options)
    made = Question(course=course(), key=key, **particulars)
    return write_question(question=made, wording=wording, by=person())


def test_the_bank_costs_as_many_queries_for_one_question_as_for_many(
    client, author, django_assert_max_num_queries
):
    made = course()
    question(made)
    client.get(BANK)
    with django_assert_max_num_queries(60) as one:
        client.get(BANK)
    for _ in range(6):
        question(made, topic="knots")
    with django_assert_max_num_queries(60) as many:
        client.get(BANK)
    assert len(many) == len(one)


def test_words_are_found_in_text_options_and_particulars():
    one = asked("Wie belt één-één-twee?", "k1", objective="Alarm slaan")
    asked("Iets anders?", "k2")
    found = Question.objects.saying
    assert [*found("één-één")] == [*found("alarm")] == [*found("K1")] == [one]
    assert found("Nee").count() == 2
    assert not found('")').exists()


def test_the_bank_is_searched_and_filtered_in_the_admin(client, author):
    asked("Wie belt er?", "k1", topic="alarm", difficulty=3)
    asked("Wie rent er?", "k2", topic="vlucht", review_on=today())
    page = client.get(BANK, {"q": "belt"}).content.decode()
    assert "Wie belt er?" in page
    assert "Wie rent er?" not in page
    page = client.get(BANK, {"topic": "alarm"}).content.decode()
    assert "Wie belt er?" in page
    assert "Wie rent er?" not in page
    page = client.get(BANK, {"to_review": "true"}).content.decode()
    assert "Wie belt er?" not in page
    assert "Wie rent er?" in page


def test_a_question_is_due_for_review_from_its_day():
    day = datetime.date(2026, 3, 1)
    due = asked("Nu?", "k1", review_on=day)
    asked("Later?", "k2", review_on=day + datetime.timedelta(days=1))
    asked("Weg?", "k3", review_on=day, withdrawn=True)
    assert [*Question.objects.to_review(day)] == [due]


def test_difficulty_is_one_of_three():
    with pytest.raises(ValidationError):
        asked("Hoe zwaar?", "k1", difficulty=4)


def test_a_language_is_complete_when_every_text_is_in_it():
    texts = [{"nl": "Vraag", "en": "Question"}, {"nl": "Ja", "en": ""}]
    assert Languages.of(texts) == Languages(("nl",), ("en",))
    assert Languages.of([]) == Languages((), ())
    assert Languages.of(texts[:1]).in_words() == "en, nl"
