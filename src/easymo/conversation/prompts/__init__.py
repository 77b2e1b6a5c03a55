"""Questions: how each shows itself within WhatsApp's limits and reads what comes back."""

from easymo.conversation.prompts.files import Document, Free, Photos, Sent
from easymo.conversation.prompts.form import Filled, Form, Screen
from easymo.conversation.prompts.forms import OpenForms
from easymo.conversation.prompts.moments import Date, Moment
from easymo.conversation.prompts.optional import Maybe
from easymo.conversation.prompts.options import Choice, Confirm, Option
from easymo.conversation.prompts.places import Place, PlaceName, pinned, which_places, whole_name
from easymo.conversation.prompts.prompt import BACK, Again, Answer, Prompt, Question
from easymo.conversation.prompts.secret import Code, Secret
from easymo.conversation.prompts.several import Several
from easymo.conversation.prompts.tags import Tags
from easymo.conversation.prompts.typed import Money, Number, Phone, Text

__all__ = [
    "BACK",
    "Again",
    "Answer",
    "Choice",
    "Code",
    "Confirm",
    "Date",
    "Document",
    "Filled",
    "Form",
    "Free",
    "Maybe",
    "Moment",
    "Money",
    "Number",
    "OpenForms",
    "Option",
    "Phone",
    "Photos",
    "Place",
    "PlaceName",
    "Prompt",
    "Question",
    "Screen",
    "Secret",
    "Sent",
    "Several",
    "Tags",
    "Text",
    "pinned",
    "which_places",
    "whole_name",
]
