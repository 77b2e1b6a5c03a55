"""Cover in force: policies, their certificates, and renewing."""

from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.conversation.policy import NOTIFICATION
from easymo.services.insurance import requests
from easymo.services.insurance.days import shown
from easymo.services.insurance.flows.wording import amount, item, named, number_in, to_menu, until
from easymo.services.insurance.manifest import insurance
from easymo.services.insurance.papers import write_policy
from easymo.services.insurance.policy import Policy, Sheet
from easymo.services.insurance.renewing import SNOOZES
from easymo.whatsapp.messages import Document


@insurance.flow("policies")
async def policies(chat: Chat) -> None:
    listed = await chat.read(requests.my_policies)
    rows = [
        Item(
            f"insurance:policy:{one.id}",
            one.plate,
            until(chat, one),
        )
        for one in listed
    ]
    await chat.menu("list" if rows else "none", [*rows, item(chat, "insurance:quote", "quote"), to_menu(chat)])


@insurance.flow("policy")
async def policy(chat: Chat) -> None:
    found = await chat.read(requests.find_policy, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [item(chat, "insurance:policies", "policies"), to_menu(chat)])
        return
    await chat.menu(
        "detail",
        [
            item(chat, f"insurance:certificate:{found.id}", "certificate"),
            item(chat, f"insurance:renew:{found.vehicle}", "renew"),
            item(chat, f"insurance:claim:{found.id}", "claim"),
            to_menu(chat),
        ],
        number=found.number,
        plate=found.plate,
        insurer=found.insurer,
        cover=named(chat, "cover", found.cover),
        starts=shown(found.starts_on, chat.language),
        ends=shown(found.ends_on, chat.language),
        total=amount(chat, found.total, found.currency),
    )


@insurance.flow("certificate")
async def certificate(chat: Chat) -> None:
    """The policy as a PDF."""
    found = await chat.read(requests.find_policy, id=number_in(chat.argument))
    ways_on = [item(chat, "insurance:policies", "policies"), to_menu(chat)]
    if found is None:
        await chat.menu("gone", ways_on)
        return
    try:
        lent = await chat.call(write_policy, _sheet(chat, found))
    except CallFailed:
        lent = None
    if lent is None:
        await chat.menu("failed", ways_on)
        return
    await chat.show("shown", Document(id=lent.media_id, filename=f"{found.number}.pdf"), number=found.number)
    await chat.menu("next", ways_on)


@insurance.flow("renew")
async def renew(chat: Chat) -> None:
    """Asks for cover again, of the vehicle of the argument, with what is known of it."""
    found = await chat.read(requests.find_vehicle, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", [item(chat, "insurance:quote", "quote"), to_menu(chat)])
        return
    known = {
        "registration_plate": found.plate,
        "vin_chassis": found.vin,
        "make": found.make,
        "model": found.model,
        "vehicle_year": str(found.year or ""),
        "licensed_to_carry": str(found.seats or ""),
        "policy_expiry": found.insured_until.isoformat() if found.insured_until else "",
    }
    await chat.hand_over("insurance", "quote", fields={name: value for name, value in known.items() if value})


@insurance.flow("told-renewal", priority=NOTIFICATION, template="insurance_renewal", values=("plate", "ends"))
async def told_renewal(chat: Chat) -> None:
    """To the person whose vehicle it is."""
    found = await chat.read(requests.find_vehicle, id=number_in(chat.argument))
    if found is None or found.insured_until is None:
        return
    await chat.menu(
        "told",
        [
            item(chat, f"insurance:renew:{found.id}", "renew"),
            *(
                Item(f"insurance:snooze:{found.id}-{days}", chat.text("insurance-row-snooze", days=days))
                for days in SNOOZES
            ),
            to_menu(chat),
        ],
        plate=found.plate,
        ends=shown(found.insured_until, chat.language),
    )


@insurance.flow("snooze")
async def snooze(chat: Chat) -> None:
    """The argument is the vehicle and for how many days."""
    vehicle, _, days_text = chat.argument.partition("-")
    days = number_in(days_text)
    snoozed = days in SNOOZES and await chat.step(requests.snooze, vehicle=number_in(vehicle), days=days)
    await chat.menu(
        "done" if snoozed else "gone", [item(chat, "insurance:policies", "policies"), to_menu(chat)], days=days
    )


def _sheet(chat: Chat, found: Policy) -> Sheet:
    def line(name: str, value: str) -> tuple[str, str]:
        return chat.text(f"insurance-sheet-{name}"), value or "–"

    starts, ends = shown(found.starts_on, chat.language), shown(found.ends_on, chat.language)
    prices = {"base": found.base, "levy": found.levy, "vat": found.vat, "total": found.total}
    return Sheet(
        number=found.number,
        language=chat.language,
        title=chat.text("insurance-sheet-title"),
        parts=(
            (line("insurer", found.insurer), line("holder", found.holder), line("number", found.number)),
            (line("starts", starts), line("ends", ends), line("cover", named(chat, "cover", found.cover))),
            (
                line("plate", found.plate),
                line("vehicle", f"{found.make} {found.model}".strip()),
                line("vin", found.vin),
                line("usage", named(chat, "usage", found.usage)),
                line("seats", str(found.seats or "")),
            ),
            tuple(line(name, amount(chat, price, found.currency)) for name, price in prices.items()),
        ),
        note=chat.text("insurance-sheet-note"),
        code=f"EasyMO {found.number} {found.plate} {found.starts_on} {found.ends_on}",
    )
