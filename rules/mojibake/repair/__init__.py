"""The repair of damaged text: pure functions over text, without sites and files. Start at `damage`."""
