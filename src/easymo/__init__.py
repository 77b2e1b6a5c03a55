"""EasyMO: durable conversations over WhatsApp."""

__version__ = "0.1.0"
