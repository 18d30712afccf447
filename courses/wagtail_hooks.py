"""What courses adds to Wagtail's admin."""

from django.urls import path
from wagtail import hooks

from courses import guards, journal, translating
from courses.views import approving, releasing
from courses.viewsets import LearningGroup

hooks.register("register_log_actions", journal.register)
hooks.register("register_admin_viewset", LearningGroup)
hooks.register("before_delete_page", guards.refuse_deletion)
hooks.register("before_bulk_action", guards.refuse_bulk_deletion)
hooks.register("before_publish_page", guards.refuse_direct_publishing)
hooks.register("before_serve_document", guards.refuse_strangers)


@hooks.register("register_admin_urls", order=-1)  # before the one that it shuts
def admin_urls() -> list[object]:
    return [
        translating.shut,
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
