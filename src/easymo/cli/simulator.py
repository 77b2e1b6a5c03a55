"""``easymo simulator``: a WhatsApp of one's own."""

import sys
from typing import Annotated, Literal

from cyclopts import App, Parameter

from easymo.cli.running import read_settings, run, say

DEMO_NUMBER = "+250788123456"

app = App(name="simulator")


@app.command
def talk(*lines: str, number: str = DEMO_NUMBER) -> None:
    """Say LINES to a running EasyMO as a simulated person and print what comes back.

    tap:… taps a row or button by id, title or number; pin:-1.95,30.06 sends a location; image:house.jpg A house,
    doc:…, voice:…, video:… and sticker:… send a file; contact:Aline +250788123456 a card; react:👍 a reaction.
    """
    from easymo.simulator.talk import talk as converse

    run(converse(read_settings().local_url, number, lines, sys.stdout))


@app.command
def serve(
    *,
    callback: str = "",
    port: int | None = None,
    profile: Literal["whatsapp", "unlimited"] | None = None,
    fault: Annotated[list[str] | None, Parameter(negative="")] = None,
    script: str = "",
    seed: int | None = None,
    speed: float | None = None,
) -> None:
    """Serve the simulated WhatsApp alone, for any project. What is not given here is taken from the environment.

    Parameters
    ----------
    callback
        Where webhooks are posted; else EASYMO_PUBLIC_URL or this machine, at /wa-webhook-core.
    port
        Where it is served on this machine.
    profile
        whatsapp: with WhatsApp's policies. unlimited: without.
    fault
        What goes wrong, by name, always or with a chance: --fault duplicate=0.1 --fault drop.
    script
        A file with a JSON array of faults, met one after another.
    seed
        Makes chance repeatable.
    speed
        How much faster than outside its clock runs: windows, lifetimes, reviews, redeliveries.
    """
    import msgspec

    from easymo import bootstrap
    from easymo.observability.logging import configure

    settings = read_settings()
    chosen = {
        "port": port,
        "simulator_callback": callback,
        "simulator_profile": profile,
        "simulator_faults": tuple(fault or ()),
        "simulator_script": script,
        "simulator_seed": seed,
        "simulator_speed": speed,
    }
    given = {name: value for name, value in chosen.items() if value not in (None, "", ())}
    settings = msgspec.structs.replace(settings, **given)
    configure(settings.log_format)
    if settings.simulated:
        say(
            f"the simulated Graph API is {settings.local_url}/simulator/{settings.api_version}, number id "
            f"{settings.number_id}, account {settings.business_account_id}, token {settings.access_token}, "
            f"app secret {settings.app_secrets[0]}, verify token {settings.verify_tokens[0]}"
        )
    run(bootstrap.run(settings, ["simulator"]))
