"""What the house knows of "my account"."""

from easymo.conversation.service import Service
from easymo.vault.activities import keep_media

profile = Service(
    "profile",
    menu="menu",
    nearby="save-place",
    phrases=("name", "places", "notifications", "verify"),
    activities=(keep_media,),
)
