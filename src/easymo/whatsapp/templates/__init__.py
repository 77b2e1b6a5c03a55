"""Message templates: what they are, whether a message fits one, and the Graph API's list of them."""

from easymo.whatsapp.templates.client import Created, Listing, TemplatesClient
from easymo.whatsapp.templates.creation import creation
from easymo.whatsapp.templates.definition import (
    CardDefinition,
    Component,
    Example,
    NamedExample,
    Offer,
    OtpApp,
    QualityScore,
    Template,
    TemplateButton,
    variables,
)
from easymo.whatsapp.templates.fitting import mismatches
from easymo.whatsapp.templates.reading import read_template_message

__all__ = [
    "CardDefinition",
    "Component",
    "Created",
    "Example",
    "Listing",
    "NamedExample",
    "Offer",
    "OtpApp",
    "QualityScore",
    "Template",
    "TemplateButton",
    "TemplatesClient",
    "creation",
    "mismatches",
    "read_template_message",
    "variables",
]
