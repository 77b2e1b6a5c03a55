"""`easymo forms` where nobody answers, or something is missing: one line that says the mend."""

import os
from pathlib import Path

import pytest

from easymo.whatsapp.flows import public_key
from houses import Ended, easymo


async def forms(home: Path, *words: str, **variables: str) -> Ended:
    nobody = {"EASYMO_HOME": str(home), "WHATSAPP_API_BASE_URL": "http://127.0.0.1:1"}
    return await easymo("forms", *words, environment={**os.environ, **nobody, **variables})


@pytest.mark.parametrize("words", [("publish",), ("key",)])
async def test_without_a_key_nothing_is_published_or_given(tmp_path: Path, words: tuple[str, ...]) -> None:
    ended = await forms(tmp_path, *words)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == ("easymo: WHATSAPP_FLOWS_PRIVATE_KEY is not set: make a key with easymo forms key <file>\n")


async def test_key_is_made_for_its_owner_alone_and_never_over_another(tmp_path: Path) -> None:
    path = tmp_path / "flows.pem"
    made = await forms(tmp_path, "key", str(path), "--no-upload", WHATSAPP_FLOWS_PRIVATE_KEY_PASSPHRASE="a phrase")
    assert (made.code, made.out, made.err) == (0, f"the private key is in {path}\n", "")
    assert path.stat().st_mode & 0o777 == 0o600
    private = path.read_text()
    assert public_key(private, "a phrase").startswith("-----BEGIN PUBLIC KEY-----")
    again = await forms(tmp_path, "key", str(path))
    assert (again.code, again.err) == (1, f"easymo: {path} cannot be made (File exists)\n")
    assert path.read_text() == private


async def test_whatsapp_that_does_not_answer_is_told(tmp_path: Path) -> None:
    ended = await forms(tmp_path, "list")
    assert ended.code == 1
    assert ended.err.startswith("easymo: WhatsApp did not do it: ")
    assert ended.err.count("\n") == 1


async def test_real_whatsapp_has_to_know_where_the_endpoint_is(tmp_path: Path) -> None:
    path = tmp_path / "flows.pem"
    await forms(tmp_path, "key", str(path), "--no-upload")
    names = ("PHONE_NUMBER_ID", "ACCESS_TOKEN", "APP_SECRET", "VERIFY_TOKEN")
    real = {f"WHATSAPP_{name}": "1" for name in names} | {"WHATSAPP_FLOWS_PRIVATE_KEY_FILE": str(path)}
    ended = await forms(tmp_path, "publish", **real)
    assert ended.code == 1
    assert ended.err.startswith("easymo: EASYMO_PUBLIC_URL is not set")
