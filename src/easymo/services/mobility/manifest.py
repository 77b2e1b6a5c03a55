"""What the house knows of mobility."""

from easymo.agents.activities import our_number
from easymo.conversation.service import Service
from easymo.recognition.activities import read_paper

mobility = Service(
    "mobility",
    menu="menu",
    search="find",
    nearby="pin",
    phrases=("ride", "drive", "online", "offline", "trips", "plan", "plans"),
    links={"ride": "follow"},
    activities=(our_number, read_paper),
)
