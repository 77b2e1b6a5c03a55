"""What the house knows of property."""

from easymo.agents.activities import our_number
from easymo.conversation.service import Service

property_service = Service(
    "property",
    menu="menu",
    search="search",
    nearby="nearby",
    phrases=("offer", "mine", "viewings", "inquiries"),
    links={"home": "home"},
    activities=(our_number,),
)
