"""What the house knows of the marketplace."""

from easymo.agents.activities import our_number
from easymo.conversation.service import Service
from easymo.listings.meaning import learn_search
from easymo.listings.photos import keep_photos, lend_photos
from easymo.vault.activities import keep_media

marketplace = Service(
    "marketplace",
    menu="menu",
    search="find",
    nearby="nearby",
    phrases=(
        *("sell", "find", "want", "mine", "deals", "offers", "wants", "pay", "confirm", "cancel", "dispute"),
        *("register", "shops", "shop-mine"),
    ),
    links={"item": "item", "wanted": "wanted", "business": "business", "biz": "business"},
    activities=(keep_media, keep_photos, lend_photos, learn_search, our_number),
)
