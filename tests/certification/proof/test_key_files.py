"""The commands of the proof: what cannot be done is said in a sentence, nothing half done."""

import io
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from django.core.management import CommandError, call_command

from certification.models import SigningKey
from certification.proof.ed25519 import read_public_key
from certification.proof.keys import make_key, signer
from tests.factories import people

pytestmark = pytest.mark.django_db


def refused(command: str, *options: object) -> str:
    with pytest.raises(CommandError) as refusal:
        call_command(command, *map(str, options), stdout=io.StringIO())
    return str(refusal.value)


@pytest.fixture
def strange(tmp_path: Path) -> dict[str, Path]:
    """Files that hold no key with which a ledger is signed."""
    rsa = generate_private_key(65537, 2048)
    pem, shape = Encoding.PEM, PrivateFormat.PKCS8
    contents = {
        "rsa": rsa.private_bytes(pem, shape, NoEncryption()),
        "locked": rsa.private_bytes(pem, shape, BestAvailableEncryption(b"secret")),
        "text": b"no key at all",
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    return {name: tmp_path / name for name in contents}


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("rsa", "is no Ed25519 key"),
        ("locked", "no private key in PEM without a passphrase"),
        ("text", "no private key in PEM without a passphrase"),
    ],
)
def test_a_file_that_holds_no_key_of_ours_is_named(strange, name, said) -> None:
    assert said in refused("ledger_key", "public", strange[name])


def test_a_new_key_never_overwrites_a_file(strange) -> None:
    before = strange["rsa"].read_bytes()
    assert "nothing was changed" in refused("ledger_key", "new", strange["rsa"])
    assert strange["rsa"].read_bytes() == before


def test_only_the_key_that_signs_now_hands_over(settings, tmp_path) -> None:
    call_command("write_checkpoint", str(tmp_path / "outside"), stdout=io.StringIO())
    one, other = tmp_path / "one.pem", tmp_path / "other.pem"
    for path in (one, other):
        make_key(path)
    said = refused("ledger_key", "hand-over", one, other)
    assert f"signed with key {signer().key}" in said
    assert SigningKey.objects.get().key == signer().key


def test_what_holds_no_public_key_is_named(strange, tmp_path) -> None:
    (tmp_path / "empty.json").write_text("{}")
    for path in (strange["text"], tmp_path / "empty.json"):
        with pytest.raises(ValueError, match="holds no public key"):
            read_public_key(path)


def test_a_ledger_is_verified_with_files_that_are_there(tmp_path) -> None:
    gone = tmp_path / "gone"
    assert f"{gone} is not there" in refused("verify_ledger", "--checkpoints", gone)
    export = tmp_path / "ledger.jsonl"
    export.write_text("")
    said = refused("verify_ledger", "--export", export)
    assert "--checkpoints and --public-key: name both" in said


def test_a_checkpoint_is_not_written_into_a_file_or_with_a_strange_key(
    settings, strange, tmp_path
) -> None:
    assert str(strange["text"]) in refused("write_checkpoint", strange["text"])
    settings.LEDGER_KEY_FILE = str(strange["rsa"])
    assert "no Ed25519 key" in refused("write_checkpoint", tmp_path / "outside")


def test_a_checkpoint_waits_until_the_last_key_handed_over(settings, tmp_path) -> None:
    call_command("write_checkpoint", str(tmp_path / "outside"), stdout=io.StringIO())
    make_key(tmp_path / "next.pem")
    settings.LEDGER_KEY_FILE = str(tmp_path / "next.pem")
    assert "hand over" in refused("write_checkpoint", tmp_path / "outside")


def test_an_export_or_a_bundle_says_where_it_could_not_be_written(tmp_path) -> None:
    people.unit("A")
    nowhere = tmp_path / "no" / "such" / "file"
    assert f"{nowhere}: No such file" in refused("export_ledger", nowhere)
    assert f"{nowhere}: No such file" in refused("inspection_bundle", "A", nowhere)
    assert "there is no unit 'B'" in refused("inspection_bundle", "B", nowhere)
