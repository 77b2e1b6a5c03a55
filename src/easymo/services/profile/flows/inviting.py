"""Friends invited, and what they earn whoever invited them."""

from easymo.agents.activities import our_number
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat
from easymo.conversation.policy import NOTIFICATION
from easymo.ledger import referral
from easymo.services.profile.flows.wording import to_home, to_wallet
from easymo.services.profile.manifest import profile


@profile.flow("invite")
async def invite(chat: Chat) -> None:
    """Two messages: how it works, and one to be forwarded."""
    mine = await chat.step(referral.my_invitation)
    try:
        number = await chat.call(our_number)
    except CallFailed:
        await chat.menu("later", [to_wallet(chat)])
        return
    link = f"https://wa.me/{number}?text=ref%3A{mine.code}"
    await chat.say("how", reward=referral.REWARD, joined=mine.joined, rewarded=mine.rewarded)
    await chat.menu("forward", [to_wallet(chat)], link=link, name=chat.person.name or chat.text("profile-friend"))


@profile.flow("join")
async def join(chat: Chat) -> None:
    """The argument is the code of who invited."""
    outcome = await chat.step(referral.join_by, chat.argument[:20])
    await chat.menu(outcome, [to_home(chat)])


@profile.flow("told-reward", priority=NOTIFICATION, template="profile_reward", values=("reward",))
async def told_reward(chat: Chat) -> None:
    await chat.menu("told", [to_wallet(chat)], reward=referral.REWARD)
