"""The environment, read once into one frozen value.

The names are the interface contract with operators. Every secret may also be given as ``<NAME>_FILE``, a path
whose content is the value. Empty variables count as unset. Files of WhatsApp's credentials, of the admin token and of
the vault's keys may change while a process runs (``Settings.renewed``).
"""

import shlex
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from easymo.errors import ConfigurationError

GRAPH_HOST = "https://graph.facebook.com"

# What the simulator and EasyMO use between themselves when no real credentials are set. Not secrets.
SIMULATED_NUMBER_ID = "106540352242922"
SIMULATED_BUSINESS_ACCOUNT_ID = "102290129340398"
SIMULATED_ACCESS_TOKEN = "simulated-access-token"
SIMULATED_APP_SECRET = "simulated-app-secret"
SIMULATED_VERIFY_TOKEN = "simulated-verify-token"

_TOGETHER = {
    "WHATSAPP_PHONE_NUMBER_ID": SIMULATED_NUMBER_ID,
    "WHATSAPP_ACCESS_TOKEN": SIMULATED_ACCESS_TOKEN,
    "WHATSAPP_APP_SECRET": SIMULATED_APP_SECRET,
    "WHATSAPP_VERIFY_TOKEN": SIMULATED_VERIFY_TOKEN,
}
_ROTATING = (
    *("WHATSAPP_ACCESS_TOKEN", "WHATSAPP_APP_SECRET", "WHATSAPP_VERIFY_TOKEN", "EASYMO_ADMIN_TOKEN"),
    "EASYMO_VAULT_KEYS",
    *("OPENAI_API_KEY", "ANTHROPIC_API_KEY", "GOOGLE_API_KEY"),
)
_MODEL = "EASYMO_AGENT_MODEL"


