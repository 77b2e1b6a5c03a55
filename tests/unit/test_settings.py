"""The environment: defaults, secrets from files, rotation, and texts that name the mend."""

from pathlib import Path

import pytest

from easymo.errors import ConfigurationError
from easymo.settings import GRAPH_HOST, SIMULATED_ACCESS_TOKEN, Settings

CREDENTIALS = {
    "WHATSAPP_PHONE_NUMBER_ID": "106540352242922",
    "WHATSAPP_ACCESS_TOKEN": "token",
    "WHATSAPP_APP_SECRET": "secret",
    "WHATSAPP_VERIFY_TOKEN": "verify",
}


def settings(**environment: str) -> Settings:
    return Settings.from_environment(environment)


def test_search_goes_by_meaning_unless_told_not_to() -> None:
    assert settings().search == "meaning"
    assert settings(EASYMO_SEARCH="words").search == "words"
    with pytest.raises(ConfigurationError, match="EASYMO_SEARCH must be one of: meaning, words"):
        settings(EASYMO_SEARCH="off")


def test_nothing_set_is_the_simulator_on_this_machine():
    nothing = settings()
    assert nothing.simulated
    assert nothing.access_token == SIMULATED_ACCESS_TOKEN
    assert (nothing.host, nothing.port, nothing.database_url) == ("127.0.0.1", 8080, "")
    assert nothing.home == Path.cwd() / ".easymo"
    assert nothing.graph_url == "http://127.0.0.1:8080/simulator"


def test_all_four_credentials_are_the_real_whatsapp():
    real = settings(**CREDENTIALS)
    assert not real.simulated
    assert real.graph_url == GRAPH_HOST
    assert real.access_token == "token"


@pytest.mark.parametrize("missing", CREDENTIALS)
def test_three_of_four_credentials_name_the_missing_one(missing: str):
    rest = {name: value for name, value in CREDENTIALS.items() if name != missing}
    with pytest.raises(ConfigurationError, match=f"not {missing}"):
        settings(**rest)


def test_text_of_an_error_holds_no_secret():
    with pytest.raises(ConfigurationError) as caught:
        settings(WHATSAPP_APP_SECRET="do-not-tell")
    assert "do-not-tell" not in str(caught.value)


def test_secret_comes_from_a_file(tmp_path: Path):
    (tmp_path / "token").write_text("from the file\n")
    real = settings(**{**CREDENTIALS, "WHATSAPP_ACCESS_TOKEN": "", "WHATSAPP_ACCESS_TOKEN_FILE": f"{tmp_path}/token"})
    assert real.access_token == "from the file"


def test_secret_file_that_cannot_be_read_is_named(tmp_path: Path):
    with pytest.raises(ConfigurationError, match="DATABASE_URL_FILE cannot be read"):
        settings(DATABASE_URL_FILE=f"{tmp_path}/none")


def test_rotation_accepts_several_secrets_and_verify_tokens():
    rotating = settings(**{**CREDENTIALS, "WHATSAPP_APP_SECRET": "new, old,", "WHATSAPP_VERIFY_TOKEN": "a,b"})
    assert rotating.app_secrets == ("new", "old")
    assert rotating.verify_tokens == ("a", "b")


def test_other_graph_wins_over_simulator_and_meta():
    assert settings(WHATSAPP_API_BASE_URL="http://graph.test/").graph_url == "http://graph.test"
    assert settings(**CREDENTIALS, WHATSAPP_API_BASE_URL="http://graph.test").graph_url == "http://graph.test"


def test_owner_and_listener_use_the_plain_connection_unless_told():
    one = settings(DATABASE_URL="postgresql://plain@db/easymo")
    assert one.owner_url == one.listen_url == one.database_url
    other = settings(DATABASE_URL="postgresql://plain@db/easymo", DATABASE_OWNER_URL="postgresql://owner@db/easymo")
    assert other.owner_url == "postgresql://owner@db/easymo"


def test_empty_variable_counts_as_unset():
    assert settings(EASYMO_PORT="", WHATSAPP_APP_SECRET=" ").port == 8080


@pytest.mark.parametrize(
    ("host", "url"),
    [("0.0.0.0", "http://127.0.0.1:80"), ("::", "http://127.0.0.1:80"), ("::1", "http://[::1]:80")],
)
def test_local_url_is_one_this_machine_can_reach(host: str, url: str):
    assert settings(EASYMO_HOST=host, EASYMO_PORT="80").local_url == url


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("EASYMO_PORT", "65536"),
        ("EASYMO_PORT", "-1"),
        ("EASYMO_PORT", "80a"),
        ("WHATSAPP_THROUGHPUT", "1001"),
        ("EASYMO_LOG_FORMAT", "xml"),
        ("DATABASE_URL", "localhost/easymo"),
        ("WHATSAPP_API_BASE_URL", "graph.test"),
    ],
)
def test_unusable_value_names_its_variable(name: str, value: str):
    with pytest.raises(ConfigurationError, match=name):
        settings(**{name: value})


def test_limits_of_numbers_are_inside():
    assert settings(EASYMO_PORT="65535", WHATSAPP_THROUGHPUT="0").port == 65535


