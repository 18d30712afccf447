"""A request of somebody who has signed in; views of learning answer no others."""

from django.http import HttpRequest

from people.models import User


class LearnerRequest(HttpRequest):
    """After ``login_required`` the user of a request is a person."""

    user: User
