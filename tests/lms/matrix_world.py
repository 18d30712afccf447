"""A small world for the role matrix: its tree, and one row of everything that routes are
about."""

import io
from fractions import Fraction
from typing import Any

from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.utils import timezone
from PIL import Image
from wagtail.admin.models import EditingSession
from wagtail.models import Collection, Page
from wagtail_localize.models import Translation, TranslationSource

from certification.models import Course
from certification.rebuilding import rebuild_all
from courses.authoring.publishing import ensure_catalogues, ensure_workflow
from courses.exams.attempts import start_attempt
from courses.lessons.learning import begin_course, read_lesson
from courses.models import (
    Attempt,
    Enrolment,
    LessonPage,
    Question,
    SignOff,
    TrainingDocument,
    TrainingImage,
)
from courses.questions.bank import Option, Wording, set_quiz, write_question
from courses.sessions.enrolling import enrol
from hazmat.duties.keeping_up import catch_up
from hazmat.models import StockLine
from people.access import ensure_groups
from people.days import today
from people.models import AccessRole, User
from tests.factories import certification as duty
from tests.factories import courses as learning
from tests.factories import hazmat as substance
from tests.factories import people as make
from tests.factories import reference
from tests.lms.matrix_tree import DAY, World, canary, plant, seat_readers

DRAFT = "Kanarieontwerp"


def build_world() -> World:
    world = World()
    ensure_groups()
    ensure_catalogues()
    plant(world)
    seat_readers(world)
    _learning(world)
    ensure_workflow()
    _back_office(world)
    for place, unit in world.units.items():
        duty.mission(unit, world.people[place])
        frozen = duty.quarterly_report(unit)
        world.rows[f"frozen {place}"] = frozen.public_id
        sample = duty.audit_sample(unit, world.people[place])
        world.rows[f"sample {place}"] = sample.public_id
    _shelves(world)
    for person in [*world.people.values(), *world.readers.values()]:
        world.about[person.pk] = _what_is_about(world, person)
    catch_up()
    rebuild_all()
    return world


def _shelves(world: World) -> None:
    """A product that lies in every unit, and a task in each in which it is used."""
    primer = substance.product("Primer")
    sheet = substance.sheet(
        primer, substance.component("Xylene", "8", "1330-20-7", "H226")
    )
    rule = substance.rule("FLAM", "h_code in [H226]", "flammable", state="remembered")
    world.rows |= {
        "substance": primer.code,
        "stock_kind": "stock",
        "data_sheet": sheet,
        "sheet_paper": substance.paper(sheet),
        "spoken": "nl",
        "centre": substance.centre(),
        "rule": rule.code,
        "un_number": reference.un_entry("1203", name_en="PETROL").un_number,
        "annex_entry": reference.substance("601-020-00-8", "benzene").index_no,
    }
    for place, unit in world.units.items():
        line = substance.stock(primer, unit, reach=StockLine.Reach.TASKS)
        work = substance.task(unit, "Spray")
        substance.exposure(work, product=primer)
        substance.holder(work, person=world.people[place])
        asked = substance.request(unit, primer)
        practised = substance.practice(world.people[place])
        world.rows["scheme"] = practised.scheme
        world.shelves[place] = {
            "stock_line": line.pk,
            "work": work.code,
            "product_request": asked.public_id,
            "practised": practised.pk,
            "exposed": substance.measured(world.people[place]).pk,
        }


def _learning(world: World) -> None:
    author = world.rows["author"] = canary("auteur")
    made = world.rows["course"] = learning.course("KNOTS", title="Knots")
    page = learning.course_page(made)
    module = learning.module_page(page)
    lesson = learning.lesson_page(module)
    asked = Wording(
        "single",
        {"nl": "Welke knoop?", "en": "Which knot?"},
        [Option("a", {"nl": "Deze"}, is_right=True), Option("b", {"nl": "Die"})],
        {"nl": "Daarom"},
    )
    question = write_question(
        question=Question(course=made, key="Q1"), wording=asked, by=author
    )
    set_quiz(course=made, draw=1, pass_mark=Fraction(1), by=author)
    learning.approved(question)
    waiting = write_question(
        question=Question(course=made, key="Q2"), wording=asked, by=author
    )
    learning.release(made)
    checked = learning.check()
    other = learning.module_page(learning.course_page(learning.course("ROPES")))
    line = duty.item(made, code="KNOTS")
    asked_of = duty.requirement(line.curriculum, unit=world.rows["root"])
    teacher = world.rows["teacher"] = make.person(last_name="Docent")
    taught = learning.session(
        made,
        capacity=99,
        instructors=[teacher],
        by=world.readers["instructor"],
    )
    practice = learning.practice(made, line, by=author)
    formed = learning.training_class(
        line.curriculum,
        people=[*world.people.values(), *world.readers.values()],
        by=world.readers["instructor"],
    )
    world.rows |= {
        "class": formed,
        "class_address": formed.public_id,
        "practice": practice,
        "taught": taught,
        "taught_address": taught.public_id,
        "course_page": page,
        "module": module,
        "lesson": lesson,
        "checked_lesson": learning.lesson_page(other, checked),
        "check": checked["id"],
        "question": question,
        "question_version": waiting.versions.get(),
        "asked": question.latest,
        "exam": made.quiz,
        "item": line,
        "curriculum": line.curriculum,
        "requirement": asked_of,
        "version": made.versions.first(),
        "derogation": duty.derogation(made),
    }


