"""A WhatsApp of one's own: the Graph side, signed webhooks, people with phones.

It judges what EasyMO sends, so it knows WhatsApp's rules by itself and imports nothing of EasyMO's own idea of
them. It keeps its state in memory and forgets it on restart, all but the open customer service windows.
"""
