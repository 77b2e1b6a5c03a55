"""What people are told without having asked just now: queued, judged on their own clock, told once in their lane."""
