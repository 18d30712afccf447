"""A data set as it comes and goes: a folder of files, or a zip of one.

A zip is judged before anything of it is unpacked, by what it declares, and while it is
read, by what really comes out. Nothing of it is ever written to disk.
"""

import stat
import zipfile
import zlib
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Any, Protocol

from django.utils.translation import gettext as _

from certification.exchange.files import MEMBERS
from certification.exchange.findings import Findings, quoted
from certification.exchange.reading import Stream, UnreadableError, read_rows
from people.files import FileResource

MOST_MEMBERS = 100
LARGEST_DIRECTORY = 64_000
LARGEST_MEMBER = 2_000_000_000
LARGEST_TOTAL = 4_000_000_000
LARGEST_RATIO = 100
SMALL = 5_000_000
"""Below this size a high ratio is harmless: short files of equal rows pack well."""
WHOLE = "zip"
"""What is refused when it is no single part of it."""
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError)
END_OF_DIRECTORY = b"PK\x05\x06"


class PackageError(Exception):
    """The data set as a whole is refused: which part of it and why."""

    def __init__(self, part: str, message: str) -> None:
        super().__init__(f"{part}: {message}")
        self.part, self.message = part, message


class DataSet(Protocol):
    """The files of a data set, by name without ``.csv``."""

    @property
    def names(self) -> frozenset[str]: ...

    @property
    def is_relative(self) -> bool:
        """Its rows follow from what is known, so it is read when nobody else writes."""

    @property
    def question(self) -> str:
        """What must be confirmed before it is written, known once it was read."""

    def rows(self, resource: type[FileResource], findings: Findings) -> list[Any]: ...

    def unchanged(self, file: str) -> int:
        """How many rows of a file it left out, for they only say what is known."""


class CsvFiles(ABC):
    """Files in exactly the exchange format."""

    names: frozenset[str]
    is_relative = False
    question = ""

    @abstractmethod
    def open(self, name: str) -> AbstractContextManager[Stream]: ...

    def rows(self, resource: type[FileResource], findings: Findings) -> list[Any]:
        """The rows of a file whose values are all readable; the others are refused."""
        with self.open(resource.file) as stream:
            return read_rows(resource, stream, findings)

    def unchanged(self, _file: str) -> int:
        """Every row is judged."""
        return 0


def unknown(names: Iterable[str]) -> Iterator[str]:
    """The names that no file of a data set has."""
    return (name for name in sorted(names) if name not in MEMBERS)


def _unknown_message() -> str:
    return _("is not a file of a data set; take it out. The files are %(files)s.") % {
        "files": ", ".join(MEMBERS)
    }


def _cannot_be_opened(error: OSError) -> str:
    reason = {"reason": error.strerror}
    return _("cannot be opened (%(reason)s); check its permissions.") % reason


class Folder(CsvFiles):
    """A folder of CSV files. Folders in it and hidden files do not count."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            found = {
                entry.name
                for entry in path.iterdir()
                if not entry.is_dir() and not entry.name.startswith(".")
            }
        except OSError as error:
            raise PackageError(str(path), _cannot_be_opened(error)) from error
        for name in unknown(found):
            raise PackageError(name, _unknown_message())
        self.names = frozenset(MEMBERS[name] for name in found)

    @contextmanager
    def open(self, name: str) -> Iterator[Stream]:
        try:
            stream = (self.path / f"{name}.csv").open("rb")
        except OSError as error:
            raise UnreadableError(_cannot_be_opened(error)) from error
        with stream:
            yield stream


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a zip may become."""

    member: int = LARGEST_MEMBER
    total: int = LARGEST_TOTAL


class Counted:
    """A member of a zip that gives no more bytes than it may."""

    def __init__(self, stream: IO[bytes], limit: int) -> None:
        self.stream, self.left = stream, limit

    def readline(self, size: int = -1, /) -> bytes:
        line = self.stream.readline(size)
        self.left -= len(line)
        if self.left < 0:
            raise UnreadableError(_("is larger than it says; make the zip anew."))
        return line


