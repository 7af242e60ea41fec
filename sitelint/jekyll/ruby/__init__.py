"""What Ruby itself does with dates and file patterns, where Jekyll leans on it."""
