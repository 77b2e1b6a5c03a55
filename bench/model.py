"""The same webhook as a pydantic model: what another house would have written."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field


class Profile(BaseModel):
    name: str = ""
    username: str = ""


class Contact(BaseModel):
    wa_id: str = ""
    user_id: str = ""
    profile: Profile = Profile()


class Body(BaseModel):
    body: str = ""


class File(BaseModel):
    id: str
    mime_type: str = ""
    sha256: str = ""
    caption: str = ""


class Context(BaseModel):
    id: str = ""


class Said(BaseModel):
    id: str
    timestamp: int
    sender: str = Field(default="", alias="from")
    from_user_id: str = ""
    context: Context | None = None


class TextMessage(Said):
    type: Literal["text"]
    text: Body


class ImageMessage(Said):
    type: Literal["image"]
    image: File


class Metadata(BaseModel):
    phone_number_id: str


class Value(BaseModel):
    metadata: Metadata
    contacts: list[Contact] = []
    messages: list[Annotated[TextMessage | ImageMessage, Field(discriminator="type")]] = []


class Change(BaseModel):
    field: str
    value: Value


class Entry(BaseModel):
    id: str
    changes: list[Change]


class Webhook(BaseModel):
    object: str
    entry: list[Entry]
