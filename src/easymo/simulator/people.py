"""What people do apart from writing: another number, no more marketing, a block."""

from easymo.simulator import notices, wire
from easymo.simulator.delivery import Delivery
from easymo.simulator.phone import Phone
from easymo.simulator.phones import Phones
from easymo.simulator.traits import Traits


class People:
    """Changes the circumstances of people, and tells the business where WhatsApp does."""

    def __init__(self, phones: Phones, delivery: Delivery, business: wire.Business) -> None:
        self._phones = phones
        self._delivery = delivery
        self._business = business

    def change_number(self, phone: Phone, number: str) -> None:
        """Moves the person to another number: a system message, and the new user id in place of the old.

        Raises ValueError if that is no number, or somebody's already.
        """
        old = self._phones.move(phone, number)
        new = phone.contact
        message = wire.number_changed(old, new) if old.number else wire.user_id_changed(old, new)
        self._delivery.give(wire.messages(self._business, [], [message]))
        self._delivery.give(notices.user_id_update(self._business, old, new))

    def set_traits(self, phone: Phone, traits: Traits) -> None:
        """Marketing stopped or resumed is told to the business; the rest it has to find out."""
        changed = traits.wants_marketing != phone.traits.wants_marketing
        phone.adopt(traits)
        if changed:
            wanted = traits.wants_marketing
            self._delivery.give(notices.marketing_preference(self._business, phone.contact, wanted=wanted))
