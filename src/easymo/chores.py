"""What the house does by the clock."""

from functools import partial

from easymo.database.connect import Pool
from easymo.gateway.partitions import ensure_partitions
from easymo.ledger.expiry import end_what_is_over
from easymo.notifications.worker import forget as forget_notifications
from easymo.observability.chain import note_head
from easymo.observability.hours import count_hours
from easymo.people.seeing_off import see_off
from easymo.schedule.chore import Chore
from easymo.services.insurance.renewals import remind_of_renewals
from easymo.services.jobs.expiry import remind_of_expiry
from easymo.services.marketplace.expiry import end_reservations
from easymo.sessions import retention
from easymo.vault.vault import Vault


def house_chores(pool: Pool, vault: Vault, number_id: str) -> list[Chore]:
    """All chores; ``number_id`` is the business number that tells."""
    return [
        Chore("reservations", "* * * * *", partial(end_reservations, pool, number_id)),
        Chore("holds", "* * * * *", partial(end_what_is_over, pool)),
        Chore("departures", "* * * * *", partial(see_off, pool, number_id)),
        Chore("job-reminders", "*/10 * * * *", partial(remind_of_expiry, pool)),
        Chore("renewal-reminders", "*/10 * * * *", partial(remind_of_renewals, pool)),
        Chore("operators-log", "43 * * * *", partial(note_head, pool)),
        Chore("message-stats", "3 * * * *", partial(count_hours, pool)),
        Chore("told-notifications", "23 * * * *", partial(forget_notifications, pool)),
        Chore("partitions", "37 */6 * * *", partial(ensure_partitions, pool)),
        Chore("photos", "17 1 * * *", partial(retention.keep_photos, pool)),
        Chore("vault", "47 1 * * *", partial(retention.sweep_vault, vault)),
        Chore("history", "17 2 * * *", partial(retention.forget_history, pool)),
    ]
