"""What the house knows of the marketplace."""

from easymo.agents.activities import our_number
from easymo.conversation.service import Service
from easymo.vault.activities import keep_media, lend_media

marketplace = Service(
    "marketplace",
    menu="menu",
    search="find",
    nearby="nearby",
    phrases=("sell", "find", "want", "mine", "deals", "pay", "confirm", "cancel", "dispute", "register", "shops"),
    links={"item": "item", "wanted": "wanted", "business": "business", "biz": "business"},
    activities=(keep_media, lend_media, our_number),
)
