"""A QR code that pays somebody by mobile money when it is scanned."""

from easymo.conversation import formats
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat
from easymo.conversation.menus import item
from easymo.conversation.prompts import Number, Text
from easymo.ledger import orders
from easymo.ledger.momo import read_payee, ussd
from easymo.ledger.qr import send_qr
from easymo.services.profile.flows.wording import to_wallet
from easymo.services.profile.manifest import profile
from easymo.whatsapp.messages import Image

AMOUNT_MOST = 10_000_000


@profile.flow("qr")
async def qr(chat: Chat) -> None:
    """For a number or merchant code, and an amount."""
    country = chat.person.country
    again = [item(chat, "profile:qr", "qr"), to_wallet(chat)]
    payee = read_payee(await chat.ask("payee", Text(max_length=30)), country)
    if payee is None:
        await chat.menu("wrong", again)
        return
    terms = await chat.read(orders.terms_of, country)
    code = ussd(country, payee, 1)
    if not code or terms is None:
        await chat.menu("nowhere", again)
        return
    amount = await chat.ask("amount", Number(1, AMOUNT_MOST))
    code = ussd(country, payee, amount)
    shown = formats.money(amount, amount, terms.currency, chat.language)
    try:
        picture = await chat.call(send_qr, code)
    except CallFailed:
        await chat.menu("undrawn", again, code=code, amount=shown, payee=payee)
        return
    await chat.show("drawn", Image(id=picture), code=code, amount=shown, payee=payee)
    await chat.menu("next", again)
