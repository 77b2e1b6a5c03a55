"""What EasyMO is made of is known, allowed and locked; no secret is in the tree, and one would be found."""

import json
import subprocess
from pathlib import Path

import pytest
from supply import leaks, licences
from supply.lock import FOLDER, LOCKS, Locked, Unreadable, read_lock, unhashed
from supply.sbom import bill

DIGEST = "a" * 64
PIN = f"attrs==26.1.0 \\\n    --hash=sha256:{DIGEST}\n"
MIT = frozenset({"MIT"})


def locked(name: str) -> Locked:
    return Locked(name, "1", "", [DIGEST])


def test_every_locked_file_has_its_digest_and_no_index_is_named() -> None:
    for name in LOCKS:
        packages = read_lock((FOLDER / name).read_text())
        assert packages
        assert unhashed(packages) == []


def test_what_runs_is_locked_as_what_is_tested() -> None:
    runs, tested = ({(each.name, each.version) for each in read_lock((FOLDER / name).read_text())} for name in LOCKS)
    assert runs <= tested


def test_lock_is_read_with_its_markers() -> None:
    text = f"# comment\ncolorama==0.4.6 ; sys_platform == 'win32' \\\n    --hash=sha256:{DIGEST}\nattrs==26.1.0\n"
    packages = read_lock(text)
    assert packages == [
        Locked("colorama", "0.4.6", "sys_platform == 'win32'", [DIGEST]),
        Locked("attrs", "26.1.0", "", []),
    ]
    assert unhashed(packages) == ["attrs"]


@pytest.mark.parametrize(
    "line", ["--index-url https://host.invalid/simple", "attrs>=26", "attrs @ https://host.invalid/a.whl", "-e .", " x"]
)
def test_lock_with_anything_else_is_refused(line: str) -> None:
    with pytest.raises(Unreadable, match="line 3"):
        read_lock(f"{PIN}{line}\n")


def test_licences_of_all_that_is_locked_are_allowed() -> None:
    packages = read_lock((FOLDER / LOCKS[-1]).read_text())
    assert licences.findings(packages, licences.read_reviewed(), licences.read_allowed()) == []


@pytest.mark.parametrize(
    ("reviewed", "declared", "found"),
    [
        ({"a": "MIT"}, "", []),
        ({"a": "MIT"}, "MIT", []),
        ({"a": "GPL-3.0-only OR MIT"}, "", []),
        ({"a": "MIT AND GPL-3.0-only"}, "", ["a: MIT AND GPL-3.0-only is not in allowed.txt"]),
        ({"a": "AGPL-3.0-only"}, "", ["a: AGPL-3.0-only is not in allowed.txt"]),
        ({"a": "MIT"}, "BUSL-1.1", ["a: it says BUSL-1.1 now, no longer MIT"]),
        ({}, "MIT", ["a: its licence was not looked at; it says MIT"]),
        ({"a": "MIT", "b": "MIT"}, "", ["b: is in licences.csv, but not locked"]),
    ],
)
def test_a_licence_nobody_allowed_is_found(reviewed: dict[str, str], declared: str, found: list[str]) -> None:
    assert licences.findings([locked("a")], reviewed, MIT, lambda _: declared) == found


def test_bill_of_materials_names_each_package_with_licence_and_digests_and_is_the_same_each_time() -> None:
    packages = [*read_lock(PIN), Locked("colorama", "0.4.6", "sys_platform == 'win32'", [DIGEST])]
    made = bill(packages, {"attrs": "MIT"})
    assert made == bill(packages, {"attrs": "MIT"})
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.6")
    attrs, colorama = made["components"]
    assert attrs["purl"] == "pkg:pypi/attrs@26.1.0"
    assert attrs["licenses"] == [{"expression": "MIT"}]
    assert attrs["hashes"] == [{"alg": "SHA-256", "content": DIGEST}]
    assert colorama["properties"] == [{"name": "easymo:marker", "value": "sys_platform == 'win32'"}]
    assert made["dependencies"][0]["dependsOn"] == sorted([attrs["bom-ref"], colorama["bom-ref"]])
    assert bill(packages[:1], {})["serialNumber"] != made["serialNumber"]


def test_no_secret_is_in_the_tree() -> None:
    assert leaks.findings(leaks.tracked(), leaks.read_allowed()) == []


SECRETS = {
    "private key": "-----BEGIN RSA PRIVATE" + " KEY-----\n" + "MIIEowIBAAKCAQEA0Z3V" * 4,
    "Meta access token": "EA" + "AGm0PX4ZCpsBAKZC" * 3,
    "AWS key": "AKI" + "AIOSFODNN7EXAMPLQ",
    "GitHub token": "gh" + "p_" + "a1B2" * 9,
    "model provider's key": "sk-" + "proj-a1B2c3D4e5F6g7H8i9J0",
    "Slack token": "xox" + "b-123456789012-abcdefghijkl",
    "JSON web token": "ey" + "JhbGciOiJIUzI1NiJ9xxx.ey" + "JzdWIiOiIxMjM0NTY3ODkw.dozjgNryP4J3jVmNHl0w5N",
    "password in a URL": "postgresql://easymo:" + "hunter2@db.invalid/easymo",
    "assigned secret": "WHATSAPP_APP_SEC" + "RET=4f2a91c07be35d6819ac0e2b7f13d584",
}


@pytest.mark.parametrize("shape", leaks.SHAPES)
def test_a_secret_of_each_shape_is_found_and_not_repeated(tmp_path: Path, shape: str) -> None:
    file = tmp_path / "notes.md"
    file.write_text(f"first\n{SECRETS[shape]}\n")
    found = leaks.findings([file], [], tmp_path)
    assert f"notes.md:2: {shape}" in found
    assert SECRETS[shape] not in "\n".join(found)


def test_what_is_allowed_is_found_nowhere_else_and_missed_when_it_is_gone(tmp_path: Path) -> None:
    secret = SECRETS["AWS key"]
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(secret)
    allowed = [leaks.Allowed("a.txt", secret, "an example"), leaks.Allowed("gone.txt", "x", "was an example")]
    assert leaks.findings(sorted(tmp_path.iterdir()), allowed, tmp_path) == [
        "b.txt:1: AWS key",
        "gone.txt: what leaks.csv allows is not there any more",
    ]


def test_files_that_git_would_take_are_looked_at(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    (tmp_path / ".gitignore").write_text("ignored\n")
    (tmp_path / "ignored").write_text("")
    (tmp_path / "new file").write_text(json.dumps({}))
    assert sorted(path.name for path in leaks.tracked(tmp_path)) == [".gitignore", "new file"]
