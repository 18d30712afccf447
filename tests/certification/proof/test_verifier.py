"""The verifier that anybody can run, with nothing but Python."""

import json
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.core.management import CommandError, call_command
from hypothesis import given
from hypothesis import strategies as st

from certification.proof import ed25519, hashes, verifier
from certification.proof.ed25519 import is_signed
from certification.proof.exporting import export_ledger
from certification.proof.hashes import Tree, canonical, paths_to, root_by_path
from certification.proof.keys import signer
from certification.proof.sealing import seal
from tests.factories import certification as make


@given(st.binary(max_size=200), st.binary(min_size=32, max_size=32))
def test_it_takes_what_the_library_signed_and_nothing_else(message, seed) -> None:
    private = Ed25519PrivateKey.from_private_bytes(seed)
    public, signature = private.public_key().public_bytes_raw(), private.sign(message)
    assert is_signed(public, signature, message)
    assert not is_signed(public, signature, message + b".")
    assert not is_signed(public, signature[:-1] + bytes([signature[-1] ^ 1]), message)


@given(st.integers(min_value=1, max_value=70))
def test_a_path_leads_from_every_leaf_to_the_root(size: int) -> None:
    leaves = [bytes([n]) * 32 for n in range(size)]
    tree = Tree()
    for leaf in leaves:
        tree.add(leaf)
    for place, path in paths_to(leaves, range(size)).items():
        assert root_by_path(leaves[place], place, size, path) == tree.root()
        assert root_by_path(b"x" * 32, place, size, path) != tree.root()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"b": 1, "a": [True, None]}, b'{"a":[true,null],"b":1}'),
        (
            {"n": 2.0, "m": 0.5, "l": 1e22},
            b'{"l":10000000000000000000000,"m":0.5,"n":2}',
        ),
        ([1.0, {"a": 3.0}], b'[1,{"a":3}]'),
        ("é", b'"\\u00e9"'),
        ("2.0", b'"2.0"'),
    ],
)
def test_a_value_is_written_in_one_way_only(value, text) -> None:
    assert canonical(value) == text


@pytest.fixture
def export(sealed, tmp_path: Path) -> Path:
    path = tmp_path / "ledger.jsonl"
    assert export_ledger(path) > 20
    return path


