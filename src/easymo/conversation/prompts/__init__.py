"""Questions: how each shows itself within WhatsApp's limits and reads what comes back."""

from easymo.conversation.prompts.files import Document, Free, Photos, Sent
from easymo.conversation.prompts.moments import Date, Moment
from easymo.conversation.prompts.optional import Maybe
from easymo.conversation.prompts.options import Choice, Confirm, Option
from easymo.conversation.prompts.places import Place, PlaceName, pinned
from easymo.conversation.prompts.prompt import BACK, Again, Answer, Prompt, Question
from easymo.conversation.prompts.typed import Money, Number, Phone, Text

__all__ = [
    "BACK",
    "Again",
    "Answer",
    "Choice",
    "Confirm",
    "Date",
    "Document",
    "Free",
    "Maybe",
    "Moment",
    "Money",
    "Number",
    "Option",
    "Phone",
    "Photos",
    "Place",
    "PlaceName",
    "Prompt",
    "Question",
    "Sent",
    "Text",
    "pinned",
]
