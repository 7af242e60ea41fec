"""What Jekyll would make of the sources. Knows text and Jekyll, and no rule."""