class Zip(CsvFiles):
    """A zip of a folder: its files on top, or all in one folder."""

    def __init__(self, stream: IO[bytes], limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        _judge_directory(stream)
        try:
            self.archive = zipfile.ZipFile(stream)
            members = self.archive.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise PackageError(WHOLE, _("cannot be read; make it anew.")) from error
        self.members = self._judged(members)
        self.names = frozenset(self.members)

    @contextmanager
    def open(self, name: str) -> Iterator[Stream]:
        member = self.members[name]
        try:
            with self.archive.open(member) as stream:
                yield Counted(stream, member.file_size)
        except DAMAGED as error:
            raise UnreadableError(_("is damaged in the zip; make it anew.")) from error

    def _judged(self, members: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
        """The files of the data set, or the reason why all is refused."""
        if len(members) > MOST_MEMBERS:
            raise PackageError(WHOLE, _("holds too many files; it is no data set."))
        for member in members:
            self._judge(member)
        if sum(member.file_size for member in members) > self.limits.total:
            raise PackageError(WHOLE, _("unpacks to too much; split it."))
        paths = _without_folder([m for m in members if not m.is_dir()])
        for name in unknown(paths):
            raise PackageError(name, _unknown_message())
        return {MEMBERS[name]: member for name, member in paths.items()}

    def _judge(self, member: zipfile.ZipInfo) -> None:
        name = quoted(member.orig_filename)
        if problem := _path_problem(member.orig_filename):
            raise PackageError(name, problem)
        if stat.S_IFMT(member.external_attr >> 16) not in {
            0,
            stat.S_IFREG,
            stat.S_IFDIR,
        }:
            raise PackageError(name, _("is a link or a device; put in the file."))
        if member.flag_bits & 0x1:
            raise PackageError(name, _("is encrypted; make the zip without password."))
        if member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise PackageError(name, _("is packed in an unusual way; use plain zip."))
        _judge_size(member, self.limits)


def _judge_directory(stream: IO[bytes]) -> None:
    """A zip whose table of contents alone would fill the memory is not even opened."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - 65_557))
    tail = stream.read(65_557)
    at = tail.rfind(END_OF_DIRECTORY)
    if at < 0 or len(tail) < at + 22:
        raise PackageError(WHOLE, _("is not a zip; give a folder or a .zip of one."))
    if int.from_bytes(tail[at + 12 : at + 16], "little") > LARGEST_DIRECTORY:
        raise PackageError(WHOLE, _("holds too many files; it is no data set."))


def judge_sizes(stream: IO[bytes], limits: Limits) -> None:
    """Refuse a zip of any kind that would unpack to too much."""
    _judge_directory(stream)
    try:
        members = zipfile.ZipFile(stream).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise PackageError(WHOLE, _("cannot be read; make it anew.")) from error
    for member in members:
        _judge_size(member, limits)
    if sum(member.file_size for member in members) > limits.total:
        raise PackageError(WHOLE, _("unpacks to too much; split it."))


def _judge_size(member: zipfile.ZipInfo, limits: Limits) -> None:
    ratio = member.file_size / max(member.compress_size, 1)
    if member.file_size > limits.member or (
        member.file_size > SMALL and ratio > LARGEST_RATIO
    ):
        name = quoted(member.orig_filename)
        raise PackageError(name, _("unpacks to too much; it is no data set."))


def _path_problem(path: str) -> str:
    """Why a path may not be in a zip, or nothing."""
    parts = PurePosixPath(path).parts
    if path.startswith("/") or ".." in parts or "\\" in path or ":" in path:
        return _("leads out of the zip; put the files on top.")
    if not path.isprintable() or len(path) > 100:
        return _("is not a name of a file; put in only files of a data set.")
    if len(parts) > 2:
        return _("lies in a folder in a folder; put the files on top.")
    return ""


def _without_folder(members: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """The files by name; all on top, or all in one and the same folder."""
    folders = {str(PurePosixPath(m.orig_filename).parent) for m in members}
    if len(folders) > 1:
        raise PackageError(WHOLE, _("has files in several folders; put all on top."))
    names = Counter(PurePosixPath(m.orig_filename).name.casefold() for m in members)
    for name, count in names.items():
        if count > 1:
            raise PackageError(name, _("is in the zip twice; keep one."))
    return {PurePosixPath(m.orig_filename).name: m for m in members}


@contextmanager
def opened(path: Path) -> Iterator[CsvFiles]:
    """The data set at a path, or ``PackageError``."""
    if path.is_dir():
        yield Folder(path)
    elif not path.exists():
        raise PackageError(str(path), _("does not exist; give a folder or a .zip."))
    else:
        with path.open("rb") as stream:
            yield Zip(stream)
