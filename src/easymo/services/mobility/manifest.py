"""What the house knows of mobility."""

from easymo.agents.activities import our_number
from easymo.conversation.service import Service
from easymo.services.mobility.tools import estimate_ride, trips
from easymo.vault.activities import keep_media

mobility = Service(
    "mobility",
    menu="menu",
    search="find",
    nearby="pin",
    phrases=("ride", "drive", "online", "offline", "trips", "plan", "plans"),
    links={"ride": "follow"},
    activities=(keep_media, our_number),
    tools=(estimate_ride, trips),
)
