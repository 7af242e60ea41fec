"""Rules of the family `kramdown`."""
