"""Durable sends: rows of ``outbox`` become messages WhatsApp accepted, in order per recipient.

store       claims the head of each ready lane, records what came of its request
decisions   what an answer means for the row: pure
statuses    what WhatsApp tells later about a send, applied as sets, only ever forward
throughput  the number's rate, and its pauses
sender      the loops that join them
"""
