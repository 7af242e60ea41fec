"""Rules of the family `news`."""
