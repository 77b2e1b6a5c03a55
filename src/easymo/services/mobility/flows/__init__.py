"""What mobility says."""

from easymo.services.mobility.flows import answering, driving, journey, offering, papers, planning, riding, safety

__all__ = ["answering", "driving", "journey", "offering", "papers", "planning", "riding", "safety"]
