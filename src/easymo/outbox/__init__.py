"""Durable sends: rows of ``outbox`` become messages WhatsApp accepted, in order per recipient.

sender      the loops that join all of this
store       claims the head of each ready lane, replies first; records what came of its request
decisions   what is done with a row before its request, after it, and when it fails later: pure
gate        when a send may begin, and what its answer teaches:
throughput    the number's rate, its share and its pauses
pairs         each recipient's rate
circuits      what is known to fail and not asked for a while
templates     which templates may be sent
template_events  what WhatsApp tells of them
statuses    what WhatsApp tells later about a send, applied as sets, only ever forward
failures    what follows from a send that failed after it was accepted
counting    what requests came to, as metrics
"""
