"""Whether one hears from us, of what, and when not."""

from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item
from easymo.conversation.prompts import Choice
from easymo.notifications import choices
from easymo.notifications.choices import Choices
from easymo.notifications.clock import NIGHT, Quiet
from easymo.notifications.kinds import KINDS
from easymo.services.profile.manifest import profile

QUIET = {"night": NIGHT, "early": Quiet(20, 7), "late": Quiet(23, 6), "never": None}
"""Hours to choose from, by the name of their sentence."""


@profile.flow("notifications")
async def notifications(chat: Chat) -> None:
    """Off is STOP, on is START, by other means."""
    if chat.person.stopped:
        await chat.menu("off", [item(chat, "core:start", "on"), item(chat, "profile:menu", "menu")])
        return
    chosen = await chat.read(choices.my_choices)
    await chat.menu("on", _ways_on(chat, chosen), quiet=_quiet(chat, chosen))


@profile.flow("hear-of")
async def hear_of(chat: Chat) -> None:
    """Mutes the kind of the argument, or lets it be heard of again."""
    if chat.argument not in KINDS:
        await chat.hand_over("profile", "notifications")
    changed = (await chat.read(choices.my_choices)).toggle(chat.argument)
    await chat.step(choices.choose, choices=changed)
    name = "muted" if chat.argument in changed.muted else "heard"
    await chat.menu(name, _ways_on(chat, changed), what=chat.text(f"profile-kind-{chat.argument}"))


@profile.flow("quiet")
async def quiet(chat: Chat) -> None:
    kept = await chat.read(choices.my_choices)
    chosen = await chat.ask("hours", Choice(tuple(QUIET), "profile-quiet-hours"))
    changed = Choices(kept.muted, QUIET[chosen])
    await chat.step(choices.choose, choices=changed)
    await chat.menu("done", _ways_on(chat, changed), quiet=_quiet(chat, changed))


def _ways_on(chat: Chat, chosen: Choices) -> list[Item]:
    kinds = [Item(f"profile:hear-of:{kind}", _switch(chat, kind, kind in chosen.muted)) for kind in KINDS]
    alerts = [item(chat, "core:alerts", "alerts")] if chat.offers("core:alerts") else []
    rest = [item(chat, "profile:quiet", "quiet"), *alerts, item(chat, "core:stop", "off")]
    return [*kinds, *rest, item(chat, "profile:menu", "menu")]


def _switch(chat: Chat, kind: str, muted: bool) -> str:
    return chat.text("profile-switch-off" if muted else "profile-switch-on", what=chat.text(f"profile-kind-{kind}"))


def _quiet(chat: Chat, chosen: Choices) -> str:
    if chosen.quiet is None:
        return chat.text("profile-quiet-none")
    return chat.text("profile-quiet-from", begins=f"{chosen.quiet.begins}:00", ends=f"{chosen.quiet.ends}:00")
