"""All we hold of a person, in one document."""

from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat
from easymo.conversation.menus import item
from easymo.ledger import pins
from easymo.people.activities import pack_data
from easymo.people.departures import my_departure
from easymo.people.export import THEMES
from easymo.services.profile.flows.pin import is_proven
from easymo.services.profile.flows.wording import to_home
from easymo.services.profile.manifest import profile
from easymo.vault.document import Lent
from easymo.whatsapp.messages import Document


@profile.flow("data", parks=True)
async def data(chat: Chat) -> None:
    """What one may do with one's own data."""
    going = await chat.read(my_departure) is not None
    last = item(chat, "profile:keep", "keep") if going else item(chat, "profile:leave", "leave")
    await chat.menu("menu", [item(chat, "profile:export", "export"), last, item(chat, "profile:menu", "menu")])


@profile.flow("export")
async def export(chat: Chat) -> None:
    """Behind the PIN, where there is one. Asked again within a day, it is the same document."""
    if (await chat.read(pins.pin_of)).exists and not await is_proven(chat):
        return
    titles = {name: chat.text(f"profile-archive-{name}") for name in ("whole", "note", *THEMES)}
    try:
        packed = await chat.call(pack_data, titles)
    except CallFailed:
        packed = None
    if not isinstance(packed, Lent):
        await chat.menu("failed", [item(chat, "profile:export", "export"), to_home(chat)])
        return
    await chat.show("done", Document(id=packed.media_id, filename="EasyMO.pdf"))
    await chat.menu("next", [item(chat, "profile:data", "data"), to_home(chat)])