def standalone(tmp_path: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run elsewhere: three files, no Django, no installed package, no way to the project."""
    alone = tmp_path / "alone"
    alone.mkdir(exist_ok=True)
    for module in (verifier, hashes, ed25519):
        shutil.copy(module.__file__, alone)
    command = [
        sys.executable,
        "-I",
        "-S",
        "-c",
        _ISOLATED,
        str(alone),
        *map(str, arguments),
    ]
    return subprocess.run(command, capture_output=True, text=True, check=False)


_ISOLATED = "import sys; sys.path.insert(0, sys.argv.pop(1)); import verifier; sys.exit(verifier.main(sys.argv[1:]))"


@pytest.mark.django_db
def test_an_export_is_proven_on_a_machine_that_has_only_python(
    export, folder, tmp_path
) -> None:
    (key,) = folder.glob("public-key-*.pem")
    ran = standalone(tmp_path, export, folder, key)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "whole\n")


@pytest.mark.django_db
def test_an_export_without_checkpoints_is_not_proven(export, folder, tmp_path) -> None:
    (key,) = folder.glob("public-key-*.pem")
    empty = tmp_path / "empty"
    empty.mkdir()
    ran = standalone(tmp_path, export, empty, key)
    assert ran.returncode == 1
    assert "holds no checkpoint" in ran.stdout


@pytest.mark.django_db
def test_a_changed_export_is_told_by_its_first_wrong_place(
    export, folder, tmp_path
) -> None:
    lines = export.read_text().splitlines()
    at = next(n for n, line in enumerate(lines) if "certification.completion" in line)
    said = json.loads(lines[at])
    said["fields"]["score"] = "10"
    lines[at] = json.dumps(said)
    export.write_text("\n".join(lines) + "\n")
    (key,) = folder.glob("public-key-*.pem")
    ran = standalone(tmp_path, export, folder, key)
    assert ran.returncode == 1
    assert ran.stdout.startswith(
        f"entry {said['seq']} of the seal, certification.completion"
    )


@pytest.mark.django_db
def test_an_entry_that_is_emptied_was_not_destroyed(export, folder, tmp_path) -> None:
    """Nobody but the ledger says that somebody let an entry go."""
    lines = [json.loads(line) for line in export.read_text().splitlines()]
    hidden = next(x for x in lines if x.get("kind") == "certification.revocation")
    hidden |= {"fields": None, "key": None, "destroyed": 1}
    export.write_text("".join(json.dumps(line) + "\n" for line in lines))
    (key,) = folder.glob("public-key-*.pem")
    ran = standalone(tmp_path, export, folder, key)
    assert ran.returncode == 1
    assert "no list that was approved and noted let it go" in ran.stdout


@pytest.mark.django_db
@pytest.mark.parametrize("cut", [100, 700])
def test_an_export_that_is_cut_off_in_a_line_is_told(
    export, folder, tmp_path, cut
) -> None:
    export.write_text(export.read_text()[:-cut])
    (key,) = folder.glob("public-key-*.pem")
    ran = standalone(tmp_path, export, folder, key)
    assert (ran.returncode, "cut off or changed" in ran.stdout) == (1, True)
    assert "Traceback" not in ran.stderr


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (None, None, "it was cut off, or made by an earlier release"),
        ('"beside": []', '"beside": [1]', "its end is not what a trusted key signed"),
        ('"signature"', '"nothing"', "its end is not what a trusted key signed"),
    ],
)
def test_the_end_of_an_export_is_signed(
    export, folder, tmp_path, old, new, says
) -> None:
    *lines, end = export.read_text().splitlines()
    kept = [*lines, end.replace(old, new)] if old else lines
    export.write_text("\n".join(kept) + "\n")
    (key,) = folder.glob("public-key-*.pem")
    ran = standalone(tmp_path, export, folder, key)
    assert (ran.returncode, ran.stderr) == (1, "1 findings\n")
    assert says in ran.stdout


@pytest.mark.django_db
def test_a_tail_that_no_checkpoint_saw_yet_is_missed(sealed, folder, tmp_path) -> None:
    make.completion(sealed[0].person, sealed[0].course, date(2026, 5, 1))
    seal()
    export = tmp_path / "ledger.jsonl"
    export_ledger(export)
    *lines, _last, end = export.read_text().splitlines()
    export.write_text("\n".join([*lines, end]) + "\n")
    (key,) = folder.glob("public-key-*.pem")
    ran = standalone(tmp_path, export, folder, key)
    assert (ran.returncode, ran.stderr) == (1, "1 findings\n")
    assert "but was signed for" in ran.stdout


@pytest.mark.django_db
@pytest.mark.parametrize("gone", ["export", "key"])
def test_what_is_not_there_is_said_in_a_sentence(
    export, folder, tmp_path, gone
) -> None:
    (key,) = folder.glob("public-key-*.pem")
    named = {"export": export, "key": key}
    named[gone].unlink()
    ran = standalone(tmp_path, named["export"], folder, named["key"])
    assert ran.returncode in {1, 2}
    assert named[gone].name in ran.stdout + ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.django_db
@pytest.mark.parametrize(
    "said", ["", "no JSON", "[]", '{"key": 5}', '{"key": "K", "signature": "zz"}']
)
def test_a_spoilt_checkpoint_is_told_by_its_name(
    export, folder, tmp_path, said
) -> None:
    (name,) = (path.name for path in folder.glob("checkpoint-*.json"))
    (folder / name).write_text(said.replace("K", signer().key))
    (key,) = folder.glob("public-key-*.pem")
    ran = standalone(tmp_path, export, folder, key)
    assert (ran.returncode, name in ran.stdout, ran.stderr) == (
        1,
        True,
        "1 findings\n",
    )


@pytest.mark.django_db
def test_the_command_proves_an_export_and_says_what_it_found(
    export, folder, tmp_path, capsys
) -> None:
    (key,) = folder.glob("public-key-*.pem")
    options = {"checkpoints": folder, "public_key": key, "json": True}
    call_command("verify_ledger", export=export, **options)
    assert json.loads(capsys.readouterr().out)["ok"] is True
    lines = export.read_text().splitlines()
    export.write_text("\n".join([*lines[:-2], lines[-1]]) + "\n")
    with pytest.raises(SystemExit) as stopped:
        call_command("verify_ledger", export=export, **options)
    assert stopped.value.code == 1
    assert json.loads(capsys.readouterr().out)["first"]["check"] == "tail"


@pytest.mark.django_db
def test_the_command_says_in_words_that_a_ledger_is_whole(
    sealed, folder, capsys
) -> None:
    (key,) = folder.glob("public-key-*.pem")
    call_command("verify_ledger", checkpoints=folder, public_key=key)
    said = capsys.readouterr()
    assert said.out == ""
    assert f"1 checkpoints, keys {signer().key}." in said.err
    assert "Without --checkpoints" not in said.err
    assert said.err.endswith("Whole.\n")
    call_command("verify_ledger")
    assert "Without --checkpoints a ledger that" in capsys.readouterr().err


@pytest.mark.django_db
def test_the_command_says_in_words_what_is_wrong_with_an_export(
    export, folder, capsys
) -> None:
    (key,) = folder.glob("public-key-*.pem")
    lines = export.read_text().splitlines()
    export.write_text("\n".join([*lines[:-2], lines[-1]]) + "\n")
    with pytest.raises(SystemExit) as stopped:
        call_command("verify_ledger", export=export, checkpoints=folder, public_key=key)
    said = capsys.readouterr()
    assert stopped.value.code == 1
    assert "but was signed for" in said.out
    assert said.err == "Not whole.\n"


@pytest.mark.django_db
def test_a_folder_is_no_public_key(folder, sealed) -> None:
    with pytest.raises(CommandError, match="Is a directory"):
        call_command("verify_ledger", checkpoints=folder, public_key=folder)


@pytest.mark.django_db
def test_the_commands_seal_sign_and_prove(ledger, folder, capsys) -> None:
    call_command("seal_ledger")
    call_command("write_checkpoint", str(folder))
    (key,) = folder.glob(f"public-key-{signer().key}.pem")
    call_command("verify_ledger", checkpoints=folder, public_key=key, json=True)
    out = capsys.readouterr().out
    said = json.loads(out[out.index("{") :])
    assert (said["ok"], said["checkpoints"], said["first"]) == (True, 1, None)


def test_a_line_that_was_cut_off_is_named(tmp_path: Path) -> None:
    export = tmp_path / "ledger.jsonl"
    export.write_text('{"head": 1}\n{"seq": 1, "what": "compl\n')
    with pytest.raises(ValueError, match=r"line 2 of ledger\.jsonl is no entry"):
        list(verifier.entries_of_export(export))
