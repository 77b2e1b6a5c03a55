"""What the house knows of the unified assistant."""

from easymo.conversation.service import Service

unified = Service("unified", menu="menu", search="ask")
