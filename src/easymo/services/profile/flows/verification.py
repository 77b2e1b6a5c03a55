"""The badge: a paper is shown to an operator, who decides."""

from easymo.conversation import formats
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat
from easymo.conversation.menus import item
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Choice, Document
from easymo.people import verifications
from easymo.people.verifications import KINDS, PAPER_DAYS
from easymo.services.profile.manifest import profile
from easymo.vault.activities import keep_media
from easymo.vault.document import Kept

PAPERS_MOST = 8
"""Files refused before the flow starts again: a journal holds no more."""


@profile.flow("verify")
async def verify(chat: Chat) -> None:
    """``kind`` may be given."""
    held = await chat.read(verifications.my_verifications)
    standing = "".join(f"\n{_line(chat, verification)}" for verification in held)
    kind = await chat.ask("kind", Choice(KINDS, "profile-verified"), standing=standing)
    paper = await _ask_paper(chat, kind)
    if paper is None:
        return
    await chat.step(verifications.ask_for_verification, kind=kind, document=paper.id)
    await chat.menu("done", [item(chat, "profile:menu", "menu")])


async def _ask_paper(chat: Chat, kind: str) -> Kept | None:
    """A picture or PDF, kept in the vault; one that is refused is asked for again."""
    for _ in range(PAPERS_MOST):
        media = await chat.ask("paper", Document(), what=chat.text(f"profile-verified-{kind}-paper"))
        try:
            kept = await chat.call(keep_media, media, kind="verification", days=PAPER_DAYS)
        except CallFailed:
            await chat.say("unfetched")
            continue
        if isinstance(kept, Kept):
            return kept
        await chat.say("refused", reason=chat.text(kept.sentence))
    await chat.restart(kind=kind)
    return None


@profile.flow("verification-decided", priority=NOTIFICATION, template="profile_verification", values=("what",))
async def verification_decided(chat: Chat) -> None:
    """To the person: the argument is the review's number."""
    number = int(chat.argument) if chat.argument.isdecimal() and len(chat.argument) <= 18 else 0
    settled = await chat.step(verifications.settle_verification, review=number)
    what = chat.text(f"profile-verified-{settled.kind}") if settled.kind else ""
    until = formats.day(settled.until, chat.language, chat.person.country) if settled.until else ""
    ways_on = [item(chat, "profile:verify", "verify-again")] if settled.outcome == "refused" else []
    await chat.menu(settled.outcome, [*ways_on, item(chat, "profile:menu", "menu")], what=what, until=until)


def _line(chat: Chat, held: verifications.Verification) -> str:
    until = formats.day(held.until, chat.language, chat.person.country)
    return chat.text("profile-verified-line", what=chat.text(f"profile-verified-{held.kind}"), until=until)
