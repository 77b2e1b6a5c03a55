"""How a person's WhatsApp is set up, as far as the business notices."""

import msgspec


class Traits(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    on_whatsapp: bool = True
    """Otherwise nothing arrives (131026)."""
    blocks: bool = False
    """Blocked the business: nothing arrives, and WhatsApp does not say why (131026)."""
    wants_marketing: bool = True
    """Otherwise marketing templates do not arrive (131050)."""
    in_experiment: bool = False
    """Marketing templates do not arrive because WhatsApp tries something (130472)."""
    saturated: bool = False
    """Had enough marketing of all businesses (131049)."""
    tells_reading: bool = True
    """Otherwise no message is ever reported as read."""
    online: bool = True
    """Otherwise what is sent to and from here waits, and messages stay at one tick."""
    shows_number: bool = True
    """Otherwise the business is told a user id and a username and no number."""
