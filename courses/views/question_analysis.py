"""How questions did in exams, in Wagtail's administration."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from certification.models import Course
from courses.models import Question
from courses.questions.giving_out import banks
from courses.questions.item_analysis import looked_back_on, to_look_at
from courses.views.question_files import for_writers

SHOWN = 100


@never_cache
@require_safe
@for_writers
def to_look(request: HttpRequest) -> HttpResponse:
    """The questions of a course, or of all, those first that need a look most."""
    code = request.GET.get("course", "")
    course = get_object_or_404(Course, code=code) if code else None
    looked = to_look_at([course.pk] if course else None)
    shown = {
        "course": course,
        "courses": banks(),
        "looked": looked[:SHOWN],
        "count": len(looked),
        "shown": SHOWN,
    }
    return render(request, "courses/questions_to_look_at.html", shown)


@never_cache
@require_safe
@for_writers
def look(request: HttpRequest, pk: int) -> HttpResponse:
    """One question: every version with its use, its languages and its analysis."""
    questions = Question.objects.select_related("course")
    question = get_object_or_404(questions, pk=pk)
    shown = {"question": question, "looked": looked_back_on(question)}
    return render(request, "courses/question_look.html", shown)
