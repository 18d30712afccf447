"""A zip is judged before it is unpacked, and refused as a whole with its reason."""

import io
import stat
import struct
import warnings
import zipfile

import pytest

from certification.exchange.importing import import_data_set
from certification.exchange.packages import (
    MOST_MEMBERS,
    Counted,
    Folder,
    Limits,
    PackageError,
    UnreadableError,
    Zip,
    judge_sizes,
    opened,
)
from certification.models import Course
from tests.certification.exchange.conftest import SMALL, write_files


def zipped(members: dict[str, str | bytes], **options) -> io.BytesIO:
    stream = io.BytesIO()
    with (
        warnings.catch_warnings(),
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        warnings.simplefilter("ignore")
        for name, content in members.items():
            archive.writestr(name, content, **options)
    return stream


@pytest.mark.parametrize(
    "name",
    [
        "../units.csv",
        "/units.csv",
        "..\\units.csv",
        "C:\\units.csv",
        "a/../../units.csv",
        "a/b/units.csv",
        "units\u202e.csv",
        "x" * 300 + ".csv",
        "units.txt",
        "Units.csv",
        "README.md",
        "nested.zip",
    ],
)
def test_a_member_that_does_not_belong_refuses_the_whole_zip(name):
    with pytest.raises(PackageError) as refused:
        Zip(zipped({"people.csv": "service_number\n", name: "code\nU1\n"}))

    assert refused.value.part
    assert refused.value.message.endswith(".")


def test_a_member_that_is_there_twice_in_any_case_is_refused():
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("units.csv", "code\nU1\n")
        archive.writestr("units.csv", "code\nU2\n")

    with pytest.raises(PackageError, match="in the zip twice"):
        Zip(stream)


def test_a_link_is_refused():
    link = zipfile.ZipInfo("units.csv")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(link, "/etc/passwd")

    with pytest.raises(PackageError, match="link"):
        Zip(stream)


def test_a_bomb_is_refused_by_what_it_declares():
    with pytest.raises(PackageError, match="unpacks to too much"):
        Zip(zipped({"units.csv": b"0" * 30_000_000}))


def test_a_bomb_is_refused_by_what_comes_out(db):
    stream = zipped({"units.csv": "code\n" + "U1\n" * 10_000})
    content = bytearray(stream.getvalue())
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = content.index(mark) + offset
        content[at : at + 4] = struct.pack("<I", 10)
    data = Zip(io.BytesIO(bytes(content)))

    outcome = import_data_set(data, by=None, dry_run=True)

    assert [found.file for found in outcome.findings] == ["units.csv"]


def test_a_zip_of_too_many_members_is_not_opened():
    with pytest.raises(PackageError, match="too many"):
        Zip(zipped({f"{number}.csv": "" for number in range(2_000)}))


def test_a_zip_that_is_too_large_together_is_refused():
    with pytest.raises(PackageError, match="too much"):
        Zip(
            zipped({"units.csv": "code\n" * 10, "roles.csv": "code\n" * 10}),
            Limits(total=60),
        )


def test_what_is_no_zip_is_refused(tmp_path):
    (tmp_path / "set.zip").write_bytes(b"units")

    with pytest.raises(PackageError, match="not a zip"), opened(tmp_path / "set.zip"):
        pass


def test_a_path_that_does_not_exist_is_refused(tmp_path):
    with pytest.raises(PackageError, match="does not exist"), opened(tmp_path / "none"):
        pass


def test_an_unknown_file_in_a_folder_is_refused(tmp_path):
    write_files(tmp_path, {"units": "code\n", "unitz": "code\n"})

    with pytest.raises(PackageError, match=r"unitz\.csv: is not a file of a data set"):
        Folder(tmp_path)


def test_folders_and_hidden_files_in_a_folder_do_not_count(tmp_path):
    write_files(tmp_path, {"units": "code\n"})
    (tmp_path / "expected").mkdir()
    (tmp_path / ".DS_Store").write_bytes(b"")

    assert Folder(tmp_path).names == {"units"}


@pytest.mark.parametrize("folder", ["", "data/"])
def test_a_zip_of_a_folder_comes_in(db, folder):
    data = Zip(zipped({f"{folder}{name}.csv": text for name, text in SMALL.items()}))

    assert import_data_set(data, by=None).written
    assert Course.objects.count() == 3


def test_a_damaged_member_is_named(db):
    stream = zipped({"units.csv": "code\nU1\n" * 1})
    content = bytearray(stream.getvalue())
    at = content.index(b"units.csv") + len("units.csv")
    content[at + 2] ^= 0xFF

    outcome = import_data_set(Zip(io.BytesIO(bytes(content))), by=None)

    assert "damaged" in str(next(iter(outcome.findings)))


def test_a_zip_whose_files_lie_in_several_folders_is_refused():
    with pytest.raises(PackageError, match="several folders"):
        Zip(zipped({"one/units.csv": "code\n", "two/roles.csv": "code\n"}))


@pytest.mark.parametrize(
    ("at", "value", "said"),
    [
        (8, 0x1, "is encrypted"),
        (10, zipfile.ZIP_BZIP2, "packed in an unusual way"),
    ],
)
def test_a_member_that_plain_zip_does_not_hold_is_refused(at, value, said):
    content = bytearray(zipped({"units.csv": "code\n"}).getvalue())
    head = content.index(b"PK\x01\x02") + at
    content[head : head + 2] = struct.pack("<H", value)
    with pytest.raises(PackageError, match=said):
        Zip(io.BytesIO(bytes(content)))


def test_a_zip_whose_table_of_contents_is_cut_is_refused():
    content = bytearray(zipped({"units.csv": "code\n"}).getvalue())
    at = content.index(b"PK\x01\x02")
    content[at : at + 4] = b"PKxx"
    for read in (Zip, lambda stream: judge_sizes(stream, Limits())):
        with pytest.raises(PackageError, match="cannot be read"):
            read(io.BytesIO(bytes(content)))


def test_a_zip_with_a_thousand_small_members_is_no_data_set():
    members = {f"{number}.csv": "" for number in range(MOST_MEMBERS + 1)}
    with pytest.raises(PackageError, match="too many files"):
        Zip(zipped(members))


def test_a_workbook_that_is_too_large_together_is_refused():
    content = zipped({"one.xml": "0" * 40, "two.xml": "0" * 40})
    with pytest.raises(PackageError, match="too much; split it"):
        judge_sizes(content, Limits(total=60))


def test_no_more_comes_out_of_a_member_than_it_says():
    counted = Counted(io.BytesIO(b"code\nU1\nU2\n"), 8)
    assert [counted.readline(), counted.readline()] == [b"code\n", b"U1\n"]
    with pytest.raises(UnreadableError, match="larger than it says"):
        counted.readline()


def test_a_folder_that_is_gone_meanwhile_is_said_so(tmp_path):
    with pytest.raises(PackageError, match="cannot be opened"):
        Folder(tmp_path / "gone")
