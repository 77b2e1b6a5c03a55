"""The port the gateway listens on."""

import socket

from easymo.errors import ConfigurationError
from easymo.settings import Settings


def bind(settings: Settings) -> socket.socket:
    """A socket bound to the configured address. Raises ConfigurationError if it is taken or not this machine's."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((settings.host, settings.port))
    except OSError as error:
        bound.close()
        raise ConfigurationError(
            f"port {settings.port} of {settings.host} cannot be used ({error.strerror}): set EASYMO_PORT to a free one"
        ) from error
    return bound
