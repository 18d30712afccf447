"""What courses adds to Wagtail's admin."""

from django.urls import path
from wagtail import hooks

from courses import journal
from courses.authoring import guards, home_panels, judging, translating
from courses.views import approving, beginning, releasing, workbench
from courses.viewsets import LearningGroup

hooks.register("register_log_actions", journal.register)
hooks.register("register_admin_viewset", LearningGroup)
hooks.register("construct_homepage_panels", home_panels.put_desk_first)
hooks.register(
    "construct_homepage_summary_items", home_panels.leave_out_counts, order=1000
)
hooks.register("before_edit_page", judging.judge_in_the_editor)
hooks.register("before_delete_page", guards.refuse_deletion)
hooks.register("before_bulk_action", guards.refuse_bulk_deletion)
hooks.register("before_publish_page", guards.refuse_direct_publishing)
hooks.register("before_serve_document", guards.refuse_strangers)


@hooks.register("register_admin_urls", order=-1)  # before the one that it shuts
def admin_urls() -> list[object]:
    return [
        translating.shut,
        path("courses/begin/", beginning.course_begin, name="course_begin"),
        path("courses/<int:pk>/", workbench.workbench, name="workbench"),
        path("courses/<int:pk>/judge/", workbench.course_judge, name="course_judge"),
        path(
            "courses/try/<int:pk>/<str:block_id>/",
            workbench.lesson_try,
            name="lesson_try",
        ),
        path("courses/<int:pk>/submit/", beginning.course_submit, name="course_submit"),
        path("courses/approvals/", approving.approvals, name="question_approvals"),
        path(
            "courses/approvals/<int:pk>/",
            approving.question_approve,
            name="question_approve",
        ),
        path("courses/releases/", releasing.releases, name="releases"),
        path(
            "courses/releases/<int:pk>/",
            releasing.release_confirm,
            name="release_confirm",
        ),
    ]
