"""What services share about anything people offer: how it is found."""
