"""What the house knows of property."""

from easymo.agents.activities import our_number
from easymo.conversation.service import Service
from easymo.listings.meaning import learn_search
from easymo.listings.photos import keep_photos, lend_photos

property_service = Service(
    "property",
    menu="menu",
    search="search",
    nearby="nearby",
    phrases=("offer", "mine", "viewings", "stays", "inquiries"),
    links={"home": "home"},
    activities=(keep_photos, learn_search, lend_photos, our_number),
)
