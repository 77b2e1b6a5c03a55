"""What the house knows of the assistants."""

from easymo.agents.activities import answer
from easymo.conversation.service import Service

ai_agents = Service("ai-agents", menu="menu", phrases=("assistants",), activities=(answer,))
