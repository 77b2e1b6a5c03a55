"""What the house knows of the assistants."""

from easymo.agents.activities import answer, our_number
from easymo.conversation.service import Service
from easymo.ledger.qr import send_link_qr
from easymo.listings.meaning import learn_search
from easymo.listings.photos import keep_photos, lend_photos
from easymo.services.ai_agents.help import tools as help_tools
from easymo.services.ai_agents.produce.tools import TOOLS as PRODUCE_TOOLS
from easymo.services.ai_agents.restaurants.tools import TOOLS as RESTAURANT_TOOLS
from easymo.vault.activities import keep_media

FARMERS = ("farmer", "sell-produce", "find-produce", "crop-prices", "my-produce", "request-produce")
RESTAURANTS = ("waiter", "orders", "bookings", "kitchen", "my-restaurants", "register-restaurant")
HELP = ("support", "human", "tickets")
HELP_TOOLS = (help_tools.find_help, help_tools.own_tickets, help_tools.status)

ai_agents = Service(
    "ai-agents",
    menu="menu",
    phrases=("assistants", *RESTAURANTS, *FARMERS, *HELP),
    links={
        "restaurant": "restaurant",
        "table": "table",
        "staff": "join-staff",
        "produce": "produce",
        "demand": "demand",
    },
    activities=(answer, keep_media, keep_photos, learn_search, lend_photos, our_number, send_link_qr),
    tools=(*RESTAURANT_TOOLS, *PRODUCE_TOOLS, *HELP_TOOLS),
)
