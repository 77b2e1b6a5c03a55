"""What the house knows of the assistants."""

from easymo.agents.activities import our_number
from easymo.conversation.service import Service
from easymo.listings.photos import keep_photos, lend_photos
from easymo.services.ai_agents.produce.tools import TOOLS as PRODUCE_TOOLS

ai_agents = Service(
    "ai-agents",
    menu="menu",
    phrases=("farmer", "sell-produce", "find-produce", "crop-prices", "my-produce", "request-produce"),
    links={"produce": "produce", "demand": "demand"},
    activities=(keep_photos, lend_photos, our_number),
    tools=PRODUCE_TOOLS,
)
