"""The act of keeping a question under a name."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from certification.models import SavedQuestion
from people.models import User


@transaction.atomic
def save_question(*, question: SavedQuestion, by: User) -> SavedQuestion:
    """Keep it; the same name takes the place of what bore it."""
    own = SavedQuestion.objects.filter(person=by)
    own.filter(name=question.name).delete()
    if own.count() >= SavedQuestion.AT_MOST:
        raise ValidationError(
            _("You keep %(most)s questions. Forget one first.")
            % {"most": SavedQuestion.AT_MOST}
        )
    question.person = by
    question.full_clean()
    question.save()
    return question
