"""The commands of ``easymo forms``: the key and the publication of WhatsApp's forms."""

import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from cyclopts import App

from easymo.cli.running import print_line, read_settings, run
from easymo.errors import ConfigurationError, NotPossible
from easymo.settings import Settings

if TYPE_CHECKING:
    from easymo.whatsapp.errors import GraphError
    from easymo.whatsapp.flows_client import FlowsClient

app = App(name="forms")

T = TypeVar("T")


@app.command
def key(path: Path | None = None, *, upload: bool = True) -> None:
    """Make a key in the new file PATH and give WhatsApp its public half; without PATH, that of the first key in use.

    Set WHATSAPP_FLOWS_PRIVATE_KEY_FILE to the file. --no-upload only makes it: to change keys, let the gateways know
    both before WhatsApp has the new one. WHATSAPP_FLOWS_PRIVATE_KEY_PASSPHRASE, where it is set, encrypts the file.
    """
    from easymo.whatsapp.flows import make_key, public_key

    settings = read_settings()
    if path is None:
        public = public_key(_key_in(settings), settings.flows_passphrase)
    else:
        private, public = make_key(settings.flows_passphrase)
        _write(path, private)
        print_line(f"the private key is in {path}")
        if not upload:
            return

    async def give(client: "FlowsClient") -> None:
        _need(await client.set_key(public))

    _with_client(settings, give)
    print_line("WhatsApp has the public key")


@app.command
def publish(*, retire: bool = False) -> None:
    """Publish what is not published yet, in all languages.

    --retire deprecates what other releases had: once no process of theirs runs, which would still send it.
    """
    from easymo.conversation.catalogue import LANGUAGES
    from easymo.conversation.prompts.form_screens import flow_json, flow_name
    from easymo.registry import build_registry

    settings = read_settings()
    _key_in(settings)
    if not settings.public_url and not settings.simulated:
        raise ConfigurationError("EASYMO_PUBLIC_URL is not set: WhatsApp has to know where the forms' endpoint is")
    base, registry = (settings.public_url or settings.local_url).rstrip("/"), build_registry()
    wanted = {
        flow_name(form, registry.catalogue, language): (flow_json(form, registry.catalogue, language), id)
        for id, form in registry.all_forms.items()
        for language in LANGUAGES
    }
    own = tuple(f"{id.replace('-', '_')}_" for id in registry.all_forms)

    async def publish_all(client: "FlowsClient") -> None:
        known = {flow.name: flow for flow in _need(await client.list()) if flow.status == "PUBLISHED"}
        for name, (screens, id) in wanted.items():
            if name not in known:
                made = _need(await client.publish(name, screens, f"{base}/flows/{id}"))
                if made.validation_errors:
                    raise NotPossible(f"WhatsApp refuses {name}: {made.validation_errors[0].message}")
                print_line(f"published   {name}")
        for name, flow in known.items():
            if retire and name.startswith(own) and name not in wanted:
                _need(await client.deprecate(flow.id))
                print_line(f"deprecated  {name}")
        print_line(f"{len(wanted)} forms are published; they are shown within five minutes")

    _with_client(settings, publish_all)


@app.command(name="list")
def list_() -> None:
    """What WhatsApp has, and whether its key is ours."""
    from easymo.whatsapp.flows import public_key

    settings = read_settings()

    async def show(client: "FlowsClient") -> None:
        theirs = _need(await client.key())
        ours = public_key(settings.flows_key, settings.flows_passphrase) if settings.flows_key else ""
        same = theirs is not None and theirs.business_public_key.split() == ours.split()
        print_line(f"key   {'none' if theirs is None else 'ours' if same else 'not the first of ours'}")
        for flow in _need(await client.list()):
            print_line(f"{flow.id}  {flow.status:<10}  {flow.name}")

    _with_client(settings, show)


def _with_client(settings: Settings, work: "Callable[[FlowsClient], Awaitable[None]]") -> None:
    from easymo.whatsapp.flows_client import FlowsClient
    from easymo.whatsapp.transport import Transport

    async def connected() -> None:
        async with Transport() as transport:
            await work(FlowsClient(settings, transport))

    run(connected())


def _need(answer: "T | GraphError") -> T:
    """``answer``, unless WhatsApp did not do it: then NotPossible is raised."""
    from easymo.whatsapp.errors import GraphError

    if isinstance(answer, GraphError):
        raise NotPossible(f"WhatsApp did not do it: {answer.reason}")
    return answer


def _key_in(settings: Settings) -> str:
    if not settings.flows_key:
        raise ConfigurationError("WHATSAPP_FLOWS_PRIVATE_KEY is not set: make a key with easymo forms key <file>")
    return settings.flows_key


def _write(path: Path, private: str) -> None:
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(private)
    except OSError as error:
        raise NotPossible(f"{path} cannot be made ({error.strerror})") from error
