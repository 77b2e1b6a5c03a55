"""Pages of a list: of what, how many, and where the next one begins."""

from typing import Annotated

import msgspec

PAGE = 50

Many = Annotated[int, msgspec.Meta(ge=1, le=200)]
"""Elements on one page."""
Filter = Annotated[str, msgspec.Meta(pattern=r"^[\w.:-]{0,80}$")]
"""One value; '' for any."""
After = Annotated[str, msgspec.Meta(pattern=r"^(\d{1,18}(\.\d{1,18})?)?$")]
"""``next`` of the page before; '' for the first."""


def numbers_in(after: str) -> tuple[int, ...]:
    return tuple(int(number) for number in after.split(".") if number)
