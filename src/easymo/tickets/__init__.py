"""What people need help with: tickets with promised times, and the queue for a person of the team."""
