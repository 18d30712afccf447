"""A film is asked for in pieces: telephones play none that comes as a whole (decision 0083)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import BinaryIO, cast

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase

ONE_PIECE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")
FILES = "/documents/"
BLOCK = 65_536

Piece = tuple[int, int]
"""Its first and last byte, counted from nought."""


def middleware(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Answer with the piece of a document that was asked for."""

    def in_pieces(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        is_whole = isinstance(response, FileResponse) and response.status_code == 200
        if is_whole and request.path.startswith(FILES):
            return _piece_of(cast(FileResponse, response), request)
        return response

    return in_pieces


def piece(asked: str, size: int) -> Piece | None:
    """What a header asks of so many bytes: ``bytes=0-99``, ``bytes=100-``, ``bytes=-50``.

    None is the whole: also where the header is no such thing, or asks several pieces.
    """
    found = ONE_PIECE.fullmatch(asked.strip())
    if found is None or not any(found.groups()):
        return None
    first, last = found.groups()
    if not first:
        return max(0, size - int(last)), size - 1
    if last and int(last) < int(first):
        return None
    return int(first), min(int(last), size - 1) if last else size - 1


def _piece_of(response: FileResponse, request: HttpRequest) -> HttpResponseBase:
    size = int(response.headers["Content-Length"])
    response.headers["Accept-Ranges"] = "bytes"
    asked = piece(request.headers.get("Range", ""), size)
    if asked is None or _is_another(response, request):
        return response
    first, last = asked
    if first > last:
        response.close()
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    file = cast(BinaryIO, response.file_to_stream)
    file.seek(first)
    response.streaming_content = _read(file, last - first + 1)
    response.status_code = 206
    response.headers["Content-Length"] = str(last - first + 1)
    response.headers["Content-Range"] = f"bytes {first}-{last}/{size}"
    return response


def _is_another(response: FileResponse, request: HttpRequest) -> bool:
    """Whether the piece would belong to a file that has changed meanwhile."""
    known = request.headers.get("If-Range")
    own = {response.headers.get("ETag"), response.headers.get("Last-Modified")}
    return known is not None and known not in own


def _read(file: BinaryIO, count: int) -> Iterator[bytes]:
    while count > 0 and (read := file.read(min(BLOCK, count))):
        count -= len(read)
        yield read
