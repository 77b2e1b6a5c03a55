"""What the house knows of "my account"."""

from easymo.agents.activities import our_number
from easymo.conversation.service import Service
from easymo.ledger.qr import send_qr
from easymo.people.activities import pack_data
from easymo.vault.activities import keep_media

profile = Service(
    "profile",
    menu="menu",
    nearby="save-place",
    phrases=(
        "name",
        "places",
        "notifications",
        "verify",
        "wallet",
        "transfer",
        "buy",
        "cashout",
        "redeem",
        "invite",
        "qr",
        "vehicles",
        "export",
        "leave",
        "keep",
    ),
    links={"ref": "join"},
    activities=(keep_media, our_number, pack_data, send_qr),
)
