"""What Jekyll plugins publish, one module per plugin."""
