"""What the house knows of "my account"."""

from easymo.conversation.service import Service

profile = Service("profile", menu="menu", nearby="save-place", phrases=("name", "places", "notifications"))
