"""``python -m faults.process turns sender``: the roles named, with the services that show what turns do."""

import asyncio
import os
import sys

import uvloop

from easymo import bootstrap
from easymo.observability.logging import configure
from easymo.settings import Settings
from faults.counting import build


def main() -> None:
    settings = Settings.from_environment(os.environ)
    configure(settings.log_format)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(bootstrap.run(settings, sys.argv[1:], registry=build()))


if __name__ == "__main__":
    main()
