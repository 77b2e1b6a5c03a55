"""Mobile money by the phone's own menu: codes a person dials to pay somebody."""

from easymo.reading import read_phone

_RWANDA = "+250"


def ussd(country: str, payee: str, amount: int) -> str:
    """The code that pays ``amount`` (whole units, at least 1) to ``payee`` when dialled in ``country``, or ''.

    ``payee`` is a phone number (+E.164) or a merchant code (4 to 9 digits). Rwanda's MTN MoMo has one code for each
    (``*182*1*1*<number>*<amount>#``, ``*182*8*1*<code>*<amount>#``); in the other countries a payment is made step by
    step in the operator's menu, so there is no code to dial: the payee and the amount have to be told.
    """
    if country != "RW" or amount < 1:
        return ""
    if is_merchant(payee):
        return f"*182*8*1*{payee}*{amount}#"
    return f"*182*1*1*0{payee.removeprefix(_RWANDA)}*{amount}#" if payee.startswith(_RWANDA) else ""


def is_merchant(payee: str) -> bool:
    """Whether it is a merchant code, no phone number."""
    return payee.isascii() and payee.isdecimal() and 4 <= len(payee) <= 9


def read_payee(text: str, country: str) -> str | None:
    """The phone number (+E.164) or merchant code that ``text`` consists of, or None.

    A phone number of ``country`` wins where it may be either.
    """
    phone = read_phone(text, country)
    if isinstance(phone, str):
        return phone
    code = text.strip().replace(" ", "")
    return code if is_merchant(code) else None
