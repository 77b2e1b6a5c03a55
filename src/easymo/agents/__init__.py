"""The outside world at work for flows: activities and agent-runner, which runs them."""
