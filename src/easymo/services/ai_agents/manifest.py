"""What the house knows of the assistants."""

from easymo.conversation.service import Service
from easymo.services.ai_agents.help import tools as help_tools
from easymo.vault.activities import keep_media

ai_agents = Service(
    "ai-agents",
    menu="menu",
    phrases=("support", "human", "tickets"),
    activities=(keep_media,),
    tools=(help_tools.find_help, help_tools.own_tickets, help_tools.status),
)
