"""unified: one may just say it. Free text finds the flow it is for, with the answers it gives already."""

from easymo.services.unified import flows
from easymo.services.unified.manifest import unified

__all__ = ["flows", "unified"]
