"""What people mean by what they write: the flow it is for, and the answers it gives already.

Everything here is pure: words in tables, no database, no network, no model.
"""

from easymo.understanding.meaning import Meaning
from easymo.understanding.reader import SURE, is_talk, understand

__all__ = ["SURE", "Meaning", "is_talk", "understand"]