def _back_office(world: World) -> None:
    """What authors leave behind: a draft in the workflow, its history, media, a lock."""
    author, live = world.rows["author"], world.rows["lesson"]
    draft = LessonPage(
        title=DRAFT, slug="ontwerp", locale=live.locale, live=False, owner=author
    )
    world.rows["module"].add_child(instance=draft)
    revision = draft.save_revision(user=author, log_action=True)
    workflow = draft.get_workflow()
    state = workflow.start(draft, author)
    Page.objects.filter(pk=live.pk).update(
        owner=author, locked=True, locked_by=author, locked_at=timezone.now()
    )
    live.refresh_from_db()
    live.save_revision(user=author, log_action=True)
    image = TrainingImage.objects.create(
        title="Knot", file=_picture(), uploaded_by_user=author
    )
    paper = TrainingDocument(title="Knots", uploaded_by_user=author)
    paper.file.save("knots.txt", ContentFile(b"knots"))
    image._set_image_file_metadata()
    image.save()
    paper._set_document_file_metadata()
    paper.save()
    session = EditingSession.objects.create(
        user=author,
        content_type=ContentType.objects.get_for_model(LessonPage),
        object_id=str(draft.pk),
        last_seen_at=timezone.now(),
    )
    source, _ = TranslationSource.get_or_create_from_instance(world.rows["course_page"])
    translation = Translation.objects.create(
        source=source, target_locale=learning.locale("en")
    )
    translation.save_target(user=author, publish=False)
    world.rows |= {
        "source": source,
        "translation": translation,
        "somebody": world.people["apart"],
        "group": Group.objects.get(name="Instructors"),
        "locale": live.locale,
        "collection": Collection.get_first_root_node().add_child(name="Knots"),
        "role": make.role(),
        "catalogue": live.get_ancestors().get(depth=2),
        "module_slug": world.rows["module"].slug,
        "lesson_slug": live.slug,
        "draft": draft,
        "revision": revision,
        "workflow": workflow,
        "workflow_state": state,
        "task_state": state.current_task_state,
        "task": state.current_task_state.task,
        "image": image,
        "document": paper,
        "document_path": paper.url.removeprefix("/"),
        "session": session,
    }


def _picture() -> ImageFile:
    paper = io.BytesIO()
    Image.new("RGB", (8, 8)).save(paper, "png")
    return ImageFile(paper, name="knot.png")


def _what_is_about(world: World, person: User) -> dict[str, Any]:
    """One fact of every kind about somebody, made in the way the product makes it."""
    course: Course = world.rows["course"]
    run = begin_course(person=person, course=course, by=person)
    read_lesson(person=person, lesson=world.rows["lesson"], by=person)
    there = enrol(session=world.rows["taught"], person=person, by=person)
    attempt: Attempt = start_attempt(run=run, by=person)
    absence = make.absence(person, today() - 9 * DAY, today() - 8 * DAY)
    grant = make.grant(person, AccessRole.INSTRUCTOR, end=today() - 99 * DAY)
    extra = learning.extra_time(person)
    completed = duty.completion(person, course, today() - 30 * DAY)
    signed, asked = _signatures(world, there)
    return {
        "signed": signed.public_id,
        "asked": asked.public_id,
        "person": person.public_id,
        "person_pk": person.pk,
        "attempt": attempt.public_id,
        "completion": completed.public_id,
        "application": duty.application(person).public_id,
        "waiver": duty.waiver(person).pk,
        "revocation": duty.revocation(person, course, today() - 60 * DAY).pk,
        "what_if": duty.what_if(person).public_id,
        "looked_at": duty.what_if(
            person, subject="certification_requirements", answers="code=Q"
        ).public_id,
        "kept": duty.saved_question(person).pk,
        "report": duty.ordered_report(person).public_id,
        "draft": duty.draft(person).public_id,
        "gap_decision": duty.gap_decision(person).public_id,
        "appointment": person.appointments.get().pk,
        "absence": absence.pk,
        "grant": grant.pk,
        "extra_time": extra.pk,
        "turned": learning.turned_marking(attempt).pk,
        "exhausted": learning.exhausted_attempt(person).public_id,
        "failed": learning.failed_recheck(attempt).public_id,
        "sitting": learning.sitting(course, person).public_id,
    }


def _signatures(world: World, there: Enrolment) -> tuple[SignOff, SignOff]:
    """Signed on paper by who teaches; and asked of this very person about the author."""
    author = world.rows["author"]
    known = {"shown_on": today(), "criteria": [], "assessor": world.rows["teacher"]}
    signed = SignOff(enrolment=there, **known)
    signed.photo.save("sheet.jpg", ContentFile(b"sheet"), save=False)
    signed.save()
    other, _ = Enrolment.objects.get_or_create(
        session=there.session, person=author, defaults={"has_place": False}
    )
    asked = SignOff(enrolment=other, second=there.person, **known)
    asked.save()
    return signed, asked
