"""What stands on people's papers, read off what a recognizer saw: certificates of motor insurance, a vehicle's
registration (which has the same labels), driving licences. Pure."""

from easymo.recognition.papers.extraction import extract, merge
from easymo.recognition.papers.fields import FIELDS, LICENCE, REQUIRED, Field, Paper, read_field

__all__ = ["FIELDS", "LICENCE", "REQUIRED", "Field", "Paper", "extract", "merge", "read_field"]
