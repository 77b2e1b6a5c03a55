"""What the house knows of the assistants."""

from easymo.conversation.service import Service

ai_agents = Service("ai-agents", menu="menu")
