"""Questions of its own: which crop, by what unit, how many of it. What is given or typed may be in any words."""

from typing import Any

from easymo.conversation.catalogue import Speaker
from easymo.conversation.prompts import Again, Answer, Choice, Number, Question
from easymo.crops.crops import crops
from easymo.crops.reading import QUANTITY_MOST, read_crop, read_quantity, read_unit
from easymo.whatsapp.updates import Update


class CropName(Choice):
    """A crop, picked from a list or named in whatever language."""

    def __init__(self) -> None:
        super().__init__(tuple(crops()), "ai-agents-crop")

    def receive(self, question: Question, state: Any, update: Update) -> Answer[str] | Again | None:
        received = super().receive(question, state, update)
        if isinstance(received, Again) and received.wrong:
            return Again(received.state, "ai-agents-farm-crop-wrong")
        return received

    def check(self, value: Any) -> str:
        return super().check(value if value in self.keys else read_crop(str(value)))

    def _pick_by_word(self, speaker: Speaker, text: str) -> str | None:
        return super()._pick_by_word(speaker, text) or read_crop(text) or None


class UnitOf(Choice):
    """A unit that ``crop`` is sold by."""

    def __init__(self, crop: str) -> None:
        super().__init__(crops()[crop].units, "ai-agents-unit")

    def check(self, value: Any) -> str:
        return super().check(value if value in self.keys else self._read(str(value)))

    def _pick_by_word(self, speaker: Speaker, text: str) -> str | None:
        return super()._pick_by_word(speaker, text) or self._read(text)

    def _read(self, text: str) -> str | None:
        unit = read_unit(text)
        return unit if unit in self.keys else None


class Quantity(Number):
    """How many of ``unit``, at most ``most``: "500", or with a unit that weighs, "2 tonnes"."""

    def __init__(self, unit: str, most: int = QUANTITY_MOST) -> None:
        super().__init__(1, most)
        self.unit = unit

    def receive(self, question: Question, state: Any, update: Update) -> Answer[int] | Again | None:
        received = super().receive(question, state, update)
        if isinstance(received, Again):
            return Again(received.state, "ai-agents-farm-quantity-wrong", {"most": self.high})
        return received

    def _read(self, update: Update) -> int | None:
        many = read_quantity(update.text, self.unit) if update.kind == "text" else None
        return many if many is not None and many <= self.high else None
