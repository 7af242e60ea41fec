"""Rules of the family `mojibake`."""
