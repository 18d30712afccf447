"""A film of a lesson in pieces, for who may read it."""

import pytest
from django.core.files.base import ContentFile

from courses.models import TrainingDocument
from lms.pieces import piece
from tests.factories.people import person

pytestmark = pytest.mark.django_db
FILM = bytes(range(256)) * 1000
SIZE = len(FILM)


@pytest.fixture
def address(client, settings, tmp_path) -> str:
    on_disk = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    settings.STORAGES = {**settings.STORAGES, "default": on_disk}
    settings.MEDIA_ROOT = tmp_path
    client.force_login(person())
    held = ContentFile(FILM, name="film.mp4")
    return TrainingDocument.objects.create(title="Film", file=held).url


def body(answer) -> bytes:
    return b"".join(answer.streaming_content)


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        ("bytes=0-", 0, SIZE - 1),
        ("bytes=100-299", 100, 299),
        ("bytes=200000-", 200_000, SIZE - 1),
        ("bytes=-10", SIZE - 10, SIZE - 1),
        ("bytes=255999-999999", SIZE - 1, SIZE - 1),
    ],
)
def test_the_piece_that_is_asked_comes(client, address, asked, first, last):
    answer = client.get(address, headers={"Range": asked})
    assert answer.status_code == 206
    assert answer.headers["Content-Range"] == f"bytes {first}-{last}/{SIZE}"
    assert answer.headers["Content-Length"] == str(last - first + 1)
    assert answer.headers["Content-Type"] == "video/mp4"
    assert body(answer) == FILM[first : last + 1]


@pytest.mark.parametrize(
    "asked", ["", "bytes=", "bytes=-", "bytes=9-3", "bytes=0-1,5-6", "lines=1-2", "x"]
)
def test_what_is_no_piece_is_the_whole(client, address, asked):
    answer = client.get(address, headers={"Range": asked} if asked else {})
    assert answer.status_code == 200
    assert answer.headers["Accept-Ranges"] == "bytes"
    assert body(answer) == FILM


def test_beyond_the_end_there_is_nothing(client, address):
    answer = client.get(address, headers={"Range": f"bytes={SIZE}-"})
    assert answer.status_code == 416
    assert answer.headers["Content-Range"] == f"bytes */{SIZE}"


def test_of_a_file_that_changed_meanwhile_the_whole_comes(client, address):
    whole = client.get(address)
    assert body(whole) == FILM
    tag = whole.headers["ETag"]
    for known, status in ((tag, 206), ('"another"', 200)):
        headers = {"Range": "bytes=0-9", "If-Range": known}
        answer = client.get(address, headers=headers)
        assert answer.status_code == status
        assert len(body(answer)) == (10 if status == 206 else SIZE)


def test_who_is_not_signed_in_gets_no_piece(client, address):
    client.logout()
    answer = client.get(address, headers={"Range": "bytes=0-9"})
    assert answer.status_code in (302, 403, 404)


def test_the_last_bytes_of_a_small_file_are_all_of_it():
    assert piece("bytes=-500", 100) == (0, 99)
