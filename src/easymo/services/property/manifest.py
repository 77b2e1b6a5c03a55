"""What the house knows of property."""

from easymo.agents.activities import our_number
from easymo.conversation.service import Service
from easymo.listings.meaning import learn_search

property_service = Service(
    "property",
    menu="menu",
    search="search",
    nearby="nearby",
    phrases=("offer", "mine", "viewings", "inquiries"),
    links={"home": "home"},
    activities=(learn_search, our_number),
)