class AgentKeys(msgspec.Struct, frozen=True):
    """Keys of the providers of models, and where their servers are if not at their own address."""

    openai: str = ""
    anthropic: str = ""
    google: str = ""
    openai_url: str = ""
    anthropic_url: str = ""

    def open(self, model: str) -> bool:
        """Whether ``model`` (`<provider>:<name>`) can be asked with these."""
        provider = model.partition(":")[0]
        return bool({"openai": self.openai or self.openai_url}.get(provider, getattr(self, provider, "")))


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All that may differ between two installations."""

    home: Path
    host: str = "127.0.0.1"
    port: int = 8080
    public_url: str = ""
    trusted_proxies: tuple[str, ...] = ()
    allowlist: str = "off"
    """Whether webhooks must come from Meta's networks: "off", "warn" or "enforce"."""
    redis_url: str = ""
    """Where several gateways count together what is limited; empty: each counts for itself."""
    admin_token: str = ""
    """Opens /metrics and the admin API from elsewhere than this machine; empty: nobody else."""
    log_format: str = "console"

    database_url: str = ""
    """Connection of the plain role; empty: the embedded server in ``home``."""
    database_owner_url: str = ""
    database_listen_url: str = ""

    business_account_id: str = SIMULATED_BUSINESS_ACCOUNT_ID
    number_id: str = SIMULATED_NUMBER_ID
    access_token: str = SIMULATED_ACCESS_TOKEN
    app_secrets: tuple[str, ...] = (SIMULATED_APP_SECRET,)
    """Any of them signs a webhook; more than one during a rotation."""
    verify_tokens: tuple[str, ...] = (SIMULATED_VERIFY_TOKEN,)
    audit_key: str = ""
    """What pseudonyms in the audit log are made with; all processes need the same. Empty: an app secret."""
    flood_limit: int = 60
    """Messages of one person in a minute that are acted on."""
    api_base_url: str = ""
    """Graph root without version. Empty: Meta's, or the simulator's where ``simulated``."""
    api_version: str = "v26.0"
    throughput: int = 80
    """Sends a second of one business number; 0 is unlimited (benches only)."""
    send_unknown_wait: float = 600.0
    """Seconds a send of unknown fate waits for a status before its policy decides."""

    secret_files: tuple[tuple[str, str], ...] = ()
    """Variable and path of each secret that may change while a process runs, and is given by a file."""

    vault_keys: tuple[str, ...] = ()
    """Master keys of the vault: the first encrypts, all decrypt. Empty: one made once, in ``home``."""
    vault_url: str = ""
    """Where documents lie: s3://bucket/prefix or file:///folder. Empty: the folder ``vault`` in ``home``."""
    vault_scan: tuple[str, ...] = ()
    """Command of a virus scanner, with its arguments; empty: none."""

    recognition_url: str = ""
    """A service that reads papers over HTTP; empty: this machine does, if it can."""
    recognition_token: str = ""

    search: str = "meaning"
    """"meaning", where the extra ``search`` is installed, or "words": no model is loaded."""

    agent_models: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Models of each assistant ('' is all others'), each asked where those before it fail; at last the house's own."""
    agent_keys: AgentKeys = AgentKeys()
    agent_tokens_person: int = 60_000
    """Tokens of models of others that one person may use in a day."""
    agent_tokens_house: int = 5_000_000
    """The same for all together."""

    flows_key: str = ""
    """Private keys of forms (WhatsApp Flows), in PEM: all decrypt, the first one's public half is given to WhatsApp.
    Empty: everything is asked in the chat."""
    flows_passphrase: str = ""
    """Of those of the keys that are encrypted."""

    simulated: bool = True
    """No real credentials are set: the simulator plays WhatsApp."""
    simulator_profile: str = "whatsapp"
    """"whatsapp" with its policies, or "unlimited"."""
    simulator_callback: str = ""
    """Where the simulator posts its webhooks; empty: the gateway."""
    simulator_faults: tuple[str, ...] = ()
    """Faults by name, each with a chance or without: duplicate=0.05."""
    simulator_script: str = ""
    """The path of a JSON array of faults."""
    simulator_seed: int = 0
    simulator_speed: float = 1.0
    """How much faster the simulator's clock runs."""

    @property
    def audit_keys(self) -> tuple[str, ...]:
        """All that pseudonyms may have been made with; the first is that of new ones.

        App secrets come oldest first: while one is being rotated, all processes keep to the one that all of them know.
        """
        return (self.audit_key,) if self.audit_key else self.app_secrets[::-1]

    @property
    def token_secrets(self) -> tuple[str, ...]:
        """What tokens of forms are sealed with: the first is that of new ones, and all processes know it."""
        return self.app_secrets[::-1]

    @property
    def graph_url(self) -> str:
        """Root of the Graph API that sends go to, without version."""
        if self.api_base_url:
            return self.api_base_url.rstrip("/")
        return f"{self.local_url}/simulator" if self.simulated else GRAPH_HOST

    @property
    def local_host(self) -> str:
        return "127.0.0.1" if self.host in ("", "0.0.0.0", "::") else self.host

    @property
    def local_url(self) -> str:
        """Where this machine reaches the gateway."""
        host = f"[{self.local_host}]" if ":" in self.local_host else self.local_host
        return f"http://{host}:{self.port}"

    @property
    def listen_url(self) -> str:
        """A connection that keeps its session, for notifications."""
        return self.database_listen_url or self.database_url

    @property
    def owner_url(self) -> str:
        return self.database_owner_url or self.database_url

    def renewed(self) -> "Settings":
        """With what the files of the secrets hold now; an empty one changes nothing.

        Raises ConfigurationError if one cannot be read.
        """
        env = _Environment({f"{name}_FILE": path for name, path in self.secret_files})
        return msgspec.structs.replace(
            self,
            access_token=env.secret("WHATSAPP_ACCESS_TOKEN") or self.access_token,
            app_secrets=env.items("WHATSAPP_APP_SECRET") or self.app_secrets,
            verify_tokens=env.items("WHATSAPP_VERIFY_TOKEN") or self.verify_tokens,
            admin_token=env.secret("EASYMO_ADMIN_TOKEN") or self.admin_token,
            agent_keys=msgspec.structs.replace(
                self.agent_keys,
                openai=env.secret("OPENAI_API_KEY") or self.agent_keys.openai,
                anthropic=env.secret("ANTHROPIC_API_KEY") or self.agent_keys.anthropic,
                google=env.secret("GOOGLE_API_KEY") or self.agent_keys.google,
            ),
            vault_keys=env.items("EASYMO_VAULT_KEYS") or self.vault_keys,
        )

    def with_database(self, plain_url: str, owner_url: str) -> "Settings":
        return msgspec.structs.replace(self, database_url=plain_url, database_owner_url=owner_url)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "Settings":
        """Reads and checks the environment.

        Raises ConfigurationError, whose text names the variable and the mend, if a value is unusable or only
        some of the WhatsApp credentials are set.
        """
        env = _Environment(environment)
        given = [name for name in _TOGETHER if env.secret(name)]
        if given and len(given) < len(_TOGETHER):
            missing = ", ".join(name for name in _TOGETHER if name not in given)
            raise ConfigurationError(
                f"{', '.join(given)} set but not {missing}: set all four, or none to use the simulator"
            )
        return cls(
            home=Path(env.text("EASYMO_HOME") or ".easymo").absolute(),
            host=env.text("EASYMO_HOST") or "127.0.0.1",
            port=env.number("EASYMO_PORT", 8080, 0, 65535),
            public_url=env.text("EASYMO_PUBLIC_URL"),
            trusted_proxies=env.items("EASYMO_TRUSTED_PROXIES"),
            allowlist=env.choice("EASYMO_ALLOWLIST", ("off", "warn", "enforce")),
            redis_url=env.url("REDIS_URL"),
            admin_token=env.secret("EASYMO_ADMIN_TOKEN"),
            log_format=env.choice("EASYMO_LOG_FORMAT", ("console", "json")),
            database_url=env.url("DATABASE_URL"),
            database_owner_url=env.url("DATABASE_OWNER_URL"),
            database_listen_url=env.url("DATABASE_LISTEN_URL"),
            business_account_id=env.text("WHATSAPP_BUSINESS_ACCOUNT_ID") or SIMULATED_BUSINESS_ACCOUNT_ID,
            number_id=env.secret("WHATSAPP_PHONE_NUMBER_ID") or SIMULATED_NUMBER_ID,
            access_token=env.secret("WHATSAPP_ACCESS_TOKEN") or SIMULATED_ACCESS_TOKEN,
            app_secrets=env.items("WHATSAPP_APP_SECRET") or (SIMULATED_APP_SECRET,),
            verify_tokens=env.items("WHATSAPP_VERIFY_TOKEN") or (SIMULATED_VERIFY_TOKEN,),
            audit_key=env.secret("EASYMO_AUDIT_KEY"),
            flood_limit=env.number("EASYMO_FLOOD_LIMIT", 60, 1, 100_000),
            api_base_url=env.url("WHATSAPP_API_BASE_URL"),
            api_version=env.text("WHATSAPP_API_VERSION") or "v26.0",
            throughput=env.number("WHATSAPP_THROUGHPUT", 80, 0, 1000),
            send_unknown_wait=float(env.number("EASYMO_SEND_UNKNOWN_WAIT", 600, 1, 86400)),
            secret_files=tuple((name, path) for name in _ROTATING if (path := env.text(f"{name}_FILE"))),
            vault_keys=env.items("EASYMO_VAULT_KEYS"),
            vault_url=env.url("EASYMO_VAULT_URL"),
            vault_scan=env.command("EASYMO_VAULT_SCAN"),
            recognition_url=env.url("EASYMO_OCR_URL"),
            recognition_token=env.secret("EASYMO_OCR_TOKEN"),
            search=env.choice("EASYMO_SEARCH", ("meaning", "words")),
            agent_models=env.models(keys := env.agent_keys()),
            agent_keys=keys,
            agent_tokens_person=env.number("EASYMO_AGENT_TOKENS_PERSON", 60_000, 0, 10**9),
            agent_tokens_house=env.number("EASYMO_AGENT_TOKENS_HOUSE", 5_000_000, 0, 10**12),
            flows_key=env.secret("WHATSAPP_FLOWS_PRIVATE_KEY"),
            flows_passphrase=env.secret("WHATSAPP_FLOWS_PRIVATE_KEY_PASSPHRASE"),
            simulated=not given,
            simulator_profile=env.choice("EASYMO_SIMULATOR_PROFILE", ("whatsapp", "unlimited")),
            simulator_callback=env.url("EASYMO_SIMULATOR_CALLBACK"),
            simulator_faults=env.items("EASYMO_SIMULATOR_FAULTS"),
            simulator_script=env.text("EASYMO_SIMULATOR_SCRIPT"),
            simulator_seed=env.number("EASYMO_SIMULATOR_SEED", 0, 0, 2**31),
            simulator_speed=float(env.number("EASYMO_SIMULATOR_SPEED", 1, 1, 1_000_000)),
        )


class _Environment:
    """Typed look-ups that name the variable when its value will not do."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment

    def text(self, name: str) -> str:
        return self._environment.get(name, "").strip()

    def secret(self, name: str) -> str:
        path = self.text(f"{name}_FILE")
        if not path:
            return self.text(name)
        try:
            return Path(path).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise ConfigurationError(f"{name}_FILE cannot be read ({error.strerror}): fix the path") from error

    def items(self, name: str) -> tuple[str, ...]:
        return tuple(item.strip() for item in self.secret(name).split(",") if item.strip())

    def url(self, name: str) -> str:
        value = self.secret(name)
        if value and not urlsplit(value).scheme:
            raise ConfigurationError(f"{name} is not a URL: it needs a scheme, such as postgresql:// or https://")
        return value

    def agent_keys(self) -> AgentKeys:
        return AgentKeys(
            openai=self.secret("OPENAI_API_KEY"),
            anthropic=self.secret("ANTHROPIC_API_KEY"),
            google=self.secret("GOOGLE_API_KEY"),
            openai_url=self.url("OPENAI_BASE_URL"),
            anthropic_url=self.url("ANTHROPIC_BASE_URL"),
        )

    def models(self, keys: AgentKeys) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """EASYMO_AGENT_MODEL and those of single assistants, EASYMO_AGENT_MODEL_<ASSISTANT>."""
        names = sorted(name for name in self._environment if name == _MODEL or name.startswith(f"{_MODEL}_"))
        chains = tuple((name.removeprefix(_MODEL).strip("_").lower(), self.items(name)) for name in names)
        for model in (model for _, models in chains for model in models if model != "offline"):
            if not model.partition(":")[2] or model.partition(":")[0] not in ("openai", "anthropic", "google"):
                raise ConfigurationError(
                    f"{_MODEL}: {model} is not openai:, anthropic: or google: and a name, or offline"
                )
            if not keys.open(model):
                raise ConfigurationError(f"{_MODEL}: {model} needs {model.partition(':')[0].upper()}_API_KEY")
        return tuple((persona, models) for persona, models in chains if models)

    def command(self, name: str) -> tuple[str, ...]:
        try:
            return tuple(shlex.split(self.text(name)))
        except ValueError as error:
            raise ConfigurationError(f"{name} is not a command line: close its quotes") from error

    def number(self, name: str, default: int, low: int, high: int) -> int:
        value = self.text(name) or str(default)
        if not value.isdecimal() or not low <= int(value) <= high:
            raise ConfigurationError(f"{name} must be a whole number from {low} to {high}")
        return int(value)

    def choice(self, name: str, choices: tuple[str, ...]) -> str:
        value = self.text(name) or choices[0]
        if value not in choices:
            raise ConfigurationError(f"{name} must be one of: {', '.join(choices)}")
        return value
