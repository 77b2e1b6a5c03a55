"""Conversations, pure: what was said so far and what came in decide what is said next.

Nothing here touches a database, a clock or the network. A turn is a generator that yields the reads and steps
it needs and is sent their results, so all of it is tested without a loop (``turn.play``).
"""
