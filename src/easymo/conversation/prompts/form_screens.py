"""A form's screens as WhatsApp is given them, one set a language.

The Flow JSON beside a service holds no words: a text "@key" is the sentence of that key, and the data source
"@<question>" the options of that question, so that both are the chat's own.
"""

import hashlib
from functools import cache
from typing import TYPE_CHECKING, Any, cast

import msgspec

from easymo.conversation.catalogue import Catalogue, Speaker
from easymo.conversation.prompts.optional import Maybe
from easymo.conversation.prompts.options import Choice

if TYPE_CHECKING:
    from easymo.conversation.prompts.form import Form


@cache
def flow_json(form: "Form", catalogue: Catalogue, language: str) -> bytes:
    """The Flow JSON of ``form`` in ``language``. Raises KeyError for a sentence or a question that is not there."""
    return msgspec.json.encode(_worded(msgspec.json.decode(form.screens), form, Speaker(catalogue, language)))


@cache
def flow_name(form: "Form", catalogue: Catalogue, language: str) -> str:
    """What WhatsApp knows it by. A form that changes has another name: what is published cannot be changed there."""
    digest = hashlib.sha256(flow_json(form, catalogue, language)).hexdigest()[:8]
    return f"{form.id}_{language}_{digest}".replace("-", "_")


def _worded(value: Any, form: "Form", speaker: Speaker) -> Any:
    match value:
        case str() if value.startswith("@"):
            return speaker.text(value[1:])
        case list():
            return [_worded(part, form, speaker) for part in cast("list[Any]", value)]
        case dict():
            return {name: _member(name, part, form, speaker) for name, part in cast("dict[str, Any]", value).items()}
        case _:
            return value


def _member(name: str, value: Any, form: "Form", speaker: Speaker) -> Any:
    if name != "data-source" or not isinstance(value, str) or not value.startswith("@"):
        return _worded(value, form, speaker)
    question = form.questions[value[1:]]
    choice = question.prompt if isinstance(question, Maybe) else question
    if not isinstance(choice, Choice):
        raise KeyError(value)
    return [{"id": option.key, "title": option.title} for option in choice.titled(speaker)]
