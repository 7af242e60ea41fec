"""Rules of the family `front_matter`."""
