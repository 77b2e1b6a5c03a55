"""Orders that are paid and followed in the chat. WhatsApp offers them in a few countries, Rwanda not among them."""

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

from easymo.errors import MessageTooLong
from easymo.whatsapp import limits
from easymo.whatsapp.messages.frame import Header, interactive
from easymo.whatsapp.messages.parts import Payload, check_unicode, filled, whole

OrderState = Literal["pending", "processing", "partially_shipped", "shipped", "completed", "canceled"]


class Amount(msgspec.Struct, frozen=True):
    """Money: ``value`` in hundredths."""

    value: int
    description: str = ""
    program: str = ""
    """Name of the programme a discount belongs to."""

    def payload(self) -> Payload:
        if self.value < 0:
            raise ValueError("order: a negative amount")
        return {"value": self.value, "offset": 100} | filled(
            description=self.description, discount_program_name=self.program
        )


class OrderItem(msgspec.Struct, frozen=True):
    product_id: str
    name: str
    amount: Amount
    quantity: int = 1
    sale_amount: Amount | None = None

    def payload(self) -> Payload:
        if self.quantity < 1:
            raise ValueError("order: an item less than once")
        return {
            "retailer_id": whole("product id", self.product_id, limits.BUTTON_ID),
            "name": whole("item name", self.name, limits.INTERACTIVE_BODY),
            "amount": self.amount.payload(),
            "quantity": self.quantity,
        } | filled(sale_amount=self.sale_amount and self.sale_amount.payload())


class OrderDetails(msgspec.Struct, frozen=True, kw_only=True):
    """An order to review and pay. ``reference`` is ours, and unique: its status is told by it."""

    body: str
    reference: str
    goods: Literal["digital-goods", "physical-goods"]
    currency: str
    items: tuple[OrderItem, ...]
    subtotal: Amount
    total: Amount
    tax: Amount
    shipping: Amount | None = None
    discount: Amount | None = None
    payment: Mapping[str, Any] = {}
    """How it is paid, as WhatsApp names it in that country: payment_type, payment_configuration, …"""
    header: Header = ""
    footer: str = ""

    def payload(self) -> Payload:
        if not self.items:
            raise MessageTooLong("order: no item")
        order = {
            "status": "pending",
            "items": [item.payload() for item in self.items],
            "subtotal": self.subtotal.payload(),
            "tax": self.tax.payload(),
        } | filled(
            shipping=self.shipping and self.shipping.payload(), discount=self.discount and self.discount.payload()
        )
        parameters = dict(self.payment) | {
            "reference_id": whole("order reference", self.reference, limits.BUTTON_ID),
            "type": self.goods,
            "currency": self.currency,
            "total_amount": self.total.payload(),
            "order": order,
        }
        check_unicode("order", parameters)
        action = {"name": "review_and_pay", "parameters": parameters}
        return interactive("order_details", self.body, action, header=self.header, footer=self.footer)


class OrderStatus(msgspec.Struct, frozen=True):
    """How it stands with an order sent before."""

    body: str
    reference: str
    status: OrderState
    description: str = ""

    def payload(self) -> Payload:
        parameters = {
            "reference_id": whole("order reference", self.reference, limits.BUTTON_ID),
            "order": {"status": self.status} | filled(description=self.description),
        }
        check_unicode("order", parameters)
        return interactive("order_status", self.body, {"name": "review_order", "parameters": parameters})
