"""The repair of YAML that cannot be read: pure functions over text. Start at `block`."""