def test_trusted_proxies_are_a_list():
    assert settings(EASYMO_TRUSTED_PROXIES="10.0.0.0/8, ::1").trusted_proxies == ("10.0.0.0/8", "::1")


def test_vault_lies_in_the_home_with_a_key_of_its_own_unless_told_otherwise() -> None:
    assert (settings().vault_keys, settings().vault_url, settings().vault_scan) == ((), "", ())


def test_keys_of_the_vault_may_come_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "keys").write_text("new,\nold\n")
    assert settings(EASYMO_VAULT_KEYS_FILE=str(tmp_path / "keys")).vault_keys == ("new", "old")


def test_scanner_is_a_command_line() -> None:
    assert settings(EASYMO_VAULT_SCAN="clamdscan --no-summary 'a b' -").vault_scan == (
        "clamdscan",
        "--no-summary",
        "a b",
        "-",
    )


def test_scanner_with_an_open_quote_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="EASYMO_VAULT_SCAN"):
        settings(EASYMO_VAULT_SCAN="scan 'a")


def test_pseudonyms_keep_to_the_oldest_secret_while_it_is_rotated():
    before = settings(**{**CREDENTIALS, "WHATSAPP_APP_SECRET": "old"})
    rotating = settings(**{**CREDENTIALS, "WHATSAPP_APP_SECRET": "new,old"})
    assert before.audit_keys[0] == rotating.audit_keys[0] == "old"
    assert rotating.audit_keys == ("old", "new")


def test_key_of_pseudonyms_may_be_one_of_its_own(tmp_path: Path):
    (tmp_path / "key").write_text("a key\n")
    assert settings(EASYMO_AUDIT_KEY_FILE=f"{tmp_path}/key").audit_keys == ("a key",)


@pytest.mark.parametrize("limit", ["0", "many"])
def test_flood_limit_is_at_least_one(limit: str):
    with pytest.raises(ConfigurationError, match="EASYMO_FLOOD_LIMIT"):
        settings(EASYMO_FLOOD_LIMIT=limit)


def rotating(tmp_path: Path) -> Settings:
    for name in CREDENTIALS:
        (tmp_path / name).write_text(f"{name} 1\n")
    return settings(**{f"{name}_FILE": str(tmp_path / name) for name in CREDENTIALS})


def test_secrets_given_by_files_are_renewed_from_them(tmp_path: Path) -> None:
    before = rotating(tmp_path)
    assert before.renewed() == before
    (tmp_path / "WHATSAPP_APP_SECRET").write_text("new,old")
    (tmp_path / "WHATSAPP_ACCESS_TOKEN").write_text("another")
    (tmp_path / "WHATSAPP_VERIFY_TOKEN").write_text("")  # it is being written
    after = before.renewed()
    assert (after.app_secrets, after.access_token) == (("new", "old"), "another")
    assert after.verify_tokens == before.verify_tokens
    # A number is no secret: the process that sends from it knows one.
    assert dict(before.secret_files).keys() == CREDENTIALS.keys() - {"WHATSAPP_PHONE_NUMBER_ID"}


def test_file_of_a_secret_that_is_gone_is_told(tmp_path: Path) -> None:
    before = rotating(tmp_path)
    (tmp_path / "WHATSAPP_ACCESS_TOKEN").unlink()
    with pytest.raises(ConfigurationError, match="WHATSAPP_ACCESS_TOKEN_FILE cannot be read"):
        before.renewed()


def test_secrets_of_the_environment_stay(tmp_path: Path) -> None:
    fixed = settings(**CREDENTIALS)
    assert (fixed.secret_files, fixed.renewed()) == ((), fixed)


def test_models_of_assistants_are_chains_with_exceptions() -> None:
    assert settings().agent_models == ()
    chosen = settings(
        EASYMO_AGENT_MODEL="openai:gpt-5-mini, anthropic:claude-haiku-4-5",
        EASYMO_AGENT_MODEL_REAL_ESTATE="offline",
        EASYMO_AGENT_MODEL_JOBS="",
        OPENAI_BASE_URL="http://127.0.0.1:8000/v1",
        ANTHROPIC_API_KEY="key",
    )
    assert dict(chosen.agent_models) == {
        "": ("openai:gpt-5-mini", "anthropic:claude-haiku-4-5"),
        "real_estate": ("offline",),
    }


@pytest.mark.parametrize(
    ("model", "why"),
    [
        ("openai:gpt-5-mini", "needs OPENAI_API_KEY"),
        ("google:gemini-3-flash", "needs GOOGLE_API_KEY"),
        ("gpt-5-mini", "is not openai:, anthropic: or google:"),
        ("openai:", "is not openai:, anthropic: or google:"),
    ],
)
def test_model_that_cannot_be_asked_is_refused(model: str, why: str) -> None:
    with pytest.raises(ConfigurationError, match=why):
        settings(EASYMO_AGENT_MODEL=model)


def test_key_of_a_model_given_by_a_file_is_renewed(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("old\n")
    before = settings(OPENAI_API_KEY_FILE=str(tmp_path / "key"))
    (tmp_path / "key").write_text("new\n")
    assert (before.agent_keys.openai, before.renewed().agent_keys.openai) == ("old", "new")
