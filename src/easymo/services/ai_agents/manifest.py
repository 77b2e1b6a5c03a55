"""What the house knows of the assistants."""

from easymo.conversation.service import Service
from easymo.vault.activities import keep_media

ai_agents = Service("ai-agents", menu="menu", phrases=("support", "human", "tickets"), activities=(keep_media,))
