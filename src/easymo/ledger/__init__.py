"""Money: how it is paid, and where it is written down."""
