"""What the house knows of core."""

from easymo.conversation.service import Service
from easymo.listings.photos import keep_photos, lend_photos

core = Service(
    "core",
    menu="language",
    phrases=("alerts", "blocks", "favourites"),
    activities=(keep_photos, lend_photos),
)
