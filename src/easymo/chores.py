"""What the house does by the clock."""

from collections.abc import Callable
from functools import partial

from easymo.database.connect import Pool
from easymo.gateway.partitions import ensure_partitions
from easymo.ledger.expiry import end_what_is_over
from easymo.notifications.worker import forget as forget_notifications
from easymo.observability.chain import note_head
from easymo.observability.hours import count_hours
from easymo.people.seeing_off import see_off
from easymo.schedule.chore import Chore
from easymo.services.ai_agents.restaurants.expiry import end_food_orders
from easymo.services.insurance.renewals import remind_of_renewals
from easymo.services.jobs.expiry import remind_of_expiry
from easymo.services.marketplace.expiry import end_reservations
from easymo.sessions import retention
from easymo.sessions.operators import Operators
from easymo.tickets.tending import release_silent, tend_tickets
from easymo.vault.vault import Vault


def house_chores(pool: Pool, vault: Vault, number_id: str, operators: Callable[[], Operators]) -> list[Chore]:
    """All chores; ``number_id`` is the business number that tells. ``operators`` are called for where needed."""
    return [
        Chore("reservations", "* * * * *", partial(end_reservations, pool, number_id)),
        Chore("food-orders", "* * * * *", partial(end_food_orders, pool, number_id)),
        Chore("holds", "* * * * *", partial(end_what_is_over, pool)),
        Chore("tickets", "* * * * *", partial(tend_tickets, pool, number_id)),
        Chore("silent-operators", "* * * * *", partial(release_silent, pool, operators)),
        Chore("departures", "* * * * *", partial(see_off, pool, number_id)),
        Chore("job-reminders", "*/10 * * * *", partial(remind_of_expiry, pool)),
        Chore("renewal-reminders", "*/10 * * * *", partial(remind_of_renewals, pool)),
        Chore("operators-log", "43 * * * *", partial(note_head, pool)),
        Chore("message-stats", "3 * * * *", partial(count_hours, pool)),
        Chore("told-notifications", "23 * * * *", partial(forget_notifications, pool)),
        Chore("partitions", "37 */6 * * *", partial(ensure_partitions, pool)),
        Chore("talks", "53 * * * *", partial(retention.forget_talks, pool)),
        Chore("photos", "17 1 * * *", partial(retention.keep_photos, pool)),
        Chore("vault", "47 1 * * *", partial(retention.sweep_vault, vault)),
        Chore("history", "17 2 * * *", partial(retention.forget_history, pool)),
    ]
