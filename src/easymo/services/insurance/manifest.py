"""What the house knows of insurance."""

from easymo.conversation.service import Service
from easymo.services.insurance.papers import keep_evidence, read_certificate, write_policy
from easymo.services.insurance.tools import policies, requests

insurance = Service(
    "insurance",
    menu="menu",
    phrases=("quote", "claim", "policies", "claims"),
    activities=(keep_evidence, read_certificate, write_policy),
    tools=(policies, requests),
)
