"""The help centre: answers from what is known, tickets, and people of the team."""
