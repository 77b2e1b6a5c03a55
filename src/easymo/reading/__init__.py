"""Reading what people type: words folded for comparison, numbers, money, yes and no, phones, dates and times.

Everything here is pure, takes any text (lone surrogates and NULs included) and raises nothing. What cannot be read for
certain is None, or all that it may mean, so that the question is asked again: no guess ever acts.
"""

from easymo.reading.amounts import Money, read_money, read_number
from easymo.reading.moments import Said, read_moment
from easymo.reading.phones import NoPhone, read_phone
from easymo.reading.words import as_written, fold, read_yes_no, words

__all__ = [
    "Money",
    "NoPhone",
    "Said",
    "as_written",
    "fold",
    "read_moment",
    "read_money",
    "read_number",
    "read_phone",
    "read_yes_no",
    "words",
]
