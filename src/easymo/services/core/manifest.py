"""What the house knows of core."""

from easymo.conversation.service import Service

core = Service("core", menu="language", phrases=("alerts", "blocks", "favourites"))
