"""The door: a file as bytes, its parts within bounds, and what it is."""
