"""The outside world of activities that ask nothing of the house."""

from typing import Any, cast

from easymo.agents.outside import Outside

NOTHING = Outside(media=cast(Any, None), vault=cast(Any, None))
