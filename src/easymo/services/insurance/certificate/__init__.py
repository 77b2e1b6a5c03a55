"""Certificates of motor insurance: what stands on them, read off what a recognizer saw. Pure."""

from easymo.services.insurance.certificate.extraction import extract, merge
from easymo.services.insurance.certificate.fields import FIELDS, REQUIRED, Field, read_field

__all__ = ["FIELDS", "REQUIRED", "Field", "extract", "merge", "read_field"]
