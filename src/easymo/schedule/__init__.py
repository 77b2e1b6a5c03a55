"""What is done by the clock: cron lines in a table, each run made by one process, missed runs made up for once."""
